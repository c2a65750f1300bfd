"""Tells a scanner from a person: it types letters faster than anyone, and Enter at the end."""

from __future__ import annotations

FASTEST_TYPIST_MS = 60


class ScanBuffer:
    """Collects what comes in so fast that only a scanner can be typing; begins at a letter.

    A digit in the text of a QR code would else be taken for an answer to the question on the screen.
    """

    def __init__(self) -> None:
        self._text = ""
        self._last_ms = 0

    def take(self, sign: str, at_ms: int) -> bool:
        """Whether this sign belongs to a scan, or may be the begin of one."""
        goes_on = bool(self._text) and at_ms - self._last_ms <= FASTEST_TYPIST_MS
        if not goes_on:
            self._text = ""
        begins = sign.isascii() and sign.isalpha()  # é and à are digits of a Belgian keyboard
        if sign and sign.isprintable() and (goes_on or begins):
            self._text += sign
            self._last_ms = at_ms
            return True
        return False

    def finish(self, at_ms: int) -> str:
        """What was scanned if Enter comes as fast as the rest, else nothing; begins anew."""
        text, self._text = self._text, ""
        return text if len(text) > 1 and at_ms - self._last_ms <= FASTEST_TYPIST_MS else ""
