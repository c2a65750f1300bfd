"""Slides that hold as many things as there are: each goes on the picture, and none is left out."""

from __future__ import annotations

import pytest

from buurtdesk.ui.projector.lines import FewLines
from buurtdesk.ui.projector.slides import page_count, reveal_slide, vote_slide
from buurtdesk.ui.projector.views import Reveal, Vote

REHEARSAL_PX = 60
SHORT = "Ruilwinkel voor babyspullen"
LONG = "Een overdekte plek voor jongeren waar het ook in de winter en als het regent aangenaam is"
SESSION = {"session_id": "s", "rehearsal": False, "round_id": "r", "number": 1, "footer": "Ideeën, ronde 1"}


def vote(count: int, long: int | None = None) -> Vote:
    options = tuple((chr(65 + place), LONG if place == long else SHORT) for place in range(count))
    return Vote(**SESSION, dots_per_person=3, most_per_option=2, options=options)


def texts(slide) -> list[str]:
    return [words.text() for words in slide.findChildren(FewLines)]


@pytest.mark.parametrize("count", [0, 1, 10, 11, 12, 13, 20, 25])
@pytest.mark.parametrize("long", [None, 0])
def test_what_to_vote_on_goes_on_the_picture(qtbot, count, long) -> None:
    view, shown = vote(count, long), []
    for page in range(page_count(view)):
        slide = vote_slide(view, 1.0, page)
        qtbot.addWidget(slide)
        assert slide.layout().totalMinimumHeightForWidth(1920) <= 1080 - REHEARSAL_PX
        shown.append(texts(slide))
    assert [text for slide in shown for text in slide] == [text for _letter, text in view.options]
    assert max(map(len, shown)) - min(map(len, shown)) <= page_count(view)


@pytest.mark.parametrize("count", [6, 13])
def test_the_dots_go_on_the_picture(qtbot, count) -> None:
    rows = tuple((place + 1, chr(65 + place), LONG, 99 - place) for place in range(count))
    view = Reveal(**SESSION, rows=rows, groups=(1,) * count)
    for page in range(page_count(view)):
        slide = reveal_slide(view, 1.0, page)
        qtbot.addWidget(slide)
        assert slide.layout().totalMinimumHeightForWidth(1920) <= 1080 - REHEARSAL_PX


def test_twelve_short_options_are_on_one_slide() -> None:
    assert [page_count(view) for view in (vote(12), vote(13), vote(10, long=3), vote(11, long=3))] == [1, 2, 1, 2]
