"""A day while it is typed: digits fall in their place, dd/mm/yyyy, and any sign or space ends a part early."""

from __future__ import annotations

_PARTS = (2, 2, 4)
LENGTH = sum(_PARTS) + len(_PARTS) - 1


def with_digit(text: str, digit: str) -> str:
    """The text with one digit more; a part that is full gets its slash."""
    if len(text) >= LENGTH:
        return text
    parts = [*text.split("/")[:-1], text.split("/")[-1] + digit]
    is_full = len(parts[-1]) == _PARTS[len(parts) - 1] and len(parts) < len(_PARTS)
    return "/".join(parts) + ("/" if is_full else "")


def with_sign(text: str) -> str:
    """The text with the part that was begun ended: 3 becomes 03/."""
    parts = text.split("/")
    if not parts[-1] or len(parts) == len(_PARTS):
        return text
    return "/".join([*parts[:-1], parts[-1].zfill(2)]) + "/"


def shortened(text: str) -> str:
    """The text with its last digit, and the slash after it, taken back."""
    return text.rstrip("/")[:-1]
