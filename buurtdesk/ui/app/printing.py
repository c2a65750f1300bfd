"""Printing: asks what to print, makes the sheets beside the window, saves them or sends them to a printer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from buurtdesk.desk import paper
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.paper import Printed
from buurtdesk.domain.errors import LettersNotPrintable
from buurtdesk.domain.questionnaire import Questionnaire, in_language
from buurtdesk.paper.sheets import Progress
from buurtdesk.ui import counted
from buurtdesk.ui.app.print_job import PrintJob, ask_path, file_name, kept_path
from buurtdesk.ui.error_words import sentence_of
from buurtdesk.ui.language_words import language_name
from buurtdesk.ui.paper.question import PrintAnswer, PrintQuestion, SheetLanguage
from buurtdesk.ui.paper.to_printer import sheet_printer

if TYPE_CHECKING:
    from buurtdesk.ui.app.window import Window


class Printing(QObject):
    """`printed` carries the batch once its sheets are made."""

    printed = Signal(object)

    def __init__(self, desk: Desk, window: Window) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window

    def ask(self, questionnaire: Questionnaire) -> None:
        """Ask what to print, and print it."""
        title = in_language(questionnaire.title, QLocale().name()[:2])
        languages = [_language(questionnaire, code) for code in questionnaire.languages]
        question = PrintQuestion(
            self._window, title, languages, paper.MOST_SHEETS, questionnaire.frozen, questionnaire.contact_slip
        )
        answer = question.ask()
        question.deleteLater()
        if answer is None:
            return
        size = self.tr("large print") if answer.large else ""
        name = file_name(title, answer.batch_name, language_name(answer.language), size, str(answer.count))
        if not answer.to_printer:
            path = ask_path(self._window, self.tr("Where to put the sheets?"), name)
            if path is not None:
                self.make(questionnaire, answer, path)
            return
        printer = sheet_printer(paper.layout(questionnaire, answer.language, answer.large).pages)
        if QPrintDialog(printer, self._window).exec():
            self.make(questionnaire, answer, kept_path(self._desk.library.folder, name), printer)

    def make(
        self, questionnaire: Questionnaire, answer: PrintAnswer, path: Path, printer: QPrinter | None = None
    ) -> None:
        """Make the sheets as a PDF beside the window; with a printer, send them there too."""

        slips = path.with_name(file_name(path.stem, self.tr("slips"))) if answer.with_slips else None

        def sheets(desk: Desk, progress: Progress) -> Printed:
            printed = paper.print_sheets(
                desk,
                questionnaire,
                answer.count,
                answer.language,
                path,
                answer.batch_name,
                answer.place,
                progress,
                answer.large,
            )
            if slips is not None:
                paper.print_slips(questionnaire, answer.count, answer.language, slips)
            return printed

        job = PrintJob(self._window, sheets, path, printer, more=[slips] if slips is not None else [])
        job.done.connect(lambda printed, is_sent: self._tell(printed, is_sent, path, slips))
        job.start(self.tr("Sheets"), self.tr("Making the sheets"), answer.count)

    def _tell(self, printed: Printed | None, is_sent: bool, path: Path, slips: Path | None) -> None:
        if printed is None:
            self._window.shell.toast.say(self.tr("Stopped. No sheets were made."))
            return
        self._desk.look_elsewhere()
        made = counted.tr("%n sheet(s) made", "", printed.batch.count)
        where = (
            self.tr("They are with the printer.")
            if is_sent
            else " · ".join(each.name for each in (path, slips) if each is not None)
        )
        self._window.shell.toast.say(f"{made}. {where}", self.tr("Undo"), "Ctrl+Z")
        self.printed.emit(printed.batch)


def _language(questionnaire: Questionnaire, code: str) -> SheetLanguage:
    try:
        pages, large_pages = (paper.layout(questionnaire, code, large).pages for large in (False, True))
        return SheetLanguage(code, pages, large_pages)
    except LettersNotPrintable as problem:
        return SheetLanguage(code, 0, 0, sentence_of(problem))
