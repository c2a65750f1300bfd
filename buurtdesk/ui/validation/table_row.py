"""One table: what it says of the finding, by the keys 1 to 4 or the mouse, why, and in whose words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from buurtdesk.domain.finding import Stance, StanceKind
from buurtdesk.domain.note import MOST_CHARACTERS
from buurtdesk.ui import words
from buurtdesk.ui.keys import physical_digit
from buurtdesk.ui.parts.elided_line import ElidedLine
from buurtdesk.ui.parts.glyph import Glyph
from buurtdesk.ui.parts.label import Label, Paragraph
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import ICON_SMALL_PX, META_PX
from buurtdesk.ui.validation.stance_button import StanceButton

LOW_PX, HIGH_PX = 36, 42
_NAME_PX, _QUOTE_PX, _SIDE_PX = 74, 28, 14
# On a Belgian keyboard the digits of the digit row need Shift; some press it.
_NO_MATTER = (
    Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.GroupSwitchModifier
)


class TableRow(QWidget):
    """`said` carries the table, the stance, the reason and a quote; `left` asks for the row above (-1) or below (1)."""

    said = Signal(int, object, str, str)
    emptied = Signal(int)
    left = Signal(int)
    grown = Signal()

    def __init__(self, table: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self.stance: Stance | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._lines, self._whole_px = 1, 0
        self._whole = Paragraph(size_px=META_PX)
        self._name = Label(words.table_name(table), weight=600)
        self.buttons = [StanceButton(kind) for kind in StanceKind]
        self.reason = self._line(self.tr("Reason of {table}").format(table=words.table_name(table)))
        self.quote = self._line(self.tr("Quote of {table}").format(table=words.table_name(table)))
        self.quote.setPlaceholderText(self.tr("In someone’s own words"))
        self._quoted = QWidget()
        quoted = QHBoxLayout(self._quoted)
        quoted.setContentsMargins(0, 0, 0, 2)
        quoted.setSpacing(8)
        quoted.addWidget(Glyph("quotes", "ink2", ICON_SMALL_PX))
        quoted.addWidget(self.quote, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE_PX, 2, _SIDE_PX, 2)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(5)
        row.addWidget(self._name)
        for button in self.buttons:
            button.clicked.connect(lambda _=False, kind=button.kind: self._choose(kind))
            row.addWidget(button)
        row.addSpacing(6)
        row.addWidget(self.reason, 1)
        column.addLayout(row, 1)
        column.addWidget(self._quoted)
        column.addWidget(self._whole)
        theme.changed.connect(self._fit)
        self._fit()
        self.show_stance(None)

    def show_stance(self, stance: Stance | None) -> None:
        """Show what is on the disk; words that are being typed stay."""
        changed = stance != self.stance
        self.stance = stance
        for button in self.buttons:
            button.setChecked(stance is not None and button.kind is stance.kind)
        reason, quote = (stance.reason, stance.quote) if stance else ("", "")
        for line, text in ((self.reason, reason), (self.quote, quote)):
            if changed and not line.isModified():
                line.setText(text)
                if not line.hasFocus():
                    line.setCursorPosition(0)
            line.setReadOnly(stance is None)
        told = words.stance_word(stance.kind) if stance else self.tr("nothing keyed yet")
        self.setAccessibleName(", ".join(part for part in (self._name.text(), told, reason, quote) if part))
        self._show_active()

    @property
    def is_active(self) -> bool:
        """Whether the keyboard is on this row."""
        return self.hasFocus() or self.reason.hasFocus() or self.quote.hasFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = physical_digit(event)
        key = event.key()
        plain = not event.modifiers() & ~_NO_MATTER
        if digit is not None and 1 <= digit <= len(self.buttons) and plain:
            self._choose(self.buttons[digit - 1].kind)
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self.stance is not None:
            self.emptied.emit(self.table)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.left.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit(1)
        elif key == Qt.Key.Key_Right and self.stance is not None:
            self.reason.setFocus()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, ElidedLine):
            if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
                self._show_active()
                if event.type() == QEvent.Type.FocusOut:
                    watched.setCursorPosition(0)
            elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._words_key(event)
        return super().eventFilter(watched, event)

    def _words_key(self, event: QKeyEvent) -> bool:
        step = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Return: 1,
            Qt.Key.Key_Enter: 1,
        }.get(Qt.Key(event.key()))
        if step is not None:
            self.keep_words()
            self.left.emit(step)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.setFocus()
            return True
        return False

    def _choose(self, kind: StanceKind) -> None:
        self._say(kind)
        self.reason.setFocus()
        self.reason.end(False)

    def keep_words(self) -> None:
        """Hand on a reason or a quote that is typed and not kept yet."""
        if self.stance is not None and (self.reason.isModified() or self.quote.isModified()):
            self._say(self.stance.kind)

    def forget_typing(self) -> None:
        """Another finding follows: what was typed is kept already."""
        self.stance = None
        for line in (self.reason, self.quote):
            line.clear()
            line.setModified(False)  # clearing counts as typing

    def _say(self, kind: StanceKind) -> None:
        reason, quote = self.reason.text(), self.quote.text()
        self.reason.setModified(False)
        self.quote.setModified(False)
        self.said.emit(self.table, kind, reason, quote)

    def _line(self, name: str) -> ElidedLine:
        made = ElidedLine()
        made.setMaxLength(MOST_CHARACTERS)
        made.setAccessibleName(name)
        made.setProperty("kind", "bare")
        made.installEventFilter(self)
        made.editingFinished.connect(self.keep_words)
        return made

    def _show_active(self) -> None:
        active = self.is_active
        for button in self.buttons:
            button.show_key(self.hasFocus())
        if self.stance is None:
            self.reason.setPlaceholderText(self.tr("Press 1 to 4, then the reason") if active else "")
        else:
            told = self.tr("Reason, then Tab for a quote") if active else self.tr("No reason given")
            self.reason.setPlaceholderText(told)
        lines = 2 if self.quote.text() or (active and self.stance is not None) else 1
        self._quoted.setVisible(lines == 2)
        whole_px = self._show_whole()
        if (lines, whole_px) != (self._lines, self._whole_px):
            self._lines, self._whole_px = lines, whole_px
            self._fit()
            self.grown.emit()
        self.update()

    def _show_whole(self) -> int:
        """Where the keyboard is on this row, all of the words that do not fit in their line; how high that is."""
        reason, quote = (line.text() if line.is_elided() else "" for line in (self.reason, self.quote))
        told = f"{reason} “{quote}”".strip() if quote else reason
        shown = bool(told) and self.hasFocus()
        self._whole.setVisible(shown)
        self._whole.set_words(told)
        return self._whole.heightForWidth(self.width() - 2 * _SIDE_PX) if shown else 0

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_active()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_active()

    def _fit(self) -> None:
        self._name.setFixedWidth(theme.px(_NAME_PX))
        more = theme.px(_QUOTE_PX) * (self._lines - 1) + self._whole_px
        self.setMinimumHeight(theme.px(LOW_PX) + more)
        self.setMaximumHeight(theme.px(HIGH_PX) + more)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.is_active:
            painter.fillRect(self.rect(), QColor(theme.palette.petrol_soft))
        if self.hasFocus():
            painter.fillRect(0, 0, 4, self.height(), QColor(theme.palette.petrol))
