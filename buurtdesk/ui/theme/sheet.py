"""The one style sheet, made from the tokens. Kinds of widget are told apart by the dynamic property `kind`."""

from __future__ import annotations

from collections.abc import Callable
from string import Template

from buurtdesk.ui.theme.tokens import (
    META_PX,
    RADIUS_CONTROL_PX,
    SECTION_PX,
    TARGET_MAIN_PX,
    TARGET_PX,
    TARGET_ROW_PX,
    TEXT_PX,
    Palette,
)

_BUTTONS = """
QPushButton { background: $card; color: $ink; border: 1px solid $edge; border-radius: ${radius}px;
  padding: 0 ${pad}px; min-height: ${target}px; font-size: ${text}px; font-weight: 600; }
QPushButton:hover { background: $sunk; }
QPushButton:pressed { background: $line; }
QPushButton:disabled { background: $sunk; color: $ink2; border-color: $line; }
QPushButton[kind="row"] { min-height: ${target_row}px; padding: 0 ${pad_row}px; }
QPushButton[kind="primary"] { background: $petrol; color: $on_petrol; border-color: $petrol; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { border-color: $ink; }
QPushButton[kind="primary"]:disabled { background: $sunk; color: $ink2; border-color: $line; }
QPushButton[kind="danger"] { color: $bad; border-color: $bad; }
QPushButton[kind="danger"]:hover { background: $bad_soft; }
QPushButton[kind="soft"] { background: $petrol_soft; color: $petrol; border-color: $petrol_soft;
  border-radius: ${pill}px; }
QPushButton[kind="soft"]:hover { border-color: $petrol; }
QPushButton[kind="segment"] { border-radius: ${pill_row}px; min-height: ${target_row}px; padding: 0 ${pad_row}px;
  font-weight: 500; background: transparent; font-size: ${meta_up}px; }
QPushButton[kind="segment"]:hover { background: $sunk; }
QPushButton[kind="segment"]:checked { background: $petrol_soft; color: $petrol; border-color: $petrol; }
QPushButton[kind="segment"]:disabled { background: transparent; color: $ink2; border-color: $line; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; font-weight: 400; }
QPushButton[kind="quiet"]:hover { background: $sunk; }
QPushButton[kind="quiet"]:pressed, QPushButton[kind="quiet"]:checked { background: $petrol_soft; }
QPushButton[kind="quiet"]:disabled { color: $edge; }
QPushButton[kind="link"] { background: transparent; border-color: transparent; color: $petrol; padding: 0 4px;
  text-decoration: underline; min-height: ${target_row}px; }
QPushButton[kind="link"]:hover { color: $ink; }
QPushButton[kind="float"] { background: transparent; border-color: transparent; color: $float_action; }
QPushButton[kind="float"]:hover { color: $on_float; }
QPushButton[square="true"] { padding: 0; }
QPushButton[main="true"] { min-height: ${target_main}px; padding: 0 ${pad_main}px; font-size: ${text_main}px; }
QPushButton::menu-indicator { image: none; width: 0; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: ${radius}px; color: $ink;
  min-width: ${target}px; min-height: ${target}px; padding: 0; font-size: ${text}px; }
QToolButton:hover { background: $sunk; }
QToolButton:pressed, QToolButton:checked { background: $petrol_soft; }
QToolButton::menu-indicator { image: none; width: 0; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit { background: $card; color: $ink; border: 1px solid $edge;
  border-radius: ${radius}px;
  selection-background-color: $petrol; selection-color: $on_petrol; font-size: ${text}px;
  placeholder-text-color: $ink2; }
QLineEdit { padding: 0 ${pad_row}px; min-height: ${target}px; }
QPlainTextEdit, QTextEdit { padding: 6px 8px; }
QLineEdit[kind="row"] { min-height: ${target_row}px; padding: 0 8px; }
QLineEdit[kind="main"] { min-height: ${target_main}px; font-size: ${section}px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] { border: 2px solid $bad; }
QLineEdit[kind="bare"] { background: transparent; border-color: transparent; min-height: ${target_row}px;
  padding: 0 8px; }
QLineEdit[kind="bare"]:hover { border-color: $line; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled { background: $sunk; color: $ink2;
  border-color: $line; }
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] { background: $sunk; border-color: $line; }
QLineEdit[kind="bare"][readOnly="true"] { background: transparent; border-color: transparent; }
QAbstractSpinBox > QLineEdit, QComboBox > QLineEdit { border: none; background: transparent;
  padding: 0; min-height: 0; }
"""

_LISTS = """
QListView, QTreeView, QTableView { background: $card; color: $ink; border: 1px solid $line; border-radius: ${radius}px;
  alternate-background-color: $card; outline: none; font-size: ${text}px; }
QListView[kind="bare"], QTreeView[kind="bare"] { background: transparent; border: none; }
QListView::item, QTreeView::item { min-height: ${target_row}px; padding: 0 8px; color: $ink; }
QListView::item:hover, QTreeView::item:hover { background: $sunk; }
QListView::item:selected, QTreeView::item:selected { background: $petrol_soft; color: $ink; }
QHeaderView::section { background: $sunk; color: $ink2; border: none; border-bottom: 1px solid $line;
  padding: 6px 8px; font-size: ${meta}px; font-weight: 600; }
QComboBox QAbstractItemView { background: $card; border: 1px solid $edge; padding: 4px; }
QScrollArea { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $edge; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $ink2; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""

_FLOATING = """
QToolTip { background: $float; color: $on_float; border: 1px solid $float; border-radius: 6px; padding: 6px 8px;
  font-size: ${meta}px; }
QMenu { background: $card; color: $ink; border: 1px solid $edge; border-radius: ${radius}px; padding: 4px;
  font-size: ${text}px; }
QMenu::item { padding: 8px 20px 8px 12px; border-radius: 6px; min-height: 20px; }
QMenu::item:selected { background: $petrol_soft; color: $ink; }
QMenu::item:disabled { color: $ink2; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QDialog { background: $card; }
"""


def sheet(palette: Palette, floating: Palette, px: Callable[[float], int]) -> str:
    """The style sheet for a palette, with what floats above the screen in the other one, at the size of `px`."""
    colors = {role: value for role, value in vars(palette).items() if isinstance(value, str)}
    sizes = {
        "meta": px(META_PX),
        "text": px(TEXT_PX),
        "text_main": px(TEXT_PX + 2),
        "section": px(SECTION_PX),
        "radius": RADIUS_CONTROL_PX,
        # A border of one pixel on each side belongs to the target.
        "target": px(TARGET_PX) - 2,
        "target_row": px(TARGET_ROW_PX) - 2,
        "target_main": px(TARGET_MAIN_PX) - 2,
        "pill": px(TARGET_PX) // 2,
        "pill_row": px(TARGET_ROW_PX) // 2,
        "meta_up": px(META_PX + 1),
        "pad": px(15),
        "pad_row": px(11),
        "pad_main": px(23),
    }
    values = {**colors, **sizes, "float": floating.card, "on_float": floating.ink, "float_action": floating.petrol}
    return "".join(Template(part).substitute(values) for part in (_BUTTONS, _FIELDS, _LISTS, _FLOATING))
