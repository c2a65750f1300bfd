"""The policy challenges: brings their room together with the desk."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from buurtdesk.desk import challenges, evidence, plan, swoart
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.evidence import Source, SourceKind, SubjectKind
from buurtdesk.domain.trajectory import Step, Trajectory
from buurtdesk.ui import counted
from buurtdesk.ui.app.attempt import attempt
from buurtdesk.ui.app.list_room import ListRoom, index_after
from buurtdesk.ui.challenges.room import ChallengesRoom, ChallengesView
from buurtdesk.ui.parts.trailing import TrailingButton


class Challenges(ListRoom):
    """Challenges on SWO-ART items."""

    kinds = frozenset({"challenge", "swoart_item", "evidence", "plan_action", "trajectory"})

    def __init__(self, desk: Desk, trajectory: Trajectory, window: QWidget) -> None:
        super().__init__(desk, trajectory, window)
        self._view = ChallengesView()
        self._links: dict[tuple[str, str], str] = {}
        self.room = ChallengesRoom()
        self._onward = TrailingButton(self.tr("To the action plan"), "arrow-right", "primary")
        self._onward.clicked.connect(lambda: self.room_wanted.emit(Step.PLAN.value))
        view = self.room.list.view
        self.room.submitted.connect(self._add)
        self.room.linked.connect(self._link)
        view.edited.connect(
            lambda row, text: attempt(lambda: challenges.edit(self._desk, row, text), self.room.list.view.refuse)
        )
        view.moved.connect(self._move)
        view.deleted.connect(self._delete)
        self.refresh()

    def header_widgets(self) -> tuple[QWidget, ...]:
        return (self._onward,)

    def refresh(self) -> None:
        desk, within = self._desk, self._trajectory
        kinds = (SubjectKind.CHALLENGE, SourceKind.SWOART_ITEM)
        self._links = {
            (each.subject_id, each.source_id): each.id
            for each in evidence.all_evidence(desk, within)
            if (each.subject_kind, each.source_kind) == kinds
        }
        items = tuple(swoart.items(desk, within))
        there = {each.id for each in items}
        self._view = ChallengesView(
            tuple(challenges.challenges(desk, within)),
            items,
            tuple(pair for pair in self._links if pair[1] in there),
            tuple((each.challenge_id, each.id) for each in plan.actions(desk, within)),
        )
        self.room.show_view(self._view)
        self.context_changed.emit(self.context())

    def context(self) -> str:
        """How many there are."""
        count = len(self._view.challenges)
        return counted.tr("%n challenge(s)", "", count) if count else ""

    def _add(self, text: str) -> None:
        added = self.room.list
        attempt(lambda: added.accepted(challenges.add(self._desk, self._trajectory, text).id), added.refused)

    def _move(self, row: str, step: int) -> None:
        to = index_after([each.id for each in self._view.challenges], row, step)
        challenges.move(self._desk, self._trajectory, row, to)

    def _delete(self, row: str) -> None:
        challenges.delete(self._desk, row)
        self._told(self.tr("Challenge deleted, its actions stay"))

    def _link(self, challenge: str, item: str, on: bool) -> None:
        if on:
            source = Source(SourceKind.SWOART_ITEM, item, "")
            link = evidence.link
            attempt(
                lambda: link(self._desk, self._trajectory, SubjectKind.CHALLENGE, challenge, source),
                lambda sentence: self.said.emit(sentence, False),
            )
        elif (challenge, item) in self._links:
            evidence.unlink(self._desk, self._links[challenge, item])
