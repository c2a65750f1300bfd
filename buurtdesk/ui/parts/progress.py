"""Long work: how far it is and a way to stop it; not shown for what is done within 400 ms."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.label import ElidedLabel, Label
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import PATIENCE_MS


class Bar(QWidget):
    """How much of something there is, from 0 to 1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        """Set how much."""
        self._share = min(max(share, 0.0), 1.0)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(160), 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        rect = QRectF(self.rect())
        painter.setBrush(QColor(theme.palette.line))
        painter.drawRoundedRect(rect, 4, 4)
        if self._share:
            rect.setWidth(max(rect.width() * self._share, 8))
            painter.setBrush(QColor(theme.palette.petrol))
            painter.drawRoundedRect(rect, 4, 4)


class Progress(QWidget):
    """What is going on, how far, and Stop. Call `begin`, then `advance`, then `finish`; `stopped` asks to cancel."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._count = ElidedLabel(), Label(role="ink2", tabular=True)
        self._bar = Bar()
        self._stop = Button(self.tr("Stop"), kind="row")
        self._stop.clicked.connect(self._ask_to_stop)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.addWidget(self._words, 0, 0)
        grid.addWidget(self._count, 0, 1)
        grid.addWidget(self._bar, 1, 0, 1, 2)
        grid.addWidget(self._stop, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(0, 1)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.show)
        self.hide()

    def begin(self, text: str, total: int) -> None:
        """Start on something of `total` parts; it shows itself if it is not finished soon."""
        self._words.setText(text)
        self._stop.setEnabled(True)
        self.setAccessibleName(text)
        self.advance(0, total)
        self._patience.start(PATIENCE_MS)

    def advance(self, done: int, total: int) -> None:
        """Tell how far it is."""
        self._count.setText(self.tr("{done} of {total}").format(done=done, total=total))
        self.setAccessibleDescription(self._count.text())
        self._bar.show_share(done / total if total else 0.0)

    def finish(self) -> None:
        """It is done or stopped."""
        self._patience.stop()
        self.hide()

    def _ask_to_stop(self) -> None:
        self._stop.setEnabled(False)
        self.stopped.emit()
