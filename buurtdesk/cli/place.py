"""Where the library is."""

from __future__ import annotations

from pathlib import Path

import click

from buurtdesk.desk.desk import Desk


class Place:
    """The folder of the library; the desk on it is opened when a command needs it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def desk(self) -> Desk:
        """The open desk; closed when the command ends."""
        desk = Desk(self.folder)
        click.get_current_context().call_on_close(desk.close)
        return desk
