"""How far what people thought lies from what the survey says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import floor
from statistics import median

from buurtdesk.analysis.charts import percent
from buurtdesk.domain.finding import Finding, Guess


@dataclass(frozen=True)
class Gap:
    """The middle guess and the figure, in whole percent as they are read; `points` is below zero if it was more."""

    guessed: int
    figure: int

    @property
    def points(self) -> int:
        return self.guessed - self.figure


def perception_gap(finding: Finding, guesses: Iterable[Guess]) -> Gap | None:
    """The gap of a finding; None where nothing was asked or nobody guessed."""
    own = [guess.percent for guess in guesses if guess.finding_id == finding.id]
    if not own or not finding.prediction or finding.figure is None:
        return None
    return Gap(floor(median(own) + 0.5), percent(finding.figure.share(finding.prediction)))
