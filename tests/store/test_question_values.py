"""Texts, choices, bounds and conditions from elsewhere have their shape, or their row stays out."""

import json

import pytest

from buurtdesk.store import questionnaires
from buurtdesk.store.checks import is_bounds, is_choices, is_condition, is_languages, is_words
from buurtdesk.store.library import Library

CLOCK = "018bcfe56800" + "0000" + "00000000000000aa"
GOOD = {
    is_words: ["{}", '{"nl": "Waar?", "fr-BE": ""}'],
    is_languages: ["[]", '["nl", "ar", "zh-Hant-TW"]'],
    is_choices: ["[]", '[{"name": "1", "label": {}}, {"name": "ja", "label": {"nl": "Ja"}, "picture": "later"}]'],
    is_bounds: ["[null, null]", "[0, 120]", "[-1.5, null]"],
    is_condition: ["{}", '{"question": "praat", "choices": []}', '{"question": "praat", "choices": ["ja"], "and": 1}'],
}
BAD = {
    is_words: ["", "null", "[]", '"nl"', '{"nl": 1}', '{"nl": null}', '{"": "x"}', '{"n l": "x"}', '{"nl": "\\ud800"}'],
    is_languages: ["", "{}", '"nl"', "[1]", '["nl", "nl"]', '[["nl"]]', '["nl\\n"]', '["../.."]'],
    is_choices: [
        "{}",
        "[1]",
        "[{}]",
        '[{"name": "ja"}]',
        '[{"name": "ja", "label": "Ja"}]',
        '[{"name": "j a", "label": {}}]',
        '[{"name": 1, "label": {}}]',
        '[{"name": "ja", "label": {}}, {"name": "ja", "label": {}}]',
    ],
    is_bounds: ["[]", "[1]", "[1, 2, 3]", '["1", 2]', "[true, false]", "[NaN, 1]", "[1e400, 1]", "{}", "[[], []]"],
    is_condition: [
        "[]",
        "null",
        '{"question": "praat"}',
        '{"question": 1, "choices": []}',
        '{"question": "praat", "choices": "ja"}',
        '{"question": "praat", "choices": [1]}',
        '{"question": "praat", "choices": [["ja"]]}',
    ],
}


@pytest.mark.parametrize(("check", "value"), [(check, value) for check in GOOD for value in GOOD[check]])
def test_what_has_its_shape(check, value) -> None:
    assert check(value)


@pytest.mark.parametrize(("check", "value"), [(check, value) for check in BAD for value in (*BAD[check], None, 5, [])])
def test_what_has_not(check, value) -> None:
    assert not check(value)


def row(kind: str, fixed: dict, **fields: object) -> dict:
    made = {name: [value, CLOCK, ""] for name, value in {"deleted": 0, **fields}.items()}
    return {"kind": kind, "id": f"{kind}1", "trajectory": "t", "session": "", "fixed": fixed, "fields": made}


@pytest.fixture
def library(tmp_path):
    opened = Library(tmp_path)
    yield opened
    opened.close()


def test_rows_without_their_fields_are_read(library) -> None:
    """A row of an older version has fields without a value."""
    question = row("question", {"questionnaire": "questionnaire1"}, question_kind="single")
    assert library.merge([row("questionnaire", {}), question], [], []).refused == 0
    (found,) = questionnaires.in_trajectory(library.db, "t")
    assert (found.title, found.languages, found.helpline, found.frozen) == ({}, (), "", False)
    (asked,) = found.asked()
    assert (asked.label, asked.choices, asked.least, asked.condition) == ({}, (), None, None)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("label", '"Waar?"'),
        ("choices", '[{"name": "ja"}]'),
        ("bounds", "[1]"),
        ("condition", '{"question": "praat"}'),
        ("hint", json.dumps(["hint"])),
    ],
)
def test_a_question_of_another_shape_is_refused_and_the_questionnaire_is_read(library, field, value) -> None:
    question = row("question", {"questionnaire": "questionnaire1"}, question_kind="single", **{field: value})
    titled = row("questionnaire", {}, title='{"nl": "Vragen"}', languages='["nl"]')
    assert library.merge([titled, question], [], []).refused == 1
    (found,) = questionnaires.in_trajectory(library.db, "t")
    assert (found.title, found.questions) == ({"nl": "Vragen"}, ())
