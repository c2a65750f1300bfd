"""Making the sample trajectory, room by room in the order of the eight steps."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from buurtdesk.desk import trajectories
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.sample import ideas
from buurtdesk.desk.sample.content import content
from buurtdesk.domain.session import Session
from buurtdesk.domain.trajectory import Step, StepStanding, StepState, Trajectory


def make_sample(desk: Desk, rehearsal: bool = False) -> tuple[Trajectory, Session]:
    """Make the sample trajectory with all its rooms; gives it and its idea workshop. Raises NameTaken."""
    sample = content("trajectory")
    trajectory = trajectories.new(desk, sample["name"], sample["subtitle"], rehearsal=rehearsal)
    session = ideas.make(desk, trajectory.id, content("ideas"))
    for each in sample["steps"]:
        trajectories.set_step(desk, trajectory.id, _standing(each))
    return trajectory, session


def _standing(sample: Any) -> StepStanding:
    day = (date.today() + timedelta(days=sample["days"])).isoformat()
    return StepStanding(Step(sample["step"]), StepState(sample["state"]), day, sample["location"])
