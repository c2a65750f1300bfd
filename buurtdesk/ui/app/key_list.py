"""F1: the keys of this screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from buurtdesk.domain.trajectory import Step
from buurtdesk.ui import words
from buurtdesk.ui.app.rooms import LISTS
from buurtdesk.ui.parts.dialog import Question
from buurtdesk.ui.parts.keycap import KeyCap
from buurtdesk.ui.parts.label import Label
from buurtdesk.ui.parts.scrolled import Scrolled, height_of
from buurtdesk.ui.theme.current import theme

_translate = QCoreApplication.translate
# More of them stand in two columns: on a low screen they would not fit.
_MOST_ROWS, _WIDE_PX = 15, 1040
_LEAST_TOLD_PX, _AROUND_PX = 180, 190


def keys_of(room: str) -> list[tuple[tuple[str, ...], str]]:
    """The keys of a room and what they do; digits go by the place of the key."""
    everywhere = [
        (("Alt", "0 … 8"), _translate("Keys", "to the overview and the eight steps")),
        (("Alt", "9"), _translate("Keys", "to the info moments")),
        (("Ctrl", "Z"), _translate("Keys", "undo")),
        (("Ctrl", "Y"), _translate("Keys", "redo")),
        (("F1",), _translate("Keys", "these keys")),
    ]
    if room == words.ENTRY:
        return [*_keys_of_entry(), *everywhere]
    if room == words.DOUBLE:
        return [*_keys_of_double_entry(), *everywhere]
    if room == Step.VALIDATION.value:
        return [*_validation_keys(), *_step_keys(), *everywhere]
    if room == words.INFO:
        return [*_info_keys(), *_step_keys(), *everywhere]
    if room in set(LISTS):
        return [*_keys_of_lists(Step(room)), *everywhere]
    if room != Step.IDEAS.value:
        return everywhere
    return [*_wall_keys(), *everywhere]


def _wall_keys() -> list[tuple[tuple[str, ...], str]]:
    return [
        (("Enter",), _translate("Keys", "put the note on the wall")),
        (("Ctrl", "1 … 6"), _translate("Keys", "colour of the note")),
        (("Ctrl", "T"), _translate("Keys", "table of the note")),
        (("Ctrl", "Shift", "T"), _translate("Keys", "translation beside the note")),
        (("Ctrl", "Shift", "P"), _translate("Keys", "photo of the paper note")),
        (("Enter",), _translate("Keys", "on a note: show its photo")),
        (("↑",), _translate("Keys", "while typing: show the note that looks like it")),
        (("Ctrl", "H"), _translate("Keys", "hide the selected notes from the room, or show them again")),
        (("Ctrl", "G"), _translate("Keys", "put the selected notes together")),
        (("Ctrl", "Shift", "G"), _translate("Keys", "also in another cluster")),
        (("Ctrl", "M"), _translate("Keys", "merge the cluster with another one")),
        (("F3",), _translate("Keys", "name the clusters one by one")),
        (("Ctrl", "Shift", "S"), _translate("Keys", "suggest clusters")),
        (("Ctrl", "Shift", "O"), _translate("Keys", "lay the wall in order")),
        (("Ctrl", "Shift", "←"), _translate("Keys", "loose notes under each other")),
        (("Ctrl", "Shift", "↑"), _translate("Keys", "loose notes beside each other")),
        (("Ctrl", "Shift", "D"), _translate("Keys", "spread loose notes evenly")),
        (("Alt",), _translate("Keys", "held while dragging: move freely")),
        (("Ctrl",), _translate("Keys", "held while dropping: also in this cluster")),
        (("F2",), _translate("Keys", "change the text")),
        (("Del",), _translate("Keys", "delete")),
        (("Ctrl", "F"), _translate("Keys", "search")),
        (("Ctrl", "0"), _translate("Keys", "show the whole wall")),
        (("F4",), _translate("Keys", "between wall and voting")),
        *_script_keys(),
        (("F5",), _translate("Keys", "show the room what I am working on")),
        (("F6",), _translate("Keys", "freeze the room’s screen")),
        (("F7",), _translate("Keys", "hide the room’s screen")),
        *_step_keys(),
    ]


def _step_keys() -> list[tuple[tuple[str, ...], str]]:
    return [(("Ctrl", "PgDn / PgUp"), _translate("Keys", "the room’s screen one step on or back"))]


def _keys_of_entry() -> list[tuple[tuple[str, ...], str]]:
    return [
        (("1 … 9",), _translate("Keys", "choose; where there are more than nine, two digits")),
        (("↑", "↓", _translate("Keys", "Space")), _translate("Keys", "choose with the arrows")),
        (("0",), _translate("Keys", "not filled in")),
        (("?",), _translate("Keys", "unreadable")),
        (("F8", "F9"), _translate("Keys", "the same, where text is typed")),
        (("Enter",), _translate("Keys", "next question")),
        (("Backspace",), _translate("Keys", "previous question; in a ranking first the last rank back")),
        (("Shift", "Enter"), _translate("Keys", "in a long text: new line")),
        (("Esc",), _translate("Keys", "to another sheet; what was keyed is kept")),
    ]


def _keys_of_double_entry() -> list[tuple[tuple[str, ...], str]]:
    return [
        (("1", "2"), _translate("Keys", "what this one read is right")),
        (("3",), _translate("Keys", "something else stands on the sheet")),
        (("Enter",), _translate("Keys", "to the next difference")),
        (("Backspace",), _translate("Keys", "to the difference before")),
    ]


def _script_keys() -> list[tuple[tuple[str, ...], str]]:
    return [
        (("F11",), _translate("Keys", "the script of the evening, and back")),
        (("Ctrl", "F11"), _translate("Keys", "to the next part of the evening")),
        (("Shift", "F11"), _translate("Keys", "let the clock stand still, or go on")),
    ]


def _validation_keys() -> list[tuple[tuple[str, ...], str]]:
    return [
        (("0 … 9",), _translate("Keys", "what the table guesses, in percent")),
        (("1 … 4",), _translate("Keys", "what the table says, then its reason")),
        (("Tab",), _translate("Keys", "from the reason to a quote")),
        (("Enter",), _translate("Keys", "to the next table")),
        (("↑", "↓"), _translate("Keys", "another table")),
        (("Backspace",), _translate("Keys", "take back what the table said")),
        (("F2",), _translate("Keys", "write the finding down differently")),
        (("F3",), _translate("Keys", "key the tables")),
        (("Alt", "↑ ↓"), _translate("Keys", "earlier or later in the list")),
        (("Del",), _translate("Keys", "delete")),
        (("F5", "F9", "F8"), _translate("Keys", "show the room the finding, the guesses, its outcome")),
        (("F6", "F7"), _translate("Keys", "freeze or hide the room’s screen")),
        *_script_keys(),
    ]


def _info_keys() -> list[tuple[tuple[str, ...], str]]:
    return [
        (("Enter",), _translate("Keys", "add; on a row: change it")),
        (("Alt", "↑ ↓"), _translate("Keys", "earlier or later in the list")),
        (("Del",), _translate("Keys", "delete")),
        (("F5",), _translate("Keys", "show the room the welcome")),
        *_script_keys(),
    ]


def _keys_of_lists(step: Step) -> list[tuple[tuple[str, ...], str]]:
    rows = [
        (("Enter",), _translate("Keys", "add, and in the list: open")),
        (("↓",), _translate("Keys", "from the field to the list")),
        (("F2",), _translate("Keys", "change the text")),
        (("Alt", "↑ ↓"), _translate("Keys", "move up or down")),
        (("Del",), _translate("Keys", "delete")),
    ]
    if step is Step.STAKEHOLDERS:
        rows.append((("Ctrl", "1 … 3"), _translate("Keys", "add a question, a bottleneck or a service")))
    if step is Step.SWO_ART:
        rows += [
            (("1 … 6",), _translate("Keys", "put the chosen piece or item in an area")),
            (("← →",), _translate("Keys", "to the area beside it")),
            (("Ins",), _translate("Keys", "new item in this area")),
        ]
    return rows


class KeyList(Question[bool]):
    """A table of key caps and words."""

    def __init__(self, parent: QWidget | None, room: str) -> None:
        super().__init__(parent, QCoreApplication.translate("Keys", "Keys of this screen"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        there = keys_of(room)
        rows = len(there) if len(there) <= _MOST_ROWS else -(-len(there) // 2)
        for number, (keys, about) in enumerate(there):
            side, row = divmod(number, rows)
            caps = QHBoxLayout()
            caps.setSpacing(6)
            for key in keys:
                caps.addWidget(KeyCap(key))
            caps.addStretch(1)
            grid.addLayout(caps, row, 2 * side)
            told = Label(about)
            told.setWordWrap(True)
            grid.addWidget(told, row, 2 * side + 1)
            grid.setColumnStretch(2 * side + 1, 1)
            grid.setColumnMinimumWidth(2 * side + 1, theme.px(_LEAST_TOLD_PX))
        self.add_answer(True, self.tr("Close"), "primary")
        grid.setContentsMargins(0, 0, 0, 0)
        wide_px = min(theme.px(_WIDE_PX), self.screen().availableSize().width() - 32)
        self.setMaximumWidth(wide_px)
        if rows < len(there):
            self.setMinimumWidth(wide_px)
        self.body.addWidget(self._held(grid))

    def _held(self, grid: QGridLayout) -> Scrolled:
        """As high as it is, or as a low screen allows; the arrows scroll it."""
        held = QWidget()
        held.setLayout(grid)
        made = Scrolled(held)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        margins = self.layout().contentsMargins()
        high_px = height_of(held, self.minimumWidth() - margins.left() - margins.right())
        made.setMinimumHeight(min(high_px, self.screen().availableSize().height() - theme.px(_AROUND_PX)))
        return made
