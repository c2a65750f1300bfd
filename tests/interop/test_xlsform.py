"""A questionnaire from a spreadsheet comes in whole and exact, or not at all with one sentence that names the cell."""

import json
import random
import zipfile
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner

from buurtdesk.cli.main import main
from buurtdesk.desk import checking, names, questionnaires, trajectories
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.errors import BuurtdeskError, CannotOpen
from buurtdesk.domain.questionnaire import Condition, QuestionKind
from buurtdesk.interop.xlsform import read_xlsform

CODES = ("nl", "fr", "en", "tr", "ar")
SIMPLE = [["type", "name", "label"], ["text", "wens", "Wat wenst u?"]]


def by_name(read):
    return {question.name: question for question in read.questions}


def test_every_kind_in_five_languages(form, write_form) -> None:
    read = read_xlsform(write_form(form))
    assert read.languages == CODES
    assert read.title == dict.fromkeys(CODES, "Hoe is het in de wijk?")
    assert (read.helpline, read.frozen) == ("0800 00 000", False)
    questions = by_name(read)
    assert {name: (question.kind.value, question.theme, question.required) for name, question in questions.items()} == {
        "intro": ("section", "", False),
        "praat": ("single", "Sociaal weefsel [Nederlands (nl)]", True),
        "waar": ("multiple", "Sociaal weefsel [Nederlands (nl)]", False),
        "thuis": ("scale", "Sociaal weefsel [Nederlands (nl)]", False),
        "bomen": ("number", "ruimte", False),
        "afstand": ("number", "ruimte", False),
        "wens": ("text", "ruimte", False),
    }
    assert questions["praat"].label["ar"] == "Praat u met buren? [العربية (ar)]"
    assert questions["praat"].hint["tr"] == "Kies er een [Türkçe (tr)]" and questions["waar"].hint == {}
    assert [choice.name for choice in questions["thuis"].choices] == ["1", "2", "3", "4", "5"]
    assert questions["waar"].choices[1].label["fr"] == "Op het plein [Français (fr)]"
    assert (questions["bomen"].least, questions["bomen"].most) == (0, 120)
    assert questions["waar"].condition == Condition("praat", ("ja",))
    assert questions["afstand"].condition == Condition("waar", ("park", "plein"))
    assert all(set(question.label) == set(CODES) for question in read.questions)


def test_the_same_file_twice_gives_equal_questions(form, write_form) -> None:
    file = write_form(form)
    assert read_xlsform(file) == read_xlsform(file)


def test_a_form_without_languages_or_settings(write_form) -> None:
    read = read_xlsform(write_form({"survey": SIMPLE}, "Wensen 2026.xlsx"))
    assert (read.languages, read.title) == (("nl",), {"nl": "Wensen 2026"})
    assert read.questions[0].label == {"nl": "Wat wenst u?"}


def test_columns_without_a_language_are_in_the_default_one(write_form) -> None:
    survey = [["type", "name", "label", "label::fr"], ["text", "w", "Wish", "Souhait"]]
    settings = [["form_title", "title_fr", "default_language"], ["Wishes", "Souhaits", "English (en)"]]
    read = read_xlsform(write_form({"survey": survey, "settings": settings}))
    assert read.languages == ("en", "fr")
    assert read.questions[0].label == {"en": "Wish", "fr": "Souhait"}
    assert read.title == {"en": "Wishes", "fr": "Souhaits"}


def test_other_ways_to_write_the_same(write_form) -> None:
    survey = [
        [" Type", "NAME", "Label :: Dutch", "relevance", "required"],
        ["select one  w", "a", "A", None, True],
        ["select all that apply w", "b", "B", '${a}="1" or ${a} =2', "no"],
        ["begin group", "g", "Thema", "selected(${a}, '2')"],
        ["note", None, "Lees", None],
        ["int", "c", "C"],
        ["end group"],
    ]
    choices = [["list name", "value", "label"], ["w", 1.0, "Een"], ["w", 2, "Twee"]]
    read = read_xlsform(write_form({"Survey ": survey, "CHOICES": choices}))
    questions = by_name(read)
    assert [question.kind for question in read.questions] == [
        QuestionKind.SINGLE,
        QuestionKind.MULTIPLE,
        QuestionKind.SECTION,
        QuestionKind.NUMBER,
    ]
    assert questions["a"].required and not questions["b"].required
    assert questions["b"].condition == Condition("a", ("1", "2"))
    assert questions["c"].condition == Condition("a", ("2",)) == questions["note_5"].condition


