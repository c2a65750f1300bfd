"""Asking which paper ballots to print, and printing them from the voting room."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtPrintSupport import QPrinter

from buurtdesk.desk import notes, sessions, trajectories, voting
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.session import SessionKind
from buurtdesk.domain.voting import VotingRules
from buurtdesk.ui.app.ballot_printing import BallotPrinting
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.app.window import Window
from buurtdesk.ui.paper.ballot_question import BallotAnswer
from buurtdesk.ui.paper.to_printer import sheet_printer


@pytest.fixture
def desk(tmp_path: Path):
    opened = Desk(tmp_path / "library")
    yield opened
    opened.close()


@pytest.fixture
def session(desk: Desk):
    return sessions.new(desk, trajectories.new(desk, "Katarina").id, SessionKind.IDEAS, "Ideeën")


@pytest.fixture
def window(qtbot, desk: Desk, session, tmp_path: Path) -> Window:
    made = Window(desk, Settings(tmp_path / "library"))
    qtbot.addWidget(made)
    return made


def text_of(path: Path) -> str:
    return "".join(page.get_textpage().get_text_range() for page in PdfDocument(path))


def test_before_the_options_are_known_one_chooses_letters_and_dots(window, desk, session) -> None:
    question = BallotPrinting(desk, window).question(session)
    assert (question.letters.value(), question.dots.value(), question.most.value()) == (12, 3, 1)
    question.letters.setValue(20)
    assert question.dots.value() == 5
    question.count.setValue(30)
    assert "15" in question.told.text()
    question.letters.setValue(8)
    question.dots.setValue(4)
    assert "8" in question.told.text()
    question.file_button.click()
    assert question.answer == BallotAnswer(question.language.currentData(), 30, 8, 4, 1, to_printer=False)


def test_an_open_round_has_its_own_letters_and_rules(qtbot, window, desk, session, tmp_path) -> None:
    ideas = notes.add(desk, session, ["Bankjes", "Bomen"])
    voting.open_round(desk, session, [(note.id, note.text) for note in ideas], VotingRules(2, 2))
    printing = BallotPrinting(desk, window)
    question = printing.question(session)
    assert not question.letters.isVisibleTo(question)
    question.language.setCurrentIndex(question.language.findData("fr"))
    question.count.setValue(5)
    question.file_button.click()
    with qtbot.waitSignal(printing.printed):
        printing.make(session, question.answer, tmp_path / "b.pdf")
    told = text_of(tmp_path / "b.pdf")
    assert told.count("Bankjes") == told.count("Bomen") == told.count("2 gommettes") == 5
    assert "b.pdf" in window.shell.toast.accessibleName()


def test_too_many_options_are_told_in_the_question(window, desk, session) -> None:
    subjects = [(f"n{number}", f"Idee {number}") for number in range(60)]
    voting.open_round(desk, session, subjects)
    question = BallotPrinting(desk, window).question(session)
    assert not question.print_button.isEnabled() and not question.file_button.isEnabled()
    assert question.problem.isVisibleTo(question)


def test_what_goes_to_a_printer_is_kept(qtbot, window, desk, session, tmp_path) -> None:
    printer = sheet_printer(1)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printing = BallotPrinting(desk, window)
    with qtbot.waitSignal(printing.printed):
        printing.make(session, BallotAnswer("nl", 6, 10, 2, 1, True), tmp_path / "kept.pdf", printer)
    assert len(PdfDocument(tmp_path / "kept.pdf")) == len(PdfDocument(tmp_path / "printed.pdf")) == 2
