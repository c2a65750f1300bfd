"""What sessions promise about who wrote, kept on whatever comes in: no names where none are kept, and in anonymous ones
no time and no order either (see untimed). A promise is only ever made tighter (a ratchet, see kinds).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain

from buurtdesk.domain.identity import untimed_id
from buurtdesk.store.driver import Database
from buurtdesk.store.evidence import evidence_id
from buurtdesk.store.kinds import KINDS
from buurtdesk.store.seen import NOBODY
from buurtdesk.store.staging import RowVersion
from buurtdesk.store.untimed import untimed_versions
from buurtdesk.store.versions import earlier_versions, versions_of

_BY_PEOPLE = [kind for kind in KINDS.values() if kind.by_people]
# words of a newer version promise what this one cannot know: nothing is taken from what it wrote
_KEEPS_NO_NAMES = "anonymity IN ('table', 'anonymous')"
_IS_ANONYMOUS = "anonymity = 'anonymous'"
_IS_TIMED = f"substr(deleted_clock, 17) <> '{NOBODY}'"


@dataclass
class TakenOut:
    """Rows that could not stay as they were: how they were, and what to merge in their place, step by step."""

    rows: list[RowVersion] = field(default_factory=list)
    steps: list[list[RowVersion]] = field(default_factory=list)
    history: list[RowVersion] = field(default_factory=list)


def promises(db: Database) -> dict[str, str]:
    """What each session keeps, by its id."""
    return dict(db.execute("SELECT id, ifnull(anonymity, '') FROM session WHERE anonymity_clock <> ''"))


def leave_names_out(db: Database, staged: set[str]) -> None:
    """Take names off the notes, here and among the staged kinds, of sessions that keep none."""
    without = f"SELECT id FROM main.session WHERE {_KEEPS_NO_NAMES}"
    if "session" in staged:
        coming = f"SELECT id FROM temp.stage_session WHERE {_KEEPS_NO_NAMES}"
        _blank_here(db, f"{coming} EXCEPT {without}")
        without = f"{without} UNION {coming}"
    there = f"SELECT id FROM main.note WHERE session IN ({without})"
    if "note" in staged:
        db.execute(
            f"UPDATE temp.stage_note SET author = NULL WHERE author IS NOT NULL"
            f" AND (session IN ({without}) OR id IN ({there}))"
        )
        there += f" UNION SELECT id FROM temp.stage_note WHERE session IN ({without})"
    db.execute(f"DELETE FROM temp.loser WHERE kind = 'note' AND field = 'author' AND row IN ({there})")


def take_names_off(db: Database, session: str) -> None:
    """Take the names off the notes of a session that was tightened here."""
    _blank_here(db, "SELECT ?", session)


def take_out_timed(db: Database) -> TakenOut:
    """Take what is timed out of the anonymous sessions."""
    taken = TakenOut()
    for session, start_ms in db.execute(f"SELECT id, start_ms FROM session WHERE {_IS_ANONYMOUS}").fetchall():
        for version in list(timed_rows(db, session)):
            steps = untimed_versions(version, earlier_versions(db, version["kind"], version["id"]), start_ms)
            _replace(db, taken, version, steps)
        _forget_settled(db, taken, session)
    return taken


def take_out_what_led_there(db: Database) -> TakenOut:
    """Once rows have their new ids: let options lead there, and take out the evidence that does not yet."""
    taken = TakenOut()
    sessions = f"SELECT id FROM session WHERE {_IS_ANONYMOUS}"
    for option, subject in db.execute(
        f"SELECT id, subject FROM voting_option WHERE session IN ({sessions})"
    ).fetchall():
        if _is_known(db, "note", untimed_id(subject)) or _is_known(db, "cluster", untimed_id(subject)):
            db.execute("UPDATE voting_option SET subject = ? WHERE id = ?", (untimed_id(subject), option))
    if db.execute(f"{sessions} LIMIT 1").fetchone():
        _take_out_evidence(db, taken)
    return taken


def _blank_here(db: Database, sessions: str, *values: str) -> None:
    notes = f"SELECT id FROM main.note WHERE session IN ({sessions})"
    db.execute(f"DELETE FROM history WHERE kind = 'note' AND field = 'author' AND row IN ({notes})", values)
    db.execute(f"UPDATE main.note SET author = NULL WHERE author IS NOT NULL AND id IN ({notes})", values)


def timed_rows(db: Database, session: str) -> Iterator[RowVersion]:
    """The rows of a session that tell when they were written, and on which laptop."""
    where = f"session = :session AND {_IS_TIMED} ORDER BY id"
    return chain.from_iterable(versions_of(db, kind, where, {"session": session}) for kind in _BY_PEOPLE)


def _replace(db: Database, taken: TakenOut, version: RowVersion, steps: Iterable[RowVersion]) -> None:
    taken.rows.append(version)
    for at, step in enumerate(steps):
        if at == len(taken.steps):
            taken.steps.append([])
        taken.steps[at].append(step)
    _remove(db, version["kind"], version["id"])


def _remove(db: Database, kind: str, row: str) -> None:
    db.execute(f"DELETE FROM {kind} WHERE id = ?", (row,))
    for table in ("history", "contested"):
        db.execute(f"DELETE FROM {table} WHERE kind = ? AND row = ?", (kind, row))


def _forget_settled(db: Database, taken: TakenOut, session: str) -> None:
    """What was settled about rows that are here no more; what is unsettled then will be asked again."""
    kinds = ", ".join(f"'{kind.name}'" for kind in _BY_PEOPLE)
    where = f"session = :session AND of_kind IN ({kinds}) AND {_IS_TIMED}"
    for version in list(versions_of(db, KINDS["settlement"], where, {"session": session})):
        taken.rows.append(version)
        _remove(db, "settlement", version["id"])


def _take_out_evidence(db: Database, taken: TakenOut) -> None:
    """Evidence stays with its note or cluster; its id is derived from theirs."""
    for version in list(versions_of(db, KINDS["evidence"], "source_kind IN ('note', 'cluster')", {})):
        fixed = version["fixed"]
        source = untimed_id(fixed["source"])
        if _is_known(db, fixed["source_kind"], source):
            row = evidence_id(fixed["subject"], source)
            versions = earlier_versions(db, "evidence", version["id"])
            taken.history.append({"kind": "evidence", "id": row, "versions": versions})
            _replace(db, taken, version, [{**version, "id": row, "fixed": {**fixed, "source": source}}])


def _is_known(db: Database, kind: str, row: str) -> bool:
    """Is it here, or was it here before it was erased?"""
    sql = f"SELECT 1 FROM {kind} WHERE id = :row UNION SELECT 1 FROM erasure WHERE kind = :kind AND row = :row"
    return db.execute(sql, {"kind": kind, "row": row}).fetchone() is not None
