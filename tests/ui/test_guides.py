"""The guides show pictures that can be taken anew."""

from __future__ import annotations

import re
from pathlib import Path

from buurtdesk.ui.guide_pictures import GUIDE_PICTURES

ROOT = Path(__file__).parents[2]


def test_every_picture_of_the_guides_is_there_and_can_be_taken_anew() -> None:
    pages = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]
    shown = {name for page in pages for name in re.findall(r"pictures/([\w-]+)\.png", page.read_text(encoding="utf-8"))}
    assert shown == set(GUIDE_PICTURES) == {file.stem for file in (ROOT / "docs" / "pictures").glob("*.png")}
