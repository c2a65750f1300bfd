"""What one notices of the look: readable colours, a ring that follows the keyboard, a switch that reaches all."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from buurtdesk.domain.trajectory import StepState
from buurtdesk.ui.theme import sheet as sheets
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.focus import FocusRing
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.icons import pixmap
from buurtdesk.ui.theme.style import apply
from buurtdesk.ui.theme.tile import step_tile
from buurtdesk.ui.theme.tokens import DARK, LIGHT, Palette

TEXT_PAIRS = [
    *[(ink, on) for ink in ("ink", "ink2", "petrol", "good", "doubt", "bad") for on in ("paper", "card", "sunk")],
    ("on_petrol", "petrol"),
    ("petrol", "petrol_soft"),
    ("ink", "petrol_soft"),
    ("good", "good_soft"),
    ("doubt", "doubt_soft"),
    ("bad", "bad_soft"),
    ("ink", "doubt_soft"),
    ("on_sun", "sun"),
]


def luminance(color: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    mixed = QColor(color)
    return 0.2126 * linear(mixed.redF()) + 0.7152 * linear(mixed.greenF()) + 0.0722 * linear(mixed.blueF())


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", TEXT_PAIRS, ids="-on-".join)
def test_text_is_readable(look: Palette, pair: tuple[str, str]) -> None:
    ink, ground = (getattr(look, role) for role in pair)
    assert contrast(ink, ground) >= 4.5


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
def test_edges_of_controls_can_be_seen(look: Palette) -> None:
    assert all(contrast(look.edge, ground) >= 3 for ground in (look.paper, look.card, look.sunk))


def test_texts_are_set_in_fira_sans() -> None:
    for weight in (400, 500, 600):
        found = QFontInfo(font(15, weight))
        assert (found.family(), found.weight()) == ("Fira Sans", weight)


def test_figures_in_columns_have_one_width() -> None:
    metrics = QFontMetricsF(font(15, tabular=True))
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")


def test_no_text_in_the_style_sheet_is_below_13_px() -> None:
    text = sheets.sheet(LIGHT, DARK, lambda size: round(size))
    assert min(int(size) for size in re.findall(r"font-size: (\d+)px", text)) >= 13


def test_larger_size_makes_larger_type(qapp) -> None:
    apply(qapp, dark=False, scale=1.3)
    assert qapp.font().pixelSize() == round(15 * 1.3)


def test_dark_reaches_a_window_that_is_already_open(qapp, qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(40, 40)
    window.show()
    assert window.grab().toImage().pixelColor(20, 20).name().upper() == LIGHT.paper
    apply(qapp, dark=True)
    assert window.grab().toImage().pixelColor(20, 20).name().upper() == DARK.paper


def test_icons_take_the_colour_of_their_role() -> None:
    image = pixmap("check-circle", "good", 20, fill=True).toImage()
    assert image.pixelColor(4, 10).name().upper() == theme.palette.good


@pytest.mark.parametrize("state", list(StepState))
def test_a_step_tile_is_painted_for_every_state(state: StepState) -> None:
    image = step_tile(4, state).toImage()
    assert image.pixelColor(14, 27).alpha() > 0


def ring_of(window: QWidget) -> FocusRing | None:
    shown = [ring for ring in window.findChildren(FocusRing) if ring.isVisible()]
    return shown[0] if shown else None


def test_the_ring_goes_with_the_keyboard(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    rows = QVBoxLayout(window)
    button, field = QPushButton("A"), QLineEdit()
    rows.addWidget(button)
    rows.addWidget(field)
    window.show()
    window.activateWindow()
    button.setFocus()
    qtbot.waitUntil(lambda: ring_of(window) is not None)
    assert ring_of(window).geometry() == button.geometry().adjusted(-5, -5, 5, 5)
    qtbot.keyClick(button, Qt.Key.Key_Tab)
    assert ring_of(window).geometry() == field.geometry().adjusted(-3, -3, 3, 3)
    window.resize(500, 300)
    qtbot.waitUntil(lambda: ring_of(window).geometry() == field.geometry().adjusted(-3, -3, 3, 3))
    field.hide()
    assert ring_of(window) is None or ring_of(window).geometry() == button.geometry().adjusted(-5, -5, 5, 5)


def test_the_ring_scrolls_with_its_control_and_outlives_its_window(qtbot) -> None:
    area = QScrollArea()
    content = QWidget()
    content.resize(200, 2000)
    button = QPushButton("A", content)
    button.move(20, 100)
    area.setWidget(content)
    area.show()
    area.activateWindow()
    button.setFocus()
    qtbot.waitUntil(lambda: ring_of(area) is not None)
    assert ring_of(area).parentWidget() is content
    area.deleteLater()
    qtbot.waitUntil(lambda: not isValid(button))
    again = QWidget()
    qtbot.addWidget(again)
    second = QPushButton("B", again)
    again.show()
    again.activateWindow()
    second.setFocus()
    qtbot.waitUntil(lambda: ring_of(again) is not None)
