"""The rail at the left: the trajectory, and the way to every room."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from buurtdesk.domain.trajectory import Step, StepState
from buurtdesk.ui import words
from buurtdesk.ui.parts.button import IconButton
from buurtdesk.ui.parts.card import Rule
from buurtdesk.ui.parts.scrolled import Scrolled
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.window.rail_item import LOW_PX, TALL_PX, RailItem
from buurtdesk.ui.window.trajectory_button import TrajectoryButton

WIDE_PX, NARROW_PX = 228, 68
ROOMS = [words.OVERVIEW, *(step.value for step in Step), words.RESULTS, words.PHOTO, words.SHARE]
# What the rows leave for trajectory, hairlines and air.
_AROUND_PX = 136

# Rooms without a row of their own, and the row that is marked while one is there.
_UNDER = {
    **dict.fromkeys((words.ENTRY, words.DOUBLE, words.SCANS, words.RETURNS, words.EDITOR), Step.SURVEY.value),
    words.INFO: words.OVERVIEW,
}


class Rail(QWidget):
    """Says which room was chosen and whether the list of trajectories is wanted; wide, or tiles only."""

    room_chosen = Signal(str)
    trajectory_menu_wanted = Signal()
    expand_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._collapsed = False
        self.trajectory = TrajectoryButton()
        self.trajectory.clicked.connect(self.trajectory_menu_wanted)
        self._expand = IconButton("list", self.tr("Show the names of the rooms"))
        self._expand.clicked.connect(self.expand_wanted)
        self.items = {room: RailItem(room) for room in ROOMS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(4)
        name = QVBoxLayout()
        name.setContentsMargins(8, 0, 8, 0)
        name.addWidget(self.trajectory)
        column.addLayout(name)
        head = QVBoxLayout()
        head.setContentsMargins(0, 4, 0, 4)
        head.addWidget(self._expand, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(head)
        column.addWidget(Scrolled(self._rows()), 1)
        self.set_current(words.OVERVIEW)
        self.set_collapsed(False)
        theme.changed.connect(self._restyle)

    def _rows(self) -> QWidget:
        rows = QWidget()
        self._rows_column = column = QVBoxLayout(rows)
        column.setSpacing(0)
        for position, (room, item) in enumerate(self.items.items()):
            if room in (Step.STAKEHOLDERS, words.RESULTS):
                column.addSpacing(8)
                column.addWidget(_inset_rule())
                column.addSpacing(8)
            column.addWidget(item)
            item.clicked.connect(lambda _checked=False, room=room: self.room_chosen.emit(room))
            item.step_asked.connect(lambda step, position=position: self._walk(position + step))
        column.addStretch(1)
        return rows

    @property
    def collapsed(self) -> bool:
        """Whether only the tiles are shown."""
        return self._collapsed

    def set_trajectory(self, name: str, subtitle: str = "") -> None:
        """Show which trajectory this is."""
        self.trajectory.show_trajectory(name, subtitle)

    def set_steps(self, states: Mapping[Step, StepState]) -> None:
        """Show how far each step is."""
        for step, state in states.items():
            self.items[step.value].show_state(state)

    def set_current(self, room: str) -> None:
        """Mark the room one is in."""
        current = self.item_of(room)
        for item in self.items.values():
            item.set_current(item is current)

    def item_of(self, room: str) -> RailItem:
        """The item of a room; sheets are keyed in the survey."""
        return self.items[_UNDER.get(room, room)]

    def set_collapsed(self, collapsed: bool) -> None:
        """Show tiles only, or names as well."""
        self._collapsed = collapsed
        self.setFixedWidth(theme.px(NARROW_PX if collapsed else WIDE_PX))
        self.trajectory.setVisible(not collapsed)
        self._expand.setVisible(collapsed)
        self._rows_column.setContentsMargins(8 if collapsed else 12, 0, 0, 0)
        for item in self.items.values():
            item.set_collapsed(collapsed)

    def _restyle(self) -> None:
        self.set_collapsed(self._collapsed)

    def menu_place(self) -> QPoint:
        """Where on the screen a menu of trajectories opens."""
        button = self.trajectory if self.trajectory.isVisible() else self._expand
        return button.mapToGlobal(QPoint(12, button.height()))

    def _walk(self, position: int) -> None:
        list(self.items.values())[position % len(self.items)].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tall = self.height() >= theme.px(_AROUND_PX + TALL_PX * len(self.items))
        for item in self.items.values():
            item.set_height(TALL_PX if tall else LOW_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(theme.palette.sunk))


def _inset_rule() -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(8, 0, 12, 0)
    column.addWidget(Rule())
    return holder