FIVE = "label::Nederlands (nl)"
BAD = {
    "unknown type": ("survey", "A5", "geopoint", "cell A5: “geopoint” cannot be asked on paper: use select_one,"),
    "repeat": ("survey", "A4", "begin repeat", "cell A4: “begin repeat” cannot be asked"),
    "no type": ("survey", "A5", None, "cell A5: the “type” is missing"),
    "missing list": ("survey", "A6", "select_multiple waarr", "cell A6: the list “waarr” has no choices"),
    "no name": ("survey", "B5", None, "cell B5: the “name” is missing"),
    "bad name": ("survey", "B5", "praat u", "cell B5: “praat u” cannot be a name"),
    "name that begins with a digit": ("survey", "B5", 5, "cell B5: “5” cannot be a name"),
    "name that is endless": ("survey", "B5", "a" * 65, "cannot be a name"),
    "name twice": ("survey", "B6", "praat", "cell B6: the name “praat” is already in cell B5"),
    "missing label": ("survey", "D5", None, "cell D5: the “label::Français (fr)” is missing"),
    "hint in four languages": ("survey", "K5", None, "cell K5: the “hint::Türkçe (tr)” is missing"),
    "answer in a label": ("survey", "C9", "Graag ${praat}", None),
    "answer in a text": (
        "survey",
        "C10",
        "U zei ${praat}: hoeveel?",
        "cell C10: the text repeats an answer, “${praat}”",
    ),
    "required": ("survey", "M5", "soms", "cell M5: “soms” is neither yes nor no"),
    "condition of another kind": ("survey", "N6", "${praat} != 'ja'", "cell N6: the condition “${praat} != 'ja'” is"),
    "condition on two": ("survey", "N10", "${praat} = 'ja' or ${waar} = 'park'", "cell N10: the condition"),
    "condition on nothing": ("survey", "N6", "${prat} = 'ja'", "cell N6: the condition looks at “prat”, which"),
    "condition on a text": ("survey", "N12", "${bomen} = 3", "cell N12: the condition looks at “bomen”"),
    "condition on no choice": ("survey", "N6", "${praat} = 'jaa'", "“jaa” is not a choice of question “praat”: use ja"),
    "condition on itself": (
        "survey",
        "N6",
        "${waar} = 'park'",
        "cell N6: the conditions go round in a circle (waar → waar)",
    ),
    "condition ahead": ("survey", "N6", "${thuis} = 1", "cell N6: “waar” looks at “thuis”, which is only asked later"),
    "circle": (
        "survey",
        "N5",
        "${waar} = 'park'",
        "cell N5: the conditions go round in a circle (praat → waar → praat)",
    ),
    "two conditions": (
        "survey",
        "N4",
        "${praat} = 'ja'",
        "cell N6: the group around this has a condition as well, in cell N4",
    ),
    "constraint": ("survey", "O10", ". mod 2 = 0", "cell O10: “. mod 2 = 0” is not a rule that can be kept"),
    "constraint on choices": ("survey", "O6", "count-selected(.) <= 2", "cell O6: “count-selected(.) <= 2” is not"),
    "bounds that contradict": (
        "survey",
        "O10",
        ". >= 9 and . <= 2",
        "cell O10: no number is both 9 or more and 2 or less",
    ),
    "bounds out of this world": ("survey", "O10", ". <= 99999999999", "cell O10: “. <= 99999999999” is not"),
    "group without end": ("survey", "A8", "note", None),
    "end without group": ("survey", "A4", "end group", "cell A4: no group is open here"),
    "choice without a name": ("choices", "B3", None, "In vragen.xlsx, sheet choices, cell B3: the “name” is missing"),
    "choice without a list": ("choices", "A3", None, "cell A3: the “list_name” is missing"),
    "choice with a bad name": ("choices", "B3", "nee, nee", "cell B3: “nee, nee” cannot be a name"),
    "choice twice": ("choices", "B3", "ja", "cell B3: the name “ja” is already in cell B2"),
    "choice without a label": ("choices", "G6", None, "cell G6: the “label::العربية (ar)” is missing"),
    "a language twice": ("survey", "D1", "label::nl", "cell D1: the column “label::nl” is there twice"),
    "a column twice": ("survey", "B1", "type", "cell B1: the column “type” is there twice"),
    "no language": ("survey", "D1", "label::frans", "cell D1: “label::frans” does not say which language it is"),
    "no column type": ("survey", "A1", None, "sheet survey: the column “type” is missing"),
    "no column name": ("survey", "B1", "naam", "sheet survey: the column “name” is missing"),
    "no column of choices": ("choices", "A1", None, "sheet choices: the column “list_name” is missing"),
    "a language only in choices": ("choices", "G1", "label::pl", "the column “label::"),
    "default language": ("settings", "C2", "frans?", "sheet settings, cell C2: “frans?” does not say"),
}


