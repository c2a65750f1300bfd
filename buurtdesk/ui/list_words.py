"""The words and icons of what stands in the working lists: evidence, areas, states of actions, days and money."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from buurtdesk.domain.evidence import SourceKind
from buurtdesk.domain.plan import ActionStatus
from buurtdesk.domain.stakeholder import ConcernKind
from buurtdesk.domain.swoart import Area
from buurtdesk.ui import counted
from buurtdesk.ui.parts.work_rows import Mark

_translate = QCoreApplication.translate

CONCERN_ICONS = {ConcernKind.OPEN_QUESTION: "question", ConcernKind.BOTTLENECK: "warning"}
AREA_ICONS = {
    Area.STRENGTH: "thumbs-up",
    Area.WEAKNESS: "thumbs-down",
    Area.OPPORTUNITY: "lightbulb",
    Area.ASPIRATION: "star",
    Area.RESULT: "flag-checkered",
    Area.THREAT: "cloud-lightning",
}
SOURCE_ICONS = {
    "note": "note",
    "cluster": "note",
    "voting_option": "note",
    "finding": "check-circle",
    "quote": "quotes",
    "stance": "quotes",
    "question": "chart-bar-horizontal",
    "concern": "buildings",
    "swoart_item": "squares-four",
    "challenge": "question",
    "plan_action": "kanban",
}


def concern_word(kind: ConcernKind) -> str:
    """What it is called."""
    if kind is ConcernKind.OPEN_QUESTION:
        return _translate("Lists", "Open question")
    return _translate("Lists", "Bottleneck")


def area_word(area: Area, label: str = "") -> str:
    """The name of an area, in the plural: what the trajectory calls it, else the usual one."""
    return (
        label
        or {
            Area.STRENGTH: _translate("Lists", "Strengths"),
            Area.WEAKNESS: _translate("Lists", "Weaknesses"),
            Area.OPPORTUNITY: _translate("Lists", "Opportunities"),
            Area.ASPIRATION: _translate("Lists", "Aspirations"),
            Area.RESULT: _translate("Lists", "Results"),
            Area.THREAT: _translate("Lists", "Threats"),
        }[area]
    )


def area_hint(area: Area) -> str:
    """What belongs in an area, as a question; for while it is empty."""
    return {
        Area.STRENGTH: _translate("Lists", "What goes well in the neighbourhood?"),
        Area.WEAKNESS: _translate("Lists", "What does not go well?"),
        Area.OPPORTUNITY: _translate("Lists", "What is coming that can help?"),
        Area.ASPIRATION: _translate("Lists", "What do people dream of?"),
        Area.RESULT: _translate("Lists", "What already shows that it works?"),
        Area.THREAT: _translate("Lists", "What is coming that can harm?"),
    }[area]


def source_word(kind: str, facts: Mapping[str, Any]) -> str:
    """What kind of evidence it is."""
    if kind == SourceKind.CONCERN and facts.get("concern_kind") in set(ConcernKind):
        return concern_word(ConcernKind(facts["concern_kind"]))
    if kind == SourceKind.VOTING_OPTION:
        return _translate("Lists", "Cluster with dots") if "notes" in facts else _translate("Lists", "Note with dots")
    return {
        SourceKind.NOTE.value: _translate("Lists", "Note"),
        SourceKind.CLUSTER.value: _translate("Lists", "Cluster"),
        SourceKind.FINDING.value: _translate("Lists", "Finding"),
        SourceKind.QUOTE.value: _translate("Lists", "Quote"),
        SourceKind.STANCE.value: _translate("Lists", "Quote"),
        SourceKind.FIGURE.value: _translate("Lists", "Figure"),
        SourceKind.CONCERN.value: _translate("Lists", "Open question"),
        SourceKind.SWOART_ITEM.value: _translate("Lists", "SWO-ART"),
        SourceKind.CHALLENGE.value: _translate("Lists", "Challenge"),
        "plan_action": _translate("Lists", "Action"),
    }.get(kind, "")


def source_meta(kind: str, facts: Mapping[str, Any], words: str = "") -> str:
    """What is known about a piece of evidence, in one line, that its `words` do not say already."""
    match kind:
        case SourceKind.CLUSTER | SourceKind.VOTING_OPTION:
            notes, dots = _whole(facts.get("notes")), _whole(facts.get("dots"))
            parts = [counted.tr("%n note(s)", "", notes)] if notes else []
            parts += [counted.tr("%n dot(s)", "", dots)] if "dots" in facts else []
            return ", ".join(parts)
        case SourceKind.FINDING:
            return _finding_meta(facts)
        case SourceKind.QUOTE:
            return str(facts.get("focus_group", ""))
        case SourceKind.STANCE:
            return _translate("Lists", "About “{finding}”").format(finding=facts.get("finding", ""))
        case SourceKind.FIGURE:
            label, answered = str(facts.get("label", "")), _whole(facts.get("answered"))
            parts = ["" if words.startswith(label.rstrip(" .:")) else label, counted.tr("%n response(s)", "", answered)]
            return ", ".join(part for part in parts if part)
        case SourceKind.CONCERN:
            return str(facts.get("service", ""))
        case SourceKind.SWOART_ITEM:
            area = facts.get("area")
            return area_word(Area(area), str(facts.get("area_label", ""))) if area in set(Area) else ""
        case SourceKind.NOTE:
            return str(facts.get("session", ""))
    return ""


def outcome_word(outcome: object) -> str:
    """What became of a finding; empty while nothing did."""
    return {
        "confirmed": _translate("Lists", "Confirmed"),
        "nuanced": _translate("Lists", "Nuanced"),
        "contradicted": _translate("Lists", "Contradicted"),
        "added_to": _translate("Lists", "Added to"),
    }.get(str(outcome), "")


def status_mark(status: ActionStatus, has_owner: bool) -> Mark:
    """How far an action is; one that nobody has taken on yet says so."""
    if not has_owner and status in (ActionStatus.PLANNED, ActionStatus.BUSY):
        return Mark(_translate("Lists", "Needs an owner"), "user-circle-plus", "doubt")
    return {
        ActionStatus.PLANNED: Mark(_translate("Lists", "Planned"), "calendar-blank", "later"),
        ActionStatus.BUSY: Mark(_translate("Lists", "Under way"), "hammer", "now"),
        ActionStatus.DONE: Mark(_translate("Lists", "Finished"), "check-circle", "good"),
        ActionStatus.LATE: Mark(_translate("Lists", "Behind"), "warning", "bad"),
        ActionStatus.DROPPED: Mark(_translate("Lists", "Dropped"), "x", "later"),
    }[status]


def status_word(status: ActionStatus) -> str:
    """The state of an action."""
    return status_mark(status, has_owner=True).text


def day_words(iso: str) -> str:
    """A day as people type it: 1/3/2027."""
    day = QDate.fromString(iso, "yyyy-MM-dd")
    return day.toString("d/M/yyyy") if day.isValid() else iso


def long_day(iso: str) -> str:
    """A day as people say it: 1 March 2027."""
    day = QDate.fromString(iso, "yyyy-MM-dd")
    return QLocale().toString(day, "d MMMM yyyy") if day.isValid() else ""


def euros(amount: int | None) -> str:
    """An amount with a space between thousands; empty for none."""
    return "" if amount is None else f"{amount:,}".replace(",", "\u00a0")


def _finding_meta(facts: Mapping[str, Any]) -> str:
    stances = facts.get("stances")
    tables = sum(map(_whole, stances.values())) if isinstance(stances, dict) else 0
    outcome = outcome_word(facts.get("outcome"))
    parts = [outcome, counted.tr("%n table(s)", "", tables) if tables else "", _from_room(facts), _gap_words(facts)]
    return ", ".join(part for part in parts if part) or _translate("Lists", "Not discussed yet")


def _from_room(facts: Mapping[str, Any]) -> str:
    return _translate("Lists", "from the room") if facts.get("from_room") is True else ""


def _gap_words(facts: Mapping[str, Any]) -> str:
    """What the room guessed and what it was, where it guessed."""
    guessed, share = facts.get("guessed"), facts.get("share")
    if type(guessed) is not int or type(share) is not int:
        return ""
    return _translate("Lists", "guessed {guessed} %, was {share} %").format(guessed=guessed, share=share)


def _whole(value: object) -> int:
    """A count from facts that came from elsewhere; anything else is none."""
    return value if type(value) is int else 0
