"""Light or dark of the room's screen: its own choice, else that of this laptop."""

from __future__ import annotations

from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import DARK, LIGHT, Palette


class RoomLook:
    """One per process; `dark` is None where the room's screen goes with the laptop. Slides are made anew after it."""

    def __init__(self) -> None:
        self.dark: bool | None = None

    @property
    def palette(self) -> Palette:
        """What the room's screen is painted with."""
        if self.dark is None:
            return theme.palette
        return DARK if self.dark else LIGHT


look = RoomLook()
