"""Pages of scans that could not be read, kept on this laptop only, until somebody has dealt with them."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from buurtdesk.desk.desk import Desk
from buurtdesk.domain.trajectory import NO_SCANS
from buurtdesk.store.trajectories import all_trajectories

_KEY = "scan_rejects"
_MOST_KEPT = 100


@dataclass(frozen=True)
class Rejected:
    """A page or file that could not be read: why, and a small picture of it (JPEG, empty without one)."""

    file: Path
    page_in_file: int
    reason: str
    detail: str = ""
    picture: bytes = b""


def kept_rejects(desk: Desk) -> list[Rejected]:
    """Those that nobody has dealt with yet, the first that came first."""
    return [_from_json(each) for each in json.loads(desk.library.device(_KEY, "[]"))]


def keep_rejects(desk: Desk, rejects: Iterable[Rejected], seen: set[tuple[Path, int]]) -> None:
    """Keep these beside those of before; of what was seen again (file and page in it) only the last word stays.

    Where a trajectory says that pictures of pages are not kept, none is kept of these either.
    """
    without = any(each.scans_until == NO_SCANS for each in all_trajectories(desk.library.db))
    before = kept_rejects(desk)
    after = [each for each in before if (each.file.absolute(), each.page_in_file) not in seen]
    after += rejects
    if after != before:
        _write(desk, [_to_json(each, without) for each in after[-_MOST_KEPT:]])


def dismiss_rejects(desk: Desk) -> None:
    """Somebody has dealt with all of them."""
    _write(desk, [])


def drop_reject_pictures(desk: Desk) -> None:
    """Keep which pages these were, and not what they look like."""
    there = kept_rejects(desk)
    if any(each.picture for each in there):
        _write(desk, [_to_json(each, without_picture=True) for each in there])


def _write(desk: Desk, told: list[dict[str, Any]]) -> None:
    with desk.library.transaction():
        desk.library.set_device(_KEY, json.dumps(told))


def _to_json(each: Rejected, without_picture: bool) -> dict[str, Any]:
    picture = "" if without_picture else b64encode(each.picture).decode()
    told = {"file": str(each.file.absolute()), "page": each.page_in_file, "reason": each.reason}
    return {**told, "detail": each.detail, "picture": picture}


def _from_json(told: dict[str, Any]) -> Rejected:
    return Rejected(Path(told["file"]), told["page"], told["reason"], told["detail"], b64decode(told["picture"]))
