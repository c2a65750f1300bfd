"""Info moments: script, attendance, questions with their answers."""

import pytest

from buurtdesk.desk import info_moments, names, sessions, trajectories
from buurtdesk.domain.errors import EmptyText, NotACount, NotAMoment, NotInfo
from buurtdesk.domain.session import SessionKind


@pytest.fixture
def info(desk, trajectory):
    return sessions.new(desk, trajectory.id, SessionKind.INFO, "Infomoment")


def test_an_info_moment_keeps_no_tables(info) -> None:
    assert info.tables == 0


def test_sessions_are_listed_by_kind(desk, trajectory, session, info) -> None:
    assert sessions.sessions(desk, trajectory.id, SessionKind.INFO) == [info]
    assert sessions.sessions(desk, trajectory.id, SessionKind.IDEAS) == [session]
    assert sessions.sessions(desk, trajectory.id, SessionKind.VALIDATION) == []
    assert len(sessions.sessions(desk, trajectory.id)) == 2


def test_attendance_is_a_head_count_and_not_counted_is_not_nobody(desk, info) -> None:
    assert info.attendance is None
    for heads in (46, 0, None):
        sessions.count_attendance(desk, info.id, heads)
        assert names.find_session(desk, "Infomoment").attendance == heads
    for wrong in (-1, 10_000):
        with pytest.raises(NotACount):
            sessions.count_attendance(desk, info.id, wrong)


def test_the_start_is_a_day_and_a_time(desk, info) -> None:
    sessions.set_start(desk, info.id, "2026-09-17 19:00:30")
    assert names.find_session(desk, "Infomoment").starts_at == "2026-09-17T19:00"
    with pytest.raises(NotAMoment):
        sessions.set_start(desk, info.id, "donderdag om zeven uur")
    sessions.set_start(desk, info.id, "")
    assert names.find_session(desk, "Infomoment").starts_at == ""


def test_the_script_is_ordered_by_hand(desk, info) -> None:
    first, second, third = (info_moments.add_block(desk, info, text, 15) for text in ("Welkom", "Uitleg", "Vragen"))
    info_moments.move_block(desk, info, third.id, 0)
    info_moments.delete_block(desk, second.id)
    info_moments.edit_block(desk, first.id, "Welkom met soep", 20)
    assert [(each.text, each.minutes) for each in info_moments.blocks(desk, info)] == [
        ("Vragen", 15),
        ("Welkom met soep", 20),
    ]


def test_a_question_waits_for_its_answer(desk, info) -> None:
    made = info_moments.ask(desk, info, " Wanneer wordt de Demerlaan heraangelegd? ")
    assert made.answer == ""
    info_moments.edit_asked(desk, made.id, made.question, "Niet voor 2028.\nEr komt wel een oversteek.")
    (asked,) = info_moments.asked(desk, info)
    assert asked.answer == "Niet voor 2028.\nEr komt wel een oversteek."
    with pytest.raises(EmptyText):
        info_moments.edit_asked(desk, made.id, "  ", "antwoord")


def test_script_and_questions_belong_in_an_info_moment(desk, session, info) -> None:
    for write in (info_moments.ask, info_moments.add_block):
        with pytest.raises(NotInfo):
            write(desk, session, "Wanneer?")
    with pytest.raises(NotACount):
        info_moments.add_block(desk, info, "Welkom", 601)


def test_a_set_up_brings_the_script_and_nothing_that_was_asked(desk, trajectory, info) -> None:
    info_moments.add_block(desk, info, "Welkom", 5)
    info_moments.add_block(desk, info, "De plannen", 20)
    info_moments.ask(desk, info, "Wanneer komt de brug?")
    like = trajectories.new(desk, "Banneux", like=trajectory)
    (copy,) = sessions.sessions(desk, like.id, SessionKind.INFO)
    assert [(each.text, each.minutes) for each in info_moments.blocks(desk, copy)] == [
        ("Welkom", 5),
        ("De plannen", 20),
    ]
    assert info_moments.asked(desk, copy) == []
    info_moments.delete_block(desk, info_moments.blocks(desk, info)[0].id)
    assert len(info_moments.blocks(desk, copy)) == 2
