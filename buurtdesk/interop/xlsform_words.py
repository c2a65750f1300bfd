"""The texts of an XLSForm in its languages: columns such as `label::Nederlands (nl)`, `hint::fr` or plain `label`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from buurtdesk.domain.questionnaire import Words
from buurtdesk.domain.xlsform_errors import (
    AnswerInText,
    CellEmpty,
    HeaderMissing,
    HeaderTwice,
    LanguageUnknown,
    TextTooLongHere,
)
from buurtdesk.interop.workbook import Row, Sheet

# What a form that names no language is written in: the language of the neighbourhoods this was made for.
_UNNAMED = "nl"
_CODE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}")
_IN_BRACKETS = re.compile(r".*\(\s*([^()]+?)\s*\)")
# Languages that forms name without their code.
_BY_NAME = {
    "nederlands": "nl",
    "dutch": "nl",
    "français": "fr",
    "french": "fr",
    "english": "en",
    "türkçe": "tr",
    "turkish": "tr",
    "العربية": "ar",
    "arabic": "ar",
    "deutsch": "de",
    "german": "de",
    "español": "es",
    "spanish": "es",
    "polski": "pl",
    "polish": "pl",
    "українська": "uk",
    "ukrainian": "uk",
    "فارسی": "fa",
    "farsi": "fa",
    "persian": "fa",
    "اردو": "ur",
    "urdu": "ur",
}
_TEXTS = ("label", "hint", "agree")
MOST_CHARACTERS = 1000
_ANSWER = re.compile(r"\$\{[^{}]*\}")


@dataclass(frozen=True)
class Wording:
    """The languages of a form, the first one first, and the column of each text by (sheet, text, language)."""

    languages: tuple[str, ...]
    columns: Mapping[tuple[str, str, str], str]

    def words(self, sheet: Sheet, row: Row, text: str, must: bool) -> Words:
        """One text in all languages; empty if there is none and none is needed.

        Raises HeaderMissing, CellEmpty where a language has none, TextTooLongHere, AnswerInText.
        """
        columns = {code: self.columns.get((sheet.name, text, code), "") for code in self.languages}
        given = {code: row.get(column) for code, column in columns.items() if row.get(column)}
        if not given and not must:
            return {}
        for code, column in columns.items():
            if not column:
                raise HeaderMissing(file=sheet.file, sheet=sheet.name, column=f"{text}::{code}")
            if code not in given:
                raise sheet.wrong(CellEmpty, row.number, column, column=sheet.headers[column])
            if len(given[code]) > MOST_CHARACTERS:
                told = {"length": len(given[code]), "most": MOST_CHARACTERS}
                raise sheet.wrong(TextTooLongHere, row.number, column, **told)
            if found := _ANSWER.search(given[code]):
                raise sheet.wrong(AnswerInText, row.number, column, value=found.group())
        return given

    def name_of(self, sheet: Sheet, row: Row) -> str:
        """The label in the first language, for what is only a heading; empty if there is none."""
        return row.get(self.columns.get((sheet.name, "label", self.languages[0]), ""))


def code_of(written: str) -> str | None:
    """The code of a language as forms write it: `Nederlands (nl)`, `nl`, `Dutch`."""
    bracketed = _IN_BRACKETS.fullmatch(written)
    code = bracketed.group(1) if bracketed else written.strip()
    if code.lower() in _BY_NAME:
        return _BY_NAME[code.lower()]
    first, _, rest = code.partition("-")
    return (f"{first.lower()}-{rest}" if rest else first.lower()) if _CODE.fullmatch(code) else None


def read_wording(sheets: Iterable[Sheet], default: str | None) -> Wording:
    """The languages of these sheets; `default` is the one that comes first and that columns without one are in.

    Raises LanguageUnknown, HeaderTwice.
    """
    named: list[tuple[Sheet, str, str, str]] = []
    plain: list[tuple[Sheet, str, str, str]] = []
    for sheet in sheets:
        for column in sheet.letters:
            text, mark, language = column.partition("::")
            if text in _TEXTS:
                (named if mark else plain).append((sheet, column, text, language))
    columns: dict[tuple[str, str, str], str] = {}
    for sheet, column, text, language in named:
        code = code_of(language)
        if code is None:
            raise sheet.wrong(LanguageUnknown, sheet.top, column, value=sheet.headers[column])
        _take(columns, sheet, text, code, column)
    codes = list(dict.fromkeys(code for _, _, code in columns))
    for sheet, column, text, _ in plain:
        unnamed = default or (codes[0] if len(codes) == 1 else None if codes else _UNNAMED)
        if unnamed is None:
            raise sheet.wrong(LanguageUnknown, sheet.top, column, value=sheet.headers[column])
        _take(columns, sheet, text, unnamed, column)
    codes = list(dict.fromkeys(code for _, _, code in columns)) or [_UNNAMED]
    return Wording(tuple(sorted(codes, key=lambda code: code != default)), columns)


def _take(columns: dict[tuple[str, str, str], str], sheet: Sheet, text: str, code: str, column: str) -> None:
    if (sheet.name, text, code) in columns:
        raise sheet.wrong(HeaderTwice, sheet.top, column, column=f"{text}::{code}")
    columns[sheet.name, text, code] = column
