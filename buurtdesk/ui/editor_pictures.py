"""Pictures of a questionnaire being written: around the questions, answers, a scale and a ranking."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from buurtdesk.desk import authoring, questionnaires
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.questionnaire import QuestionKind
from buurtdesk.ui import words
from buurtdesk.ui.app.editing import Editing
from buurtdesk.ui.app.window import Window
from buurtdesk.ui.editor.view import SHEET

_WINDOW_PX, _NARROW_PX = (1366, 768), (1093, 614)
_PATIENCE_MS, _LOOK_MS = 20_000, 100
Scene = tuple[QWidget, str, tuple[int, int] | None]


def editor_scenes(desk: Desk, window: Window) -> Iterator[Scene]:
    """A new version of the newest questionnaire."""
    there = questionnaires.questionnaires(desk, window.trajectory.id)
    if not there:
        return
    made = authoring.new_version(desk, there[-1])
    window.resize(*_WINDOW_PX)
    window.shell.show_room(words.EDITOR)
    editing = window.rooms.made[words.EDITOR]
    assert isinstance(editing, Editing)
    editing.open(made.id)
    _wait_for_pages(editing)
    window.shell.toast.close_notice()
    editing.room.choose(SHEET)
    yield window, "editor-sheet", _WINDOW_PX
    for kind in (QuestionKind.MULTIPLE, QuestionKind.MATRIX, QuestionKind.RANKING):
        question = next((each for each in made.questions if each.kind is kind), None)
        if question is not None:
            editing.room.choose(question.id)
            yield window, f"editor-{kind.value}", _WINDOW_PX
    yield window, "editor-narrow", _NARROW_PX
    questionnaires.delete(desk, made.id)


def _wait_for_pages(editing: Editing) -> None:
    """Until the pages are drawn beside the questions, or for as long as that may take."""
    loop, until = QEventLoop(), QDeadlineTimer(_PATIENCE_MS)

    def look() -> None:
        if editing.room.pages.page_count or until.hasExpired():
            loop.quit()

    timer = QTimer(interval=_LOOK_MS)
    timer.timeout.connect(look)
    timer.start()
    loop.exec()
