"""The working lists in the window, by keys: add, reorder, edit, delete and undo, link; nothing is ahead of the disk."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget

from buurtdesk.desk import (
    challenges,
    evidence,
    focus_groups,
    notes,
    plan,
    questionnaires,
    responses,
    sessions,
    stakeholders,
    swoart,
    trajectories,
)
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.plan import ActionStatus
from buurtdesk.domain.questionnaire import Question, QuestionKind, Questionnaire
from buurtdesk.domain.session import SessionKind
from buurtdesk.domain.sheet import new_codes
from buurtdesk.domain.stakeholder import ConcernKind
from buurtdesk.domain.swoart import Area
from buurtdesk.domain.trajectory import Step, StepState
from buurtdesk.ui.app.rooms import LISTS
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.app.window import Window
from buurtdesk.ui.challenges.room import worded
from buurtdesk.ui.parts.work_rows import MIME, Row, WorkRows
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.style import apply

KEY, ALT, CTRL = Qt.Key, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(tmp_path: Path):
    opened = Desk(tmp_path / "library")
    yield opened
    opened.close()


@pytest.fixture
def trajectory(desk: Desk):
    return trajectories.new(desk, "Katarina")


@pytest.fixture
def window(qtbot, desk, trajectory, tmp_path):
    made = Window(desk, Settings(tmp_path))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def press(qtbot, window):
    """Press keys where the keyboard is; a text is typed."""

    def do(*keys: object, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            target = QApplication.focusWidget()
            if isinstance(key, str):
                qtbot.keyClicks(target, key)
            else:
                qtbot.keyClick(target, key, modifier)

    return do


def go(window: Window, step: Step) -> QWidget:
    window.shell.show_room(step.value)
    return window.rooms.made[step.value].room


def texts_of(desk, trajectory, step: Step) -> list[str]:
    within = trajectory.id
    return {
        Step.STAKEHOLDERS: lambda: [each.text for each in stakeholders.concerns(desk, within)],
        Step.FOCUS_GROUPS: lambda: [each.title for each in focus_groups.focus_groups(desk, within)],
        Step.CHALLENGES: lambda: [each.text for each in challenges.challenges(desk, within)],
        Step.PLAN: lambda: [each.text for each in plan.actions(desk, within)],
    }[step]()


@pytest.mark.parametrize("step", [Step.STAKEHOLDERS, Step.FOCUS_GROUPS, Step.CHALLENGES, Step.PLAN])
def test_add_three_reorder_edit_delete_and_undo_by_keys(desk, trajectory, window, press, step) -> None:
    room = go(window, step)
    if step is Step.CHALLENGES:
        room.prefix.setChecked(False)
    if step is Step.STAKEHOLDERS:
        press(KEY.Key_1, modifier=CTRL)
    for text in ("een", "twee", "drie"):
        press(text, KEY.Key_Return)
    assert texts_of(desk, trajectory, step) == ["een", "twee", "drie"]
    press(KEY.Key_Down)
    assert room.list.view.hasFocus()
    press(KEY.Key_Up, modifier=ALT)
    press(KEY.Key_Up, modifier=ALT)
    press(KEY.Key_Up, modifier=ALT)
    assert texts_of(desk, trajectory, step) == ["drie", "een", "twee"]
    assert room.list.view.current_row().title == "drie"
    press(KEY.Key_Down, modifier=ALT)
    assert texts_of(desk, trajectory, step) == ["een", "drie", "twee"]
    press(KEY.Key_F2, "vier", KEY.Key_Return)
    assert room.list.view.hasFocus()
    press(KEY.Key_F2, "zomaar", KEY.Key_Escape)
    assert texts_of(desk, trajectory, step) == ["een", "vier", "twee"]
    press(KEY.Key_Delete)
    assert texts_of(desk, trajectory, step) == ["een", "twee"]
    assert window.shell.toast.isVisible()
    press(KEY.Key_Z, modifier=CTRL)
    assert texts_of(desk, trajectory, step) == ["een", "vier", "twee"]
    shown = [row.title for row in room.list.view.rows.rows() if not row.heading]
    assert shown == ["een", "vier", "twee"]
    press(KEY.Key_Z, modifier=CTRL)
    assert texts_of(desk, trajectory, step) == ["een", "drie", "twee"]


@pytest.mark.parametrize("scale", [1.0, 1.3])
@pytest.mark.parametrize("size", [(1366, 768), (1366, 690), (1093, 614)])
@pytest.mark.parametrize("step", LISTS)
def test_every_room_fits_and_the_keyboard_is_in_it(qapp, window, step, size, scale) -> None:
    apply(qapp, dark=False, scale=scale)
    room = go(window, step)
    window.resize(*size)
    assert window.minimumSizeHint().width() <= size[0]
    assert room.isAncestorOf(QApplication.focusWidget())


def test_what_is_too_long_is_told_at_the_field_and_stays_there(desk, trajectory, window, press) -> None:
    room = go(window, Step.FOCUS_GROUPS)
    room.list.add.setText("x" * 4001)
    press(KEY.Key_Return)
    assert texts_of(desk, trajectory, Step.FOCUS_GROUPS) == []
    assert len(room.list.add.text()) == 4001
    assert room.list.add.accessibleDescription()
    press("y")
    assert not room.list.add.accessibleDescription()


def test_what_was_edited_in_place_and_is_refused_stays_in_the_field(desk, trajectory, window, press) -> None:
    focus_groups.add(desk, trajectory.id, "Senioren")
    room = go(window, Step.FOCUS_GROUPS)
    press(KEY.Key_Down, KEY.Key_F2)
    room.list.view.editor.setText("x" * 4001)
    press(KEY.Key_Return)
    assert len(room.list.view.editor.text()) == 4001
    press(KEY.Key_Escape)
    assert room.list.view.editor is None
    assert texts_of(desk, trajectory, Step.FOCUS_GROUPS) == ["Senioren"]


# Stakeholder analysis


@pytest.fixture
def survey(desk, trajectory):
    asked = tuple(
        Question(f"q{number}", f"v{number}", QuestionKind.TEXT, {"nl": label}, theme="Publieke ruimte")
        for number, label in enumerate(("Waar mist u schaduw?", "Waar zit u graag?"))
    )
    questionnaires.keep(desk, Questionnaire("f", trajectory.id, {"nl": "Bevraging"}, ("nl",), asked))


def test_services_questions_and_bottlenecks_by_keys(desk, trajectory, window, press) -> None:
    go(window, Step.STAKEHOLDERS)
    press("Groen", KEY.Key_Return)
    press("Wie komt er?", KEY.Key_Return)
    press(KEY.Key_2, modifier=CTRL)
    press("Te heet", KEY.Key_Return)
    (service,) = stakeholders.services(desk, trajectory.id)
    press(KEY.Key_3, modifier=CTRL)
    press("groen", KEY.Key_Return)
    there = [(each.kind, each.text, each.service_id) for each in stakeholders.concerns(desk, trajectory.id)]
    assert there == [
        (ConcernKind.OPEN_QUESTION, "Wie komt er?", service.id),
        (ConcernKind.BOTTLENECK, "Te heet", service.id),
    ]


def test_which_question_covers_what_is_chosen_and_seen(desk, trajectory, survey, window, press) -> None:
    stakeholders.add_concern(desk, trajectory.id, ConcernKind.OPEN_QUESTION, "Is er schaduw?")
    room = go(window, Step.STAKEHOLDERS)
    press(KEY.Key_Down)
    assert room.list.view.current_row().mark.text == "No survey question"
    press(KEY.Key_Return)
    assert room.detail.questions.hasFocus()
    press(KEY.Key_Space, KEY.Key_Down, KEY.Key_Space)
    assert stakeholders.concerns(desk, trajectory.id)[0].covered_by == ("q0", "q1")
    assert room.list.view.current_row().mark.text == "Question 1, 2"
    room.only_uncovered.click()
    assert [row.fixed for row in room.list.view.rows.rows()] == [True]
    press(KEY.Key_Z, modifier=CTRL)
    press(KEY.Key_Z, modifier=CTRL)
    assert [row.title for row in room.list.view.rows.rows()] == ["Is er schaduw?"]


# Focus groups


def test_a_focus_group_is_filled_in_by_keys(desk, trajectory, window, press) -> None:
    room = go(window, Step.FOCUS_GROUPS)
    press("Senioren", KEY.Key_Return, KEY.Key_Down, KEY.Key_Return)
    press("Te heet", KEY.Key_Return, "Te ver", KEY.Key_Return)
    room.detail.fields["target_group"].setFocus()
    press("65+", KEY.Key_Tab, "17/9/2026", KEY.Key_Tab, "9", KEY.Key_Tab, "Warm", KEY.Key_Tab)
    (group,) = focus_groups.focus_groups(desk, trajectory.id)
    assert (group.target_group, group.held_on, group.participants, group.notes) == ("65+", "2026-09-17", 9, "Warm")
    assert [each.text for each in focus_groups.quotes(desk, trajectory.id)] == ["Te heet", "Te ver"]


@pytest.mark.parametrize(("field", "typed"), [("held_on", "30/2/2026"), ("participants", "veel")])
def test_what_cannot_be_is_told_at_its_field(desk, trajectory, window, press, field, typed) -> None:
    before = focus_groups.add(desk, trajectory.id, "Senioren")
    room = go(window, Step.FOCUS_GROUPS)
    room.detail.fields[field].setFocus()
    press(typed, KEY.Key_Return)
    assert room.detail.fields[field].text() == typed
    assert room.detail.fields[field].accessibleDescription()
    assert focus_groups.focus_groups(desk, trajectory.id) == [before]


# SWO-ART


@pytest.fixture
def noted(desk, trajectory):
    session = sessions.new(desk, trajectory.id, SessionKind.IDEAS, "Ideeën")
    return notes.add(desk, session, ["bank", "boom"])


def areas(desk, trajectory) -> list[tuple[Area, str]]:
    return [(each.area, each.text) for each in swoart.items(desk, trajectory.id)]


def test_swo_art_by_keys(desk, trajectory, noted, window, press) -> None:
    room = go(window, Step.SWO_ART)
    press(KEY.Key_Insert, "Buren helpen", KEY.Key_Return, "Alles dichtbij", KEY.Key_Return, KEY.Key_Escape)
    assert room.boxes[Area.STRENGTH].view.hasFocus()
    press(KEY.Key_Up, modifier=ALT)
    assert areas(desk, trajectory) == [(Area.STRENGTH, "Alles dichtbij"), (Area.STRENGTH, "Buren helpen")]
    press(KEY.Key_6)
    assert room.boxes[Area.THREAT].view.hasFocus()
    assert (Area.THREAT, "Alles dichtbij") in areas(desk, trajectory)
    room.panel.unused.setFocus()
    press(KEY.Key_Return)
    (link,) = evidence.all_evidence(desk, trajectory.id)
    assert (link.words, link.subject_id) == ("bank", room.boxes[Area.THREAT].view.current_row().id)
    assert room.boxes[Area.THREAT].view.current_row().counts == (("note", 1, "Note 1"),)
    assert [row.title for row in room.panel.unused.rows.rows()] == ["boom"]
    press(KEY.Key_4)
    assert (Area.ASPIRATION, "boom") in areas(desk, trajectory)
    assert room.panel.unused.rows.rowCount() == 0
    room.boxes[Area.THREAT].view.setFocus()
    press(KEY.Key_Return, KEY.Key_Delete)
    assert [each.words for each in evidence.all_evidence(desk, trajectory.id)] == ["boom"]
    press(KEY.Key_Z, modifier=CTRL)
    assert sorted(each.words for each in evidence.all_evidence(desk, trajectory.id)) == ["bank", "boom"]


def test_a_belgian_keyboard_puts_things_in_areas_too(desk, trajectory, noted, window, press) -> None:
    room = go(window, Step.SWO_ART)
    room.panel.unused.setFocus()
    press(KEY.Key_Eacute)
    assert areas(desk, trajectory) == [(Area.WEAKNESS, "bank")]


def drop(room, area: Area, what: str, at: QPointF) -> None:
    data = QMimeData()
    data.setData(MIME, what.encode())
    view = room.boxes[area].view
    action, button, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    move = QDropEvent(at, action, data, button, none)
    view._hover(move)
    view.dropEvent(QDropEvent(at, action, data, button, none))


def test_a_survey_figure_becomes_evidence_and_stays_what_it_was(desk, trajectory, make_survey, window, press) -> None:
    survey = make_survey(trajectory.id)
    questionnaires.keep(desk, survey)
    asked = {each.name: each for each in survey.asked()}
    codes = new_codes(survey.id, 4, ())
    room = go(window, Step.SWO_ART)
    for code, answer in zip(codes, ("vaak", "vaak", "vaak", "nooit"), strict=True):
        responses.record(desk, survey, code, "Ann", asked["neighbours"], answer)
        responses.record(desk, survey, code, "Ann", asked["wish"], "Een bank")
    assert [(row.over, row.title) for row in room.panel.unused.rows.rows()] == [
        ("Figure", "Praat u met uw buren? 75 % Vaak")
    ]
    room.panel.unused.setFocus()
    press(KEY.Key_1)
    assert areas(desk, trajectory) == [(Area.STRENGTH, "Praat u met uw buren? 75 % Vaak")]
    responses.record(desk, survey, codes[0], "Ann", asked["neighbours"], "nooit")
    (link,) = evidence.all_evidence(desk, trajectory.id)
    facts = link.facts
    assert (facts["label"], facts["answered"], facts["counts"]["Vaak"]) == ("Praat u met uw buren?", 4, 3)
    assert facts["on"] == link.on == date.today().isoformat()
    assert room.panel.unused.rows.rowCount() == 0
    press(KEY.Key_Z, modifier=CTRL)
    press(KEY.Key_Z, modifier=CTRL)
    assert [row.title for row in room.panel.unused.rows.rows()] == ["Praat u met uw buren? 75 % Vaak"]


def test_evidence_is_dragged_onto_an_area_and_onto_an_item(desk, trajectory, noted, window) -> None:
    room = go(window, Step.SWO_ART)
    keys = [row.id for row in room.panel.unused.rows.rows()]
    drop(room, Area.WEAKNESS, keys[0], QPointF(20, 150))
    assert areas(desk, trajectory) == [(Area.WEAKNESS, "bank")]
    view = room.boxes[Area.WEAKNESS].view
    drop(room, Area.WEAKNESS, keys[1], QPointF(view.visualRect(view.rows.index(0, 0)).center()))
    assert [each.words for each in evidence.all_evidence(desk, trajectory.id)] == ["bank", "boom"]
    drop(room, Area.RESULT, view.rows.rows()[0].id, QPointF(20, 20))
    assert areas(desk, trajectory) == [(Area.RESULT, "bank")]


# Challenges and plan


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("make the squares cooler", "How can we make the squares cooler?"),
        ("Make it cool?", "How can we make it cool?"),
        ("how can we rest?", "how can we rest?"),
        ("OCMW strengthen", "How can we OCMW strengthen?"),
    ],
)
def test_a_challenge_is_worded_as_a_question(typed, kept) -> None:
    assert worded(typed) == kept


def test_a_challenge_stands_on_items_by_keys(desk, trajectory, window, press) -> None:
    swoart.add(desk, trajectory.id, Area.STRENGTH, "Buren helpen")
    item = swoart.add(desk, trajectory.id, Area.WEAKNESS, "Heet plein")
    room = go(window, Step.CHALLENGES)
    press("cool the square", KEY.Key_Return, KEY.Key_Down)
    assert room.list.view.current_row().mark.text == "Nothing under it"
    press(KEY.Key_Return, KEY.Key_Down, KEY.Key_Down, KEY.Key_Down, KEY.Key_Space)
    assert [each.source_id for each in evidence.all_evidence(desk, trajectory.id)] == [item.id]
    assert room.list.view.current_row().mark is None
    press(KEY.Key_Space)
    assert evidence.all_evidence(desk, trajectory.id) == []


def test_an_action_is_filled_in_by_keys_and_shows_what_it_rests_on(desk, trajectory, window, press) -> None:
    challenges.add(desk, trajectory.id, "Hoe koeler?")
    room = go(window, Step.PLAN)
    press("Bomen planten", KEY.Key_Return, KEY.Key_Down, KEY.Key_Return)
    fields = ("Groen", "School", "1/3/2027", "30-9-2027", "18 000", "15 bomen")
    for text in fields:
        press(text, KEY.Key_Tab)
    (action,) = plan.actions(desk, trajectory.id)
    kept = (action.owner, action.partners, action.starts_on, action.ends_on, action.budget_eur, action.indicator)
    assert kept == ("Groen", "School", "2027-03-01", "2027-09-30", 18000, "15 bomen")
    room.detail.status.setFocus()
    press(KEY.Key_Down)
    room.detail.status.activated.emit(room.detail.status.currentIndex())
    assert plan.actions(desk, trajectory.id)[0].status is ActionStatus.BUSY
    assert [row.title for row in room.detail.chain.rows.rows()] == ["Hoe koeler?"]


@pytest.mark.parametrize(("field", "typed"), [("ends_on", "1/1/2027"), ("budget_eur", "veel"), ("starts_on", "straks")])
def test_what_an_action_cannot_be_stays_in_its_field(desk, trajectory, window, press, field, typed) -> None:
    action = plan.add(desk, trajectory.id, "Bomen planten")
    room = go(window, Step.PLAN)
    room.detail.fields["starts_on"].setFocus()
    press("1/3/2027", KEY.Key_Return)
    room.detail.fields[field].setFocus()
    room.detail.fields[field].selectAll()
    press(typed, KEY.Key_Return)
    assert room.detail.fields[field].text() == typed
    assert room.detail.fields[field].accessibleDescription()
    assert plan.actions(desk, trajectory.id)[0].starts_on == "2027-03-01"
    room.detail.fields[field].selectAll()
    press(KEY.Key_Escape)
    assert action.id == plan.actions(desk, trajectory.id)[0].id


def test_a_long_challenge_can_be_read_whole_in_its_box(qtbot, desk, trajectory, window, press) -> None:
    words = "Hoe maken we van het plein een plek waar jong en oud elkaar in alle seizoenen graag ontmoeten?"
    challenge = challenges.add(desk, trajectory.id, words)
    plan.add(desk, trajectory.id, "Bomen planten", challenge.id)
    box = go(window, Step.PLAN).detail.challenge
    assert box.toolTip() == words
    assert QAccessible.queryAccessibleInterface(box).text(QAccessible.Text.Value) == words
    box.setFocus()
    press(KEY.Key_Down, modifier=ALT)
    qtbot.waitUntil(box.view().isVisible)
    popup = box.view().window()
    assert popup.width() >= box.fontMetrics().horizontalAdvance(words)
    assert window.frameGeometry().contains(popup.geometry())
    box.hidePopup()


def sunny(room) -> int:
    """How many points of the line of today are to be seen."""
    picture, sun = room.time.grab().toImage(), QColor(theme.palette.sun)
    return sum(picture.pixelColor(x, picture.height() - 40) == sun for x in range(picture.width()))


def test_time_comes_with_the_first_action_that_has_a_day(desk, trajectory, window, press) -> None:
    plan.add(desk, trajectory.id, "Bomen planten")
    room = go(window, Step.PLAN)
    assert sunny(room) == 0
    room.detail.fields["starts_on"].setFocus()
    press("1/3/2027", KEY.Key_Return)
    assert sunny(room) > 0
    press(KEY.Key_Z, modifier=CTRL)
    assert sunny(room) == 0


def test_what_is_refused_is_never_said_to_be_saved(desk, trajectory, window, press) -> None:
    plan.add(desk, trajectory.id, "Bomen planten")
    room = go(window, Step.PLAN)
    saved = window.shell.status_line._saved.words
    assert saved.text() == "Saved on disk"
    room.detail.fields["budget_eur"].setFocus()
    press("veel", KEY.Key_Tab)
    assert saved.text() == "What is marked in red is not saved"
    plan.add(desk, trajectory.id, "Iets anders")
    assert saved.text() == "What is marked in red is not saved"
    window.shell.show_room(Step.CHALLENGES.value)
    assert saved.text() == "Saved on disk"
    window.shell.show_room(Step.PLAN.value)
    assert saved.text() == "What is marked in red is not saved"
    room.detail.fields["budget_eur"].setFocus()
    room.detail.fields["budget_eur"].selectAll()
    press("18000", KEY.Key_Return)
    assert (saved.text(), plan.actions(desk, trajectory.id)[0].budget_eur) == ("Saved on disk", 18000)


def test_typing_is_not_disturbed_by_what_comes_in(desk, trajectory, window, press) -> None:
    action = plan.add(desk, trajectory.id, "Bomen planten")
    room = go(window, Step.PLAN)
    room.detail.fields["owner"].setFocus()
    press("Dienst Gr")
    plan.add(desk, trajectory.id, "Van een andere laptop")
    assert room.detail.fields["owner"].text() == "Dienst Gr"
    press("oen", KEY.Key_Return)
    there = {each.id: each.owner for each in plan.actions(desk, trajectory.id)}
    assert there[action.id] == "Dienst Groen"


def test_a_step_in_which_something_was_written_is_going_on(desk, trajectory, window) -> None:
    swoart.add(desk, trajectory.id, Area.STRENGTH, "Buren helpen")
    standing = next(each for each in window.overview.standings if each.step is Step.SWO_ART)
    assert standing.state is StepState.NOW


def test_rows_come_in_step_one_by_one(qtbot) -> None:
    rows = WorkRows()
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    told: list[str] = []
    for name in ("modelReset", "rowsInserted", "rowsRemoved", "rowsMoved", "dataChanged"):
        getattr(rows, name).connect(lambda *_, name=name: told.append(name))
    rows.bring_in_step([Row(each, each) for each in "abcd"])
    assert told == ["rowsInserted"] * 4
    told.clear()
    rows.bring_in_step([Row(each, each) for each in "dabx"])
    assert told == ["rowsRemoved", "rowsMoved", "rowsInserted"]
    rows.bring_in_step([Row(each, each + "!") for each in "dabx"])
    assert [row.title for row in rows.rows()] == ["d!", "a!", "b!", "x!"]
    del tester


def test_a_screen_reader_hears_kind_words_and_state(desk, trajectory, survey, window) -> None:
    stakeholders.add_concern(desk, trajectory.id, ConcernKind.BOTTLENECK, "Te heet")
    room = go(window, Step.STAKEHOLDERS)
    rows = room.list.view.rows
    spoken = rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Te heet, Bottleneck, No survey question"


def test_a_room_out_of_sight_is_read_when_one_comes_back(desk, trajectory, window) -> None:
    room = go(window, Step.SWO_ART)
    window.shell.show_room(Step.CHALLENGES.value)
    swoart.add(desk, trajectory.id, Area.STRENGTH, "Buren helpen")
    assert room.boxes[Area.STRENGTH].view.rows.rowCount() == 0
    window.shell.show_room(Step.SWO_ART.value)
    assert room.boxes[Area.STRENGTH].view.rows.rowCount() == 1


def test_after_the_last_row_the_keyboard_is_in_the_field(desk, trajectory, window, press) -> None:
    focus_groups.add(desk, trajectory.id, "Senioren")
    room = go(window, Step.FOCUS_GROUPS)
    press(KEY.Key_Down, KEY.Key_Delete)
    assert room.list.add.hasFocus()
    press(KEY.Key_Z, modifier=CTRL)
    assert [row.title for row in room.list.view.rows.rows()] == ["Senioren"]


def test_undo_in_an_empty_field_is_about_the_list_and_in_a_full_one_about_the_words(desk, trajectory, window, press):
    room = go(window, Step.FOCUS_GROUPS)
    press("Senioren", KEY.Key_Return, "Jong")
    press(KEY.Key_Z, modifier=CTRL)
    assert texts_of(desk, trajectory, Step.FOCUS_GROUPS) == ["Senioren"]
    room.list.add.clear()
    press(KEY.Key_Z, modifier=CTRL)
    assert texts_of(desk, trajectory, Step.FOCUS_GROUPS) == []


def test_undo_in_a_field_of_a_form_takes_back_what_was_kept(desk, trajectory, window, press) -> None:
    plan.add(desk, trajectory.id, "Bomen planten")
    room = go(window, Step.PLAN)
    room.detail.fields["owner"].setFocus()
    press("Groen", KEY.Key_Return)
    assert plan.actions(desk, trajectory.id)[0].owner == "Groen"
    press(KEY.Key_Z, modifier=CTRL)
    assert plan.actions(desk, trajectory.id)[0].owner == ""
    assert room.detail.fields["owner"].text() == ""
