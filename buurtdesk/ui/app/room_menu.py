"""The menu of the room's screen: its picture, the steps of the evening, freeze and hide, light or dark."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget, QWidgetAction

from buurtdesk.ui.app.room_words import step_words
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.parts.miniature import Miniature
from buurtdesk.ui.projector.screens import second_screen
from buurtdesk.ui.projector.views import is_same_step

if TYPE_CHECKING:
    from buurtdesk.ui.app.room_screen import RoomScreen

_PICTURE_PX = 264


class RoomMenu(QMenu):
    """Filled anew each time it opens."""

    def __init__(self, screen: RoomScreen, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._screen, self._settings = screen, settings
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        for steps in self.findChildren(QMenu):
            steps.deleteLater()
        screen, projector = self._screen, self._screen.projector
        shown = projector.isVisible()
        self._add_picture()
        self._add(self.tr("Show what I am working on"), "F5", screen.show_now)
        for words, keys, do, possible in screen.offered.more():
            self._add(words, keys, do, possible)
        self._add_steps()
        self._add(self.tr("One step on"), "Ctrl+PgDown", lambda: screen.step(1))
        self._add(self.tr("One step back"), "Ctrl+PgUp", lambda: screen.step(-1), shown)
        self.addSeparator()
        freeze = self.tr("Thaw") if projector.frozen else self.tr("Freeze")
        self._add(freeze, "F6", screen.turn_freeze, shown)
        blank = self.tr("Show again") if projector.hidden else self.tr("Hide")
        self._add(blank, "F7", screen.turn_blank, shown)
        self._add(self.tr("Close the room’s screen"), "", screen.close, shown)
        self.addSeparator()
        self._add_look()
        self._add_opening()

    def _add(self, words: str, keys: str, do: Callable[[], object], possible: bool = True) -> None:
        action = self.addAction(f"{words}\t{keys}" if keys else words)
        action.setEnabled(possible)
        action.triggered.connect(lambda: do())

    def _add_picture(self) -> None:
        """Without a second screen this is where the facilitator sees what the room would."""
        picture = Miniature(_PICTURE_PX)
        picture.show_picture(self._screen.picture(), self._screen.show_button.text())
        around = QWidget()
        column = QVBoxLayout(around)
        column.setContentsMargins(10, 8, 10, 8)
        column.addWidget(picture)
        action = QWidgetAction(self)
        action.setDefaultWidget(around)
        self.addAction(action)

    def _add_steps(self) -> None:
        menu, held = self.addMenu(self.tr("Show a step")), self._screen.projector.held
        for step in self._screen.offered.steps():
            action = menu.addAction(step_words(step))
            action.setCheckable(True)
            action.setChecked(held is not None and is_same_step(step, held))
            action.triggered.connect(lambda _=False, step=step: self._screen.show(step))

    def _add_look(self) -> None:
        menu = self.addMenu(self.tr("Light or dark"))
        group = QActionGroup(menu)
        for words, dark in (
            (self.tr("As this laptop"), None),
            (self.tr("Light"), False),
            (self.tr("Dark"), True),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(self._settings.room_dark is dark)
            group.addAction(action)
            action.triggered.connect(lambda _=False, dark=dark: self._screen.use_look(dark))

    def _add_opening(self) -> None:
        opens = self.addAction(self.tr("Open by itself on the projector"))
        opens.setCheckable(True)
        opens.setChecked(self._settings.room_opens_itself)
        opens.toggled.connect(lambda on: setattr(self._settings, "room_opens_itself", on))
        if second_screen(self._screen.parent()) is None:
            self._add(self.tr("Open as a window"), "", self._screen.open_as_window)
