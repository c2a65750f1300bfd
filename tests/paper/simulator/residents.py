"""Residents who fill in a page, each with a pen, a way of marking, mistakes, stray writing; and what they meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.random import Generator

from buurtdesk.domain.questionnaire import QuestionKind
from buurtdesk.domain.sheet_layout import LayoutBox
from tests.paper.simulator.pens import HALF, MARKS, Ink, Pen, blacked, put

CLEAN, EMPTY, CORRECTED, DOUBLE = "clean", "empty", "corrected", "double"


@dataclass
class Meant:
    """What a resident meant with a question: how it was marked, and the choices ticked."""

    way: str
    ticked: set[str]
    boxes: tuple[str, ...]
    kind: QuestionKind


@dataclass
class Resident:
    """A pen, and the usual kinds of mark."""

    pen: Pen
    kinds: tuple[str, ...]
    strays: float = 0.5
    rng: Generator = field(default_factory=np.random.default_rng)

    def fill_in(self, page: np.ndarray, boxes: Sequence[LayoutBox]) -> dict[str, Meant]:
        """Mark a page (changed in place)."""
        ink, meant = Ink(page), {}
        by_question: dict[str, list[LayoutBox]] = {}
        for box in boxes:
            by_question.setdefault(box.question, []).append(box)
        for name, ours in by_question.items():
            meant[name] = self._rank(ink, ours) if ours[0].kind is QuestionKind.RANKING else self._answer(ink, ours)
        self._stray(ink, boxes)
        return meant

    def _answer(self, ink: Ink, boxes: list[LayoutBox]) -> Meant:
        rng, several = self.rng, boxes[0].kind is QuestionKind.MULTIPLE
        way = str(rng.choice([CLEAN, EMPTY, CORRECTED, DOUBLE], p=[0.82, 0.1, 0.06, 0.02]))
        ticked: list[int] = []
        if way != EMPTY:
            most = len(boxes) if several else 1
            ticked = list(map(int, rng.permutation(len(boxes))[: int(rng.integers(1, most + 1))]))
        others = [each for each in range(len(boxes)) if each not in ticked]
        if way == CORRECTED and "filled" in self.kinds:
            way = CLEAN  # who fills boxes mends nothing by filling one
        if way == CORRECTED and others:
            self._black(ink, boxes[int(rng.choice(others))])
        elif way == DOUBLE and others and not several:
            ticked.append(int(rng.choice(others)))
        elif way != EMPTY:
            way = CLEAN
        for each in ticked:
            self._mark(ink, boxes[each])
        return Meant(way, {boxes[each].choice for each in ticked}, tuple(b.choice for b in boxes), boxes[0].kind)

    def _rank(self, ink: Ink, boxes: list[LayoutBox]) -> Meant:
        """The first few ranks, each another choice; or nothing."""
        choices = list(dict.fromkeys(box.choice for box in boxes))
        order = list(map(str, self.rng.permutation(choices)))
        placed = {
            (choice, rank) for rank, choice in enumerate(order[: int(self.rng.choice([0, 2, len(order)]))], start=1)
        }
        for box in boxes:
            if (box.choice, box.rank) in placed:
                self._mark(ink, box)
        names = {f"{choice}@{rank}" for choice, rank in placed}
        return Meant(CLEAN if placed else EMPTY, names, tuple(f"{b.choice}@{b.rank}" for b in boxes), boxes[0].kind)

    def _mark(self, ink: Ink, box: LayoutBox) -> None:
        kind = str(self.rng.choice(self.kinds))
        self._put(ink, box, blacked(self.rng, self.pen) if kind == "filled" else MARKS[kind](self.rng))

    def _black(self, ink: Ink, box: LayoutBox) -> None:
        self._put(ink, box, MARKS[str(self.rng.choice(self.kinds))](self.rng))
        self._put(ink, box, blacked(self.rng, self.pen))

    def _put(self, ink: Ink, box: LayoutBox, lines: list[np.ndarray]) -> None:
        """A mark as large as the box."""
        put(ink, _middle(box), [line * (box.width_mm / 2 / HALF) for line in lines], self.pen, self.rng)

    def _stray(self, ink: Ink, boxes: Sequence[LayoutBox]) -> None:
        """Words in the margin, a line that clips a box, dots."""
        rng = self.rng
        while rng.random() < self.strays:
            kind = rng.random()
            if kind < 0.4:  # a word somewhere beside the boxes
                at = np.array([rng.uniform(60, 180), rng.uniform(60, 275)])
                x = np.cumsum(rng.uniform(0.4, 1.4, 18))
                line = at + np.stack([x, rng.normal(0, 1.3, 18)], axis=1)
                if min(np.abs(line - _middle(box)).max(axis=1).min() for box in boxes) > 3.4:
                    ink.draw(line, self.pen, rng)
            elif kind < 0.75:  # the end of a stroke clips a box
                box = boxes[int(rng.integers(len(boxes)))]
                angle = rng.uniform(0, 2 * np.pi)
                way = np.array([np.cos(angle), np.sin(angle)])
                put(
                    ink,
                    _middle(box),
                    [np.array([way * (box.width_mm / 2 - rng.uniform(0, 0.7)), way * 7])],
                    self.pen,
                    rng,
                )
            else:  # a dot of the pen
                at = np.array([rng.uniform(15, 195), rng.uniform(50, 280)])
                ink.draw(np.array([at, at + rng.normal(0, 0.15, 2)]), self.pen, rng)


def _middle(box: LayoutBox) -> np.ndarray:
    return np.array([box.x_mm + box.width_mm / 2, box.y_mm + box.height_mm / 2])


def someone(rng: Generator, *, faint: bool = False, kinds: tuple[str, ...] = ()) -> Resident:
    """Anyone: a black, blue or red ballpoint, a felt pen, a pencil; one way of marking, or several."""
    if faint:
        pen = Pen(float(rng.uniform(0.3, 0.5)), int(rng.integers(120, 185)), 0.2)
    else:
        pen = Pen(float(rng.uniform(0.3, 0.8)), int(rng.choice([25, 45, 70, 95, 110])), 0.12)
    usual = list(MARKS)
    chosen = kinds or tuple(map(str, rng.choice(usual, int(rng.integers(1, 4)), replace=False)))
    return Resident(pen, chosen, rng=rng)
