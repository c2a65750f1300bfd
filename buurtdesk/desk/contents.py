"""All that a trajectory holds, list by list as its rooms show it: to see whether two libraries hold the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from buurtdesk.desk import (
    attendance,
    challenges,
    conflicts,
    double_entry,
    evidence,
    findings,
    focus_groups,
    guesses,
    info_moments,
    logos,
    notes,
    paper,
    plan,
    questionnaires,
    responses,
    results,
    scripts,
    sessions,
    stakeholders,
    swoart,
    trajectories,
    voting,
)
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.questionnaire import Questionnaire
from buurtdesk.domain.session import Session, SessionKind
from buurtdesk.domain.voting import RoundStage

Lists = dict[str, list[Any]]


def contents(desk: Desk, trajectory: str) -> Lists:
    """Every list, count and link of a trajectory, by a name that says where it is."""
    found = _rooms(desk, trajectory) | _links(desk, trajectory)
    for session in sessions.sessions(desk, trajectory):
        found |= _under(session.title, _of_evening(desk, session) | _of_session(desk, session))
    for questionnaire in questionnaires.questionnaires(desk, trajectory):
        found |= _under(questionnaire.id, _of_questionnaire(desk, questionnaire))
    return found


def differing(first: Lists, second: Lists) -> list[str]:
    """The names of the lists that are not the same in both."""
    return sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))


def _rooms(desk: Desk, trajectory: str) -> Lists:
    return {
        "trajectory": [each for each in trajectories.trajectories(desk) if each.id == trajectory],
        "logo": [logos.logo(desk, trajectory)],
        "steps": trajectories.step_standings(desk, trajectory),
        "sessions": sessions.sessions(desk, trajectory),
        "services": stakeholders.services(desk, trajectory),
        "concerns": stakeholders.concerns(desk, trajectory),
        "questionnaires": questionnaires.questionnaires(desk, trajectory),
        "focus groups": focus_groups.focus_groups(desk, trajectory),
        "quotes": focus_groups.quotes(desk, trajectory),
        "SWO-ART areas": [swoart.labels(desk, trajectory)],
        "SWO-ART items": swoart.items(desk, trajectory),
        "challenges": challenges.challenges(desk, trajectory),
        "actions": plan.actions(desk, trajectory),
        "templates": [scripts.templates(desk, trajectory, kind) for kind in SessionKind],
        "differences": conflicts.conflicts(desk),
    }


def _links(desk: Desk, trajectory: str) -> Lists:
    """What stands on what, walked back from every action and forward from every source."""
    there = evidence.sources(desk, trajectory)
    return {
        "links": evidence.all_evidence(desk, trajectory),
        "sources": there,
        "unused sources": evidence.unused(desk, trajectory),
        "chains": [evidence.chain(desk, trajectory, action.id) for action in plan.actions(desk, trajectory)],
        "used in": [evidence.used_in(desk, trajectory, source.id) for source in there],
    }


def _of_evening(desk: Desk, session: Session) -> Lists:
    return {
        "script": scripts.blocks(desk, session),
        "attendance": sorted(attendance.attendance(desk, session).items()),
    }


def _of_session(desk: Desk, session: Session) -> Lists:
    if session.kind is SessionKind.VALIDATION:
        return {
            "findings": findings.findings(desk, session),
            "stances": findings.stances(desk, session),
            "guesses": guesses.guesses(desk, session),
        }
    if session.kind is SessionKind.INFO:
        return {"asked": info_moments.asked(desk, session)}
    rounds = voting.rounds(desk, session.id)
    return {
        "notes": notes.notes(desk, session.id),
        "clusters": notes.clusters(desk, session.id),
        "rounds": rounds,
        "options": [voting.options(desk, each.id) for each in rounds],
        "ballots": [voting.ballots(desk, each.id) for each in rounds],
        "tallies": [voting.tallies(desk, each.id) for each in rounds],
        "dots": [voting.ranking(desk, session, each.number) for each in rounds if each.stage is RoundStage.REVEALED],
    }


def _of_questionnaire(desk: Desk, questionnaire: Questionnaire) -> Lists:
    keyed = [responses.entries(desk, questionnaire, each.sheet) for each in responses.responses(desk, questionnaire)]
    return {
        "batches": paper.batches(desk, questionnaire.id),
        "sheets": [responses.pile(desk, questionnaire)],
        "entries": keyed,
        "double entries": double_entry.sheets(desk, questionnaire),
        "results": results.results(desk, questionnaire),
    }


def _under(place: str, lists: Mapping[str, list[Any]]) -> Lists:
    return {f"{place}: {name}": there for name, there in lists.items()}
