"""What is written as an XLSForm is read back as it was, and pyxform, which other tools read with, takes it."""

from __future__ import annotations

from dataclasses import replace

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from buurtdesk.domain.errors import BuurtdeskError
from buurtdesk.domain.questionnaire import (
    CONSENT_GIVEN,
    Choice,
    Condition,
    Question,
    QuestionKind,
    Questionnaire,
    in_rows,
)
from buurtdesk.interop.xlsform import read_xlsform
from buurtdesk.interop.xlsform_write import write_xlsform

K = QuestionKind
WORD = st.text("abcéß=+-'\"&<>٣بيت0123{}$", min_size=1, max_size=8).filter(lambda text: "${" not in text)
TEXT = st.lists(WORD, min_size=1, max_size=4).map(" ".join)
CHOSEN = (K.SINGLE, K.MULTIPLE, K.SCALE, K.RANKING)


@st.composite
def any_questionnaire(draw):
    languages = tuple(draw(st.permutations(["nl", "fr", "ar"]))[: draw(st.integers(1, 3))])
    words = st.fixed_dictionaries(dict.fromkeys(languages, TEXT))

    def choices(kind):
        count = draw(st.integers(1, 4))
        asks = kind in (K.SINGLE, K.MULTIPLE)
        return tuple(Choice(f"c{each}", draw(words), asks and draw(st.booleans())) for each in range(count))

    questions: list[Question] = []

    def add(kind, **more):
        before = [each for each in questions if each.kind in (K.SINGLE, K.MULTIPLE, K.SCALE)]
        condition = None
        if before and draw(st.booleans()) and kind is not K.STATEMENT:
            parent = draw(st.sampled_from(before))
            names = draw(st.sets(st.sampled_from([each.name for each in parent.choices]), min_size=1))
            condition = Condition(parent.name, tuple(each.name for each in parent.choices if each.name in names))
        hint = draw(words) if draw(st.booleans()) else {}
        questions.append(Question("", f"q{len(questions)}", kind, draw(words), hint, condition=condition, **more))

    themes = draw(st.lists(st.sampled_from(["", "Groen", "Buren & co"]), min_size=1, max_size=5))
    for theme in themes:
        kind = draw(st.sampled_from([each for each in K if each is not K.STATEMENT]))
        required = kind is not K.SECTION and draw(st.booleans())
        more: dict = {"theme": theme, "required": required}
        if kind in CHOSEN or kind is K.MATRIX:
            more["choices"] = choices(kind)
        if kind is K.CONSENT:
            more["choices"] = (Choice(CONSENT_GIVEN, draw(words) if draw(st.booleans()) else {}),)
        if kind is K.NUMBER:
            more["least"] = draw(st.sampled_from([None, 0.0, -2.5, 1.0]))
            more["most"] = draw(st.sampled_from([None, 120.0, 7.25]))
        add(kind, **more)
        for _ in range(draw(st.integers(1, 3)) if kind is K.MATRIX else 0):
            add(K.STATEMENT)
    if not any(each.is_asked for each in questions):
        add(K.TEXT)
    return Questionnaire(
        "",
        "",
        draw(words),
        languages,
        in_rows(questions),
        helpline=draw(st.one_of(st.just(""), TEXT)),
        intro=draw(words) if draw(st.booleans()) else {},
        return_address=draw(st.one_of(st.just(""), TEXT)),
        contact_slip=draw(st.booleans()),
        double_percent=draw(st.integers(0, 100)),
    )


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(any_questionnaire())
def test_what_is_written_is_read_back_as_it_was(tmp_path_factory, questionnaire) -> None:
    file = tmp_path_factory.mktemp("form") / "form.xlsx"
    write_xlsform(questionnaire, file)
    assert read_xlsform(file) == questionnaire


def test_every_kind_comes_back(make_every_kind, tmp_path) -> None:
    made = make_every_kind("t")
    write_xlsform(made, tmp_path / "form.xlsx")
    read = read_xlsform(tmp_path / "form.xlsx")
    plain = replace(made, id="", trajectory_id="", frozen=False)
    assert read == replace(plain, questions=tuple(replace(each, id="") for each in made.questions))


