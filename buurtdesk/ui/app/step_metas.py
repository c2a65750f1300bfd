"""One short line on what is in each step, for the street."""

from __future__ import annotations

from buurtdesk.desk import (
    challenges,
    findings,
    focus_groups,
    notes,
    plan,
    questionnaires,
    responses,
    sessions,
    stakeholders,
    swoart,
)
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.session import SessionKind
from buurtdesk.domain.trajectory import Step
from buurtdesk.ui import counted


def step_metas(desk: Desk, trajectory: str) -> dict[Step, str]:
    """A line per step in which something was written; the others are left out."""
    concerns = len(stakeholders.concerns(desk, trajectory))
    keyed = responses.count(desk, trajectory)
    hung = notes.count(desk, trajectory)
    items = len(swoart.items(desk, trajectory))
    asked, actions = len(challenges.challenges(desk, trajectory)), len(plan.actions(desk, trajectory))
    found = {
        Step.STAKEHOLDERS: counted.tr("%n question(s)", "", concerns) if concerns else "",
        Step.SURVEY: counted.tr("%n response(s)", "", keyed) if keyed else "",
        Step.FOCUS_GROUPS: _conversations(desk, trajectory),
        Step.VALIDATION: _findings(desk, trajectory),
        Step.IDEAS: counted.tr("%n note(s)", "", hung) if hung else "",
        Step.SWO_ART: counted.tr("%n item(s)", "", items) if items else "",
        Step.CHALLENGES: counted.tr("%n challenge(s)", "", asked) if asked else "",
        Step.PLAN: counted.tr("%n action(s)", "", actions) if actions else "",
    }
    return {step: meta for step, meta in found.items() if meta}


def _findings(desk: Desk, trajectory: str) -> str:
    workshops = sessions.sessions(desk, trajectory, SessionKind.VALIDATION)
    there = sum(len(findings.findings(desk, session)) for session in workshops if not session.rehearsal)
    return counted.tr("%n finding(s)", "", there) if there else ""


def uncovered(desk: Desk, trajectory: str) -> int:
    """How many open questions and bottlenecks no survey question asks about, once there is a questionnaire."""
    if not questionnaires.questionnaires(desk, trajectory):
        return 0
    return sum(not each.covered_by for each in stakeholders.concerns(desk, trajectory))


def _conversations(desk: Desk, trajectory: str) -> str:
    groups = focus_groups.focus_groups(desk, trajectory)
    people = sum(each.participants for each in groups)
    if people:
        return counted.tr("%n participant(s)", "", people)
    held = len(groups)
    return counted.tr("%n conversation(s)", "", held) if held else ""
