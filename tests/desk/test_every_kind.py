"""Every kind of question is kept, answered and counted, and comes back as it was."""

from dataclasses import replace

import pytest

from buurtdesk.desk import questionnaires, responses, results
from buurtdesk.domain.response import Answer
from buurtdesk.domain.sheet import new_codes

ANSWERS = (
    Answer("consent", "yes"),
    Answer("single", "anders", namely="met de step"),
    Answer("multiple", ("winkel", "anders"), namely="wandelen"),
    Answer("scale", "ja", confidence=0.7, doubt="faint"),
    Answer("green", "goed"),
    Answer("bins", "slecht"),
    Answer("ranking", ("lamp", "", "bank")),
    Answer("number", 4.0),
    Answer("date", "2019-03-01"),
    Answer("text", "Een bank"),
    Answer("long_text", "Een bank.\nEn een boom."),
)


@pytest.fixture
def questionnaire(desk, trajectory, make_every_kind):
    made = make_every_kind(trajectory.id)
    questionnaires.keep(desk, made)
    return made


def test_a_questionnaire_of_every_kind_comes_back_as_it_was(desk, questionnaire) -> None:
    changed = replace(
        questionnaire, intro={"nl": "Welkom"}, return_address="Kerkstraat 1", contact_slip=True, double_percent=25
    )
    questionnaires.keep(desk, changed)
    assert questionnaires.questionnaires(desk, changed.trajectory_id) == [changed]


def test_every_answer_comes_back_as_it_was(desk, questionnaire) -> None:
    (code,) = new_codes(questionnaire.id, 1, ())
    responses.record_all(desk, questionnaire, code, "An", ANSWERS)
    (entry,) = responses.entries(desk, questionnaire, code)
    assert entry.answers == {each.question: each for each in ANSWERS}


def test_every_kind_is_counted(desk, questionnaire) -> None:
    for code in new_codes(questionnaire.id, 2, ()):
        responses.record_all(desk, questionnaire, code, "An", ANSWERS)
    (refused,) = new_codes(questionnaire.id, 1, ())
    responses.record_all(desk, questionnaire, refused, "An", [Answer("consent", None, "no_answer"), *ANSWERS[1:]])
    found = {each.question.name: each for each in results.results(desk, questionnaire)}
    assert {each.answered for each in found.values()} == {2}
    assert dict(found["consent"].counts) == {"yes": 2}
    assert dict(found["ranking"].counts) == {"bank": 0, "boom": 0, "lamp": 2}
    assert found["green"].agree == 1.0 and found["bins"].mean == 1.0
    assert found["long_text"].texts == ("Een bank.\nEn een boom.",) * 2
