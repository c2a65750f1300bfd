"""Opening a round: rules, and what is told of too many options and of options that look alike."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from buurtdesk.domain.voting import VotingRules
from buurtdesk.ui.voting.choosing import Choosing
from buurtdesk.ui.voting.view import Candidate

TEXTS = (
    "Bankjes in het park",
    "Fietspad langs het kanaal",
    "Ruilwinkel voor kleren",
    "Repaircafé op zondag",
    "Snoeien bij de school",
    "Dorpsfeest in juni",
    "Moestuin achter de kerk",
    "Licht onder de brug",
    "Openluchtcinema",
    "Kippenhok",
    "Voorleesuurtje",
    "Waterpunt op het plein",
    "Zebrapad aan de bakker",
    "Hondenweide",
    "Taallessen ’s avonds",
    "Jeugdhuis heropenen",
    "Buurtkrant op papier",
    "Speelstraat elke zomer",
    "Deelauto’s",
    "Geveltuintjes",
)


@pytest.fixture
def choosing(qtbot):
    def make(*texts: str) -> Choosing:
        made = Choosing(tuple(Candidate(text, text, "", proposed=True) for text in texts))
        qtbot.addWidget(made)
        made.show()
        return made

    return make


@pytest.mark.parametrize(
    ("options", "many", "too_many"), [(12, False, False), (13, True, False), (19, True, False), (20, False, True)]
)
def test_many_options_are_warned_of_and_twenty_more_strongly(choosing, options, many, too_many) -> None:
    made = choosing(*TEXTS[:options])
    assert (made.many.isVisible(), made.too_many.isVisible()) == (many, too_many)
    assert made.open_button.isEnabled()
    assert not made.alike.isVisible()


def test_options_that_look_alike_are_named_until_one_is_unticked(choosing) -> None:
    made = choosing(*TEXTS[:4], "In het park bankjes")
    assert made.alike.isVisible()
    assert "“Bankjes in het park” and “In het park bankjes”" in made.alike.accessibleName()
    made.list.item(4).setCheckState(Qt.CheckState.Unchecked)
    assert not made.alike.isVisible()


def test_of_long_options_that_look_alike_the_start_is_told(choosing) -> None:
    long = "Een briefje dat maar blijft doorgaan over bankjes en bomen. " * 8
    told = choosing(long, long + "Punt.").alike.accessibleName()
    assert "“Een briefje" in told and len(told) < 250


def test_a_quarter_of_the_options_unless_one_says_otherwise(qtbot, choosing) -> None:
    made = choosing(*TEXTS[:12])
    assert made.dots.value() == 3
    made.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    made.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert made.dots.value() == 2
    made.dots.setFocus()
    made.dots.selectAll()
    qtbot.keyClicks(made.dots, "5")
    made.list.item(0).setCheckState(Qt.CheckState.Checked)
    assert made.dots.value() == 5


def test_one_dot_on_an_option_or_several_up_to_a_cap(qtbot, choosing) -> None:
    made = choosing("Bank", "Boom", "Kiosk", "Pad")
    opened = []
    made.opened.connect(lambda _subjects, rules: opened.append(rules))
    made.open_button.click()
    qtbot.keyClick(made.several, Qt.Key.Key_Space)
    made.open_button.click()
    made.most.setFocus()
    made.most.selectAll()
    qtbot.keyClicks(made.most, "2")
    made.open_button.click()
    qtbot.keyClick(made.several, Qt.Key.Key_Space)
    made.open_button.click()
    assert opened == [VotingRules(1, 1), VotingRules(1, 0), VotingRules(1, 2), VotingRules(1, 1)]


def test_digits_go_by_their_key_on_a_belgian_keyboard(qtbot, choosing) -> None:
    made = choosing("Bank", "Boom")
    made.dots.selectAll()
    qtbot.keyClick(made.dots, Qt.Key.Key_QuoteDbl)
    qtbot.keyClick(made.dots, Qt.Key.Key_Agrave)
    assert made.dots.value() == 30
