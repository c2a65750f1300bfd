"""A page written from right to left, as it is printed: the same ink as from left to right, in a mirror."""

from __future__ import annotations

import numpy as np
import pytest

from buurtdesk.paper.fonts import width_mm
from buurtdesk.paper.layout import lay_out
from buurtdesk.paper.measures import CODE_BASELINE, QR_LEFT, QR_SIDE, QR_TOP
from buurtdesk.paper.picture import pictures
from buurtdesk.paper.shapes import Anchor, Street, Text
from buurtdesk.paper.sheets import sheets_pdf

PX_PER_MM = 6.0
CODES = ["BCDFGHJKL"]


def pages(questionnaire, language, large):
    made = pictures(sheets_pdf(questionnaire, language, CODES, large=large), PX_PER_MM)
    return [np.frombuffer(each.pixels, np.uint8).reshape(each.height, each.width) for each in made]


def cover(picture, x_mm, y_mm, width_mm, height_mm) -> None:
    left, top = max(int((x_mm - 0.6) * PX_PER_MM), 0), int((y_mm - 0.6) * PX_PER_MM)
    right, bottom = int((x_mm + width_mm + 0.6) * PX_PER_MM) + 1, int((y_mm + height_mm + 0.6) * PX_PER_MM) + 1
    picture[top:bottom, left:right] = 255


def box_of(text: Text) -> tuple[float, float, float, float]:
    width = sum(width_mm(span, text.size_pt) for span in text.spans)
    left = text.x - {Anchor.LEFT: 0.0, Anchor.MIDDLE: width / 2, Anchor.RIGHT: width}[text.anchor]
    height = text.size_pt * 25.4 / 72
    return left, text.y - height, width, height * 1.35


def without_words(picture, page) -> np.ndarray:
    """The picture with its words, its code and the street white: these stand beside the code, which never moves."""
    bare = picture.copy()
    cover(bare, QR_LEFT - 8, QR_TOP, QR_SIDE + 16, CODE_BASELINE + 1 - QR_TOP)
    for shape in page.shapes:
        if isinstance(shape, Text):
            cover(bare, *box_of(shape))
        elif isinstance(shape, Street):
            cover(bare, shape.x, shape.y, shape.width, shape.height)
    return bare


def near_ink(picture) -> np.ndarray:
    """Where something is drawn at most a pixel off: a thin line falls on either side of its place."""
    grey = np.pad(picture, 1, constant_values=255)
    height, width = picture.shape
    return np.any([grey[y : y + height, x : x + width] < 200 for y in range(3) for x in range(3)], axis=0)


@pytest.mark.parametrize("large", [False, True])
def test_what_is_no_word_is_the_mirror_picture(plain, large):
    english, pashto = (lay_out(plain, language, large) for language in plain.languages)
    for laid, turned, one, other in zip(
        english, pashto, pages(plain, "en", large), pages(plain, "ps", large), strict=True
    ):
        bare, mirror = without_words(one, laid), np.fliplr(without_words(other, turned))
        assert (bare < 128).sum() > 3_000
        assert not ((bare < 128) & ~near_ink(mirror)).any()
        assert not ((mirror < 128) & ~near_ink(bare)).any()
        for shape in turned.shapes:  # and the words are there, at the other side
            if isinstance(shape, Text):
                left, top, width, height = (side * PX_PER_MM for side in box_of(shape))
                assert other[int(top) : int(top + height), int(left) : int(left + width) + 1].min() < 96
