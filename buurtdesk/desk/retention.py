"""How long the pictures of scanned sheets are kept; what they said stays."""

from __future__ import annotations

from buurtdesk.desk.desk import ELSEWHERE, Desk
from buurtdesk.desk.scan_rejects import drop_reject_pictures
from buurtdesk.desk.waiting_ballots import drop_waiting_pictures, forget_counted
from buurtdesk.domain.day import check_day
from buurtdesk.domain.trajectory import NO_SCANS
from buurtdesk.store import questionnaires
from buurtdesk.store.scan_pages import scan_pages
from buurtdesk.store.trajectories import all_trajectories


def keep_scans_until(desk: Desk, trajectory: str, until: str) -> None:
    """Keep pictures of scans up to and with a day (ISO), for good (empty), or not at all (NO_SCANS). Raises NotADate.

    Pictures that are there already go with `drop_old_pictures`.
    """
    if until != NO_SCANS:
        check_day(until)
    with desk.action("trajectory.scans") as writer:
        writer.update("trajectory", trajectory, scans_until=until)


def drop_old_pictures(desk: Desk, today: str) -> int:
    """Erase the pictures whose last day is before `today` (ISO), here and, by merging, on all laptops; how many.

    Those of ballots that count by now go too. It cannot be undone.
    """
    db = desk.library.db
    forget_counted(desk)
    over = [each.id for each in all_trajectories(db) if each.scans_until == NO_SCANS or "" < each.scans_until < today]
    if over:
        drop_reject_pictures(desk)
        drop_waiting_pictures(desk)
    there = [
        {"kind": "scan_page", "id": page.id}
        for trajectory in over
        for questionnaire in questionnaires.in_trajectory(db, trajectory)
        for page in scan_pages(db, questionnaire.id)
    ]
    if there:
        desk.library.merge([], [], there)
        desk.tell(ELSEWHERE, {})
    return len(there)
