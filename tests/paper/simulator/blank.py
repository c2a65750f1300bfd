"""Printed sheets to fill in: their layout, and their pages drawn as a printer draws them, 300 dots an inch."""

from __future__ import annotations

from functools import cache

import numpy as np
from pypdfium2 import PdfDocument

from buurtdesk.domain.questionnaire import CONSENT_GIVEN, Choice, Question, QuestionKind, Questionnaire, in_rows
from buurtdesk.domain.sheet_layout import SheetLayout
from buurtdesk.paper.layout import lay_out
from buurtdesk.paper.qr import SheetPage
from buurtdesk.paper.sheet_layout import sheet_layout
from buurtdesk.paper.sheets import sheets_pdf

DPI = 300
PX = DPI / 25.4
CODE = "XVFKYKNSH"
K = QuestionKind
EDITIONS = {"nl": ("nl", False), "ar": ("ar", False), "large": ("nl", True)}


@cache
def questionnaire() -> Questionnaire:
    """Everything that is ticked, on a few pages."""

    def ask(name: str, kind: QuestionKind, label: str, *choices: str, **more: object) -> Question:
        made = tuple(Choice(f"{name}-{place}", {"nl": each, "ar": f"بيت {each}"}) for place, each in enumerate(choices))
        return Question(f"q-{name}", name, kind, {"nl": label, "ar": f"بيت {label}"}, {}, made, **more)

    agree = ("Helemaal oneens", "Oneens", "Neutraal", "Eens", "Helemaal eens")
    given = (Choice(CONSENT_GIVEN, {"nl": "Ja, dat mag", "ar": "بيت"}),)
    asked = [Question("q-consent", "consent", K.CONSENT, {"nl": "Mogen wij dit gebruiken?", "ar": "بيت"}, {}, given)]
    for part in range(2):
        asked += [
            ask(f"home{part}", K.SCALE, "Ik voel mij hier thuis", *agree),
            ask(f"years{part}", K.SINGLE, "Hoe lang woont u hier?", "Kort", "1 tot 5 jaar", "5 tot 10", "Langer"),
            ask(f"where{part}", K.MULTIPLE, "Waar praat u?", "Straat", "School", "Park", "Winkel", "Werk", "Elders:"),
            ask(f"green{part}", K.SCALE, "Hoe groen is het?", *map(str, range(11))),
            ask(f"matrix{part}", K.MATRIX, "Wat vindt u van …", *agree),
            *(ask(f"row{part}{row}", K.STATEMENT, f"de straat en het plein {row}") for row in range(7)),
            ask(f"talk{part}", K.SINGLE, "Praat u met buren?", "Ja", "Nee"),
            ask(f"order{part}", K.RANKING, "Zet op volgorde", "Banken", "Bomen", "Lampen", "Vuilbakken"),
            ask(f"miss{part}", K.MULTIPLE, "Wat mist u?", "Banken met een rugleuning op het plein", "Schaduw", "Bus"),
        ]
    title = {"nl": "Wonen in Katarina", "ar": "بيت"}
    return Questionnaire("simulated", "t", title, ("nl", "ar"), in_rows(asked), helpline="0800 12 345")


@cache
def layout(edition: str = "nl") -> SheetLayout:
    """Where its boxes are."""
    return sheet_layout(questionnaire(), lay_out(questionnaire(), *EDITIONS[edition]))


def known(code: str, edition: int) -> SheetLayout | None:
    """The layout of a simulated sheet, as a desk would find it."""
    for name, (language, large) in EDITIONS.items():
        if SheetPage(CODE, 1, questionnaire().languages.index(language), large).edition == edition and code == CODE:
            return layout(name)
    return None


@cache
def _pdf(edition: str) -> PdfDocument:
    language, large = EDITIONS[edition]
    return PdfDocument(sheets_pdf(questionnaire(), language, [CODE], large=large))


@cache
def blank_page(number: int, edition: str = "nl") -> np.ndarray:
    """A printed page (from 1), grey."""
    drawn = _pdf(edition)[number - 1].render(scale=DPI / 72, grayscale=True)
    return np.array(drawn.to_numpy()).reshape(drawn.height, drawn.width)[:3508, :2480]
