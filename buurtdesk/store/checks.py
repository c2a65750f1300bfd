"""What a value from elsewhere must look like to be taken into a library."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

MOST_CHARACTERS = 1_000_000
MOST_ATTACHED_BYTES = 8 << 20
_MOST_COUNTED = 10_000
_LAST_MOMENT_MS = 1 << 47
_NAME = re.compile(r"[A-Za-z0-9_.-]{1,64}")
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,3}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_MEDIA_TYPE = re.compile(r"[a-z]{1,20}/[a-z0-9.+-]{1,60}")
_PLAIN_PAIR = re.compile(r"\[-?(0|[1-9][0-9]{0,7})(\.[0-9]{1,17})?, -?(0|[1-9][0-9]{0,7})(\.[0-9]{1,17})?\]")

Check = Callable[[object], bool]


def is_name(value: object) -> bool:
    """An id, or the name of a kind or a field."""
    return isinstance(value, str) and _NAME.fullmatch(value) is not None


def is_text(value: object) -> bool:
    """Text that SQLite and UTF-8 can hold whole: no NUL, no lone surrogate."""
    if not isinstance(value, str) or len(value) > MOST_CHARACTERS or "\0" in value:
        return False
    return value.isascii() or _is_utf8(value)


def is_count(value: object) -> bool:
    """A whole number that something can be counted or lettered with."""
    return type(value) is int and 0 <= value < _MOST_COUNTED


def is_percent(value: object) -> bool:
    """A whole percentage."""
    return type(value) is int and 0 <= value <= 100


def is_flag(value: object) -> bool:
    """0 or 1."""
    return type(value) is int and value in (0, 1)


def is_moment(value: object) -> bool:
    """Milliseconds since 1970, small enough to make clocks of."""
    return type(value) is int and 0 <= value < _LAST_MOMENT_MS


def is_number_pair(value: object) -> bool:
    """JSON text of two finite numbers."""
    if isinstance(value, str) and _PLAIN_PAIR.fullmatch(value):
        return True
    pair = _from_json(value)
    return isinstance(pair, list) and len(pair) == 2 and all(_is_number(number) for number in pair)


def is_count_pair(value: object) -> bool:
    """JSON text of two counts."""
    pair = _from_json(value)
    return isinstance(pair, list) and len(pair) == 2 and all(map(is_count, pair))


def is_dots(value: object) -> bool:
    """JSON text of counts by option id."""
    dots = _from_json(value)
    return isinstance(dots, dict) and all(
        is_name(option) and count and is_count(count) for option, count in dots.items()
    )


def is_tally(value: object) -> bool:
    """JSON text of how many people, and their dots: counts by option id."""
    pair = _from_json(value)
    return isinstance(pair, list) and len(pair) == 2 and is_count(pair[0]) and is_dots(json.dumps(pair[1]))


def _is_utf8(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def is_number(value: object) -> bool:
    """A finite number that something can be ordered by."""
    return _is_number(value)


def is_sha256(value: object) -> bool:
    """A SHA-256 in hexadecimal digits."""
    return isinstance(value, str) and _SHA256.fullmatch(value) is not None


def is_media_type(value: object) -> bool:
    """What a file is, such as image/jpeg."""
    return isinstance(value, str) and _MEDIA_TYPE.fullmatch(value) is not None


def is_file_size(value: object) -> bool:
    """The bytes of a file that can be attached."""
    return type(value) is int and 0 < value <= MOST_ATTACHED_BYTES


def is_amount(value: object) -> bool:
    """Whole euros."""
    return type(value) is int and abs(value) < 1 << 53


def is_json(value: object) -> bool:
    """JSON text; what is in it is checked where it is read."""
    return isinstance(value, str) and value != "" and _from_json(value) is not None


def is_words(value: object) -> bool:
    """JSON text of texts by language code."""
    return _holds_words(_from_json(value))


def is_labels(value: object) -> bool:
    """JSON text of texts by name."""
    labels = _from_json(value)
    return isinstance(labels, dict) and all(is_name(name) and is_text(text) for name, text in labels.items())


def is_languages(value: object) -> bool:
    """JSON text of language codes, each once."""
    codes = _from_json(value)
    if not isinstance(codes, list) or not all(map(_is_code, codes)):
        return False
    return len(set(codes)) == len(codes)


def is_language(value: object) -> bool:
    """The code of a language, or empty."""
    return value == "" or _is_code(value)


def is_choices(value: object) -> bool:
    """JSON text of choices, each with a name that no other one has and a label by language code."""
    choices = _from_json(value)
    if not isinstance(choices, list) or not all(map(_is_choice, choices)):
        return False
    return len({choice["name"] for choice in choices}) == len(choices)


def is_bounds(value: object) -> bool:
    """JSON text of the least and the most, each a number or null."""
    bounds = _from_json(value)
    return isinstance(bounds, list) and len(bounds) == 2 and all(bound is None or _is_number(bound) for bound in bounds)


def is_condition(value: object) -> bool:
    """JSON text of a question's name and the names of choices of it; or of an empty object, for no condition."""
    condition = _from_json(value)
    if condition == {}:
        return True
    if not isinstance(condition, dict) or not {"question", "choices"} <= set(condition):
        return False
    choices = condition["choices"]
    return is_text(condition["question"]) and isinstance(choices, list) and all(map(is_text, choices))


def is_parts(value: object) -> bool:
    """JSON text of the parts of a script, each with its text, minutes, step and notes."""
    parts = _from_json(value)
    return isinstance(parts, list) and all(map(_is_part, parts))


def _is_part(part: object) -> bool:
    return (
        isinstance(part, dict)
        and {"text", "minutes", "step", "notes"} <= set(part)
        and is_count(part["minutes"])
        and all(is_text(part[name]) for name in ("text", "step", "notes"))
    )


def _is_code(value: object) -> bool:
    return isinstance(value, str) and _LANGUAGE.fullmatch(value) is not None


def _holds_words(words: object) -> bool:
    return isinstance(words, dict) and all(_is_code(code) and is_text(text) for code, text in words.items())


def _is_choice(choice: object) -> bool:
    return (
        isinstance(choice, dict)
        and {"name", "label"} <= set(choice)
        and is_name(choice["name"])
        and _holds_words(choice["label"])
        and type(choice.get("namely", False)) is bool
    )


def _is_number(value: object) -> bool:
    return type(value) in (int, float) and abs(value) < 1e9  # type: ignore[arg-type]


def _from_json(value: object) -> object:
    if not is_text(value):
        return None
    try:
        return json.loads(value)  # type: ignore[arg-type]
    except (ValueError, RecursionError):
        return None
