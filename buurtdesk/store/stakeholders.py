"""Reading the stakeholder analysis: services, their concerns, and which survey questions cover them."""

from __future__ import annotations

from collections import defaultdict

from buurtdesk.domain.identity import derived_id
from buurtdesk.domain.stakeholder import Concern, ConcernKind, Service
from buurtdesk.store.driver import Database


def coverage_id(concern: str, question: str) -> str:
    """Derived, so that two laptops that say the same of a concern write the same row."""
    return derived_id("coverage", concern, question)


def services(db: Database, trajectory: str) -> list[Service]:
    rows = db.execute(
        "SELECT id, name FROM service WHERE trajectory = ? AND deleted = 0 ORDER BY ordinal, id", [trajectory]
    ).fetchall()
    return [Service(row, name or "") for row, name in rows]


def concerns(db: Database, trajectory: str) -> list[Concern]:
    """The concerns in their order; one whose service was put away has none."""
    covered = _covered(db, trajectory)
    rows = db.execute(
        "SELECT c.id, c.concern_kind, c.text, ifnull(s.id, '') FROM concern c"
        " LEFT JOIN service s ON s.id = c.service AND s.deleted = 0"
        " WHERE c.trajectory = ? AND c.deleted = 0 ORDER BY c.ordinal, c.id",
        [trajectory],
    ).fetchall()
    return [
        Concern(row, ConcernKind(kind), text or "", service, tuple(covered.get(row, ())))
        for row, kind, text, service in rows
        if kind in set(ConcernKind)
    ]


def _covered(db: Database, trajectory: str) -> dict[str, list[str]]:
    """Question ids by concern id, in the order of the questionnaire; only of questions that are still asked."""
    covered: dict[str, list[str]] = defaultdict(list)
    for concern, question in db.execute(
        "SELECT c.concern, c.question FROM coverage c JOIN question q ON q.id = c.question AND q.deleted = 0"
        " JOIN questionnaire f ON f.id = q.questionnaire AND f.deleted = 0"
        " WHERE c.trajectory = ? AND c.deleted = 0 ORDER BY f.id, q.ordinal, q.id",
        [trajectory],
    ).fetchall():
        covered[concern].append(question)
    return covered
