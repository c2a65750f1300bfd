"""Reading a Pol.is conversation: a folder with comments.csv and votes.csv as its openData exports have them."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from buurtdesk.domain.errors import BadCell, ColumnMissing, FileMissing, NotText
from buurtdesk.store.faults import told_plainly

AGREE = 1
_OUT = -1


@dataclass(frozen=True)
class Conversation:
    """Statements by id, without those moderated out; per voter the last vote (1, 0, -1) on each statement."""

    statements: dict[str, str]
    moderated_out: int
    last_votes: dict[str, dict[str, int]]


def read_conversation(folder: Path) -> Conversation:
    """Read the folder. Raises FileMissing, ColumnMissing, BadCell, NotText; texts stay as they are written."""
    statements: dict[str, str] = {}
    out = 0
    for row, cells in _rows(folder, "comments.csv", ("comment-id", "comment-body", "moderated")):
        if _whole(folder / "comments.csv", row, cells, "moderated") == _OUT:
            out += 1
        else:
            statements[cells["comment-id"]] = cells["comment-body"]
    return Conversation(statements, out, _last_votes(folder))


def _last_votes(folder: Path) -> dict[str, dict[str, int]]:
    """A voter can vote on a statement more than once; the last one counts."""
    votes = []
    for row, cells in _rows(folder, "votes.csv", ("timestamp", "comment-id", "voter-id", "vote")):
        vote = _whole(folder / "votes.csv", row, cells, "vote", allowed=(1, 0, -1))
        cast_at = _whole(folder / "votes.csv", row, cells, "timestamp")
        votes.append((cast_at, cells["voter-id"], cells["comment-id"], vote))
    last: dict[str, dict[str, int]] = {}
    for _, voter, statement, vote in sorted(votes, key=lambda each: each[0]):
        last.setdefault(voter, {})[statement] = vote
    return last


def _rows(folder: Path, name: str, needed: tuple[str, ...]) -> Iterator[tuple[int, dict[str, str]]]:
    file = folder / name
    with told_plainly(file):
        if not file.is_file():
            raise FileMissing(folder=folder, file=name)
        try:
            with file.open(encoding="utf-8-sig", newline="") as lines:
                reader = csv.DictReader(lines)
                for column in needed:
                    if column not in (reader.fieldnames or ()):
                        raise ColumnMissing(file=file, column=column)
                for number, cells in enumerate(reader, start=2):
                    yield number, {key: value or "" for key, value in cells.items() if key in needed}
        except (UnicodeDecodeError, csv.Error) as fault:
            raise NotText(file=file) from fault


def _whole(file: Path, row: int, cells: dict[str, str], column: str, allowed: tuple[int, ...] = ()) -> int:
    try:
        value = float(cells[column])
    except ValueError:
        value = math.nan
    if not value.is_integer() or (allowed and value not in allowed):
        wanted = " or ".join(map(str, allowed)) or "a whole number"
        raise BadCell(file=file, row=row, column=column, value=cells[column], wanted=wanted)
    return int(value)
