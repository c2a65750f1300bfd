"""`buurtdesk paper read` as a person runs it: sheets printed, marked by the file of what is printed where, and read."""

from __future__ import annotations

import json
import struct
import zlib
from pathlib import Path

import pytest
from click.testing import CliRunner
from PIL import Image, ImageDraw
from pypdfium2 import PdfDocument

from buurtdesk.cli.main import main
from buurtdesk.desk import questionnaires, trajectories
from buurtdesk.desk.desk import Desk

PX_PER_MM = 150 / 25.4
MARKED = {
    "consent": ["yes"],
    "single": ["bus"],
    "multiple": ["school", "werk"],
    "scale": ["ja"],
    "green": ["goed"],
    "bins": [],
    "ranking": ["lamp", "bank", "boom"],
}
SEVERAL = {"multiple", "ranking"}


@pytest.fixture
def library(tmp_path: Path, make_every_kind) -> Path:
    desk = Desk(tmp_path / "library")
    questionnaires.keep(desk, make_every_kind(trajectories.new(desk, "Katarina").id))
    desk.close()
    return tmp_path / "library"


def run(library: Path, *words: object):
    done = CliRunner().invoke(main, ["--data", str(library), *map(str, words)])
    assert done.exit_code == 0, done.output
    return json.loads(done.stdout)


def printed(library: Path, folder: Path, count: int = 1) -> tuple[Path, dict]:
    """A PDF of sheets, and what is printed where on them."""
    title = run(library, "questionnaire", "list", "--json")[0]["id"]
    pdf, layout = folder / "sheets.pdf", folder / "layout.json"
    run(
        library,
        "paper",
        "print",
        title,
        "--count",
        count,
        "--language",
        "nl",
        "--layout",
        layout,
        "--out",
        pdf,
        "--json",
    )
    return pdf, json.loads(layout.read_text())


def marked_pages(pdf: Path, layout: dict, marked=MARKED) -> list[Image.Image]:
    """The pages as pictures, with a cross in each box that is to be marked."""
    pictures = [page.render(scale=150 / 72, grayscale=True).to_pil() for page in PdfDocument(pdf)]
    for picture, where in zip(pictures, layout["pages"], strict=True):
        for box in layout["boxes"]:
            if box["page"] == where["page"] and is_marked(box, marked):
                cross(picture, box)
    return pictures


def is_marked(box: dict, marked: dict) -> bool:
    choices = marked[box["question"]]
    return choices[box["rank"] - 1 : box["rank"]] == [box["choice"]] if "rank" in box else box["choice"] in choices


def cross(picture: Image.Image, box: dict) -> None:
    left, top = (box[side] * PX_PER_MM + 5 for side in ("x_mm", "y_mm"))
    right, bottom = left + box["width_mm"] * PX_PER_MM - 9, top + box["height_mm"] * PX_PER_MM - 11
    draw = ImageDraw.Draw(picture)
    draw.line((left, top, right, bottom), fill=50, width=3)
    draw.line((left, bottom, right, top), fill=50, width=3)


def value_of(question: str):
    return MARKED[question] if question in SEVERAL else next(iter(MARKED[question]), None)


def test_what_is_marked_by_the_layout_file_is_what_is_read(library, tmp_path) -> None:
    pdf, layout = printed(library, tmp_path, 2)
    pages = marked_pages(pdf, layout)
    upside_down = [page.rotate(180) for page in reversed(pages)]
    upside_down[0].save(tmp_path / "scan.pdf", save_all=True, append_images=upside_down[1:], resolution=150)
    told = run(library, "paper", "read", tmp_path / "scan.pdf", "--json")
    backwards = [(where["sheet"], where["page"]) for where in reversed(layout["pages"])]
    assert [(each["sheet"], each["page"]) for each in told["pages"]] == backwards
    assert [each["page_in_file"] for each in told["pages"]] == list(range(1, len(pages) + 1))
    found = {(each["sheet"], each["question"]): each["value"] for each in told["answers"]}
    sheets = {where["sheet"] for where in layout["pages"]}
    assert found == {(sheet, question): value_of(question) for sheet in sheets for question in MARKED}
    assert not any(each["doubtful"] for each in told["answers"])
    assert all(0 < each["confidence"] <= 1 for each in told["answers"])
    assert run(library, "paper", "status", "--json")[0]["back"] == 2


def test_a_page_that_comes_twice_is_answered_twice_and_kept_once(library, tmp_path) -> None:
    pdf, layout = printed(library, tmp_path)
    first = marked_pages(pdf, layout)[0]
    for name in ("a.png", "b.jpg"):
        first.save(tmp_path / name)
    told = run(library, "paper", "read", tmp_path / "a.png", tmp_path / "b.jpg", "--json")
    assert [(each["page"], Path(each["file"]).name) for each in told["pages"]] == [(1, "a.png"), (1, "b.jpg")]
    assert run(library, "paper", "status", "--json")[0]["back"] == 1


