"""A trajectory and its eight steps."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """The eight steps, in their order."""

    STAKEHOLDERS = "stakeholders"
    SURVEY = "survey"
    FOCUS_GROUPS = "focus_groups"
    VALIDATION = "validation"
    IDEAS = "ideas"
    SWO_ART = "swo_art"
    CHALLENGES = "challenges"
    PLAN = "plan"


NO_SCANS = "none"


class StepState(StrEnum):
    LATER = "later"
    NOW = "now"
    DONE = "done"


@dataclass(frozen=True)
class Trajectory:
    """One run of the method in a neighbourhood; a rehearsal is one to try things on and to throw away.

    Scans are kept until the day `scans_until` (ISO), for good while it is empty, and not at all with NO_SCANS.
    """

    id: str
    name: str
    subtitle: str = ""
    rehearsal: bool = False
    scans_until: str = ""


@dataclass(frozen=True)
class StepStanding:
    """Where one step of a trajectory stands: its state, when it is planned (ISO date or "") and where."""

    step: Step
    state: StepState = StepState.LATER
    planned_on: str = ""
    location: str = ""


def now_step(standings: list[StepStanding]) -> Step | None:
    """The step to work on: the first that is going on, else the first that is still to come."""
    for state in (StepState.NOW, StepState.LATER):
        for standing in standings:
            if standing.state is state:
                return standing.step
    return None
