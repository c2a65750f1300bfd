"""The logo at the head of the first page: beside the street, far from the QR code and from every box."""

from __future__ import annotations

from io import BytesIO

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from buurtdesk.paper.measures import PAGE_HEIGHT, PAGE_WIDTH, QR_CLEAR, QR_LEFT, RIGHT, TOP

MOST_WIDTH, MOST_HEIGHT = 50.0, 11.0
_RISE = 1.5  # above the top of the text, so that it stays clear of the title


def logo_place(width_px: int, height_px: int, rightward: bool) -> tuple[float, float, float, float]:
    """Left, top, width and height in millimetres: as large as there is room, at the end of the line of the street."""
    scale = min(MOST_WIDTH / width_px, MOST_HEIGHT / height_px)
    width, height = width_px * scale, height_px * scale
    left = QR_LEFT - QR_CLEAR - width if rightward else PAGE_WIDTH - RIGHT
    return left, TOP - _RISE, width, height


def paint_logo(canvas: Canvas, png: bytes, rightward: bool) -> None:
    """Draw it; however many sheets there are, the picture is in the PDF once."""
    picture = ImageReader(BytesIO(png))
    width_px, height_px = picture.getSize()
    left, top, width, height = logo_place(width_px, height_px, rightward)
    canvas.drawImage(picture, left * mm, (PAGE_HEIGHT - top - height) * mm, width * mm, height * mm)
