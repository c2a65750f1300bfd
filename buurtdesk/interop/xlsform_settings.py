"""The sheet settings of an XLSForm: the title, and in columns of our own what else stands on the paper."""

from __future__ import annotations

from typing import Any

from buurtdesk.domain.xlsform_errors import LanguageUnknown, PercentBad, RequiredUnclear, TextTooLongHere
from buurtdesk.interop.workbook import Row, Sheet
from buurtdesk.interop.xlsform_words import MOST_CHARACTERS, code_of

YES_OR_NO = {"": False, "no": False, "false": False, "false()": False, "yes": True, "true": True, "true()": True}
_TITLE_IN, _INTRO_IN = "title_", "intro_"


def default_language(settings: Sheet | None) -> str | None:
    """The code of the language that comes first. Raises LanguageUnknown."""
    if settings is None or not settings.rows:
        return None
    row = settings.rows[0]
    written = row.get("default_language")
    if written in ("", "default"):
        return None
    code = code_of(written)
    if code is None:
        raise settings.wrong(LanguageUnknown, row.number, "default_language", value=written)
    return code


def read_settings(settings: Sheet | None, languages: tuple[str, ...], file_name: str) -> dict[str, Any]:
    """The fields of a questionnaire that are no questions; without a title it has the name of the file.

    Raises TextTooLongHere, RequiredUnclear, PercentBad.
    """
    if settings is None or not settings.rows:
        return {"title": dict.fromkeys(languages, file_name)}
    row = settings.rows[0]
    title = _text(settings, row, "form_title") or file_name
    found: dict[str, Any] = {each: _text(settings, row, each) for each in ("helpline", "return_address")}
    found["title"] = dict.fromkeys(languages, title) | _in_languages(settings, row, _TITLE_IN)
    found["intro"] = _in_languages(settings, row, _INTRO_IN)
    slip = row.get("contact_slip")
    if slip.lower() not in YES_OR_NO:
        raise settings.wrong(RequiredUnclear, row.number, "contact_slip", value=slip)
    found["contact_slip"] = YES_OR_NO[slip.lower()]
    percent = row.get("double_percent")
    if percent and not (percent.isdecimal() and int(percent) <= 100):
        raise settings.wrong(PercentBad, row.number, "double_percent", value=percent)
    return found | ({"double_percent": int(percent)} if percent else {})


def _text(settings: Sheet, row: Row, column: str) -> str:
    text = row.get(column)
    if len(text) > MOST_CHARACTERS:
        raise settings.wrong(TextTooLongHere, row.number, column, length=len(text), most=MOST_CHARACTERS)
    return text


def _in_languages(settings: Sheet, row: Row, start: str) -> dict[str, str]:
    """Texts by language: columns such as `title_fr`, our own; pyxform breaks off at a `form_title::fr`."""
    columns = [column for column in row.cells if column.startswith(start) and row.get(column)]
    return {column.removeprefix(start): _text(settings, row, column) for column in columns}
