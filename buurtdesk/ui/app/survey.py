"""The survey: brings its room together with the desk."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from buurtdesk.desk import authoring, questionnaires
from buurtdesk.desk.desk import Desk, Notice
from buurtdesk.domain.errors import BuurtdeskError
from buurtdesk.domain.trajectory import Trajectory
from buurtdesk.ui import words
from buurtdesk.ui.app.languages import LANGUAGES
from buurtdesk.ui.app.presenter import Presenter
from buurtdesk.ui.error_words import sentence_of
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.dialog import Question
from buurtdesk.ui.survey.room import SurveyRoom
from buurtdesk.ui.survey.view import SurveyView
from buurtdesk.ui.survey.wording import title_of

_KINDS = {"questionnaire", "question"}


class Survey(Presenter):
    """`said` asks for a notice, with undo if True; what goes on elsewhere carries the id of a questionnaire."""

    print_wanted = Signal(str)
    entry_wanted = Signal()
    results_wanted = Signal(str)
    room_wanted = Signal(str)
    edit_wanted = Signal(str)

    def __init__(self, desk: Desk, trajectory: Trajectory, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self.trajectory = desk, trajectory
        self.room = SurveyRoom()
        self.room.import_wanted.connect(self.import_file)
        self.room.deleted.connect(self._delete)
        self.room.print_wanted.connect(self.print_wanted)
        self.room.new_wanted.connect(self._new)
        self.room.edit_wanted.connect(self._edit)
        self.room.entry_wanted.connect(self.entry_wanted)
        self.room.results_wanted.connect(self.results_wanted)
        self._buttons = [
            self._button_to(words.RETURNS, self.tr("Returns"), "chart-line-up"),
            self._button_to(words.SCANS, self.tr("Scans"), "scan"),
            self._button_to(words.DOUBLE, self.tr("Double entry"), "list-checks"),
        ]
        self.refresh()

    @property
    def header_widgets(self) -> Sequence[QWidget]:
        return self._buttons

    def _button_to(self, room: str, text: str, icon_name: str) -> Button:
        button = Button(text, icon_name)
        button.clicked.connect(lambda: self.room_wanted.emit(room))
        return button

    def notice(self, notice: Notice) -> None:
        """Something changed on the disk."""
        if not notice.rows or _KINDS & set(notice.rows):
            self.refresh()

    def refresh(self, wanted: str = "") -> None:
        """Read the questionnaires anew."""
        there = questionnaires.questionnaires(self._desk, self.trajectory.id)
        for button in self._buttons:
            button.setEnabled(bool(there))
        self.room.show_view(SurveyView(tuple(there), wanted))

    def import_file(self, file: Path) -> None:
        """Take a questionnaire in; what is wrong with the file is told in the room."""
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            made = questionnaires.import_xlsform(self._desk, self.trajectory.id, file)
        except BuurtdeskError as error:
            self.room.refused(sentence_of(error))
        else:
            self.refresh(made.id)
            self.room.accepted()
            self.said.emit(self.tr("“{title}” imported").format(title=title_of(made)), True)
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _new(self) -> None:
        """An empty one in the language on the screen, and the way to write it."""
        language = QLocale().name()[:2] if QLocale().name()[:2] in LANGUAGES else next(iter(LANGUAGES))
        made = authoring.new(self._desk, self.trajectory.id, self.tr("New questionnaire"), language)
        self.refresh(made.id)
        self.edit_wanted.emit(made.id)

    def _edit(self, questionnaire: str) -> None:
        """Write it; one that is on paper goes on as a new version, if that is wanted."""
        there = {each.id: each for each in questionnaires.questionnaires(self._desk, self.trajectory.id)}
        of = there[questionnaire]
        if of.frozen:
            question = Question(
                self.room.window(),
                self.tr("Make a new version?"),
                self.tr("This one is on paper and stays as it is. The new one gets sheets and answers of its own."),
            )
            question.add_answer(None, self.tr("Cancel"))
            question.add_answer(True, self.tr("New version"), "primary")
            wanted = question.ask()
            question.deleteLater()
            if not wanted:
                return
            of = authoring.new_version(self._desk, of)
            self.refresh(of.id)
        self.edit_wanted.emit(of.id)

    def _delete(self, questionnaire: str) -> None:
        there = {each.id: each for each in questionnaires.questionnaires(self._desk, self.trajectory.id)}
        questionnaires.delete(self._desk, questionnaire)
        self.said.emit(self.tr("“{title}” deleted").format(title=title_of(there[questionnaire])), True)
