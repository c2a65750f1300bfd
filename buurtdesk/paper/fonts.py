"""Fira Sans, and Noto Sans Arabic where that has no letter: both from wheels, embedded in the PDF."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from itertools import groupby

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from buurtdesk.domain.errors import LettersNotPrintable
from buurtdesk.paper.direction import as_drawn
from buurtdesk.paper.measures import MM_PER_PT
from buurtdesk.paper.shapes import Span, Weight

_FIRA = {Weight.REGULAR: "FiraSans-Regular", Weight.SEMIBOLD: "FiraSans-SemiBold"}
_ARABIC = "NotoSansArabic"
_FILES = {
    _FIRA[Weight.REGULAR]: ("fontpkg_fira_sans", "FiraSans-Regular.ttf"),
    _FIRA[Weight.SEMIBOLD]: ("fontpkg_fira_sans", "FiraSans-SemiBold.ttf"),
    _ARABIC: ("fontpkg_noto_sans_arabic", "NotoSansArabic[wdth,wght].ttf"),
}


@dataclass(frozen=True)
class Run:
    """Letters of one font, as drawn; `thickened` where the font itself has no heavier weight to draw."""

    font: str
    text: str
    thickened: bool


@cache
def font(name: str) -> TTFont:
    """A font, known to reportlab."""
    package, file = _FILES[name]
    with as_file(files(package) / "files" / file) as path:
        made = TTFont(name, str(path))
    pdfmetrics.registerFont(made)
    return made


@cache
def runs(span: Span, rightward: bool) -> tuple[Run, ...]:
    """A span from left to right, by font. Raises LettersNotPrintable."""
    heavy = span.weight is Weight.SEMIBOLD
    letters = as_drawn(span.text, rightward)
    return tuple(
        Run(name, "".join(group), heavy and name == _ARABIC)
        for name, group in groupby(letters, key=lambda letter: _font_of(letter, span.weight))
    )


@cache
def width_mm(span: Span, size_pt: float) -> float:
    """How wide a span is; the direction makes no difference."""
    points = sum(font(run.font).stringWidth(run.text, size_pt) for run in runs(span, True))
    return float(points) * MM_PER_PT


def printable(text: str) -> str:
    """The text without what no font has: a note from the wall may hold a drawing, and is still voted on."""
    return "".join(letter for letter in text if any(_has(name, letter) for name in (*_FIRA.values(), _ARABIC)))


def _has(name: str, letter: str) -> bool:
    return ord(letter) in font(name).face.charToGlyph


@cache
def _font_of(letter: str, weight: Weight) -> str:
    for name in (_FIRA[weight], _ARABIC):
        if _has(name, letter):
            return name
    raise LettersNotPrintable(letters=letter)
