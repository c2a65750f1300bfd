"""What a session promises is only ever made tighter, whatever is merged in whatever order; nothing else is kept."""

from __future__ import annotations

import itertools
import json
import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from buurtdesk.domain.clock import Clock, DeviceClock
from buurtdesk.domain.identity import untimed_id
from buurtdesk.domain.session import Anonymity
from buurtdesk.store import erasures
from buurtdesk.store.conflicts import conflicts
from buurtdesk.store.library import Library
from buurtdesk.store.rows import Scope, Writer
from buurtdesk.store.versions import Extent, history_entries, row_versions

TRAJECTORY, SESSION = "t", "s"
START_MS = 1_700_000_000_000
ORDER = ["name", "table", "anonymous"]
IDS = itertools.count()


class Laptop:
    """One device with a clock that may be wrong."""

    def __init__(self, folder: Path, skew_ms: int) -> None:
        self.library = Library(folder)
        self._now_ms = START_MS + skew_ms
        self.library.clock = DeviceClock(now_ms=self._tick)

    def _tick(self) -> int:
        self._now_ms += 1009
        return self._now_ms

    @property
    def anonymity(self) -> str:
        return self.library.db.execute("SELECT anonymity FROM session").fetchone()[0]

    @property
    def scope(self) -> Scope:
        return Scope(TRAJECTORY, SESSION, START_MS if self.anonymity == "anonymous" else None)

    def rows(self, kind: str) -> list[str]:
        return [row for (row,) in self.library.db.execute(f"SELECT id FROM {kind}")]

    def writing(self, do) -> None:
        with self.library.transaction():
            do(Writer(self.library.db, self.library.clock))

    def bundle(self) -> str:
        db, extent = self.library.db, Extent(TRAJECTORY)
        return json.dumps([list(row_versions(db, extent)), list(history_entries(db, extent)), erasures.erased_rows(db)])

    def take(self, bundle: str):
        rows, history, erased = json.loads(bundle)
        return self.library.merge(rows, history, [{"kind": kind, "id": row} for kind, row in erased])

    def state(self) -> object:
        return self.bundle(), conflicts(self.library.db)


