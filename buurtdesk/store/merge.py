"""The merge: per field the later clock wins, in SQL; nothing is overwritten unseen.

Idempotent, commutative and associative: what a library holds follows from the set of versions it has seen. The losing
value goes to history; a losing value that nobody has seen and replaced makes the field contested (see conflicts).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from buurtdesk.domain.clock import DeviceClock
from buurtdesk.store import conflicts, erasures, extras
from buurtdesk.store.driver import Database
from buurtdesk.store.kinds import Kind
from buurtdesk.store.staging import RowVersion, columns, stage
from buurtdesk.store.undo import UndoLog


@dataclass
class MergeReport:
    """What came in: `new` and `changed` rows by kind, new conflicts, erasures, rows refused, clocks far ahead.

    And how many attachments have no file here yet: their rows came without it.
    """

    new: dict[str, list[str]] = field(default_factory=dict)
    changed: dict[str, list[str]] = field(default_factory=dict)
    conflicts: int = 0
    erased: int = 0
    refused: int = 0
    clocks_ahead: int = 0
    missing_files: int = 0

    @property
    def new_count(self) -> int:
        return sum(map(len, self.new.values()))

    @property
    def changed_count(self) -> int:
        return sum(map(len, self.changed.values()))

    def add(self, other: MergeReport) -> None:
        """Count another merge into this report."""
        for mine, theirs in ((self.new, other.new), (self.changed, other.changed)):
            for kind, rows in theirs.items():
                mine.setdefault(kind, []).extend(rows)
        self.conflicts += other.conflicts
        self.erased += other.erased
        self.refused += other.refused
        self.clocks_ahead += other.clocks_ahead
        self.missing_files = other.missing_files  # counted in the library, after the last merge


def merge(
    db: Database,
    clock: DeviceClock,
    undo: UndoLog,
    rows: Iterable[RowVersion],
    history: Iterable[RowVersion] = (),
    erased: Sequence[tuple[str, str]] = (),
) -> MergeReport:
    """Merge row versions, history entries and erasures (kind, id) into the library; inside one transaction."""
    staged = stage(db, rows, history)
    report = MergeReport(refused=staged.refused)
    report.erased = erasures.take(db, undo, erased)
    db.conn.execute("DELETE FROM temp.loser WHERE (kind, row) IN (SELECT kind, row FROM erasure)")
    for kind in staged.kinds:
        report.refused += _leave_out_erased(db, kind)
        _merge_kind(db, kind, report)
        report.clocks_ahead += _follow_clocks(db, clock, kind)
    extras.merge_rows(db, staged.unknown, report.new, report.changed)
    extras.merge_fields(db, staged.extras)
    erasures.wipe_kept(db, undo)
    report.conflicts = _keep_losers(db, staged.kinds)
    for kind in staged.kinds:
        db.conn.execute(f"DROP TABLE temp.stage_{kind.name}")
    return report


def _later(name: str, incoming: str, here: str) -> str:
    """SQL: is the incoming version of this field after the one here? By clock, then value, then base."""
    same = f"{incoming}.{name}_clock = {here}.{name}_clock AND {incoming}.{name}_clock <> ''"
    value = f"quote({incoming}.{name}), {incoming}.{name}_base"
    return (
        f"({incoming}.{name}_clock > {here}.{name}_clock OR ({same} AND"
        f" ({value}) > (quote({here}.{name}), {here}.{name}_base)))"
    )


def _earlier_of(name: str, part: str) -> str:
    """SQL: the value, clock or base of the version that loses."""
    return f"iif({_later(name, 's', 't')}, t.{name}{part}, s.{name}{part})"


def _merge_kind(db: Database, kind: Kind, report: MergeReport) -> None:
    name, staged = kind.name, f"temp.stage_{kind.name}"
    new = f"SELECT id FROM {staged} WHERE id NOT IN (SELECT id FROM main.{name})"
    any_later = " OR ".join(_later(each, "s", "t") for each in kind.merged)
    changed = f"SELECT s.id FROM {staged} s JOIN main.{name} t ON t.id = s.id WHERE {any_later}"
    for ids, sql in ((report.new, new), (report.changed, changed)):
        found = [row for (row,) in db.conn.execute(sql)]
        if found:
            ids[name] = found
    if len(report.new.get(name, ())) < int(db.conn.execute(f"SELECT count(*) FROM {staged}").fetchone()[0]):
        _collect_losers(db, kind)
    _upsert(db, kind, any_later=" OR ".join(_later(each, "excluded", name) for each in kind.merged))


def _upsert(db: Database, kind: Kind, any_later: str) -> None:
    name, listed = kind.name, ", ".join(columns(kind))
    sets = ", ".join(
        f"{each}{part} = CASE WHEN {_later(each, 'excluded', name)} THEN excluded.{each}{part} ELSE {each}{part} END"
        for each in kind.merged
        for part in ("", "_clock", "_base")
    )
    db.conn.execute(
        f"INSERT INTO main.{name} ({listed}) SELECT {listed} FROM temp.stage_{name} WHERE true"
        f" ON CONFLICT (id) DO UPDATE SET {sets} WHERE {any_later}"
    )


def _collect_losers(db: Database, kind: Kind) -> None:
    """Of every field that is on both sides and differs, keep the version that will not be the current one."""
    into = "INSERT OR IGNORE INTO temp.loser"
    for name in kind.merged:
        clock, value, base = (_earlier_of(name, part) for part in ("_clock", "", "_base"))
        db.conn.execute(
            f"{into} SELECT '{kind.name}', s.id, '{name}', {clock}, json_quote({value}), {base}"
            f" FROM temp.stage_{kind.name} s JOIN main.{kind.name} t ON t.id = s.id"
            f" WHERE (s.{name}_clock <> t.{name}_clock OR s.{name} IS NOT t.{name} OR s.{name}_base <> t.{name}_base)"
            f" AND s.{name}_clock <> '' AND t.{name}_clock <> ''"
        )


def _keep_losers(db: Database, kinds: Iterable[Kind]) -> int:
    """Move what lost into history; the number of conflicts that were not there before."""
    db.conn.execute(
        "DELETE FROM temp.loser WHERE EXISTS (SELECT 1 FROM main.history h WHERE h.kind = loser.kind"
        " AND h.row = loser.row AND h.field = loser.field AND h.clock = loser.clock AND h.value = loser.value"
        " AND h.base = loser.base)"
    )
    db.conn.execute("INSERT OR IGNORE INTO main.history SELECT kind, row, field, clock, value, base FROM temp.loser")
    fresh = conflicts.contest(db, kinds)
    db.conn.execute("DROP TABLE temp.loser")
    return fresh


def _leave_out_erased(db: Database, kind: Kind) -> int:
    if kind.name == "settlement":  # goes with the row it settled, and comes back with it no more than that
        db.conn.execute("DELETE FROM temp.stage_settlement WHERE (of_kind, of_row) IN (SELECT kind, row FROM erasure)")
    if kind.name == "attachment":  # goes with the row it belongs to
        db.conn.execute("DELETE FROM temp.stage_attachment WHERE subject IN (SELECT row FROM erasure)")
    done = db.conn.execute(
        f"DELETE FROM temp.stage_{kind.name} WHERE id IN (SELECT row FROM erasure WHERE kind = ?)", (kind.name,)
    )
    return int(done.rowcount)


def _follow_clocks(db: Database, clock: DeviceClock, kind: Kind) -> int:
    """Move the device's clock along with what came in; the number of clocks over an hour ahead, not followed."""
    limit = clock.far_ahead
    clocks = ", ".join(f"{name}_clock" for name in kind.merged)
    latest_of_row = f"max({clocks})" if len(kind.merged) > 1 else clocks
    (latest,) = db.conn.execute(f"SELECT max({latest_of_row}) FROM temp.stage_{kind.name}").fetchone()
    if latest is None or clock.see(latest):
        return 0
    ahead = 0
    for name in kind.merged:
        latest, too_late = db.conn.execute(
            f"SELECT max({name}_clock) FILTER (WHERE {name}_clock < :limit),"
            f" count(*) FILTER (WHERE {name}_clock >= :limit) FROM temp.stage_{kind.name}",
            {"limit": limit},
        ).fetchone()
        ahead += too_late
        if latest:
            clock.see(latest)
    return ahead
