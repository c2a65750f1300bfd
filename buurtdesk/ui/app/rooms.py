"""The rooms of a trajectory, each made when one first goes there: the window is there the sooner.

A maker reads in its room only then, puts it in the shell and connects it. What it makes has `room` (the widget),
`notice` (something changed on the disk), `trajectory`, and `said` where it tells what it did.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from buurtdesk.domain.trajectory import Step
from buurtdesk.ui import words

if TYPE_CHECKING:
    from buurtdesk.ui.app.window import Window


class Rooms:
    """`made` holds what was made so far, by the name of the room."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.made: dict[str, Any] = {}

    def make(self, room: str) -> None:
        """Make the room, if it is one that is there."""
        maker = MAKERS.get(room)
        if maker is not None and self._window.trajectory is not None:
            self.made[room] = maker(self._window)

    def clear(self) -> None:
        """Let go of all rooms: another trajectory follows."""
        for made in self.made.values():
            made.deleteLater()
        self.made.clear()


def _ideas(window: Window) -> QObject:
    from buurtdesk.ui.app.ideas import Ideas

    ideas = Ideas(window.desk, window.settings, window.trajectory, window)
    ideas.said.connect(window.say)
    ideas.screen_changed.connect(window.follow_screen)
    window.screen_of_room.offer(ideas.welcome, ideas.room_view)
    widgets = (ideas.session_button, ideas.voting_button, *window.screen_of_room.buttons)
    window.shell.add_room(Step.IDEAS.value, ideas.room, working=True, header_widgets=widgets)
    return ideas


def _survey(window: Window) -> QObject:
    from buurtdesk.ui.app.survey import Survey

    survey = Survey(window.desk, window.trajectory, window)
    survey.said.connect(window.say)
    window.shell.add_room(Step.SURVEY.value, survey.room)
    return survey


def _sharing(window: Window) -> QObject:
    from buurtdesk.ui.app.sharing import Sharing

    sharing = Sharing(window.desk, window.settings, window.trajectory, window)
    window.shell.add_room(words.SHARE, sharing.room)
    return sharing


MAKERS: dict[str, Callable[[Window], QObject]] = {
    Step.SURVEY.value: _survey,
    Step.IDEAS.value: _ideas,
    words.SHARE: _sharing,
}
