"""The sample's stakeholder analysis: services, what they do not know, where it pinches, and what the survey covers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from buurtdesk.desk import stakeholders
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.sample.content import Sources
from buurtdesk.domain.evidence import Source, SourceKind
from buurtdesk.domain.questionnaire import Question
from buurtdesk.domain.stakeholder import ConcernKind


def make(desk: Desk, trajectory: str, sample: Any, questions: Mapping[str, Question]) -> Sources:
    """Write down what the services said; gives each concern as evidence."""
    made: Sources = {}
    for service in sample:
        of = stakeholders.add_service(desk, trajectory, service["name"]).id
        for each in service["concerns"]:
            concern = stakeholders.add_concern(desk, trajectory, ConcernKind(each["kind"]), each["text"], of)
            for question in each["covered_by"]:
                stakeholders.cover(desk, trajectory, concern.id, questions[question].id)
            made[f"concern:{each['key']}"] = Source(SourceKind.CONCERN, concern.id, concern.text)
    return made
