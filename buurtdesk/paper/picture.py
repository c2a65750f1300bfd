"""Pages of a PDF as pictures."""

from __future__ import annotations

from dataclasses import dataclass

from pypdfium2 import PdfDocument

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
