"""The stakeholder analysis: brings its room together with the desk."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from buurtdesk.desk import questionnaires, stakeholders
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.questionnaire import in_language, numbers
from buurtdesk.domain.stakeholder import Concern, ConcernKind
from buurtdesk.domain.trajectory import Trajectory
from buurtdesk.ui import counted
from buurtdesk.ui.app.attempt import attempt
from buurtdesk.ui.app.list_room import ListRoom, index_after
from buurtdesk.ui.stakeholders.room import SERVICE, StakeholdersRoom
from buurtdesk.ui.stakeholders.view import StakeholdersView, SurveyQuestion


class Stakeholders(ListRoom):
    """Services, their concerns, and what covers them."""

    kinds = frozenset({"service", "concern", "coverage", "questionnaire", "question"})

    def __init__(self, desk: Desk, trajectory: Trajectory, window: QWidget) -> None:
        super().__init__(desk, trajectory, window)
        self._view = StakeholdersView()
        self.room = StakeholdersRoom()
        view = self.room.list.view
        self.room.added.connect(self._add)
        view.edited.connect(self._edit)
        view.moved.connect(self._move)
        view.deleted.connect(self._delete)
        self.room.detail.covered.connect(self._cover)
        self.room.detail.service_set.connect(
            lambda concern, service: stakeholders.set_service(self._desk, self._trajectory, concern, service)
        )
        self.refresh()

    def refresh(self) -> None:
        desk, within = self._desk, self._trajectory
        self._view = StakeholdersView(
            tuple(stakeholders.services(desk, within)), tuple(stakeholders.concerns(desk, within)), self._questions()
        )
        self.room.show_view(self._view)
        self.context_changed.emit(self.context())

    def context(self) -> str:
        """How many there are and how many of them no survey question covers."""
        there = self._view.concerns
        if not there:
            return ""
        bare = sum(not each.covered_by for each in there)
        total = counted.tr("%n question(s) and bottleneck(s)", "", len(there))
        covered = counted.tr("%n of them without a survey question", "", bare) if bare else self.tr("all covered")
        return f"{total}, {covered}"

    def _questions(self) -> tuple[SurveyQuestion, ...]:
        """The questions of every questionnaire; with more than one, each says which it is of."""
        language = QLocale().name()[:2]
        there = questionnaires.questionnaires(self._desk, self._trajectory)
        return tuple(
            SurveyQuestion(
                question.id,
                numbers(each)[question.name],
                in_language(question.label, language),
                " · ".join(
                    part
                    for part in (question.theme, in_language(each.title, language) if len(there) > 1 else "")
                    if part
                ),
            )
            for each in there
            for question in each.asked()
        )

    def _add(self, what: str, text: str, service: str) -> None:
        room, desk, within = self.room, self._desk, self._trajectory

        def add() -> None:
            if what == SERVICE:
                made = stakeholders.add_service(desk, within, text)
                room.service_added()
            else:
                made = stakeholders.add_concern(desk, within, ConcernKind(what), text, service)
            room.list.accepted(made.id)

        attempt(add, room.list.refused)

    def _edit(self, row: str, text: str) -> None:
        def edit() -> None:
            if self._concern(row) is not None:
                stakeholders.edit_concern(self._desk, row, text)
            else:
                stakeholders.rename_service(self._desk, self._trajectory, row, text)

        attempt(edit, self.room.list.view.refuse)

    def _move(self, row: str, step: int) -> None:
        concern = self._concern(row)
        if concern is None:
            ids = [each.id for each in self._view.services]
            stakeholders.move_service(self._desk, self._trajectory, row, index_after(ids, row, step))
        else:
            ids = [each.id for each in self._view.concerns if each.service_id == concern.service_id]
            stakeholders.move_concern(self._desk, self._trajectory, row, index_after(ids, row, step))

    def _delete(self, row: str) -> None:
        if self._concern(row) is not None:
            stakeholders.delete_concern(self._desk, row)
            self._told(self.tr("Question or bottleneck deleted"))
        else:
            stakeholders.delete_service(self._desk, row)
            self._told(self.tr("Service deleted, its questions stay"))

    def _cover(self, concern: str, question: str, covers: bool) -> None:
        if covers:
            stakeholders.cover(self._desk, self._trajectory, concern, question)
        else:
            stakeholders.uncover(self._desk, concern, question)

    def _concern(self, row: str) -> Concern | None:
        return next((each for each in self._view.concerns if each.id == row), None)
