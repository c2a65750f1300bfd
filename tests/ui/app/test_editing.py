"""A questionnaire is written with real keys: every kind, its words and answers, with the page beside it; and undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from buurtdesk.desk import logos, paper, questionnaires, stakeholders
from buurtdesk.domain.questionnaire import QuestionKind
from buurtdesk.domain.stakeholder import ConcernKind
from buurtdesk.domain.trajectory import Step
from buurtdesk.interop.xlsform import read_xlsform
from buurtdesk.ui import words
from buurtdesk.ui.parts.dialog import Question

K, KIND = Qt.Key, QuestionKind
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(open_window, trajectory):
    made = open_window()
    made.shell.show_room(Step.SURVEY.value)
    return made


@pytest.fixture
def editor(qtbot, window):
    """The editor on a new questionnaire, reached by its button."""
    survey = window.rooms.made[Step.SURVEY.value]
    qtbot.keyClick(survey.room.begin_button, K.Key_Return)
    assert window.shell.room == words.EDITOR
    return window.rooms.made[words.EDITOR]


def now(desk, trajectory):
    return questionnaires.questionnaires(desk, trajectory.id)[-1]


def add(editor, kind: QuestionKind) -> None:
    editor.room.outline.add_wanted.emit(kind.value)


def type_in(qtbot, field, text: str) -> None:
    field.setFocus()
    for number, line in enumerate(text.split("\n")):
        if number:
            qtbot.keyClick(field, K.Key_Return)
        QTest.keyClicks(field, line)
    field.keep_now()


def test_a_question_is_chosen_by_its_kind_and_its_words_are_typed(qtbot, desk, trajectory, editor) -> None:
    qtbot.keyClick(editor.room.outline.list, K.Key_Return, CTRL)
    qtbot.waitUntil(editor.room.outline.menu.isVisible)
    qtbot.keyClick(editor.room.outline.menu, K.Key_Return)
    assert QApplication.focusWidget() is editor.room.form.label
    type_in(qtbot, editor.room.form.label, "Hoe komt u hier?")
    type_in(qtbot, editor.room.form.choices, "Te voet\nMet de bus\nAnders:")
    (question,) = now(desk, trajectory).questions
    assert list(question.label.values()) == ["Hoe komt u hier?"]
    assert [(next(iter(each.label.values())), each.namely) for each in question.choices] == [
        ("Te voet", False),
        ("Met de bus", False),
        ("Anders:", True),
    ]


def test_every_kind_can_be_written_and_stands_on_the_page_beside_it(qtbot, desk, trajectory, editor) -> None:
    for kind in KIND:
        add(editor, kind)
        type_in(qtbot, editor.room.form.label, f"Vraag {kind.value}")
        if editor.room.form.choices.isVisible():
            type_in(qtbot, editor.room.form.choices, "Eerste\nTweede")
    assert [each.kind for each in now(desk, trajectory).questions] == list(KIND)
    qtbot.waitUntil(lambda: editor.room.pages.page_count > 0, timeout=15_000)
    pages = editor.room.pages
    qtbot.waitUntil(
        lambda: (
            pages._view.layout is not None
            and {box.question for box in pages._view.layout.boxes} >= {"v1", "v2", "v3", "v5", "v6"}
        ),
        timeout=15_000,
    )


def test_ctrl_z_takes_back_what_was_typed_and_what_was_added(qtbot, desk, trajectory, window, editor) -> None:
    add(editor, KIND.TEXT)
    type_in(qtbot, editor.room.form.label, "Wat mist u?")
    editor.room.outline.list.setFocus()
    qtbot.keyClick(editor.room.outline.list, K.Key_Z, CTRL)
    assert now(desk, trajectory).questions[0].label == {}
    assert editor.room.form.label.toPlainText() == ""
    qtbot.keyClick(editor.room.outline.list, K.Key_Z, CTRL)
    assert now(desk, trajectory).questions == ()


def test_alt_and_arrows_move_a_question_and_del_takes_it_away(qtbot, desk, trajectory, editor) -> None:
    for _ in range(2):
        add(editor, KIND.TEXT)
    first, second = (each.name for each in now(desk, trajectory).questions)
    qtbot.keyClick(editor.room.outline.list, K.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [each.name for each in now(desk, trajectory).questions] == [second, first]
    qtbot.keyClick(editor.room.outline.list, K.Key_Delete)
    assert [each.name for each in now(desk, trajectory).questions] == [first]


def test_who_is_asked_is_chosen_from_the_questions_before(qtbot, desk, trajectory, editor) -> None:
    add(editor, KIND.SINGLE)
    type_in(qtbot, editor.room.form.choices, "Ja\nNee")
    add(editor, KIND.TEXT)
    form = editor.room.form
    form.only_after.setCurrentIndex(1)
    form.only_after.activated.emit(1)
    form.only_with.item(1).setCheckState(Qt.CheckState.Checked)
    form.only_with.item(0).setCheckState(Qt.CheckState.Unchecked)
    single, text = now(desk, trajectory).questions
    assert (text.condition.question, text.condition.choices) == (single.name, (single.choices[1].name,))


def test_what_lacks_is_said_in_the_list(qtbot, editor) -> None:
    add(editor, KIND.MATRIX)
    row = editor.room.outline.list.rows()[-1]
    assert row.meta == "Write the question" and row.icon == "warning"


def test_a_language_more_is_written_beside_the_first(qtbot, desk, trajectory, editor) -> None:
    room = editor.room
    first = now(desk, trajectory).languages[0]
    room.sheet.languages.kept.emit(f"{first}, ar")
    assert now(desk, trajectory).languages == (first, "ar")
    room.sheet.languages.kept.emit("geen taal!")
    assert now(desk, trajectory).languages == (first, "ar")
    add(editor, KIND.TEXT)
    type_in(qtbot, room.form.label, "Wat mist u?")
    room.languages.setCurrentIndex(1)
    room.languages.activated.emit(1)
    assert room.form.label.toPlainText() == ""
    room.form.label.insertPlainText("ماذا ينقص؟")  # pasted: these keys are on no keyboard of Qt's tests
    room.form.label.keep_now()
    assert now(desk, trajectory).questions[0].label == {first: "Wat mist u?", "ar": "ماذا ينقص؟"}


def test_one_that_is_on_paper_is_changed_as_a_new_version(
    qtbot, desk, trajectory, window, make_every_kind, tmp_path, monkeypatch
) -> None:
    made = make_every_kind(trajectory.id)
    questionnaires.keep(desk, made)
    paper.print_sheets(desk, made, 1, "nl", tmp_path / "a.pdf")
    monkeypatch.setattr(Question, "ask", lambda self: True)
    window.rooms.made[Step.SURVEY.value].room.edit_wanted.emit(made.id)
    there = questionnaires.questionnaires(desk, trajectory.id)
    assert [(each.version, each.frozen) for each in there] == [(1, True), (2, False)]
    assert window.shell.room == words.EDITOR
    assert window.rooms.made[words.EDITOR].room.view.questionnaire.id == there[1].id


def test_it_is_exported_as_an_xlsform(qtbot, desk, trajectory, editor, tmp_path, monkeypatch) -> None:
    add(editor, KIND.TEXT)
    type_in(qtbot, editor.room.form.label, "Wat mist u?")
    target = tmp_path / "form.xlsx"
    monkeypatch.setattr("buurtdesk.ui.app.editing.QFileDialog.getSaveFileName", lambda *_: (str(target), ""))
    editor._export_button.click()
    assert [list(each.label.values()) for each in read_xlsform(target).questions] == [["Wat mist u?"]]


def test_a_logo_is_chosen_seen_beside_and_taken_away(qtbot, monkeypatch, desk, trajectory, editor, tmp_path) -> None:
    file = tmp_path / "logo.png"
    QImage(300, 100, QImage.Format.Format_RGB32).save(str(file))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    row = editor.room.sheet.logo
    with qtbot.waitSignal(editor._preview.drawn):
        qtbot.keyClick(row.choose, K.Key_Return)
    assert row.seen.pixmap().width() > 50
    assert logos.logo(desk, trajectory.id) is not None
    with qtbot.waitSignal(editor._preview.drawn):
        qtbot.keyClick(row.take_away, K.Key_Return)
    assert logos.logo(desk, trajectory.id) is None
    assert row.take_away.isHidden()
    file.write_text("no picture")
    qtbot.keyClick(row.choose, K.Key_Return)
    assert logos.logo(desk, trajectory.id) is None


def test_what_is_behind_a_question_is_ticked_by_keys_also_once_it_is_printed(qtbot, desk, trajectory, editor) -> None:
    add(editor, KIND.TEXT)
    assert editor.room.behind.isHidden()  # the services said nothing yet
    for text in ("Wie komt er in het park?", "Waar knelt het verkeer?"):
        stakeholders.add_concern(desk, trajectory.id, ConcernKind.OPEN_QUESTION, text)
    there = editor.room.behind.list
    there.setFocus()
    there.setCurrentRow(1)
    qtbot.keyClick(there, K.Key_Space)
    question = now(desk, trajectory).questions[0].id
    assert [each.covered_by for each in stakeholders.concerns(desk, trajectory.id)] == [(), (question,)]
    type_in(qtbot, editor.room.form.label, "Wat mist u?")
    paper.print_sheets(desk, now(desk, trajectory), 1, "nl", desk.library.folder / "a.pdf")
    assert not editor.room.form.isEnabled()
    there.setCurrentRow(1)
    qtbot.keyClick(there, K.Key_Space)
    assert [each.covered_by for each in stakeholders.concerns(desk, trajectory.id)] == [(), ()]
