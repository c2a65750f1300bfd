"""Pages of ballots, each filled in by someone else, come back as what was meant, whatever they went through."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import cv2
import numpy as np
import pytest
from pypdfium2 import PdfDocument

from buurtdesk.domain.ballot_code import new_ballot_codes
from buurtdesk.domain.voting import VotingRules, letter
from buurtdesk.paper.ballot_layout import BallotPaper, BallotPlace, lay_out_ballot
from buurtdesk.paper.ballots import ballots_pdf
from buurtdesk.paper.reading.found import PageRead, Reason, Reject
from buurtdesk.paper.reading.reading import read_files
from tests.paper.simulator.blank import DPI
from tests.paper.simulator.classes import CLASSES
from tests.paper.simulator.residents import Meant, someone
from tests.paper.simulator.score import Score

PAPERS = ((VotingRules(3, 1), "nl", 8), (VotingRules(1, 1), "ar", 8), (VotingRules(3, 1), "fr", 16))
MANY = 20


@dataclass(frozen=True)
class Blank:
    """A printed page: how its ballots stand on it, their codes, the page as a picture."""

    place: BallotPlace
    codes: Sequence[str]
    page: np.ndarray


@cache
def blank(number: int) -> Blank:
    rules, language, letters = PAPERS[number]
    options = tuple((letter(at), "Een bank in het park") for at in range(letters))
    paper = BallotPaper("Ideeënworkshop", language, rules, options)
    place = lay_out_ballot(paper)
    codes = new_ballot_codes("round", place.a_page)
    drawn = PdfDocument(ballots_pdf(paper, codes, 5))[0].render(scale=DPI / 72, grayscale=True)
    return Blank(place, codes, np.array(drawn.to_numpy()).reshape(drawn.height, drawn.width)[:3508, :2480])


def filled_in(name: str, seed: int) -> tuple[bytes, Blank, dict[str, Meant]]:
    """A page as it comes in, and what was meant on each ballot, by its code."""
    rng = np.random.default_rng([seed, *name.encode()])
    make, who = CLASSES[name]
    made = blank(seed % len(PAPERS))
    page, place, meant, grey = made.page.copy(), made.place, dict[str, Meant](), 0
    for number, code in enumerate(made.codes):
        down, across = divmod(number, place.across)
        left, top = across * place.width, down * place.height
        boxes = [replace(box, question=code, x_mm=box.x_mm + left, y_mm=box.y_mm + top) for box in place.layout.boxes]
        resident = replace(someone(rng, **who), strays=0.0)  # they would stray over the ballots of others
        meant |= resident.fill_in(page, boxes)
        grey = max(grey, resident.pen.grey)
    image, quality = make(page, rng, grey)
    kind, how = (".jpg", [cv2.IMWRITE_JPEG_QUALITY, quality]) if quality else (".png", [])
    return cv2.imencode(kind, image, how)[1].tobytes(), made, meant


def score_of(folder: Path, name: str, seeds: range) -> Score:
    """What is read of these pages; a ballot that is missed is wrong, unless it is told."""
    score = Score()
    for seed in seeds:
        data, made, meant = filled_in(name, seed)
        (folder / "page").write_bytes(data)
        found = list(read_files([folder / "page"], lambda _code, _edition, layout=made.place.layout: layout))
        read = [each for each in found if isinstance(each, PageRead)]
        for each in read:
            (reading,) = each.answers
            score.add(replace(each, answers=(replace(reading, question=each.code),)), {each.code: meant[each.code]})
        missed = set(made.codes) - {each.code for each in read}
        told = [each for each in found if isinstance(each, Reject)]
        assert all(each.reason in (Reason.UNREAD_BALLOT, Reason.NO_CORNERS) for each in told)
        assert not missed or told, f"{name} {seed}: {missed}"
        score.rejects += len(missed)
    return score


@pytest.mark.parametrize("name", ["bilevel 200", "photo hard"])
def test_every_ballot_of_a_page_says_what_was_meant(tmp_path, name) -> None:
    score = score_of(tmp_path, name, range(2))
    assert score.sheets + score.rejects == 8 and score.rejects <= 1
    assert not score.silently_wrong, score.faults


@pytest.mark.long
@pytest.mark.parametrize("name", CLASSES)
def test_no_ballot_is_silently_wrong_or_missed(tmp_path, name) -> None:
    score = score_of(tmp_path, name, range(MANY))
    print(name, score.line())
    assert not score.silently_wrong, score.faults
    assert score.rejects <= score.sheets * 0.05
