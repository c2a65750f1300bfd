"""The validation workshop by keys, and what the room may never see of it."""

from __future__ import annotations

import dataclasses
import re

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from buurtdesk.desk import bundles, findings, guesses, sessions
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.evidence import Figure
from buurtdesk.domain.finding import Outcome, StanceKind
from buurtdesk.domain.session import SessionKind
from buurtdesk.domain.trajectory import Step
from buurtdesk.ui import words
from buurtdesk.ui.projector import views

US = [Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4]
BE = [Qt.Key.Key_Ampersand, Qt.Key.Key_Eacute, Qt.Key.Key_QuoteDbl, Qt.Key.Key_Apostrophe]
FIGURE = Figure(
    "q", "thuis", "Ik voel mij thuis.", "scale", {"oneens": 40, "neutraal": 20, "eens": 127}, 187, "2026-10-01"
)
KINDS = list(StanceKind)


@pytest.fixture
def session(desk, trajectory):
    return sessions.new(desk, trajectory.id, SessionKind.VALIDATION, "Validatie")


@pytest.fixture
def made(desk, session):
    return [findings.add(desk, session, f"Bevinding over thema {letter}", FIGURE) for letter in "ABCDEF"]


@pytest.fixture
def window(qtbot, open_window, session):
    opened = open_window()
    opened.shell.show_room(Step.VALIDATION.value)
    return opened


@pytest.fixture
def validation(made, window, qtbot):
    listing = window.rooms.made["validation"].sheet_room.findings.list
    listing.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is listing)
    return window.rooms.made["validation"]


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def key_table(qtbot, key, reason: str) -> None:
    """What a facilitator does for one table."""
    press(qtbot, key)
    qtbot.keyClicks(QApplication.focusWidget(), reason)
    press(qtbot, Qt.Key.Key_Return)


@pytest.mark.parametrize("digits", [US, BE], ids=["us", "be"])
def test_eight_tables_and_six_findings_by_keys_alone(qtbot, desk, session, made, validation, digits) -> None:
    press(qtbot, Qt.Key.Key_Return)  # from the list to the first table
    for number, _finding in enumerate(made):
        for table in range(8):
            kind = (table + number) % 4
            key_table(qtbot, digits[kind], f"reden {table + 1} bij {number + 1}" if table % 3 else "")
        assert QApplication.focusWidget() is validation.sheet_room.sheet.wording
        qtbot.keyClicks(QApplication.focusWidget(), " (zo gezegd)")
        press(qtbot, Qt.Key.Key_Return)
        press(qtbot, Qt.Key.Key_Return)  # accept and next
    there = {(each.finding_id, each.table): each for each in findings.stances(desk, session)}
    assert len(there) == 48
    for number, finding in enumerate(made):
        for table in range(8):
            stance = there[finding.id, table + 1]
            assert stance.kind is KINDS[(table + number) % 4]
            assert stance.reason == (f"reden {table + 1} bij {number + 1}" if table % 3 else "")
    kept = findings.findings(desk, session)
    assert [each.wording for each in kept] == [f"{each.first_wording} (zo gezegd)" for each in made]
    assert all(each.outcome is Outcome.NUANCED for each in kept)


def test_a_reason_may_hold_digits_and_arrows_walk_the_tables(qtbot, desk, session, made, validation) -> None:
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_2)
    qtbot.keyClicks(QApplication.focusWidget(), "4 van de 10")
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_1)
    press(qtbot, Qt.Key.Key_Up)
    said = {each.table: (each.kind, each.reason) for each in findings.stances(desk, session)}
    assert said == {1: (StanceKind.PARTLY, "4 van de 10"), 3: (StanceKind.RECOGNISE, "")}
    assert QApplication.focusWidget() is validation.sheet_room.sheet.tables.rows[1]
    press(qtbot, Qt.Key.Key_Up)
    press(qtbot, Qt.Key.Key_Backspace)
    assert [each.table for each in findings.stances(desk, session)] == [3]
    desk.undo()
    assert validation.sheet_room.sheet.tables.rows[0].reason.text() == "4 van de 10"


