"""The room of the action plan: actions under their challenge with time across, one action at the right."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.domain.plan import Action, Challenge
from buurtdesk.ui.list_words import status_mark
from buurtdesk.ui.parts.work_rows import Row
from buurtdesk.ui.parts.working_list import WorkingList
from buurtdesk.ui.plan.detail import OWNER, ActionDetail
from buurtdesk.ui.plan.time_view import TimeHeader, TimeView
from buurtdesk.ui.plan.timeline import timeline_of

NO_CHALLENGE = "-"


@dataclass(frozen=True)
class PlanView:
    """Challenges and actions as they stand, and the day it is."""

    today: date
    challenges: tuple[Challenge, ...] = ()
    actions: tuple[Action, ...] = ()


class PlanRoom(QWidget):
    """`added` carries a text and the challenge it is under; `action_chosen` the action whose chain is wanted."""

    added = Signal(str, str)
    action_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = PlanView(date.today())
        name = self.tr("Actions by challenge")
        self.time = TimeView(name)
        self.list = WorkingList(
            name,
            "",
            (
                self.tr("No actions yet"),
                self.tr("What is going to be done, by whom and by when? Begin with one action."),
            ),
            self.time,
        )
        self.years = TimeHeader(self.time)
        self.list.put_above_rows(self.years)
        self.detail = ActionDetail()
        left = QVBoxLayout()
        left.setContentsMargins(20, 16, 16, 0)
        left.addWidget(self.list)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.detail)
        self.list.submitted.connect(lambda text: self.added.emit(text, self.current_challenge()))
        self.time.chosen.connect(self._choose)
        self.time.opened.connect(lambda _: self.detail.fields[OWNER].setFocus(Qt.FocusReason.TabFocusReason))
        self.setFocusProxy(self.list)

    def show_view(self, view: PlanView) -> None:
        """Bring everything in step."""
        self._view = view
        self.time.set_time(timeline_of(view.actions, view.today), view.today)
        self.years.setVisible(bool(view.actions))
        self.years.update()
        self.list.show_rows(self._rows())
        if self.time.current_row() is None and view.actions:
            self.time.choose(view.actions[0].id)
        self._show_placeholder()

    def current(self) -> Action | None:
        """The action that is shown."""
        row = self.time.current_row()
        return next((each for each in self._view.actions if row is not None and each.id == row.id), None)

    def current_challenge(self) -> str:
        """The challenge under which the keyboard is; the last one if there is nothing chosen."""
        row, action = self.time.current_row(), self.current()
        if action is not None:
            return action.challenge_id
        there = [each.id for each in self._view.challenges]
        if row is not None:
            return row.id if row.id in there else ""
        return there[-1] if there else ""

    def _choose(self, row: str) -> None:
        self._show_placeholder()
        self.action_chosen.emit(row)

    def _show_placeholder(self) -> None:
        texts = {each.id: each.text for each in self._view.challenges}
        challenge = texts.get(self.current_challenge(), "")
        words = self.tr("Action for: {challenge}").format(challenge=challenge) if challenge else self.tr("New action")
        self.list.add.set_placeholder(words)

    def _rows(self) -> list[Row]:
        rows: list[Row] = []
        for challenge in (*self._view.challenges, Challenge("", "")):
            mine = [each for each in self._view.actions if each.challenge_id == challenge.id]
            if challenge.id:
                rows.append(Row(challenge.id, challenge.text, icon="question", heading=True, fixed=True))
            elif mine and self._view.challenges:
                title = self.tr("Under no challenge")
                rows.append(Row(NO_CHALLENGE, title, icon="question", heading=True, fixed=True))
            rows += [self._row(each) for each in mine]
        return rows

    def _row(self, action: Action) -> Row:
        mark = status_mark(action.standing(self._view.today), bool(action.owner))
        return Row(action.id, action.text, meta=action.owner or self.tr("Nobody yet"), mark=mark, about=action)
