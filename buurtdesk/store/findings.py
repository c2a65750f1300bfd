"""Reading findings, what the tables guessed and what they said of them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from buurtdesk.domain.evidence import Compared, Figure
from buurtdesk.domain.finding import Finding, Guess, Outcome, Stance, StanceKind
from buurtdesk.domain.identity import derived_id
from buurtdesk.store.driver import Database


def stance_id(finding: str, table: int) -> str:
    """Derived, so that two laptops that key the same table write the same row."""
    return derived_id("stance", finding, str(table))


def guess_id(finding: str, table: int) -> str:
    """Derived, so that two laptops that key the same table write the same row."""
    return derived_id("guess", finding, str(table))


def findings(db: Database, session: str) -> list[Finding]:
    """The findings of a session, in their order."""
    return _read(db, "session = ?", session)


def find(db: Database, finding: str) -> Finding | None:
    """One finding, if it is still there."""
    return next(iter(_read(db, "id = ?", finding)), None)


def _read(db: Database, where: str, value: str) -> list[Finding]:
    rows = db.execute(
        "SELECT id, session, first_wording, wording, outcome, figure, from_room, prediction FROM finding"
        f" WHERE {where} AND deleted = 0 ORDER BY ordinal, id",
        [value],
    ).fetchall()
    return [
        Finding(
            row, of, first or "", wording or "", _outcome(outcome), _figure(figure), bool(from_room), _labels(asked)
        )
        for row, of, first, wording, outcome, figure, from_room, asked in rows
    ]


def stances(db: Database, session: str) -> list[Stance]:
    """What was said of the findings of a session, table by table."""
    rows = db.execute(
        "SELECT finding, table_no, stance_kind, reason, quote FROM stance WHERE session = ? AND deleted = 0"
        " ORDER BY finding, table_no",
        [session],
    ).fetchall()
    return [
        Stance(finding, table, StanceKind(kind), reason or "", quote or "")
        for finding, table, kind, reason, quote in rows
        if kind in set(StanceKind)
    ]


def guesses(db: Database, where: str) -> list[Guess]:
    """What was guessed in a session, or of a trajectory: by table, then by size, for who came first is not told."""
    rows = db.execute(
        "SELECT id, finding, table_no, percent FROM guess"
        " WHERE ? IN (session, trajectory) AND deleted = 0 AND percent IS NOT NULL"
        " ORDER BY finding, table_no, percent, id",
        [where],
    ).fetchall()
    return [Guess(*row) for row in rows]


def has_stances(db: Database, finding: str) -> bool:
    """Whether any table has said anything of this finding."""
    return (
        db.execute("SELECT 1 FROM stance WHERE finding = ? AND deleted = 0 LIMIT 1", [finding]).fetchone() is not None
    )


def labels_json(labels: Iterable[str]) -> str:
    """The labels of a share as they are kept."""
    return json.dumps(list(labels), ensure_ascii=False)


def _labels(value: str | None) -> tuple[str, ...]:
    """The labels of a share; none of what this version cannot read."""
    told = json.loads(value) if value else []
    return tuple(told) if isinstance(told, list) and all(isinstance(label, str) for label in told) else ()


def figure_json(figure: Figure | None) -> str | None:
    """A figure as it is kept; the counts stay in the order in which they are drawn."""
    return None if figure is None else json.dumps(asdict(figure), ensure_ascii=False)


def _figure(value: str | None) -> Figure | None:
    """The figure; None if there is none, or none that this version can draw."""
    told = json.loads(value) if value else None
    if not isinstance(told, dict) or not _is_whole(told):
        return None
    texts = {name: told[name] for name in ("questionnaire_id", "question", "label", "kind", "on")}
    sides = told.get("sides", [])
    if not isinstance(sides, list) or not all(isinstance(side, dict) and _is_side(side) for side in sides):
        sides = []
    return Figure(
        **texts,
        counts=told["counts"],
        answered=told["answered"],
        no_answer=told["no_answer"] if _is_count(told.get("no_answer")) else 0,
        sides=tuple(Compared(side["label"], side["counts"], side["answered"]) for side in sides),
    )


def _is_whole(told: Mapping[str, Any]) -> bool:
    names = ("questionnaire_id", "question", "label", "kind", "on")
    return all(isinstance(told.get(name), str) for name in names) and _is_side(told)


def _is_side(told: Mapping[str, Any]) -> bool:
    counts = told.get("counts")
    numbers = [*counts.values(), told.get("answered")] if isinstance(counts, dict) else [None]
    return isinstance(told.get("label"), str) and all(map(_is_count, numbers))


def _is_count(number: object) -> bool:
    return type(number) is int and 0 <= number < 1 << 31


def _outcome(value: str | None) -> Outcome | None:
    """Unknown words of a newer version are read as not settled."""
    return Outcome(value) if value in set(Outcome) else None
