"""The merge: per field the later clock wins, in SQL; nothing is overwritten unseen.

Idempotent, commutative and associative: what a library holds follows from the set of versions it has seen. The losing
value goes to history; a losing value that nobody has seen and replaced makes the field contested (see conflicts).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from buurtdesk.domain.clock import DeviceClock
from buurtdesk.store import anonymity, conflicts, erasures, extras
from buurtdesk.store.driver import Database
from buurtdesk.store.kinds import Kind
from buurtdesk.store.staging import RowVersion, columns, stage
from buurtdesk.store.undo import UndoLog


@dataclass
class MergeReport:
    """What came in: `new` and `changed` rows by kind, new conflicts, erasures, rows refused, clocks far ahead.

    `missing_files` are attachments that came without their file. `tightened` are the sessions that from now on keep
    less of who wrote; `untimed` counts rows that came in with more.
    """

    new: dict[str, list[str]] = field(default_factory=dict)
    changed: dict[str, list[str]] = field(default_factory=dict)
    conflicts: int = 0
    erased: int = 0
    refused: int = 0
    clocks_ahead: int = 0
    missing_files: int = 0
    tightened: list[str] = field(default_factory=list)
    untimed: int = 0

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
        self.tightened += other.tightened
        self.untimed += other.untimed

    def leave_out(self, kind: str, row: str) -> None:
        """Tell nothing of this row."""
        for rows in (self.new, self.changed):
            if row in rows.get(kind, ()):
                rows[kind].remove(row)


def merge(
    db: Database,
    clock: DeviceClock,
    undo: UndoLog,
    rows: Iterable[RowVersion],
    history: Iterable[RowVersion] = (),
    erased: Sequence[tuple[str, str]] = (),
) -> MergeReport:
    """Merge row versions, history entries and erasures (kind, id) into the library; inside one transaction."""
    before = {conflict.settlement_id for conflict in conflicts.conflicts(db)}
    promised = anonymity.promises(db)
    report = _take_in(db, clock, undo, rows, history, erased)
    for take_out in (anonymity.take_out_timed, anonymity.take_out_what_led_there):
        _put_back(db, clock, undo, take_out(db), report)
    erasures.wipe_kept(db, undo)  # last: only now all rows lead where they will
    now = anonymity.promises(db)
    report.tightened = [session for session, kept in promised.items() if now.get(session, kept) != kept]
    if report.tightened:
        undo.forget_everything()
    report.conflicts = len({conflict.settlement_id for conflict in conflicts.conflicts(db)} - before)
    return report


def _put_back(db: Database, clock: DeviceClock, undo: UndoLog, taken: anonymity.TakenOut, report: MergeReport) -> None:
    """Merge again what could not stay as it was; only under its new id it is told of."""
    report.untimed += len(taken.rows)
    for row in taken.rows:
        report.leave_out(row["kind"], row["id"])
    for step in taken.steps:
        report.add(_take_in(db, clock, undo, step, taken.history, ()))


def _take_in(
    db: Database,
    clock: DeviceClock,
    undo: UndoLog,
    rows: Iterable[RowVersion],
    history: Iterable[RowVersion],
    erased: Sequence[tuple[str, str]],
) -> MergeReport:
    staged = stage(db, rows, history)
    anonymity.leave_names_out(db, {kind.name for kind in staged.kinds})
    report = MergeReport(refused=staged.refused)
    report.erased = erasures.take(db, undo, erased)
    db.execute("DELETE FROM temp.loser WHERE (kind, row) IN (SELECT kind, row FROM erasure)")
    for kind in staged.kinds:
        report.refused += _leave_out_erased(db, kind)
        _merge_kind(db, kind, report)
        report.clocks_ahead += _follow_clocks(db, clock, kind)
    extras.merge_rows(db, staged.unknown, report.new, report.changed)
    extras.merge_fields(db, staged.extras)
    _keep_losers(db, staged.kinds)
    for kind in staged.kinds:
        db.execute(f"DROP TABLE temp.stage_{kind.name}")
    return report


def _later(kind: Kind, name: str, incoming: str, here: str) -> str:
    """SQL: is the incoming version of this field after the one here? By clock, then value, then base.

    Of a ratchet the tighter value is after the looser one, whatever the clocks say.
    """
    same = f"{incoming}.{name}_clock = {here}.{name}_clock AND {incoming}.{name}_clock <> ''"
    value = f"quote({incoming}.{name}), {incoming}.{name}_base"
    later = (
        f"({incoming}.{name}_clock > {here}.{name}_clock OR ({same} AND"
        f" ({value}) > (quote({here}.{name}), {here}.{name}_base)))"
    )
    if name not in kind.ratchets:
        return later
    tight = [_tightness(kind, name, side) for side in (incoming, here)]
    return f"({tight[0]} > {tight[1]} OR ({tight[0]} = {tight[1]} AND {later}))"


def _tightness(kind: Kind, name: str, side: str) -> str:
    words = " ".join(f"WHEN '{word}' THEN {at}" for at, word in enumerate(kind.ratchets[name]))
    return f"iif({side}.{name}_clock = '', -1, CASE {side}.{name} {words} ELSE {len(kind.ratchets[name])} END)"


def _earlier_of(kind: Kind, name: str, part: str) -> str:
    """SQL: the value, clock or base of the version that loses."""
    return f"iif({_later(kind, name, 's', 't')}, t.{name}{part}, s.{name}{part})"


def _merge_kind(db: Database, kind: Kind, report: MergeReport) -> None:
    name, staged = kind.name, f"temp.stage_{kind.name}"
    new = f"SELECT id FROM {staged} WHERE id NOT IN (SELECT id FROM main.{name})"
    any_later = " OR ".join(_later(kind, each, "s", "t") for each in kind.merged)
    changed = f"SELECT s.id FROM {staged} s JOIN main.{name} t ON t.id = s.id WHERE {any_later}"
    for ids, sql in ((report.new, new), (report.changed, changed)):
        found = [row for (row,) in db.execute(sql)]
        if found:
            ids[name] = found
    if len(report.new.get(name, ())) < int(db.execute(f"SELECT count(*) FROM {staged}").fetchone()[0]):
        _collect_losers(db, kind)
    _upsert(db, kind, any_later=" OR ".join(_later(kind, each, "excluded", name) for each in kind.merged))


def _upsert(db: Database, kind: Kind, any_later: str) -> None:
    name, listed = kind.name, ", ".join(columns(kind))
    sets = ", ".join(
        f"{each}{part} = CASE WHEN {_later(kind, each, 'excluded', name)}"
        f" THEN excluded.{each}{part} ELSE {each}{part} END"
        for each in kind.merged
        for part in ("", "_clock", "_base")
    )
    db.execute(
        f"INSERT INTO main.{name} ({listed}) SELECT {listed} FROM temp.stage_{name} WHERE true"
        f" ON CONFLICT (id) DO UPDATE SET {sets} WHERE {any_later}"
    )


def _collect_losers(db: Database, kind: Kind) -> None:
    """Of every field that is on both sides and differs, keep the version that will not be the current one."""
    into = "INSERT OR IGNORE INTO temp.loser"
    for name in kind.merged:
        clock, value, base = (_earlier_of(kind, name, part) for part in ("_clock", "", "_base"))
        db.execute(
            f"{into} SELECT '{kind.name}', s.id, '{name}', {clock}, json_quote({value}), {base}"
            f" FROM temp.stage_{kind.name} s JOIN main.{kind.name} t ON t.id = s.id"
            f" WHERE (s.{name}_clock <> t.{name}_clock OR s.{name} IS NOT t.{name} OR s.{name}_base <> t.{name}_base)"
            f" AND s.{name}_clock <> '' AND t.{name}_clock <> ''"
        )


def _keep_losers(db: Database, kinds: Iterable[Kind]) -> None:
    """Move what lost into history, and mark what nobody saw as contested."""
    db.execute(
        "DELETE FROM temp.loser WHERE EXISTS (SELECT 1 FROM main.history h WHERE h.kind = loser.kind"
        " AND h.row = loser.row AND h.field = loser.field AND h.clock = loser.clock AND h.value = loser.value"
        " AND h.base = loser.base)"
    )
    db.execute("INSERT OR IGNORE INTO main.history SELECT kind, row, field, clock, value, base FROM temp.loser")
    conflicts.contest(db, kinds)
    db.execute("DROP TABLE temp.loser")


def _leave_out_erased(db: Database, kind: Kind) -> int:
    if kind.name == "settlement":  # goes with the row it settled, and comes back with it no more than that
        db.execute("DELETE FROM temp.stage_settlement WHERE (of_kind, of_row) IN (SELECT kind, row FROM erasure)")
    if kind.name == "attachment":  # goes with the row it belongs to
        db.execute("DELETE FROM temp.stage_attachment WHERE subject IN (SELECT row FROM erasure)")
    done = db.execute(
        f"DELETE FROM temp.stage_{kind.name} WHERE id IN (SELECT row FROM erasure WHERE kind = ?)", (kind.name,)
    )
    return int(done.rowcount)


def _follow_clocks(db: Database, clock: DeviceClock, kind: Kind) -> int:
    """Move the device's clock along with what came in; the number of clocks over an hour ahead, not followed."""
    limit = clock.far_ahead
    clocks = ", ".join(f"{name}_clock" for name in kind.merged)
    latest_of_row = f"max({clocks})" if len(kind.merged) > 1 else clocks
    (latest,) = db.execute(f"SELECT max({latest_of_row}) FROM temp.stage_{kind.name}").fetchone()
    if latest is None or clock.see(latest):
        return 0
    ahead = 0
    for name in kind.merged:
        latest, too_late = db.execute(
            f"SELECT max({name}_clock) FILTER (WHERE {name}_clock < :limit),"
            f" count(*) FILTER (WHERE {name}_clock >= :limit) FROM temp.stage_{kind.name}",
            {"limit": limit},
        ).fetchone()
        ahead += too_late
        if latest:
            clock.see(latest)
    return ahead
