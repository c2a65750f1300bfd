"""A finding made from a result keeps the figure as it was then."""

from datetime import date

import pytest

from buurtdesk.analysis.charts import LikertBar, chart
from buurtdesk.desk import findings, questionnaires, responses, sessions
from buurtdesk.domain.errors import EmptyText, NoSuchQuestion, NotAFigure
from buurtdesk.domain.questionnaire import Questionnaire
from buurtdesk.domain.session import Session, SessionKind
from buurtdesk.domain.sheet import new_codes


@pytest.fixture
def workshop(desk, trajectory) -> Session:
    return sessions.new(desk, trajectory.id, SessionKind.VALIDATION, "Validatieworkshop")


@pytest.fixture
def questionnaire(desk, trajectory, make_survey) -> Questionnaire:
    made = make_survey(trajectory.id)
    questionnaires.keep(desk, made)
    answers = (("eens", ("op_straat",)), ("eens", ("op_straat", "op_school")), ("neutraal", ("op_school", "op_straat")))
    for code, (home, friends) in zip(new_codes(made.id, 3, set()), answers, strict=True):
        by_name = {question.name: question for question in made.asked()}
        responses.record(desk, made, code, "Ann", by_name["home"], home)
        responses.record(desk, made, code, "Ann", by_name["friends"], friends)
        responses.record(desk, made, code, "Ann", by_name["wish"], "een bank")
    return made


def test_the_figure_stays_what_it_was(desk, workshop, questionnaire) -> None:
    made = findings.finding_from_result(desk, workshop, questionnaire, "home")
    responses.record(
        desk, questionnaire, new_codes(questionnaire.id, 1, set())[0], "Ann", questionnaire.asked()[0], "eens"
    )
    (kept,) = findings.findings(desk, workshop.id)
    assert kept == made
    assert kept.figure.answered == 3
    assert list(kept.figure.counts.items()) == [
        ("Helemaal oneens", 0),
        ("Oneens", 0),
        ("Neutraal", 1),
        ("Eens", 2),
        ("Helemaal eens", 0),
    ]
    assert kept.figure.on == date.today().isoformat()
    assert kept.wording == kept.first_wording == "Ik voel mij thuis in mijn buurt: 67 % Eens"
    assert isinstance(chart(kept.figure.kind, kept.figure.counts, kept.figure.answered), LikertBar)


def test_a_multiple_question_names_the_answer_most_gave(desk, workshop, questionnaire) -> None:
    made = findings.finding_from_result(desk, workshop, questionnaire, "friends")
    assert made.wording == "Waar ontmoet u hen?: 100 % Op straat"


def test_what_people_wrote_is_counted_and_not_quoted(desk, workshop, questionnaire) -> None:
    made = findings.finding_from_result(desk, workshop, questionnaire, "wish")
    assert (made.figure.counts, made.figure.answered) == ({}, 3)
    assert chart(made.figure.kind, made.figure.counts, made.figure.answered) is None


def test_findings_keep_their_order_and_can_be_undone(desk, workshop) -> None:
    for wording in ("eerst", "dan"):
        findings.add(desk, workshop, wording)
    findings.add(desk, workshop, "van de zaal", from_room=True)
    assert [each.wording for each in findings.findings(desk, workshop.id)] == ["eerst", "dan", "van de zaal"]
    assert [each.from_room for each in findings.findings(desk, workshop.id)] == [False, False, True]
    desk.undo()
    assert [each.wording for each in findings.findings(desk, workshop.id)] == ["eerst", "dan"]


def test_what_cannot_be_a_finding(desk, workshop, questionnaire) -> None:
    with pytest.raises(NoSuchQuestion, match="no question “weg”"):
        findings.finding_from_result(desk, workshop, questionnaire, "weg")
    with pytest.raises(NotAFigure, match="Question park has no answers"):
        findings.finding_from_result(desk, workshop, questionnaire, "park")
    with pytest.raises(EmptyText):
        findings.add(desk, workshop, "  ")
    assert findings.findings(desk, workshop.id) == []
