"""What the double entry room shows: made by who knows the desk."""

from __future__ import annotations

from dataclasses import dataclass

from buurtdesk.ui.question.view import Line


@dataclass(frozen=True)
class ReadView:
    """What one of the two read, and who that is."""

    keyer: str
    words: str


@dataclass(frozen=True)
class DifferenceView:
    """One question of one sheet that two read differently.

    `line` holds the question and, once it is settled, what it was settled as.
    """

    code: str
    sheet: str
    line: Line
    last_number: str
    first: ReadView
    second: ReadView
    settled_by: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """The sheet and the question: what tells differences apart."""
        return self.code, self.line.question.name

    @property
    def is_settled(self) -> bool:
        return self.line.answer is not None


@dataclass(frozen=True)
class RateView:
    """The errors of one question; `before` and `after` are per 1,000 fields, in words."""

    number: str
    label: str
    sheets: str
    differences: str
    before: str
    after: str


@dataclass(frozen=True)
class DoubleView:
    """Everything at once. `waiting` sheets still lack a second keyer, `twice` have two; `total` sums up the rates."""

    differences: tuple[DifferenceView, ...] = ()
    waiting: int = 0
    twice: int = 0
    percent: int = 0
    rates: tuple[RateView, ...] = ()
    total: RateView | None = None
