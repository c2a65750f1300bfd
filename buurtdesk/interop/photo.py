"""A photo from a phone or a scanner, or a logo, made into what is kept: upright, not too large, only the picture."""

from __future__ import annotations

import io
import struct
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

from buurtdesk.domain.errors import NotAPhoto, PhotoDamaged, PhotoTooLarge, TooManyPixels
from buurtdesk.store.faults import told_plainly

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

MEDIA_TYPE, LOGO_MEDIA_TYPE = "image/jpeg", "image/png"
MOST_BYTES = 40 << 20
_MOST_PIXELS = 80_000_000
_LONG_SIDE_PX, _LOGO_SIDE_PX = 1600, 600
_QUALITY = 82
_FAULTS = (OSError, SyntaxError, ValueError, EOFError, IndexError, OverflowError, TypeError, struct.error)


def read_photo(path: Path) -> bytes:
    """What is in the file. Raises CannotOpen, PhotoTooLarge."""
    with told_plainly(path), path.open("rb") as opened:
        return check_size(opened.read(MOST_BYTES + 1), str(path))


def check_size(content: bytes, name: str) -> bytes:
    """The content, if it is not too large to be looked at. Raises PhotoTooLarge, naming `name`."""
    if len(content) > MOST_BYTES:
        raise PhotoTooLarge(file=name, most=MOST_BYTES >> 20)
    return content


def upright_jpeg(content: bytes, name: str) -> bytes:
    """The picture as a JPEG, turned as its EXIF says; place, time, camera and all else that came with it stays out.

    Raises NotAPhoto, PhotoDamaged, TooManyPixels, PhotoTooLarge, each naming `name`.
    """
    made = io.BytesIO()
    _upright(content, name, _LONG_SIDE_PX).save(made, "JPEG", quality=_QUALITY, optimize=True)
    return made.getvalue()


def logo_png(content: bytes, name: str) -> bytes:
    """The same as a PNG, whose lines stay sharp; small, as a logo is printed. Raises the same."""
    made = io.BytesIO()
    _upright(content, name, _LOGO_SIDE_PX).save(made, "PNG", optimize=True)
    return made.getvalue()


def _upright(content: bytes, name: str, most_side_px: int) -> Picture:
    """The bare picture on white, no side longer than asked."""
    from PIL import Image, ImageOps, UnidentifiedImageError  # only now: it takes a while to read in

    check_size(content, name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of large pictures, which are measured here, and of unusual EXIF
        try:
            with Image.open(io.BytesIO(content), formats=("JPEG", "PNG")) as opened:
                if opened.width * opened.height > _MOST_PIXELS:
                    raise TooManyPixels(file=name, most=_MOST_PIXELS // 1_000_000)
                opened.draft("RGB", (most_side_px, most_side_px))  # a JPEG is read in at no more than it takes
                upright = ImageOps.exif_transpose(opened).convert("RGBA" if opened.has_transparency_data else "RGB")
                clean = Image.new("RGB", upright.size, "white")
                clean.paste(upright, mask=upright if upright.mode == "RGBA" else None)
                clean.thumbnail((most_side_px, most_side_px))
                return clean
        except UnidentifiedImageError as fault:
            raise NotAPhoto(file=name) from fault
        except Image.DecompressionBombError as fault:
            raise TooManyPixels(file=name, most=_MOST_PIXELS // 1_000_000) from fault
        except _FAULTS as fault:
            raise PhotoDamaged(file=name) from fault
