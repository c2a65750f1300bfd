"""The rows of the stakeholder analysis: services as headings, their concerns below."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from buurtdesk.domain.stakeholder import Concern, Service
from buurtdesk.ui import counted
from buurtdesk.ui.list_words import CONCERN_ICONS, concern_word
from buurtdesk.ui.parts.work_rows import Mark, Row
from buurtdesk.ui.stakeholders.view import StakeholdersView

NO_SERVICE = "-"
_MOST_NUMBERS = 3
_translate = QCoreApplication.translate


def rows_of(view: StakeholdersView, only_uncovered: bool) -> list[Row]:
    """Each service with its concerns; last those of no service."""
    rows: list[Row] = []
    for service in (*view.services, Service("", "")):
        mine = [each for each in view.concerns if each.service_id == service.id]
        shown = [each for each in mine if not (only_uncovered and each.covered_by)]
        if service.id:
            if shown or not only_uncovered:
                rows.append(_heading(service, len(mine)))
        elif shown and view.services:
            title = _translate("Stakeholders", "Without a service")
            rows.append(Row(NO_SERVICE, title, heading=True, fixed=True, icon="buildings"))
        rows += [_concern(each, view) for each in shown]
    if not rows and view.concerns:
        title = _translate("Stakeholders", "A survey question asks about every one of them")
        return [Row(NO_SERVICE, title, icon="check-circle", fixed=True)]
    return rows


def _heading(service: Service, count: int) -> Row:
    meta = counted.tr("%n question(s) and bottleneck(s)", "", count) if count else ""
    return Row(service.id, service.name, meta=meta, icon="buildings", heading=True)


def _concern(concern: Concern, view: StakeholdersView) -> Row:
    numbers = [each.number for each in view.questions if each.id in concern.covered_by]
    return Row(
        concern.id,
        concern.text,
        meta=concern_word(concern.kind),
        icon=CONCERN_ICONS[concern.kind],
        mark=_covered(numbers),
    )


def _covered(numbers: list[str]) -> Mark:
    if not numbers:
        return Mark(_translate("Stakeholders", "No survey question"), "warning-circle", "doubt")
    shown = ", ".join(numbers[:_MOST_NUMBERS]) + ("…" if len(numbers) > _MOST_NUMBERS else "")
    return Mark(_translate("Stakeholders", "Question {numbers}").format(numbers=shown), "check-circle", "good")
