"""The sample's info moment: its script, who came, and what was asked."""

from __future__ import annotations

from typing import Any

from buurtdesk.desk import info_moments, sessions
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.sample.content import moment
from buurtdesk.domain.session import SessionKind


def make(desk: Desk, trajectory: str, sample: Any) -> None:
    """Hold the info moment."""
    session = sessions.new(desk, trajectory, SessionKind.INFO, sample["title"])
    for block in sample["script"]:
        info_moments.add_block(desk, session, block["text"], block["minutes"])
    sessions.set_start(desk, session.id, moment(sample))
    sessions.count_attendance(desk, session.id, sample["attendance"])
    for each in sample["asked"]:
        info_moments.ask(desk, session, each["question"], each["answer"])
