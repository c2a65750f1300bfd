"""The code of a printed sheet: says which questionnaire it belongs to, nothing about who filled it in.

Eight letters: three for the questionnaire, four at random for the sheet, one to check. The letters are those that
stand in the same place on Belgian and US keyboards (so no A, Q, Z, W or M) and are not mistaken for a digit (no I, O).
"""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Collection
from dataclasses import dataclass

from buurtdesk.domain.errors import BadSheetCode

LETTERS = "BCDEFGHJKLNPRSTUVXY"
_TAG, _NUMBER = 3, 4
LENGTH = _TAG + _NUMBER + 1
_WEIGHTS = (1, 2, 3, 4, 5, 6, 7, 8)


@dataclass(frozen=True)
class Batch:
    """Sheets handed out together: how many, in which language, where."""

    id: str
    questionnaire_id: str
    name: str
    language: str
    place: str
    count: int


@dataclass(frozen=True)
class Sheet:
    """One printed copy."""

    code: str
    questionnaire_id: str
    batch_id: str
    language: str


def tag_of(questionnaire: str) -> str:
    """The first three letters of all codes of a questionnaire."""
    number = int.from_bytes(hashlib.sha256(questionnaire.encode()).digest()[:8], "big")
    letters = ""
    for _ in range(_TAG):
        number, place = divmod(number, len(LETTERS))
        letters += LETTERS[place]
    return letters


def new_codes(questionnaire: str, count: int, taken: Collection[str]) -> list[str]:
    """New codes at random, in no order, none of them in `taken`."""
    tag = tag_of(questionnaire)
    made: set[str] = set()
    while len(made) < count:
        body = tag + "".join(secrets.choice(LETTERS) for _ in range(_NUMBER))
        code = body + _check_letter(body)
        if code not in taken:
            made.add(code)
    codes = list(made)
    secrets.SystemRandom().shuffle(codes)
    return codes


def read_code(typed: str) -> str:
    """The code as it is kept, from what was typed or scanned. Raises BadSheetCode.

    Any case, parted by spaces, hyphens or dots or not at all; also somewhere in a longer text, such as that of the QR
    code, which begins with “BD1”. A scanner that believes the keyboard is a US one types that digit as “&” on a Belgian
    one, and Y as Z on a German one.
    """
    pieces = [piece for piece in re.split(r"[^A-Z0-9]+", typed.upper().replace("Z", "Y")) if piece]
    for first in range(len(pieces)):
        for last in range(first, len(pieces)):
            letters = "".join(pieces[first : last + 1])
            if _fits(letters):
                return letters
    raise BadSheetCode(code=typed.strip())


def _fits(letters: str) -> bool:
    right = len(letters) == LENGTH and all(sign in LETTERS for sign in letters)
    return right and _check_letter(letters[:-1]) == letters[-1]


def shown(code: str) -> str:
    """The code as it is printed: KTB DGHX V."""
    return f"{code[:_TAG]} {code[_TAG:-1]} {code[-1]}"


def _check_letter(body: str) -> str:
    """Weights 1 to 7 modulo 19, a prime: every single wrong letter and every swap of neighbours is seen."""
    total = sum(weight * LETTERS.index(sign) for weight, sign in zip(_WEIGHTS, body, strict=False))
    return LETTERS[total % len(LETTERS)]
