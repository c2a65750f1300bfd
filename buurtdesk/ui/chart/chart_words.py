"""What a chart says, for who hears it instead of seeing it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from buurtdesk.analysis.charts import Bars, Chart, Comparison, Guessed, Histogram, LikertBar, Unknown, percent
from buurtdesk.ui import counted

_translate = QCoreApplication.translate


def percent_text(figure: int) -> str:
    """A whole percentage with its sign."""
    return _translate("Charts", "{figure} %").format(figure=figure)


def number_text(number: float) -> str:
    """A number as it is written in the language on the screen."""
    return QLocale().toString(number, "g", 12)


def agree_heading(label: str) -> str:
    """The heading over the share above the middle of a scale: the first answer there, “4 or more” if it is a number."""
    return _translate("Charts", "{number} or more").format(number=label) if label.isdecimal() else label


def not_filled_in() -> str:
    """The words at those who gave no answer."""
    return _translate("Charts", "Not filled in")


def spoken(chart: Chart) -> str:
    """All figures of a chart in one sentence."""
    if isinstance(chart, Comparison):
        return ". ".join(f"{row.label}: {spoken(row.chart)}" for row in chart.rows)
    if isinstance(chart, Guessed):
        return _spoken_guesses(chart)
    if isinstance(chart, Unknown):
        return _translate("Charts", "A scale from {least} to {most}").format(
            least=percent_text(0), most=percent_text(100)
        )
    told = counted.tr("%n answer(s)", "", chart.answered)
    match chart:
        case Bars():
            parts = [f"{bar.label} {percent_text(percent(bar.share))}" for bar in chart.bars]
        case LikertBar():
            parts = [f"{each.label} {percent_text(percent(each.share))}" for each in chart.segments]
            agree = _translate("Charts", "together from “{label}”: {share}")
            parts.append(agree.format(label=chart.agree_label, share=percent_text(percent(chart.agree))))
        case Histogram():
            parts = [f"{each.label} {each.count}" for each in chart.bins if each.count]
            parts.append(_translate("Charts", "median {number}").format(number=number_text(chart.median)))
    if isinstance(chart, Bars | LikertBar) and chart.no_answer:
        parts.append(f"{not_filled_in()} {chart.no_answer}")
    return f"{told}: {', '.join(parts)}"


def _spoken_guesses(chart: Guessed) -> str:
    guesses = ", ".join(map(percent_text, sorted(chart.guesses)))
    words = (f"{chart.thought}: {guesses}", chart.at_median, f"{chart.said}: {percent_text(chart.figure)}")
    return ". ".join(part for part in (*words, chart.difference) if part)
