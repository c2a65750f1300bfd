"""Findings made from the survey in one step: one each, side by side, or by group."""

import pytest

from buurtdesk.analysis.figures import chart_of
from buurtdesk.analysis.groups import LEAST_GROUP
from buurtdesk.desk import findings, questionnaires, responses, sessions, survey_findings
from buurtdesk.domain.errors import GroupTooSmall, NoSuchQuestion, NotAFigure, NotTheSameAnswers
from buurtdesk.domain.session import SessionKind


@pytest.fixture
def validation(desk, trajectory):
    return sessions.new(desk, trajectory.id, SessionKind.VALIDATION, "Validatie")


@pytest.fixture
def survey(desk, trajectory, make_survey):
    made = make_survey(trajectory.id)
    questionnaires.keep(desk, made)
    return made


@pytest.fixture
def key(desk, survey):
    asked = {question.name: question for question in survey.asked()}
    sheets = iter(range(10_000))

    def one(**values) -> None:
        code = f"SHEET{next(sheets)}"
        for name, value in values.items():
            responses.record(desk, survey, code, "Ann", asked[name], value)

    return one


@pytest.fixture
def answered(key):
    """Who talks often with neighbours feels at home, who never does not; two talk now and then."""
    for talks, home, times in (("vaak", "eens", 8), ("nooit", "oneens", 6), ("soms", "eens", 2)):
        for _ in range(times):
            key(neighbours=talks, home=home, trust="neutraal", years=3.0)


def test_several_findings_are_made_and_taken_back_in_one_step(desk, validation, survey, answered) -> None:
    made = survey_findings.of_each(desk, validation, survey, ["home", "neighbours", "years"], guessed=True)
    assert findings.findings(desk, validation) == made
    assert [each.wording for each in made] == [
        "Ik voel mij thuis in mijn buurt: 63 % Eens",
        "Praat u met uw buren? 50 % Vaak",
        "Hoeveel jaar woont u hier?",
    ]
    assert [each.prediction for each in made] == [("Eens", "Helemaal eens"), ("Vaak",), ()]
    assert all(chart_of(each.figure) is not None for each in made)
    desk.undo()
    assert findings.findings(desk, validation) == []


def test_one_that_has_no_answers_keeps_back_all(desk, validation, survey, answered) -> None:
    before = desk.undo_state
    with pytest.raises(NotAFigure):
        survey_findings.of_each(desk, validation, survey, ["home", "park"])
    with pytest.raises(NoSuchQuestion):
        survey_findings.of_each(desk, validation, survey, ["home", "weather"])
    assert findings.findings(desk, validation) == []
    assert desk.undo_state == before


def test_two_questions_on_one_scale_are_laid_side_by_side(desk, validation, survey, answered) -> None:
    (made,) = survey_findings.side_by_side(desk, validation, survey, ["home", "trust"])
    assert made.wording == "Ik voel mij thuis in mijn buurt 63 %, Hier kan ik op iemand rekenen 0 % (Eens)"
    (kept,) = findings.findings(desk, validation)
    assert kept == made
    rows = chart_of(kept.figure).rows
    assert [(row.label, row.chart.answered) for row in rows] == [
        ("Ik voel mij thuis in mijn buurt", 16),
        ("Hier kan ik op iemand rekenen", 16),
    ]
    with pytest.raises(NotTheSameAnswers):
        survey_findings.side_by_side(desk, validation, survey, ["home", "neighbours"])


def test_groups_stand_beside_each_other_but_none_that_is_small_or_follows_from_the_rest(
    desk, validation, survey, key, answered
) -> None:
    with pytest.raises(GroupTooSmall):  # with the two who talk now and then kept back, “never” would give them away
        survey_findings.of_groups(desk, validation, survey, "home", "neighbours")
    for _ in range(LEAST_GROUP - 2):
        key(neighbours="soms", home="eens")
    (made,) = survey_findings.of_groups(desk, validation, survey, "home", "neighbours")
    assert made.wording == "Ik voel mij thuis in mijn buurt: Vaak 100 %, Soms 100 %, Nooit 0 % (Eens)"
    rows = chart_of(made.figure).rows
    assert [(row.label, row.chart.answered) for row in rows] == [("Vaak", 8), ("Soms", 5), ("Nooit", 6)]


def test_nothing_is_written_when_nothing_can_be_made(desk, validation, survey) -> None:
    before = desk.undo_state
    with pytest.raises(NotAFigure):
        survey_findings.of_groups(desk, validation, survey, "home", "neighbours")
    assert desk.undo_state == before
    assert findings.findings(desk, validation) == []
