"""The cells of an Excel workbook as text, each with its address, read without trusting the file."""

from __future__ import annotations

import warnings
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from xml.etree.ElementTree import ParseError

from buurtdesk.domain.errors import BuurtdeskError
from buurtdesk.domain.note import keepable
from buurtdesk.domain.xlsform_errors import (
    CellEmpty,
    EmptyFile,
    HeaderMissing,
    HeaderTwice,
    NotAWorkbook,
    SheetTooLong,
    WorkbookTooLarge,
)
from buurtdesk.store.faults import told_plainly

_MB = 1_000_000
_MOST_BYTES, _MOST_UNPACKED = 10 * _MB, 100 * _MB
_MOST_ROWS, _MOST_COLUMNS = 2_000, 200
# Spreadsheets keep formatted rows far below the last one that is used: these are read and found empty.
_LAST_ROW_LOOKED_AT = 5_000
# All that zipfile, the XML parser and openpyxl raise on bytes that are no workbook.
_UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    ParseError,
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
    EOFError,
    OverflowError,
    NotImplementedError,
    RuntimeError,
)


@dataclass(frozen=True)
class Row:
    """One row that is not empty: its number in the sheet, and its text by column key."""

    number: int
    cells: Mapping[str, str]

    def get(self, column: str) -> str:
        """The text in this column; empty if there is none."""
        return self.cells.get(column, "")


@dataclass(frozen=True)
class Sheet:
    """One sheet: letter and header as written of each column by its key, the rows below, and where the headers are."""

    file: str
    name: str
    letters: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    rows: tuple[Row, ...] = ()
    top: int = 1

    def wrong(self, error: type[BuurtdeskError], row: int, column: str, /, **values: object) -> BuurtdeskError:
        """The error, with file, sheet and the address of the cell filled in."""
        cell = f"{self.letters.get(column, 'A')}{row}"
        return error(file=self.file, sheet=self.name, cell=cell, **values)

    def need_column(self, column: str) -> None:
        """Raises HeaderMissing if it is not there."""
        if column not in self.letters:
            raise HeaderMissing(file=self.file, sheet=self.name, column=column)

    def needed(self, row: Row, column: str) -> str:
        """The text of a cell that may not be empty. Raises HeaderMissing, CellEmpty."""
        self.need_column(column)
        if not row.get(column):
            raise self.wrong(CellEmpty, row.number, column, column=self.headers[column])
        return row.get(column)


def read_workbook(file: Path, aliases: Mapping[str, str]) -> dict[str, Sheet]:
    """The sheets by name in small letters; `aliases` gives column headers their usual name.

    Raises EmptyFile, NotAWorkbook, WorkbookTooLarge, SheetTooLong, HeaderTwice, and faults of the environment.
    """
    with told_plainly(file):
        if file.stat().st_size > _MOST_BYTES:
            raise WorkbookTooLarge(file=file.name, most=_MOST_BYTES // _MB)
        content = file.read_bytes()
    if not content:
        raise EmptyFile(file=file.name)
    try:
        _refuse_bombs(content, file.name)
        grids = _grids(content)
    except _UNREADABLE as fault:
        raise NotAWorkbook(file=file.name) from fault
    return {name.strip().lower(): _sheet(file.name, name.strip(), grid, aliases) for name, grid in grids.items()}


def _refuse_bombs(content: bytes, name: str) -> None:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        if sum(member.file_size for member in archive.infolist()) > _MOST_UNPACKED:
            raise WorkbookTooLarge(file=name, most=_MOST_UNPACKED // _MB)


def _grids(content: bytes) -> dict[str, list[tuple[int, list[str]]]]:
    """Per sheet the rows that hold something, as (row number, texts)."""
    from openpyxl import load_workbook  # here, because it takes a sixth of a second that nobody else should wait

    with warnings.catch_warnings():  # about styles and lists of choices, which are not read here
        warnings.simplefilter("ignore")
        book = load_workbook(BytesIO(content), read_only=True, data_only=True)
        grids = {}
        for sheet in book.worksheets:
            sheet.reset_dimensions()
            rows = sheet.iter_rows(max_row=_LAST_ROW_LOOKED_AT, max_col=_MOST_COLUMNS, values_only=True)
            texts = ((number, [_text(value) for value in row]) for number, row in enumerate(rows, start=1))
            grids[sheet.title] = [(number, row) for number, row in texts if any(row)]
    return grids


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return keepable(str(value)).strip()


def _sheet(file: str, name: str, grid: list[tuple[int, list[str]]], aliases: Mapping[str, str]) -> Sheet:
    if not grid:
        return Sheet(file, name)
    if grid[-1][0] > _MOST_ROWS:
        raise SheetTooLong(file=file, sheet=name, most=_MOST_ROWS)
    top, headers = grid[0]
    keys = [_key(header, aliases) for header in headers]
    letters = {key: _letter(index) for index, key in enumerate(keys) if key}
    for index, key in enumerate(keys):
        if key and keys.index(key) != index:
            raise HeaderTwice(file=file, sheet=name, cell=f"{_letter(index)}{top}", column=headers[index])
    rows = tuple(Row(number, dict(_named(keys, texts))) for number, texts in grid[1:])
    written = {key: header for key, header in zip(keys, headers, strict=True) if key}
    return Sheet(file, name, letters, written, tuple(row for row in rows if row.cells), top)


def _key(header: str, aliases: Mapping[str, str]) -> str:
    """A header as it is looked up: `Label :: Français (fr)` is `label::Français (fr)`."""
    base, mark, rest = (part.strip() for part in header.partition("::"))
    base = base.lower().replace(" ", "_")
    key = f"{base}::{rest}" if mark else base
    return aliases.get(key, key)


def _named(keys: list[str], texts: list[str]) -> Iterable[tuple[str, str]]:
    return ((key, text) for key, text in zip(keys, texts, strict=False) if key and text)


def _letter(index: int) -> str:
    """The letters of a column, counted from 0: A, …, Z, AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