def fails(data: Path, file: Path) -> str:
    """The one sentence in which the import ends; nothing is half in."""
    CliRunner().invoke(main, ["--data", str(data), "trajectory", "new", "Katarina"])
    result = CliRunner().invoke(main, ["--data", str(data), "questionnaire", "import", str(file), "--json"])
    assert result.exit_code == 1 and isinstance(result.exception, SystemExit), (result.output, result.exception)
    assert result.stdout == "" and result.stderr.count("\n") == 1 and result.stderr.endswith(".\n")
    listed = CliRunner().invoke(main, ["--data", str(data), "questionnaire", "list", "--json"])
    assert json.loads(listed.stdout) == []
    undone = CliRunner().invoke(main, ["--data", str(data), "undo"])
    assert undone.stdout == "Undone: trajectory.new\n"
    return result.stderr


@pytest.mark.parametrize("case", BAD.values(), ids=list(BAD))
def test_what_is_wrong_is_told_with_its_cell(tmp_path, form, write_form, case) -> None:
    sheet, cell, value, told = case
    file = write_form(form)
    book = openpyxl.load_workbook(file)
    book[sheet][cell] = value
    book.save(file)
    if told is not None:
        assert told in fails(tmp_path / "library", file)


def test_a_group_that_is_never_ended(tmp_path, write_form) -> None:
    file = write_form({"survey": [*SIMPLE, ["begin group", "g", "G"]]})
    assert "sheet survey, cell A3: this group is never ended" in fails(tmp_path, file)


@pytest.mark.parametrize("column", ["choice_filter", "repeat_count", "calculation", "trigger"])
def test_what_paper_cannot_follow(tmp_path, write_form, column) -> None:
    file = write_form({"survey": [[*SIMPLE[0], column], [*SIMPLE[1], "x"]]})
    assert f"cell D2: paper cannot follow a “{column}”" in fails(tmp_path, file)


def test_a_group_in_a_group_with_a_condition_each(tmp_path, write_form) -> None:
    survey = [
        ["type", "name", "label", "relevant"],
        ["select_one w", "a", "A"],
        ["begin group", "g", "G", "${a} = 1"],
        ["begin group", "h", "H", "${a} = 1"],
        ["text", "b", "B"],
        ["end group"],
        ["end group"],
    ]
    file = write_form({"survey": survey, "choices": [["list_name", "name", "label"], ["w", 1, "Een"]]})
    assert "cell D4: the group around this has a condition as well, in cell D3" in fails(tmp_path, file)


