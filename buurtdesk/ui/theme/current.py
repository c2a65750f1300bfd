"""The palette and the size in force, and the signal that says they changed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal

from buurtdesk.ui.theme.tokens import LIGHT, Palette


class Theme(QObject):
    """One per process: what to paint with now. Widgets that paint themselves listen to `changed`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.palette: Palette = LIGHT
        self.scale = 1.0

    def use(self, palette: Palette, scale: float = 1.0) -> None:
        """Switch palette and size (1.0, 1.15 or 1.3)."""
        self.palette, self.scale = palette, scale
        self.changed.emit()

    @contextmanager
    def lend(self, palette: Palette) -> Iterator[None]:
        """Paint with another palette meanwhile: what is painted here stands on the room's screen."""
        own, self.palette = self.palette, palette
        try:
            yield
        finally:
            self.palette = own

    def px(self, size: float) -> int:
        """A size of the look in logical pixels at the size in force."""
        return round(size * self.scale)


theme = Theme()
