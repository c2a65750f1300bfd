"""Who came: heads, groups and tables, never more."""

import pytest

from buurtdesk.desk import attendance, names, sessions
from buurtdesk.domain.attendance import GROUPS, AgeGroup, Everyone, Gender, too_many
from buurtdesk.domain.errors import NotACount, TableNotKept


def test_attendance_is_a_head_count_and_not_counted_is_not_nobody(desk, session) -> None:
    assert attendance.attendance(desk, session) == {}
    for heads in (46, 0, None):
        attendance.count(desk, session.id, {Everyone.PEOPLE: heads})
        assert names.find_session(desk, session.title).attendance == heads
    for wrong in (-1, 10_000):
        with pytest.raises(NotACount):
            attendance.count(desk, session.id, {Gender.MEN: wrong})
    assert attendance.attendance(desk, session) == {}


def test_every_group_has_a_count_of_its_own(desk, session) -> None:
    for number, group in enumerate(GROUPS):
        attendance.count(desk, session.id, {group: number})
    assert attendance.attendance(desk, session) == {group: number for number, group in enumerate(GROUPS)}


def test_groups_that_hold_more_than_came_are_told_and_kept(desk, session) -> None:
    counts = {Everyone.PEOPLE: 10, AgeGroup.UNDER_18: 4, AgeGroup.FROM_75: 8, Gender.WOMEN: 10}
    attendance.count(desk, session.id, counts)
    kept = attendance.attendance(desk, session)
    assert kept == counts
    assert (too_many(kept, AgeGroup), too_many(kept, Gender)) == (2, 0)
    assert too_many({AgeGroup.UNDER_18: 4}, AgeGroup) == 0


def test_tables_are_counted_but_never_kept_where_none_were_promised(desk, session, anonymous_session) -> None:
    sessions.set_tables(desk, session, 6)
    assert names.find_session(desk, session.title).tables == 6
    with pytest.raises(NotACount):
        sessions.set_tables(desk, session, 0)
    with pytest.raises(TableNotKept):
        sessions.set_tables(desk, anonymous_session, 6)
