"""Any moves give the order that a list would have; only one row is written where there is room."""

from hypothesis import given
from hypothesis import strategies as st

from buurtdesk.domain.ordering import after_last, moved


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(-1, 7)), max_size=120))
def test_the_order_after_any_moves_equals_a_list(moves) -> None:
    wanted = list("abcdef")
    ordinals = {row: float(number) for number, row in enumerate(wanted)}
    for which, to in moves:
        row = "abcdef"[which]
        wanted.remove(row)
        wanted.insert(max(to, 0), row)
        ordinals |= moved(ordinals, row, to)
        ordinals = dict(sorted(ordinals.items(), key=lambda pair: (pair[1], pair[0])))
        assert list(ordinals) == wanted
        assert all(abs(number) < 1e9 for number in ordinals.values())


def test_one_row_moves_where_there_is_room() -> None:
    assert moved({"a": 0, "b": 1, "c": 2}, "c", 1) == {"c": 0.5}
    assert moved({"a": 0, "b": 1, "c": 2}, "c", 0) == {"c": -1}
    assert moved({"a": 0, "b": 1, "c": 2}, "a", 9) == {"a": 3}
    assert moved({"a": 0, "b": 1, "c": 2}, "b", 1) == {}


def test_rows_that_got_the_same_number_on_two_laptops_are_numbered_anew() -> None:
    assert moved({"a": 0, "b": 1, "c": 1, "d": 1}, "d", 2) == {"d": 2, "c": 3}


def test_a_row_at_the_end_comes_after_all_others() -> None:
    assert after_last([]) == 0
    assert after_last([0, 2.5, -1]) == 3
