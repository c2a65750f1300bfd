"""What is left of this part of the evening, in a corner of the room's screen: nothing moves but the figure."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from buurtdesk.domain.running import TimeLeft
from buurtdesk.ui.parts.beat import Beat
from buurtdesk.ui.projector.lines import MARGIN
from buurtdesk.ui.projector.look import look
from buurtdesk.ui.theme.fonts import font

# In the margin above the slide, where no slide has words.
_TOP, _HEIGHT, _SIDE, _GAP, _RING, _STROKE, _FIGURE = 6, 70, 20, 16, 42, 8, 54


class Countdown(QWidget):
    """Asks `time_left` at every beat; shown only where the room sees something and a part runs."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.time_left: Callable[[], TimeLeft | None] = lambda: None
        self._left: TimeLeft | None = None
        self._has_slide = self._fills_all = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        Beat(over).struck.connect(self.show_time)
        self.hide()

    @property
    def words(self) -> str:
        """What the room reads; empty where no part runs."""
        if self._left is None:
            return ""
        return self.tr("Time is up") if self._left.is_up else self._left.figure

    def lie_over(self, has_slide: bool, fills_all: bool) -> None:
        """Another slide was put up, or none: lie above it; one that `fills_all` makes room."""
        self._has_slide, self._fills_all = has_slide, fills_all
        self.show_time()
        self.raise_()

    def show_time(self) -> None:
        """Show how much time is left now."""
        self._left = self.time_left()
        words = self.words
        is_shown = self._has_slide and bool(words)
        self.setVisible(is_shown)
        above = round((2 * _TOP + _HEIGHT) * self._scale()) if is_shown and self._fills_all else 0
        self.parentWidget().layout().setContentsMargins(0, above, 0, 0)
        if words != self.accessibleName():
            self.setAccessibleName(words)
            self.update()
        self._place()

    def leave_out_of(self, grab: Callable[[], QPixmap]) -> QPixmap:
        """A picture without it: one that is not taken at every beat would tell a time that is past."""
        was_shown = self.isVisible()
        self.hide()
        picture = grab()
        self.setVisible(was_shown)
        return picture

    def _scale(self) -> float:
        return min(self.parentWidget().width() / 1920, self.parentWidget().height() / 1080)

    def _place(self) -> None:
        """As wide as the words and so that it grows and shrinks by no digit."""
        scale = self._scale()
        widest = "".join("0" if letter.isdigit() else letter for letter in self.words)
        words = QFontMetricsF(self._font(scale)).horizontalAdvance(widest)
        width = round(words + (2 * _SIDE + _RING + _GAP) * scale)
        right = self.parentWidget().width() - round((MARGIN - _SIDE) * scale)
        self.setGeometry(right - width, round(_TOP * scale), width, round(_HEIGHT * scale))

    def _font(self, scale: float) -> object:
        made = font(_FIGURE, 600, tabular=True)
        made.setPixelSize(max(1, round(_FIGURE * scale)))
        return made

    def paintEvent(self, event: QPaintEvent) -> None:
        left, scale, palette = self._left, self._scale(), look.palette
        if left is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.paper))
        painter.drawRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        center = QPointF((_SIDE + _RING / 2) * scale, self.height() / 2)
        self._paint_ring(painter, center, left, scale)
        painter.setFont(self._font(scale))
        painter.setPen(QColor(palette.ink2 if left.is_paused else palette.ink))
        words = QRectF(self.rect()).adjusted((_SIDE + _RING + _GAP) * scale, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.words)

    def _paint_ring(self, painter: QPainter, center: QPointF, left: TimeLeft, scale: float) -> None:
        """A ring that shrinks by whole minutes."""
        side = (_RING - _STROKE) * scale
        ring = QRectF(center.x() - side / 2, center.y() - side / 2, side, side)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(look.palette.line), _STROKE * scale))
        painter.drawEllipse(ring)
        minutes, of_minutes = -(-left.left_ms // 60_000), max(1, left.of_ms // 60_000)
        if minutes > 0:
            role = look.palette.ink2 if left.is_paused else look.palette.petrol
            pen = QPen(QColor(role), _STROKE * scale)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawArc(ring, 90 * 16, -round(min(1.0, minutes / of_minutes) * 360 * 16))
