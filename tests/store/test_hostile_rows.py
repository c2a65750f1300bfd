"""Rows that nobody in their right mind would send are counted and left out; the others come in."""

import copy
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from buurtdesk.desk.checking import unsound_values
from buurtdesk.store.kinds import KINDS
from buurtdesk.store.library import Library
from buurtdesk.store.rows import Writer
from buurtdesk.store.versions import Extent, history_entries, row_versions

CLOCK = "018bcfe56800" + "0000" + "00000000000000aa"
DEEP: object = "x"
for _ in range(200):
    DEEP = [DEEP]


def row(kind: str = "note", **changes: object) -> dict:
    fixed: dict[str, dict] = {
        "session": {"session_kind": "ideas", "start_ms": 5},
        "ballot": {"voting_round": "r"},
        "script_template": {"session_kind": "ideas"},
    }
    made = {"kind": kind, "id": "n1", "trajectory": "t", "session": "s", "fixed": fixed.get(kind, {})}
    return {**made, "fields": {"deleted": [0, CLOCK, ""]}, **changes}


def with_field(name: str, *version: object, kind: str = "note") -> dict:
    made = row(kind)
    made["fields"] = {**made["fields"], name: list(version)}
    return made


def _part(**changes: object) -> str:
    part = {"text": "a", "minutes": 5, "step": "break", "notes": "", **changes}
    return json.dumps([{name: value for name, value in part.items() if value is not None}])


BAD = {
    "no mapping": "note",
    "nothing": {},
    "id of another type": row(id=7),
    "id as a list": row(id=["n1"]),
    "id with SQL in it": row(id="n1'; DROP TABLE note; --"),
    "kind as a list": {**row(), "kind": ["note"]},
    "kind with SQL in it": row(kind="note; DROP TABLE note"),
    "session that is nothing": row(session=None),
    "session of another type": row(session=[]),
    "session that is 0": row(session=0),
    "trajectory that is empty": row(trajectory=""),
    "fields as a list": row(fields=[]),
    "no deleted": row(fields={}),
    "deleted is two": with_field("deleted", 2, CLOCK, ""),
    "deleted is true": with_field("deleted", True, CLOCK, ""),
    "deleted without a clock": with_field("deleted", 0, "", ""),
    "text with NUL": with_field("text", "a\0b", CLOCK, ""),
    "text with half a pair": with_field("text", "\ud83d", CLOCK, ""),
    "text that is a number": with_field("text", 3, CLOCK, ""),
    "text that is endless": with_field("text", "a" * 1_000_001, CLOCK, ""),
    "text without a clock": with_field("text", "a", "", ""),
    "clock of another type": with_field("text", "a", 5, ""),
    "clock that is too short": with_field("text", "a", CLOCK[1:], ""),
    "clock after which there is none": with_field("text", "a", "f" * 32, ""),
    "base that is no clock": with_field("text", "a", CLOCK, "x" * 32),
    "two parts": with_field("text", "a", CLOCK),
    "place of three": with_field("place", "[1, 2, 3]", CLOCK, ""),
    "place that is no number": with_field("place", "[NaN, 1]", CLOCK, ""),
    "place out of this world": with_field("place", "[1e999, 1]", CLOCK, ""),
    "place of truths": with_field("place", "[true, false]", CLOCK, ""),
    "place too deep": with_field("place", "[" * 5000, CLOCK, ""),
    "table below zero": with_field("table_no", -1, CLOCK, ""),
    "table too large for SQLite": with_field("table_no", 1 << 70, CLOCK, ""),
    "table that is true": with_field("table_no", True, CLOCK, ""),
    "dots below zero": with_field("dots", '{"a": -1}', CLOCK, "", kind="ballot"),
    "dots with half a pair": with_field("dots", '{"\ud83d": 1}', CLOCK, "", kind="ballot"),
    "a round that is nothing": row("ballot", fixed={"voting_round": None}),
    "a round that is missing": row("ballot", fixed={}),
    "a start that is text": row("session", fixed={"session_kind": "ideas", "start_ms": "now"}),
    "a start too large": row("session", fixed={"session_kind": "ideas", "start_ms": 1 << 80}),
    "a start before 1970": row("session", fixed={"session_kind": "ideas", "start_ms": -1}),
    "a script that is no list": with_field("parts", "{}", CLOCK, "", kind="script_template"),
    "a script of numbers": with_field("parts", "[1]", CLOCK, "", kind="script_template"),
    "a part without notes": with_field("parts", _part(notes=None), CLOCK, "", kind="script_template"),
    "a part of half a minute": with_field("parts", _part(minutes=0.5), CLOCK, "", kind="script_template"),
    "a part that says a number": with_field("parts", _part(text=5), CLOCK, "", kind="script_template"),
    "an age group below zero": with_field("age_75", -1, CLOCK, "", kind="session"),
    "an unknown field, too deep": with_field("smell", DEEP, CLOCK, ""),
    "an unknown field, not a number": with_field("smell", float("nan"), CLOCK, ""),
    "an unknown field, half a pair": with_field("smell", "\ud83d", CLOCK, ""),
    "an unknown field, with a name of quotes": with_field("smell'; --", 1, CLOCK, ""),
    "an unknown kind without deleted": row("hologram", fields={}),
    "an unknown kind with a strange column": row("hologram", fixed={"\ud83d": 1}),
    "an unknown kind with a list": row("hologram", fixed={"a": []}),
    "an unknown kind, endless": row("hologram", fixed={"a": 1 << 80}),
}
BAD_HISTORY = {
    "no mapping": 5,
    "value of the wrong type": {"text": [[["a"], CLOCK, ""]]},
    "half a pair": {"text": [["\ud83d", CLOCK, ""]]},
    "half a pair in a field that is not known": {"smell": [["\ud83d", CLOCK, ""]]},
    "deleted is 7": {"deleted": [[7, CLOCK, ""]]},
    "no clock": {"text": [["a", "", ""]]},
    "two parts": {"text": [["a", CLOCK]]},
    "a name of quotes": {"te'xt": [["a", CLOCK, ""]]},
}


