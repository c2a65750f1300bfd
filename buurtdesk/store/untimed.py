"""Rows as an anonymous session would have kept them: what becomes of them once their session is tightened to that.

Each version of a field is turned by itself: of its clock only remains how many versions it came after, and a row gets
an id that is derived from its old one. So laptops that turn rows and merge in any order hold the same, also where one
of them still sends what it wrote before it knew.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

from buurtdesk.domain.clock import anonymous_clock
from buurtdesk.domain.identity import untimed_id
from buurtdesk.domain.wall import place_by_lot
from buurtdesk.store.attachments import attachment_id
from buurtdesk.store.kinds import KINDS
from buurtdesk.store.notes import membership_id, place_json
from buurtdesk.store.seen import version_mark
from buurtdesk.store.staging import RowVersion

NOT_KEPT = ("table_no", "author")
LEADS_ON = {("cluster", "merged_into")}
"""Fields with the id of a row that gets another one as well."""
_FRESH, _DELETED, _RESTORED = 0, 1, 2

Versions = list[list[Any]]


def untimed_row(version: RowVersion) -> dict[str, Any]:
    """Where the row lies, under its new id."""
    fixed = dict(version["fixed"])
    row = untimed_id(version["id"])
    if version["kind"] == "membership":
        fixed = {name: untimed_id(each) for name, each in fixed.items()}
        row = membership_id(fixed["note"], fixed["cluster"])
    if version["kind"] == "attachment":
        fixed["subject"] = untimed_id(fixed["subject"])
        row = attachment_id(fixed["subject"], fixed["sha256"])
    return {**version, "id": row, "fixed": fixed}


def untimed_versions(version: RowVersion, earlier: Mapping[str, Versions], start_ms: int) -> Iterator[RowVersion]:
    """The row as it was at first, and as it became, step by step; what a newer version knows of it is left behind."""
    row = untimed_row(version)
    steps = {
        name: _steps(row, name, [*earlier.get(name, ()), version["fields"][name]], start_ms)
        for name in KINDS[version["kind"]].merged
    }
    for at in range(max(map(len, steps.values()))):
        fields = {name: each[at] for name, each in steps.items() if at < len(each)}
        yield {**row, "fields": {"deleted": steps["deleted"][-1], **fields}}


def leads_to(row: Any) -> Any:
    """Where a field that held this id leads from now on."""
    return untimed_id(row) if row else row


def _steps(row: RowVersion, name: str, versions: Versions, start_ms: int) -> Versions:
    written = sorted((each for each in versions if each[1]), key=lambda each: (each[1], each[2]))
    if name == "deleted":
        places = sorted({_stage_of(*each) for each in written})
        return [[int(at == _DELETED), anonymous_clock(start_ms, at), ""] for at in places]
    if name in NOT_KEPT:
        return [[None, anonymous_clock(start_ms, 0), ""]] if written else []
    if (row["kind"], name) in LEADS_ON:
        written = [[leads_to(value), clock, base] for value, clock, base in written]
    if (row["kind"], name) == ("note", "place"):  # the first place was given in the order of arrival
        written = [[each[0] if each[2] else _lot(row["id"]), *each[1:]] for each in written]
    return _counted(written, start_ms)


def _counted(written: Versions, start_ms: int) -> Versions:
    """Versions from early to late, with how many they came after in the place of the time."""
    after: dict[str, int] = {}
    marks: dict[str, str] = {}
    steps = []
    for value, clock, base in written:
        after[clock] = after.get(base, -1) + 1
        untimed = anonymous_clock(start_ms, after[clock])
        marks[clock] = version_mark(untimed, json.dumps(value, ensure_ascii=False))
        steps.append([value, untimed, marks.get(base, "")])
    return sorted(steps, key=lambda each: str(each[1]))


def _stage_of(value: Any, _clock: str, base: str) -> int:
    """A row that was brought back once stays: a note too many is better than one too few."""
    return _DELETED if value else _RESTORED if base else _FRESH


def _lot(row: str) -> str:
    return place_json(place_by_lot(UUID(row).int))
