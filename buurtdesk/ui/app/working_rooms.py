"""The five rooms of working lists, by step."""

from __future__ import annotations

from buurtdesk.domain.trajectory import Step
from buurtdesk.ui.app.challenges import Challenges
from buurtdesk.ui.app.focus_groups import FocusGroups
from buurtdesk.ui.app.list_room import ListRoom
from buurtdesk.ui.app.plan import Plan
from buurtdesk.ui.app.stakeholders import Stakeholders
from buurtdesk.ui.app.swoart import SwoArt

WORKING_ROOMS: dict[Step, type[ListRoom]] = {
    Step.STAKEHOLDERS: Stakeholders,
    Step.FOCUS_GROUPS: FocusGroups,
    Step.SWO_ART: SwoArt,
    Step.CHALLENGES: Challenges,
    Step.PLAN: Plan,
}