def png_head(width: int, height: int) -> bytes:
    """The head of a picture, all that is looked at before it is unpacked."""
    told = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rest = b"IDAT" + zlib.compress(b"")
    chunks = (struct.pack(">I", len(each) - 4) + each + struct.pack(">I", zlib.crc32(each)) for each in (told, rest))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def test_every_bad_file_has_its_sentence_and_exit_is_0(library, tmp_path) -> None:
    printed(library, tmp_path)
    folder = tmp_path / "scans"
    folder.mkdir()
    (folder / "empty.jpg").write_bytes(b"")
    (folder / "words.png").write_text("geen beeld")
    (folder / "half.pdf").write_bytes(b"%PDF-1.7\n1 0 obj\n")
    (folder / "bomb.png").write_bytes(png_head(20_000, 20_000))
    Image.new("L", (1240, 1754), 255).save(folder / "blank.png")
    told = run(library, "paper", "read", folder, "--json")
    sentences = {Path(each["file"]).name: each["reject"] for each in told["pages"]}
    assert told["answers"] == []
    assert sentences == {
        "empty.jpg": "This file is empty.",
        "words.png": "This file is no image and no PDF that can be read.",
        "half.pdf": "This file is no image and no PDF that can be read.",
        "bomb.png": "This picture is too large to be read: scan at 300 dots an inch or less.",
        "blank.png": "This page is blank.",
    }
    assert run(library, "paper", "status", "--json")[0]["back"] == 0


@pytest.mark.long
def test_of_a_pdf_of_400_pages_every_page_is_accounted_for(library, tmp_path) -> None:
    pdf, layout = printed(library, tmp_path)
    there = marked_pages(pdf, layout)
    blank = Image.new("L", there[0].size, 255)
    pages = [*there, *[blank] * (400 - len(there))]
    pages[0].save(tmp_path / "scan.pdf", save_all=True, append_images=pages[1:], resolution=150)
    told = run(library, "paper", "read", tmp_path / "scan.pdf", "--json")
    rejects = [each for each in told["pages"] if "reject" in each]
    assert len(told["pages"]) == 400 and len(rejects) == 400 - len(there)
    assert {each["question"] for each in told["answers"]} == set(MARKED)


def test_ballots_of_a_round_are_read_among_sheets(library, tmp_path) -> None:
    sheets, layout = printed(library, tmp_path)
    pictures = marked_pages(sheets, layout)
    run(library, "session", "new", "Ideeën", "--kind", "ideas", "--json")
    for idea in ("Bank", "Boom", "Drempel"):
        run(library, "note", "add", "Ideeën", idea, "--json")
    run(library, "vote", "open", "Ideeën", "--dots", 2, "--json")
    printing = ["--count", 6, "--out", tmp_path / "b.pdf", "--layout", tmp_path / "b.json", "--json"]
    run(library, "ballots", "print", "Ideeën", *printing)
    where = json.loads((tmp_path / "b.json").read_text())
    ticked = dict(zip((each["sheet"] for each in where["pages"]), ["AB", "B", "BC", "ABC", "", "C"], strict=True))
    papers = [page.render(scale=150 / 72, grayscale=True).to_pil() for page in PdfDocument(tmp_path / "b.pdf")]
    for ballot in where["pages"]:
        for box in where["boxes"]:
            if box["choice"] in ticked[ballot["sheet"]]:
                moved = {"x_mm": box["x_mm"] + ballot["left_mm"], "y_mm": box["y_mm"] + ballot["top_mm"]}
                cross(papers[ballot["pdf_page"] - 1], box | moved)
    first, *rest = [papers[1], *pictures, papers[0]]
    first.save(tmp_path / "scan.pdf", save_all=True, append_images=rest, resolution=150)
    told = run(library, "paper", "read", tmp_path / "scan.pdf", "--json")
    assert not [each for each in told["pages"] if "reject" in each]
    assert {each["page_in_file"] for each in told["pages"]} == set(range(1, len(rest) + 2))
    found = {each["sheet"]: each for each in told["answers"] if each["question"] == "ballot"}
    assert {code: each["value"] for code, each in found.items()} == {code: list(to) for code, to in ticked.items()}
    assert sorted(ticked[code] for code, each in found.items() if each["doubtful"]) == ["", "ABC"]
    assert len(told["answers"]) == len(found) + len(MARKED)
    for step in ("close", "reveal"):
        CliRunner().invoke(main, ["--data", str(library), "vote", step, "Ideeën"])
    dots = {each["text"]: each["dots"] for each in run(library, "ranking", "Ideeën", "--json")}
    assert dots == {"Bank": 1, "Boom": 3, "Drempel": 2}
