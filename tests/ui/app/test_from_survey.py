"""Findings from the survey and posters for the tables, from the validation room."""

from __future__ import annotations

import sys

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from buurtdesk.desk import findings, questionnaires, responses, sessions, survey_findings
from buurtdesk.domain.session import SessionKind
from buurtdesk.domain.trajectory import Step
from buurtdesk.ui.app.faults import catch_faults
from buurtdesk.ui.app.from_survey import offered
from buurtdesk.ui.app.poster_printing import PosterPrinting
from buurtdesk.ui.paper.poster_question import PosterAnswer, PosterQuestion
from buurtdesk.ui.paper.to_printer import poster_printer
from buurtdesk.ui.validation.from_survey import EACH, TOGETHER, FromSurvey, FromSurveyQuestion, SurveyQuestion

SCALE = "scale 1 2 3"
THERE = [
    SurveyQuestion("home", "Ik voel mij thuis", 40, SCALE),
    SurveyQuestion("trust", "Ik kan op iemand rekenen", 38, SCALE),
    SurveyQuestion("talk", "Praat u met buren?", 40, "single ja nee", is_grouping=True),
    SurveyQuestion("age", "Hoe oud bent u?", 33),
]


@pytest.fixture
def session(desk, trajectory):
    return sessions.new(desk, trajectory.id, SessionKind.VALIDATION, "Validatie")


@pytest.fixture
def survey(desk, trajectory, make_survey):
    made = make_survey(trajectory.id)
    questionnaires.keep(desk, made)
    asked = {question.name: question for question in made.asked()}
    for number in range(12):
        talks = "vaak" if number % 2 else "nooit"
        for name, value in (("home", "eens" if number % 2 else "oneens"), ("trust", "eens"), ("neighbours", talks)):
            responses.record(desk, made, f"SHEET{number}", "Ann", asked[name], value)
    return made


@pytest.fixture
def question(qtbot):
    made = FromSurveyQuestion(None, THERE, frozenset({"trust"}))
    qtbot.addWidget(made)
    made.show()
    return made


def tick(qtbot, question, *rows: int) -> None:
    for row in rows:
        question.list.setCurrentRow(row)
        qtbot.keyClick(question.list, Qt.Key.Key_Space)


def ways(question) -> list[str]:
    return [question.way.itemData(place) for place in range(question.way.count())]


def test_what_can_be_made_follows_from_what_is_ticked(qtbot, question) -> None:
    assert not question.make_button.isEnabled()
    tick(qtbot, question, 0)
    assert ways(question) == [EACH, "talk"]
    tick(qtbot, question, 1)
    assert ways(question) == [EACH, TOGETHER]
    tick(qtbot, question, 3)
    assert ways(question) == [EACH]
    question.make_button.click()
    assert question.answer == FromSurvey(("home", "trust", "age"), EACH, guessed=True)
    assert "already" in question.list.item(1).text() and "already" not in question.list.item(0).text()


def test_a_comparison_is_one_finding_that_is_not_guessed(qtbot, question) -> None:
    tick(qtbot, question, 0, 1)
    question.way.setCurrentIndex(1)
    assert not question.guessed.isEnabled()
    assert "1" in question.make_button.text()
    question.make_button.click()
    assert question.answer == FromSurvey(("home", "trust"), TOGETHER, guessed=False)


def test_only_questions_with_answers_and_a_chart_are_offered(desk, survey) -> None:
    there = {each.name: each for each in offered(desk, survey)}
    assert list(there) == ["home", "trust", "neighbours"]
    assert there["home"].scale == there["trust"].scale != there["neighbours"].scale
    assert [name for name, each in there.items() if each.is_grouping] == ["neighbours"]


@pytest.mark.parametrize(
    ("answer", "wordings"),
    [
        (
            FromSurvey(("home", "trust"), EACH, True),
            ["Ik voel mij thuis in mijn buurt: 50 % Eens", "Hier kan ik op iemand rekenen: 100 % Eens"],
        ),
        (
            FromSurvey(("home", "trust"), TOGETHER, False),
            ["Ik voel mij thuis in mijn buurt 50 %, Hier kan ik op iemand rekenen 100 % (Eens)"],
        ),
        (
            FromSurvey(("home",), "neighbours", False),
            ["Ik voel mij thuis in mijn buurt: Vaak 100 %, Nooit 0 % (Eens)"],
        ),
    ],
)
def test_what_was_asked_for_is_in_the_list_and_on_the_rooms_screen(
    qtbot, desk, session, survey, open_window, answer, wordings
) -> None:
    window = open_window()
    window.shell.show_room(Step.VALIDATION.value)
    validation = window.rooms.made["validation"]
    validation.from_survey.make(session, survey, answer)
    assert [each.wording for each in findings.findings(desk, session)] == wordings
    assert validation.sheet_room.findings.list.current() == findings.findings(desk, session)[0].id
    assert validation.sheet_room.sheet.is_asking is answer.guessed
    validation.sheet_room.sheet.weigh()
    window.screen_of_room.show_now()
    assert window.screen_of_room.projector.view.chart is not None
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert findings.findings(desk, session) == []


def test_posters_are_asked_for_by_finding_size_and_language(qtbot) -> None:
    question = PosterQuestion(None, ["Thuis", "Donker"], {"nl": "Nederlands", "fr": "Français"}, "fr")
    qtbot.addWidget(question)
    assert question.language.currentData() == "fr"
    question.finding.setCurrentIndex(2)
    question.size.setCurrentIndex(1)
    question.file_button.click()
    assert question.answer == PosterAnswer(2, "A4", "fr", to_printer=False)


def test_posters_are_made_beside_the_window(qtbot, desk, session, open_window, tmp_path, monkeypatch) -> None:
    findings.add(desk, session, "Het is donker onder de brug")
    findings.add(desk, session, "Groen 🌳")
    window = open_window()
    printing = PosterPrinting(desk, window)
    with qtbot.waitSignal(printing.printed):
        printing.make(session, PosterAnswer(1, "A4", "nl", False), tmp_path / "posters.pdf")
    with PdfDocument(tmp_path / "posters.pdf") as pdf:
        assert "donker onder de brug" in pdf[0].get_textpage().get_text_range()
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    catch_faults(window.say_problem)
    printing.make(session, PosterAnswer(None, "A4", "nl", False), tmp_path / "all.pdf")
    qtbot.waitUntil(lambda: "🌳" in window.shell.toast.accessibleName())
    assert not (tmp_path / "all.pdf").exists()


def test_a_printer_gets_posters_in_colour_at_their_size(qtbot, desk, session, survey, open_window, tmp_path) -> None:
    survey_findings.of_each(desk, session, survey, ["home"])
    printing, printer = PosterPrinting(desk, open_window()), poster_printer("A3")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(printing.printed):
        printing.make(session, PosterAnswer(None, "A3", "nl", True), tmp_path / "kept.pdf", printer)
    with PdfDocument(tmp_path / "printed.pdf") as pdf:
        assert pdf[0].get_size() == pytest.approx((842, 1191), abs=2)
        picture = pdf[0].render(scale=0.3).to_pil().convert("RGB")
    blueish = sum(count for count, (red, _green, blue) in picture.getcolors(1 << 20) if blue > red + 40)
    assert blueish > 200
