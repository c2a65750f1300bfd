"""The results room: themes above, a card per question or scale below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.empty import Empty
from buurtdesk.ui.parts.label import Paragraph
from buurtdesk.ui.parts.scrolled import Scrolled
from buurtdesk.ui.results.cards import QuestionCard, ScaleCard
from buurtdesk.ui.results.view import Block, ResultsView, ScaleBlock
from buurtdesk.ui.theme.current import theme

_TWO_COLUMNS_FROM_PX = 980


class ResultsRoom(QWidget):
    """`finding_wanted` carries the name of a question, `theme_chosen` the key of a theme."""

    finding_wanted = Signal(str)
    theme_chosen = Signal(str)
    entry_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: ResultsView | None = None
        self._columns = 1
        self._tabs = QHBoxLayout()
        self._tabs.setSpacing(8)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(28, 14, 20, 12)
        self._column.setSpacing(14)
        self._column.addLayout(self._tabs)
        self._left_out = Paragraph(role="ink2")
        self._left_out.hide()
        self._column.addWidget(self._left_out)
        self._body: QWidget | None = None

    def show_view(self, view: ResultsView) -> None:
        """Show results; nothing happens if they are on the screen already."""
        if view == self._view:
            return
        kept = self._scrolled_to() if self._view is not None and view.theme == self._view.theme else 0
        self._view = view
        self._fill(view)
        if isinstance(self._body, Scrolled):
            self._body.verticalScrollBar().setValue(kept)

    def _scrolled_to(self) -> int:
        return self._body.verticalScrollBar().value() if isinstance(self._body, Scrolled) else 0

    def _fill(self, view: ResultsView) -> None:
        """Build it anew; the button that had the keyboard has it again."""
        before = QApplication.focusWidget()
        held = before.objectName() if before is not None and self.isAncestorOf(before) else ""
        self._fill_tabs(view)
        self._left_out.set_words(view.left_out)
        self._left_out.setVisible(bool(view.left_out))
        self._fill_body(view)
        for button in self.findChildren(QPushButton, held) if held else ():
            if button.isVisibleTo(self):  # the one before it is hidden, and gone soon
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_tabs(self, view: ResultsView) -> None:
        while self._tabs.count():
            widget = self._tabs.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if len(view.themes) < 2:
            return
        for key, words in view.themes:
            tab = Button(words, kind="soft" if key == view.theme else "quiet")
            tab.setObjectName(f"theme {key}")
            tab.clicked.connect(lambda _checked=False, key=key: self.theme_chosen.emit(key))
            self._tabs.addWidget(tab)
            tab.show()
        self._tabs.addStretch(1)

    def _fill_body(self, view: ResultsView) -> None:
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = self._cards(view) if view.blocks else self._empty(view)
        self._column.addWidget(self._body, 1)
        self._body.show()
        self._column.activate()

    def _cards(self, view: ResultsView) -> Scrolled:
        held = QWidget()
        grid = QGridLayout(held)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setSpacing(14)
        lines = _lines(view.blocks, self._columns)
        for line, blocks in enumerate(lines):
            for place, block in enumerate(blocks):
                is_scale = isinstance(block, ScaleBlock)
                card = ScaleCard(block, view.as_table) if is_scale else QuestionCard(block, view.as_table)
                card.finding_wanted.connect(self.finding_wanted)
                grid.addWidget(card, line, place, 1, self._columns if len(blocks) == 1 else 1)
        for column in range(self._columns):
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(len(lines), 1)
        return Scrolled(held)

    def _empty(self, view: ResultsView) -> QWidget:
        button = Button(self.tr("Key the sheets"), "keyboard", "primary")
        button.clicked.connect(self.entry_wanted)
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 8, 8, 8)
        column.addWidget(Empty(view.empty_title, view.empty_sentence, button), 1)
        return held

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = 2 if self.width() >= theme.px(_TWO_COLUMNS_FROM_PX) else 1
        if columns != self._columns:
            self._columns = columns
            if self._view is not None:
                self._fill(self._view)


def _lines(blocks: Sequence[Block], columns: int) -> list[list[Block]]:
    """Cards beside each other as there are columns; a scale has a line to itself, and what is alone on one fills it."""
    lines: list[list[Block]] = []
    for block in blocks:
        last = lines[-1] if lines else []
        has_room = 0 < len(last) < columns and not isinstance(last[0], ScaleBlock)
        if has_room and not isinstance(block, ScaleBlock):
            last.append(block)
        else:
            lines.append([block])
    return lines
