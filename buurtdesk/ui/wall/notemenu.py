"""The menu of the selected notes, on the wall and in the list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from buurtdesk.domain.note import NoteColor
from buurtdesk.ui.model.color_words import color_word
from buurtdesk.ui.theme.icons import icon
from buurtdesk.ui.wall.lines import paint_tile

_TILE_PX = 20


def color_icon(color: NoteColor) -> QIcon:
    """A small piece of the note as an icon."""
    made = QIcon()
    for dpr in (1, 2):
        picture = QPixmap(_TILE_PX * dpr, _TILE_PX * dpr)
        picture.setDevicePixelRatio(dpr)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        paint_tile(painter, QRectF(0, 0, _TILE_PX, _TILE_PX), color)
        painter.end()
        made.addPixmap(picture)
    return made


class NoteMenu(QMenu):
    """Built anew each time it is asked for; goes away when it closes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def add(self, words: str, keys: str, icon_name: str, do: Callable[[], object]) -> QAction:
        """One thing to do, with the keys that also do it."""
        action = self.addAction(icon(icon_name), words)
        if keys:
            # Only told here: the room listens to the keys itself.
            action.setText(f"{words}\t{QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)}")
        action.triggered.connect(lambda: do())
        return action

    def add_colors(self, do: Callable[[NoteColor], object]) -> None:
        """The six colours."""
        for number, color in enumerate(NoteColor, start=1):
            action = self.addAction(color_icon(color), f"{color_word(color).capitalize()}\tCtrl+{number}")
            action.triggered.connect(lambda _checked=False, color=color: do(color))
