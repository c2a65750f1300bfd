"""Printing sheets: codes, the PDF, and what is kept of both."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from buurtdesk.desk.desk import Desk
from buurtdesk.desk.logos import logo
from buurtdesk.desk.questionnaires import freeze
from buurtdesk.domain.errors import LibraryBusy, NoQuestions, NoSuchLanguage
from buurtdesk.domain.identity import derived_id, new_id
from buurtdesk.domain.questionnaire import Questionnaire, in_language
from buurtdesk.domain.sheet import Batch, new_codes
from buurtdesk.domain.sheet_layout import SheetLayout
from buurtdesk.paper.contact_slips import page_count, write_slips
from buurtdesk.paper.layout import lay_out
from buurtdesk.paper.sheet_layout import sheet_layout
from buurtdesk.paper.sheets import Progress, write_sheets
from buurtdesk.store import questionnaires as stored
from buurtdesk.store.durable_file import kept_if_all_goes_well, stream_durably
from buurtdesk.store.rows import Scope, Writer
from buurtdesk.store.sheet_layouts import layout_id

MOST_SHEETS = 5000


@dataclass(frozen=True)
class Printed:
    """A batch, the codes of its sheets in the order of the PDF, and what is printed where."""

    batch: Batch
    codes: tuple[str, ...]
    layout: SheetLayout


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


def layout(questionnaire: Questionnaire, language: str, large: bool = False) -> SheetLayout:
    """What is printed where on a sheet. Raises NoSuchLanguage, NoQuestions, LettersNotPrintable."""
    _check(questionnaire, language)
    return sheet_layout(questionnaire, lay_out(questionnaire, language, large))


def print_sheets(
    desk: Desk,
    questionnaire: Questionnaire,
    count: int,
    language: str,
    path: Path,
    batch_name: str = "",
    place: str = "",
    progress: Progress | None = None,
    large: bool = False,
) -> Printed:
    """Make `count` sheets as a PDF at `path` and keep their codes: both, or neither. The questionnaire is frozen.

    Raises NoSuchLanguage, NoQuestions, LettersNotPrintable, LibraryBusy, and faults of the disk.
    """
    printed = layout(questionnaire, language, large)
    taken = stored.codes(desk.library.db, questionnaire.id)
    codes = new_codes(questionnaire.id, count, taken)
    made = Batch(new_id(), questionnaire.id, batch_name.strip(), language, place.strip(), count, large)

    head = logo(desk, questionnaire.trajectory_id)

    def write(file: BinaryIO) -> None:
        write_sheets(file, questionnaire, language, codes, progress, large, head)

    with kept_if_all_goes_well(path, write), desk.action("batch.print") as writer:
        if not stored.codes(desk.library.db, questionnaire.id).isdisjoint(codes):
            raise LibraryBusy(place=desk.library.folder)  # another copy printed the same code meanwhile
        freeze(writer, questionnaire)
        _put_batch(writer, questionnaire, made, codes)
        _put_layout(writer, questionnaire, made, printed)
    return Printed(made, tuple(codes), printed)


def print_slips(questionnaire: Questionnaire, count: int, language: str, path: Path) -> int:
    """Make loose contact slips as a PDF at `path`; the number of pages. Nothing is kept of them.

    Raises NoSuchLanguage, LettersNotPrintable, and faults of the disk.
    """
    _check(questionnaire, language)
    stream_durably(path, lambda file: write_slips(file, questionnaire, language, count))
    return page_count(count)


def _put_layout(writer: Writer, questionnaire: Questionnaire, batch: Batch, printed: SheetLayout) -> None:
    """Kept, so that a laptop reads these scans also when a later version would lay the sheets out another way."""
    fixed = {"questionnaire": questionnaire.id, "language": batch.language, "large": int(batch.large)}
    row = layout_id(questionnaire.id, batch.language, batch.large)
    writer.put("sheet_layout", row, Scope(questionnaire.trajectory_id), fixed, layout=printed.to_json())


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