@pytest.fixture
def library(tmp_path):
    opened = Library(tmp_path)
    yield opened
    opened.close()


@pytest.mark.parametrize("bad", BAD.values(), ids=list(BAD))
def test_a_misshapen_row_is_refused_and_its_neighbour_comes_in(library, bad) -> None:
    report = library.merge([bad, row(id="good")], [], [])
    assert (report.refused, report.new_count) == (1, 1)
    assert library.db.execute("SELECT id FROM note").fetchall() == [("good",)]


@pytest.mark.parametrize("versions", BAD_HISTORY.values(), ids=list(BAD_HISTORY))
def test_misshapen_history_is_refused(library, versions) -> None:
    report = library.merge([row()], [{"kind": "note", "id": "n1", "versions": versions}], [])
    assert (report.refused, report.new_count) == (1, 1)
    assert list(history_entries(library.db, Extent("t"))) == []


@pytest.mark.parametrize("erasure", [5, {}, {"kind": "note"}, {"kind": "note", "id": []}, {"kind": "a b", "id": "c"}])
def test_a_misshapen_erasure_is_refused(library, erasure) -> None:
    report = library.merge([row()], [], [erasure])
    assert (report.refused, report.erased, report.new_count) == (1, 0, 1)


def test_of_two_rows_with_one_id_the_first_counts(library) -> None:
    rows = [with_field("text", "eerste", CLOCK, ""), with_field("text", "tweede", CLOCK, "")]
    report = library.merge(rows, [], [])
    assert (report.refused, report.new_count) == (1, 1)
    assert library.db.execute("SELECT text FROM note").fetchall() == [("eerste",)]


def test_a_clock_far_ahead_is_flagged_and_not_followed(library) -> None:
    ahead = "0fff00000000" + CLOCK[12:]
    report = library.merge([with_field("text", "bank", ahead, "")], [], [])
    assert report.clocks_ahead == 1
    assert library.clock.after("") < ahead
    with library.transaction():
        Writer(library.db, library.clock).update("note", "n1", text="een bank")
    assert library.db.execute("SELECT text_clock > ? FROM note", (ahead,)).fetchone() == (1,)


def test_a_row_that_says_it_lies_elsewhere_does_not_move(library) -> None:
    library.merge([row()], [], [])
    library.merge([row(session="x", trajectory="y")], [], [])
    assert library.db.execute("SELECT trajectory, session FROM note").fetchall() == [("t", "s")]


GOOD = [
    with_field("text", "bank", CLOCK, ""),
    with_field("dots", '{"a": 1}', CLOCK, "", kind="ballot"),
    row("session"),
    with_field("parts", _part(), CLOCK, "", kind="script_template"),
    {**with_field("smell", {"mint": [1, 2]}, CLOCK, ""), "id": "n2"},
    row("hologram"),
]
junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(["\ud800", "\0", CLOCK, "a"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_whatever_is_put_wherever_the_library_stays_sound(tmp_path_factory, data) -> None:
    rows = copy.deepcopy(GOOD)
    target = data.draw(st.sampled_from(rows))
    while True:  # walk to some place in the row and put junk there
        key = data.draw(st.sampled_from(list(target) if isinstance(target, dict) else list(range(len(target)))))
        if not isinstance(target[key], dict | list) or not target[key] or data.draw(st.booleans()):
            target[key] = data.draw(junk)
            break
        target = target[key]
    library = Library(tmp_path_factory.mktemp("hostile"))
    try:
        library.merge(rows, [{"kind": "note", "id": "n1", "versions": {"text": [[data.draw(junk), CLOCK, ""]]}}], [])
        assert library.faults() == [] == unsound_values(library.db)
        trajectories = {name for kind in KINDS for (name,) in library.db.execute(f"SELECT trajectory FROM {kind}")}
        for trajectory in trajectories:
            json.dumps(list(row_versions(library.db, Extent(trajectory)))).encode()
    finally:
        library.close()


@given(st.randoms(use_true_random=False))
@settings(max_examples=10, deadline=None)
def test_misshapen_rows_among_a_thousand_good_ones_are_refused_and_no_other(tmp_path_factory, choose) -> None:
    """Rows are checked some hundreds at a time: a bad one must not take its neighbours along, nor slip in with them."""
    good = [dict(with_field("table_no", number % 9, CLOCK, ""), id=f"good{number}") for number in range(1000)]
    rows: list[object] = list(good)
    for number, bad in enumerate(BAD.values()):
        made = dict(bad, id=f"bad{number}") if isinstance(bad, dict) and bad.get("id") == "n1" else bad
        rows.insert(choose.randrange(len(rows) + 1), made)
    library = Library(tmp_path_factory.mktemp("library"))
    report = library.merge(rows, [], [])
    kept = {name for (name,) in library.db.execute("SELECT id FROM note")}
    assert kept == {row["id"] for row in good}
    assert report.refused == len(BAD)
    library.close()
