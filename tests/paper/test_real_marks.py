"""Pen marks and survey photos made by others, judged as the product judges; skipped where they do not lie beside."""

from __future__ import annotations

import json
from itertools import product
from pathlib import Path

import cv2
import numpy as np
import pytest

from buurtdesk.domain.questionnaire import QuestionKind
from buurtdesk.domain.sheet_layout import LayoutBox
from buurtdesk.paper.reading.flatten import PX_PER_MM, evenly_lit, straightened
from buurtdesk.paper.reading.found import Reading
from buurtdesk.paper.reading.frames import exactly, middles_of, roughly
from buurtdesk.paper.reading.page import read_boxes
from buurtdesk.paper.reading.pages import image_of

DATA = Path(__file__).parents[3] / "shared" / "data" / "marks"
pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="the marks of others are not here")

PITCH, LEFT, TOP = 25.0, 15.0, 20.0
# How wide a crop is laid on the page, and how much of its width and height the printed frame takes, about.
CROPS = {"odk_checkboxes": (11.0, 0.76, 0.68), "odk_square_checkboxes": (9.0, 0.62, 0.62)}
SIZES = (0.92, 1.06, 1.2)
# Where the corners of the paper are in the two photos, by hand: pixels from the upper left, clockwise.
PAPER = {
    "omr_survey_1.jpg": ((375, 225), (1305, 276), (1288, 1727), (78, 1581)),
    "omr_survey_2.jpg": ((250, 50), (1027, 264), (1077, 1398), (144, 1501)),
}
# What was filled in, by eye, column from 0; -1 where nothing was.
FILLED = {
    "omr_survey_1.jpg": (1, 3, 2, 2, 4, 2, 0, 1, 1, -1, 3, 0, 0, 0, 2, 3, 4),
    "omr_survey_2.jpg": (0, 1, 2, 3, 4, -1, 3, 3, 2, 2, 1, 1, 0, 0, 1, 1, 0),
}


def page_of_crops(folder: str) -> tuple[np.ndarray, list[LayoutBox]]:
    """All crops of a folder on one page, each evenly lit by its own paper, its edges carried on."""
    page = np.full((297 * PX_PER_MM, 210 * PX_PER_MM), 255, np.uint8)
    boxes = []
    across, of_width, of_height = CROPS[folder]
    for place, file in enumerate(sorted((DATA / folder).glob("*.jpg"))):
        crop = cv2.imread(str(file), cv2.IMREAD_GRAYSCALE)
        zoom = across * PX_PER_MM / crop.shape[1]
        crop = cv2.resize(crop, None, fx=zoom, fy=zoom, interpolation=cv2.INTER_CUBIC)
        crop = np.clip(crop * (255 / np.percentile(crop, 80)), 0, 255).astype(np.uint8)
        high, wide = (size / PX_PER_MM for size in crop.shape)
        rim = round((PITCH - across) / 2 * PX_PER_MM)
        crop = cv2.copyMakeBorder(crop, rim, rim, rim, rim, cv2.BORDER_REPLICATE)
        x, y = LEFT + place % 7 * PITCH, TOP + place // 7 * PITCH
        middle = np.array([x + wide / 2, y + high / 2])
        left, top = (middle * PX_PER_MM - np.array(crop.shape[::-1]) / 2).round().astype(int)
        page[top : top + crop.shape[0], left : left + crop.shape[1]] = crop
        boxes.append(box(file.stem, middle, (wide * of_width, high * of_height)))
    return page, fitting(page, boxes)


def box(name: str, middle: np.ndarray, size: tuple[float, float]) -> LayoutBox:
    corner = middle - np.array(size) / 2
    return LayoutBox(1, name, QuestionKind.MULTIPLE, name, *map(float, corner), *size)


def fitting(page: np.ndarray, boxes: list[LayoutBox]) -> list[LayoutBox]:
    """The same, each of the size at which its frame is seen most clearly: how large it is, nobody wrote down."""
    middles = middles_of(boxes)
    tried = [
        [
            box(each.choice, middle, (each.width_mm * wide, each.height_mm * high))
            for each, middle in zip(boxes, middles, strict=True)
        ]
        for wide, high in product(SIZES, SIZES)
    ]
    clear = np.stack([roughly(page, sized).clear for sized in tried])
    return [tried[best][at] for at, best in enumerate(clear.argmax(axis=0))]


def read(page: np.ndarray, boxes: list[LayoutBox]) -> tuple[Reading, ...]:
    return read_boxes(page, boxes, exactly(page, boxes, roughly(page, boxes)))


@pytest.mark.parametrize("folder", CROPS)
def test_empty_boxes_are_empty_and_marks_are_marks(folder):
    page, boxes = page_of_crops(folder)
    wrong = []
    for reading in read(page, boxes):
        state = reading.question.split("_")[0]
        if state != "partial" and bool(reading.value) != (state != "empty"):
            wrong.append(f"{reading.question}: {reading.marks}")
    assert boxes and not wrong


@pytest.mark.parametrize("photo", PAPER)
def test_survey_photo(photo):
    template = json.loads((DATA / "survey_photos" / "template.json").read_text())
    across, down = (210 / template["pageDimensions"][0], 297 / template["pageDimensions"][1])
    block = template["fieldBlocks"]["MCQBlock1"]
    (left, top), (wide, high) = block["origin"], template["bubbleDimensions"]
    boxes = [
        LayoutBox(
            *(1, label, QuestionKind.SINGLE, str(column)),
            *((left + column * block["bubblesGap"]) * across, (top + row * block["labelsGap"]) * down),
            *(wide * across, high * down),
        )
        for row, label in enumerate(block["fieldLabels"])
        for column in range(5)
    ]
    a4 = np.float32([(0, 0), (210, 0), (210, 297), (0, 297)])
    image = image_of(DATA / "survey_photos" / photo, 1)
    page = evenly_lit(straightened(image, cv2.getPerspectiveTransform(a4, np.float32(PAPER[photo]))))
    values = tuple(-1 if reading.value is None else int(reading.value) for reading in read(page, boxes))
    assert values == FILLED[photo]
