"""The last check of an XLSForm, by pyxform, which other tools read it with: what we read must be a form to them too."""

from __future__ import annotations

from typing import Any

from buurtdesk.domain.xlsform_errors import XlsformFault
from buurtdesk.interop.workbook import Sheet

_READ = ("type", "name", "list_name", "required", "relevant", "constraint", "appearance")
_READ_TEXTS = ("label", "hint")
_READ_SETTINGS = ("form_title", "form_id", "default_language")


def check_with_pyxform(survey: Sheet, choices: Sheet | None, settings: Sheet | None) -> None:
    """Raises XlsformFault with the words of pyxform, which name the row."""
    from pyxform.errors import PyXFormError  # here, because it takes a third of a second
    from pyxform.xls2xform import convert

    form = {"survey": _rows(survey, _READ), "sheet_names": ["survey", "choices", "settings"]}
    if choices is not None:
        form["choices"] = _rows(choices, _READ)
    if settings is not None:
        form["settings"] = _rows(settings, _READ_SETTINGS)[:1]
    try:
        convert(form, form_name="data")
    except PyXFormError as fault:
        raise XlsformFault(file=survey.file, fault=" ".join(str(fault).split()).rstrip(".")) from fault


def _rows(sheet: Sheet, read: tuple[str, ...]) -> list[dict[str, Any]]:
    """The rows from the second on, empty ones too, so that pyxform counts as the spreadsheet does."""
    by_number = {row.number: row for row in sheet.rows}
    last = max(by_number, default=1)
    return [
        {
            key: text
            for key, text in by_number[number].cells.items()
            if key in read or key.partition("::")[0] in _READ_TEXTS
        }
        if number in by_number
        else {}
        for number in range(2, last + 1)
    ]
