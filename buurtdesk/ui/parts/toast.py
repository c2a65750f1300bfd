"""A notice: what just happened, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.fading import fade_in, fade_out
from buurtdesk.ui.parts.keycap import KeyCap
from buurtdesk.ui.parts.label import Label
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import RADIUS_CONTROL_PX, opposite

STAYS_MS = 8_000
_ABOVE_PX = 8
_FIELDS = (QLineEdit, QPlainTextEdit, QAbstractSpinBox)


class _FloatingLabel(Label):
    """Words on a notice, in the opposite palette."""

    def _restyle(self) -> None:
        super()._restyle()
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(opposite(theme.palette).ink))
        self.setPalette(palette)


class Toast(QWidget):
    """A notice at the bottom of `over`, one at a time; `acted` when its action is chosen. It stays while it is used.

    It never lies on the field in which someone types.
    """

    acted = Signal()
    closed = Signal()

    def __init__(self, over: QWidget, bottom_px: int = 46) -> None:
        super().__init__(over)
        self._bottom_px = bottom_px
        self._words = _FloatingLabel()
        self._button = Button("", kind="float")
        self._cap: KeyCap | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 6, 10, 6)
        self._row.setSpacing(16)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._button)
        self._button.clicked.connect(self._act)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._leave_unless_used)
        over.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._focus_changed)
        self.hide()

    def say(self, text: str, action: str = "", keys: str = "") -> None:
        """Show a notice, with an action and the keys that do the same if there are any."""
        self.hide()
        self._words.setText(text)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._show_keys(keys)
        self.setAccessibleName(text)
        self.adjustSize()
        self._place()
        fade_in(self)
        self._timer.start(STAYS_MS)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def keep_clear_of(self, bottom_px: int) -> None:
        """Leave this much free below: people type there."""
        self._bottom_px = bottom_px
        self._place()

    def outdate(self) -> None:
        """Something else happened: the action, if there is one, would be about that."""
        if self._button.text():
            self.close_notice()

    def close_notice(self) -> None:
        """Take the notice away."""
        self._timer.stop()
        if self.isVisible():
            fade_out(self)
            self.closed.emit()

    def _show_keys(self, keys: str) -> None:
        if self._cap is not None:
            self._row.removeWidget(self._cap)
            self._cap.deleteLater()
            self._cap = None
        if keys:
            self._cap = KeyCap(keys, floating=True)
            self._row.addWidget(self._cap)

    def _act(self) -> None:
        self.close_notice()
        self.acted.emit()

    def _leave_unless_used(self) -> None:
        if self.underMouse() or self._button.hasFocus():
            self._timer.start(STAYS_MS)
        else:
            self.close_notice()

    def _place(self) -> None:
        over = self.parentWidget()
        width = min(max(self.sizeHint().width(), theme.px(320)), over.width() - 32)
        self.resize(width, self.sizeHint().height())
        self.move(QPoint((over.width() - width) // 2, over.height() - self.height() - theme.px(self._bottom_px)))
        field = QApplication.focusWidget()
        if isinstance(field, _FIELDS) and over.isAncestorOf(field):
            typed = QRect(field.mapTo(over, QPoint()), field.size())
            if typed.intersects(self.geometry()):
                self.move(self.x(), typed.top() - self.height() - _ABOVE_PX)

    def _focus_changed(self) -> None:
        if self.isVisible():
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_notice()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(opposite(theme.palette).card))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS_CONTROL_PX, RADIUS_CONTROL_PX)
