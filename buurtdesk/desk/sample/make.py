"""Making the sample trajectory, room by room in the order of the eight steps."""

from __future__ import annotations

from typing import Any

from buurtdesk.desk import trajectories
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.sample import (
    focus_groups,
    ideas,
    info_moment,
    plan,
    responses,
    stakeholders,
    survey,
    swoart,
    validation,
)
from buurtdesk.desk.sample.content import Sources, content, day
from buurtdesk.domain.session import Session
from buurtdesk.domain.trajectory import Step, StepStanding, StepState, Trajectory


def make_sample(desk: Desk, rehearsal: bool = False) -> tuple[Trajectory, Session]:
    """Make the sample trajectory with all its rooms; gives it and its idea workshop. Raises NameTaken."""
    sample = content("trajectory")
    trajectory = trajectories.new(desk, sample["name"], sample["subtitle"], rehearsal=rehearsal)
    session, sources = _collect(desk, trajectory.id, sample)
    _conclude(desk, trajectory.id, sample, sources)
    for each in sample["steps"]:
        standing = StepStanding(Step(each["step"]), StepState(each["state"]), day(each["days"]), each["location"])
        trajectories.set_step(desk, trajectory.id, standing)
    return trajectory, session


def _collect(desk: Desk, trajectory: str, sample: Any) -> tuple[Session, Sources]:
    """All that residents and services said, in the idea workshop last; gives that and all of it as evidence."""
    info_moment.make(desk, trajectory, sample["info_moment"])
    questionnaire = survey.make(desk, trajectory)
    questions = {question.name: question for question in questionnaire.asked()}
    sources = stakeholders.make(desk, trajectory, sample["services"], questions)
    answers = content("responses")
    codes = survey.hand_out(desk, questionnaire, answers["batches"])
    responses.make(desk, questionnaire, answers, codes)
    figures = survey.figures(desk, questionnaire)
    sources |= survey.as_evidence(desk, questionnaire, figures)
    sources |= focus_groups.make(desk, trajectory, sample["focus_groups"])
    sources |= validation.make(desk, trajectory, sample["validation"], figures)
    session, on_the_wall = ideas.make(desk, trajectory, content("ideas"))
    return session, sources | on_the_wall


def _conclude(desk: Desk, trajectory: str, sample: Any, sources: Sources) -> None:
    """What follows from it: SWO-ART items, challenges, and the plan."""
    items = swoart.make(desk, trajectory, sample["swoart"], sources)
    under = plan.make_challenges(desk, trajectory, sample["challenges"], items)
    plan.make_actions(desk, trajectory, sample["actions"], under, sources)
