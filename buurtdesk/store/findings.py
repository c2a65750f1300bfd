"""Reading the findings of a session."""

from __future__ import annotations

import json

from buurtdesk.domain.evidence import Figure
from buurtdesk.domain.finding import Finding, Outcome
from buurtdesk.store.driver import Database


def findings(db: Database, session: str) -> list[Finding]:
    """The findings of a session, in the order in which they are laid before the residents."""
    rows = db.execute(
        "SELECT id, first_wording, wording, outcome, figure, from_room FROM finding"
        " WHERE session = ? AND deleted = 0 ORDER BY ordinal, id",
        [session],
    ).fetchall()
    return [
        Finding(row, session, first or "", wording or "", _outcome(outcome), read_figure(figure), bool(from_room))
        for row, first, wording, outcome, figure, from_room in rows
    ]


def last_ordinal(db: Database, session: str) -> float:
    """The ordinal of the last finding of a session, 0 if there is none."""
    found = db.execute("SELECT max(ordinal) FROM finding WHERE session = ?", [session]).fetchone()
    return float(found[0] or 0)


def figure_json(figure: Figure | None) -> str:
    """A figure as it is kept, its counts in their order; an empty object is none."""
    if figure is None:
        return "{}"
    return json.dumps({**vars(figure), "counts": dict(figure.counts)}, ensure_ascii=False)


def read_figure(kept: str | None) -> Figure | None:
    """A figure as it was kept; None where there is none, or none that this version understands."""
    found = json.loads(kept) if kept else None
    if not isinstance(found, dict) or not isinstance(found.get("counts"), dict):
        return None
    counts = {str(label): count for label, count in found["counts"].items() if type(count) is int and count >= 0}
    answered = found.get("answered")
    return Figure(
        questionnaire_id=str(found.get("questionnaire_id", "")),
        question=str(found.get("question", "")),
        label=str(found.get("label", "")),
        kind=str(found.get("kind", "")),
        counts=counts,
        answered=answered if type(answered) is int and answered >= 0 else 0,
        on=str(found.get("on", "")),
    )


def _outcome(value: str | None) -> Outcome | None:
    return Outcome(value) if value in set(Outcome) else None
