"""The kinds of row that travel between laptops, and their fields.

Every row has an id, the trajectory and session it lies in, `fixed` columns that never change, and `fields` that each
have a value, a clock and a base (the clock of the value it replaced). `deleted` is a field of every row.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

MOST_CHARACTERS = 1_000_000


def is_text(value: object) -> bool:
    """Text that SQLite and UTF-8 can hold whole: no NUL, no lone surrogate."""
    if not isinstance(value, str) or len(value) > MOST_CHARACTERS or "\0" in value:
        return False
    return value.isascii() or _is_utf8(value)


def is_integer(value: object) -> bool:
    return isinstance(value, int) and abs(value) < 1 << 62


def is_integer_or_none(value: object) -> bool:
    return value is None or is_integer(value)


def is_number_pair(value: object) -> bool:
    """JSON text of two finite numbers."""
    pair = _from_json(value)
    return isinstance(pair, list) and len(pair) == 2 and all(_is_number(number) for number in pair)


def is_dots(value: object) -> bool:
    """JSON text of counts by option id."""
    dots = _from_json(value)
    return isinstance(dots, dict) and all(isinstance(count, int) and 0 < count < 10_000 for count in dots.values())


def _is_utf8(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and abs(value) < 1e9


def _from_json(value: object) -> object:
    if not isinstance(value, str) or len(value) > MOST_CHARACTERS:
        return None
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        return None


@dataclass(frozen=True)
class Kind:
    """One kind of row; `fields` maps each field to the check its values from elsewhere must pass.

    `arrangement` fields only say where a thing hangs: two people moving it is no conflict to settle.
    """

    name: str
    fields: dict[str, Callable[[object], bool]]
    fixed: tuple[str, ...] = ()
    arrangement: frozenset[str] = frozenset()
    always_anonymous: bool = False

    @property
    def merged(self) -> tuple[str, ...]:
        """All fields that have a clock of their own."""
        return (*self.fields, "deleted")


KINDS = {
    kind.name: kind
    for kind in (
        Kind("trajectory", {"name": is_text, "subtitle": is_text}),
        Kind("step", {"state": is_text, "planned_on": is_text, "location": is_text}, fixed=("step",)),
        Kind(
            "session",
            {"title": is_text, "anonymity": is_text, "tables": is_integer},
            fixed=("session_kind", "start_ms"),
        ),
        Kind(
            "note",
            {
                "text": is_text,
                "color": is_text,
                "place": is_number_pair,
                "table_no": is_integer_or_none,
                "source": is_text,
            },
            arrangement=frozenset({"place"}),
        ),
        Kind("cluster", {"title": is_text, "place": is_number_pair}, arrangement=frozenset({"place"})),
        Kind("membership", {}, fixed=("note", "cluster")),
        Kind("voting_round", {"number": is_integer, "stage": is_text, "rules": is_number_pair}),
        Kind("voting_option", {"ordinal": is_integer, "text": is_text}, fixed=("voting_round", "subject")),
        Kind("ballot", {"dots": is_dots}, fixed=("voting_round",), always_anonymous=True),
        Kind("settlement", {}, fixed=("of_kind", "of_row", "of_field", "of_clock", "of_value")),
    )
}
