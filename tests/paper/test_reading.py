"""Filled-in sheets come back as what was meant, whatever they went through; what cannot be read, with its reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from buurtdesk.paper.reading.found import PageRead, Reason, Reject
from buurtdesk.paper.reading.reading import read_files
from tests.paper.simulator.blank import CODE, layout
from tests.paper.simulator.classes import make_sheet


def known(code: str, edition: int):
    return layout() if code == CODE else None


@pytest.mark.parametrize("name", ["200 dpi", "upside down", "photo"])
def test_a_page_is_read(tmp_path, name):
    sheet = make_sheet(name, 0)
    file = tmp_path / "sheet"
    file.write_bytes(sheet.data)
    (read,) = read_files([file], known)
    assert isinstance(read, PageRead)
    assert (read.code, read.page) == (CODE, sheet.page)
    assert read.picture.startswith(b"\xff\xd8")
    assert [answer.question for answer in read.answers] == list(sheet.meant)


def test_what_is_no_page_is_told_with_its_reason(tmp_path):
    files = {"empty.jpg": b"", "words.png": b"no picture", "half.jpg": make_sheet("200 dpi", 0).data[:3000]}
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    found = {each.file.name: each for each in read_files([tmp_path, Path("not there")], known)}
    assert all(isinstance(each, Reject) for each in found.values())
    reasons = {name: each.reason for name, each in found.items()}
    assert reasons["empty.jpg"] is Reason.EMPTY_FILE
    assert reasons["words.png"] is Reason.NOT_AN_IMAGE
    assert reasons["not there"] is Reason.NO_SUCH_FILE
    assert "half.jpg" in reasons


def test_unknown_sheet(tmp_path):
    (tmp_path / "sheet").write_bytes(make_sheet("200 dpi", 0).data)
    (read,) = read_files([tmp_path], lambda code, edition: None)
    assert (read.reason, read.code) == (Reason.UNKNOWN_SHEET, CODE)
