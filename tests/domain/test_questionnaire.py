"""Rows of a matrix, and the numbers that questions have on paper."""

from dataclasses import replace

from buurtdesk.domain.questionnaire import Condition, QuestionKind, in_full, in_rows, numbers


def test_the_rows_of_a_matrix_are_numbered_with_letters(make_every_kind) -> None:
    questionnaire = make_every_kind("t")
    there = numbers(questionnaire)
    assert there["scale"] == "4"
    assert (there["matrix"], there["green"], there["bins"]) == ("5", "5a", "5b")
    assert there["ranking"] == "6"
    assert "section" not in there
    assert list(there) == [each.name for each in questionnaire.questions if each.kind is not QuestionKind.SECTION]


def test_more_than_26_rows_still_have_numbers_that_differ(make_every_kind) -> None:
    made = make_every_kind("t")
    matrix, row = (next(each for each in made.questions if each.name == name) for name in ("matrix", "green"))
    rows = tuple(replace(row, name=f"row{each}") for each in range(60))
    there = numbers(replace(made, questions=(matrix, *rows)))
    assert (there["row0"], there["row25"], there["row26"], there["row59"]) == ("1a", "1z", "1aa", "1bh")
    assert len(set(there.values())) == 61


def test_a_row_is_asked_of_whom_its_matrix_is_asked_of_and_on_its_scale(make_every_kind) -> None:
    made = make_every_kind("t")
    asked_of = Condition("single", ("bus",))
    changed = [
        replace(each, condition=asked_of, theme="Groen") if each.name == "matrix" else each for each in made.questions
    ]
    rows = {each.name: each for each in in_rows(changed) if each.kind is QuestionKind.STATEMENT}
    assert [choice.name for choice in rows["green"].choices] == ["slecht", "matig", "goed"]
    assert {each.condition for each in rows.values()} == {asked_of}
    assert {each.theme for each in rows.values()} == {"Groen"}


def test_a_statement_without_a_matrix_stays_what_it_is(make_every_kind) -> None:
    row = next(each for each in make_every_kind("t").questions if each.name == "green")
    assert in_rows([replace(row, choices=())])[0].choices == ()


def test_a_row_that_is_no_sentence_reads_by_itself_after_the_words_of_its_matrix(make_every_kind) -> None:
    made = make_every_kind("t")
    there = {each.name: each for each in made.questions}
    assert in_full(made, there["green"], "nl") == "Wat vindt u van: het groen"
    assert in_full(made, there["scale"], "nl") == "Ik woon hier graag"
    sentence = replace(there["green"], label={"nl": "Er is groen genoeg."})
    assert in_full(made, sentence, "nl") == "Er is groen genoeg."
    asking = replace(made, questions=(replace(there["matrix"], label={"nl": "Bent u tevreden?"}), there["bins"]))
    assert in_full(asking, there["bins"], "nl") == "Bent u tevreden? de vuilbakken"
