"""What residents answered."""

from __future__ import annotations

from buurtdesk.analysis import results as counting
from buurtdesk.analysis.results import Result
from buurtdesk.desk import responses
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.questionnaire import Questionnaire


def results(desk: Desk, questionnaire: Questionnaire) -> list[Result]:
    """The result of each question; each sheet counts once."""
    return counting.results(questionnaire, responses.responses(desk, questionnaire))
