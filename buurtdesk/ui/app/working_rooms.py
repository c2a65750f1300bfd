"""The five rooms of working lists by step, made when one first goes there; and what the overview tells of them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from buurtdesk.desk import challenges, focus_groups, plan, questionnaires, stakeholders, swoart
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.trajectory import Step, Trajectory
from buurtdesk.ui import counted
from buurtdesk.ui.app.list_room import ListRoom

LIST_STEPS = (Step.STAKEHOLDERS, Step.FOCUS_GROUPS, Step.SWO_ART, Step.CHALLENGES, Step.PLAN)


def make_list_room(step: Step, desk: Desk, trajectory: Trajectory, window: QWidget) -> ListRoom:
    """The room of one of LIST_STEPS; only now is it read from the disk of programs."""
    from buurtdesk.ui.app.challenges import Challenges
    from buurtdesk.ui.app.focus_groups import FocusGroups
    from buurtdesk.ui.app.plan import Plan
    from buurtdesk.ui.app.stakeholders import Stakeholders
    from buurtdesk.ui.app.swoart import SwoArt

    made = {
        Step.STAKEHOLDERS: Stakeholders,
        Step.FOCUS_GROUPS: FocusGroups,
        Step.SWO_ART: SwoArt,
        Step.CHALLENGES: Challenges,
        Step.PLAN: Plan,
    }[step]
    return made(desk, trajectory, window)


def uncovered(desk: Desk, trajectory: str) -> int:
    """How many open questions and bottlenecks no survey question asks about, once there is a questionnaire."""
    if not questionnaires.questionnaires(desk, trajectory):
        return 0
    return sum(not each.covered_by for each in stakeholders.concerns(desk, trajectory))


def list_metas(desk: Desk, trajectory: str) -> dict[Step, str]:
    """One short line per step in which something was written."""
    concerns = len(stakeholders.concerns(desk, trajectory))
    groups = focus_groups.focus_groups(desk, trajectory)
    people = sum(each.participants for each in groups)
    items = len(swoart.items(desk, trajectory))
    asked, actions = len(challenges.challenges(desk, trajectory)), len(plan.actions(desk, trajectory))
    conversations = counted.tr("%n conversation(s)", "", len(groups)) if groups else ""
    found = {
        Step.STAKEHOLDERS: counted.tr("%n question(s)", "", concerns) if concerns else "",
        Step.FOCUS_GROUPS: counted.tr("%n participant(s)", "", people) if people else conversations,
        Step.SWO_ART: counted.tr("%n item(s)", "", items) if items else "",
        Step.CHALLENGES: counted.tr("%n challenge(s)", "", asked) if asked else "",
        Step.PLAN: counted.tr("%n action(s)", "", actions) if actions else "",
    }
    return {step: meta for step, meta in found.items() if meta}
