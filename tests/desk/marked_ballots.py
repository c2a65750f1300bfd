"""Printed ballots, ticked as a hand does, and scanned: as uncut pages, or cut and one by one."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PIL import Image

from buurtdesk.desk import ballot_papers
from buurtdesk.paper.ballot_layout import BallotPlace, lay_out_ballot
from tests.desk.marked_sheets import PX_PER_MM, pages, tick


@dataclass(frozen=True)
class PrintedBallots:
    """A PDF of ballots, their codes in its order, and where everything stands on one."""

    pdf: Path
    codes: Sequence[str]
    place: BallotPlace


def printed(desk, session, count: int, pdf: Path, language: str = "nl", letters=None, rules=None) -> PrintedBallots:
    paper = ballot_papers.ballot_paper(desk, session, language, letters, rules)
    codes = ballot_papers.print_ballots(desk, session, paper, count, pdf)
    return PrintedBallots(pdf, codes, lay_out_ballot(paper))


def scanned(made: PrintedBallots, folder: Path, ticked: Mapping[str, str], cut: bool = False) -> list[Path]:
    """Pictures of the pages, or of each ballot by itself; `ticked` are letters by code, as often as they are ticked."""
    choose, place, files = random.Random(5), made.place, []
    folder.mkdir(exist_ok=True)
    for number, picture in enumerate(pages(made.pdf)):
        here = made.codes[number * place.a_page : (number + 1) * place.a_page]
        for at, code in enumerate(here):
            left, top = (at % place.across) * place.width, (at // place.across) * place.height
            _tick(picture, place, left, top, ticked.get(code, ""), choose)
            if cut:
                edges = (left, top, left + place.width, top + place.height)
                files.append(_kept(picture.crop([round(edge * PX_PER_MM) for edge in edges]), folder / f"{code}.tif"))
        if not cut:
            files.append(_kept(picture, folder / f"page{number}.tif"))
    return files


def _kept(picture: Image.Image, file: Path) -> Path:
    picture.save(file)
    return file


def _tick(picture, place: BallotPlace, left: float, top: float, letters: str, choose: random.Random) -> None:
    wanted = Counter(letters)
    for box in place.layout.boxes:
        if wanted[box.choice] > 0:
            wanted[box.choice] -= 1
            tick(picture, replace(box, x_mm=box.x_mm + left, y_mm=box.y_mm + top), choose)
