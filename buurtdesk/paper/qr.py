"""The QR code on every page of a sheet: which sheet, which page, in which language.

Its text is sixteen letters, for example `BDBKTBDGHXBUBCBB`:

    BDB        a sheet of buurtdesk, first form of this text
    KTBDGHXBU  the code of the sheet
    BC         the page, from 1
    BB         the edition: the place of the language in the languages of the questionnaire, from 0, and 180 more in
               large print

Page and edition are numbers in base 19, in the letters of the codes: a hand scanner types the text as if on a
keyboard, and these letters come out the same on Belgian and US keyboards; digits do not. Sixteen letters just fit a QR
code of version 1 with level Q: 21 modules of nearly 1 mm, of which a quarter can be lost.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import segno

from buurtdesk.domain.errors import BadSheetCode
from buurtdesk.domain.sheet import LENGTH, LETTERS, QR_NUMBERS, QR_SIGN, read_code

_DIGITS = QR_NUMBERS // 2
MOST_PAGES = len(LETTERS) ** _DIGITS - 1
MODULES = 21
MOST_LANGUAGES = 180
# Any mask decodes equally well at this size; a fixed one takes half the time of trying all eight.
_MASK = 2


@dataclass(frozen=True)
class SheetPage:
    """One page of one sheet; `page` from 1, `language` the place in the languages of the questionnaire, from 0."""

    code: str
    page: int
    language: int
    large: bool = False

    @property
    def edition(self) -> int:
        """Language and size as one number."""
        return self.language + self.large * MOST_LANGUAGES


def qr_text(page: SheetPage) -> str:
    """What the QR code of a page says."""
    return f"{QR_SIGN}{page.code}{_written(page.page)}{_written(page.edition)}"


def read_qr(text: str) -> SheetPage:
    """The page whose QR code was read, by camera or by a hand scanner that types. Raises BadSheetCode."""
    letters = "".join(text.split()).upper()
    code, numbers = letters[len(QR_SIGN) :][:LENGTH], letters[len(QR_SIGN) + LENGTH :]
    if not letters.startswith(QR_SIGN) or len(numbers) != QR_NUMBERS or any(sign not in LETTERS for sign in numbers):
        raise BadSheetCode(code=text.strip())
    edition = _read(numbers[_DIGITS:])
    return SheetPage(read_code(code), _read(numbers[:_DIGITS]), edition % MOST_LANGUAGES, edition >= MOST_LANGUAGES)


def dark_runs(page: SheetPage) -> Iterator[tuple[int, int, int]]:
    """The dark modules of the QR code, joined per row: column, row, how many."""
    made = segno.make_qr(qr_text(page), version=1, error="q", mask=_MASK, mode="alphanumeric", boost_error=False)
    for row, modules in enumerate(made.matrix):
        line, end = bytes(modules), 0
        while (start := line.find(1, end)) >= 0:
            end = line.find(0, start)
            end = MODULES if end < 0 else end
            yield start, row, end - start


def _written(number: int) -> str:
    high, low = divmod(number, len(LETTERS))
    return LETTERS[high] + LETTERS[low]


def _read(letters: str) -> int:
    return LETTERS.index(letters[0]) * len(LETTERS) + LETTERS.index(letters[1])
