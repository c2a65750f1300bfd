"""Printing posters: asks which, makes them beside the window, saves them or sends them to a printer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog

from buurtdesk.desk import findings, posters
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.errors import BuurtdeskError
from buurtdesk.domain.session import Session
from buurtdesk.paper.poster import PosterSize
from buurtdesk.ui import counted
from buurtdesk.ui.app.languages import LANGUAGES
from buurtdesk.ui.app.printing import free_path
from buurtdesk.ui.app.task import Task
from buurtdesk.ui.error_words import sentence_of
from buurtdesk.ui.paper.poster_question import PosterAnswer, PosterQuestion
from buurtdesk.ui.paper.to_printer import poster_printer, send

if TYPE_CHECKING:
    from buurtdesk.ui.app.window import Window

_SUFFIX = ".pdf"


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
        number = f" {answer.number}" if answer.number else ""
        name = self.tr("Posters {session}").format(session=session.title) + f"{number} {answer.size}{_SUFFIX}"
        if answer.to_printer:
            printer = poster_printer(answer.size)
            if QPrintDialog(printer, self._window).exec():
                self.make(session, answer, free_path(self._desk, name), printer)
            return
        file, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Where to put the posters?"), name, self.tr("PDF (*.pdf)")
        )
        if file:
            path = Path(file)
            named = path if path.suffix.lower() == _SUFFIX else path.with_name(path.name + _SUFFIX)
            self.make(session, answer, named)

    def make(self, session: Session, answer: PosterAnswer, path: Path, printer: QPrinter | None = None) -> None:
        """Make the posters as a PDF beside the window; with a printer, send them there too."""
        task = Task(self._desk.library.folder, self._work(session, answer, path, printer), self)
        task.done.connect(lambda made: self._tell(made, path, printer is not None))
        task.start()

    def _work(
        self, session: Session, answer: PosterAnswer, path: Path, printer: QPrinter | None
    ) -> Callable[[Desk], int | BuurtdeskError]:
        """What the other thread does: it gives how many pages, or what is wrong with them."""

        def work(desk: Desk) -> int | BuurtdeskError:
            try:
                size = PosterSize(answer.size)
                made = posters.print_posters(desk, session, path, size, answer.number, answer.language)
            except BuurtdeskError as problem:
                return problem
            if printer is not None:
                send(path, printer, lambda _done, _total: None, in_color=True)
            return made

        return work

    def _tell(self, made: int | BuurtdeskError, path: Path, is_sent: bool) -> None:
        if isinstance(made, BuurtdeskError):
            self._window.shell.toast.say(sentence_of(made))
            return
        where = self.tr("They are with the printer.") if is_sent else path.name
        told = counted.tr("%n poster(s) made", "", made)
        self._window.shell.toast.say(f"{told}. {where}")
        self.printed.emit(made)
