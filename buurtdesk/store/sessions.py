"""Reading sessions."""

from __future__ import annotations

from buurtdesk.domain.session import Anonymity, Session, SessionKind
from buurtdesk.store.driver import Database

_COLUMNS = (
    "s.id, s.trajectory, s.session_kind, s.title, s.anonymity, s.tables, s.start_ms, s.attendance, s.starts_at,"
    " s.room_question, s.rehearsal"
)


def in_trajectory(db: Database, trajectory: str) -> list[Session]:
    return _read(db, "s.trajectory = ?", trajectory)


def all_sessions(db: Database) -> list[Session]:
    return _read(db, "'' = ?", "")


def _read(db: Database, where: str, value: str) -> list[Session]:
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM session s JOIN trajectory t ON t.id = s.trajectory AND t.deleted = 0"
        f" WHERE s.deleted = 0 AND {where} ORDER BY s.start_ms, s.id",
        [value],
    ).fetchall()
    return [
        Session(
            row,
            trajectory,
            SessionKind(kind),
            title or "",
            _anonymity(anonymity),
            tables or 0,
            start_ms,
            attendance,
            starts_at or "",
            room_question or "",
            bool(rehearsal),
        )
        for (
            row,
            trajectory,
            kind,
            title,
            anonymity,
            tables,
            start_ms,
            attendance,
            starts_at,
            room_question,
            rehearsal,
        ) in rows
        if kind in set(SessionKind)
    ]


def _anonymity(value: str | None) -> Anonymity:
    """Unknown words of a newer version are read as the strictest."""
    return Anonymity(value) if value in set(Anonymity) else Anonymity.ANONYMOUS
