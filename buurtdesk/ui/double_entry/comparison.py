"""One difference, large: the question, the place on the sheet, and what the two read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from buurtdesk.ui.double_entry.read_card import ReadCard
from buurtdesk.ui.double_entry.view import DifferenceView, ReadView
from buurtdesk.ui.keys import physical_digit
from buurtdesk.ui.parts.field import ErrorLine
from buurtdesk.ui.parts.keycap import KeyHint
from buurtdesk.ui.parts.label import Label, Paragraph
from buurtdesk.ui.parts.scrolled import Scrolled
from buurtdesk.ui.question.question_page import ENTER, MODIFIERS
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import SECTION_PX, START_PX

FIRST, SECOND, OTHER = 1, 2, 3
_WIDEST_PX, _SCAN_PX, _RING_PX = 900, 190, 6
_K = Qt.Key
_ONWARD, _BACK = (*ENTER, _K.Key_Right, _K.Key_Down), (_K.Key_Backspace, _K.Key_Left, _K.Key_Up)


class Comparison(QWidget):
    """`chosen` carries FIRST, SECOND or OTHER; `walked` carries 1 for the next difference, -1 for the one before."""

    chosen = Signal(int)
    walked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", False)
        self._about, self._above = Label(role="petrol", weight=600), Paragraph("", SECTION_PX, "ink2")
        self._question = Paragraph("", START_PX, weight=600)
        self._scan, self._picture = QLabel(), QPixmap()
        self._scan.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.cards = {FIRST: ReadCard("1"), SECOND: ReadCard("2"), OTHER: ReadCard("3")}
        self.error = ErrorLine()
        held = QWidget()
        held.setMaximumWidth(theme.px(_WIDEST_PX))
        column = QVBoxLayout(held)
        column.setContentsMargins(_RING_PX, 0, 8, 8)
        column.setSpacing(12)
        for widget in (self._about, self._above, self._question, self._scan):
            column.addWidget(widget)
        column.addLayout(self._laid_cards())
        column.addWidget(self.error)
        column.addLayout(self._hints())
        column.addStretch(1)
        across = QHBoxLayout(self)
        across.setContentsMargins(theme.px(44) - _RING_PX, theme.px(20), theme.px(20), theme.px(12))
        across.addWidget(Scrolled(held), 1)

    def _laid_cards(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(12)
        for key, card in self.cards.items():
            card.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            card.installEventFilter(self)
        grid.addWidget(self.cards[FIRST], 0, 0)
        grid.addWidget(self.cards[SECOND], 0, 1)
        grid.addWidget(self.cards[OTHER], 1, 0, 1, 2)
        return grid

    def _hints(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(20)
        for keys, words in ((["↵"], self.tr("Next")), (["←"], self.tr("Back"))):
            row.addWidget(KeyHint(keys, words))
        row.addStretch(1)
        return row

    def show_difference(self, view: DifferenceView) -> None:
        """Show one difference, and what it was settled as if it was."""
        question = view.line.question
        where = self.tr("Sheet {sheet}, question {number}").format(sheet=view.sheet, number=question.number)
        self._about.setText(f"{where}, {question.theme}" if question.theme else where)
        self._above.set_words(question.above)
        self._above.setVisible(bool(question.above))
        self._question.set_words(question.label)
        self.setAccessibleName(question.label)
        settled = view.line.words if view.is_settled else None
        is_other = settled is not None and settled not in (view.first.words, view.second.words)
        self.cards[FIRST].show_read(view.first, settled == view.first.words)
        self.cards[SECOND].show_read(view.second, settled == view.second.words)
        other = ReadView(self.tr("Something else stands there"), settled if is_other and settled else "")
        self.cards[OTHER].show_read(other, is_other)
        self.error.tell("")

    def show_scan(self, jpeg: bytes) -> None:
        """Show what the question looks like on the scan; nothing where there is none."""
        self._picture = QPixmap()
        self._picture.loadFromData(jpeg)
        self._fit_scan()

    def _fit_scan(self) -> None:
        self._scan.setVisible(not self._picture.isNull())
        if not self._picture.isNull():
            wide = min(self.width() - theme.px(90), theme.px(_WIDEST_PX))
            size = self._picture.size().scaled(wide, theme.px(_SCAN_PX), Qt.AspectRatioMode.KeepAspectRatio)
            self._scan.setPixmap(
                self._picture.scaled(
                    size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
                )
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_scan()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = physical_digit(event)
        if event.modifiers() & MODIFIERS:
            super().keyPressEvent(event)
        elif digit in self.cards:
            self.chosen.emit(digit)
        elif event.key() in _ONWARD or event.key() in _BACK:
            self.walked.emit(1 if event.key() in _ONWARD else -1)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """On a card Space chooses it; all other keys are the comparison's."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in (_K.Key_Space, _K.Key_Tab, _K.Key_Backtab):
            return False
        self.keyPressEvent(event)
        return event.isAccepted()
