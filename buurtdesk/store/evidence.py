"""Reading evidence: what stands on what."""

from __future__ import annotations

import json

from buurtdesk.domain.evidence import Evidence, SourceKind, SubjectKind
from buurtdesk.domain.identity import derived_id
from buurtdesk.store.driver import Database

_ORDER = list(SourceKind)


def evidence_id(subject: str, source: str) -> str:
    """Derived, so that two laptops that make the same link write the same row."""
    return derived_id("evidence", subject, source)


def in_trajectory(db: Database, trajectory: str) -> list[Evidence]:
    """All links whose subject is still there, by kind of source; a source that is gone leaves its words."""
    alive = " OR ".join(
        f"(e.subject_kind = '{kind}' AND EXISTS (SELECT 1 FROM {kind} s WHERE s.id = e.subject AND s.deleted = 0))"
        for kind in SubjectKind
    )
    rows = db.execute(
        "SELECT id, subject_kind, subject, source_kind, source, words, kept_on, facts FROM evidence e"
        f" WHERE trajectory = ? AND deleted = 0 AND ({alive})",
        [trajectory],
    ).fetchall()
    found = [
        Evidence(
            row, SubjectKind(subject_kind), subject, SourceKind(kind), source, words or "", on or "", _facts(facts)
        )
        for row, subject_kind, subject, kind, source, words, on, facts in rows
        if kind in set(SourceKind)
    ]
    return sorted(found, key=lambda each: (_ORDER.index(each.source_kind), each.on, each.words, each.id))


def facts_json(facts: object) -> str:
    """Facts as they are kept."""
    return json.dumps(facts, ensure_ascii=False, sort_keys=True)


def _facts(value: str | None) -> dict[str, object]:
    """Facts as they were kept; what is no object, from elsewhere, tells nothing."""
    found = json.loads(value) if value else None
    return found if isinstance(found, dict) else {}
