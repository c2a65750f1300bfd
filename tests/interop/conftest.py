"""XLSForms, written as a colleague would in a spreadsheet."""

from collections.abc import Callable, Sequence
from pathlib import Path

import openpyxl
import pytest

LANGUAGES = ("Nederlands (nl)", "Français (fr)", "English (en)", "Türkçe (tr)", "العربية (ar)")
Sheet = list[list[object]]


def in_five(words: str) -> list[str]:
    """The same text, told apart by its language."""
    return [f"{words} [{language}]" for language in LANGUAGES]


def whole_form() -> dict[str, Sheet]:
    """Every kind of question in five languages, with groups, hints, skips and bounds."""
    texts = [f"{text}::{language}" for text in ("label", "hint") for language in LANGUAGES]
    none = [None] * 5
    survey: Sheet = [
        ["type", "name", *texts, "required", "relevant", "constraint", "appearance"],
        ["start", "start"],
        ["note", "intro", *in_five("We maken een plan"), *none],
        ["begin group", "weefsel", *in_five("Sociaal weefsel"), *none],
        ["select_one ja_nee", "praat", *in_five("Praat u met buren?"), *in_five("Kies er een"), "yes"],
        ["select_multiple waar", "waar", *in_five("Waar?"), *none, None, "${praat} = 'ja'"],
        ["select_one eens", "thuis", *in_five("Ik voel mij thuis"), *none, "no", None, None, "likert"],
        ["end group"],
        ["begin_group", "ruimte"],
        ["integer", "bomen", *in_five("Hoeveel bomen?"), *none, None, None, ". >= 0 and . <= 120"],
        [
            "decimal",
            "afstand",
            *in_five("Hoe ver?"),
            *none,
            None,
            "selected(${waar}, 'park') or selected(${waar}, 'plein')",
        ],
        ["text", "wens", *in_five("Wat wenst u?"), *none],
        ["end_group"],
    ]
    choices: Sheet = [
        ["list_name", "name", *(f"label::{language}" for language in LANGUAGES)],
        ["ja_nee", "ja", *in_five("Ja")],
        ["ja_nee", "nee", *in_five("Nee")],
        [],
        ["waar", "park", *in_five("In het park")],
        ["waar", "plein", *in_five("Op het plein")],
        ["waar", "school", *in_five("Aan de school")],
        *(["eens", number, *in_five(f"Graad {number}")] for number in (1, 2, 3, 4, 5)),
    ]
    settings: Sheet = [
        ["form_title", "form_id", "default_language", "helpline"],
        ["Hoe is het in de wijk?", "wijk", "Nederlands (nl)", "0800 00 000"],
    ]
    return {"survey": survey, "choices": choices, "settings": settings}


@pytest.fixture
def form() -> dict[str, Sheet]:
    return whole_form()


@pytest.fixture
def write_form(tmp_path: Path) -> Callable[..., Path]:
    """Write sheets as a workbook and give its path."""

    def write(sheets: dict[str, Sequence[Sequence[object]]], name: str = "vragen.xlsx") -> Path:
        book = openpyxl.Workbook()
        book.remove(book.active)
        for title, rows in sheets.items():
            sheet = book.create_sheet(title)
            for row in rows:
                sheet.append(row)
        book.save(tmp_path / name)
        return tmp_path / name

    return write