class Tightening(RuleBasedStateMachine):
    """Three laptops in one session by name write, cluster, link evidence, tighten, and exchange bundles."""

    who = st.integers(0, 2)
    which = st.integers(0, 9)
    text = st.sampled_from(["soep", "bank", "kippen", "0"])

    @initialize(skews=st.lists(st.sampled_from([-86_400_000, 0, 60_000]), min_size=3, max_size=3))
    def start(self, skews: list[int]) -> None:
        self.root = Path(tempfile.mkdtemp(prefix="tightening"))
        self.laptops = [Laptop(self.root / str(number), skew) for number, skew in enumerate(skews)]
        self.bundles: list[str] = []
        self.tightest = "name"
        self.laptops[0].writing(
            lambda writer: writer.put(
                "session",
                SESSION,
                Scope(TRAJECTORY, SESSION),
                {"session_kind": "ideas", "start_ms": START_MS},
                title="Ideeën",
                anonymity="name",
                tables=4,
            )
        )
        self.add_note(0, "soep")
        for laptop in self.laptops[1:]:
            laptop.take(self.laptops[0].bundle())

    @rule(who=who, text=text)
    def add_note(self, who: int, text: str) -> None:
        laptop, row = self.laptops[who], f"note-{next(IDS)}"
        told = {"author": f"Schrijver {who}"} if laptop.anonymity == "name" else {}
        table = {} if laptop.anonymity == "anonymous" else {"table_no": who + 1}
        laptop.writing(
            lambda writer: writer.put("note", row, laptop.scope, text=text, place=f"[{who}, 1]", **told, **table)
        )

    @rule(who=who, which=which, text=text, deleted=st.integers(0, 1))
    def change_note(self, who: int, which: int, text: str, deleted: int) -> None:
        laptop = self.laptops[who]
        if rows := laptop.rows("note"):
            row = rows[which % len(rows)]
            laptop.writing(lambda writer: writer.update("note", row, text=text, deleted=deleted))
            if which % 2:
                self.bundles.append(laptop.bundle())

    @rule(who=who, which=which)
    def link(self, who: int, which: int) -> None:
        from buurtdesk.store.evidence import evidence_id
        from buurtdesk.store.notes import membership_id

        laptop = self.laptops[who]
        if rows := laptop.rows("note"):
            row = rows[which % len(rows)]
            fixed = {"subject_kind": "challenge", "subject": "c", "source_kind": "note", "source": row}
            lying = {"note": row, "cluster": row}

            def write(writer: Writer) -> None:
                writer.put("evidence", evidence_id("c", row), Scope(TRAJECTORY), fixed, words="bank")
                writer.put("membership", membership_id(row, row), laptop.scope, lying)

            laptop.writing(write)

    @rule(who=who, to=st.sampled_from(ORDER[1:]))
    def tighten(self, who: int, to: str) -> None:
        laptop = self.laptops[who]
        if ORDER.index(to) > ORDER.index(laptop.anonymity):
            laptop.library.tighten(SESSION, Anonymity(to))
            self.tightest = max(self.tightest, to, key=ORDER.index)

    @rule(who=who)
    def loosen_by_force(self, who: int) -> None:
        """Somebody else's program sends the session as looser, with a clock from the future."""
        rows, history, erased = json.loads(self.laptops[who].bundle())
        (session,) = (row for row in rows if row["kind"] == "session")
        session["fields"]["anonymity"] = ["name", "ff" + "e" * 30, ""]
        self.bundles.append(json.dumps([rows, history, erased]))

    @rule(who=who)
    def keep_bundle(self, who: int) -> None:
        self.bundles.append(self.laptops[who].bundle())

    @rule(who=who, which=st.integers(0, 99))
    def merge_any_bundle(self, who: int, which: int) -> None:
        if self.bundles:
            self.laptops[who].take(self.bundles[which % len(self.bundles)])

    def teardown(self) -> None:
        try:
            final = [*self.bundles, *(laptop.bundle() for laptop in self.laptops)]
            for number, laptop in enumerate(self.laptops):
                turned = final[number:] + final[:number]
                for bundle in reversed(turned) if number % 2 else turned:
                    laptop.take(bundle)
                for bundle in final:
                    report = laptop.take(bundle)
                    assert (report.new_count, report.changed_count, report.conflicts, report.tightened) == (0, 0, 0, [])
            states = [laptop.state() for laptop in self.laptops]
            assert states[1:] == states[:1] * 2
            for laptop in self.laptops:
                self._keeps_its_promise(laptop)
        finally:
            for laptop in self.laptops:
                laptop.library.close()
            shutil.rmtree(self.root)

    def _keeps_its_promise(self, laptop: Laptop) -> None:
        db = laptop.library.db
        assert laptop.anonymity == self.tightest
        if self.tightest != "name":
            assert "Schrijver" not in laptop.bundle()
            assert db.execute("SELECT count(*) FROM note WHERE author IS NOT NULL").fetchone() == (0,)
        if self.tightest == "anonymous":
            assert db.execute("SELECT count(*) FROM note WHERE table_no IS NOT NULL").fetchone() == (0,)
            for kind in ("note", "membership"):
                clocks = {clock for (clock,) in db.execute(f"SELECT deleted_clock FROM {kind}")}
                kept = {clock for (clock,) in db.execute("SELECT clock FROM history WHERE kind = ?", (kind,))}
                assert {Clock.parse(clock).writer for clock in clocks | kept} <= {0}
            there = set(laptop.rows("note"))
            pointed = {row for (row,) in db.execute("SELECT source FROM evidence UNION SELECT note FROM membership")}
            assert pointed <= there
            assert not there & {row for row in there if row.startswith("note-") and untimed_id(row) in there}


Tightening.TestCase.settings = settings(
    max_examples=40, stateful_step_count=16, deadline=None, suppress_health_check=list(HealthCheck)
)
TestTightening = Tightening.TestCase
