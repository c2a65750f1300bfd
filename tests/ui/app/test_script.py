"""The script of an evening: written, run by the clock, seen by the room; in every room that is open on a session."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from buurtdesk.desk import attendance, names, running, scripts, sessions
from buurtdesk.desk.shipped_scripts import shipped_template
from buurtdesk.domain.attendance import AgeGroup, Everyone, Gender
from buurtdesk.domain.running import MINUTE_MS
from buurtdesk.domain.script import BlockStep, Part
from buurtdesk.domain.session import SessionKind
from buurtdesk.domain.trajectory import Step
from buurtdesk.ui import words
from buurtdesk.ui.app.template_name import TemplateName
from buurtdesk.ui.parts.beat import Beat

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
STARTS_AT = "2026-11-12T19:00"
PARTS = [
    Part("Welkom", 10, BlockStep.WELCOME, "Koffie staat klaar"),
    Part("Wensen", 30, BlockStep.CAPTURE),
    Part("Pauze", 15, BlockStep.BREAK),
]
ROOMS = {
    SessionKind.VALIDATION: Step.VALIDATION.value,
    SessionKind.IDEAS: Step.IDEAS.value,
    SessionKind.INFO: words.INFO,
}


class Wallclock:
    """The time of the evening, in minutes after its start."""

    def __init__(self) -> None:
        self.minutes = 0.0

    def __call__(self) -> int:
        return round(datetime.fromisoformat(STARTS_AT).timestamp() * 1000) + round(self.minutes * MINUTE_MS)


@pytest.fixture(params=[SessionKind.IDEAS], ids=str)
def kind(request):
    return request.param


@pytest.fixture
def session(desk, trajectory, kind):
    made = sessions.new(desk, trajectory.id, kind, "De avond")
    sessions.set_start(desk, made.id, STARTS_AT)
    return names.find_session(desk, made.id)


@pytest.fixture
def clock():
    return Wallclock()


def go_to_script(window, kind, clock):
    window.shell.show_room(ROOMS[kind])
    scripting = window.rooms.made[ROOMS[kind]].scripting
    scripting.now_ms = clock
    QApplication.processEvents()
    return scripting


@pytest.fixture
def window(open_window, session):
    return open_window()


@pytest.fixture
def scripting(window, kind, clock):
    return go_to_script(window, kind, clock)


@pytest.fixture
def evening(desk, session, scripting, keyboard):
    """A script of three parts, shown."""
    scripts.fill(desk, session, PARTS)
    keyboard.press(Qt.Key.Key_F11)
    return scripting


def leads(scripting) -> list[str]:
    return [row.lead for row in scripting.page.editor.card.list.rows()]


def metas(scripting) -> list[str]:
    return [row.meta for row in scripting.page.editor.card.list.rows()]


def said_in(widget) -> list[str]:
    """The words of its lines, from top to bottom and from left to right."""
    labels = [label for label in widget.findChildren(QLabel) if label.isVisible()]
    return [label.text() for label in sorted(labels, key=lambda label: (label.y(), label.x()))]


# The page


@pytest.mark.parametrize("kind", ROOMS, ids=str, indirect=True)
def test_one_key_goes_to_the_script_and_back(window, scripting, kind, keyboard) -> None:
    for other in (*ROOMS.values(), ROOMS[kind]):  # each room has its own script, and answers only where one is
        window.shell.show_room(other)
    room = window.rooms.made[ROOMS[kind]].room
    before = room.currentWidget()
    keyboard.press(Qt.Key.Key_F11)
    assert room.currentWidget() is scripting.page
    assert QApplication.focusWidget() is scripting.page.editor.field.edit
    assert scripting.button.isChecked()
    keyboard.press(Qt.Key.Key_F11)
    assert room.currentWidget() is before
    assert before.isAncestorOf(QApplication.focusWidget())


def test_the_script_tells_when_each_part_starts(desk, session, scripting, keyboard) -> None:
    keyboard.press(Qt.Key.Key_F11)
    editor = scripting.page.editor
    for text, minutes in (("Welkom", 20), ("Uitleg", 25), ("Vragen", 40)):
        editor.minutes.setValue(minutes)
        keyboard.enter(text)
    assert leads(scripting) == ["19:00", "19:20", "19:45"]
    editor.card.list.setFocus()
    keyboard.press(Qt.Key.Key_Up, ALT)
    assert [(row.lead, row.text) for row in editor.card.list.rows()] == [
        ("19:00", "Welkom"),
        ("19:20", "Vragen"),
        ("20:00", "Uitleg"),
    ]
    keyboard.press(Qt.Key.Key_Delete)
    assert [each.text for each in scripts.blocks(desk, session)] == ["Welkom", "Uitleg"]
    keyboard.press(Qt.Key.Key_Return)
    keyboard.type(" over het plein")
    keyboard.press(Qt.Key.Key_Tab)
    assert scripts.blocks(desk, session)[1].text == "Uitleg over het plein"


def test_notes_and_step_stay_with_their_part_when_one_walks_on(desk, session, evening, keyboard) -> None:
    editor = evening.page.editor
    for number in range(3):
        editor.card.list.setCurrentIndex(editor.card.list.model().index(number, 0))
        editor.notes.setFocus()
        editor.notes.selectAll()
        keyboard.type(f"notitie {number}")
    editor.step.setCurrentIndex(editor.step.findData(BlockStep.THANKS))
    editor.step.activated.emit(editor.step.currentIndex())
    kept = [block.part for block in scripts.blocks(desk, session)]
    assert [part.notes for part in kept] == ["notitie 0", "notitie 1", "notitie 2"]
    assert [part.step for part in kept] == [BlockStep.WELCOME, BlockStep.CAPTURE, BlockStep.THANKS]
    desk.undo()
    assert editor.step.currentData() == BlockStep.BREAK


def test_what_is_typed_when_another_evening_is_opened_stays_with_its_own(desk, trajectory, session, evening, keyboard):
    evening.page.editor.notes.setFocus()
    keyboard.type("Vergeet niet: ")
    other = sessions.new(desk, trajectory.id, session.kind, "Volgende")
    evening.parent().chooser.open(other.id)
    assert scripts.blocks(desk, session)[0].part.notes == "Vergeet niet: Koffie staat klaar"
    assert scripts.blocks(desk, other) == []


def test_a_part_is_dragged_to_its_place(desk, session, evening, monkeypatch) -> None:
    view = evening.page.editor.card.list
    view.setCurrentIndex(view.model().index(0, 0))
    last = view.visualRect(view.model().index(2, 0))
    for place, expected in (
        (QPoint(20, last.top() + 3), ["Wensen", "Welkom", "Pauze"]),
        (QPoint(20, last.bottom() + 30), ["Wensen", "Pauze", "Welkom"]),
        (QPoint(20, last.bottom() + 30), ["Wensen", "Pauze", "Welkom"]),
    ):

        def drag_and_drop(drag: QDrag, action: Qt.DropAction, place=place) -> None:
            held = (action, drag.mimeData(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
            for event in (QDragEnterEvent(place, *held), QDragMoveEvent(place, *held), QDropEvent(place, *held)):
                QApplication.sendEvent(view.viewport(), event)
                assert event.isAccepted()

        monkeypatch.setattr(QDrag, "exec", drag_and_drop)
        view.startDrag(Qt.DropAction.MoveAction)
        assert [block.text for block in scripts.blocks(desk, session)] == expected


def test_the_next_part_begins_while_one_types_a_note(desk, session, evening, keyboard) -> None:
    keyboard.press(Qt.Key.Key_F11, CTRL)
    evening.page.editor.notes.setFocus()
    keyboard.type("Eerst: ")
    keyboard.press(Qt.Key.Key_F11, CTRL)
    assert [block.part.notes for block in scripts.blocks(desk, session)][:2] == ["Eerst: Koffie staat klaar", ""]
    assert evening.page.editor.text.text() == "Wensen"


# The clock


def test_an_evening_runs_by_keys_from_wherever_one_is(window, scripting, desk, session, clock, keyboard) -> None:
    scripts.fill(desk, session, PARTS)
    capture = window.ideas.wall.capture.field
    assert scripting.button.text() == "Script"
    clock.minutes = 5
    keyboard.press(Qt.Key.Key_F11, CTRL)
    assert QApplication.focusWidget() is capture
    assert (scripting.button.text(), scripting.button.toolTip()) == ("10:00 left", "Next at 19:15: Wensen (F11)")
    clock.minutes = 17.5
    scripting.show_time()
    assert scripting.button.text() == "2:30 over"
    keyboard.press(Qt.Key.Key_F11, CTRL)
    clock.minutes = 20
    keyboard.press(Qt.Key.Key_F11, SHIFT)
    clock.minutes = 26
    scripting.show_time()
    assert scripting.button.text() == "27:30 left"
    keyboard.press(Qt.Key.Key_F11)
    assert leads(scripting) == ["19:05", "19:17", "19:53"]
    assert metas(scripting)[:2] == ["Done at 19:17", "Now, until 19:53"]


@pytest.mark.parametrize("kind", [SessionKind.VALIDATION], indirect=True)
def test_the_panel_tells_which_parts_come(qtbot, window, desk, session, scripting, clock, keyboard) -> None:
    coming = window.rooms.made[Step.VALIDATION.value].sheet_room.panel.coming

    def shows(*said: str) -> None:
        qtbot.waitUntil(lambda: said_in(coming) == list(said), timeout=2000)

    assert not coming.isVisible()
    scripts.fill(desk, session, [*PARTS, Part("Uitkomsten", 20), Part("Dank u", 5)])
    shows("Script", "19:00", "Welkom", "19:10", "Wensen", "19:40", "Pauze", "19:55", "Uitkomsten")
    keyboard.press(Qt.Key.Key_F11, CTRL)
    clock.minutes = 9
    scripting.show_time()
    shows("Script", "19:00", "Welkom", "1:00 left", "19:10", "Wensen", "19:40", "Pauze", "19:55", "Uitkomsten")
    clock.minutes = 12
    scripting.show_time()
    shows("Script", "19:00", "Welkom", "2:00 over", "19:12", "Wensen", "19:42", "Pauze", "19:57", "Uitkomsten")
    for _part in range(4):
        keyboard.press(Qt.Key.Key_F11, CTRL)
    shows("Script", "19:12", "Dank u", "5:00 left")
    keyboard.press(Qt.Key.Key_F11, CTRL)
    assert not coming.isVisible()


def test_what_runs_over_shifts_all_that_comes(evening, clock, keyboard) -> None:
    panel = evening.page.clock
    assert panel.chip.text() == "Not begun"
    panel.main.setFocus()
    keyboard.press(Qt.Key.Key_Return)
    assert leads(evening) == ["19:00", "19:10", "19:40"]
    assert panel.notes.accessibleName() == "Koffie staat klaar"
    clock.minutes = 14
    evening.show_time()
    assert (leads(evening), metas(evening)[0]) == (["19:00", "19:14", "19:44"], "Runs over")
    assert panel.ends.accessibleName() == "End 19:59, 4 minute(s) late (planned 19:55)"
    keyboard.press(Qt.Key.Key_F11, CTRL)
    clock.minutes = 20
    keyboard.press(Qt.Key.Key_F11, CTRL)
    assert (leads(evening), metas(evening)[:2]) == (["19:00", "19:14", "19:20"], ["Done at 19:14", "Done at 19:20"])
    keyboard.press(Qt.Key.Key_F11, CTRL | SHIFT)
    assert metas(evening)[1] == "Now, until 19:44"
    panel.more[1].click()
    assert metas(evening)[1] == "Now, until 19:49"


def test_an_evening_ends_and_can_begin_again(evening, clock, keyboard) -> None:
    panel = evening.page.clock
    for minutes in range(4):
        clock.minutes = minutes
        keyboard.press(Qt.Key.Key_F11, CTRL)
    assert (panel.chip.text(), panel.main.isVisible()) == ("Finished", False)
    panel.anew.click()
    assert (panel.chip.text(), panel.main.isVisible()) == ("Not begun", True)
    assert leads(evening) == ["19:00", "19:10", "19:40"]


def test_a_part_that_is_deleted_while_it_runs_stops_nothing(desk, session, evening, clock, keyboard) -> None:
    keyboard.press(Qt.Key.Key_F11, CTRL)
    scripts.delete(desk, scripts.blocks(desk, session)[0].id)
    assert evening.page.clock.block.accessibleName() == "The part that ran is no longer in the script."
    assert evening.button.text() == "Script"
    desk.undo()
    assert evening.button.text() == "10:00 left"
    scripts.fill(desk, session, [])
    assert evening.page.clock.chip.text() == "Not begun"


def test_after_a_restart_the_evening_is_where_it_was(open_window, window, evening, kind, clock, keyboard) -> None:
    keyboard.press(Qt.Key.Key_F11, CTRL)
    clock.minutes = 12
    keyboard.press(Qt.Key.Key_F11, CTRL)
    window.close()
    clock.minutes = 20
    again = go_to_script(open_window(), kind, clock)
    assert again.button.text() == "22:00 left"


# What the room sees


@pytest.mark.parametrize("kind", ROOMS, ids=str, indirect=True)
def test_the_room_sees_how_much_time_is_left(window, evening, clock, keyboard) -> None:
    screen = window.screen_of_room
    screen.show_welcome()
    countdown = screen.projector.countdown
    assert not countdown.isVisible()
    keyboard.press(Qt.Key.Key_F11, CTRL)
    clock.minutes = 3.5
    countdown.show_time()
    assert (countdown.isVisible(), countdown.accessibleName()) == (True, "6:30")
    window.shell.show_room(words.OVERVIEW)
    clock.minutes = 4
    countdown.show_time()
    assert countdown.accessibleName() == "6:00"
    screen.turn_freeze()
    assert countdown.isVisible()
    screen.turn_blank()
    assert not countdown.isVisible()
    screen.turn_blank()
    clock.minutes = 11
    countdown.show_time()
    assert countdown.accessibleName() == "Time is up"
    screen.picture()
    assert countdown.isVisible()


def test_the_wall_makes_room_for_the_time(window, evening, clock, keyboard) -> None:
    screen = window.screen_of_room
    screen.show_now()
    keyboard.press(Qt.Key.Key_F11, CTRL)
    projector = screen.projector
    projector.countdown.show_time()
    projector.layout().activate()
    (slide,) = (projector.layout().itemAt(place).widget() for place in range(projector.layout().count()))
    assert slide.geometry().top() >= projector.countdown.geometry().bottom()


def test_no_clock_goes_on_where_nobody_sees_it(qtbot, window, evening, keyboard) -> None:
    keyboard.press(Qt.Key.Key_F11, CTRL)
    window.screen_of_room.show_welcome()

    def beating() -> list[QTimer]:
        beats = [*window.findChildren(Beat), *window.screen_of_room.projector.findChildren(Beat)]
        return [beat.timer for beat in beats if beat.timer.isActive()]

    assert len(beating()) == 2
    window.shell.show_room(words.OVERVIEW)
    assert len(beating()) == 1
    window.screen_of_room.close()
    assert not beating()
    window.shell.show_room(Step.IDEAS.value)
    assert len(beating()) == 1
    window.close()
    assert not beating()


# Templates


def choose(menu: QMenu, *path: str) -> None:
    """Go down a menu by its words."""
    menu.aboutToShow.emit()
    *above, last = path
    for words_ in above:
        menu = next(action.menu() for action in menu.actions() if action.text() == words_)
    next(action for action in menu.actions() if action.text().startswith(last)).trigger()


def answer_next_dialog(name: str) -> None:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, TemplateName)
        dialog.name.set_text(name)
        dialog.give("")

    QTimer.singleShot(0, answer)


def test_a_new_evening_is_offered_a_template(qtbot, window, desk, session, scripting, keyboard) -> None:
    keyboard.press(Qt.Key.Key_F11)
    page = scripting.page
    assert page.nothing_yet.isVisible()
    page.empty_button.setFocus()
    keyboard.press(Qt.Key.Key_Return)
    popup = QApplication.activePopupWidget()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    shipped = shipped_template(session.kind, "nl")
    assert [block.part for block in scripts.blocks(desk, session)] == list(shipped.parts)
    assert not page.nothing_yet.isVisible()
    qtbot.waitUntil(lambda: page.editor.card.list.height() > page.height() // 3)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.editor.card.list)


def test_a_script_is_kept_renamed_used_and_thrown_away(desk, session, evening) -> None:
    menu = evening.page.menu
    evening.show_time()
    answer_next_dialog("Onze avond")
    choose(menu, "Keep this script as a template")
    choose(menu, "Start from a template", "Ideeënavond")
    assert len(scripts.blocks(desk, session)) == 10
    choose(menu, "Start from a template", "Onze avond (55 minute(s))")
    assert [block.part for block in scripts.blocks(desk, session)] == PARTS
    evening.show_time()
    answer_next_dialog("Korte avond")
    choose(menu, "Rename a template", "Onze avond")
    choose(menu, "Delete a template", "Korte avond")
    assert scripts.templates(desk, session.trajectory_id, session.kind) == []
    for _ in range(5):
        desk.undo()
    assert [block.part for block in scripts.blocks(desk, session)] == PARTS


def test_a_name_that_is_taken_is_asked_again(qtbot) -> None:
    dialog = TemplateName(None, "?", "Keep", "Onze avond", {"onze avond"})
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.give("")
    assert dialog.answer is None
    assert "choose another" in dialog.name.edit.accessibleDescription()
    dialog.name.edit.selectAll()
    qtbot.keyClicks(dialog.name.edit, "Andere")
    qtbot.keyClick(dialog.name.edit, Qt.Key.Key_Return)
    assert dialog.answer == "Andere"


# Who came


@pytest.mark.parametrize("kind", ROOMS, ids=str, indirect=True)
def test_who_came_is_counted_by_digits_of_any_keyboard(desk, session, evening, keyboard) -> None:
    card = evening.page.attendance
    assert card.tables.isVisible() == (session.kind is not SessionKind.INFO)
    card.more.setFocus()
    keyboard.press(Qt.Key.Key_Return)
    card.steppers[Everyone.PEOPLE].setFocus()
    for key, text in ((Qt.Key.Key_QuoteDbl, '"'), (Qt.Key.Key_Egrave, "è")):  # 3 and 7 on a Belgian keyboard
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(QApplication.focusWidget(), event)
    keyboard.press(Qt.Key.Key_Return)
    card.steppers[AgeGroup.FROM_75].more.click()
    card.steppers[AgeGroup.FROM_75].more.click()
    card.steppers[Gender.WOMEN].setFocus()
    keyboard.type("5")
    keyboard.press(Qt.Key.Key_Tab)
    assert attendance.attendance(desk, session) == {Everyone.PEOPLE: 37, AgeGroup.FROM_75: 1, Gender.WOMEN: 5}
    desk.undo()
    assert card.steppers[Gender.WOMEN].number.value() == -1
    card.steppers[Everyone.PEOPLE].setFocus()
    keyboard.type("0")
    keyboard.press(Qt.Key.Key_Return)
    assert card.wrong[AgeGroup].isVisible() and not card.wrong[Gender].isVisible()
    assert attendance.attendance(desk, session)[AgeGroup.FROM_75] == 1


def test_tables_are_counted(desk, session, evening) -> None:
    evening.page.attendance.tables.fewer.click()
    assert names.find_session(desk, session.id).tables == session.tables - 1
    assert running.running(desk, session) is None
