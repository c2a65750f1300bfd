"""The kinds of row that travel between laptops, and their fields.

Every row has an id, the trajectory and session it lies in, `fixed` columns that never change, and `fields` that each
have a value, a clock and a base (the clock of the value it replaced). `deleted` is a field of every row.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from buurtdesk.store.checks import (
    Check,
    is_amount,
    is_bounds,
    is_choices,
    is_condition,
    is_count,
    is_count_pair,
    is_dots,
    is_file_size,
    is_flag,
    is_json,
    is_labels,
    is_language,
    is_languages,
    is_media_type,
    is_moment,
    is_name,
    is_number,
    is_number_pair,
    is_parts,
    is_percent,
    is_sha256,
    is_tally,
    is_text,
    is_words,
)


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
        Kind(
            "trajectory",
            {"name": is_text, "subtitle": is_text, "rehearsal": is_flag, "labels": is_labels, "scans_until": is_text},
        ),
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
        Kind(
            "questionnaire",
            {
                "title": is_words,
                "languages": is_languages,
                "frozen": is_flag,
                "helpline": is_text,
                "intro": is_words,
                "return_address": is_text,
                "contact_slip": is_flag,
                "double_percent": is_percent,
                "version": is_count,
                "replaces": is_text,
            },
        ),
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
            {
                "name": is_text,
                "language": is_text,
                "place": is_text,
                "count": is_count,
                "large": is_flag,
                "out_on": is_text,
                "handed_out": is_count,
            },
            fixed={"questionnaire": is_name},
        ),
        Kind("sheet", {}, fixed={"questionnaire": is_name, "batch": is_name, "code": is_name, "language": is_name}),
        Kind(
            "sheet_layout", {"layout": is_json}, fixed={"questionnaire": is_name, "language": is_name, "large": is_flag}
        ),
        Kind("ballot_layout", {"layout": is_json}, fixed={"subject": is_name}),
        Kind(
            "response",
            {"back_on": is_text},
            fixed={"questionnaire": is_name, "code": is_name},
            arrangement=frozenset({"back_on"}),
        ),
        Kind("entry", {}, fixed={"response": is_name, "keyer": is_text}),
        Kind("answer", {"value": is_json}, fixed={"entry": is_name, "question": is_name}),
        Kind(
            "settled_answer",
            {"value": is_json, "settled_by": is_text},
            fixed={"response": is_name, "question": is_name},
        ),
        Kind(
            "scan_page",
            {"source": is_text},
            fixed={"questionnaire": is_name, "code": is_name, "page": is_count},
            arrangement=frozenset({"source"}),
        ),
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
