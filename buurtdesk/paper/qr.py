"""The QR code on every page of a sheet (which sheet, which page, in which language) and on every ballot.

Its text is sixteen letters, for example `BDBKTBDGHXBUBCBB`:

    BDB        a sheet of buurtdesk, first form of this text
    KTBDGHXBU  the code of the sheet
    BC         the page, from 1
    BB         the edition: the place of the language in the languages of the questionnaire, from 0, and 180 more in
               large print

That of a ballot is alike: `BDV`, its code, and four letters for the number of its layout.

Page, edition and layout are numbers in base 19, in the letters of the codes: a hand scanner types the text as if on a
keyboard, and these letters come out the same on Belgian and US keyboards; digits do not. Sixteen letters just fit a QR
code of version 1 with level Q: 21 modules of nearly 1 mm, of which a quarter can be lost.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import segno

from buurtdesk.domain.ballot_code import BALLOT_SIGN
from buurtdesk.domain.errors import BadSheetCode
from buurtdesk.domain.sheet import LENGTH, LETTERS, QR_NUMBERS, QR_SIGN, read_code

_DIGITS = QR_NUMBERS // 2
MOST_PAGES = 360  # two letters of nineteen, and 0 is none
MODULES = 21
MOST_LANGUAGES = 180
FIRST_BALLOT_EDITION = MOST_PAGES + 1
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


@dataclass(frozen=True)
class BallotPage:
    """A ballot, which is one page; `layout` is the number of what is printed where on it."""

    code: str
    layout: int
    page: int = 1

    @property
    def edition(self) -> int:
        """The layout as a number that no sheet has as its edition."""
        return FIRST_BALLOT_EDITION + self.layout


def is_ballot(edition: int) -> bool:
    """Whether this is the edition of a ballot."""
    return edition >= FIRST_BALLOT_EDITION


def qr_text(page: SheetPage | BallotPage) -> str:
    """What the QR code of a page says."""
    if isinstance(page, BallotPage):
        return f"{BALLOT_SIGN}{page.code}{_written(page.layout, QR_NUMBERS)}"
    return f"{QR_SIGN}{page.code}{_written(page.page)}{_written(page.edition)}"


def read_qr(text: str) -> SheetPage | BallotPage:
    """The page whose QR code was read, by camera or by a hand scanner that types. Raises BadSheetCode."""
    letters = "".join(text.split()).upper()
    sign, rest = letters[: len(QR_SIGN)], letters[len(QR_SIGN) :]
    code, numbers = rest[:LENGTH], rest[LENGTH:]
    if sign not in (QR_SIGN, BALLOT_SIGN) or len(numbers) != QR_NUMBERS or any(each not in LETTERS for each in numbers):
        raise BadSheetCode(code=text.strip())
    if sign == BALLOT_SIGN:
        return BallotPage(read_code(code), _read(numbers))
    edition = _read(numbers[_DIGITS:])
    return SheetPage(read_code(code), _read(numbers[:_DIGITS]), edition % MOST_LANGUAGES, edition >= MOST_LANGUAGES)


def dark_runs(text: str) -> Iterator[tuple[int, int, int]]:
    """The dark modules of the QR code of a `qr_text`, joined per row: column, row, how many."""
    made = segno.make_qr(text, version=1, error="q", mask=_MASK, mode="alphanumeric", boost_error=False)
    for row, modules in enumerate(made.matrix):
        line, end = bytes(modules), 0
        while (start := line.find(1, end)) >= 0:
            end = line.find(0, start)
            end = MODULES if end < 0 else end
            yield start, row, end - start


def _written(number: int, digits: int = _DIGITS) -> str:
    letters = ""
    for _ in range(digits):
        number, place = divmod(number, len(LETTERS))
        letters = LETTERS[place] + letters
    return letters


def _read(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * len(LETTERS) + LETTERS.index(letter)
    return number
