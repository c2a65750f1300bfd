"""The editor: brings its room together with the desk, and draws the pages beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from buurtdesk.desk import authoring, logos, questionnaires, stakeholders
from buurtdesk.desk.desk import Desk, Notice
from buurtdesk.domain.errors import BuurtdeskError, NotALanguage
from buurtdesk.domain.note import clean_language
from buurtdesk.domain.questionnaire import Question, QuestionKind, Questionnaire, in_language
from buurtdesk.domain.remarks import Lack, remarks
from buurtdesk.domain.sheet import new_codes
from buurtdesk.domain.trajectory import Trajectory
from buurtdesk.ui.app.presenter import Presenter
from buurtdesk.ui.app.print_job import file_name
from buurtdesk.ui.editor.room import EditorRoom
from buurtdesk.ui.editor.view import EditorView, PreviewView
from buurtdesk.ui.error_words import sentence_of
from buurtdesk.ui.language_words import language_name
from buurtdesk.ui.parts.button import Button

_KINDS = {"questionnaire", "question", "attachment", "concern", "coverage"}
_PAUSE_MS, _PX_PER_MM = 200, 4.0
_translate = QCoreApplication.translate


class Editing(Presenter):
    """One questionnaire of the trajectory that is written. `done` says that it is not there any more."""

    done = Signal()

    def __init__(self, desk: Desk, trajectory: Trajectory, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self.trajectory, self._window = desk, trajectory, window
        self._id = ""
        self.room = EditorRoom(authoring.relabelled)
        self._export_button = Button(self.tr("Export"), "export")
        self._export_button.clicked.connect(self._export)
        self._preview = Preview(self)
        self._preview.drawn.connect(self.room.show_preview)
        self._connect()

    def _connect(self) -> None:
        room = self.room
        room.added.connect(lambda kind, after: self._add(QuestionKind(kind), after))
        room.question_changed.connect(lambda question: self._try(lambda of: authoring.change(self._desk, of, question)))
        room.sheet_changed.connect(self._change_sheet)
        room.languages_wanted.connect(self._change_languages)
        room.logo_wanted.connect(self._choose_logo)
        room.logo_removed.connect(lambda: self._try(lambda of: logos.remove_logo(self._desk, of.trajectory_id)))
        room.covered.connect(self._cover)
        room.moved.connect(lambda row, to: self._try(lambda of: authoring.move(self._desk, of, row, to)))
        room.deleted.connect(self._delete)
        room.duplicated.connect(self._duplicate)
        room.language_changed.connect(lambda _language: self._draw())

    @property
    def header_widgets(self) -> Sequence[QWidget]:
        return (self._export_button,)

    def open(self, questionnaire: str) -> None:
        """Write this questionnaire."""
        self._id = questionnaire
        self.refresh()

    def notice(self, notice: Notice) -> None:
        """Something changed on the disk."""
        if not notice.rows or _KINDS & set(notice.rows):
            self.refresh()

    def refresh(self) -> None:
        """Show it as it is on the disk."""
        there = self._questionnaire()
        if there is None:
            self.done.emit()
            return
        concerns = stakeholders.concerns(self._desk, self.trajectory.id)
        self.room.show_view(EditorView(there, _remark_words(there), self._logo(there), concerns))
        self._draw()

    def _questionnaire(self) -> Questionnaire | None:
        there = questionnaires.questionnaires(self._desk, self.trajectory.id)
        return next((each for each in there if each.id == self._id), None)

    def _draw(self) -> None:
        if (there := self._questionnaire()) is not None:
            self._preview.want(there, self.room.language, self._logo(there))

    def _logo(self, questionnaire: Questionnaire) -> bytes | None:
        return logos.logo(self._desk, questionnaire.trajectory_id)

    def _cover(self, concern: str, question: str, covers: bool) -> None:
        if covers:
            stakeholders.cover(self._desk, self.trajectory.id, concern, question)
        else:
            stakeholders.uncover(self._desk, concern, question)

    def _choose_logo(self) -> None:
        file, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Which logo?"), "", self.tr("Pictures (*.png *.jpg *.jpeg)")
        )
        if file:
            self._try(lambda of: logos.set_logo(self._desk, of.trajectory_id, Path(file)))

    def _try(self, do: object) -> object:
        """Do it on the questionnaire as it is now; what is wrong is told."""
        there = self._questionnaire()
        if there is None:
            return None
        try:
            return do(there)
        except BuurtdeskError as error:
            self.said.emit(sentence_of(error), False)
            self.refresh()
            return None

    def _add(self, kind: QuestionKind, after: str) -> None:
        made = self._try(lambda of: authoring.add(self._desk, of, kind, after))
        if made is not None:
            self.room.write(made.id)

    def _duplicate(self, row: str) -> None:
        question = self._question(row)
        if question is not None:
            made = self._try(lambda of: authoring.duplicate(self._desk, of, question))
            if made is not None:
                self.room.write(made.id)

    def _delete(self, row: str) -> None:
        if self._question(row) is not None:
            self._try(lambda of: authoring.delete(self._desk, of, row))
            self.said.emit(self.tr("Question deleted"), True)

    def _question(self, row: str) -> Question | None:
        there = self._questionnaire()
        return next((each for each in there.questions if each.id == row), None) if there else None

    def _change_sheet(self, wanted: Questionnaire) -> None:
        self._try(lambda of: authoring.change_sheet(self._desk, replace(wanted, questions=of.questions)))

    def _change_languages(self, typed: str) -> None:
        words = [word for word in typed.replace(";", ",").replace(" ", ",").split(",") if word]
        try:
            codes = tuple(dict.fromkeys(clean_language(word) for word in words))
        except NotALanguage as error:
            self.room.sheet.refuse_languages(sentence_of(error))
            return
        if not codes:
            self.room.sheet.refuse_languages(self.tr("Name at least one language."))
            return
        self._try(lambda of: authoring.change_sheet(self._desk, replace(of, languages=codes)))

    def _export(self) -> None:
        self.room.leave()
        there = self._questionnaire()
        name = file_name(in_language(there.title, self.room.language)).removesuffix(".pdf") + ".xlsx"
        file, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Where to put the questionnaire?"), name, self.tr("XLSForm (*.xlsx)")
        )
        if file:
            self._try(lambda of: questionnaires.export_xlsform(of, Path(file)))
            self.said.emit(self.tr("“{file}” written").format(file=Path(file).name), False)


def _remark_words(questionnaire: Questionnaire) -> dict[str, str]:
    """The first remark of each question in words."""
    found: dict[str, str] = {}
    for each in remarks(questionnaire):
        found.setdefault(each.question.id, _lack_words(each.lack, each.language))
    return found


def _lack_words(lack: Lack, language: str) -> str:
    words = {
        Lack.NO_TEXT: _translate("Remarks", "Write the question"),
        Lack.NO_TRANSLATION: _translate("Remarks", "Not there yet in {language}"),
        Lack.FEW_CHOICES: _translate("Remarks", "Write at least two answers"),
        Lack.EMPTY_CHOICE: _translate("Remarks", "Not all answers are there in {language}")
        if language
        else _translate("Remarks", "Write the answers"),
        Lack.NO_ROWS: _translate("Remarks", "Add sentences under it"),
        Lack.ROW_ALONE: _translate("Remarks", "Stands under no scale"),
        Lack.SKIP_NOWHERE: _translate("Remarks", "Is asked after an answer that is not there"),
        Lack.BOUNDS_CROSSED: _translate("Remarks", "The least is more than the most"),
    }
    return words[lack].format(language=language_name(language))


class Preview(QObject):
    """Draws the pages off the window's thread, a moment after the last change; `drawn` carries a PreviewView."""

    drawn = Signal(object)
    _came = Signal(object, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wanted: tuple[Questionnaire, str, bytes | None] | None = None
        self._turn = 0
        self._under_way: list[_Work] = []
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._start)
        self._came.connect(self._take)

    def want(self, questionnaire: Questionnaire, language: str, logo: bytes | None) -> None:
        """Draw this soon, and nothing that was wanted before."""
        if (questionnaire, language, logo) != self._wanted:
            self._wanted = questionnaire, language, logo
            self._pause.start()

    def _start(self) -> None:
        self._turn += 1
        turn, wanted = self._turn, self._wanted
        work = _Work(lambda: self._came.emit(_drawn(*wanted), turn))
        self._under_way.append(work)
        self._pool.start(work)

    def _take(self, view: PreviewView, turn: int) -> None:
        if not self._pool.activeThreadCount():
            self._under_way.clear()
        if turn == self._turn:
            self.drawn.emit(view)


class _Work(QRunnable):
    """Kept by who starts it: deleted by Qt, Python would go on with what then stands at its place in memory."""

    def __init__(self, do: Callable[[], None]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._do = do

    def run(self) -> None:
        self._do()


def _drawn(questionnaire: Questionnaire, language: str, logo: bytes | None) -> PreviewView:
    """The pages as they would be printed now."""
    from buurtdesk.paper.layout import lay_out
    from buurtdesk.paper.picture import pictures
    from buurtdesk.paper.sheet_layout import sheet_layout
    from buurtdesk.paper.sheets import sheets_pdf

    try:
        layout = sheet_layout(questionnaire, lay_out(questionnaire, language))
        pdf = sheets_pdf(questionnaire, language, new_codes(questionnaire.id, 1, ()), logo=logo)
        return PreviewView(pictures(pdf, _PX_PER_MM), layout)
    except BuurtdeskError as error:
        return PreviewView(problem=sentence_of(error))
