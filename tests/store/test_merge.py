"""Laptops that merged the same things, in any order and any number of times, hold the same data."""

from __future__ import annotations

import itertools
import json
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from buurtdesk.domain.clock import DeviceClock
from buurtdesk.domain.errors import Gone
from buurtdesk.store import erasures
from buurtdesk.store.conflicts import conflicts
from buurtdesk.store.library import Library
from buurtdesk.store.merge import MergeReport, merge
from buurtdesk.store.rows import Scope, Writer
from buurtdesk.store.versions import Extent, history_entries, row_versions

TRAJECTORY = "t"
START_MS = 1_700_000_000_000
FORKS = itertools.count()


class Laptop:
    """One device: a real library with a clock that may be wrong."""

    def __init__(self, folder: Path, skew_ms: int) -> None:
        self.folder = folder
        self.now_ms = START_MS + skew_ms
        self.open()

    def open(self) -> None:
        self.library = Library(self.folder)
        self.library.clock = DeviceClock(now_ms=self.tick)

    def tick(self) -> int:
        self.now_ms += 7
        return self.now_ms

    def write(self, kind: str, row: str, scope: Scope, **fields: object) -> None:
        with suppress(Gone), self.library.transaction():
            Writer(self.library.db, self.library.clock).put(kind, row, scope, **fields)

    def update(self, kind: str, row: str, **fields: object) -> None:
        with self.library.transaction():
            Writer(self.library.db, self.library.clock).update(kind, row, **fields)

    def bundle(self) -> str:
        """What an export would carry, as the text it would be."""
        db, extent = self.library.db, Extent(TRAJECTORY)
        parts = [list(row_versions(db, extent)), list(history_entries(db, extent)), erasures.erased_rows(db)]
        return json.dumps(parts)

    def take(self, bundle: str) -> MergeReport:
        rows, history, erased = json.loads(bundle)
        with self.library.transaction():
            pairs = [(kind, row) for kind, row in erased]
            return merge(self.library.db, self.library.clock, self.library.undo, rows, history, pairs)

    def state(self) -> object:
        return self.bundle(), conflicts(self.library.db)


