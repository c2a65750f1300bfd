"""The room of the focus groups: the groups at the left, one group with its quotes at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.domain.focus_group import FocusGroup, Quote
from buurtdesk.ui import counted
from buurtdesk.ui.focus_groups.detail import GroupDetail
from buurtdesk.ui.list_words import day_words
from buurtdesk.ui.parts.work_rows import Row
from buurtdesk.ui.parts.work_view import WorkView
from buurtdesk.ui.parts.working_list import WorkingList
from buurtdesk.ui.theme.current import theme

_LIST_PX = 360


class FocusGroupsRoom(QWidget):
    """`group_chosen` carries the group whose quotes are shown."""

    group_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[FocusGroup, ...] = ()
        self._quotes: tuple[Quote, ...] = ()
        name = self.tr("Focus groups")
        self.list = WorkingList(
            name,
            self.tr("New focus group"),
            (
                self.tr("No focus groups yet"),
                self.tr("With whom do you talk apart, because few of them fill in a survey or come to a workshop?"),
            ),
            WorkView(name, most_lines=2),
        )
        self.detail = GroupDetail()
        self.list.setFixedWidth(theme.px(_LIST_PX))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 0, 0)
        row.setSpacing(20)
        left = QVBoxLayout()
        left.setContentsMargins(0, 16, 0, 0)
        left.addWidget(self.list)
        row.addLayout(left)
        row.addWidget(self.detail, 1)
        self.list.view.chosen.connect(lambda _: self._show_detail())
        self.list.view.opened.connect(lambda _: self.detail.quotes.add.setFocus(Qt.FocusReason.TabFocusReason))
        self.setFocusProxy(self.list)

    def show_view(self, groups: tuple[FocusGroup, ...], quotes: tuple[Quote, ...]) -> None:
        """Bring everything in step."""
        self._groups, self._quotes = groups, quotes
        self.list.show_rows([_row(each, quotes) for each in groups])
        if groups and self.list.view.current_row() is None:
            self.list.view.choose(groups[0].id)
        self._show_detail()

    def current(self) -> FocusGroup | None:
        """The group that is shown."""
        row = self.list.view.current_row()
        return next((each for each in self._groups if row is not None and each.id == row.id), None)

    def _show_detail(self) -> None:
        group = self.current()
        mine = tuple(each for each in self._quotes if group is not None and each.focus_group_id == group.id)
        self.detail.show_group(group, mine)


def _row(group: FocusGroup, quotes: tuple[Quote, ...]) -> Row:
    count = sum(each.focus_group_id == group.id for each in quotes)
    parts = [group.target_group, day_words(group.held_on), counted.tr("%n quote(s)", "", count) if count else ""]
    return Row(group.id, group.title, meta=" · ".join(part for part in parts if part), icon="chats-circle")
