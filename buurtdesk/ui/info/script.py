"""The script of the evening: blocks with the time at which each begins."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from buurtdesk.domain.info_moment import MOST_MINUTES, ScriptBlock
from buurtdesk.ui import counted
from buurtdesk.ui.info.list_card import ListCard
from buurtdesk.ui.info.view import InfoView
from buurtdesk.ui.parts.button import IconButton
from buurtdesk.ui.parts.field import TextField
from buurtdesk.ui.parts.order_list import OrderedRow
from buurtdesk.ui.theme.current import theme

_LEAD_PX = 48


class Script(QWidget):
    """`added` carries text and minutes; `edited` those and the block."""

    added = Signal(str, int)
    edited = Signal(str, str, int)
    move_wanted = Signal(str, int)
    delete_wanted = Signal(str)

    def __init__(self, default_minutes: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = InfoView()
        self._shown: ScriptBlock | None = None
        self.field = TextField(placeholder=self.tr("Add a part of the evening"))
        self.minutes = _minutes(self.tr("Minutes of the new part"), default_minutes)
        self.text = TextField(placeholder=self.tr("What happens"))
        self.text.edit.setAccessibleName(self.tr("What happens in this part"))
        self.length = _minutes(self.tr("Minutes of this part"), default_minutes)
        self.card = ListCard(
            self.tr("Script"),
            _LEAD_PX,
            _line(self.field, self.minutes, self._add_button()),
            _line(self.text, self.length),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        self.field.submitted.connect(lambda _text: self._add())
        self.text.edit.editingFinished.connect(self.keep_typing)
        self.length.editingFinished.connect(self.keep_typing)
        self.card.chosen.connect(lambda _block: self._show_block())
        self.card.list.edit_wanted.connect(lambda _block: self._change())
        self.card.move_wanted.connect(self.move_wanted)
        self.card.delete_wanted.connect(self.delete_wanted)

    def show_view(self, view: InfoView) -> None:
        """Show the script; what is being typed stays."""
        self._view = view
        rows = [
            OrderedRow(block.id, start, block.text, counted.tr("%n minute(s)", "", block.minutes))
            for block, start in zip(view.blocks, view.starts, strict=False)
        ]
        end = self.tr("until {time}").format(time=view.starts[-1]) if rows else ""
        self.card.show_rows(rows, end)
        self._show_block()

    def accepted(self, block: str) -> None:
        """The block is on the disk: the field is free for the next."""
        self.card.choose(block)
        self.field.set_text("")

    def refused(self, sentence: str) -> None:
        """Say what is wrong with the new block; what was typed stays."""
        self.field.set_error(sentence)

    def edit_refused(self, sentence: str) -> None:
        """Say what is wrong with a change; what was typed stays."""
        self.text.set_error(sentence)

    def _add_button(self) -> IconButton:
        button = IconButton("plus", self.tr("Add this part"))
        button.clicked.connect(self._add)
        return button

    def _change(self) -> None:
        self.text.edit.setFocus()
        self.text.edit.end(False)

    def _add(self) -> None:
        self.added.emit(self.field.text(), self.minutes.value())

    def keep_typing(self) -> None:
        """Hand on a change that is not kept yet."""
        block = self._shown
        typed = (self.text.text(), self.length.value())
        if block is not None and typed != (block.text, block.minutes):
            self.text.edit.setModified(False)
            self.edited.emit(block.id, *typed)

    def _show_block(self) -> None:
        """Show the chosen block in the fields; one that was being changed is kept first."""
        block = next((each for each in self._view.blocks if each.id == self.card.row), None)
        same = block is not None and self._shown is not None and block.id == self._shown.id
        if same and self.text.edit.isModified():
            self._shown = block
            return
        if not same:
            self.keep_typing()
        self._shown = block
        if block is not None:
            self.text.set_text(block.text)
            self.text.edit.setCursorPosition(0)
            self.length.setValue(block.minutes)


def _minutes(name: str, value: int) -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(0, MOST_MINUTES)
    spin.setSingleStep(5)
    spin.setValue(value)
    spin.setSuffix(" min")
    spin.setAccessibleName(name)
    spin.setMinimumWidth(theme.px(104))
    return spin


def _line(*widgets: QWidget) -> QWidget:
    held = QWidget()
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for place, widget in enumerate(widgets):
        row.addWidget(widget, 0 if place else 1)
    return held
