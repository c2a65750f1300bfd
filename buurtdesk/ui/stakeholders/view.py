"""What the room shows: services, concerns, and the survey questions there are to choose from."""

from __future__ import annotations

from dataclasses import dataclass

from buurtdesk.domain.stakeholder import Concern, Service


@dataclass(frozen=True)
class SurveyQuestion:
    """A question that can cover a concern: its words and a line about it, such as its number and theme."""

    id: str
    number: str
    label: str
    about: str = ""


@dataclass(frozen=True)
class StakeholdersView:
    services: tuple[Service, ...] = ()
    concerns: tuple[Concern, ...] = ()
    questions: tuple[SurveyQuestion, ...] = ()
