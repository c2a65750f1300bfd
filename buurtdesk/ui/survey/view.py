"""What the survey room shows."""

from __future__ import annotations

from dataclasses import dataclass

from buurtdesk.domain.questionnaire import Questionnaire


@dataclass(frozen=True)
class SurveyView:
    """The questionnaires of the trajectory, and the id of the one to look at (empty: the one that was looked at)."""

    questionnaires: tuple[Questionnaire, ...] = ()
    wanted: str = ""
