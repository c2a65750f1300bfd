"""Scans of sheets: read, and kept as an entry whose keyer is the scan; a person confirms what is doubtful."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path

from buurtdesk.desk.ballot_scans import OTHER_SURVEY, BallotRead, BallotReading
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.known_sheets import KnownSheets
from buurtdesk.desk.responses import put_entry
from buurtdesk.desk.scan_rejects import Rejected, keep_rejects
from buurtdesk.domain.questionnaire import Question, QuestionKind, Questionnaire
from buurtdesk.domain.response import NO_ANSWER, SCAN, Answer
from buurtdesk.domain.sheet_layout import SheetLayout
from buurtdesk.domain.trajectory import NO_SCANS
from buurtdesk.paper.qr import is_ballot
from buurtdesk.paper.reading.found import PageRead, Reading, Reason, Reject
from buurtdesk.paper.reading.reading import Progress, read_files
from buurtdesk.store import responses as stored
from buurtdesk.store.attachments import attachment_id
from buurtdesk.store.responses import answer_id, entry_id, response_id, value_json
from buurtdesk.store.rows import Scope, Writer
from buurtdesk.store.scan_pages import scan_page_id
from buurtdesk.store.trajectories import all_trajectories

_MEDIA_TYPE = "image/jpeg"
_AT_ONCE = 20
_MOST_SURE = 0.9999  # what a machine read is never as sure as what a person confirmed


@dataclass(frozen=True)
class Page:
    """One page that was read, and what its boxes say."""

    questionnaire: Questionnaire
    file: Path
    page_in_file: int
    code: str
    page: int
    answers: tuple[Answer, ...]


@dataclass
class Report:
    """What came of reading; `missing` are the pages of these sheets that were not among the scans.

    `ballots` stand by their codes, which are at random.
    """

    pages: list[Page] = field(default_factory=list)
    ballots: list[BallotRead] = field(default_factory=list)
    rejects: list[Rejected] = field(default_factory=list)
    missing: list[tuple[str, int]] = field(default_factory=list)

    @property
    def sheets(self) -> list[str]:
        """The codes of the sheets of which a page was read, in the order in which they came."""
        return list(dict.fromkeys(page.code for page in self.pages))

    @property
    def seen(self) -> set[tuple[Path, int]]:
        """The files, and the pages in them, of which it is told what came of them."""
        there: list[Page | BallotRead | Rejected] = [*self.pages, *self.ballots, *self.rejects]
        return {(each.file.absolute(), each.page_in_file) for each in there}


def read_scans(
    desk: Desk, paths: Sequence[Path], questionnaire: Questionnaire | None = None, progress: Progress | None = None
) -> Report:
    """Read files and folders and keep what they say, some pages at a time; bad files are among the rejects.

    Pages of another questionnaire than the one that is named are rejected, and so are ballots then. What `progress`
    raises stops it: what was read by then is kept.
    """
    known, ballots = KnownSheets(desk, questionnaire), BallotReading(desk, wanted=questionnaire is None)
    report, waiting = Report(), list[tuple[Questionnaire, PageRead]]()

    def layout(code: str, edition: int) -> SheetLayout | None:
        return (ballots if is_ballot(edition) else known).layout(code, edition)

    try:
        for found in read_files(paths, layout, progress):
            if is_ballot(found.edition):
                rejected = ballots.take(found)
                report.rejects += [rejected] if rejected else []
            elif isinstance(found, Reject):
                report.rejects.append(_rejected(found, known))
            else:
                of = known.questionnaire_of(found.code)
                assert of is not None, "a page is only read by the layout of a questionnaire that is known"
                waiting.append((of, found))
                report.pages.append(_page(of, found))
            if len(waiting) == _AT_ONCE:
                _keep(desk, waiting)
    finally:
        _keep(desk, waiting)
        report.ballots = ballots.keep()
        keep_rejects(desk, report.rejects, report.seen)
    report.missing = _missing(known, report)
    return report


def _missing(known: KnownSheets, report: Report) -> list[tuple[str, int]]:
    """The pages of these sheets that were scanned neither now nor before."""
    found = {(page.code, page.page) for page in report.pages}
    found |= {(code, page) for code in report.sheets for page in known.scanned(code)}
    return [(code, page) for code in report.sheets for page in known.pages_of(code) if (code, page) not in found]


def _rejected(found: Reject, known: KnownSheets) -> Rejected:
    reason = found.reason.value
    if found.reason is Reason.UNKNOWN_SHEET and known.is_of_another(found.code):
        reason = OTHER_SURVEY
    return Rejected(found.file, found.page_in_file, reason, found.detail, found.picture)


def _page(questionnaire: Questionnaire, found: PageRead) -> Page:
    questions = {question.name: question for question in questionnaire.asked()}
    answers = (_answer(questions[each.question], each) for each in found.answers if each.question in questions)
    return Page(questionnaire, found.file, found.page_in_file, found.code, found.page, tuple(answers))


def _answer(question: Question, reading: Reading) -> Answer:
    """As seen: skip rules are applied when answers are counted."""
    value, sure = reading.value, min(reading.confidence, _MOST_SURE)
    if isinstance(value, tuple):
        value = _in_order(question, value) if any(value) else None
    return Answer(question.name, value, "" if value is not None else NO_ANSWER, "", sure, reading.doubt)


def _in_order(question: Question, ticked: tuple[str, ...]) -> tuple[str, ...]:
    """Of a ranking by rank, else as the choices stand in the questionnaire: on paper they may stand in columns."""
    if question.kind is QuestionKind.RANKING:
        return ticked
    return tuple(choice.name for choice in question.choices if choice.name in ticked)


def _keep(desk: Desk, waiting: list[tuple[Questionnaire, PageRead]]) -> None:
    """Keep the pages that wait, all or none of them."""
    if not waiting:
        return
    keeps = {each.id: each.scans_until != NO_SCANS for each in all_trajectories(desk.library.db)}
    with desk.action("scan.read") as writer, ExitStack() as kept:
        for questionnaire, page in waiting:
            _put_answers(desk, writer, questionnaire, page)
            if keeps.get(questionnaire.trajectory_id, True):
                sha256 = kept.enter_context(desk.library.attachments.kept(page.picture))
                _put_picture(writer, questionnaire, page, sha256)
    waiting.clear()


def _put_answers(desk: Desk, writer: Writer, questionnaire: Questionnaire, page: PageRead) -> None:
    entry = put_entry(writer, questionnaire, page.code, SCAN)
    there = {
        name: answer
        for each in stored.entries(desk.library.db, questionnaire, page.code)
        if each.id == entry
        for name, answer in each.answers.items()
    }
    ids = {question.name: question.id for question in questionnaire.asked()}
    scope = Scope(questionnaire.trajectory_id)
    for answer in _page(questionnaire, page).answers:
        if is_better(answer, there.get(answer.question)):
            row, fixed = answer_id(entry, ids[answer.question]), {"entry": entry, "question": ids[answer.question]}
            writer.put("answer", row, scope, fixed, value=value_json(answer))


def is_better(new: Answer, there: Answer | None) -> bool:
    """Whether a reading is to be kept: what a person confirmed stands, and so does what is as sure already."""
    if there is None:
        return True
    return bool(there.doubt) and not new.doubt


def _put_picture(writer: Writer, questionnaire: Questionnaire, page: PageRead, sha256: str) -> None:
    """The first picture of a page stays, so that reading it again changes nothing."""
    row, scope = scan_page_id(questionnaire.id, page.code, page.page), Scope(questionnaire.trajectory_id)
    if writer.current("scan_page", row) is not None:
        return
    fixed: dict[str, object] = {"questionnaire": questionnaire.id, "code": page.code, "page": page.page}
    writer.put("scan_page", row, scope, fixed, source=f"{page.file.name}:{page.page_in_file}")
    told = {"subject": row, "sha256": sha256, "media_type": _MEDIA_TYPE, "size_bytes": len(page.picture)}
    writer.put("attachment", attachment_id(row, sha256), scope, told)


def confirm(desk: Desk, questionnaire: Questionnaire, code: str, answers: Iterable[Answer]) -> None:
    """A person looked at the scan and says what stands there: from now on these are sure."""
    entry = entry_id(response_id(questionnaire.id, code), SCAN)
    ids = {question.name: question.id for question in questionnaire.asked()}
    with desk.action("scan.confirm") as writer:
        for answer in answers:
            fixed = {"entry": entry, "question": ids[answer.question]}
            sure = replace(answer, confidence=1.0, doubt="")
            row = answer_id(entry, ids[answer.question])
            writer.put("answer", row, Scope(questionnaire.trajectory_id), fixed, value=value_json(sure))