def test_after_an_undo_the_table_is_keyed_anew(qtbot, desk, session, made, validation) -> None:
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_3)
    press(qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert findings.stances(desk, session) == []
    press(qtbot, Qt.Key.Key_2)
    assert [each.kind for each in findings.stances(desk, session)] == [StanceKind.PARTLY]


def test_a_wording_that_is_refused_keeps_the_keyboard(qtbot, desk, session, made, validation) -> None:
    findings.set_stance(desk, session, made[0].id, 1, StanceKind.PARTLY)
    press(qtbot, Qt.Key.Key_F2)
    wording = validation.sheet_room.sheet.wording
    press(qtbot, Qt.Key.Key_Delete)
    press(qtbot, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is wording
    qtbot.keyClicks(wording, "Anders")
    press(qtbot, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is validation.sheet_room.sheet.settling.next_button
    assert findings.find(desk, made[0].id).wording == "Anders"


def test_the_table_one_keys_is_in_sight_in_a_low_window(qtbot, validation, window) -> None:
    window.resize(1093, 614)
    press(qtbot, Qt.Key.Key_Return)
    for table in range(7):
        key_table(qtbot, US[table % 4], "reden")
    row = validation.sheet_room.sheet.tables.rows[7]
    assert QApplication.focusWidget() is row
    assert row.visibleRegion().boundingRect().height() == row.height()


def test_what_is_typed_is_kept_when_one_goes_to_another_finding(qtbot, desk, session, made, validation) -> None:
    sheet = validation.sheet_room.sheet
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_3)
    qtbot.keyClicks(QApplication.focusWidget(), "half getyp")
    validation.sheet_room.findings.list.setCurrentIndex(validation.sheet_room.findings.list.model().index(2, 0))
    assert [each.reason for each in findings.stances(desk, session)] == ["half getyp"]
    assert all(row.reason.text() == "" for row in sheet.tables.rows)
    validation.sheet_room.findings.list.setCurrentIndex(validation.sheet_room.findings.list.model().index(0, 0))
    assert sheet.tables.rows[0].reason.text() == "half getyp"


def test_each_finding_shows_its_own_reasons_and_quotes(desk, session, made, validation) -> None:
    for number in (0, 1):
        findings.set_stance(desk, session, made[number].id, 1, StanceKind.NOT, f"reden {number}", f"citaat {number}")
    row, listing = validation.sheet_room.sheet.tables.rows[0], validation.sheet_room.findings.list
    for number in (1, 0, 2, 1):
        listing.setCurrentIndex(listing.model().index(number, 0))
        said = (f"reden {number}", f"citaat {number}") if number < 2 else ("", "")
        assert (row.reason.text(), row.quote.text()) == said
        assert all(word in row.accessibleName() for word in said)


def test_a_long_reason_is_one_line_and_whole_where_the_keyboard_is(qtbot, desk, session, made, validation) -> None:
    reason = "Wie hier al lang woont kent iedereen, maar wie nieuw is weet niet waar te beginnen. " * 4
    findings.set_stance(desk, session, made[0].id, 2, StanceKind.PARTLY, reason.strip(), "Niemand zegt iets")
    row = validation.sheet_room.sheet.tables.rows[1]
    low = row.maximumHeight()
    assert reason.strip() in row.reason.toolTip()
    assert row.quote.toolTip() == ""
    painted = row.reason.grab().toImage()
    row.reason.setText(row.reason.text()[:-1] + "!")
    assert row.reason.grab().toImage() == painted  # the end is not in sight
    row.setFocus()
    wholes = [each for each in row.findChildren(QLabel) if each.isVisible() and "beginnen" in each.text()]
    assert len(wholes) == 1
    assert row.maximumHeight() > low
    row.buttons[0].setFocus()
    assert not wholes[0].isVisible()
    assert row.maximumHeight() == low


def test_tables_that_guess_first_do_not_make_the_window_higher(desk, session, validation, window) -> None:
    window.resize(1366, 690)
    sheet, listing = validation.sheet_room.sheet, validation.sheet_room.findings.list
    guesses.ask(desk, findings.add(desk, session, "Velen voelen zich thuis", FIGURE))
    for row in (6, 0, 6):
        listing.setCurrentIndex(listing.model().index(row, 0))
        QApplication.processEvents()
        assert sheet.is_asking is (row == 6)
        assert window.height() == 690


def test_the_name_of_the_room_is_not_said_twice(desk, session, validation) -> None:
    named = (("Validation workshop", "This evening"), ("Validation workshop 2", "Evening 2"))
    for title, shown in (*named, ("Validation workshop north", "Validation workshop north"), ("Noord", "Noord")):
        sessions.rename(desk, session.id, title)
        assert validation.chooser.button.text() == shown


def words_in(widget: QWidget) -> str:
    """Every word in a widget tree and in what a screen reader hears of it."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the slide before this one
    found = []
    for each in [widget, *widget.findChildren(QWidget)]:
        found += [each.accessibleName(), each.accessibleDescription(), each.toolTip(), each.windowTitle()]
        found += [each.text()] if hasattr(each, "text") else []
    return "\n".join([*found, *heard(QAccessible.queryAccessibleInterface(widget))])


def heard(interface: QAccessibleInterface | None) -> list[str]:
    if interface is None or not interface.isValid():
        return []
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)
    found = [interface.text(kind) for kind in kinds]
    for number in range(interface.childCount()):
        found += heard(interface.child(number))
    return found


SECRETS = [
    "geheime reden",
    "Table",
    "table",
    "Proposal",
    "keyed",
    *map(words.stance_word, KINDS),
    "do not",
    "miss something",
]


def picture(widget: QWidget) -> bytes:
    """What is to be seen of it, once all is laid out, as brightness by pixel."""
    QApplication.processEvents()
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(image.constBits())


def looks_like(one: bytes, other: bytes) -> bool:
    """The same but for the edges of letters, which Qt softens a little differently the second time."""
    return len(one) == len(other) and all(abs(a - b) < 8 for a, b in zip(one, other, strict=True))


def assert_nothing_leaks(window) -> None:
    seen = words_in(window.screen_of_room.projector)
    assert "Finding" in seen
    for secret in SECRETS:
        assert not re.search(rf"\b{re.escape(secret)}\b", seen.replace("This is how we write it down", "")), secret


def test_the_room_sees_nothing_of_the_tables_before_the_outcome_is_shown(
    qtbot, desk, session, made, validation, window, open_other, trajectory, tmp_path
) -> None:
    projector = window.screen_of_room.projector
    window.screen_of_room.show_now()
    projector.resize(640, 360)
    assert_nothing_leaks(window)
    before = picture(projector)
    sheet = validation.sheet_room.sheet
    sheet.tables.start_keying()
    steps = [
        lambda: [key_table(qtbot, US[table % 4], f"geheime reden {table}") for table in range(8)],
        lambda: qtbot.keyClicks(sheet.wording, " geheime reden"),
        lambda: press(qtbot, Qt.Key.Key_Return),
        lambda: sheet.settling.settled.emit(Outcome.CONTRADICTED),
        lambda: window.screen_of_room.turn_freeze(),
        lambda: findings.set_stance(desk, session, made[0].id, 1, StanceKind.NOT, "geheime reden van elders"),
        lambda: window.screen_of_room.turn_freeze(),
        lambda: validation.sheet_room.go_next(),
        lambda: key_table(qtbot, US[1], "geheime reden bij de volgende"),
        lambda: merge_from_another_laptop(desk, open_other, trajectory, session, made[0].id, tmp_path),
        lambda: desk.undo(),
        lambda: desk.redo(),
        lambda: (findings.add(desk, session, "geheime reden als bevinding"), desk.undo()),
    ]
    for step in steps:
        step()
        assert isinstance(projector.view, views.Finding)
        assert_nothing_leaks(window)
        assert looks_like(picture(projector), before)


def merge_from_another_laptop(desk, open_other, trajectory, session, finding, tmp_path) -> None:
    other = open_other()
    for source, target in ((desk, other), (other, desk)):
        file = tmp_path / "carry.bdz"
        bundles.export_trajectory(source, trajectory, file)
        bundles.merge_files(target, [file])
        if target is other:
            findings.set_stance(other, session, finding, 5, StanceKind.MISSING, "geheime reden van de tweede laptop")


@pytest.fixture
def open_other(tmp_path):
    opened = []

    def open_one() -> Desk:
        opened.append(Desk(tmp_path / "other"))
        return opened[-1]

    yield open_one
    for each in opened:
        each.close()


def test_the_outcome_slide_shows_wording_and_outcome_and_nothing_else(qtbot, desk, session, made, validation, window):
    screen, sheet = window.screen_of_room, validation.sheet_room.sheet
    screen.show_now()
    sheet.tables.start_keying()
    for table in range(8):
        key_table(qtbot, US[2], f"geheime reden {table}")
    findings.reword(desk, session, made[0].id, "Niet overal thuis")
    assert not validation.sheet_room.panel.outcome_button.isEnabled()
    sheet.settling.next_button.click()
    assert isinstance(screen.projector.view, views.Finding)
    validation.sheet_room.findings.list.setCurrentIndex(validation.sheet_room.findings.list.model().index(0, 0))
    validation.sheet_room.panel.outcome_button.click()
    assert screen.projector.view == views.OutcomeShown(
        made[0].id,
        1,
        6,
        "Niet overal thuis",
        Outcome.CONTRADICTED,
        "Bevinding over thema A",
        session_id=session.id,
    )
    assert_nothing_leaks(window)
    assert "Contradicted" in words_in(screen.projector)


@pytest.mark.parametrize("hidden", [False, True])
def test_an_outcome_that_is_taken_back_leaves_the_rooms_screen(desk, session, made, validation, window, hidden) -> None:
    screen = window.screen_of_room
    findings.settle_outcome(desk, session, made[0].id, Outcome.CONFIRMED)
    validation.sheet_room.panel.outcome_button.click()
    if hidden:
        screen.turn_blank()
    desk.undo()
    if hidden:
        screen.turn_blank()
    assert isinstance(screen.projector.view, views.Finding)
    assert "Confirmed" not in words_in(screen.projector)


def test_browsing_and_other_rooms_change_nothing_in_the_room(qtbot, desk, made, validation, window) -> None:
    window.screen_of_room.show_now()
    shown = window.screen_of_room.projector.view
    validation.sheet_room.findings.list.setCurrentIndex(validation.sheet_room.findings.list.model().index(3, 0))
    assert window.screen_of_room.projector.view == shown
    for room in (Step.IDEAS.value, words.INFO, words.OVERVIEW, Step.VALIDATION.value):
        window.shell.show_room(room)
        assert window.screen_of_room.projector.view == shown
    findings.delete(desk, made[0].id)
    assert isinstance(window.screen_of_room.projector.view, views.Welcome)


def test_a_new_title_of_the_workshop_reaches_the_welcome_in_the_room(
    desk, trajectory, session, made, validation, window
) -> None:
    window.screen_of_room.show_welcome()
    sessions.rename(desk, session.id, "Tweede avond")
    assert window.screen_of_room.projector.view == views.Welcome(trajectory.name, "Tweede avond", session_id=session.id)


def test_no_view_of_a_finding_has_a_place_for_a_table_or_a_stance() -> None:
    names = {field.name for view in (views.Finding, views.OutcomeShown) for field in dataclasses.fields(view)}
    assert names == {
        "finding_id",
        "number",
        "total",
        "wording",
        "chart",
        "share",
        "guesses",
        "before",
        "source",
        "from_room",
        "outcome",
        "session_id",
        "rehearsal",
    }


def test_findings_are_added_by_typing_also_from_the_room(qtbot, desk, session, window) -> None:
    window.shell.show_room(Step.VALIDATION.value)
    adding = window.rooms.made["validation"].sheet_room.findings
    adding.field.edit.setFocus()
    qtbot.keyClicks(adding.field.edit, "Buren groeten elkaar")
    press(qtbot, Qt.Key.Key_Return)
    adding.from_room.click()
    qtbot.keyClicks(adding.field.edit, "Het is donker onder de brug")
    qtbot.keyClick(adding.field.edit, Qt.Key.Key_Return)
    qtbot.keyClick(adding.field.edit, Qt.Key.Key_Return)  # nothing typed: said at the field
    kept = findings.findings(desk, session)
    assert [(each.wording, each.from_room) for each in kept] == [
        ("Buren groeten elkaar", False),
        ("Het is donker onder de brug", True),
    ]
    assert isinstance(adding.field.edit, QLineEdit)
    assert adding.field.edit.accessibleDescription() == "There is no text yet: write something first."


def test_order_and_deletion_by_keys(qtbot, desk, session, made, validation) -> None:
    listing = validation.sheet_room.findings.list
    listing.setFocus()
    press(qtbot, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    press(qtbot, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [each.wording[-1] for each in findings.findings(desk, session)] == list("BCADEF")
    assert listing.current() == made[0].id
    press(qtbot, Qt.Key.Key_Delete)
    assert [each.wording[-1] for each in findings.findings(desk, session)] == list("BCDEF")


def test_the_panel_makes_room_in_a_narrow_window(qtbot, validation, window) -> None:
    window.resize(1366, 768)
    assert validation.sheet_room.panel.isVisible()
    window.resize(1093, 614)
    qtbot.waitUntil(lambda: window.width() == 1093)
    assert not validation.sheet_room.panel.isVisible()


def test_the_button_of_a_workshop_stays_in_its_room(desk, trajectory, session, validation, window) -> None:
    for room in (words.INFO, Step.IDEAS.value, words.OVERVIEW):
        window.shell.show_room(room)
        sessions.rename(desk, session.id, f"Validatie bij {room}")
        assert not validation.chooser.button.isVisible()
    window.shell.show_room(Step.VALIDATION.value)
    assert validation.chooser.button.isVisible()
    assert validation.chooser.button.text() == f"Validatie bij {words.OVERVIEW}"
    sessions.delete(desk, session.id)
    assert not validation.chooser.button.isVisible()
    assert not window.screen_of_room.show_button.isVisible()
    desk.undo()
    assert validation.chooser.button.isVisible()


def test_going_to_the_ideas_says_what_the_room_still_sees(qtbot, window, made, validation) -> None:
    validation.sheet_room.findings.list.setFocus()
    press(qtbot, Qt.Key.Key_Down)
    window.screen_of_room.show_now()
    window.shell.show_room(Step.IDEAS.value)
    assert isinstance(window.screen_of_room.projector.view, views.Finding)
    assert window.shell.status_line._room.words.text() == "Room sees: finding 2"
    assert window.screen_of_room.show_button.text() == "Room sees: finding 2"


@pytest.mark.parametrize("size", [(1093, 614), (1366, 690)])
def test_what_the_tables_said_is_read_whole(qtbot, desk, session, made, window, validation, size) -> None:
    for table, kind in enumerate(KINDS, start=1):
        findings.set_stance(desk, session, made[0].id, table, kind, "")
    window.resize(*size)
    qtbot.waitUntil(lambda: validation.sheet_room.width() < size[0])
    why = validation.sheet_room.sheet.settling._why
    qtbot.waitUntil(lambda: why.heightForWidth(why.width()) <= why.height())
    assert why.accessibleName().endswith("1\N{NO-BREAK SPACE}miss something")