def test_columns_without_a_language_beside_two_with_one(tmp_path, write_form) -> None:
    file = write_form({"survey": [["type", "name", "label", "label::nl", "label::fr"], ["text", "a", "A", "B", "C"]]})
    assert "cell C1: “label” does not say which language it is" in fails(tmp_path, file)


def test_what_only_pyxform_knows_is_told_in_its_words(tmp_path, write_form) -> None:
    file = write_form({"survey": [*SIMPLE, ["begin group", "leeg", "Leeg"], ["note", "wens2", "L"], ["end group"]]})
    book = openpyxl.load_workbook(file)
    book["survey"]["B3"] = "wens 2"
    book.save(file)
    assert "vragen.xlsx is not a whole XLSForm (" in fails(tmp_path, file)


@pytest.mark.parametrize(
    ("sheets", "told"),
    [
        ({"vragen": SIMPLE}, "vragen.xlsx has no sheet “survey”"),
        ({"survey": []}, "sheet survey: no question is asked"),
        ({"survey": SIMPLE[:1]}, "sheet survey: no question is asked"),
        ({"survey": [["type", "name", "label"], ["note", "n", "Lees"]]}, "sheet survey: no question is asked"),
        ({"survey": [["type", "name"], ["text", "a"]]}, "sheet survey: the column “label::nl” is missing"),
        ({"survey": [*SIMPLE, *[[]] * 2000, ["text", "b", "B"]]}, "there are more than 2000 rows"),
    ],
)
def test_sheets_that_are_no_form(tmp_path, write_form, sheets, told) -> None:
    assert told in fails(tmp_path, write_form(sheets))


