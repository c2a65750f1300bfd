"""The survey room shows a questionnaire as it was read, and says what people want with it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from buurtdesk.desk import questionnaires, trajectories
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.questionnaire import Choice, Condition, Question, QuestionKind, Questionnaire
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.app.window import Window
from buurtdesk.ui.language_words import language_name
from buurtdesk.ui.survey.choices import Choices
from buurtdesk.ui.survey.room import SurveyRoom
from buurtdesk.ui.survey.view import SurveyView
from buurtdesk.ui.survey.wording import condition_words, kind_words
from buurtdesk.ui.theme.style import apply

YES_NO = (Choice("ja", {"nl": "Ja", "ar": "نعم"}), Choice("nee", {"nl": "Nee", "ar": "لا"}))
GRADES = tuple(Choice(str(grade), {"nl": f"Graad {grade}"}) for grade in range(1, 6))
QUESTIONS = (
    Question("q0", "intro", QuestionKind.SECTION, {"nl": "Wij maken een plan."}),
    Question(
        "q1", "praat", QuestionKind.SINGLE, {"nl": "Praat u?", "ar": "هل تتحدث؟"}, choices=YES_NO, theme="Weefsel"
    ),
    Question(
        "q2", "met", QuestionKind.MULTIPLE, {"nl": "Met wie?"}, choices=YES_NO, condition=Condition("praat", ("ja",))
    ),
    Question("q3", "thuis", QuestionKind.SCALE, {"nl": "Thuis?"}, choices=GRADES, required=True),
    Question("q4", "jaren", QuestionKind.NUMBER, {"nl": "Hoe oud?"}, least=12, most=110),
    Question("q5", "wens", QuestionKind.TEXT, {"nl": "Uw wens?"}, {"nl": "In het kort"}),
)
ONE = Questionnaire("v1", "t", {"nl": "De wijk", "ar": "الحي"}, ("nl", "ar"), QUESTIONS)
TWO = Questionnaire("v2", "t", {"nl": "De markt"}, ("nl",), QUESTIONS[:2], frozen=True)
# What a bundle can bring that passed every check.
ODD = Questionnaire(
    "v3",
    "t",
    {},
    (),
    (
        Question("o1", "", QuestionKind.SCALE, {}, condition=Condition("weg", ())),
        Question("o2", "", QuestionKind.MULTIPLE, {}, choices=(Choice("a", {}),), theme="x" * 300),
        *(Question(f"n{number}", "n", QuestionKind.NUMBER, {"nl": "Hoe?"}) for number in range(250)),
    ),
)


@pytest.fixture
def room(qtbot) -> SurveyRoom:
    made = SurveyRoom()
    qtbot.addWidget(made)
    made.resize(1025, 584)
    made.show()
    made.show_view(SurveyView((ONE, TWO), "v1"))
    return made


def words(widget: QWidget) -> str:
    return "\n".join(
        label.accessibleName() or label.text() for label in widget.findChildren(QLabel) if label.isVisible()
    )


def button(widget: QWidget, text: str) -> QPushButton:
    return next(each for each in widget.findChildren(QPushButton) if each.text() == text and each.isVisible())


def test_the_questions_are_told_in_words(room) -> None:
    told = words(room.detail)
    for wanted in (
        "De wijk",
        "Wij maken een plan.",
        "Weefsel",
        "One answer",
        "Several answers",
        "Always answered",
        "Number from 12 to 110",
        "Own words",
        "In het kort",
        "Only if question 1 is answered with “Ja”",
    ):
        assert wanted in told
    assert room.detail.findChildren(Choices)[0].accessibleName() == "Ja, Nee"


def test_another_language_is_read_from_the_right(room) -> None:
    room.detail.languages.setCurrentIndex(1)
    assert room.detail.languages.currentText() == "العربية"
    assert "هل تتحدث؟" in words(room.detail) and "الحي" in words(room.detail)
    first = next(each for each in room.detail.findChildren(Choices) if each.isVisible())
    assert first.accessibleName() == "نعم, لا" and first.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_the_list_goes_by_the_arrows_and_keeps_its_place(qtbot, room) -> None:
    room.resize(1200, 584)
    room.list.setFocus()
    qtbot.keyClick(room.list, Qt.Key.Key_Down)
    assert "De markt" in words(room.detail) and "no longer changes. A change comes in" in words(room.detail)
    assert not room.detail.languages.isVisible()
    room.show_view(SurveyView((ONE, replace(TWO, title={"nl": "De buurtmarkt"}))))
    assert "De buurtmarkt" in words(room.detail) and room.list.currentRow() == 1
    room.show_view(SurveyView((ONE,)))
    assert "De wijk" in words(room.detail)


@pytest.mark.parametrize(
    ("text", "signal", "carried"),
    [
        ("Print sheets", "print_wanted", ["v1"]),
        ("Key answers", "entry_wanted", []),
        ("See results", "results_wanted", ["v1"]),
    ],
)
def test_what_is_wanted_is_told(qtbot, room, text, signal, carried) -> None:
    with qtbot.waitSignal(getattr(room, signal)) as told:
        qtbot.keyClick(button(room, text), Qt.Key.Key_Return)
    assert told.args == carried


def test_delete_by_key_and_by_button(qtbot, room) -> None:
    with qtbot.waitSignal(room.deleted) as told:
        qtbot.keyClick(room.list, Qt.Key.Key_Delete)
    assert told.args == ["v1"]
    with qtbot.waitSignal(room.deleted):
        qtbot.keyClick(room.detail.delete_button, Qt.Key.Key_Return)


def test_there_is_one_dark_button_and_it_stays_in_view(qapp, room) -> None:
    for scale in (1.0, 1.3):
        apply(qapp, dark=False, scale=scale)
        room.resize(room.minimumSizeHint().expandedTo(room.size()))
        dark = [
            each for each in room.findChildren(QPushButton) if each.property("kind") == "primary" and each.isVisible()
        ]
        assert [each.text() for each in dark] == ["Print sheets"]
        assert dark[0].visibleRegion().boundingRect().size() == dark[0].size()


def test_an_empty_room_says_what_to_bring(qtbot, room) -> None:
    room.show_view(SurveyView())
    assert "Write it here, with the printed page beside it." in words(room)
    assert button(room, "Write a questionnaire").property("kind") == "primary"
    assert button(room, "Import a questionnaire (XLSForm)").isVisibleTo(room)
    assert room.focusProxy() is room.begin_button


def test_a_dropped_workbook_is_imported_and_nothing_else_is(qtbot, room) -> None:
    def drop(name: str):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(name)])
        arguments = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, *arguments)
        enter.ignore()
        room.dragEnterEvent(enter)
        if enter.isAccepted():
            room.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, *arguments))
        return enter.isAccepted()

    with qtbot.waitSignal(room.import_wanted) as told:
        assert drop("/stick/Vragen.XLSX")
    assert told.args == [Path("/stick/Vragen.XLSX")]
    with qtbot.assertNotEmitted(room.import_wanted):
        assert not drop("/stick/vragen.pdf")


def test_whatever_a_bundle_brings_is_shown(qtbot, room) -> None:
    room.show_view(SurveyView((ODD,)))
    told = words(room)
    assert "Questionnaire without a title" in told and "Only after a question that is not there" in told
    assert "and 52 more" in told


@pytest.mark.parametrize(
    ("least", "most", "told"),
    [
        (None, None, "Number"),
        (0, None, "Number, 0 or more"),
        (None, 2.5, "Number, 2.5 or less"),
        (1, 3, "Number from 1 to 3"),
    ],
)
def test_bounds_in_words(least, most, told) -> None:
    assert kind_words(replace(QUESTIONS[4], least=least, most=most)) == told


def test_conditions_and_languages_in_words() -> None:
    either = replace(QUESTIONS[2], condition=Condition("praat", ("ja", "nee")))
    assert condition_words(ONE, either, "nl") == "Only if question 1 is answered with “Ja” or “Nee”"
    assert [language_name(code) for code in ("nl", "fr", "en", "tr", "ar", "qx")] == [
        "Nederlands",
        "Français",
        "English",
        "Türkçe",
        "العربية",
        "qx",
    ]


@pytest.mark.parametrize("width", [180, 320, 700])
@pytest.mark.parametrize("kind", [QuestionKind.SINGLE, QuestionKind.SCALE])
@pytest.mark.parametrize("labels", [(), ("Ja",), ("Ja", "Nee", "Misschien"), ("een heel lang antwoord " * 12, "kort")])
def test_choices_lie_within_their_width_and_not_over_each_other(qtbot, kind, labels, width) -> None:
    choices = Choices(kind, labels)
    qtbot.addWidget(choices)
    placed = choices._placed(width)
    assert len(placed) == len(labels)
    for place, (mark, text) in enumerate(placed):
        assert mark.left() >= 0 and text.right() <= width + 0.5 and text.bottom() <= choices.heightForWidth(width)
        assert not any(text.intersects(other) for _, other in placed[place + 1 :])


@pytest.fixture
def window(qtbot, tmp_path):
    desk = Desk(tmp_path / "library")
    trajectories.new(desk, "Katarina")
    made = Window(desk, Settings(tmp_path / "library"))
    qtbot.addWidget(made)
    made.show()
    made.shell.show_room("survey")
    yield made
    made.close()
    desk.close()


def form(tmp_path: Path, kind: str) -> Path:
    book = openpyxl.Workbook()
    book.active.title = "survey"
    for row in (["type", "name", "label"], [kind, "wens", "Uw wens?"]):
        book.active.append(row)
    book.save(tmp_path / "wensen.xlsx")
    return tmp_path / "wensen.xlsx"


def test_a_file_comes_in_through_the_window_goes_and_comes_back(qtbot, window, tmp_path) -> None:
    room = window.rooms.made["survey"].room
    room.import_wanted.emit(form(tmp_path, "geopoint"))
    assert (
        room.problem.isVisible()
        and "sheet survey, cell A2: “geopoint” cannot be asked" in room.problem.accessibleName()
    )
    assert questionnaires.questionnaires(window.desk, window.trajectory.id) == []
    room.import_wanted.emit(form(tmp_path, "text"))
    assert not room.problem.isVisible()
    assert "wensen" in words(room.detail) and room.list.count() == 1
    qtbot.keyClick(room.list, Qt.Key.Key_Delete)
    assert button(room, "Import a questionnaire (XLSForm)").isEnabled()
    window.desk.undo()
    assert room.list.count() == 1 and "Uw wens?" in words(room.detail)
