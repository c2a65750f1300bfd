"""Guesses: kept per table or nameless, merged as one of each table, and laid beside the figure."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from buurtdesk.analysis.perception import Gap, perception_gap
from buurtdesk.desk import bundles, conflicts, evidence, findings, guesses, names, sessions, trajectories
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.errors import NoSuchTable, NotAPercentage, NotAsked, NothingToGuess, TableNotKept
from buurtdesk.domain.evidence import Figure, SourceKind
from buurtdesk.domain.finding import Finding, Outcome, StanceKind
from buurtdesk.domain.session import Anonymity, SessionKind

COUNTS = {"oneens": 40, "neutraal": 20, "eens": 60, "helemaal eens": 67}
FIGURE = Figure("q", "thuis", "Ik voel mij thuis.", "scale", COUNTS, 187, "2026-10-01")


@pytest.fixture
def validation(desk, trajectory):
    return sessions.new(desk, trajectory.id, SessionKind.VALIDATION, "Validatie")


def asked(desk, session, figure: Figure = FIGURE) -> Finding:
    made = findings.add(desk, session, "Twee op drie voelen zich thuis", figure)
    return replace(made, prediction=guesses.ask(desk, made))


def percents(desk, session) -> list[tuple[int, int]]:
    return [(each.table, each.percent) for each in guesses.guesses(desk, session)]


def test_a_table_guesses_the_share_that_the_figure_speaks_of_and_can_change_its_mind(desk, validation) -> None:
    made = asked(desk, validation)
    assert made.prediction == ("eens", "helemaal eens")
    assert findings.find(desk, made.id) == made
    for percent in (30, 45):
        last = guesses.guess(desk, validation, made, 3, percent)
    guesses.guess(desk, validation, made, 1, 20)
    assert percents(desk, validation) == [(1, 20), (3, 45)]
    guesses.clear(desk, last.id)
    assert percents(desk, validation) == [(1, 20)]
    desk.undo()
    assert percents(desk, validation) == [(1, 20), (3, 45)]


def test_another_share_can_be_asked_for_but_only_one_that_the_figure_has(desk, validation) -> None:
    made = findings.add(desk, validation, "thuis", FIGURE)
    assert guesses.ask(desk, made, ("oneens", "neutraal")) == ("oneens", "neutraal")
    for labels in (("blauw",), (), ("oneens", "eens")):
        with pytest.raises(NothingToGuess):
            guesses.ask(desk, made, labels)
    for bare in (findings.add(desk, validation, "donker"), findings.add(desk, validation, "oud", _numbers())):
        with pytest.raises(NothingToGuess):
            guesses.ask(desk, bare)


def _numbers() -> Figure:
    return Figure("q", "jaren", "Hoeveel jaar?", "number", {"3": 2, "10": 4}, 6, "2026-10-01")


def test_only_what_is_asked_is_guessed_by_tables_that_are_there(desk, trajectory, validation) -> None:
    made = asked(desk, validation)
    for percent in (-1, 101):
        with pytest.raises(NotAPercentage):
            guesses.guess(desk, validation, made, 1, percent)
    with pytest.raises(NoSuchTable):
        guesses.guess(desk, validation, made, 9, 50)
    guesses.ask_no_more(desk, made.id)
    with pytest.raises(NotAsked):
        guesses.guess(desk, validation, findings.find(desk, made.id), 1, 50)
    as_one = sessions.new(desk, trajectory.id, SessionKind.VALIDATION, "Zonder tafels", tables=0)
    with pytest.raises(TableNotKept):
        guesses.guess(desk, as_one, asked(desk, as_one), 1, 50)


@pytest.mark.parametrize("anonymity", [Anonymity.TABLE, Anonymity.ANONYMOUS])
def test_where_no_tables_are_kept_every_guess_is_one_more_and_nameless(desk, trajectory, anonymity) -> None:
    session = sessions.new(desk, trajectory.id, SessionKind.VALIDATION, "Zonder tafels", anonymity, tables=0)
    made = asked(desk, session)
    for percent in (70, 30, 30):
        guesses.guess(desk, session, made, 0, percent)
    assert percents(desk, session) == [(0, 30), (0, 30), (0, 70)]
    if session.is_anonymous:
        rows = desk.library.db.execute("SELECT id, percent_clock FROM guess").fetchall()
        assert {row[14] for row, _ in rows} == {"4"}
        assert {int(clock[:12], 16) for _, clock in rows} == {session.start_ms}


@pytest.mark.parametrize(
    ("guessed", "gap"),
    [([], None), ([30], Gap(30, 68)), ([20, 41, 90], Gap(41, 68)), ([30, 41], Gap(36, 68)), ([90, 100], Gap(95, 68))],
)
def test_the_gap_is_the_middle_guess_beside_the_figure(desk, validation, guessed, gap) -> None:
    made = asked(desk, validation)
    for table, percent in enumerate(guessed, start=1):
        guesses.guess(desk, validation, made, table, percent)
    found = perception_gap(made, guesses.guesses(desk, validation))
    assert found == gap
    assert found is None or found.points == found.guessed - found.figure
    assert perception_gap(replace(made, prediction=()), guesses.guesses(desk, validation)) is None


def test_outcome_quotes_and_gap_are_evidence_as_they_were_that_day(desk, trajectory, validation) -> None:
    made = asked(desk, validation)
    for table in (1, 2):
        guesses.guess(desk, validation, made, table, 30)
    findings.set_stance(desk, validation, made.id, 1, StanceKind.PARTLY, "niet overal", " “Bij ons zegt niemand iets” ")
    findings.settle_outcome(desk, validation, made.id, Outcome.NUANCED)
    theirs = findings.add(desk, validation, "Het is donker onder de brug", from_room=True)
    there = {each.id: each for each in evidence.sources(desk, trajectory.id)}
    facts = there[made.id].facts
    assert (facts["outcome"], facts["guessed"], facts["share"]) == ("nuanced", 30, 68)
    assert there[theirs.id].facts["from_room"] is True
    (quote,) = [each for each in there.values() if each.kind is SourceKind.STANCE]
    assert quote.words == "Bij ons zegt niemand iets"
    assert quote.facts["finding"] == made.wording
    findings.clear_stance(desk, made.id, 1)
    assert quote.id not in {each.id for each in evidence.sources(desk, trajectory.id)}


def exchange(desks: list[Desk], folder, number: int) -> None:
    """Everyone brings everything to everyone, twice round."""
    for turn in range(2):
        for place, source in enumerate(desks):
            file = folder / f"{number}-{turn}-{place}.bdz"
            bundles.export_trajectory(source, names.find_trajectory(source, None), file)
            for target in desks:
                if target is not source:
                    bundles.merge_files(target, [file])


@settings(
    max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(
    typed=st.lists(st.tuples(st.integers(0, 2), st.integers(1, 3), st.integers(0, 100)), min_size=1, max_size=7),
    number=st.integers(0, 10**9),
)
def test_three_laptops_that_guess_end_with_one_guess_a_table(tmp_path_factory, typed, number) -> None:
    folder = tmp_path_factory.mktemp("guesses")
    desks = [Desk(folder / name) for name in ("a", "b", "c")]
    try:
        made = trajectories.new(desks[0], "Katarina")
        session = sessions.new(desks[0], made.id, SessionKind.VALIDATION, "Validatie")
        finding = asked(desks[0], session)
        exchange(desks, folder, 0)
        for laptop, table, percent in typed:
            guesses.guess(desks[laptop], session, finding, table, percent)
        exchange(desks, folder, 1)
        kept = [guesses.guesses(desk, session) for desk in desks]
        assert kept[0] == kept[1] == kept[2]
        assert [each.table for each in kept[0]] == sorted({table for _, table, _ in typed})
        last = {(laptop, table): percent for laptop, table, percent in typed}
        said: dict[int, set[int]] = {}
        for (_, table), percent in last.items():
            said.setdefault(table, set()).add(percent)
        assert all(each.percent in said[each.table] for each in kept[0])
        for desk in desks:
            differing = {each.row for each in conflicts.conflicts(desk) if each.kind == "guess"}
            assert len(differing) == sum(len(percents) > 1 for percents in said.values())
    finally:
        for desk in desks:
            desk.close()
