"""Where an evening is, kept on this laptop only: after a restart block and count stand where they were."""

from __future__ import annotations

import json
from dataclasses import asdict

from buurtdesk.desk.desk import Desk
from buurtdesk.domain.running import Done, Running
from buurtdesk.domain.session import Session


def running(desk: Desk, session: Session) -> Running | None:
    """Where the evening of this session is; None if it has not begun."""
    kept = desk.library.device(_key(session), "")
    if not kept:
        return None
    facts = json.loads(kept)
    return Running(**{**facts, "done": tuple(Done(**each) for each in facts["done"])})


def keep(desk: Desk, session: Session, running: Running | None) -> None:
    """Keep where the evening is, on the disk at once; None is not begun."""
    with desk.library.transaction():
        desk.library.set_device(_key(session), json.dumps(asdict(running)) if running else "")


def _key(session: Session) -> str:
    return f"running:{session.id}"
