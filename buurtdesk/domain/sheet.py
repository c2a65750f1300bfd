"""The code of a printed sheet: says which questionnaire it belongs to, nothing about who filled it in.

Nine letters: three for the questionnaire, five at random for the sheet, one to check. Five, so that two laptops that
each print 300 sheets of one questionnaire, without knowing of each other, hardly ever (one time in thirty) give out a
code twice. The letters are those that stand in the same place on Belgian and US keyboards (so no A, Q, Z, W or M) and
are not mistaken for a digit (no I, O).
"""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Collection
from dataclasses import dataclass

from buurtdesk.domain.errors import BadSheetCode

LETTERS = "BCDEFGHJKLNPRSTUVXY"
_TAG, _NUMBER = 3, 5
LENGTH = _TAG + _NUMBER + 1
# What stands before the code in the text of a QR code, and how many letters (of page and language) come after it.
QR_SIGN, QR_NUMBERS = "BDB", 4
_GROUP = 3
_WEIGHTS = (1, 2, 3, 4, 5, 6, 7, 8)


@dataclass(frozen=True)
class Batch:
    """Sheets handed out together: how many were printed, in which language and size, and where they go.

    `out_on` is the day on which they went out (ISO; empty: not yet known), `handed_out` how many of them did.
    """

    id: str
    questionnaire_id: str
    name: str
    language: str
    place: str
    count: int
    large: bool = False
    out_on: str = ""
    handed_out: int = 0


@dataclass(frozen=True)
class Sheet:
    """One printed copy."""

    code: str
    questionnaire_id: str
    batch_id: str
    language: str


def tag_of(row: str, length: int = _TAG) -> str:
    """The first letters of all codes of a questionnaire, or of a voting round."""
    number = int.from_bytes(hashlib.sha256(row.encode()).digest()[:8], "big")
    letters = ""
    for _ in range(length):
        number, place = divmod(number, len(LETTERS))
        letters += LETTERS[place]
    return letters


def new_codes(row: str, count: int, taken: Collection[str] = (), tag_length: int = _TAG) -> list[str]:
    """New codes at random, in no order, none of them in `taken`."""
    tag = tag_of(row, tag_length)
    made: set[str] = set()
    while len(made) < count:
        body = tag + "".join(secrets.choice(LETTERS) for _ in range(_TAG + _NUMBER - tag_length))
        code = body + _check_letter(body)
        if code not in taken:
            made.add(code)
    codes = list(made)
    secrets.SystemRandom().shuffle(codes)
    return codes


def read_code(typed: str) -> str:
    """The code as it is kept, from what was typed or scanned. Raises BadSheetCode.

    Any case, parted by spaces, hyphens or dots or not at all; also somewhere in a longer text, and within that of a QR
    code. A scanner that believes the keyboard is a US one types Y as Z on a German one.
    """
    pieces = [piece for piece in re.split(r"[^A-Z0-9]+", typed.upper().replace("Z", "Y")) if piece]
    for first in range(len(pieces)):
        for last in range(first, len(pieces)):
            letters = "".join(pieces[first : last + 1])
            inside = letters[len(QR_SIGN) : -QR_NUMBERS] if letters.startswith(QR_SIGN) else ""
            for code in (letters, inside):
                if _fits(code):
                    return code
    raise BadSheetCode(code=typed.strip())


def _fits(letters: str) -> bool:
    right = len(letters) == LENGTH and all(sign in LETTERS for sign in letters)
    return right and _check_letter(letters[:-1]) == letters[-1]


def shown(code: str) -> str:
    """The code as it is printed: KTB DGH XBU."""
    return " ".join(code[first : first + _GROUP] for first in range(0, len(code), _GROUP))


def _check_letter(body: str) -> str:
    """Weights 1 to 8 modulo 19, a prime: every single wrong letter and every swap of neighbours is seen."""
    total = sum(weight * LETTERS.index(sign) for weight, sign in zip(_WEIGHTS, body, strict=False))
    return LETTERS[total % len(LETTERS)]