def test_no_text_becomes_a_formula(make_every_kind, tmp_path) -> None:
    made = make_every_kind("t")
    trap = replace(made.questions[-1], label=dict.fromkeys(made.languages, "=1+1"))
    write_xlsform(replace(made, questions=(*made.questions[:-1], trap)), tmp_path / "form.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "form.xlsx")["survey"]
    (cell,) = [cell for row in sheet.iter_rows() for cell in row if cell.value == "=1+1" and cell.column == 3]
    assert cell.data_type == "s"


HEAD = ["type", "name", "label", "appearance"]
LISTS = [["list_name", "name", "label"], ["l", "a", "A"], ["l", "b", "B"], ["m", "a", "A"]]


def test_tables_of_both_sorts_rankings_and_other(write_form) -> None:
    survey = [
        HEAD,
        ["begin group", "t", "Wat vindt u van", "table-list"],
        ["select_one l", "groen", "het groen"],
        ["select_one l", "banken", "de banken"],
        ["end group"],
        ["select_one l", "kop", "En van", "label"],
        ["select_one l", "licht", "het licht", "list-nolabel"],
        ["rank l", "volgorde", "Zet op volgorde"],
        ["select_one m or_other", "vervoer", "Hoe komt u?"],
        ["date", "sinds", "Sinds wanneer?"],
        ["text", "meer", "Vertel", "multiline"],
        ["acknowledge", "mag", "Mag het?"],
    ]
    read = read_xlsform(write_form({"survey": survey, "choices": LISTS}))
    assert [(each.name, each.kind.value) for each in read.questions] == [
        ("t", "matrix"),
        ("groen", "statement"),
        ("banken", "statement"),
        ("kop", "matrix"),
        ("licht", "statement"),
        ("volgorde", "ranking"),
        ("vervoer", "single"),
        ("sinds", "date"),
        ("meer", "long_text"),
        ("mag", "consent"),
    ]
    by_name = {each.name: each for each in read.questions}
    assert [choice.name for choice in by_name["banken"].choices] == ["a", "b"]
    assert by_name["vervoer"].choices[-1] == Choice("other", {"nl": "Anders, namelijk:"}, namely=True)
    assert [choice.name for choice in by_name["mag"].choices] == [CONSENT_GIVEN]


@pytest.mark.parametrize(
    ("survey", "choices", "sentence"),
    [
        (
            [HEAD, ["select_one l", "v", "Vraag"]],
            [LISTS[0], *(["l", f"c{number}", "Keuze"] for number in range(300))],
            "sheet choices, cell B42: the list “l” has more than 40 choices",
        ),
        ([HEAD, ["text", "v", "x" * 2000]], LISTS, "sheet survey, cell C2: this text has 2000 characters and 1000 fit"),
        (
            [HEAD, ["begin group", "t", "T", "table-list"], ["select_one l", "a", "A"], ["select_one m", "b", "B"]],
            LISTS,
            "sheet survey, cell A4: the rows of one table need the same list",
        ),
        (
            [HEAD, ["begin group", "t", "T", "table-list"], ["select_one l", "a", "A"], ["text", "b", "B"]],
            LISTS,
            "sheet survey, cell A4: in a table only rows of “select_one l” fit: move “text” out of the group",
        ),
        (
            [HEAD, ["begin group", "t", "T", "table-list"], ["end group"], ["text", "v", "Vraag"]],
            LISTS,
            "sheet survey, cell A2: this table has no rows",
        ),
        (
            [
                [*HEAD, "relevant"],
                ["select_one l", "v", "Vraag"],
                ["begin group", "t", "T", "table-list"],
                ["select_one l", "a", "A", "", "${v} = 'a'"],
                ["end group"],
            ],
            LISTS,
            "sheet survey, cell E4: the rows of a table are all asked of the same people: move the condition “${v}",
        ),
        (
            [
                [*HEAD, "relevant"],
                ["begin group", "t", "T", "table-list"],
                ["select_one l", "a", "A"],
                ["end group"],
                ["text", "v", "Vraag", "", "${t} = 'a'"],
            ],
            LISTS,
            "sheet survey, cell E5: the condition looks at “t”, which is no question with choices",
        ),
    ],
)
def test_what_paper_cannot_hold_is_named_with_its_cell(write_form, survey, choices, sentence) -> None:
    with pytest.raises(BuurtdeskError) as raised:
        read_xlsform(write_form({"survey": survey, "choices": choices}))
    assert sentence in str(raised.value)


@pytest.mark.parametrize(
    ("column", "text", "sentence"),
    [
        ("form_title", "x" * 2000, "sheet settings, cell A2: this text has 2000 characters and 1000 fit"),
        ("intro_nl", "x" * 1001, "sheet settings, cell A2: this text has 1001 characters and 1000 fit"),
        ("contact_slip", "soms", "sheet settings, cell A2: “soms” is neither yes nor no"),
        ("double_percent", "101", "sheet settings, cell A2: “101” is no percentage"),
    ],
)
def test_settings_that_cannot_be_kept_are_named_with_their_cell(write_form, column, text, sentence) -> None:
    with pytest.raises(BuurtdeskError) as raised:
        read_xlsform(write_form({"survey": [HEAD, ["text", "v", "Vraag"]], "settings": [[column], [text]]}))
    assert sentence in str(raised.value)


OPEN = [["list_name", "name", "label"], ["l", "a", "A"], ["l", "x", "Iets anders …"], ["l", "other", "Anders"]]
ASKED = [["type", "name", "label", "hint", "relevant"], ["select_one l", "v", "Hoe komt u?"]]


@pytest.mark.parametrize("choice", ["x", "other"])
def test_a_text_of_any_name_that_asks_what_is_meant_by_an_open_choice_is_a_line_beside_it(write_form, choice) -> None:
    survey = [*ASKED, ["text", "hoe_dan", "Hoe dan?", "", f"${{v}} = '{choice}'"]]
    (read,) = read_xlsform(write_form({"survey": survey, "choices": OPEN})).questions
    assert [each.name for each in read.choices if each.namely] == [choice]


@pytest.mark.parametrize(
    "rows",
    [
        [["text", "w", "Waarom?", "", "${v} = 'a'"]],
        [["text", "w", "Hoe dan?", "In één woord", "${v} = 'other'"]],
        [["integer", "n", "Hoeveel?", "", ""], ["text", "w", "Hoe dan?", "", "${v} = 'other'"]],
        [["text", "w", "Hoe dan?", "", "${v} = 'other' or ${v} = 'x'"]],
    ],
)
def test_a_text_that_asks_more_than_what_is_meant_stays_a_question(write_form, rows) -> None:
    read = read_xlsform(write_form({"survey": [*ASKED, *rows], "choices": OPEN})).questions
    assert [each.name for each in read] == ["v", *(row[1] for row in rows)]
    assert not any(choice.namely for choice in read[0].choices)


def test_a_text_after_an_open_choice_that_our_own_column_says_no_of_stays_a_question(write_form) -> None:
    survey = [*ASKED, ["text", "w", "Hoe dan?", "", "${v} = 'other'"]]
    lists = [[*OPEN[0], "namely"], *OPEN[1:]]
    assert len(read_xlsform(write_form({"survey": survey, "choices": lists})).questions) == 2
