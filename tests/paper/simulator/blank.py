"""Printed sheets to fill in: their layout, and their pages drawn as a printer draws them, 300 dots an inch."""

from __future__ import annotations

from functools import cache

import numpy as np
from pypdfium2 import PdfDocument

from buurtdesk.domain.questionnaire import Choice, Question, QuestionKind, Questionnaire
from buurtdesk.domain.sheet import new_codes
from buurtdesk.domain.sheet_layout import LayoutBox, SheetLayout
from buurtdesk.paper.layout import lay_out
from buurtdesk.paper.measures import TICK
from buurtdesk.paper.shapes import Tick
from buurtdesk.paper.sheets import sheets_pdf

DPI = 300
PX = DPI / 25.4
(CODE,) = new_codes("simulated", 1, ())
K = QuestionKind


def questionnaire() -> Questionnaire:
    """Four pages of everything that is ticked."""

    def ask(name: str, kind: QuestionKind, label: str, *choices: str, **more: object) -> Question:
        made = tuple(Choice(f"{name}-{place}", {"nl": each, "ar": each}) for place, each in enumerate(choices))
        return Question(f"q-{name}", name, kind, {"nl": label, "ar": label}, {}, made, **more)

    agree = ("Helemaal oneens", "Oneens", "Neutraal", "Eens", "Helemaal eens")
    asked = []
    for part in range(3):
        asked += [
            ask(f"home{part}", K.SCALE, "Ik voel mij hier thuis", *agree),
            ask(f"years{part}", K.SINGLE, "Hoe lang woont u hier?", "Kort", "1 tot 5 jaar", "5 tot 10", "Langer"),
            ask(f"where{part}", K.MULTIPLE, "Waar praat u?", "Op straat", "School", "Park", "Winkel", "Werk", "Elders"),
            ask(f"green{part}", K.SCALE, "Hoe groen is het?", *map(str, range(11))),
            ask(f"talk{part}", K.SINGLE, "Praat u met buren?", "Ja", "Nee"),
            ask(f"safe{part}", K.SCALE, "Het is hier veilig", "Nooit", "Soms", "Vaak", "Altijd"),
            ask(f"miss{part}", K.MULTIPLE, "Wat mist u?", "Banken met een rugleuning op het plein", "Schaduw", "Bus"),
        ]
    return Questionnaire("simulated", "t", {"nl": "Wonen in Katarina", "ar": "Katarina"}, ("nl", "ar"), tuple(asked))


@cache
def layout(language: str = "nl") -> SheetLayout:
    """Where its boxes are."""
    made = questionnaire()
    kinds = {question.name: question.kind for question in made.questions}
    pages = lay_out(made, language)
    boxes = [
        LayoutBox(
            *(page.number, tick.question, kinds[tick.question], tick.choice),
            *(tick.x - TICK / 2, tick.y - TICK / 2, TICK, TICK),
        )
        for page in pages
        for tick in page.shapes
        if isinstance(tick, Tick)
    ]
    return SheetLayout(len(pages), tuple(boxes))


@cache
def pages(language: str = "nl") -> tuple[np.ndarray, ...]:
    """The printed pages, grey."""
    pdf = PdfDocument(sheets_pdf(questionnaire(), language, [CODE]))
    return tuple(
        np.array(page.render(scale=DPI / 72, grayscale=True).to_numpy()).reshape(3508, -1)[:, :2480] for page in pdf
    )
