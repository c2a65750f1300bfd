"""Marks and scans made in another way, with another library, to see that reading is not tuned to the first.

Strokes are curves drawn four times as fine, ink is laid on in colour, and what a scanner or camera does is Pillow.
"""

from __future__ import annotations

import io
from collections.abc import Sequence

import numpy as np
from numpy.random import Generator
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from buurtdesk.domain.questionnaire import QuestionKind
from buurtdesk.domain.sheet_layout import LayoutBox
from tests.paper.simulator.blank import blank_page, layout
from tests.paper.simulator.classes import Sheet
from tests.paper.simulator.residents import CLEAN, CORRECTED, EMPTY, Meant

FINE = 4
MM = 200 / 25.4
INKS = {
    "black": (25, 25, 30),
    "blue": (40, 60, 150),
    "red": (190, 40, 50),
    "pencil": (125, 125, 128),
    "pale": (150, 160, 185),
}


def curve(points: Sequence[tuple[float, float]], rng: Generator) -> list[tuple[float, float]]:
    """A Bézier curve through a few handles that were nudged."""
    handles = np.array(points, float) + rng.normal(0, 0.22, (len(points), 2))
    line = []
    for t in np.linspace(0, 1, 26):
        rest = handles
        while len(rest) > 1:
            rest = rest[:-1] * (1 - t) + rest[1:] * t
        line.append(tuple(rest[0]))
    return line


def strokes(kind: str, rng: Generator) -> list[list[tuple[float, float]]]:
    """The strokes of a mark around (0, 0), in millimetres."""
    r = float(rng.uniform(2.0, 3.4))
    match kind:
        case "x":
            return [curve([(-r, -r), (0.3, 0), (r, r)], rng), curve([(r, -r * 0.9), (0, 0.2), (-r, r * 0.9)], rng)]
        case "v":
            return [
                curve([(-1.9, -0.6), (-1.0, 1.0), (-0.5, 2.1)], rng),
                curve([(-0.5, 2.1), (1.0, -1.0), (r + 0.5, -r - 1)], rng),
            ]
        case "one line":
            angle = float(rng.uniform(0, np.pi))
            x, y = r * np.cos(angle), r * np.sin(angle)
            return [curve([(-x, -y), (0, 0.3), (x, y)], rng)]
        case "round it":
            turn = np.linspace(0, 2.05 * np.pi, 40) + rng.uniform(0, 6)
            wide, high = rng.uniform(3.6, 4.5, 2)
            return [[(wide * np.cos(a), high * np.sin(a)) for a in turn]]
        case "spiral":
            turn = np.linspace(0, 6 * np.pi, 80)
            return [[(2.4 * a / turn[-1] * np.cos(a), 2.4 * a / turn[-1] * np.sin(a)) for a in turn]]
        case "hatch":
            y = np.linspace(-2.2, 2.2, 8)
            return [[(2.2 * (-1) ** i + rng.normal(0, 0.2), float(each)) for i, each in enumerate(y)]]
        case _:  # all black
            y = np.linspace(-2.9, 2.9, 26)
            return [
                [(float(np.sqrt(max(0.2, 9.3 - each**2))) * (-1) ** i, float(each)) for i, each in enumerate(y)]
            ] * 2


KINDS = ("x", "v", "one line", "round it", "spiral", "hatch")


def fill_in(page: Image.Image, boxes: Sequence[LayoutBox], ink: str, rng: Generator) -> dict[str, Meant]:
    """Tick boxes on a page at 200 dots an inch, in one colour, by one person with one or two habits."""
    width = float(rng.uniform(0.3, 0.8))
    kinds = [str(each) for each in rng.choice(KINDS, int(rng.integers(1, 3)), replace=False)]
    by_question: dict[str, list[LayoutBox]] = {}
    for box in boxes:
        by_question.setdefault(box.question, []).append(box)
    meant = {}
    for name, ours in by_question.items():
        if ours[0].kind is QuestionKind.RANKING:
            continue
        way = str(rng.choice([CLEAN, EMPTY, CORRECTED], p=[0.83, 0.12, 0.05]))
        several = ours[0].kind is QuestionKind.MULTIPLE
        order = list(map(int, rng.permutation(len(ours))))
        count = 0 if way == EMPTY else int(rng.integers(1, len(ours))) if several else 1
        if way == CORRECTED:
            draw(page, ours[order[-1]], "black", INKS[ink], width, rng)
        for each in order[:count]:
            draw(page, ours[each], str(rng.choice(kinds)), INKS[ink], width, rng)
        meant[name] = Meant(
            way, {ours[each].choice for each in order[:count]}, tuple(b.choice for b in ours), ours[0].kind
        )
    return meant


