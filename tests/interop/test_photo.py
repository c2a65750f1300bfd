"""A photo comes in upright and small, and with nothing but the picture; what is none is told in one sentence."""

import io
import random
import struct
import zlib

import pytest
from PIL import Image, ImageDraw
from PIL.PngImagePlugin import PngInfo

from buurtdesk.domain.errors import CannotOpen, NotAPhoto, PhotoDamaged, PhotoTooLarge, TooManyPixels
from buurtdesk.interop.photo import MOST_BYTES, read_photo, upright_jpeg

ORIENTATION, MAKE, GPS, MADE_AT = 0x0112, 0x010F, 0x8825, 0x9003
SECRET = b"Peeters"


def paper(width: int = 400, height: int = 300) -> Image.Image:
    """A picture whose upper half is red."""
    picture = Image.new("RGB", (width, height), "white")
    ImageDraw.Draw(picture).rectangle((0, 0, width, height // 2), fill="red")
    return picture


def saved(picture: Image.Image, kind: str, **more: object) -> bytes:
    made = io.BytesIO()
    picture.save(made, kind, **more)
    return made.getvalue()


def opened(content: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(content))
    assert picture.format == "JPEG"
    return picture


def is_red(picture: Image.Image, x: float, y: float) -> bool:
    red, green, _ = picture.getpixel((int(picture.width * x), int(picture.height * y)))
    return red > 200 and green < 80


TURNS = {
    1: None,
    3: Image.Transpose.ROTATE_180,
    6: Image.Transpose.ROTATE_90,
    8: Image.Transpose.ROTATE_270,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
}


@pytest.mark.parametrize("orientation", TURNS)
def test_it_stands_upright(orientation) -> None:
    held = paper() if TURNS[orientation] is None else paper().transpose(TURNS[orientation])
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    kept = opened(upright_jpeg(saved(held, "JPEG", exif=exif), "foto"))
    assert kept.size == (400, 300)
    assert is_red(kept, 0.5, 0.1) and not is_red(kept, 0.5, 0.9)


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_place_time_camera_and_words_stay_out(kind) -> None:
    exif = Image.Exif()
    exif[MAKE] = "Peeters Camera"
    exif.get_ifd(GPS)[2] = (50.0, 56.0, 0.0)
    exif.get_ifd(0x8769)[MADE_AT] = "2026:11:12 19:31:07"
    more = {"exif": exif, "dpi": (300, 300), "icc_profile": b"Peeters profile"}
    if kind == "JPEG":
        more |= {"comment": SECRET, "xmp": b"<x>Peeters</x>"}
    else:
        words = PngInfo()
        words.add_itxt("Author", "Peeters")
        more["pnginfo"] = words
    content = saved(paper(), kind, **more)
    assert SECRET in content and b"2026:11:12" in content
    kept = upright_jpeg(content, "foto")
    picture = opened(kept)
    assert SECRET not in kept and b"2026" not in kept and b"Exif" not in kept
    assert not picture.getexif() and set(picture.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


@pytest.mark.parametrize(("size", "expected"), [((4000, 3000), (1600, 1200)), ((900, 2400), (600, 1600))])
def test_a_large_one_is_made_smaller(size, expected) -> None:
    for kind in ("JPEG", "PNG"):
        kept = opened(upright_jpeg(saved(paper(*size), kind), "foto"))
        assert kept.size == expected
        assert is_red(kept, 0.5, 0.1) and not is_red(kept, 0.5, 0.9)


def test_a_small_one_stays_as_large_as_it_is() -> None:
    assert opened(upright_jpeg(saved(paper(40, 30), "PNG"), "foto")).size == (40, 30)


@pytest.mark.parametrize("mode", ["L", "1", "P", "RGBA", "LA", "CMYK"])
def test_every_kind_of_colour_is_read(mode) -> None:
    kept = opened(upright_jpeg(saved(paper().convert(mode), "JPEG" if mode == "CMYK" else "PNG"), "foto"))
    assert kept.mode == "RGB" and kept.size == (400, 300)


def test_what_shows_through_is_white() -> None:
    kept = opened(upright_jpeg(saved(Image.new("RGBA", (50, 50), (0, 0, 0, 0)), "PNG"), "foto"))
    assert min(kept.getpixel((25, 25))) > 250


# What is no photo


@pytest.mark.parametrize(
    "content",
    [b"", b"geen foto", b"%PDF-1.7", b"GIF89a" + bytes(100), b"\0\0\0\x18ftypheic" + bytes(50), b"\xff\xd8\xff"],
)
def test_what_is_no_photo_is_called_by_its_name(content) -> None:
    with pytest.raises((NotAPhoto, PhotoDamaged), match=r"foto\.heic"):
        upright_jpeg(content, "foto.heic")


def test_an_empty_file_and_a_heic_are_not_a_photo() -> None:
    for content in (b"", b"\0\0\0\x18ftypheic" + bytes(50)):
        with pytest.raises(NotAPhoto, match="choose a JPEG or a PNG file"):
            upright_jpeg(content, "foto")


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_truncated_one_is_told_of(kind) -> None:
    content = saved(Image.effect_noise((300, 200), 80).convert("RGB"), kind)
    for share in (0.3, 0.6, 0.95):
        with pytest.raises(PhotoDamaged, match="foto is damaged or incomplete"):
            upright_jpeg(content[: int(len(content) * share)], "foto")


def chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


@pytest.mark.parametrize("side", [9_500, 20_000, 60_000])
def test_a_bomb_is_refused_before_it_is_unpacked(side) -> None:
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    bomb = (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(bytes(1_000)))
        + chunk(b"IEND", b"")
    )
    with pytest.raises(TooManyPixels, match="more than 80 million pixels"):
        upright_jpeg(bomb, "foto")


def test_a_file_of_fifty_megabytes_is_refused(tmp_path) -> None:
    file = tmp_path / "foto.jpg"
    with file.open("wb") as made:
        made.write(saved(paper(), "JPEG"))
        made.truncate(50 << 20)
    with pytest.raises(PhotoTooLarge, match=r"foto\.jpg is larger than 40 MB"):
        read_photo(file)
    with pytest.raises(PhotoTooLarge, match="the clipboard is larger"):
        upright_jpeg(bytes(MOST_BYTES + 1), "the clipboard")


def test_a_folder_and_a_missing_file_cannot_be_opened(tmp_path) -> None:
    for path in (tmp_path, tmp_path / "weg.jpg"):
        with pytest.raises(CannotOpen):
            read_photo(path)


def test_no_mangled_photo_gets_further_than_a_sentence() -> None:
    chance = random.Random(4)
    for kind in ("JPEG", "PNG"):
        exif = Image.Exif()
        exif[ORIENTATION] = 6
        content = saved(paper(64, 48), kind, exif=exif)
        for _ in range(300):
            mangled = bytearray(content)
            for _ in range(chance.randint(1, 5)):
                mangled[chance.randrange(len(mangled))] = chance.randrange(256)
            try:
                upright_jpeg(bytes(mangled), "foto")
            except (NotAPhoto, PhotoDamaged, TooManyPixels):
                continue
