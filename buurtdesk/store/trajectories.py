"""Reading trajectories and their steps."""

from __future__ import annotations

from buurtdesk.domain.identity import derived_id
from buurtdesk.domain.trajectory import Step, StepStanding, StepState, Trajectory
from buurtdesk.store.driver import Database


def all_trajectories(db: Database) -> list[Trajectory]:
    rows = db.execute(
        "SELECT id, name, subtitle, rehearsal, scans_until FROM trajectory WHERE deleted = 0 ORDER BY lower(name), id"
    ).fetchall()
    return [
        Trajectory(row, name or "", subtitle or "", bool(rehearsal), scans_until or "")
        for row, name, subtitle, rehearsal, scans_until in rows
    ]


def step_id(trajectory: str, step: Step) -> str:
    """Derived, so that two laptops that plan the same step write the same row."""
    return derived_id("step", trajectory, step.value)


def standings(db: Database, trajectory: str) -> list[StepStanding]:
    """Where each of the eight steps stands, in their order; a step nobody touched is still to come."""
    found = {
        step: StepStanding(Step(step), _state(state), planned_on or "", location or "")
        for step, state, planned_on, location in db.execute(
            "SELECT step, state, planned_on, location FROM step WHERE trajectory = ? AND deleted = 0", [trajectory]
        ).fetchall()
        if step in set(Step)
    }
    return [found.get(step.value, StepStanding(step)) for step in Step]


def _state(value: str | None) -> StepState:
    return StepState(value) if value in set(StepState) else StepState.LATER
