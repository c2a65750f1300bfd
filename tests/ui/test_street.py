"""The street: every step is a house one reaches and opens by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from buurtdesk.domain.trajectory import Step, StepState
from buurtdesk.ui.start.street import Street
from buurtdesk.ui.start.view import StepView
from buurtdesk.ui.theme.style import apply
from buurtdesk.ui.theme.tokens import STREET

STEPS = list(Step)


@pytest.fixture
def street(qtbot) -> Street:
    made = Street()
    qtbot.addWidget(made)
    made.show_steps([StepView(STEPS[0], StepState.DONE, "14 questions"), StepView(STEPS[1], StepState.NOW, "12 Nov")])
    made.resize(1080, made.sizeHint().height())
    made.show()
    made.activateWindow()
    return made


def test_tab_reaches_every_house_and_enter_opens_it(qtbot, street) -> None:
    opened: list[str] = []
    street.opened.connect(opened.append)
    street.houses[0].setFocus()
    for house in street.houses:
        assert street.focusWidget() is house
        qtbot.keyClick(house, Qt.Key.Key_Return)
        qtbot.keyClick(house, Qt.Key.Key_Tab)
    assert opened == [step.value for step in Step]


def test_arrows_walk_along_the_street(qtbot, street) -> None:
    street.houses[2].setFocus()
    qtbot.keyClick(street.houses[2], Qt.Key.Key_Right)
    assert street.focusWidget() is street.houses[3]
    qtbot.keyClick(street.houses[3], Qt.Key.Key_Left)
    assert street.focusWidget() is street.houses[2]


def test_a_house_tells_all_to_a_screen_reader(street) -> None:
    assert street.houses[0].accessibleName() == "1. Stakeholder analysis, Done, 14 questions"
    assert street.houses[1].accessibleName() == "2. Survey of residents, In progress, 12 Nov"
    assert street.houses[7].accessibleName().endswith("Later")
    assert all(house.toolTip() for house in street.houses)


def colors_in(house) -> set[str]:
    image = house.grab().toImage()
    return {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(0, image.height(), 2)}


@pytest.mark.parametrize("dark", [False, True])
def test_a_done_house_has_lit_windows_and_a_later_one_has_none(qapp, street, dark) -> None:
    apply(qapp, dark=dark)
    assert {STREET.walls[0], STREET.lit} <= colors_in(street.houses[0])
    assert not {STREET.walls[4], STREET.lit} & colors_in(street.houses[4])


def test_only_the_step_of_now_has_a_flag(qapp, street) -> None:
    from buurtdesk.ui.theme.current import theme

    flags = [theme.palette.sun in colors_in(house) for house in street.houses]
    assert flags == [False, True, *[False] * 6]


def test_a_smaller_street_keeps_its_words(street) -> None:
    full = street.sizeHint().height()
    street.set_factor(0.5)
    words = street.words_height(street.width())
    assert street.sizeHint().height() < full - 60
    assert street.sizeHint().height() > words + 60
