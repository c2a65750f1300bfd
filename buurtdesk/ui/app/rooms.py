"""The rooms of a trajectory, each made when one first goes there: the window is there the sooner.

A maker reads in its room only then, puts it in the shell and connects it.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from buurtdesk.domain.session import Session, SessionKind
from buurtdesk.domain.trajectory import Step
from buurtdesk.ui import words

if TYPE_CHECKING:
    from buurtdesk.domain.session import Session
    from buurtdesk.ui.app.ideas import Ideas
    from buurtdesk.ui.app.presenter import Presenter
    from buurtdesk.ui.app.window import Window


class Rooms:
    """`made` holds what was made so far, by the name of the room."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.made: dict[str, Presenter] = {}

    def make(self, room: str) -> None:
        """Make the room, if it is one that is there."""
        maker = MAKERS.get(room)
        if maker is not None and self._window.trajectory is not None:
            self.made[room] = maker(self._window)
            gc.freeze()  # what a room is made of stays: looking it over for what is done with took 80 ms at a time

    def clear(self) -> None:
        """Let go of all rooms: another trajectory follows."""
        for made in self.made.values():
            made.deleteLater()
        self.made.clear()
        gc.unfreeze()


def _ideas(window: Window) -> Presenter:
    from buurtdesk.ui.app.ideas import Ideas

    ideas = Ideas(window.desk, window.settings, window.trajectory, window)
    ideas.said.connect(window.say)
    ideas.screen_changed.connect(window.follow_screen)
    ideas.scripting.told.connect(lambda part: window.shell.set_context(Step.IDEAS.value, part))
    widgets = (*ideas.session_widgets, *window.screen_of_room.buttons)
    ideas.voting.paper_wanted.connect(lambda session: _print_ballots(window, session))
    ideas.voting.scans_given.connect(lambda paths: _read_ballots(window, ideas, paths))
    ideas.voting.not_read_wanted.connect(lambda: _show_not_read(window))
    window.shell.add_room(Step.IDEAS.value, ideas.room, working=True, header_widgets=widgets)
    return ideas


def _survey(window: Window) -> Presenter:
    from buurtdesk.ui.app.survey import Survey

    survey = Survey(window.desk, window.trajectory, window)
    survey.said.connect(window.say)
    survey.print_wanted.connect(lambda questionnaire: _print(window, questionnaire))
    survey.entry_wanted.connect(lambda: window.shell.show_room(words.ENTRY))
    survey.results_wanted.connect(lambda: window.shell.show_room(words.RESULTS))
    survey.room_wanted.connect(window.shell.show_room)
    survey.edit_wanted.connect(lambda questionnaire: _edit(window, questionnaire))
    window.shell.add_room(Step.SURVEY.value, survey.room, has_bar=True, header_widgets=survey.header_widgets)
    return survey


def _edit(window: Window, questionnaire: str) -> None:
    window.shell.show_room(words.EDITOR)
    window.rooms.made[words.EDITOR].open(questionnaire)


def _editor(window: Window) -> Presenter:
    from buurtdesk.ui.app.editing import Editing

    made = Editing(window.desk, window.trajectory, window)
    made.said.connect(window.say)
    made.done.connect(lambda: window.shell.show_room(Step.SURVEY.value))
    window.shell.add_room(words.EDITOR, made.room, working=True, header_widgets=made.header_widgets)
    return made


def _scans(window: Window) -> Presenter:
    from buurtdesk.ui.app.scanning import Scanning

    made = Scanning(window.desk, window.trajectory, window)
    made.said.connect(window.say)
    window.shell.add_room(words.SCANS, made.room, working=True, header_widgets=made.header_widgets)
    return made


def _returns(window: Window) -> Presenter:
    from buurtdesk.ui.app.returning import Returning

    made = Returning(window.desk, window.trajectory, window)
    made.survey_wanted.connect(lambda: window.shell.show_room(Step.SURVEY.value))
    window.shell.add_room(words.RETURNS, made.room, working=True)
    return made


def _entry(window: Window) -> Presenter:
    from buurtdesk.ui.app.entry import Entering

    entering = Entering(window.desk, window.settings, window.trajectory, window)
    entering.told.connect(window.shell.status_line.show_context)
    entering.said.connect(window.say)
    entering.double_wanted.connect(lambda: window.shell.show_room(words.DOUBLE))
    window.shell.add_room(words.ENTRY, entering.room, working=True, header_widgets=entering.header_widgets)
    return entering


