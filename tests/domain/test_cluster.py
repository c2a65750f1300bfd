"""Which cluster each one is part of now, whatever laptops merged into what."""

from hypothesis import given
from hypothesis import strategies as st

from buurtdesk.domain.cluster import standing

IDS = "abcdef"


def test_what_was_merged_is_part_of_what_it_went_into_in_the_end() -> None:
    rows = [("a", False, None), ("b", True, "a"), ("c", True, "b"), ("d", True, None), ("e", True, "d")]
    assert standing(rows) == {"a": "a", "b": "a", "c": "a"}


def test_clusters_merged_into_each_other_on_two_laptops_do_not_both_vanish() -> None:
    assert standing([("b", True, "a"), ("a", True, "b"), ("c", True, "b")]) == dict.fromkeys("abc", "a")


@given(st.dictionaries(st.sampled_from(IDS), st.tuples(st.booleans(), st.sampled_from(IDS))))
def test_every_cluster_stands_for_one_that_stands_for_itself(merged: dict[str, tuple[bool, str]]) -> None:
    rows = [(row, gone, into if gone else None) for row, (gone, into) in merged.items()]
    found = standing(rows)
    assert all(found[now] == now for now in found.values())
    if all(into in merged for _, gone, into in rows if gone):
        assert found.keys() == merged.keys()
