"""Asking what to print, printing beside the window, and sending pages to a printer at their true size."""

from __future__ import annotations

from pathlib import Path

import pytest
import zxingcpp
from pypdfium2 import PdfDocument
from PySide6.QtPrintSupport import QPrinter

from buurtdesk.desk import paper, questionnaires, trajectories
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.identity import new_id
from buurtdesk.domain.questionnaire import Question, QuestionKind, Questionnaire
from buurtdesk.domain.sheet import new_codes
from buurtdesk.paper.sheets import sheets_pdf
from buurtdesk.ui.app.print_job import kept_path
from buurtdesk.ui.app.printing import Printing
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.app.window import Window
from buurtdesk.ui.language_words import language_name
from buurtdesk.ui.paper.question import PrintAnswer, PrintQuestion, SheetLanguage
from buurtdesk.ui.paper.to_printer import send, sheet_printer

QUESTION = Question(new_id(), "why", QuestionKind.TEXT, {"nl": "Waarom?"})


@pytest.fixture
def desk(tmp_path: Path):
    opened = Desk(tmp_path / "library")
    yield opened
    opened.close()


@pytest.fixture
def questionnaire(desk: Desk) -> Questionnaire:
    made = Questionnaire(
        new_id(), trajectories.new(desk, "Katarina").id, {"nl": "Wonen"}, ("nl",), (QUESTION,), helpline="011 1"
    )
    questionnaires.keep(desk, made)
    return made


@pytest.fixture
def window(qtbot, desk: Desk, questionnaire: Questionnaire, tmp_path: Path) -> Window:
    made = Window(desk, Settings(tmp_path / "library"))
    qtbot.addWidget(made)
    return made


@pytest.fixture
def question(qtbot) -> PrintQuestion:
    languages = [SheetLanguage("nl", 3, 5), SheetLanguage("zh", 0, 0, "This cannot be printed.")]
    made = PrintQuestion(None, "Wonen", languages, 5000, frozen=False)
    qtbot.addWidget(made)
    return made


def test_question_tells_how_many_pages_that_makes(question):
    question.count.setValue(20)
    assert "3" in question.pages.text() and "60" in question.pages.text()


def test_answer_is_what_was_filled_in(question):
    question.count.setValue(20)
    question.batch_name.set_text(" Markt ")
    question.place.set_text("Kerkplein")
    question.slips.click()
    question.file_button.click()
    assert question.answer == PrintAnswer("nl", 20, "Markt", "Kerkplein", to_printer=False, with_slips=True)


def test_language_that_cannot_be_printed_says_so(question):
    question.show()
    question.language.setCurrentIndex(1)
    assert not question.print_button.isEnabled() and not question.file_button.isEnabled()
    assert question.problem.isVisible() and not question.pages.isVisible()


def test_languages_are_called_by_their_own_names():
    named = {"nl": "Nederlands", "fr": "Français", "en": "English", "tr": "Türkçe", "xx": "xx"}
    assert {code: language_name(code) for code in named} == named


def test_sheets_are_made_beside_the_window(qtbot, desk, window, questionnaire, tmp_path):
    printing = Printing(desk, window)
    path = tmp_path / "a.pdf"
    with qtbot.waitSignal(printing.printed) as told:
        printing.make(questionnaire, PrintAnswer("nl", 4, "Markt", "", False), path)
    assert [each.batch for each in paper.batches(desk, questionnaire.id)] == told.args
    assert len(PdfDocument(path)) == 4
    assert path.name in window.shell.toast.accessibleName()
    desk.undo()
    assert paper.batches(desk, questionnaire.id) == []


def test_loose_slips_are_a_file_of_their_own(qtbot, desk, window, questionnaire, tmp_path):
    printing, path = Printing(desk, window), tmp_path / "a.pdf"
    with qtbot.waitSignal(printing.printed):
        printing.make(questionnaire, PrintAnswer("nl", 4, "", "", False, with_slips=True), path)
    (slips,) = set(tmp_path.glob("*.pdf")) - {path}
    assert len(PdfDocument(path)) == 4 and len(PdfDocument(slips)) == 2
    assert slips.name in window.shell.toast.accessibleName()


def test_what_goes_to_a_printer_is_kept_and_printed(qtbot, desk, window, questionnaire, tmp_path):
    printing = Printing(desk, window)
    printer = sheet_printer(1)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    kept = kept_path(desk.library.folder, "Wonen.pdf")
    with qtbot.waitSignal(printing.printed):
        printing.make(questionnaire, PrintAnswer("nl", 2, "", "", True), kept, printer)
    assert len(PdfDocument(kept)) == len(PdfDocument(tmp_path / "printed.pdf")) == 2
    assert kept_path(desk.library.folder, "Wonen.pdf") != kept


def test_printer_gets_every_page_once_at_true_size(qapp, questionnaire, tmp_path):
    codes = new_codes(questionnaire.id, 2, ())
    drawn = tmp_path / "drawn.pdf"
    drawn.write_bytes(sheets_pdf(questionnaire, "nl", codes))
    printer = sheet_printer(1)
    assert printer.duplex() is QPrinter.DuplexMode.DuplexNone
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setCopyCount(3)
    told = []
    send(drawn, printer, lambda done, total: told.append((done, total)))
    assert told == [(1, 2), (2, 2)]
    pages = list(PdfDocument(tmp_path / "printed.pdf"))
    assert len(pages) == 2
    for page, original in zip(pages, PdfDocument(drawn), strict=True):
        assert page.get_size() == pytest.approx(original.get_size(), abs=1)
        places = []
        for each in (page, original):
            (read,) = zxingcpp.read_barcodes(each.render(scale=150 / 72, grayscale=True).to_pil())
            places.append((read.text, read.position.top_left, read.position.bottom_right))
        assert places[0][0] == places[1][0]
        for one, other in zip(places[0][1:], places[1][1:], strict=True):
            assert (one.x, one.y) == pytest.approx((other.x, other.y), abs=2)
