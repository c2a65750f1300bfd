"""What the room may see of a finding: what is to be guessed, the finding itself, what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from buurtdesk.analysis.charts import Bars, Chart, percent
from buurtdesk.analysis.figures import chart_of, spoken_labels
from buurtdesk.analysis.perception import perception_gap
from buurtdesk.domain.finding import Finding, Guess, Outcome
from buurtdesk.ui import counted
from buurtdesk.ui.projector import views


def asking_for_room(finding: Finding, number: int, total: int, **of_session: Any) -> views.Asking:
    """The question and the answers meant; nothing of the figure, for the wording of a finding tells it."""
    return views.Asking(finding.id, number, total, finding.figure.label, finding.prediction, **of_session)


def finding_for_room(
    finding: Finding, number: int, total: int, guesses: Sequence[Guess], **of_session: Any
) -> views.Finding:
    """The finding as it was first worded; with guesses, these lie beside the share that they are about."""
    own = sorted(guess.percent for guess in guesses if guess.finding_id == finding.id)
    gap = perception_gap(finding, guesses) if own else None
    return views.Finding(
        finding.id,
        number,
        total,
        finding.first_wording,
        chart_for(finding),
        gap.figure if gap else share_of(finding),
        _source(finding) if finding.figure else "",
        finding.from_room,
        views.Guesses(tuple(own), gap.guessed) if gap else None,
        **of_session,
    )


def outcome_for_room(
    finding: Finding, outcome: Outcome, number: int, total: int, **of_session: Any
) -> views.OutcomeShown:
    """How it is written down now, and how it was laid before the room where that was different."""
    before = finding.first_wording if finding.first_wording != finding.wording else ""
    return views.OutcomeShown(
        finding.id, number, total, finding.wording, outcome, before, finding.from_room, **of_session
    )


def chart_for(finding: Finding) -> Chart | None:
    return chart_of(finding.figure) if finding.figure else None


def share_of(finding: Finding) -> int | None:
    """The percentage that the figure of a finding speaks of; a comparison speaks of several."""
    labels = spoken_labels(finding)
    return percent(finding.figure.share(labels)) if labels else None


def _source(finding: Finding) -> str:
    """Where a figure comes from, as the room reads it."""
    answered = counted.tr("%n answer(s).", "", finding.figure.answered)
    if finding.figure.sides:
        answered = " ".join(f"{side.label.rstrip(' .:')}: n = {side.answered}." for side in finding.figure.sides)
    asked = QCoreApplication.translate("Validation", "Question: “{question}”").format(question=finding.figure.label)
    chart = chart_for(finding)
    few = chart.left_out if isinstance(chart, Bars) else 0
    left_out = counted.tr("%n smaller answer(s) not drawn.", "", few) if few else ""
    return " ".join(part for part in (answered, asked, left_out) if part)
