"""Reading a questionnaire from an XLSForm: a workbook with the sheets survey, choices and settings.

What paper can carry is read; whatever else is asked for is refused with its cell, and then nothing comes in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from buurtdesk.domain.questionnaire import (
    CONSENT_GIVEN,
    Choice,
    Condition,
    Question,
    QuestionKind,
    Questionnaire,
    Words,
    in_language,
    in_rows,
    matrices,
)
from buurtdesk.domain.xlsform_errors import (
    BoundsBad,
    BoundsContradict,
    CellEmpty,
    GroupNotBegun,
    GroupOpen,
    ListMissing,
    MatrixEmpty,
    MatrixListsDiffer,
    MatrixOnlyChoices,
    MatrixRowCondition,
    NameBad,
    NameTwice,
    NothingAsked,
    NotOnPaper,
    RequiredUnclear,
    SheetMissing,
    TypeUnknown,
)
from buurtdesk.interop.workbook import Row, Sheet, read_workbook
from buurtdesk.interop.xlsform_check import check_with_pyxform
from buurtdesk.interop.xlsform_lists import Lists, read_lists
from buurtdesk.interop.xlsform_namely import with_namely
from buurtdesk.interop.xlsform_rules import read_bounds
from buurtdesk.interop.xlsform_settings import YES_OR_NO, default_language, read_settings
from buurtdesk.interop.xlsform_skips import Placed, check_skips, condition_of
from buurtdesk.interop.xlsform_words import Wording, read_wording

_ALIASES = {
    "caption": "label",
    "relevance": "relevant",
    "bind::relevant": "relevant",
    "bind::required": "required",
    "bind::constraint": "constraint",
    "control::appearance": "appearance",
    "value": "name",
    "list": "list_name",
    "title": "form_title",
}
_SELECT = re.compile(
    r"(select[_ ]one|select1|select[_ ]multiple|select all that apply|rank)(?: from)? (\S+)( or[_ ]other)?"
)
_SINGLE = {"select_one", "select one", "select1"}
_KINDS = {
    "integer": QuestionKind.NUMBER,
    "int": QuestionKind.NUMBER,
    "decimal": QuestionKind.NUMBER,
    "text": QuestionKind.TEXT,
    "string": QuestionKind.TEXT,
    "note": QuestionKind.SECTION,
    "date": QuestionKind.DATE,
    "acknowledge": QuestionKind.CONSENT,
    "trigger": QuestionKind.CONSENT,
}
# What a phone or tablet fills in by itself: nobody is asked anything.
_UNASKED = {"start", "end", "today", "deviceid", "username", "phonenumber", "email", "audit"}
_TYPES = "select_one, select_multiple, rank, integer, decimal, date, text, acknowledge, note, begin group, end group"
_UNKEEPABLE = ("choice_filter", "repeat_count", "calculation", "trigger")
_TABLE, _TABLE_HEAD, _TABLE_ROW = "table-list", "label", "list-nolabel"
_OTHER = Choice(
    "other",
    {
        "nl": "Anders, namelijk:",
        "fr": "Autre, à savoir :",
        "en": "Other, namely:",
        "tr": "Başka, yani:",
        "ar": "غير ذلك:",
    },
    namely=True,
)
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]{0,63}")


def read_xlsform(file: Path) -> Questionnaire:
    """The questionnaire in this file, without ids. Raises an error of `xlsform_errors` for the first thing wrong."""
    sheets = read_workbook(file, _ALIASES)
    survey, choices, settings = (_filled(sheets.get(name)) for name in ("survey", "choices", "settings"))
    if "survey" not in sheets:
        raise SheetMissing(file=file.name, sheet="survey")
    if survey is None:
        raise NothingAsked(file=file.name, sheet="survey")
    for column in ("type", "name"):
        survey.need_column(column)
    wording = read_wording([sheet for sheet in (survey, choices) if sheet], default_language(settings))
    questions = _Reader(survey, wording, read_lists(choices, wording), _marks_namely(choices)).read()
    given = read_settings(settings, wording.languages, file.stem)
    check_with_pyxform(survey, choices, settings)
    return Questionnaire("", "", languages=wording.languages, questions=questions, **given)


def _filled(sheet: Sheet | None) -> Sheet | None:
    return sheet if sheet is not None and sheet.letters else None


def _marks_namely(choices: Sheet | None) -> bool:
    """Whether a column of our own says of which choice one writes what it is."""
    return choices is not None and "namely" in choices.letters


@dataclass
class _Table:
    """The matrix whose rows are being read: where it begins, its place among the questions, the list of its rows."""

    head: Row
    place: int = 0
    of: str = ""
    is_first: bool = True

    @property
    def is_old(self) -> bool:
        """Whether it begins with a row of choices (appearance label) rather than a group."""
        return "group" not in self.head.get("type").lower()


def _matrix(label: Words, condition: Condition | None) -> Question:
    return Question("", "", QuestionKind.MATRIX, label, condition=condition)


class _Reader:
    """Goes down the sheet survey; knows in which groups it is."""

    def __init__(self, survey: Sheet, wording: Wording, lists: Lists, marks_namely: bool) -> None:
        self._survey, self._wording, self._lists, self._marks_namely = survey, wording, lists, marks_namely
        self._groups: list[Row] = []
        self._placed: list[Placed] = []
        self._rows_by_name: dict[str, int] = {}
        self._table: _Table | None = None

    def read(self) -> tuple[Question, ...]:
        """All questions and sections in their order."""
        for row in self._survey.rows:
            self._take(row, " ".join(self._survey.needed(row, "type").split()))
        if self._groups:
            raise self._survey.wrong(GroupOpen, self._groups[-1].number, "type")
        self._placed = with_namely(self._placed, self._marks_namely)
        self._check_tables()
        check_skips(self._survey, self._placed)
        questions = in_rows(each.question for each in self._placed)
        if not any(question.is_asked for question in questions):
            raise NothingAsked(file=self._survey.file, sheet=self._survey.name)
        return questions

    def _check_tables(self) -> None:
        """Raises MatrixEmpty."""
        questions = [each.question for each in self._placed]
        with_rows = {matrix.name for matrix in matrices(questions).values()}
        for each in questions:
            if each.kind is QuestionKind.MATRIX and each.name not in with_rows:
                raise self._survey.wrong(MatrixEmpty, self._rows_by_name[each.name], "type")

    def _take(self, row: Row, kind: str) -> None:
        for column in _UNKEEPABLE:
            if row.get(column):
                raise self._survey.wrong(NotOnPaper, row.number, column, column=column)
        verb = kind.lower().replace("_", " ")
        if verb == "begin group":
            self._begin(row)
        elif verb == "end group":
            if not self._groups:
                raise self._survey.wrong(GroupNotBegun, row.number, "type")
            if self._groups.pop() is (self._table.head if self._table else None):
                self._table = None
        elif kind.lower() not in _UNASKED:
            self._add(row, kind)

    def _begin(self, row: Row) -> None:
        """A group: a theme, or with the appearance table-list a matrix."""
        condition, holder = condition_of(self._survey, row, self._group_with_condition(None))
        self._groups.append(row)
        if _TABLE in row.get("appearance").lower().split():
            self._table = _Table(row)
            label = self._wording.words(self._survey, row, "label", must=True)
            self._put_matrix(row, label, Placed(_matrix(label, condition), holder))

    def _put_matrix(self, row: Row, label: Words, placed: Placed) -> None:
        hint = self._wording.words(self._survey, row, "hint", must=False)
        name = self._name(row, QuestionKind.MATRIX)
        matrix = replace(placed.question, name=name, label=label, hint=hint, theme=self._theme())
        self._table.place = len(self._placed)  # type: ignore[union-attr]
        self._placed.append(Placed(matrix, placed.row))

    def _add(self, row: Row, written: str) -> None:
        appearance = row.get("appearance").lower().split()
        if _TABLE_HEAD in appearance and self._table is None:
            self._table = _Table(row)
            condition, holder = condition_of(self._survey, row, self._group_with_condition(row))
            label = self._wording.words(self._survey, row, "label", must=True)
            self._put_matrix(row, label, Placed(_matrix(label, condition), holder))
            self._table.of = self._kind(row, written)[1]
            return
        if self._table is not None and self._table.is_old and _TABLE_ROW not in appearance:
            self._table = None
        kind, of = self._kind(row, written)
        if self._table is not None:
            kind = self._row_of_table(row, written, kind, of)
        name = self._name(row, kind)
        least, most = self._bounds(row, kind)
        condition, condition_row = condition_of(self._survey, row, self._group_with_condition(row))
        if kind is QuestionKind.STATEMENT and condition != self._matrix_above().condition:
            raise self._survey.wrong(MatrixRowCondition, row.number, "relevant", value=row.get("relevant"))
        question = Question(
            "",
            name,
            kind,
            self._wording.words(self._survey, row, "label", must=True),
            self._wording.words(self._survey, row, "hint", must=False),
            self._choices(row, kind, of, written),
            self._theme(),
            self._required(row),
            least,
            most,
            condition,
        )
        self._placed.append(Placed(question, condition_row))

    def _matrix_above(self) -> Question:
        assert self._table is not None
        return self._placed[self._table.place].question

    def _choices(self, row: Row, kind: QuestionKind, of: str, written: str) -> tuple[Choice, ...]:
        if kind is QuestionKind.CONSENT:
            return (Choice(CONSENT_GIVEN, self._wording.words(self._survey, row, "agree", must=False)),)
        choices = self._lists[of] if of else ()
        if written.lower().endswith(("or_other", "or other")):
            labels = {code: in_language(_OTHER.label, code) for code in self._wording.languages}
            return (*choices, replace(_OTHER, label=labels))
        return choices

    def _row_of_table(self, row: Row, written: str, kind: QuestionKind, of: str) -> QuestionKind:
        """A statement; the matrix takes its list and its duty from its rows."""
        table = self._table
        assert table is not None
        if kind not in (QuestionKind.SINGLE, QuestionKind.SCALE):
            told = {"list": table.of or "…", "value": written}
            raise self._survey.wrong(MatrixOnlyChoices, row.number, "type", **told)
        if table.of not in ("", of):
            raise self._survey.wrong(MatrixListsDiffer, row.number, "type", list=table.of)
        matrix = self._placed[table.place]
        required = self._required(row) and (table.of == "" or matrix.question.required or table.is_first)
        table.of, table.is_first = of, False
        changed = replace(matrix.question, choices=self._lists[of], required=required)
        self._placed[table.place] = Placed(changed, matrix.row)
        return QuestionKind.STATEMENT

    def _kind(self, row: Row, written: str) -> tuple[QuestionKind, str]:
        """The kind, and the name of its list of choices if it has one."""
        if written.lower() in _KINDS:
            kind = _KINDS[written.lower()]
            is_long = kind is QuestionKind.TEXT and "multiline" in row.get("appearance").lower()
            return QuestionKind.LONG_TEXT if is_long else kind, ""
        found = _SELECT.fullmatch(written)
        if found is None:
            raise self._survey.wrong(TypeUnknown, row.number, "type", value=written, types=_TYPES)
        if found.group(2) not in self._lists:
            raise self._survey.wrong(ListMissing, row.number, "type", value=found.group(2))
        if found.group(1) == "rank":
            return QuestionKind.RANKING, found.group(2)
        if found.group(1) not in _SINGLE:
            return QuestionKind.MULTIPLE, found.group(2)
        is_scale = "likert" in row.get("appearance").lower()
        return QuestionKind.SCALE if is_scale else QuestionKind.SINGLE, found.group(2)

    def _name(self, row: Row, kind: QuestionKind) -> str:
        name = row.get("name")
        if not name and kind is QuestionKind.SECTION:
            name = f"note_{row.number}"
        if not name:
            raise self._survey.wrong(CellEmpty, row.number, "name", column="name")
        if not _NAME.fullmatch(name):
            raise self._survey.wrong(NameBad, row.number, "name", value=name)
        if name in self._rows_by_name:
            first = f"{self._survey.letters['name']}{self._rows_by_name[name]}"
            raise self._survey.wrong(NameTwice, row.number, "name", value=name, first=first)
        self._rows_by_name[name] = row.number
        return name

    def _bounds(self, row: Row, kind: QuestionKind) -> tuple[float | None, float | None]:
        written = row.get("constraint")
        if not written:
            return None, None
        bounds = read_bounds(written) if kind is QuestionKind.NUMBER else None
        if bounds is None:
            raise self._survey.wrong(BoundsBad, row.number, "constraint", value=written)
        least, most = bounds
        if least is not None and most is not None and least > most:
            told = {"least": f"{least:g}", "most": f"{most:g}"}
            raise self._survey.wrong(BoundsContradict, row.number, "constraint", **told)
        return bounds

    def _required(self, row: Row) -> bool:
        written = row.get("required")
        if written.lower() not in YES_OR_NO:
            raise self._survey.wrong(RequiredUnclear, row.number, "required", value=written)
        return YES_OR_NO[written.lower()]

    def _group_with_condition(self, row: Row | None) -> Row | None:
        """The group around this that has a condition. Raises ConditionsTwo if two have one."""
        found: Row | None = None
        for group in self._groups:
            if group.get("relevant"):
                condition_of(self._survey, group, found)
                found = group
        return found

    def _theme(self) -> str:
        """The heading of the outermost group that is no matrix."""
        themes = [group for group in self._groups if _TABLE not in group.get("appearance").lower().split()]
        if not themes:
            return ""
        return self._wording.name_of(self._survey, themes[0]) or themes[0].get("name")
