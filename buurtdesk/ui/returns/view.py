"""What the returns room shows: made by who knows the desk."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class BatchView:
    """One batch: its name, what it is (language, size, place, when it went out), and how far its sheets are.

    `batch` is its id; empty for sheets of batches that are not known here, and for all together.
    """

    batch: str
    name: str
    about: str
    counts: tuple[int, ...]


@dataclass(frozen=True)
class SurveyReturns:
    """The batches of one questionnaire, all together, and how many sheets were back by each day (ISO day, count)."""

    title: str
    batches: tuple[BatchView, ...]
    total: BatchView
    curve: tuple[tuple[str, int], ...] = ()