def draw(
    page: Image.Image, box: LayoutBox, kind: str, colour: tuple[int, int, int], width: float, rng: Generator
) -> None:
    side = round(16 * MM)
    x, y = (box.x_mm + 3) * MM, (box.y_mm + 3) * MM
    left, top = int(x - side / 2), int(y - side / 2)
    cover = Image.new("L", (side * FINE, side * FINE), 0)
    pen, shift = ImageDraw.Draw(cover), rng.normal(0, 0.3, 2)
    for line in strokes(kind, rng):
        at = [((x - left + (px + shift[0]) * MM) * FINE, (y - top + (py + shift[1]) * MM) * FINE) for px, py in line]
        pen.line(at, fill=255, width=max(1, round(width * MM * FINE)), joint="curve")
        for end in (at[0], at[-1]):
            half = width * MM * FINE / 2
            pen.ellipse((end[0] - half, end[1] - half, end[0] + half, end[1] + half), fill=255)
    cover = cover.resize((side, side), Image.Resampling.BOX).point(lambda value: int(value * rng.uniform(0.85, 1)))
    inked = ImageChops.multiply(page.crop((left, top, left + side, top + side)), Image.new("RGB", (side, side), colour))
    page.paste(inked, (left, top), cover)


def scan(page: Image.Image, ink: str, rng: Generator) -> bytes:
    """Skewed, soft, noisy, unevenly lit, now and then black and white or upside down."""
    page = page.rotate(float(rng.normal(0, 1.2)), Image.Resampling.BICUBIC, fillcolor=(250, 250, 248))
    page = page.filter(ImageFilter.GaussianBlur(float(rng.uniform(0.2, 1.1))))
    grey = page.convert("L")
    is_bilevel = ink != "pale" and rng.random() < 0.25
    if not is_bilevel and rng.random() < 0.4:
        light = Image.linear_gradient("L").resize(grey.size).point(lambda value: 170 + value // 3)
        grey = ImageChops.multiply(grey, light.rotate(180) if rng.random() < 0.5 else light)
    noise = Image.effect_noise(grey.size, float(rng.uniform(3, 14)))
    grey = ImageChops.add(grey, noise, 1, -128)
    data = io.BytesIO()
    if is_bilevel:
        grey.point(lambda value: 255 if value > 185 else 0).convert("1").save(data, "TIFF", compression="group4")
    else:
        page = grey.rotate(180) if rng.random() < 0.2 else grey
        page.save(data, "JPEG", quality=int(rng.integers(40, 90)), dpi=(200, 200))
    return data.getvalue()


def photograph(page: Image.Image, rng: Generator) -> bytes:
    """A colour photo, leaning, on a table."""
    width, height = page.size
    whole = Image.new("RGB", (int(width * 1.25), int(height * 1.25)), tuple(map(int, rng.integers(30, 140, 3))))
    whole.paste(page, (int(width * 0.125), int(height * 0.125)))
    wide, high = whole.size
    lean = rng.uniform(0, 0.05, 8) * np.array([wide, high] * 4) * np.array([1, 1, 1, -1, -1, -1, -1, 1])
    quad = np.array([0, 0, 0, high, wide, high, wide, 0]) + lean
    whole = whole.transform((wide, high), Image.Transform.QUAD, tuple(map(float, quad)), Image.Resampling.BICUBIC)
    whole = whole.filter(ImageFilter.GaussianBlur(float(rng.uniform(0.4, 1.4))))
    light = Image.radial_gradient("L").resize(whole.size).point(lambda value: 255 - int(value * 0.35))
    whole = ImageChops.multiply(whole, Image.merge("RGB", (light, light, light)))
    data = io.BytesIO()
    whole.save(data, "JPEG", quality=int(rng.integers(60, 92)))
    return data.getvalue()


def make_other_sheet(seed: int, photo: bool = False, edition: str = "nl") -> Sheet:
    """A filled-in page of this other hand."""
    rng = np.random.default_rng([seed, 77])
    number = seed % layout(edition).pages + 1
    page = Image.fromarray(blank_page(number, edition)).convert("RGB")
    page = page.resize((round(210 * MM), round(297 * MM)), Image.Resampling.BOX)
    ink = str(rng.choice(list(INKS)))
    meant = fill_in(page, [box for box in layout(edition).boxes if box.page == number], ink, rng)
    return Sheet(photograph(page, rng) if photo else scan(page, ink, rng), number, meant)
