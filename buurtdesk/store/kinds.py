"""The kinds of row that travel between laptops, and their fields.

Every row has an id, the trajectory and session it lies in, `fixed` columns that never change, and `fields` that each
have a value, a clock and a base (the clock of the value it replaced). `deleted` is a field of every row.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

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


@dataclass(frozen=True)
class Kind:
    """One kind of row; `fields` and `fixed` map each column to the check its values from elsewhere must pass.

    A field can also hold nothing (None): a row written before the field was known has no value for it.
    `arrangement` fields only say where a thing hangs or stands, or who signed it: no conflict to settle.
    `ratchets` have words from loose to tight, any other word being the tightest; a tighter one wins from any clock.
    `by_people` rows are anonymous where their session is.
    """

    name: str
    fields: Mapping[str, Check]
    fixed: Mapping[str, Check] = field(default_factory=dict)
    arrangement: frozenset[str] = frozenset({"ordinal"})
    always_anonymous: bool = False
    ratchets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    by_people: bool = False

    @property
    def merged(self) -> tuple[str, ...]:
        """All fields that have a clock of their own."""
        return (*self.fields, "deleted")

    @property
    def written(self) -> tuple[str, ...]:
        """The fields in which people write something, rather than hang it somewhere."""
        return tuple(name for name in self.fields if name not in self.arrangement)


KINDS = {
    kind.name: kind
    for kind in (
        Kind("trajectory", {"name": is_text, "subtitle": is_text, "rehearsal": is_flag, "labels": is_labels}),
        Kind("step", {"state": is_text, "planned_on": is_text, "location": is_text}, fixed={"step": is_text}),
        Kind(
            "session",
            {
                "title": is_text,
                "anonymity": is_text,
                "tables": is_count,
                "attendance": is_count,
                "starts_at": is_text,
                "age_0_17": is_count,
                "age_18_34": is_count,
                "age_35_54": is_count,
                "age_55_74": is_count,
                "age_75": is_count,
                "gender_women": is_count,
                "gender_men": is_count,
                "gender_other": is_count,
                "room_question": is_text,
                "rehearsal": is_flag,
            },
            fixed={"session_kind": is_text, "start_ms": is_moment},
            ratchets={"anonymity": ("name", "table")},
        ),
        Kind(
            "note",
            {
                "text": is_text,
                "color": is_text,
                "place": is_number_pair,
                "table_no": is_count,
                "source": is_text,
                "language": is_language,
                "translation": is_text,
                "hidden": is_flag,
                "author": is_text,
            },
            arrangement=frozenset({"place", "author"}),
            by_people=True,
        ),
        Kind(
            "attachment",
            {},
            fixed={"subject": is_name, "sha256": is_sha256, "media_type": is_media_type, "size_bytes": is_file_size},
            by_people=True,
        ),
        Kind(
            "cluster",
            {"title": is_text, "place": is_number_pair, "merged_into": is_name},
            arrangement=frozenset({"place", "merged_into"}),
            by_people=True,
        ),
        Kind("membership", {}, fixed={"note": is_name, "cluster": is_name}, by_people=True),
        Kind("voting_round", {"number": is_count, "stage": is_text, "rules": is_count_pair}),
        Kind(
            "voting_option",
            {"ordinal": is_count, "text": is_text},
            fixed={"voting_round": is_name, "subject": is_name},
        ),
        Kind("ballot", {"dots": is_dots}, fixed={"voting_round": is_name}, always_anonymous=True),
        Kind("tally", {"counted": is_tally}, fixed={"voting_round": is_name, "table_no": is_count}, by_people=True),
        Kind("service", {"name": is_text, "ordinal": is_number}),
        Kind("concern", {"text": is_text, "service": is_text, "ordinal": is_number}, fixed={"concern_kind": is_text}),
        Kind("coverage", {}, fixed={"concern": is_name, "question": is_name}),
        Kind("questionnaire", {"title": is_words, "languages": is_languages, "frozen": is_flag, "helpline": is_text}),
        Kind(
            "question",
            {
                "ordinal": is_number,
                "name": is_text,
                "question_kind": is_text,
                "label": is_words,
                "hint": is_words,
                "choices": is_choices,
                "theme": is_text,
                "required": is_flag,
                "bounds": is_bounds,
                "condition": is_condition,
            },
            fixed={"questionnaire": is_name},
        ),
        Kind(
            "batch",
            {"name": is_text, "language": is_text, "place": is_text, "count": is_count},
            fixed={"questionnaire": is_name},
        ),
        Kind("sheet", {}, fixed={"questionnaire": is_name, "batch": is_name, "code": is_name, "language": is_name}),
        Kind("response", {}, fixed={"questionnaire": is_name, "code": is_name}),
        Kind("entry", {}, fixed={"response": is_name, "keyer": is_text}),
        Kind("answer", {"value": is_json}, fixed={"entry": is_name, "question": is_name}),
        Kind(
            "focus_group",
            {
                "title": is_text,
                "target_group": is_text,
                "held_on": is_text,
                "participants": is_count,
                "notes": is_text,
                "ordinal": is_number,
            },
        ),
        Kind("quote", {"text": is_text, "ordinal": is_number}, fixed={"focus_group": is_name}),
        Kind(
            "finding",
            {
                "first_wording": is_text,
                "wording": is_text,
                "outcome": is_text,
                "figure": is_json,
                "ordinal": is_number,
                "prediction": is_json,
            },
            fixed={"from_room": is_flag},
        ),
        Kind(
            "stance",
            {"stance_kind": is_text, "reason": is_text, "quote": is_text},
            fixed={"finding": is_name, "table_no": is_count},
        ),
        Kind("guess", {"percent": is_percent}, fixed={"finding": is_name, "table_no": is_count}),
        Kind("swoart_item", {"area": is_text, "text": is_text, "ordinal": is_number}),
        Kind("challenge", {"text": is_text, "ordinal": is_number}),
        Kind(
            "plan_action",
            {
                "text": is_text,
                "challenge": is_text,
                "owner": is_text,
                "partners": is_text,
                "period": is_json,
                "budget_eur": is_amount,
                "indicator": is_text,
                "status": is_text,
                "ordinal": is_number,
            },
        ),
        Kind(
            "evidence",
            {"words": is_text, "facts": is_json, "kept_on": is_text},
            fixed={"subject_kind": is_name, "subject": is_name, "source_kind": is_name, "source": is_name},
        ),
        Kind(
            "script_block",
            {"text": is_text, "minutes": is_count, "step": is_text, "notes": is_text, "ordinal": is_number},
        ),
        Kind("script_template", {"name": is_text, "parts": is_parts}, fixed={"session_kind": is_text}),
        Kind("asked", {"question": is_text, "answer": is_text, "ordinal": is_number}),
        Kind("settlement", {}, fixed={"of_kind": is_name, "of_row": is_name, "of_field": is_name}),
    )
}
