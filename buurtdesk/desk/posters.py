"""Table posters of a validation workshop, as a PDF."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from buurtdesk.analysis.charts import Bars, Chart, percent
from buurtdesk.analysis.figures import chart_of, spoken_labels
from buurtdesk.analysis.layout import height_wanted, lay_out
from buurtdesk.analysis.place import Place
from buurtdesk.desk import findings, questionnaires, trajectories
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.drawing import Mark
from buurtdesk.domain.errors import LettersNotPrintable, NoFindings, NoSuchFinding, PosterLetters
from buurtdesk.domain.finding import Finding
from buurtdesk.domain.session import Session
from buurtdesk.paper.chart import PaperPen
from buurtdesk.paper.poster import (
    CHART_SIZE,
    CHART_WIDTH,
    LEAST_CHART,
    MOST_CHART,
    Poster,
    PosterSize,
    posters_pdf,
)
from buurtdesk.paper.poster_words import POSTER_LANGUAGES, poster_words
from buurtdesk.store.durable_file import write_durably


def print_posters(
    desk: Desk,
    session: Session,
    path: Path,
    size: PosterSize = PosterSize.A3,
    number: int | None = None,
    language: str = "",
) -> int:
    """Write a poster for each finding, or for the one of this number; how many.

    Raises NotValidation, NoFindings, NoSuchFinding, PosterLetters, and faults of the disk.
    """
    there = list(enumerate(findings.findings(desk, findings.must_be_validation(session)), start=1))
    if not there:
        raise NoFindings(session=session.title)
    if number is not None and not 1 <= number <= len(there):
        raise NoSuchFinding(session=session.title, number=number, most=len(there))
    spoken = language or language_of(desk, session)
    wanted = [_poster(place, each, spoken) for place, each in there if number in (None, place)]
    names = {each.id: each.name for each in trajectories.trajectories(desk)}
    footer = " · ".join((names[session.trajectory_id], session.title))
    for poster in wanted:
        try:
            posters_pdf([poster], size, spoken, footer)
        except LettersNotPrintable as problem:
            raise PosterLetters(letters=problem.values["letters"], number=poster.number) from problem
    write_durably(path, posters_pdf(wanted, size, spoken, footer))
    return len(wanted)


def language_of(desk: Desk, session: Session) -> str:
    """The language in which the figures of a session are worded: the first of the newest questionnaire."""
    there = questionnaires.questionnaires(desk, session.trajectory_id)
    first = there[-1].language_for("") if there else ""
    return first if first in POSTER_LANGUAGES else POSTER_LANGUAGES[0]


def _poster(number: int, finding: Finding, language: str) -> Poster:
    """The finding as it was first worded: that is what residents are asked about."""
    figure = finding.figure
    chart = chart_of(figure) if figure else None
    if figure is None or chart is None:
        return Poster(number, finding.first_wording, finding.from_room)

    def draw(x: float, y: float, width: float, height: float, size: float, pen: PaperPen) -> Sequence[Mark]:
        return lay_out(chart, Place(x, y, width, height, size, pen))

    labels = spoken_labels(finding)
    return Poster(
        number,
        finding.first_wording,
        finding.from_room,
        draw,
        _height(chart, language),
        percent(figure.share(labels)) if labels else None,
        labels,
        0 if figure.sides else figure.answered,
        figure.label,
        chart.left_out if isinstance(chart, Bars) else 0,
    )


def _height(chart: Chart, language: str) -> float:
    """As high as the chart likes to be, within what the paper has."""
    place = Place(0, 0, CHART_WIDTH, 0, CHART_SIZE, PaperPen(poster_words(language).not_filled_in))
    return min(max(height_wanted(chart, place), LEAST_CHART), MOST_CHART)
