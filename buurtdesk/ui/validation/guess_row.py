"""One table's guess: a percentage typed by digits, with its dot on a scale."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from buurtdesk.ui import words
from buurtdesk.ui.keys import physical_digit
from buurtdesk.ui.parts.label import Label
from buurtdesk.ui.parts.line import Line
from buurtdesk.ui.theme.current import theme

_NAME_PX, _FIELD_PX, _DOT_PX = 74, 64, 7
_MOST = 100
_TYPED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class GuessField(Line):
    """Takes digits by the place of their key, up to 100; `left` asks for the field above (-1) or below (1)."""

    left = Signal(int)
    kept = Signal()
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit, key = physical_digit(event), event.key()
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1}.get(Qt.Key(key))
        if digit is not None and not event.modifiers() & _TYPED:
            self._take(digit)
        elif step is not None:
            self.kept.emit()
            self.left.emit(step)
        elif event.text().isprintable() and event.text() and not event.modifiers() & _TYPED:
            event.accept()  # a letter is no guess
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.kept.emit()
        self.entered.emit()

    def _take(self, digit: int) -> None:
        """Add a digit where it makes a percentage."""
        typed = self.text()
        at = self.selectionStart() if self.hasSelectedText() else self.cursorPosition()
        rest = typed[at + len(self.selectedText()) :]
        if int(typed[:at] + str(digit) + rest) <= _MOST:
            self.insert(str(digit))


class GuessRow(QWidget):
    """`guessed` carries the table and the percentage, `emptied` the table; `left` asks for the row above or below."""

    guessed = Signal(int, int)
    emptied = Signal(int)
    left = Signal(int)

    def __init__(self, table: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self.percent: int | None = None
        self._name = Label(words.table_name(table), weight=600)
        self.field = GuessField()
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field.setAccessibleName(self.tr("Guess of {table}, in percent").format(table=words.table_name(table)))
        self.field.kept.connect(self.keep)
        self.field.left.connect(self.left)
        self.field.entered.connect(self.update)
        self._scale = _Scale()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 2, 18, 2)
        row.setSpacing(8)
        row.addWidget(self._name)
        row.addWidget(self.field)
        row.addWidget(Label("%", role="ink2"))
        row.addSpacing(12)
        row.addWidget(self._scale, 1)
        self.setFocusProxy(self.field)
        theme.changed.connect(self._fit)
        self._fit()

    def show_guess(self, percent: int | None) -> None:
        """Show what is on the disk; a number that is being typed stays."""
        self.percent = percent
        if not self.field.isModified():
            shown = "" if percent is None else str(percent)
            if self.field.text() != shown:
                self.field.setText(shown)
                if self.field.hasFocus():
                    self.field.selectAll()
        self._scale.show_percents(() if percent is None else (percent,))

    def show_others(self, percents: tuple[int, ...]) -> None:
        """Where no tables are kept: all guesses as dots, and the field free for the next."""
        self._scale.show_percents(percents)

    def keep(self) -> None:
        """Hand on a number that is typed and not kept yet."""
        if not self.field.isModified():
            return
        self.field.setModified(False)
        if self.field.text():
            self.guessed.emit(self.table, int(self.field.text()))
        elif self.percent is not None:
            self.emptied.emit(self.table)

    def _fit(self) -> None:
        self._name.setFixedWidth(theme.px(_NAME_PX))
        self.field.setFixedWidth(theme.px(_FIELD_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.field.hasFocus():
            painter = QPainter(self)
            painter.fillRect(self.rect(), QColor(theme.palette.petrol_soft))
            painter.fillRect(0, 0, 4, self.height(), QColor(theme.palette.petrol))


class _Scale(QWidget):
    """A line from 0 to 100 with the guesses on it; the field says them in figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._percents: tuple[int, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_percents(self, percents: tuple[int, ...]) -> None:
        self._percents = percents
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(2 * _DOT_PX + 6))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, radius = theme.palette, theme.px(_DOT_PX)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QRectF(self.rect()).adjusted(radius, 0, -radius, 0)
        painter.setPen(QPen(QColor(look.edge), 1))
        painter.drawLine(QPointF(line.left(), line.center().y()), QPointF(line.right(), line.center().y()))
        for tick in range(0, 101, 25):
            at = line.left() + line.width() * tick / 100
            painter.drawLine(QPointF(at, line.center().y() - 3), QPointF(at, line.center().y() + 3))
        painter.setPen(QPen(QColor(look.sun_edge), 1.5))
        painter.setBrush(QColor(look.sun))
        for percent in self._percents:
            at = line.left() + line.width() * percent / 100
            painter.drawEllipse(QPointF(at, line.center().y()), radius - 1, radius - 1)
