"""Printing: asks what to print, makes the sheets beside the window, saves them or sends them to a printer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog

from buurtdesk.desk import paper
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.errors import LettersNotPrintable
from buurtdesk.domain.questionnaire import Questionnaire, in_language
from buurtdesk.domain.sheet import Batch
from buurtdesk.store.faults import told_plainly
from buurtdesk.ui import counted
from buurtdesk.ui.app.task import Task
from buurtdesk.ui.error_words import sentence_of
from buurtdesk.ui.language_words import language_name
from buurtdesk.ui.paper.question import PrintAnswer, PrintQuestion, SheetLanguage
from buurtdesk.ui.paper.to_printer import send, sheet_printer
from buurtdesk.ui.paper.waiting import Waiting

if TYPE_CHECKING:
    from buurtdesk.ui.app.window import Window

KEPT_IN = "printed"
_SUFFIX = ".pdf"


class _Stopped(Exception):
    """The facilitator stopped it; nothing was written, or the printer has what it already got."""


class Printing(QObject):
    """`printed` carries the batch once its sheets are made."""

    printed = Signal(object)
    _advanced = Signal(int, int)

    def __init__(self, desk: Desk, window: Window) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._stop = False

    def ask(self, questionnaire: Questionnaire) -> None:
        """Ask what to print, and print it."""
        title = in_language(questionnaire.title, QLocale().name()[:2])
        languages = [_language(questionnaire, code) for code in questionnaire.languages]
        question = PrintQuestion(self._window, title, languages, paper.MOST_SHEETS, questionnaire.frozen)
        answer = question.ask()
        question.deleteLater()
        if answer is None:
            return
        name = _file_name(title, answer)
        if not answer.to_printer:
            self._save(questionnaire, answer, name)
            return
        printer = sheet_printer(paper.page_count(questionnaire, answer.language))
        if QPrintDialog(printer, self._window).exec():
            self.make(questionnaire, answer, free_path(self._desk, name), printer)

    def make(
        self, questionnaire: Questionnaire, answer: PrintAnswer, path: Path, printer: QPrinter | None = None
    ) -> None:
        """Make the sheets as a PDF beside the window; with a printer, send them there too."""
        waiting = Waiting(self._window, self.tr("Sheets"))
        waiting.stopped.connect(self._ask_to_stop)
        waiting.begin(self.tr("Making the sheets"), answer.count)
        self._stop = False
        self._advanced.connect(waiting.progress.advance)
        task = Task(self._desk.library.folder, self._work(questionnaire, answer, path, printer), self)
        task.done.connect(lambda made: self._tell(*made, path))
        task.finished.connect(waiting.finish)
        task.start()

    def _work(
        self, questionnaire: Questionnaire, answer: PrintAnswer, path: Path, printer: QPrinter | None
    ) -> Callable[[Desk], tuple[Batch | None, bool]]:
        """What the other thread does; it gives the batch (None if stopped before) and whether the printer has it."""

        def work(desk: Desk) -> tuple[Batch | None, bool]:
            try:
                batch = paper.print_sheets(
                    desk, questionnaire, answer.count, answer.language, path, answer.batch_name, answer.place, self._go
                )
            except _Stopped:
                return None, False
            if printer is None:
                return batch, False
            try:
                send(path, printer, self._go)
            except _Stopped:
                return batch, False
            return batch, True

        return work

    def _go(self, done: int, total: int) -> None:
        """Tell how far it is, from the other thread. Raises _Stopped where that was asked."""
        if self._stop:
            raise _Stopped
        self._advanced.emit(done, total)

    def _ask_to_stop(self) -> None:
        self._stop = True

    def _save(self, questionnaire: Questionnaire, answer: PrintAnswer, name: str) -> None:
        file, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Where to put the sheets?"), name, self.tr("PDF (*.pdf)")
        )
        if file:
            path = Path(file)
            self.make(
                questionnaire, answer, path if path.suffix.lower() == _SUFFIX else path.with_name(path.name + _SUFFIX)
            )

    def _tell(self, batch: Batch | None, is_sent: bool, path: Path) -> None:
        if batch is None:
            self._window.shell.toast.say(self.tr("Stopped. No sheets were made."))
            return
        self._desk.look_elsewhere()
        made = counted.tr("%n sheet(s) made", "", batch.count)
        where = self.tr("They are with the printer.") if is_sent else path.name
        self._window.shell.toast.say(f"{made}. {where}", self.tr("Undo"), "Ctrl+Z")
        self.printed.emit(batch)


def free_path(desk: Desk, name: str) -> Path:
    """Where what went to a printer stays as a file, for when the paper jams; never over another one."""
    folder = desk.library.folder / KEPT_IN
    with told_plainly(folder):
        folder.mkdir(exist_ok=True)
    numbers = (folder / f"{Path(name).stem} {number}{_SUFFIX}" for number in range(2, 10_000))
    first = folder / name
    return first if not first.exists() else next(path for path in numbers if not path.exists())


def _language(questionnaire: Questionnaire, code: str) -> SheetLanguage:
    try:
        return SheetLanguage(code, paper.page_count(questionnaire, code))
    except LettersNotPrintable as problem:
        return SheetLanguage(code, 0, sentence_of(problem))


def _file_name(title: str, answer: PrintAnswer) -> str:
    told = " ".join(filter(None, (title, answer.batch_name, language_name(answer.language), str(answer.count))))
    return "".join(sign if sign.isalnum() or sign in " -_" else "-" for sign in told)[:120].strip(" -") + _SUFFIX
