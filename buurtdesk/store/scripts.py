"""Reading scripts and templates of them."""

from __future__ import annotations

import json
from collections.abc import Sequence

from buurtdesk.domain.script import Part, ScriptBlock, Template, known_step
from buurtdesk.domain.session import SessionKind
from buurtdesk.store.driver import Database


def blocks(db: Database, session: str) -> list[ScriptBlock]:
    """The script of a session, in its order."""
    rows = db.execute(
        "SELECT id, session, text, minutes, step, notes FROM script_block"
        " WHERE session = ? AND deleted = 0 ORDER BY ordinal, id",
        [session],
    ).fetchall()
    return [
        ScriptBlock(row, of, Part(text or "", minutes or 0, known_step(step), notes or ""))
        for row, of, text, minutes, step, notes in rows
    ]


def templates(db: Database, kind: SessionKind) -> list[Template]:
    """What was kept to start such a session from, in all trajectories, by name."""
    rows = db.execute(
        "SELECT s.id, s.name, s.parts, s.trajectory FROM script_template s"
        " JOIN trajectory t ON t.id = s.trajectory AND t.deleted = 0"
        " WHERE s.deleted = 0 AND s.session_kind = ? ORDER BY s.name COLLATE NOCASE, s.id",
        [kind.value],
    ).fetchall()
    return [Template(row, kind, name or "", parts_of(parts or "[]"), within) for row, name, parts, within in rows]


def templates_in(db: Database, trajectory: str) -> list[Template]:
    """All that was kept in one trajectory, of every kind."""
    return [each for kind in SessionKind for each in templates(db, kind) if each.trajectory_id == trajectory]


def parts_of(text: str) -> tuple[Part, ...]:
    """The parts of a template, as they are kept."""
    return tuple(
        Part(each["text"], each["minutes"], known_step(each["step"]), each["notes"]) for each in json.loads(text)
    )


def as_kept(parts: Sequence[Part]) -> str:
    """The parts as text to keep."""
    return json.dumps(
        [{"text": part.text, "minutes": part.minutes, "step": part.step.value, "notes": part.notes} for part in parts],
        ensure_ascii=False,
    )
