"""Info moments: their start, and questions with their answers."""

import pytest

from buurtdesk.desk import info_moments, names, sessions
from buurtdesk.domain.errors import EmptyText, NotAMoment, NotInfo
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


def test_the_start_is_a_day_and_a_time(desk, info) -> None:
    sessions.set_start(desk, info.id, "2026-09-17 19:00:30")
    assert names.find_session(desk, "Infomoment").starts_at == "2026-09-17T19:00"
    with pytest.raises(NotAMoment):
        sessions.set_start(desk, info.id, "donderdag om zeven uur")
    sessions.set_start(desk, info.id, "")
    assert names.find_session(desk, "Infomoment").starts_at == ""


def test_a_question_waits_for_its_answer(desk, info) -> None:
    made = info_moments.ask(desk, info, " Wanneer wordt de Demerlaan heraangelegd? ")
    assert made.answer == ""
    info_moments.edit_asked(desk, made.id, made.question, "Niet voor 2028.\nEr komt wel een oversteek.")
    (asked,) = info_moments.asked(desk, info)
    assert asked.answer == "Niet voor 2028.\nEr komt wel een oversteek."
    with pytest.raises(EmptyText):
        info_moments.edit_asked(desk, made.id, "  ", "antwoord")


def test_questions_belong_in_an_info_moment(desk, session) -> None:
    with pytest.raises(NotInfo):
        info_moments.ask(desk, session, "Wanneer?")
