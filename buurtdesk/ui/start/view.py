"""What the first screen shows, already in words: made by who knows the trajectory, painted by who knows the look."""

from __future__ import annotations

from dataclasses import dataclass

from buurtdesk.domain.trajectory import Step, StepState


@dataclass(frozen=True)
class StepView:
    """A step in the street; `meta` is one short line such as “14 questions”."""

    step: Step
    state: StepState
    meta: str = ""


@dataclass(frozen=True)
class Act:
    """Something to press: `key` comes back in the signal, `text` is a verb."""

    key: str
    text: str
    icon: str = ""


@dataclass(frozen=True)
class Check:
    """A line of “is everything ready?”: done, or with something to press."""

    text: str
    done: bool
    act: Act | None = None


@dataclass(frozen=True)
class CardView:
    """The card for what is next. The first of `acts` is the dark main button."""

    title: str
    lines: tuple[tuple[str, str], ...] = ()
    acts: tuple[Act, ...] = ()
    pill: str = ""
    checks_title: str = ""
    checks: tuple[Check, ...] = ()


@dataclass(frozen=True)
class Waiting:
    """A row of what waits as well: icon, what, a line about it, and a verb."""

    icon: str
    text: str
    meta: str
    act: Act


@dataclass(frozen=True)
class StartView:
    """The whole first screen. `lines` of the card are (icon, text)."""

    name: str
    sentence: str
    steps: tuple[StepView, ...] = ()
    card: CardView | None = None
    waiting: tuple[Waiting, ...] = ()
    rehearsal: bool = False
