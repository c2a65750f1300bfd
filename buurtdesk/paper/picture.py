"""Pages as pictures: those of a PDF, and parts of scanned ones."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

from PIL import Image
from pypdfium2 import PdfDocument

from buurtdesk.paper.measures import PAGE_WIDTH

_PT_PER_MM = 72 / 25.4


@dataclass(frozen=True)
class GreyPicture:
    """A byte a pixel, from black to white, row by row without gaps."""

    width: int
    height: int
    pixels: bytes


def pictures(pdf: bytes, px_per_mm: float) -> tuple[GreyPicture, ...]:
    """Every page of a PDF, at so many pixels a millimetre."""
    document = PdfDocument(pdf)
    try:
        found = []
        for page in document:
            drawn = page.render(scale=px_per_mm / _PT_PER_MM, grayscale=True).to_numpy()
            grey = drawn.reshape(drawn.shape[0], drawn.shape[1])
            found.append(GreyPicture(grey.shape[1], grey.shape[0], grey.tobytes()))
        return tuple(found)
    finally:
        document.close()


def part_of(page: bytes, top_mm: float, bottom_mm: float) -> bytes:
    """Part of the picture of an A4 page, over its whole width, as a JPEG. Raises OSError if it is no picture."""
    with Image.open(BytesIO(page)) as picture:
        px_per_mm = picture.width / PAGE_WIDTH
        bottom = min(round(bottom_mm * px_per_mm), picture.height)
        part = picture.crop((0, min(round(top_mm * px_per_mm), bottom), picture.width, bottom))
        target = BytesIO()
        part.convert("L").save(target, "JPEG", quality=85)
        return target.getvalue()
