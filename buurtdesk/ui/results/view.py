"""What the results room shows, already in words."""

from __future__ import annotations

from dataclasses import dataclass

from buurtdesk.analysis.charts import Bars, Histogram, LikertBar


@dataclass(frozen=True)
class TableRow:
    """One line of a table: words, then figures as text."""

    label: str
    figures: tuple[str, ...]


@dataclass(frozen=True)
class ScaleRow:
    """A statement: its bar (None while nobody answered), the share that agrees, how many answered, what is missing."""

    name: str
    label: str
    bar: LikertBar | None
    agree: str
    answered: int
    missing: str
    table: TableRow


@dataclass(frozen=True)
class ScaleBlock:
    """Statements that are answered on one scale; `steps` are its words."""

    title: str
    steps: tuple[str, ...]
    agree_heading: str
    rows: tuple[ScaleRow, ...]


@dataclass(frozen=True)
class QuestionBlock:
    """Any other question: a chart or, for text, what was written; `meta` says how many answered and what is missing.

    `headings` stand over the figures of the table; `namely` is what was written beside a choice.
    """

    name: str
    title: str
    meta: str
    answered: int
    chart: Bars | Histogram | None = None
    summary: str = ""
    texts: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    table: tuple[TableRow, ...] = ()
    namely_heading: str = ""
    namely: tuple[str, ...] = ()


Block = ScaleBlock | QuestionBlock


@dataclass(frozen=True)
class ResultsView:
    """`themes` are key and words of each; `theme` is the key of the one shown; `left_out` says what does not count."""

    themes: tuple[tuple[str, str], ...] = ()
    theme: str = ""
    blocks: tuple[Block, ...] = ()
    as_table: bool = False
    left_out: str = ""
    empty_title: str = ""
    empty_sentence: str = ""
