"""What the scan room shows: made by who knows the desk."""

from __future__ import annotations

from dataclasses import dataclass

from buurtdesk.ui.question.view import Line


@dataclass(frozen=True)
class ConfirmView:
    """One answer on one sheet to be looked at; `doubt` says why in words, empty where something is to be typed."""

    questionnaire: str
    code: str
    sheet: str
    line: Line
    last_number: str
    doubt: str

    @property
    def key(self) -> tuple[str, str]:
        """The sheet and the question: what tells these apart."""
        return self.code, self.line.question.name


@dataclass(frozen=True)
class ScansView:
    """Everything at once: what is to be looked at, and of how many scanned sheets that is all done."""

    waiting: tuple[ConfirmView, ...] = ()
    sheets: int = 0
    done: int = 0
    kept: str = ""


@dataclass(frozen=True)
class RejectView:
    """A page that was not read: which, why and what to do, and a small picture of it (JPEG, may be empty)."""

    place: str
    reason: str
    picture: bytes = b""


@dataclass(frozen=True)
class ReportView:
    """What came of reading: pages and sheets in words, pages that are missing, and the rejects."""

    title: str
    about: str
    missing: tuple[str, ...] = ()
    rejects: tuple[RejectView, ...] = ()
