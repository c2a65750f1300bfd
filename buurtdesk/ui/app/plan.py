"""The action plan: brings its room together with the desk."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from buurtdesk.desk import challenges, evidence, plan
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.day import read_day
from buurtdesk.domain.plan import ActionStatus, read_euros
from buurtdesk.domain.trajectory import Trajectory
from buurtdesk.ui import counted
from buurtdesk.ui.app.attempt import attempt
from buurtdesk.ui.app.list_room import ListRoom, index_after
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.plan.detail import BUDGET, CHALLENGE, END, START, STATUS
from buurtdesk.ui.plan.room import PlanRoom, PlanView

_READ = {START: read_day, END: read_day, BUDGET: read_euros, STATUS: ActionStatus}


class Plan(ListRoom):
    """Actions under challenges."""

    kinds = frozenset({"plan_action", "challenge", "evidence", "swoart_item", "trajectory"})

    def __init__(self, desk: Desk, trajectory: Trajectory, window: QWidget) -> None:
        super().__init__(desk, trajectory, window)
        self._view = PlanView(date.today())
        self.room = PlanRoom()
        self._new = Button(self.tr("Action"), "plus", "primary")
        self._new.setAccessibleName(self.tr("New action"))
        self._new.clicked.connect(lambda: self.room.list.add.setFocus(Qt.FocusReason.OtherFocusReason))
        view = self.room.list.view
        self.room.added.connect(self._add)
        self.room.action_chosen.connect(lambda _: self._show_action())
        view.edited.connect(self._edit)
        view.moved.connect(self._move)
        view.deleted.connect(self._delete)
        self.room.detail.field_kept.connect(self._keep_field)
        self.refresh()

    def header_widgets(self) -> tuple[QWidget, ...]:
        return (self._new,)

    def refresh(self) -> None:
        desk, within = self._desk, self._trajectory
        self._view = PlanView(
            date.today(), tuple(challenges.challenges(desk, within)), tuple(plan.actions(desk, within))
        )
        self.room.show_view(self._view)
        self._show_action()
        self.context_changed.emit(self.context())

    def context(self) -> str:
        """How many actions, and how many of them run late."""
        there = self._view.actions
        if not there:
            return ""
        late = sum(each.standing(self._view.today) is ActionStatus.LATE for each in there)
        parts = [counted.tr("%n action(s)", "", len(there)), counted.tr("%n running late", "", late) if late else ""]
        return ", ".join(part for part in parts if part)

    def _show_action(self) -> None:
        action = self.room.current()
        chain = evidence.chain(self._desk, self._trajectory, action.id) if action else None
        self.room.detail.show_action(action, self._view.challenges, chain)

    def _add(self, text: str, challenge: str) -> None:
        added = self.room.list
        attempt(lambda: added.accepted(plan.add(self._desk, self._trajectory, text, challenge).id), added.refused)

    def _edit(self, row: str, text: str) -> None:
        action = next(each for each in self._view.actions if each.id == row)
        attempt(lambda: plan.edit(self._desk, replace(action, text=text)), self.room.list.view.refuse)

    def _keep_field(self, name: str, text: str) -> None:
        action = self.room.current()
        if action is None:
            return
        if name == CHALLENGE:
            plan.set_challenge(self._desk, self._trajectory, action.id, text)
            return

        def keep() -> None:
            value = _READ[name](text) if name in _READ else text
            plan.edit(self._desk, replace(action, **{name: value}))
            self.refresh()

        if attempt(keep, lambda sentence: self.room.detail.refuse(name, sentence)) and name != STATUS:
            self.room.detail.refuse(name, "")

    def _move(self, row: str, step: int) -> None:
        action = next(each for each in self._view.actions if each.id == row)
        ids = [each.id for each in self._view.actions if each.challenge_id == action.challenge_id]
        plan.move(self._desk, self._trajectory, row, index_after(ids, row, step))

    def _delete(self, row: str) -> None:
        plan.delete(self._desk, row)
        self._told(self.tr("Action deleted"))
