"""The code of a printed ballot: says for which round or evening it is, nothing about who filled it in or when.

As that of a sheet, with more of it at random (two letters for the round, six, one to check), for no list is kept of
which ballots were printed: of two piles of 60 printed apart, two alike are one chance in ten thousand.
"""

from __future__ import annotations

import hashlib

from buurtdesk.domain.sheet import new_codes, tag_of

# What stands before the code in the text of a QR code; after it the number of the layout.
BALLOT_SIGN = "BDV"
LAYOUTS = 19**4
_TAG = 2


def ballot_tag(subject: str) -> str:
    """The first letters of all codes of a round, or of a session whose rounds were not known yet."""
    return tag_of(subject, _TAG)


def new_ballot_codes(subject: str, count: int) -> list[str]:
    """New codes at random, in no order."""
    return new_codes(subject, count, tag_length=_TAG)


def is_ballot_of(code: str, subject: str) -> bool:
    return code.startswith(ballot_tag(subject))


def layout_number(layout: str) -> int:
    """The number by which a QR code names a layout, of the id of the layout."""
    digest = hashlib.sha256(layout.encode()).digest()
    return int.from_bytes(digest[:8], "big") % LAYOUTS
