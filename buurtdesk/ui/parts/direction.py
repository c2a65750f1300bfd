"""Which way a text is written, for painters."""

from __future__ import annotations


def reads_leftward(text: str) -> bool:
    """Whether its first letter is Hebrew or Arabic."""
    first = next((letter for letter in text if letter.isalpha()), "")
    return "\u0590" <= first <= "\u08ff" or "\ufb1d" <= first <= "\ufefc"
