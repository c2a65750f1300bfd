"""The question for a new trajectory: its name, and whose set-up to start from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from buurtdesk.domain.trajectory import Trajectory
from buurtdesk.ui.parts.dialog import Question
from buurtdesk.ui.parts.label import Label, Meta
from buurtdesk.ui.parts.name_field import NameField


@dataclass(frozen=True)
class NewTrajectoryAnswer:
    """The name, and the id of the trajectory whose set-up is taken over (None: an empty one)."""

    name: str
    set_up_from: str | None = None


class NewTrajectory(Question[NewTrajectoryAnswer]):
    """Asks until the name is there and new."""

    def __init__(self, parent: QWidget | None, existing: Sequence[Trajectory] = ()) -> None:
        super().__init__(parent, QCoreApplication.translate("NewTrajectory", "Which neighbourhood is it about?"))
        names = [each.name for each in existing]
        self.name = NameField(self.tr("Name of the neighbourhood"), self.tr("Give the neighbourhood a name."), names)
        self.body.addWidget(self.name)
        self.set_up = QComboBox()
        if existing:
            self.body.addLayout(self._set_up_of(existing))
        self.add_answer(None, self.tr("Cancel"))
        self.add_answer(NewTrajectoryAnswer(""), self.tr("Begin the trajectory"), "primary")
        self.name.edit.setFocus()

    def _set_up_of(self, existing: Sequence[Trajectory]) -> QVBoxLayout:
        words = Label(self.tr("Start from"), weight=500)
        words.setBuddy(self.set_up)
        self.set_up.setAccessibleName(words.text())
        self.set_up.addItem(self.tr("An empty set-up"), None)
        for each in existing:
            title = f"{each.name}, {each.subtitle}" if each.subtitle else each.name
            self.set_up.addItem(title, each.id)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(words)
        column.addWidget(self.set_up)
        column.addWidget(Meta(self.tr("Only the set-up comes along, nothing that residents said.")))
        return column

    def answer_given(self, answer: NewTrajectoryAnswer) -> NewTrajectoryAnswer | None:
        name = self.name.name()
        return None if name is None else NewTrajectoryAnswer(name, self.set_up.currentData())
