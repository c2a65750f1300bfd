"""The six areas of SWO-ART by other names, kept with the trajectory and seen wherever an area is named."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from buurtdesk.desk import bundles, challenges, evidence, plan, swoart, trajectories
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.evidence import Source, SourceKind, SubjectKind
from buurtdesk.domain.swoart import Area
from buurtdesk.domain.trajectory import Step

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def room(qtbot, open_window, desk, trajectory):
    swoart.add(desk, trajectory.id, Area.ASPIRATION, "Een plein vol bomen")
    window = open_window()
    window.shell.show_room(Step.SWO_ART.value)
    return window.rooms.made[Step.SWO_ART.value]


def rename(qtbot, made, *keys: str | Qt.Key) -> None:
    """Press the button in the header, and then these keys in the question."""

    def answer() -> None:
        qtbot.waitUntil(QApplication.activeModalWidget().isActiveWindow)
        for key in keys:
            there = QApplication.focusWidget()
            qtbot.keyClicks(there, key) if isinstance(key, str) else qtbot.keyClick(there, key)
        if QApplication.activeModalWidget() is not None:
            QApplication.activeModalWidget().reject()

    QTimer.singleShot(0, answer)
    button = made.header_widgets()[0]
    button.setFocus()
    qtbot.keyClick(button, KEY.Key_Return)
    button.window().activateWindow()
    qtbot.waitUntil(button.hasFocus)


def name_of(made, area: Area) -> str:
    view = made.room.boxes[area].view
    return QAccessible.queryAccessibleInterface(view).text(QAccessible.Text.Name)


def test_areas_are_renamed_by_keys_and_undone(qtbot, desk, trajectory, room) -> None:
    rename(qtbot, room, "Troeven", KEY.Key_Tab, KEY.Key_Tab, KEY.Key_Tab, "  Dromen ", KEY.Key_Return)
    assert swoart.labels(desk, trajectory.id) == {Area.STRENGTH: "Troeven", Area.ASPIRATION: "Dromen"}
    assert [name_of(room, area) for area in list(Area)[:4]] == ["Troeven", "Weaknesses", "Opportunities", "Dromen"]
    assert room.room.boxes[Area.ASPIRATION]._title.text() == "Dromen"
    rename(qtbot, room, KEY.Key_Delete, KEY.Key_Return)
    assert name_of(room, Area.STRENGTH) == "Strengths"
    for expected in ("Troeven", "Strengths"):
        qtbot.keyClick(room.header_widgets()[0], KEY.Key_Z, CTRL)
        assert name_of(room, Area.STRENGTH) == expected
    assert swoart.labels(desk, trajectory.id) == {}


def test_escape_and_the_same_names_change_nothing(qtbot, desk, room) -> None:
    before = desk.undo_state
    rename(qtbot, room, "Troeven", KEY.Key_Escape)
    rename(qtbot, room, KEY.Key_Return)
    assert desk.undo_state == before


def test_the_name_is_seen_in_challenges_and_evidence(desk, trajectory, room) -> None:
    swoart.rename_areas(desk, trajectory.id, {Area.ASPIRATION: "Dromen"})
    challenge = challenges.add(desk, trajectory.id, "Hoe maken we het plein koeler?")
    (item,) = swoart.items(desk, trajectory.id)
    source = Source(SourceKind.SWOART_ITEM, item.id, item.text)
    evidence.link(desk, trajectory.id, SubjectKind.CHALLENGE, challenge.id, source)
    plan.add(desk, trajectory.id, "Bomen planten", challenge.id)
    shell, made = room.parent().shell, room.parent().rooms.made
    shell.show_room(Step.CHALLENGES.value)
    made[Step.CHALLENGES.value].room.list.view.choose(challenge.id)
    assert "Dromen" in [row.title for row in made[Step.CHALLENGES.value].room.items.rows.rows()]
    shell.show_room(Step.PLAN.value)
    rows = made[Step.PLAN.value].room.detail.chain.rows.rows()
    assert any("Dromen" in f"{row.over} {row.meta}" for row in rows)
    assert item.label == "Dromen"


def test_names_travel_with_the_trajectory_and_its_set_up(desk, trajectory, tmp_path) -> None:
    swoart.rename_areas(desk, trajectory.id, {Area.THREAT: "Bedreigingen"})
    copy = trajectories.new(desk, "Banneux", like=trajectory)
    assert swoart.labels(desk, copy.id) == {Area.THREAT: "Bedreigingen"}
    bundles.export_trajectory(desk, trajectory, tmp_path / "bundle.bdz")
    other = Desk(tmp_path / "other")
    bundles.merge_files(other, [tmp_path / "bundle.bdz"])
    assert swoart.labels(other, trajectory.id) == {Area.THREAT: "Bedreigingen"}
    other.close()
