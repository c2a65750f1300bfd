"""The blocks of the evening, with the time at which each begins, and what one changes of them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget

from buurtdesk.domain.script import DEFAULT_MINUTES, MOST_MINUTES, BlockStep, Part, ScriptBlock, steps_of
from buurtdesk.domain.timetable import Standing
from buurtdesk.ui import counted
from buurtdesk.ui.parts.button import IconButton
from buurtdesk.ui.parts.field import TextField
from buurtdesk.ui.parts.list_card import ListCard
from buurtdesk.ui.script.view import ScriptView
from buurtdesk.ui.script.words import row_of, step_word
from buurtdesk.ui.theme.current import theme

_LEAD_PX, _NOTES_PX = 48, 62


class Editor(QWidget):
    """`added` carries a Part; `edited` a block's id and what it is to say."""

    added = Signal(object)
    edited = Signal(str, object)
    move_wanted = Signal(str, int)
    delete_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: ScriptView | None = None
        self._shown: ScriptBlock | None = None
        self._runs = ""
        self.field = TextField(placeholder=self.tr("Add a part of the evening"))
        self.minutes = _minutes(self.tr("Minutes of the new part"))
        self.text = TextField(placeholder=self.tr("What happens"))
        self.text.edit.setAccessibleName(self.tr("What happens in this part"))
        self.length = _minutes(self.tr("Minutes of this part"))
        self.step = QComboBox()
        self.step.setAccessibleName(self.tr("What this part is for"))
        self.notes = QPlainTextEdit()
        self.notes.setTabChangesFocus(True)
        self.notes.setPlaceholderText(self.tr("Notes for who leads the evening"))
        self.notes.setAccessibleName(self.notes.placeholderText())
        self.notes.installEventFilter(self)
        self.card = ListCard(
            self.tr("Script"), _LEAD_PX, _line(self.field, self.minutes, self._add_button()), self._changing()
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        self._connect()
        theme.changed.connect(self._fit)
        self._fit()

    def _connect(self) -> None:
        self.field.submitted.connect(lambda _text: self._add())
        self.text.edit.editingFinished.connect(self.keep_typing)
        self.length.editingFinished.connect(self.keep_typing)
        self.step.activated.connect(lambda _place: self.keep_typing())
        self.card.chosen.connect(lambda _block: self._show_block())
        self.card.list.edit_wanted.connect(lambda _block: self._change())
        self.card.move_wanted.connect(self.move_wanted)
        self.card.delete_wanted.connect(self.delete_wanted)

    def _changing(self) -> QWidget:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(_line(self.text, self.step, self.length))
        column.addWidget(self.notes)
        return held

    def show_view(self, view: ScriptView) -> None:
        """Show the script; what is being typed stays."""
        if self._view is None or view.kind is not self._view.kind:
            self.step.clear()
            for step in steps_of(view.kind):
                self.step.addItem(step_word(step), step)
        self._follow(view)
        self.show_times(view)
        self._show_block()

    def _follow(self, view: ScriptView) -> None:
        """When another part runs that is the chosen one; of another session's script it is the first."""
        runs = view.now.block.id if view.now.running and view.now.block else ""
        if runs and runs != self._runs:
            self.card.choose(runs)
        elif view.blocks and (self._shown is None or self._shown.session_id != view.blocks[0].session_id):
            self.card.choose(view.blocks[0].id)
        self._runs = runs

    def show_times(self, view: ScriptView) -> None:
        """Time went on: rows whose words changed are shown anew."""
        self._view = view
        now = view.now
        runs_over = now.left is not None and now.left.is_up
        rows = tuple(row_of(slot, now.table, runs_over and slot.standing is Standing.NOW) for slot in now.table.slots)
        total = counted.tr("%n minute(s)", "", sum(block.minutes for block in view.blocks))
        end = self.tr("until {time}").format(time=now.table.told(now.table.expected_end_ms))
        told = f"{total}, {end}" if rows else ""
        if not rows or rows != self.card.list.rows() or self.card.row != self.card.list.current():
            self.card.show_rows(rows, told)

    def accepted(self, block: str) -> None:
        """The block is on the disk: the field is free for the next."""
        self.keep_typing()
        self.card.choose(block)
        self.field.set_text("")

    def refused(self, sentence: str) -> None:
        """Say what is wrong with the new block; what was typed stays."""
        self.field.set_error(sentence)

    def edit_refused(self, sentence: str) -> None:
        """Say what is wrong with a change; what was typed stays."""
        self.text.set_error(sentence)

    def keep_typing(self) -> None:
        """Hand on a change that is not kept yet."""
        block = self._shown
        if block is None:
            return
        typed = Part(self.text.text(), self.length.value(), self._step(), self.notes.toPlainText())
        if typed != block.part:
            self._shown = replace(block, part=typed)  # before it is told: what follows may show another block
            self.text.edit.setModified(False)
            self.notes.document().setModified(False)
            self.edited.emit(block.id, typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.notes and event.type() == QEvent.Type.FocusOut:
            self.keep_typing()
        return super().eventFilter(watched, event)

    def _add_button(self) -> IconButton:
        button = IconButton("plus", self.tr("Add this part"))
        button.clicked.connect(self._add)
        return button

    def _add(self) -> None:
        self.added.emit(Part(self.field.text(), self.minutes.value()))

    def _change(self) -> None:
        self.text.edit.setFocus()
        self.text.edit.end(False)

    def _step(self) -> BlockStep:
        return BlockStep(self.step.currentData())

    def _show_block(self) -> None:
        """Show the chosen block in the fields; one that was being changed is kept first."""
        blocks = self._view.blocks if self._view else ()
        block = next((each for each in blocks if each.id == self.card.row), None)
        same = block is not None and self._shown is not None and block.id == self._shown.id
        if same and (self.text.edit.isModified() or self.notes.document().isModified()):
            self._shown = block
            return
        if not same and self._shown is not None and any(each.id == self._shown.id for each in blocks):
            self.keep_typing()
        self._shown = block
        if block is not None:
            self._fill(block.part)

    def _fill(self, part: Part) -> None:
        self.text.set_text(part.text)
        self.text.edit.setCursorPosition(0)
        self.length.setValue(part.minutes)
        if self.step.findData(part.step) < 0:  # of another kind of session, or written by hand
            self.step.addItem(step_word(part.step), part.step)
        self.step.setCurrentIndex(self.step.findData(part.step))
        if self.notes.toPlainText() != part.notes:
            self.notes.setPlainText(part.notes)
        self.notes.document().setModified(False)

    def _fit(self) -> None:
        self.notes.setFixedHeight(theme.px(_NOTES_PX))


def _minutes(name: str) -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(0, MOST_MINUTES)
    spin.setSingleStep(5)
    spin.setValue(DEFAULT_MINUTES)
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
