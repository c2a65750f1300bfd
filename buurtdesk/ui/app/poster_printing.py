"""Printing posters: asks which, makes them beside the window, saves them or sends them to a printer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from buurtdesk.desk import findings, posters
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.session import Session
from buurtdesk.paper.poster import PosterSize
from buurtdesk.paper.sheets import Progress
from buurtdesk.ui import counted
from buurtdesk.ui.app.languages import LANGUAGES
from buurtdesk.ui.app.print_job import PrintJob, ask_path, file_name, kept_path
from buurtdesk.ui.paper.poster_question import PosterAnswer, PosterQuestion
from buurtdesk.ui.paper.to_printer import poster_printer

if TYPE_CHECKING:
    from buurtdesk.ui.app.window import Window


class PosterPrinting(QObject):
    """`printed` carries how many posters were made."""

    printed = Signal(int)

    def __init__(self, desk: Desk, window: Window) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window

    def ask(self, session: Session) -> None:
        """Ask which posters, and print them."""
        wordings = [each.first_wording for each in findings.findings(self._desk, session)]
        language = posters.language_of(self._desk, session)
        question = PosterQuestion(self._window, wordings, LANGUAGES, language)
        answer = question.ask()
        question.deleteLater()
        if answer is None:
            return
        number = str(answer.number or "")
        name = file_name(self.tr("Posters {session}").format(session=session.title), number, answer.size)
        if not answer.to_printer:
            path = ask_path(self._window, self.tr("Where to put the posters?"), name)
            if path is not None:
                self.make(session, answer, path)
            return
        printer = poster_printer(answer.size)
        if QPrintDialog(printer, self._window).exec():
            self.make(session, answer, kept_path(self._desk.library.folder, name), printer)

    def make(self, session: Session, answer: PosterAnswer, path: Path, printer: QPrinter | None = None) -> None:
        """Make the posters as a PDF beside the window; with a printer, send them there too."""

        def drawn(desk: Desk, _progress: Progress) -> int:
            return posters.print_posters(desk, session, path, PosterSize(answer.size), answer.number, answer.language)

        job = PrintJob(self._window, drawn, path, printer, in_color=True)
        job.done.connect(lambda made, is_sent: self._tell(made, path, is_sent))
        job.start(self.tr("Posters"), self.tr("Making the posters"), 1)

    def _tell(self, made: int, path: Path, is_sent: bool) -> None:
        where = self.tr("They are with the printer.") if is_sent else path.name
        self._window.shell.toast.say(counted.tr("%n poster(s) made", "", made) + ". " + where)
        self.printed.emit(made)
