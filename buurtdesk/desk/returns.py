"""Returns: of each batch how many sheets were printed, are out, came back, were keyed, doubled and settled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate, groupby

from buurtdesk.desk import double_entry
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.day import check_day
from buurtdesk.domain.double_entry import Stage
from buurtdesk.domain.questionnaire import Questionnaire
from buurtdesk.domain.response import SCAN, Entry, is_through
from buurtdesk.domain.sheet import Batch
from buurtdesk.store import questionnaires as stored
from buurtdesk.store import responses as stored_responses


@dataclass(frozen=True)
class Returns:
    """A batch (None: sheets of batches that are not known here yet) and how far its sheets are.

    Of the sheets that are back, `keyed` counts those of which every question was dealt with and nothing read from a
    scan is doubtful any more; `doubled` those that two have dealt with, `settled` those of them without a difference.
    """

    batch: Batch | None
    printed: int
    out: int
    back: int = 0
    keyed: int = 0
    doubled: int = 0
    settled: int = 0


def returns(desk: Desk, questionnaire: Questionnaire) -> list[Returns]:
    """The returns of each batch, in the order in which they were printed."""
    db = desk.library.db
    batch_of = stored.batch_of_sheets(db, questionnaire.id)
    counted = {name: Counter[str]() for name in ("back", "keyed", "doubled", "settled")}
    there = stored_responses.entries(db, questionnaire)
    for code, entries in groupby(there, key=lambda entry: entry.sheet):
        batch = batch_of.get(code, "")
        counted["back"][batch] += 1
        counted["keyed"][batch] += any(is_dealt_with(questionnaire, entry) for entry in entries)
    for sheet in double_entry.sheets(desk, questionnaire):
        if sheet.stage is not Stage.WAITING:
            counted["doubled"][batch_of.get(sheet.code, "")] += 1
            counted["settled"][batch_of.get(sheet.code, "")] += sheet.stage is Stage.DONE
    found = [
        Returns(each, each.count, each.handed_out if each.out_on else 0, **_of(each.id, counted))
        for each in stored.batches(db, questionnaire.id)
    ]
    return [*found, Returns(None, 0, 0, **_of("", counted))] if counted["back"][""] else found


def curve(desk: Desk, questionnaire: Questionnaire) -> list[tuple[str, int]]:
    """How many sheets were back by the end of each day on which some came (ISO day, count), in order of time."""
    days = Counter(stored_responses.back_on(desk.library.db, questionnaire.id))
    known = sorted(day for day in days if day)
    return list(zip(known, accumulate(days[day] for day in known), strict=True))


def hand_out(desk: Desk, batch: Batch, day: str, count: int) -> None:
    """Say on which day (ISO, or empty for not yet) how many sheets of a batch went out. Raises NotADate."""
    with desk.action("batch.hand_out") as writer:
        writer.update("batch", batch.id, out_on=check_day(day), handed_out=min(max(count, 0), batch.count))


def is_dealt_with(questionnaire: Questionnaire, entry: Entry) -> bool:
    """Whether an entry is done: of one read from a scan nothing may be doubtful any more."""
    is_sure = entry.keyer != SCAN or not any(answer.doubt for answer in entry.answers.values())
    return is_sure and is_through(questionnaire, entry.answers)


def _of(batch: str, counted: dict[str, Counter[str]]) -> dict[str, int]:
    return {name: counts[batch] for name, counts in counted.items()}


def total(rows: Iterable[Returns]) -> Returns:
    """All batches together."""
    there = list(rows)
    sums = {
        name: sum(getattr(each, name) for each in there)
        for name in ("printed", "out", "back", "keyed", "doubled", "settled")
    }
    return Returns(None, **sums)
