"""Writing a questionnaire as an XLSForm, which other tools read and `read_xlsform` reads back as it was.

What an XLSForm has no word for stands in columns of our own, that others pass over: `agree` (the words beside the box
of a consent), `namely` in the choices, and in the settings the titles in other languages, the helpline, the
introduction, the return address, the contact slip and how many sheets are keyed twice. Not written are the number of
the version and which one it replaces, and that it is frozen.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import groupby
from pathlib import Path

from buurtdesk.domain.questionnaire import Choice, Condition, Question, QuestionKind, Questionnaire, Words
from buurtdesk.interop.xlsform_namely import namely_name
from buurtdesk.store.durable_file import write_durably

_TYPES = {
    QuestionKind.DATE: "date",
    QuestionKind.TEXT: "text",
    QuestionKind.LONG_TEXT: "text",
    QuestionKind.CONSENT: "acknowledge",
    QuestionKind.SECTION: "note",
}
_SELECTS = {
    QuestionKind.SINGLE: "select_one",
    QuestionKind.SCALE: "select_one",
    QuestionKind.STATEMENT: "select_one",
    QuestionKind.MULTIPLE: "select_multiple",
    QuestionKind.RANKING: "rank",
}
_APPEARANCES = {QuestionKind.SCALE: "likert", QuestionKind.LONG_TEXT: "multiline"}
_LONGEST_NAME = 64
Grid = list[list[str]]


def write_xlsform(questionnaire: Questionnaire, file: Path) -> None:
    """Write it as a workbook (.xlsx). Raises faults of the disk."""
    from openpyxl import Workbook  # here, because it takes a sixth of a second that nobody else should wait

    book = Workbook()
    book.remove(book.active)
    for name, grid in _sheets(questionnaire).items():
        sheet = book.create_sheet(name)
        for number, row in enumerate(grid, start=1):
            for column, text in enumerate(row, start=1):
                if text:
                    cell = sheet.cell(number, column)
                    cell.value, cell.data_type = text, "s"  # never a formula, whatever it begins with
        sheet.freeze_panes = "A2"
    target = BytesIO()
    book.save(target)
    write_durably(file, target.getvalue())


def _sheets(questionnaire: Questionnaire) -> dict[str, Grid]:
    lists = _Lists(questionnaire.languages)
    survey = _Survey(questionnaire, lists).grid()
    return {"survey": survey, "choices": lists.grid(), "settings": _settings(questionnaire)}


class _Lists:
    """The lists of choices, each written once."""

    def __init__(self, languages: Sequence[str]) -> None:
        self._languages = languages
        self._names: dict[str, str] = {}
        self._rows: Grid = [["list_name", "name", *(f"label::{code}" for code in languages), "namely"]]

    def name_of(self, choices: Sequence[Choice]) -> str:
        """The name of the list with these choices."""
        key = repr([(choice.name, dict(choice.label), choice.namely) for choice in choices])
        if key not in self._names:
            name = self._names[key] = f"list_{len(self._names) + 1}"
            for choice in choices:
                labels = [choice.label.get(code, "") for code in self._languages]
                self._rows.append([name, choice.name, *labels, "yes" if choice.namely else ""])
        return self._names[key]

    def grid(self) -> Grid:
        return self._rows


class _Survey:
    """The sheet survey, row by row."""

    def __init__(self, questionnaire: Questionnaire, lists: _Lists) -> None:
        self._of, self._lists = questionnaire, lists
        self._by_name = {question.name: question for question in questionnaire.questions}
        self._texts = [(text, code) for text in ("label", "hint", "agree") for code in questionnaire.languages]
        self._groups = 0

    def grid(self) -> Grid:
        heads = [f"{text}::{code}" for text, code in self._texts]
        rows = [["type", "name", *heads, "required", "relevant", "constraint", "appearance"]]
        for theme, questions in groupby(self._of.questions, key=lambda question: question.theme):
            rows += self._themed(theme, list(questions))
        return rows

    def _themed(self, theme: str, questions: Sequence[Question]) -> Iterator[list[str]]:
        if theme:
            yield self._row("begin group", self._free_name("theme"), dict.fromkeys(self._of.languages, theme))
        is_in_matrix = False
        for question in questions:
            if is_in_matrix and question.kind is not QuestionKind.STATEMENT:
                yield ["end group"]
                is_in_matrix = False
            yield from self._question(question, is_in_matrix)
            is_in_matrix = is_in_matrix or question.kind is QuestionKind.MATRIX
        if is_in_matrix:
            yield ["end group"]
        if theme:
            yield ["end group"]

    def _question(self, question: Question, is_in_matrix: bool) -> Iterator[list[str]]:
        if question.kind is QuestionKind.MATRIX:
            relevant = self._relevant(question.condition)
            words = question.label, question.hint
            yield self._row("begin group", question.name, *words, relevant=relevant, appearance="table-list")
            return
        agree = question.choices[0].label if question.kind is QuestionKind.CONSENT and question.choices else {}
        yield self._row(
            self._type(question),
            question.name,
            question.label,
            question.hint,
            agree,
            "yes" if question.required else "",
            "" if is_in_matrix else self._relevant(question.condition),
            _constraint(question),
            _APPEARANCES.get(question.kind, ""),
        )
        yield from self._namely(question)

    def _namely(self, question: Question) -> Iterator[list[str]]:
        """For other tools, that have no line beside a choice: a question of its own."""
        for choice in question.choices:
            name = namely_name(question.name, choice.name)
            if choice.namely and len(name) <= _LONGEST_NAME and name not in self._by_name:
                relevant = self._relevant(Condition(question.name, (choice.name,)))
                yield self._row("text", name, choice.label, relevant=relevant)

    def _row(
        self,
        kind: str,
        name: str,
        label: Words,
        hint: Words | None = None,
        agree: Words | None = None,
        required: str = "",
        relevant: str = "",
        constraint: str = "",
        appearance: str = "",
    ) -> list[str]:
        given = {"label": label, "hint": hint or {}, "agree": agree or {}}
        texts = [given[text].get(code, "") for text, code in self._texts]
        return [kind, name, *texts, required, relevant, constraint, appearance]

    def _type(self, question: Question) -> str:
        if question.kind in _SELECTS:
            return f"{_SELECTS[question.kind]} {self._lists.name_of(question.choices)}"
        if question.kind is QuestionKind.NUMBER:
            return "integer" if all(map(_is_whole, (question.least, question.most))) else "decimal"
        return _TYPES[question.kind]

    def _relevant(self, condition: Condition | None) -> str:
        if condition is None:
            return ""
        of = self._by_name.get(condition.question)
        several = of is not None and of.kind is QuestionKind.MULTIPLE
        rule = "selected(${{{question}}}, '{choice}')" if several else "${{{question}}} = '{choice}'"
        return " or ".join(rule.format(question=condition.question, choice=choice) for choice in condition.choices)

    def _free_name(self, start: str) -> str:
        self._groups += 1
        name = f"{start}_{self._groups}"
        return name if name not in self._by_name else self._free_name(start)


def _is_whole(bound: float | None) -> bool:
    return bound is None or float(bound).is_integer()


def _constraint(question: Question) -> str:
    bounds = ((">=", question.least), ("<=", question.most))
    return " and ".join(f". {sign} {_plain(bound)}" for sign, bound in bounds if bound is not None)


def _plain(bound: float) -> str:
    """Without an exponent, which the rule could not be read with."""
    return str(int(bound)) if float(bound).is_integer() else format(bound, "f").rstrip("0")


def _settings(questionnaire: Questionnaire) -> Grid:
    first = questionnaire.languages[0]
    pairs = [("form_title", questionnaire.title.get(first, "")), ("default_language", first)]
    pairs += _by_language("title", questionnaire.title) + _by_language("intro", questionnaire.intro)
    pairs += [
        ("helpline", questionnaire.helpline),
        ("return_address", questionnaire.return_address),
        ("contact_slip", "yes" if questionnaire.contact_slip else "no"),
        ("double_percent", str(questionnaire.double_percent)),
    ]
    return [[name for name, _ in pairs], [text for _, text in pairs]]


def _by_language(name: str, words: Words) -> list[tuple[str, str]]:
    return [(f"{name}_{code}", text) for code, text in words.items()]
