"""Finding things by id or by a name that only one of them has."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from buurtdesk.desk.desk import Desk
from buurtdesk.domain.cluster import Cluster
from buurtdesk.domain.errors import Ambiguous, ChooseTrajectory, NotFound, NoTrajectory
from buurtdesk.domain.note import Note
from buurtdesk.domain.questionnaire import Questionnaire
from buurtdesk.domain.session import Session
from buurtdesk.domain.trajectory import Trajectory
from buurtdesk.store import notes, questionnaires, sessions, trajectories

Thing = TypeVar("Thing", Trajectory, Session, Questionnaire, Cluster, Note)


def find_trajectory(desk: Desk, name: str | None) -> Trajectory:
    """The trajectory of this id or name; without a name the only one. Raises NotFound, Ambiguous, ChooseTrajectory."""
    there = trajectories.all_trajectories(desk.library.db)
    if name is not None:
        return _find("trajectory", name, there, lambda trajectory: trajectory.name)
    if not there:
        raise NoTrajectory()
    if len(there) > 1:
        raise ChooseTrajectory(names=", ".join(trajectory.name for trajectory in there))
    return there[0]


def find_session(desk: Desk, name: str, trajectory: str | None = None) -> Session:
    """The session of this id or title, within a trajectory if one is named. Raises NotFound, Ambiguous."""
    there = sessions.all_sessions(desk.library.db)
    if trajectory is not None:
        within = find_trajectory(desk, trajectory).id
        there = [session for session in there if session.trajectory_id == within]
    return _find("session", name, there, lambda session: session.title)


def find_questionnaire(desk: Desk, name: str, trajectory: str | None = None) -> Questionnaire:
    """The questionnaire of this id or title, in any of its languages. Raises NotFound, Ambiguous."""
    db = desk.library.db
    within = [find_trajectory(desk, trajectory)] if trajectory is not None else trajectories.all_trajectories(db)
    there = [each for place in within for each in questionnaires.in_trajectory(db, place.id)]
    return _find("questionnaire", name, there, lambda each: name if name in each.title.values() else each.id)


def some_questionnaires(desk: Desk, name: str | None, trajectory: str | None = None) -> list[Questionnaire]:
    """The one that is named, or all of a trajectory (the only one without its name). Raises NotFound, Ambiguous."""
    if name is not None:
        return [find_questionnaire(desk, name, trajectory)]
    return questionnaires.in_trajectory(desk.library.db, find_trajectory(desk, trajectory).id)


def find_cluster(desk: Desk, session: Session, name: str) -> Cluster:
    """The cluster of this id or title in a session. Raises NotFound, Ambiguous."""
    return _find("cluster", name, notes.clusters(desk.library.db, session.id), lambda cluster: cluster.title)


def find_note(desk: Desk, session: Session, name: str) -> Note:
    """The note of this id or text in a session. Raises NotFound, Ambiguous."""
    return _find("note", name, notes.notes(desk.library.db, session.id), lambda note: note.text)


def find_note_anywhere(desk: Desk, name: str, trajectory: str | None = None) -> tuple[Session, Note]:
    """The note of this id or text, and the session it hangs in. Raises NotFound, Ambiguous."""
    db = desk.library.db
    within = None if trajectory is None else find_trajectory(desk, trajectory).id
    there = {
        note.id: (session, note)
        for session in sessions.all_sessions(db)
        if within in (None, session.trajectory_id)
        for note in notes.notes(db, session.id)
    }
    found = _find("note", name, (note for _, note in there.values()), lambda note: note.text)
    return there[found.id]


def _find(kind: str, wanted: str, there: Iterable[Thing], name_of: Callable[[Thing], str]) -> Thing:
    things = list(there)
    for match in (lambda thing: thing.id == wanted, lambda thing: name_of(thing) == wanted):
        found = [thing for thing in things if match(thing)]
        if len(found) == 1:
            return found[0]
        if found:
            raise Ambiguous(kind=kind, name=wanted, ids=", ".join(thing.id for thing in found))
    raise NotFound(kind=kind, name=wanted)
