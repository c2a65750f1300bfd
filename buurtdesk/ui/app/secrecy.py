"""What the room may see now, by what is on the disk."""

from __future__ import annotations

from buurtdesk.desk import findings, sessions, voting
from buurtdesk.desk.desk import Desk
from buurtdesk.ui.projector.views import OutcomeShown, Reveal, RoomView


def may_see(desk: Desk, view: RoomView) -> bool:
    """Whether this may be on the room's screen: dots only once revealed, an outcome only while it is settled.

    Nothing of a session that is no longer there.
    """
    if not sessions.is_there(desk, view.session_id):
        return False
    if isinstance(view, Reveal):
        return voting.is_revealed(desk, view.round_id)
    if isinstance(view, OutcomeShown):
        finding = findings.find(desk, view.finding_id)
        return finding is not None and finding.outcome is not None
    return True
