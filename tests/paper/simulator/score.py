"""How well sheets are read: per class the boxes right, answers wrong without doubt, and clean questions doubted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from buurtdesk.domain.questionnaire import QuestionKind
from buurtdesk.paper.reading.found import PageRead, Reading
from tests.paper.simulator.residents import CLEAN, DOUBLE, EMPTY, Meant


@dataclass
class Score:
    """Counts of one class."""

    sheets: int = 0
    rejects: int = 0
    boxes: int = 0
    wrong_boxes: int = 0
    clean: int = 0
    clean_doubted: int = 0
    silently_wrong: int = 0
    answers: int = 0
    right_answers: int = 0
    said: float = 0.0
    why: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    def add(self, read: PageRead, meant: dict[str, Meant], label: str = "") -> None:
        """Count one page."""
        self.sheets += 1
        by_name = {reading.question: reading for reading in read.answers}
        for name, truth in meant.items():
            self._question(by_name[name], truth, f"{label} {name}")

    def _question(self, reading: Reading, truth: Meant, label: str) -> None:
        wrong = set(_ticked(reading)) ^ truth.ticked
        if truth.way == DOUBLE and truth.kind is not QuestionKind.MULTIPLE:
            wrong = set() if reading.doubt else truth.ticked
        self.answers += 1
        self.right_answers += not wrong
        self.said += reading.confidence
        self.boxes += len(truth.boxes)
        self.wrong_boxes += len(wrong)
        self.silently_wrong += bool(wrong) and not reading.doubt
        if truth.way in (CLEAN, EMPTY):
            self.clean += 1
            self.clean_doubted += bool(reading.doubt)
            if reading.doubt:
                self.why[reading.doubt] += 1
        if wrong or (reading.doubt and truth.way in (CLEAN, EMPTY)):
            self.faults.append(f"{label}: meant {sorted(truth.ticked)} ({truth.way}), read {reading}")

    @property
    def right(self) -> float:
        """The share of boxes that are right."""
        return 1 - self.wrong_boxes / max(1, self.boxes)

    @property
    def doubted(self) -> float:
        """The share of questions with clean marks or none that are doubted."""
        return self.clean_doubted / max(1, self.clean)

    @property
    def mean_confidence(self) -> float:
        """How sure the answers were on average, in percent."""
        return 100 * self.said / max(1, self.answers)

    def join(self, other: Score) -> None:
        """Count what another counted."""
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)

    def line(self) -> str:
        """The figures in one line."""
        return (
            f"{self.sheets:5} sheets {self.rejects:3} rejects {self.boxes:7} boxes {100 * self.right:8.3f} % right"
            f" {self.silently_wrong:4} silently wrong {100 * self.doubted:6.2f} % doubted,"
            f" {100 * self.right_answers / max(1, self.answers):.2f} % of answers right,"
            f" {self.mean_confidence:.2f} % said  {dict(self.why)}"
        )


def _ticked(reading: Reading) -> Iterable[str]:
    if reading.value is None:
        return ()
    if reading.marks[0].rank:
        return [f"{choice}@{rank}" for rank, choice in enumerate(reading.value, start=1) if choice]
    return (reading.value,) if isinstance(reading.value, str) else reading.value
