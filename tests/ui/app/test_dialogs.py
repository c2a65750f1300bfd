"""Questions to the facilitator: what will not do is told while the question stands."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from buurtdesk.desk import sessions
from buurtdesk.domain.session import SessionKind


def test_a_taken_title_is_told_at_the_field_and_the_question_stays(qtbot, window, desk, trajectory, session) -> None:
    told = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        for typed in (session.title.upper(), "x" * 4001, "Ideas for the square"):
            dialog.title.edit.selectAll()
            dialog.title.edit.insert(typed)
            qtbot.keyClick(dialog.title.edit, Qt.Key.Key_Return)
            told.append((dialog.isVisible(), dialog.title.edit.accessibleDescription() != ""))

    QTimer.singleShot(0, answer)
    window.ideas.chooser.new()
    assert told == [(True, True), (True, True), (False, False)]
    there = sessions.sessions(desk, trajectory.id, SessionKind.IDEAS)
    assert [each.title for each in there] == [session.title, "Ideas for the square"]


def test_another_title_may_be_its_own_but_not_anothers(qtbot, window, desk, trajectory, session) -> None:
    other = sessions.new(desk, trajectory.id, SessionKind.IDEAS, "Ideas for the square")
    window.ideas.open_session(session.id)
    visible = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        for typed in (other.title, session.title.title()):
            dialog.title.edit.selectAll()
            qtbot.keyClicks(dialog.title.edit, typed)
            qtbot.keyClick(dialog.title.edit, Qt.Key.Key_Return)
            visible.append(dialog.isVisible())

    QTimer.singleShot(0, answer)
    window.ideas.chooser._rename()
    assert visible == [True, False]
    assert sessions.sessions(desk, trajectory.id)[0].title == "Ideas For The Park"
