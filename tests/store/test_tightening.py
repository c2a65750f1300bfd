"""What a session promises is only ever made tighter, whatever is merged in whatever order; nothing else is kept."""

from __future__ import annotations

import itertools
import json
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from buurtdesk.domain.clock import Clock, DeviceClock
from buurtdesk.domain.identity import untimed_id
from buurtdesk.domain.session import Anonymity
from buurtdesk.store import erasures
from buurtdesk.store.attachments import attachment_id
from buurtdesk.store.conflicts import conflicts
from buurtdesk.store.evidence import evidence_id
from buurtdesk.store.kinds import KINDS
from buurtdesk.store.library import Library
from buurtdesk.store.notes import membership_id
from buurtdesk.store.rows import Scope, Writer
from buurtdesk.store.versions import Extent, history_entries, row_versions
from buurtdesk.store.voting import counted_json, tally_id

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
    """Three laptops in one session by name write, cluster, vote, link, erase, tighten, and exchange bundles."""

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
        self.add_to_note(0, 1, "bank")
        for _ in range(2):
            self.lay_in_cluster(0, 0, None)
        self.lay_in_cluster(0, 0, 1)
        for which in range(3):
            self.ask_to_vote(0, which)
        self.count_by_hand(0, 7)
        self.link(0, 0)
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
        laptop = self.laptops[who]
        if rows := laptop.rows("note"):
            row = rows[which % len(rows)]
            fixed = {"subject_kind": "challenge", "subject": "c", "source_kind": "note", "source": row}
            lying = {"note": row, "cluster": row}

            def write(writer: Writer) -> None:
                writer.put("evidence", evidence_id("c", row), Scope(TRAJECTORY), fixed, words="bank")
                writer.put("membership", membership_id(row, row), laptop.scope, lying)

            laptop.writing(write)

    @rule(who=who, which=which, into=st.one_of(st.none(), which))
    def lay_in_cluster(self, who: int, which: int, into: int | None) -> None:
        """Make a cluster with a note in it, or merge one into another."""
        laptop, notes, clusters = self.laptops[who], self.laptops[who].rows("note"), self.laptops[who].rows("cluster")
        if into is not None and clusters:
            gone, stays = clusters[which % len(clusters)], clusters[into % len(clusters)]
            laptop.writing(lambda writer: writer.update("cluster", gone, deleted=1, merged_into=stays))
        elif notes:
            cluster = f"cluster-{next(IDS)}"
            lying = {"note": notes[which % len(notes)], "cluster": cluster}

            def write(writer: Writer) -> None:
                writer.put("cluster", cluster, laptop.scope, title="Groen", place="[9, 9]")
                writer.put("membership", membership_id(*lying.values()), laptop.scope, lying)

            laptop.writing(write)

    @rule(who=who, which=which, text=text)
    def add_to_note(self, who: int, which: int, text: str) -> None:
        """A translation, a photo, and whether the room sees it."""
        laptop = self.laptops[who]
        if rows := laptop.rows("note"):
            row, sha256 = rows[which % len(rows)], f"{which % 3:064x}"
            fixed = {"subject": row, "sha256": sha256, "media_type": "image/jpeg", "size_bytes": 9}

            def write(writer: Writer) -> None:
                writer.update("note", row, language="tr", translation=text, hidden=which % 2)
                writer.put("attachment", attachment_id(row, sha256), laptop.scope, fixed)

            laptop.writing(write)

    @rule(who=who, which=which)
    def ask_to_vote(self, who: int, which: int) -> None:
        """On a note, or on a cluster; the option is evidence as well."""
        laptop = self.laptops[who]
        if rows := laptop.rows("note") + laptop.rows("cluster"):
            option, subject = f"option-{next(IDS)}", rows[which % len(rows)]
            fixed = {"voting_round": "r", "subject": subject}
            told = {"subject_kind": "challenge", "subject": "c", "source_kind": "voting_option", "source": option}

            def write(writer: Writer) -> None:
                writer.put("voting_option", option, Scope(TRAJECTORY, SESSION), fixed, ordinal=0, text="bank")
                writer.put("evidence", evidence_id("c", option), Scope(TRAJECTORY), told, words="bank")

            laptop.writing(write)

    @rule(who=who, people=st.integers(1, 9))
    def count_by_hand(self, who: int, people: int) -> None:
        laptop = self.laptops[who]
        anonymous = laptop.anonymity == "anonymous"
        table = 0 if anonymous else people % 2
        fixed = {"voting_round": "r", "table_no": table}
        laptop.writing(
            lambda writer: writer.put(
                "tally", tally_id("r", table, anonymous), laptop.scope, fixed, counted=counted_json(people, {})
            )
        )

    @rule(who=who, which=which)
    def erase_note(self, who: int, which: int) -> None:
        laptop = self.laptops[who]
        if rows := laptop.rows("note"):
            laptop.library.merge([], [], [{"kind": "note", "id": rows[which % len(rows)]}])

    @rule(who=who, to=st.sampled_from(["table", "anonymous", "anonymous"]))
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
            for kind in ("note", "cluster", "membership", "attachment", "tally"):
                told = " UNION ".join(f"SELECT {name}_clock FROM {kind}" for name in KINDS[kind].merged)
                clocks = {clock for (clock,) in db.execute(told) if clock}
                kept = {clock for (clock,) in db.execute("SELECT clock FROM history WHERE kind = ?", (kind,))}
                assert {Clock.parse(clock).writer for clock in clocks | kept} <= {0}
            self._leads_on(laptop)
            counted = db.execute("SELECT table_no FROM tally").fetchall()
            assert len(counted) == len(set(counted))

    def _leads_on(self, laptop: Laptop) -> None:
        """Whatever leads to a note or a cluster leads to one that is there, or was erased, under its new id."""
        there = {*laptop.rows("note"), *laptop.rows("cluster")}
        erased = {row for _, row in erasures.erased_rows(laptop.library.db)}
        assert not {row for row in there if untimed_id(row) in there}
        ways = (
            "SELECT source FROM evidence WHERE source_kind IN ('note', 'cluster')",
            "SELECT note FROM membership UNION SELECT cluster FROM membership WHERE cluster <> note",
            "SELECT subject FROM attachment",
            "SELECT subject FROM voting_option",
            "SELECT merged_into FROM cluster WHERE merged_into IS NOT NULL",
        )
        for way in ways:
            led_to = {row for (row,) in laptop.library.db.execute(way)}
            assert led_to <= there | erased, way
            assert not [row for row in led_to if row.startswith(("note-", "cluster-")) and untimed_id(row) in erased], (
                way
            )


class TestTightening(Tightening.TestCase):
    settings = settings(max_examples=8, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.mark.long
class TestTighteningAtLength(Tightening.TestCase):
    settings = settings(TestTightening.settings, max_examples=200)
