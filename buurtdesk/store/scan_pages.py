"""The pages that were scanned, and where their pictures are."""

from __future__ import annotations

from dataclasses import dataclass

from buurtdesk.domain.identity import derived_id
from buurtdesk.store.driver import Database


@dataclass(frozen=True)
class ScanPage:
    """One scanned page of a sheet; `picture` is the SHA-256 of the attachment that shows it, empty without one."""

    id: str
    code: str
    page: int
    source: str
    picture: str = ""


def scan_page_id(questionnaire: str, code: str, page: int) -> str:
    """Derived, so that a page that is scanned twice, also on two laptops, is one."""
    return derived_id("scan_page", questionnaire, code, str(page))


def scan_pages(db: Database, questionnaire: str, code: str | None = None) -> list[ScanPage]:
    """The scanned pages of a questionnaire, or of one sheet, by code and page."""
    rows = db.execute(
        "SELECT p.id, p.code, p.page, p.source, max(a.sha256) FROM scan_page p"
        " LEFT JOIN attachment a ON a.subject = p.id AND a.deleted = 0"
        " WHERE p.questionnaire = :questionnaire AND p.deleted = 0 AND (:code IS NULL OR p.code = :code)"
        " GROUP BY p.id ORDER BY p.code, p.page",
        {"questionnaire": questionnaire, "code": code},
    ).fetchall()
    return [ScanPage(row, sheet, page, source or "", picture or "") for row, sheet, page, source, picture in rows]
