"""A chart is a shape in data units: what is painted on a screen, on paper or in a picture is made from these.

They are made from counts by label, so that a figure that was kept years ago is drawn by the same rules as a new one.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from buurtdesk.domain.questionnaire import QuestionKind

LEAST_SHOWN_SHARE = 0.05
_MOST_BINS = 12


@dataclass(frozen=True)
class Bar:
    """One answer; `share` is of those who answered, from 0 to 1. What `stands_out` is what the chart is about."""

    label: str
    count: int
    share: float
    stands_out: bool = False


@dataclass(frozen=True)
class Bars:
    """One bar per answer, all on a scale from 0 to `longest`; `overlapping` if one person can be in several.

    `no_answer` people left it open; `left_out` answers are too small to draw.
    """

    bars: tuple[Bar, ...]
    answered: int
    longest: float
    overlapping: bool = False
    no_answer: int = 0
    left_out: int = 0


@dataclass(frozen=True)
class Segment:
    """One step of a scale from `start` to `end`, in shares from the middle of the neutral answer: disagreeing is left.

    `tone` is its place from 0 (all the way disagreeing) to 1 (all the way agreeing).
    """

    label: str
    count: int
    share: float
    start: float
    end: float
    tone: float

    @property
    def figure(self) -> str:
        """The whole percentage to write in the segment; empty where it would not fit."""
        return str(percent(self.share)) if self.share >= LEAST_SHOWN_SHARE else ""


@dataclass(frozen=True)
class LikertBar:
    """A diverging bar, 0 in the middle of the neutral answer or between the two halves."""

    segments: tuple[Segment, ...]
    answered: int
    agree: float
    agree_label: str
    no_answer: int = 0


@dataclass(frozen=True)
class Bin:
    """Numbers from `start` up to, not with, `end`; a bin of single numbers is named by its `label`."""

    start: float
    end: float
    count: int
    label: str


@dataclass(frozen=True)
class Histogram:
    """Bins of equal width, side by side."""

    bins: tuple[Bin, ...]
    answered: int
    median: float


@dataclass(frozen=True)
class Row:
    """One side of a comparison: a question or a group, and its own chart."""

    label: str
    chart: Bars | LikertBar


@dataclass(frozen=True)
class Comparison:
    """Two or more charts of the same answers, side by side."""

    rows: tuple[Row, ...]

    @property
    def answered(self) -> int:
        return self.rows[0].chart.answered


@dataclass(frozen=True)
class Guessed:
    """What people guessed and what it is, as whole percentages on one scale from 0 to 100.

    Its words are those of the reader: over the guesses, over the figure, at the median and at the difference.
    """

    guesses: tuple[int, ...]
    median: int
    figure: int
    thought: str = ""
    said: str = ""
    at_median: str = ""
    difference: str = ""

    @property
    def answered(self) -> int:
        return len(self.guesses)


@dataclass(frozen=True)
class Unknown:
    """A scale from 0 to 100 of which nothing is told yet."""

    answered: int = 0


Chart = Bars | LikertBar | Histogram | Comparison | Guessed | Unknown


def chart(
    kind: str, counts: Mapping[str, int], answered: int, no_answer: int = 0
) -> Bars | LikertBar | Histogram | None:
    """The chart that fits a kind of question; None for text, and while nobody answered."""
    if not answered or not counts:
        return None
    match kind:
        case QuestionKind.SCALE:
            return likert(list(counts.items()), answered, no_answer)
        case QuestionKind.NUMBER:
            return histogram({float(value): count for value, count in counts.items()})
        case QuestionKind.SINGLE | QuestionKind.MULTIPLE:
            return bars(counts, answered, kind == QuestionKind.MULTIPLE, no_answer)
    return None


def bars(counts: Mapping[str, int], answered: int, overlapping: bool = False, no_answer: int = 0) -> Bars:
    """A bar per label, in the order of the paper."""
    made = tuple(Bar(label, count, count / answered) for label, count in counts.items())
    longest = max(*(bar.share for bar in made), no_answer / answered)
    return Bars(made, answered, longest or 1.0, overlapping, no_answer)


def likert(counts: Sequence[tuple[str, int]], answered: int, no_answer: int = 0) -> LikertBar:
    """From disagreeing to agreeing, in the order of the paper."""
    places, middle = len(counts), len(counts) // 2
    shares = [count / answered for _, count in counts]
    neutral = shares[middle] / 2 if places % 2 else 0.0
    at = -(sum(shares[:middle]) + neutral)
    segments = []
    for place, ((label, count), share) in enumerate(zip(counts, shares, strict=True)):
        tone = place / (places - 1) if places > 1 else 0.5
        segments.append(Segment(label, count, share, at, at + share, tone))
        at += share
    first_agreeing = (places + 1) // 2
    label = counts[first_agreeing][0] if places > 1 else ""
    return LikertBar(tuple(segments), answered, sum(shares[first_agreeing:]), label, no_answer)


def histogram(counts: Mapping[float, int]) -> Histogram:
    """A bin per whole number while there are few of them, else bins of a round width (1, 2 or 5 times ten)."""
    numbers = [number for number, count in counts.items() for _ in range(count)]
    least, most = min(numbers), max(numbers)
    whole = all(number.is_integer() for number in numbers)
    width = _round_width((most - least) / _MOST_BINS, at_least=1.0 if whole else 0.0)
    first = math.floor(least / width) * width
    heights = [0] * (math.floor((most - first) / width) + 1)
    for number, count in counts.items():
        heights[min(math.floor((number - first) / width), len(heights) - 1)] += count
    starts = [first + place * width for place in range(len(heights))]
    made = (Bin(at, at + width, high, _bin_label(at, width, whole)) for at, high in zip(starts, heights, strict=True))
    return Histogram(tuple(made), len(numbers), median(numbers))


def _bin_label(start: float, width: float, whole: bool) -> str:
    if not whole:
        return f"{start:g}–"
    return f"{start:g}" if width == 1 else f"{start:g}–{start + width - 1:g}"


def percent(share: float) -> int:
    """A share as a whole percentage, halves up."""
    return math.floor(share * 100 + 0.5)


def _round_width(wanted: float, at_least: float) -> float:
    if wanted <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(wanted))
    width = next(each * power for each in (1, 2, 5, 10) if each * power >= wanted)
    return max(width, at_least)
