"""The way through a sheet: which question comes next and which came before."""

from __future__ import annotations

from collections.abc import Sequence

from buurtdesk.ui.question.view import Line


def first_open(lines: Sequence[Line]) -> int:
    """Where to begin: at the first question without an answer, else at the first."""
    return next((place for place, line in enumerate(lines) if line.due and line.answer is None), 0)


def following(lines: Sequence[Line], place: int) -> int | None:
    """The next question that is due; None after the last."""
    return next((each for each in range(place + 1, len(lines)) if lines[each].due), None)


def preceding(lines: Sequence[Line], place: int) -> int | None:
    """The question before that is due; None before the first."""
    return next((each for each in range(place - 1, -1, -1) if lines[each].due), None)
