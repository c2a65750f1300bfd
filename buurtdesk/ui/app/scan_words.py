"""What reading scans gave, in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from buurtdesk.domain.scan_reasons import DOUBTS, REASONS
from buurtdesk.domain.sheet import shown
from buurtdesk.ui import counted
from buurtdesk.ui.confirm.view import RejectView, ReportView

if TYPE_CHECKING:
    from buurtdesk.desk.scan_rejects import Rejected
    from buurtdesk.desk.scans import Report

_translate = QCoreApplication.translate
SENTENCES = (
    QT_TRANSLATE_NOOP(
        "Scans", "No code of a sheet was found on this page: scan it again, the square code whole and sharp."
    ),
    QT_TRANSLATE_NOOP("Scans", "This page is blank."),
    QT_TRANSLATE_NOOP(
        "Scans", "This sheet is of no questionnaire that is known here: merge the bundle of who printed it."
    ),
    QT_TRANSLATE_NOOP("Scans", "This sheet is of another questionnaire."),
    QT_TRANSLATE_NOOP("Scans", "The corners of the page were not found: scan it again, flat and whole."),
    QT_TRANSLATE_NOOP("Scans", "The sheet has no page of this number: it was printed from another version."),
    QT_TRANSLATE_NOOP("Scans", "This file is no image and no PDF that can be read."),
    QT_TRANSLATE_NOOP("Scans", "This file is empty."),
    QT_TRANSLATE_NOOP("Scans", "This picture is too large to be read: scan at 300 dots an inch or less."),
    QT_TRANSLATE_NOOP("Scans", "This PDF has a password: save it without."),
    QT_TRANSLATE_NOOP("Scans", "This file is not there any more."),
    QT_TRANSLATE_NOOP("Scans", "There are no files in this folder."),
    QT_TRANSLATE_NOOP("Scans", "Two boxes are ticked where one answer fits."),
    QT_TRANSLATE_NOOP("Scans", "A box was blacked out and another ticked."),
    QT_TRANSLATE_NOOP("Scans", "The only mark is a blacked-out box."),
    QT_TRANSLATE_NOOP("Scans", "A mark is very faint."),
    QT_TRANSLATE_NOOP("Scans", "It is not clear whether this is a mark."),
    QT_TRANSLATE_NOOP("Scans", "One place was given twice."),
    QT_TRANSLATE_NOOP("Scans", "A box was not seen: it is covered or torn off."),
    QT_TRANSLATE_NOOP(
        "Scans", "There is another ballot beside those that were read: scan it by itself, its square code whole."
    ),
    QT_TRANSLATE_NOOP(
        "Scans", "This ballot is of no voting round that is known here: merge the bundle of who printed it."
    ),
    QT_TRANSLATE_NOOP(
        "Scans", "Another ballot with this code was counted: this one is a copy. Type its letters to count it too."
    ),
    QT_TRANSLATE_NOOP("Scans", "No round is open for this ballot: open the round, then read it again."),
    QT_TRANSLATE_NOOP("Scans", "The dots of this round are shown already: reopen the round to count this ballot."),
    QT_TRANSLATE_NOOP("Scans", "Nothing is ticked: is this a blank ballot, or one that was not handed out?"),
    QT_TRANSLATE_NOOP("Scans", "Numbers are written on this ballot: give each letter its dots."),
    QT_TRANSLATE_NOOP("Scans", "A letter is ticked for which there is no option."),
    QT_TRANSLATE_NOOP("Scans", "More dots are ticked than one person has."),
    QT_TRANSLATE_NOOP("Scans", "More dots are ticked on one letter than may be."),
)


def doubt_words(doubt: str) -> str:
    """Why a person should look."""
    return _translate("Scans", DOUBTS.get(doubt, DOUBTS["unclear"]))


def report_view(report: Report) -> ReportView:
    """What came of reading, for the room."""
    pages = counted.tr("%n page(s) read", "", len(report.pages))
    sheets = counted.tr("of %n sheet(s)", "", len(report.sheets))
    doubtful = sum(bool(answer.doubt) for page in report.pages for answer in page.answers)
    sure = sum(not answer.doubt for page in report.pages for answer in page.answers)
    about = (counted.tr("%n answer(s) are sure", "", sure), counted.tr("%n are doubtful", "", doubtful))
    title, told = f"{pages} {sheets}", [", ".join(about)]
    if report.ballots:
        title, told = (title, [*told, ballots_words(report)]) if report.pages else (ballots_words(report), [])
    missing = tuple(
        _translate("Scans", "{sheet}: page {page}").format(sheet=shown(code), page=page)
        for code, page in report.missing
    )
    return ReportView(title, " ".join(f"{each}." for each in told), missing, tuple(map(_reject, report.rejects)))


def ballots_words(report: Report) -> str:
    """How many ballots were read, and how many are to be looked at in the voting room."""
    told = counted.tr("%n ballot(s) read", "", len(report.ballots))
    waiting = sum(bool(each.doubt) for each in report.ballots)
    to_look_at = counted.tr("%n to look at where one votes", "", waiting)
    return f"{told}, {to_look_at}" if waiting else told


def rejects_view(rejects: Sequence[Rejected]) -> ReportView:
    """The pages that nobody has dealt with yet, for the room."""
    title = counted.tr("%n page(s) not read", "", len(rejects))
    about = _translate("Scans", "Scan these again, or key the sheet by hand. Then clear the list.")
    return ReportView(title, about, (), tuple(map(_reject, rejects)))


def _reject(rejected: Rejected) -> RejectView:
    place = _translate("Scans", "{file}, page {page}").format(file=rejected.file.name, page=rejected.page_in_file)
    return RejectView(place, _translate("Scans", REASONS[rejected.reason]), rejected.picture)