def _double_entry(window: Window) -> Presenter:
    from buurtdesk.ui.app.double_entry import DoubleEntry

    made = DoubleEntry(window.desk, window.settings, window.trajectory, window)

    def key_again() -> None:
        window.shell.show_room(words.ENTRY)
        window.rooms.made[words.ENTRY].key_again()

    made.second_wanted.connect(key_again)
    window.shell.add_room(words.DOUBLE, made.room, working=True, header_widgets=made.header_widgets)
    return made


def _results(window: Window) -> Presenter:
    from buurtdesk.ui.app.results import Results

    results = Results(window.desk, window.trajectory, window)
    results.said.connect(window.say)
    results.context_changed.connect(lambda text: window.shell.set_context(words.RESULTS, text))
    results.entry_wanted.connect(lambda: window.shell.show_room(words.ENTRY))
    window.shell.add_room(words.RESULTS, results.room, header_widgets=results.header_widgets)
    return results


def _print(window: Window, questionnaire: str) -> None:
    from buurtdesk.desk import questionnaires
    from buurtdesk.ui.app.printing import Printing

    there = {each.id: each for each in questionnaires.questionnaires(window.desk, window.trajectory.id)}
    Printing(window.desk, window).ask(there[questionnaire])


def _print_posters(window: Window, session: Session) -> None:
    from buurtdesk.ui.app.poster_printing import PosterPrinting

    PosterPrinting(window.desk, window).ask(session)


def _print_ballots(window: Window, session: Session) -> None:
    from buurtdesk.ui.app.ballot_printing import BallotPrinting

    BallotPrinting(window.desk, window).ask(session)


def _read_ballots(window: Window, ideas: Ideas, paths: Sequence[Path]) -> None:
    from buurtdesk.ui.app.ballot_reading import BallotReading

    BallotReading(window, ideas, paths).start()


def _show_not_read(window: Window) -> None:
    window.shell.show_room(words.SCANS)
    window.rooms.made[words.SCANS].show_rejects()


def _working_list(step: Step) -> Callable[[Window], Presenter]:
    def make(window: Window) -> Presenter:
        from buurtdesk.ui.app.working_rooms import WORKING_ROOMS

        made = WORKING_ROOMS[step](window.desk, window.trajectory, window)
        made.said.connect(window.say)
        made.context_changed.connect(lambda context: window.shell.set_context(step.value, context))
        made.room_wanted.connect(window.shell.show_room)
        window.shell.add_room(step.value, made.room, working=True, header_widgets=made.header_widgets())
        window.shell.set_context(step.value, made.context())
        return made

    return make


def _validation(window: Window) -> Presenter:
    from buurtdesk.ui.app.validation import Validation

    made = Validation(window.desk, window.settings, window.trajectory, window.screen_of_room, window)
    made.said.connect(window.say)
    made.screen_changed.connect(window.follow_screen)
    made.scripting.told.connect(lambda part: window.shell.set_context(Step.VALIDATION.value, part))
    made.posters_wanted.connect(lambda session: _print_posters(window, session))
    widgets = (*made.session_widgets, *window.screen_of_room.buttons)
    window.shell.add_room(Step.VALIDATION.value, made.room, working=True, header_widgets=widgets)
    return made


def _info(window: Window) -> Presenter:
    from buurtdesk.ui.app.info import Info

    made = Info(window.desk, window.settings, window.trajectory, window)
    made.said.connect(window.say)
    made.screen_changed.connect(window.follow_screen)
    made.scripting.told.connect(lambda part: window.shell.set_context(words.INFO, part))
    widgets = (*made.session_widgets, *window.screen_of_room.buttons)
    window.shell.add_room(words.INFO, made.room, header_widgets=widgets)
    return made


def _sharing(window: Window) -> Presenter:
    from buurtdesk.ui.app.sharing import Sharing

    sharing = Sharing(window.desk, window.settings, window.trajectory, window)
    window.shell.add_room(words.SHARE, sharing.room)
    return sharing


SESSION_ROOMS = {
    SessionKind.VALIDATION: Step.VALIDATION.value,
    SessionKind.IDEAS: Step.IDEAS.value,
    SessionKind.INFO: words.INFO,
}
LISTS = (Step.STAKEHOLDERS, Step.FOCUS_GROUPS, Step.SWO_ART, Step.CHALLENGES, Step.PLAN)

MAKERS: dict[str, Callable[[Window], Presenter]] = {
    **{step.value: _working_list(step) for step in LISTS},
    Step.SURVEY.value: _survey,
    Step.VALIDATION.value: _validation,
    Step.IDEAS.value: _ideas,
    words.INFO: _info,
    words.ENTRY: _entry,
    words.DOUBLE: _double_entry,
    words.SCANS: _scans,
    words.EDITOR: _editor,
    words.RETURNS: _returns,
    words.RESULTS: _results,
    words.SHARE: _sharing,
}
