"""Making trajectories and saying where their steps stand."""

from __future__ import annotations

from dataclasses import replace

from buurtdesk.desk.desk import Desk
from buurtdesk.desk.scripts import put_script, put_template
from buurtdesk.desk.sessions import put_session
from buurtdesk.domain.clock import wall_ms
from buurtdesk.domain.errors import NameTaken
from buurtdesk.domain.identity import new_id
from buurtdesk.domain.note import clean_text, keepable
from buurtdesk.domain.trajectory import StepStanding, Trajectory
from buurtdesk.store import scripts as stored_scripts
from buurtdesk.store import sessions, swoart
from buurtdesk.store.rows import Scope, Writer
from buurtdesk.store.trajectories import all_trajectories, standings, step_id


def trajectories(desk: Desk) -> list[Trajectory]:
    return all_trajectories(desk.library.db)


def step_standings(desk: Desk, trajectory: str) -> list[StepStanding]:
    return standings(desk.library.db, trajectory)


def new(
    desk: Desk, name: str, subtitle: str = "", like: Trajectory | None = None, rehearsal: bool = False
) -> Trajectory:
    """Make a trajectory; with `like`, from that one's set-up, without anything that was said there.

    Raises EmptyText, NameTaken.
    """
    below = keepable(subtitle).strip() or (like.subtitle if like else "")
    made = Trajectory(new_id(), clean_text(name), below, rehearsal)
    with desk.action("trajectory.new") as writer:
        if any(other.name.casefold() == made.name.casefold() for other in trajectories(desk)):
            raise NameTaken(kind="trajectory", name=made.name)
        put_trajectory(writer, made)
        if like is not None:
            _set_up(desk, writer, made, like)
    return made


def _set_up(desk: Desk, writer: Writer, made: Trajectory, like: Trajectory) -> None:
    """Of another trajectory: its sessions with their scripts, its templates, and what it calls the areas of SWO-ART."""
    db = desk.library.db
    if called := swoart.labels(db, like.id):
        writer.update("trajectory", made.id, labels=swoart.labels_json(called))
    for session in sessions.in_trajectory(db, like.id):
        if session.rehearsal:
            continue
        copy = replace(session, id=new_id(), trajectory_id=made.id, start_ms=wall_ms())
        put_session(writer, copy)
        put_script(writer, copy, [block.part for block in stored_scripts.blocks(db, session.id)])
    for template in stored_scripts.templates_in(db, like.id):
        put_template(writer, replace(template, id=new_id(), trajectory_id=made.id))


def rename(desk: Desk, trajectory: str, name: str, subtitle: str) -> None:
    """Change the name and the line under it. Raises EmptyText."""
    with desk.action("trajectory.rename") as writer:
        writer.update("trajectory", trajectory, name=clean_text(name), subtitle=keepable(subtitle).strip())


def delete(desk: Desk, trajectory: str) -> None:
    with desk.action("trajectory.delete") as writer:
        writer.delete("trajectory", trajectory)


def set_step(desk: Desk, trajectory: str, standing: StepStanding) -> None:
    """Say where a step stands, when it is planned and where."""
    with desk.action("step.set") as writer:
        writer.put(
            "step",
            step_id(trajectory, standing.step),
            Scope(trajectory),
            {"step": standing.step.value},
            state=standing.state.value,
            planned_on=standing.planned_on,
            location=keepable(standing.location),
        )


def put_trajectory(writer: Writer, trajectory: Trajectory) -> None:
    """Write a trajectory's own row; it lies in itself."""
    writer.put(
        "trajectory",
        trajectory.id,
        Scope(trajectory.id),
        name=trajectory.name,
        subtitle=trajectory.subtitle,
        rehearsal=int(trajectory.rehearsal),
        scans_until=trajectory.scans_until,
    )
