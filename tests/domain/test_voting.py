import pytest
from hypothesis import given
from hypothesis import strategies as st

from buurtdesk.domain.errors import (
    NobodyCounted,
    NotACount,
    NotATally,
    TooManyCounted,
    TooManyCountedOnOption,
    TooManyDots,
    TooManyOnOption,
    UnknownOption,
)
from buurtdesk.domain.voting import (
    Ballot,
    Option,
    Tally,
    VotingRules,
    check_ballot,
    check_tally,
    default_dots,
    letter,
    ranking,
    read_tally,
)

LETTERS = {"a": "A", "b": "B", "c": "C"}
OPTIONS = [Option(key, "r", f"note {key}", name, name) for key, name in LETTERS.items()]


def test_letters_go_on_after_z() -> None:
    assert [letter(index) for index in (0, 25, 26, 51, 52, 701, 702)] == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]


def test_a_quarter_of_the_options_but_at_least_one_dot() -> None:
    assert [default_dots(options) for options in (1, 4, 8, 12, 40)] == [1, 1, 2, 3, 10]


def test_a_ballot_keeps_to_the_rules() -> None:
    rules = VotingRules(dots_per_person=3, most_per_option=2)
    assert check_ballot(rules, {"a": 2, "b": 1, "c": 0}, LETTERS) == {"a": 2, "b": 1}
    with pytest.raises(TooManyDots, match="4 dots and 3 may"):
        check_ballot(rules, {"a": 2, "b": 2}, LETTERS)
    with pytest.raises(TooManyOnOption, match="Option B has 3 dots and 2"):
        check_ballot(rules, {"b": 3}, LETTERS)
    assert check_ballot(VotingRules(0, 0), {"c": 99}, LETTERS) == {"c": 99}


def test_dots_on_what_is_no_option_are_no_dots() -> None:
    with pytest.raises(KeyError):
        check_ballot(VotingRules(0, 0), {"z": 1}, LETTERS)


def test_equal_dots_share_a_rank_and_the_next_is_skipped() -> None:
    ballots = [Ballot("1", "r", {"b": 1, "c": 1}), Ballot("2", "r", {"b": 1, "c": 1})]
    assert [(each.option.id, each.dots, each.rank) for each in ranking(OPTIONS, ballots)] == [
        ("b", 2, 1),
        ("c", 2, 1),
        ("a", 0, 3),
    ]


@given(st.lists(st.dictionaries(st.sampled_from("abc"), st.integers(1, 3)), max_size=12), st.randoms())
def test_a_ranking_is_a_recount_whatever_the_order_of_the_ballots(dots, random) -> None:
    ballots = [Ballot(str(number), "r", each) for number, each in enumerate(dots)]
    shuffled = random.sample(ballots, len(ballots))
    assert ranking(OPTIONS, ballots) == ranking(OPTIONS, shuffled)
    assert sum(each.dots for each in ranking(OPTIONS, ballots)) == sum(sum(each.values()) for each in dots)


@given(
    st.lists(st.dictionaries(st.sampled_from("abc"), st.integers(1, 3)), max_size=8),
    st.lists(st.dictionaries(st.sampled_from("abc"), st.integers(1, 40)), max_size=8),
)
def test_a_total_is_what_ballots_and_tables_add_up_to(dots, counted) -> None:
    ballots = [Ballot(str(number), "r", each) for number, each in enumerate(dots)]
    tallies = [Tally(str(number), "r", number, 40, each) for number, each in enumerate(counted)]
    for each in ranking(OPTIONS, ballots, tallies):
        assert each.by_hand == sum(tally.dots.get(each.option.id, 0) for tally in tallies)
        assert each.dots - each.by_hand == sum(ballot.dots.get(each.option.id, 0) for ballot in ballots)


def test_a_tally_holds_no_more_dots_than_its_people_have() -> None:
    rules = VotingRules(dots_per_person=3, most_per_option=1)
    assert check_tally(rules, 6, {"a": 6, "b": 5, "c": 0}, LETTERS) == {"a": 6, "b": 5}
    with pytest.raises(TooManyCountedOnOption, match="Option A has 7 dots and 6 people may put 6"):
        check_tally(rules, 6, {"a": 7}, LETTERS)
    with pytest.raises(TooManyCounted, match="7 dots were counted and 2 people may give 6"):
        check_tally(rules, 2, {"a": 2, "b": 2, "c": 3}, LETTERS)
    with pytest.raises(NobodyCounted):
        check_tally(rules, 0, {}, LETTERS)
    with pytest.raises(NotACount):
        check_tally(VotingRules(0, 0), 3, {"a": 10_000}, LETTERS)
    with pytest.raises(KeyError):
        check_tally(rules, 3, {"z": 1}, LETTERS)


def test_a_tally_is_read_by_letter() -> None:
    assert read_tally(["A=12", "b = 3", "A=1"], OPTIONS) == {"a": 13, "b": 3}
    for wrong in ("A", "A=", "A=x", "A=-1", "=3"):
        with pytest.raises((NotATally, UnknownOption)):
            read_tally([wrong], OPTIONS)
    with pytest.raises(UnknownOption, match="“Q” is not an option"):
        read_tally(["Q=1"], OPTIONS)