class Replicas(RuleBasedStateMachine):
    """Three laptops, clones among them, write, exchange old and new bundles, erase, and lose their minds about time."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Path(tempfile.mkdtemp(prefix="replicas"))
        self.laptops: list[Laptop] = []
        self.bundles: list[str] = []

    @initialize(skews=st.lists(st.sampled_from([-86_400_000, -3, 0, 5, 60_000, 90_000_000]), min_size=3, max_size=3))
    def start(self, skews: list[int]) -> None:
        self.laptops = [Laptop(self.root / f"laptop{number}", skew) for number, skew in enumerate(skews)]

    who = st.integers(0, 2)
    row = st.sampled_from(["n1", "n2", "n3"])
    text = st.sampled_from(["soep", "bank", "kippen", ""])

    @rule(who=who, row=row, text=text, anonymous=st.booleans())
    def write_note(self, who: int, row: str, text: str, anonymous: bool) -> None:
        scope = Scope(TRAJECTORY, "s", START_MS if anonymous else None)
        self.laptops[who].write("note", row + "-anonymous" * anonymous, scope, text=text)

    @rule(who=who, row=row, text=text)
    def edit_note(self, who: int, row: str, text: str) -> None:
        laptop = self.laptops[who]
        if Writer(laptop.library.db, laptop.library.clock).current("note", row):
            laptop.update("note", row, text=text, place="[1, 2]")

    @rule(who=who, row=row)
    def delete_note(self, who: int, row: str) -> None:
        laptop = self.laptops[who]
        if Writer(laptop.library.db, laptop.library.clock).current("note", row):
            laptop.update("note", row, deleted=1)

    @rule(who=who, row=row)
    def erase_note(self, who: int, row: str) -> None:
        library = self.laptops[who].library
        with library.transaction():
            erasures.take(library.db, library.undo, [("note", row)])

    @rule(who=who, row=row, deleted=st.integers(0, 1))
    def attach_a_photo_or_take_it_away(self, who: int, row: str, deleted: int) -> None:
        laptop = self.laptops[who]
        if Writer(laptop.library.db, laptop.library.clock).current("note", row):
            fixed = {"subject": row, "sha256": "0" * 64, "media_type": "image/jpeg", "size_bytes": 9}
            laptop.write("attachment", f"{row}-photo", Scope(TRAJECTORY, "s"), fixed=fixed)
            laptop.update("attachment", f"{row}-photo", deleted=deleted)

    @rule(who=who, which=st.integers(0, 9), take_other=st.booleans())
    def settle_a_conflict(self, who: int, which: int, take_other: bool) -> None:
        laptop = self.laptops[who]
        open_ones = conflicts(laptop.library.db)
        if open_ones:
            conflict = open_ones[which % len(open_ones)]
            if take_other:
                laptop.update(conflict.kind, conflict.row, **{conflict.field: conflict.other})
            fixed = {"of_kind": conflict.kind, "of_row": conflict.row, "of_field": conflict.field}
            laptop.write("settlement", conflict.settlement_id, Scope(TRAJECTORY, "s"), fixed=fixed)
            assert conflict not in conflicts(laptop.library.db)

    @rule(who=who, row=row)
    def write_from_the_future(self, who: int, row: str) -> None:
        """A laptop with a newer version sends a field and a kind of row that nobody here knows."""
        clock = self.laptops[who].library.clock.after("")
        fields = {"smell": [row, clock, ""], "deleted": [0, clock, ""], "text": [f"future {row}", clock, ""]}
        scope = {"trajectory": TRAJECTORY, "session": "s", "fixed": {}, "fields": fields}
        rows = [{"kind": kind, "id": row, **scope} for kind in ("note", "hologram")]
        self.laptops[who].take(json.dumps([rows, [], []]))

    @rule(who=who)
    def keep_bundle(self, who: int) -> None:
        self.bundles.append(self.laptops[who].bundle())

    @rule(who=who, which=st.integers(0, 99))
    def merge_any_bundle(self, who: int, which: int) -> None:
        if self.bundles:
            self.laptops[who].take(self.bundles[which % len(self.bundles)])

    @rule(who=who, whom=who)
    def clone_or_restore(self, who: int, whom: int) -> None:
        """Laptop `whom` becomes a copy of laptop `who`, device id and all."""
        source, target = self.laptops[who], self.laptops[whom]
        if source is target:
            return
        folder = self.root / f"clone{next(FORKS)}"
        folder.mkdir()
        source.library.db.execute("VACUUM INTO ?", (str(folder / "library.db"),))
        target.library.close()
        target.folder = folder
        target.open()

    @invariant()
    def merging_twice_changes_nothing(self) -> None:
        for laptop in self.laptops[:1]:
            before = laptop.state()
            report = laptop.take(laptop.bundle())
            assert (report.new_count, report.changed_count, report.conflicts, report.erased) == (0, 0, 0, 0)
            assert laptop.state() == before

    def teardown(self) -> None:
        try:
            self._exchange_everything()
            states = [laptop.state() for laptop in self.laptops]
            for state in states[1:]:
                assert state == states[0]
            for laptop in self.laptops:
                rows = {row for (row,) in laptop.library.db.execute("SELECT id FROM note")}
                assert not rows & {row for _, row in erasures.erased_rows(laptop.library.db)}
        finally:
            for laptop in self.laptops:
                laptop.library.close()
            shutil.rmtree(self.root)

    def _exchange_everything(self) -> None:
        """Each laptop merges the same bundles in an order of its own."""
        final = [*self.bundles, *(laptop.bundle() for laptop in self.laptops)]
        for number, laptop in enumerate(self.laptops):
            turned = final[number:] + final[:number]
            for bundle in reversed(turned) if number % 2 else turned:
                laptop.take(bundle)


class TestReplicas(Replicas.TestCase):
    settings = settings(max_examples=15, stateful_step_count=14, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.mark.long
class TestReplicasAtLength(Replicas.TestCase):
    settings = settings(TestReplicas.settings, max_examples=300)