def test_files_that_are_no_workbook(tmp_path, write_form) -> None:
    def named(name: str, content: bytes) -> Path:
        (tmp_path / name).write_bytes(content)
        return tmp_path / name

    whole = write_form({"survey": SIMPLE}).read_bytes()
    with zipfile.ZipFile(tmp_path / "zip.xlsx", "w") as archive:
        archive.writestr("leeg.txt", "")
    with zipfile.ZipFile(tmp_path / "bomb.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"\0" * 101_000_000)
    told = {
        named("leeg.xlsx", b""): "leeg.xlsx is empty",
        named("tekst.xlsx", b"type,name,label"): "tekst.xlsx is not an Excel workbook",
        named("oud.xls", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600)): "oud.xls is not an Excel workbook",
        named("half.xlsx", whole[: len(whole) // 2]): "half.xlsx is not an Excel workbook",
        tmp_path / "zip.xlsx": "zip.xlsx is not an Excel workbook",
        tmp_path / "bomb.xlsx": "bomb.xlsx is larger than 100 MB",
        named("groot.xlsx", bytes(10_000_001)): "groot.xlsx is larger than 10 MB",
        tmp_path / "nergens.xlsx": "nergens.xlsx cannot be opened",
        tmp_path: "cannot be opened",
    }
    for number, (file, sentence) in enumerate(told.items()):
        assert sentence in fails(tmp_path / f"library{number}", file)


def test_an_entity_that_grows_is_not_followed(tmp_path, write_form) -> None:
    file = write_form({"survey": SIMPLE})
    bomb = '<!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    with zipfile.ZipFile(file) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in members.items():
            if name.endswith("sheet1.xml"):
                content = bomb.encode() + content[content.find(b"<worksheet") :]
            archive.writestr(name, content)
    assert "is not an Excel workbook" in fails(tmp_path, file)


def test_whatever_is_damaged_is_a_sentence_or_a_questionnaire(form, write_form) -> None:
    """Flips in the file and nonsense in the cells: an error of ours or a questionnaire, never anything else."""
    file, chance = write_form(form), random.Random(5)
    whole = file.read_bytes()
    nonsense = [
        None,
        "",
        "${praat}",
        "begin group",
        "end group",
        "select_one ja_nee",
        "praat",
        True,
        -1.5,
        "=1/0",
        "'",
        "x" * 999,
    ]
    for _ in range(60):
        content = bytearray(whole)
        for _ in range(chance.choice((1, 20))):
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        file.write_bytes(content)
        _read_or_refuse(file)
    for _ in range(60):
        file.write_bytes(whole)
        book = openpyxl.load_workbook(file)
        for _ in range(chance.choice((1, 4))):
            sheet = book[chance.choice(book.sheetnames)]
            sheet.cell(chance.randint(1, sheet.max_row), chance.randint(1, sheet.max_column)).value = chance.choice(
                nonsense
            )
        book.save(file)
        _read_or_refuse(file)


def _read_or_refuse(file: Path) -> None:
    try:
        read = read_xlsform(file)
    except BuurtdeskError as error:
        assert str(error).endswith(".") and "\n" not in str(error)
    else:
        assert read.asked() and read.languages


def test_it_comes_back_from_the_disk_as_it_was_read(tmp_path, form, write_form) -> None:
    file = write_form(form)
    desk = Desk(tmp_path / "library")
    try:
        trajectory = trajectories.new(desk, "Katarina")
        made = questionnaires.import_xlsform(desk, trajectory.id, file)
        again = questionnaires.import_xlsform(desk, trajectory.id, file)
        assert questionnaires.questionnaires(desk, trajectory.id) == [made, again]
        assert checking.faults(desk) == []
        assert [question.id for question in made.questions] == [
            questionnaires.question_id(made.id, question.name) for question in made.questions
        ]
        assert len({question.id for question in (*made.questions, *again.questions)}) == 2 * len(made.questions)
        assert desk.undo().name == "questionnaire.new"
        assert questionnaires.questionnaires(desk, trajectory.id) == [made]
        assert (
            names.find_questionnaire(desk, "Hoe is het in de wijk?") == made == names.find_questionnaire(desk, made.id)
        )
        questionnaires.delete(desk, made.id)
        assert questionnaires.questionnaires(desk, trajectory.id) == []
        desk.undo()
        assert questionnaires.questionnaires(desk, trajectory.id) == [made]
        with pytest.raises(CannotOpen):
            questionnaires.import_xlsform(desk, trajectory.id, tmp_path / "nergens.xlsx")
    finally:
        desk.close()


def test_the_command_line_imports_lists_and_shows(tmp_path, form, write_form) -> None:
    def run(*command: str):
        result = CliRunner().invoke(main, ["--data", str(tmp_path / "library"), *command, "--json"])
        assert result.exit_code == 0, result.output
        return json.loads(result.stdout)

    run("trajectory", "new", "Katarina")
    made = run("questionnaire", "import", str(write_form(form)))
    assert made == {"id": made["id"], "title": "Hoe is het in de wijk?", "languages": list(CODES), "questions": 6}
    assert run("questionnaire", "list") == [made]
    shown = run("questionnaire", "show", made["title"], "--language", "fr")
    assert (shown[0]["number"], shown[0]["kind"]) == ("", "section")
    assert shown[1] == {
        "number": "1",
        "name": "praat",
        "kind": "single",
        "text": "Praat u met buren? [Français (fr)]",
        "choices": ["ja=Ja [Français (fr)]", "nee=Nee [Français (fr)]"],
        "required": True,
        "only_if": "",
    }
    assert shown[2]["only_if"] == "praat=ja"
    out = tmp_path / "again.xlsx"
    exported = CliRunner().invoke(
        main, ["--data", str(tmp_path / "library"), "questionnaire", "export", made["id"], "--out", str(out)]
    )
    assert (exported.exit_code, exported.output.strip()) == (0, str(out))
    checked = run("questionnaire", "check", str(out))
    assert checked["kinds"] == {"section": 1, "single": 1, "multiple": 1, "scale": 1, "number": 2, "text": 1}
    assert set(checked["pages"]) == set(CODES)
    failed = CliRunner().invoke(
        main, ["--data", str(tmp_path / "library"), "questionnaire", "show", made["id"], "--language", "pl"]
    )
    assert (failed.exit_code, failed.stderr) == (
        1,
        "“Hoe is het in de wijk?” is not there in “pl”: choose from nl, fr, en, tr, ar.\n",
    )
