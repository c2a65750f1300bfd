"""The sample's info moment: its script, who came, and what was asked."""

from __future__ import annotations

from typing import Any

from buurtdesk.desk import info_moments, sessions
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.sample import evening
from buurtdesk.domain.session import SessionKind


def make(desk: Desk, trajectory: str, sample: Any) -> None:
    """Hold the info moment."""
    session = sessions.new(desk, trajectory, SessionKind.INFO, sample["title"])
    evening.prepare(desk, session, sample)
    for each in sample["asked"]:
        info_moments.ask(desk, session, each["question"], each["answer"])
