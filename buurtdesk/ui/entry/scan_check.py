"""What a scanner typed: whether it is a code of ours, in the layout of this keyboard, with Enter after it."""

from __future__ import annotations

from dataclasses import dataclass

from buurtdesk.domain.errors import BadSheetCode
from buurtdesk.domain.sheet import read_code


@dataclass(frozen=True)
class ScanCheck:
    """`code` is empty if there is none in it; `is_other_layout`: it was only found by turning letters back."""

    came: str
    code: str
    is_other_layout: bool
    has_enter: bool

    @property
    def is_good(self) -> bool:
        """Whether sheets can be scanned without touching the keyboard."""
        return bool(self.code) and self.has_enter


def check_scan(came: str, has_enter: bool) -> ScanCheck:
    """Look at what was typed by one scan."""
    letters = "".join(sign for sign in came.upper() if sign.isalnum())
    try:
        code = read_code(came)
    except BadSheetCode:
        return ScanCheck(came, "", _looks_foreign(letters), has_enter)
    return ScanCheck(came, code, code not in letters, has_enter)


def _looks_foreign(letters: str) -> bool:
    """Letters that no sheet has, in about the length of a code: another keyboard made them of ours."""
    return len(letters) >= 9 and not letters.isdigit()
