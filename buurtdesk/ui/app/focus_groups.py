"""The focus groups: brings their room together with the desk."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from buurtdesk.desk import focus_groups
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.day import read_day
from buurtdesk.domain.errors import TooManyPeople
from buurtdesk.domain.focus_group import MOST_PARTICIPANTS
from buurtdesk.domain.trajectory import Trajectory
from buurtdesk.ui import counted
from buurtdesk.ui.app.attempt import attempt
from buurtdesk.ui.app.list_room import ListRoom, index_after
from buurtdesk.ui.focus_groups.detail import DAY, PEOPLE
from buurtdesk.ui.focus_groups.room import FocusGroupsRoom


class FocusGroups(ListRoom):
    """Groups and their quotes."""

    kinds = frozenset({"focus_group", "quote"})

    def __init__(self, desk: Desk, trajectory: Trajectory, window: QWidget) -> None:
        super().__init__(desk, trajectory, window)
        self.room = FocusGroupsRoom()
        groups, quotes = self.room.list, self.room.detail.quotes
        groups.submitted.connect(self._add)
        groups.view.edited.connect(lambda row, text: self._edit(row, "title", text))
        groups.view.moved.connect(self._move)
        groups.view.deleted.connect(self._delete)
        self.room.detail.field_kept.connect(self._keep_field)
        quotes.submitted.connect(self._add_quote)
        quotes.view.edited.connect(
            lambda row, text: attempt(lambda: focus_groups.edit_quote(self._desk, row, text), quotes.view.refuse)
        )
        quotes.view.moved.connect(self._move_quote)
        quotes.view.deleted.connect(self._delete_quote)
        self.refresh()

    def refresh(self) -> None:
        self._groups = tuple(focus_groups.focus_groups(self._desk, self._trajectory))
        self._quotes = tuple(focus_groups.quotes(self._desk, self._trajectory))
        self.room.show_view(self._groups, self._quotes)
        self.context_changed.emit(self.context())

    def context(self) -> str:
        """How many groups, people and quotes."""
        if not self._groups:
            return ""
        people = sum(each.participants for each in self._groups)
        parts = [
            counted.tr("%n conversation(s)", "", len(self._groups)),
            counted.tr("%n participant(s)", "", people) if people else "",
            counted.tr("%n quote(s)", "", len(self._quotes)) if self._quotes else "",
        ]
        return ", ".join(part for part in parts if part)

    def _add(self, text: str) -> None:
        added = self.room.list
        attempt(lambda: added.accepted(focus_groups.add(self._desk, self._trajectory, text).id), added.refused)

    def _edit(self, row: str, field: str, text: str) -> None:
        group = next(each for each in self._groups if each.id == row)
        changed = replace(group, **{field: text})
        attempt(lambda: focus_groups.edit(self._desk, changed), self.room.list.view.refuse)

    def _keep_field(self, name: str, text: str) -> None:
        group = self.room.current()
        if group is None:
            return

        def keep() -> None:
            value = read_day(text) if name == DAY else _people(text) if name == PEOPLE else text
            focus_groups.edit(self._desk, replace(group, **{name: value}))
            self.refresh()

        attempt(keep, lambda sentence: self.room.detail.refuse(name, sentence))

    def _move(self, row: str, step: int) -> None:
        to = index_after([each.id for each in self._groups], row, step)
        focus_groups.move(self._desk, self._trajectory, row, to)

    def _delete(self, row: str) -> None:
        focus_groups.delete(self._desk, row)
        self._told(self.tr("Focus group deleted"))

    def _add_quote(self, text: str) -> None:
        group, quotes = self.room.current(), self.room.detail.quotes
        if group is not None:
            add = focus_groups.add_quote
            attempt(lambda: quotes.accepted(add(self._desk, self._trajectory, group.id, text).id), quotes.refused)

    def _move_quote(self, row: str, step: int) -> None:
        mine = next(each.focus_group_id for each in self._quotes if each.id == row)
        ids = [each.id for each in self._quotes if each.focus_group_id == mine]
        focus_groups.move_quote(self._desk, self._trajectory, row, index_after(ids, row, step))

    def _delete_quote(self, row: str) -> None:
        focus_groups.delete_quote(self._desk, row)
        self._told(self.tr("Quote deleted"))


def _people(text: str) -> int:
    """How many people were there, as typed. Raises TooManyPeople for what is no such number."""
    typed = text.strip()
    if not typed:
        return 0
    if not (typed.isascii() and typed.isdigit() and len(typed) <= len(str(MOST_PARTICIPANTS))):
        raise TooManyPeople(value=typed, most=MOST_PARTICIPANTS)
    return int(typed)
