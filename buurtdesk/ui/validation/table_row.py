"""One table: what it says of the finding, by the keys 1 to 4 or the mouse, and the reason it gives."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from buurtdesk.domain.finding import Stance, StanceKind
from buurtdesk.domain.note import MOST_CHARACTERS
from buurtdesk.ui import words
from buurtdesk.ui.keys import physical_digit
from buurtdesk.ui.parts.label import Label
from buurtdesk.ui.parts.line import Line
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.validation.stance_button import StanceButton

_NAME_PX = 74
# On a Belgian keyboard the digits of the digit row need Shift; some press it.
_NO_MATTER = (
    Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.GroupSwitchModifier
)


class TableRow(QWidget):
    """`said` carries the table, the stance and the reason; `left` asks for the row above (-1) or below (1)."""

    said = Signal(int, object, str)
    emptied = Signal(int)
    left = Signal(int)

    def __init__(self, table: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self.stance: Stance | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._name = Label(words.table_name(table), weight=600)
        self.buttons = [StanceButton(kind) for kind in StanceKind]
        self.reason = Line()
        self.reason.setMaxLength(MOST_CHARACTERS)
        self.reason.setAccessibleName(self.tr("Reason of {table}").format(table=words.table_name(table)))
        self.reason.setProperty("kind", "bare")
        self.reason.installEventFilter(self)
        self.reason.editingFinished.connect(self.keep_reason)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 2, 10, 2)
        row.setSpacing(5)
        row.addWidget(self._name)
        for button in self.buttons:
            button.clicked.connect(lambda _=False, kind=button.kind: self._choose(kind))
            row.addWidget(button)
        row.addSpacing(6)
        row.addWidget(self.reason, 1)
        theme.changed.connect(self._fit)
        self._fit()
        self.show_stance(None)

    def show_stance(self, stance: Stance | None) -> None:
        """Show what is on the disk; a reason that is being typed stays."""
        changed = stance != self.stance
        self.stance = stance
        for button in self.buttons:
            button.setChecked(stance is not None and button.kind is stance.kind)
        if changed and not self.reason.isModified():
            self.reason.setText(stance.reason if stance else "")
            if not self.reason.hasFocus():
                self.reason.setCursorPosition(0)
        self.reason.setReadOnly(stance is None)
        self.reason.setToolTip(stance.reason if stance else "")
        told = words.stance_word(stance.kind) if stance else self.tr("nothing keyed yet")
        reason = stance.reason if stance else ""
        self.setAccessibleName(", ".join(part for part in (self._name.text(), told, reason) if part))
        self._show_active()

    @property
    def is_active(self) -> bool:
        """Whether the keyboard is on this row."""
        return self.hasFocus() or self.reason.hasFocus()

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
        if watched is self.reason:
            if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
                self._show_active()
                if event.type() == QEvent.Type.FocusOut:
                    self.reason.setCursorPosition(0)
            elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._reason_key(event)
        return super().eventFilter(watched, event)

    def _reason_key(self, event: QKeyEvent) -> bool:
        step = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Return: 1,
            Qt.Key.Key_Enter: 1,
        }.get(Qt.Key(event.key()))
        if step is not None:
            self.keep_reason()
            self.left.emit(step)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.setFocus()
            return True
        return False

    def _choose(self, kind: StanceKind) -> None:
        reason = self.reason.text()
        self.reason.setModified(False)
        self.said.emit(self.table, kind, reason)
        self.reason.setFocus()
        self.reason.end(False)

    def keep_reason(self) -> None:
        """Hand on a reason that is typed and not kept yet."""
        if self.reason.isModified() and self.stance is not None:
            self.reason.setModified(False)
            self.said.emit(self.table, self.stance.kind, self.reason.text())

    def _show_active(self) -> None:
        active = self.is_active
        for button in self.buttons:
            button.show_key(self.hasFocus())
        if self.stance is None:
            self.reason.setPlaceholderText(self.tr("Press 1 to 4, then the reason") if active else "")
        else:
            self.reason.setPlaceholderText(self.tr("Reason") if active else self.tr("No reason given"))
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_active()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_active()

    def _fit(self) -> None:
        self._name.setFixedWidth(theme.px(_NAME_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.is_active:
            painter.fillRect(self.rect(), QColor(theme.palette.petrol_soft))
        if self.hasFocus():
            painter.fillRect(0, 0, 4, self.height(), QColor(theme.palette.petrol))
