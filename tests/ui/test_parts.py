"""What one notices of the parts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QStyle, QVBoxLayout, QWidget

from buurtdesk.ui.parts.band import Band
from buurtdesk.ui.parts.button import Button, IconButton
from buurtdesk.ui.parts.chip import Chip
from buurtdesk.ui.parts.dialog import Question
from buurtdesk.ui.parts.empty import Empty
from buurtdesk.ui.parts.field import TextField
from buurtdesk.ui.parts.keycap import KeyCap
from buurtdesk.ui.parts.label import ElidedLabel, Meta, Paragraph, Title
from buurtdesk.ui.parts.progress import Progress
from buurtdesk.ui.parts.toast import Toast
from buurtdesk.ui.theme.controls import DeskStyle
from buurtdesk.ui.theme.style import apply
from buurtdesk.ui.theme.tokens import DARK, LIGHT, PATIENCE_MS


@pytest.fixture
def window(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def still(monkeypatch) -> None:
    """A system without animations."""
    usual = DeskStyle.styleHint

    def hint(self, which, *rest):
        return 0 if which == QStyle.StyleHint.SH_Widget_Animate else usual(self, which, *rest)

    monkeypatch.setattr(DeskStyle, "styleHint", hint)


def color_at(widget: QWidget, x: int, y: int) -> str:
    return widget.grab().toImage().pixelColor(x, y).name().upper()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_is_pressed_by_enter_and_space(qtbot, window, key) -> None:
    button = Button("Open", parent=window)
    button.show()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


@pytest.mark.parametrize(("main", "kind", "least"), [(False, "plain", 38), (True, "primary", 48), (False, "row", 32)])
def test_buttons_are_large_enough_to_hit(qtbot, main, kind, least) -> None:
    button = Button("Open", "door-open", kind, main)
    qtbot.addWidget(button)
    assert button.sizeHint().height() == least
    square = IconButton("trash", "Delete")
    qtbot.addWidget(square)
    assert square.sizeHint().width() == square.sizeHint().height() == 38


def test_an_icon_button_has_a_name_and_tells_its_keys(qtbot) -> None:
    button = IconButton("arrow-u-up-left", "Undo", "Ctrl+Z")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Undo"
    assert button.toolTip() == "Undo (Ctrl+Z)"


def test_a_primary_button_changes_colour_with_the_theme(qapp, qtbot) -> None:
    button = Button("Open", "door-open", "primary")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    button.show()
    assert color_at(button, 6, 19) == LIGHT.petrol
    apply(qapp, dark=True)
    assert color_at(button, 6, 19) == DARK.petrol


def test_a_field_says_what_to_do_until_one_types(qtbot, window) -> None:
    field = TextField("Code")
    QVBoxLayout(window).addWidget(field)
    field.show()
    field.set_error("This code does not exist.")
    assert field.edit.accessibleDescription() == "This code does not exist."
    said = [label for label in field.findChildren(QLabel) if label.isVisible() and "does not exist" in label.text()]
    assert said
    qtbot.keyClicks(field.edit, "K")
    assert not said[0].isVisible()
    assert field.edit.accessibleDescription() == ""


def test_an_elided_text_is_told_in_a_tooltip(qtbot) -> None:
    label = ElidedLabel("A rather long line of words")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert label.toolTip() == "A rather long line of words"
    label.resize(600, 20)
    assert label.toolTip() == ""


def test_a_chip_has_its_word_for_screen_readers_and_grows_with_it(qtbot) -> None:
    short, long = Chip("Done", "check-circle", "good"), Chip("Behind schedule", "warning-circle", "bad")
    qtbot.addWidget(short)
    qtbot.addWidget(long)
    assert (short.accessibleName(), long.accessibleName()) == ("Done", "Behind schedule")
    assert long.sizeHint().width() > short.sizeHint().width()


def test_what_was_done_can_be_undone_from_the_notice_by_keyboard(qtbot, window, still) -> None:
    field = TextField("Code", parent=window)
    field.show()
    field.setFocus()
    toast = Toast(window)
    toast.say("Note deleted", "Undo", "Ctrl+Z")
    assert toast.isVisible()
    assert toast.findChild(KeyCap).accessibleName() == "Ctrl+Z"
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    with qtbot.waitSignal(toast.acted):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert not toast.isVisible()


def test_a_notice_does_not_lie_on_the_field_in_which_one_types(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    low, high = QLineEdit(window), QLineEdit(window)
    low.setGeometry(40, 310, 520, 40)
    high.setGeometry(40, 40, 520, 40)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    toast = Toast(window)
    high.setFocus()
    toast.say("There is no second screen.")
    assert toast.geometry().intersects(low.geometry())
    low.setFocus()
    qtbot.waitUntil(low.hasFocus)
    assert not toast.geometry().intersects(low.geometry()) and toast.y() > high.geometry().bottom()
    toast.say("And once more.")
    assert not toast.geometry().intersects(low.geometry())
    high.setFocus()
    assert toast.geometry().intersects(low.geometry())


def test_a_notice_fades_in_120_ms_and_leaves_nothing_running(qtbot, window) -> None:
    toast = Toast(window)
    toast.say("Note deleted", "Undo")
    toast.close_notice()
    assert not toast.isVisible()
    qtbot.waitUntil(lambda: window.findChildren(QWidget) == [toast, *toast.findChildren(QWidget)], timeout=1000)


def test_escape_closes_a_notice(qtbot, window, still) -> None:
    toast = Toast(window)
    toast.say("Note deleted", "Undo")
    qtbot.keyClick(toast.findChild(QPushButton), Qt.Key.Key_Escape)
    assert not toast.isVisible()


def test_a_question_answers_with_its_verb_and_escape_answers_nothing(qtbot) -> None:
    question: Question[str] = Question(None, "Close the round?", "Nobody can vote after that.")
    qtbot.addWidget(question)
    question.add_answer(None, "Not yet")
    close = question.add_answer("close", "Close the round", "primary")
    question.open()
    with qtbot.waitSignal(question.answered) as answered:
        qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert answered.args == ["close"]
    assert question.answer == "close"

    again: Question[str] = Question(None, "Close the round?")
    qtbot.addWidget(again)
    again.add_answer("close", "Close the round", "primary")
    again.open()
    qtbot.keyClick(again, Qt.Key.Key_Escape)
    assert again.answer is None
    assert not again.isVisible()


def test_progress_is_not_shown_for_what_is_soon_done(qtbot, window) -> None:
    progress = Progress(window)
    progress.begin("Printing", 300)
    assert not progress.isVisible()
    progress.finish()
    qtbot.wait(PATIENCE_MS + 50)
    assert not progress.isVisible()


def test_progress_tells_how_far_and_can_be_stopped(qtbot, window) -> None:
    progress = Progress(window)
    progress.begin("Printing", 300)
    progress.advance(184, 300)
    qtbot.waitUntil(progress.isVisible, timeout=2000)
    assert progress.accessibleDescription() == "184 of 300"
    with qtbot.waitSignal(progress.stopped):
        qtbot.keyClick(progress.findChild(QPushButton), Qt.Key.Key_Space)
    progress.finish()


def test_no_words_are_smaller_than_13_px(qtbot) -> None:
    parts = [Meta("a"), Title("b"), Paragraph("c"), Band("usb", "d", "e"), Empty("f", "g", Button("h")), Chip("i")]
    for part in parts:
        qtbot.addWidget(part)
        for label in [part, *part.findChildren(QLabel)]:
            assert label.font().pixelSize() >= 13


def test_a_dialog_is_high_enough_for_its_words(qtbot) -> None:
    """Also where words come once it is there, and where it takes more than two thirds of a low screen."""
    asked = Question(None, "Which results?", "The chart draws itself. " * 4)
    words, low = Paragraph("Counting"), QWidget()
    low.setFixedHeight(round(asked.screen().availableSize().height() * 0.7))
    asked.body.addWidget(words)
    asked.body.addWidget(low)
    qtbot.addWidget(asked)
    asked.show()
    assert asked.layout().totalHeightForWidth(asked.width()) <= asked.height()
    words.set_words("Safe on this disk, and checked: as many notes and ballots as there were in the room. " * 3)
    asked.fit()
    assert words.heightForWidth(words.width()) <= words.height()
