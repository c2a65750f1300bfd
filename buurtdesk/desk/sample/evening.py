"""What is the same of every evening in the sample: when it began, who came, and its script."""

from __future__ import annotations

from typing import Any

from buurtdesk.desk import attendance, scripts, sessions
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.sample.content import moment
from buurtdesk.domain.attendance import GROUPS
from buurtdesk.domain.script import BlockStep, Part
from buurtdesk.domain.session import Session


def prepare(desk: Desk, session: Session, sample: Any) -> None:
    """Plan the evening, write its script and count who came."""
    sessions.set_start(desk, session.id, moment(sample))
    for block in sample["script"]:
        part = Part(block["text"], block["minutes"], BlockStep(block["step"]), block["notes"])
        scripts.add(desk, session, part)
    counts = {group: sample["attendance"][group] for group in GROUPS if group in sample["attendance"]}
    attendance.count(desk, session.id, counts)
