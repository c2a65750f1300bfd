import uuid

from buurtdesk.domain.identity import anonymous_id, derived_id, new_id


def test_a_new_id_is_a_uuid7_that_sorts_by_time(monkeypatch) -> None:
    moments = iter(range(1_700_000_000_000, 1_700_000_000_050))
    monkeypatch.setattr("buurtdesk.domain.identity.wall_ms", lambda: next(moments))
    ids = [new_id() for _ in range(50)]
    assert ids == sorted(ids)
    assert {uuid.UUID(each).version for each in ids} == {7}
    assert {uuid.UUID(each).variant for each in ids} == {uuid.RFC_4122}


def test_an_anonymous_id_is_random() -> None:
    ids = [anonymous_id() for _ in range(50)]
    assert {uuid.UUID(each).version for each in ids} == {4}
    assert ids != sorted(ids)


def test_a_derived_id_says_the_same_everywhere_and_keeps_its_parts_apart() -> None:
    assert derived_id("a", "bc") == derived_id("a", "bc") != derived_id("ab", "c")
