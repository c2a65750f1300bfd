"""Printing sheets: codes, the PDF, and what is kept of both."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from buurtdesk.desk.desk import Desk
from buurtdesk.desk.questionnaires import freeze
from buurtdesk.domain.errors import LibraryBusy, NoQuestions, NoSuchLanguage
from buurtdesk.domain.identity import derived_id, new_id
from buurtdesk.domain.questionnaire import Questionnaire, in_language
from buurtdesk.domain.sheet import Batch, new_codes
from buurtdesk.paper.layout import lay_out
from buurtdesk.paper.sheets import Progress, sheets_pdf
from buurtdesk.store import questionnaires as stored
from buurtdesk.store.durable_file import kept_if_all_goes_well
from buurtdesk.store.rows import Scope, Writer

MOST_SHEETS = 5000


@dataclass(frozen=True)
class BatchCount:
    """A batch, and how many of its sheets have come back."""

    batch: Batch
    returned: int


def batches(desk: Desk, questionnaire: str) -> list[BatchCount]:
    """The batches of a questionnaire, in the order in which they were printed."""
    db = desk.library.db
    back = stored.returned(db, questionnaire)
    return [BatchCount(batch, back.get(batch.id, 0)) for batch in stored.batches(db, questionnaire)]


def page_count(questionnaire: Questionnaire, language: str) -> int:
    """How many pages a sheet has. Raises NoSuchLanguage, NoQuestions, LettersNotPrintable."""
    _check(questionnaire, language)
    return len(lay_out(questionnaire, language))


def print_sheets(
    desk: Desk,
    questionnaire: Questionnaire,
    count: int,
    language: str,
    path: Path,
    batch_name: str = "",
    place: str = "",
    progress: Progress | None = None,
) -> Batch:
    """Make `count` sheets as a PDF at `path` and keep their codes: both, or neither. The questionnaire is frozen.

    Raises NoSuchLanguage, NoQuestions, LettersNotPrintable, LibraryBusy, and faults of the disk.
    """
    _check(questionnaire, language)
    taken = stored.codes(desk.library.db, questionnaire.id)
    codes = new_codes(questionnaire.id, count, taken)
    content = sheets_pdf(questionnaire, language, codes, progress)
    made = Batch(new_id(), questionnaire.id, batch_name.strip(), language, place.strip(), count)
    with kept_if_all_goes_well(path, content), desk.action("batch.print") as writer:
        if not stored.codes(desk.library.db, questionnaire.id).isdisjoint(codes):
            raise LibraryBusy(place=desk.library.folder)  # another copy printed the same code meanwhile
        freeze(writer, questionnaire)
        _put_batch(writer, questionnaire, made, codes)
    return made


def _check(questionnaire: Questionnaire, language: str) -> None:
    if language not in questionnaire.languages:
        title = in_language(questionnaire.title, questionnaire.languages[0])
        raise NoSuchLanguage(title=title, language=language, languages=", ".join(questionnaire.languages))
    if not questionnaire.asked():
        raise NoQuestions(title=in_language(questionnaire.title, language))


def _put_batch(writer: Writer, questionnaire: Questionnaire, batch: Batch, codes: list[str]) -> None:
    scope, of = Scope(questionnaire.trajectory_id), {"questionnaire": questionnaire.id}
    fields = {"name": batch.name, "language": batch.language, "place": batch.place, "count": batch.count}
    out = {"large": int(batch.large), "out_on": batch.out_on, "handed_out": batch.handed_out}
    writer.put("batch", batch.id, scope, of, **fields, **out)
    for code in codes:
        fixed = {**of, "batch": batch.id, "code": code, "language": batch.language}
        writer.put("sheet", derived_id("sheet", code), scope, fixed)
