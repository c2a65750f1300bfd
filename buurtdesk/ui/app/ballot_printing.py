"""Printing paper ballots: asks how many, writes them to a PDF and, if wanted, sends them to a printer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from buurtdesk.desk import ballot_papers
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.session import Session
from buurtdesk.domain.voting import VotingRules, default_rules
from buurtdesk.paper.ballot_layout import MOST_LETTERS, BallotPaper
from buurtdesk.paper.ballot_words import LANGUAGES, ballot_words_in
from buurtdesk.paper.ballots import page_count
from buurtdesk.paper.sheets import Progress
from buurtdesk.ui import counted
from buurtdesk.ui.app.print_job import PrintJob, ask_path, file_name, kept_path
from buurtdesk.ui.paper.ballot_question import BallotAnswer, BallotQuestion
from buurtdesk.ui.paper.to_printer import sheet_printer

if TYPE_CHECKING:
    from buurtdesk.ui.app.window import Window

_USUAL_COUNT = 40


class BallotPrinting(QObject):
    """`printed` is told once the ballots are made."""

    printed = Signal()

    def __init__(self, desk: Desk, window: Window) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window

    def ask(self, session: Session) -> None:
        """Ask what to print, and print it."""
        question = self.question(session)
        answer = question.ask()
        question.deleteLater()
        if answer is None:
            return
        name = file_name(ballot_words_in(answer.language).title, session.title, str(answer.count))
        if not answer.to_printer:
            path = ask_path(self._window, self.tr("Where to put the ballots?"), name)
            if path is not None:
                self.make(session, answer, path)
            return
        printer = sheet_printer(1)
        if QPrintDialog(printer, self._window).exec():
            self.make(session, answer, kept_path(self._desk.library.folder, name), printer)

    def question(self, session: Session) -> BallotQuestion:
        """The question, with what is usual filled in: a ballot for everyone who came."""
        rules = default_rules(ballot_papers.USUAL_LETTERS)
        usual = BallotAnswer(
            QLocale().name()[:2],
            session.attendance or _USUAL_COUNT,
            ballot_papers.USUAL_LETTERS,
            rules.dots_per_person,
            rules.most_per_option,
            to_printer=False,
        )
        return BallotQuestion(
            self._window,
            LANGUAGES,
            usual,
            (ballot_papers.MOST_BALLOTS, MOST_LETTERS),
            ballot_papers.open_round_of(self._desk, session) is not None,
            lambda answer: page_count(self._paper(session, answer), answer.count),
        )

    def make(self, session: Session, answer: BallotAnswer, path: Path, printer: QPrinter | None = None) -> None:
        """Make the ballots as a PDF; with a printer, send them there too."""
        paper = self._paper(session, answer)

        def ballots(desk: Desk, progress: Progress) -> int:
            progress(0, answer.count)
            return len(ballot_papers.print_ballots(desk, session, paper, answer.count, path))

        job = PrintJob(self._window, ballots, path, printer)
        job.done.connect(lambda count, is_sent: self._tell(count, is_sent, path))
        job.start(self.tr("Paper ballots"), self.tr("Making the ballots"), answer.count)

    def _paper(self, session: Session, answer: BallotAnswer) -> BallotPaper:
        is_open = ballot_papers.open_round_of(self._desk, session) is not None
        rules = VotingRules(answer.dots, answer.most)
        letters = None if is_open else answer.letters
        return ballot_papers.ballot_paper(self._desk, session, answer.language, letters, rules)

    def _tell(self, count: int | None, is_sent: bool, path: Path) -> None:
        if count is None:
            return
        made = counted.tr("%n ballot(s) made", "", count)
        where = self.tr("They are with the printer.") if is_sent else path.name
        self._window.shell.toast.say(f"{made}. {where}")
        self.printed.emit()
