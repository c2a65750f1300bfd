"""Printed sheets, ticked as a hand does and scanned."""

from __future__ import annotations

import random
from pathlib import Path

from PIL import Image, ImageDraw
from pypdfium2 import PdfDocument

from buurtdesk.desk import paper

PX_PER_MM = 200 / 25.4
TICKED = {
    "consent": "yes",
    "single": "bus",
    "multiple": ("school", "werk"),
    "scale": "ja",
    "green": "goed",
    "bins": "slecht",
    "ranking": ("lamp", "bank", "boom"),
}


def printed(desk, questionnaire, path: Path, language: str = "nl", count: int = 1, large: bool = False):
    return paper.print_sheets(desk, questionnaire, count, language, path, large=large)


def pages(pdf: Path) -> list[Image.Image]:
    return [page.render(scale=200 / 72, grayscale=True).to_pil() for page in PdfDocument(pdf)]


def tick(picture: Image.Image, box, choose: random.Random) -> None:
    """A cross as a hand draws it: not quite straight, a little out of the box."""
    draw = ImageDraw.Draw(picture)

    def at(x: float, y: float) -> tuple[float, float]:
        across, down = (choose.uniform(-0.08, 0.08) for _ in range(2))
        return (
            (box.x_mm + (x + across) * box.width_mm) * PX_PER_MM,
            (box.y_mm + (y + down) * box.height_mm) * PX_PER_MM,
        )

    draw.line([at(0.1, 0.1), at(0.9, 0.9)], fill=40, width=4)
    draw.line([at(0.1, 0.9), at(0.9, 0.1)], fill=40, width=4)


def is_ticked(box, ticked) -> bool:
    value = ticked.get(box.question)
    if box.rank:
        return bool(value) and box.rank <= len(value) and value[box.rank - 1] == box.choice
    return box.choice in (value if isinstance(value, tuple) else (value,))


def scanned(made, pdf: Path, folder: Path, ticked=TICKED) -> list[Path]:
    """A scan of each page of the PDF, ticked, as a file."""
    choose, files = random.Random(3), []
    folder.mkdir(exist_ok=True)
    for number, picture in enumerate(pages(pdf)):
        for box in made.layout.boxes:
            if box.page == number % made.layout.pages + 1 and is_ticked(box, ticked):
                tick(picture, box, choose)
        files.append(folder / f"scan{number}.png")
        picture.save(files[-1])
    return files
