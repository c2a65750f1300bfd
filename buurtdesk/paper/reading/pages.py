"""The pages of files as grey images, one at a time: photos and scans of any usual kind, and PDFs.

What a file is, its contents say, not its name. Sizes are looked at before anything is unpacked. A picture that is finer
than reading needs is unpacked at half size where its format can do that.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pi_heif
import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image

from buurtdesk.paper.reading.found import Reason
from buurtdesk.paper.reading.images import Grey

MOST_PIXELS = 150_000_000
_ENOUGH_PIXELS = 1650
_PDF_PIXELS = 2340
_HEAD = 1024
# What the libraries raise on files that are not what they say they are.
_BROKEN = (OSError, ValueError, SyntaxError, EOFError, MemoryError, cv2.error, pypdfium2.PdfiumError)


class Unreadable(Exception):
    """A file or page of it that holds no image; kept within reading, where it becomes a reject."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail


def page_count(file: Path) -> int:
    """How many pages a file has. Raises Unreadable."""
    with _without_warnings(), _opened(file) as pages:
        return pages.count


def image_of(file: Path, page: int) -> Grey:
    """One page (from 1) as a grey image. Raises Unreadable."""
    with _without_warnings(), _opened(file) as pages:
        try:
            return pages.image(page - 1)
        except _BROKEN as error:
            raise Unreadable(Reason.NOT_AN_IMAGE, str(error)) from error


@contextmanager
def _without_warnings() -> Iterator[None]:
    """Pillow warns of what is large or damaged: large is judged here, and damaged is read as far as it goes."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


@dataclass(frozen=True)
class _Pages:
    """An open file: its number of pages, and each as an image, from 0."""

    count: int
    image: Callable[[int], Grey]
    close: Callable[[], None]

    def __enter__(self) -> _Pages:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _opened(file: Path) -> _Pages:
    try:
        with file.open("rb") as opened:
            head = opened.read(_HEAD)
    except OSError as error:
        raise Unreadable(Reason.NO_SUCH_FILE, error.strerror or "") from error
    if not head:
        raise Unreadable(Reason.EMPTY_FILE)
    return _opened_pdf(file) if b"%PDF-" in head else _opened_image(file)


def _opened_pdf(file: Path) -> _Pages:
    try:
        document = pypdfium2.PdfDocument(file)
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", None) == pdfium.FPDF_ERR_PASSWORD
        raise Unreadable(Reason.ENCRYPTED if locked else Reason.NOT_AN_IMAGE, str(error)) from error
    if not len(document):
        raise Unreadable(Reason.NOT_AN_IMAGE)

    def image(number: int) -> Grey:
        page = document[number]
        try:
            scale = _PDF_PIXELS / max(*page.get_size(), 1.0)
            drawn = page.render(scale=scale, grayscale=True, fill_color=(255, 255, 255, 255))
            return np.array(drawn.to_numpy()).reshape(drawn.height, drawn.width)
        finally:
            page.close()

    return _Pages(len(document), image, document.close)


def _opened_image(file: Path) -> _Pages:
    try:
        opened = _identified(file)
        count = getattr(opened, "n_frames", 1)
    except _BROKEN as error:
        raise Unreadable(Reason.NOT_AN_IMAGE, str(error)) from error

    def image(number: int) -> Grey:
        if count > 1:
            opened.seek(number)
        if opened.width * opened.height > MOST_PIXELS:
            raise Unreadable(Reason.TOO_LARGE, f"{opened.width} × {opened.height}")
        if opened.format == "JPEG":
            return _jpeg(file, max(opened.size))
        return _not_too_fine(np.asarray(_on_white(opened).convert("L")))

    return _Pages(count, image, opened.close)


def _not_too_fine(image: Grey) -> Grey:
    """Halved, by averages, as long as it stays fine enough: black and white becomes grey, and reading goes faster."""
    while max(image.shape) / 2 >= _ENOUGH_PIXELS:
        image = cv2.resize(image, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    return image


def _identified(file: Path) -> Any:
    """Opened by Pillow, of which only the head is read; sizes are judged by us, with a sentence."""
    pi_heif.register_heif_opener()
    try:
        return Image.open(file)
    except Image.DecompressionBombError as error:
        raise Unreadable(Reason.TOO_LARGE) from error


def _jpeg(file: Path, longest: int) -> Grey:
    """Unpacked at half or a quarter of its size where that is fine enough."""
    flag = cv2.IMREAD_GRAYSCALE
    for part, reduced in ((4, cv2.IMREAD_REDUCED_GRAYSCALE_4), (2, cv2.IMREAD_REDUCED_GRAYSCALE_2)):
        if longest / part >= _ENOUGH_PIXELS:
            flag = reduced
            break
    found = cv2.imdecode(np.fromfile(file, np.uint8), flag | cv2.IMREAD_IGNORE_ORIENTATION)
    if found is None:
        raise Unreadable(Reason.NOT_AN_IMAGE)
    return np.asarray(found, np.uint8)


def _on_white(picture: Any) -> Any:
    """What is transparent is paper."""
    if "A" not in picture.getbands() and "transparency" not in picture.info:
        return picture
    whole = picture.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", whole.size, "white"), whole)
