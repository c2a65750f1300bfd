"""One house of the street as a button, with its name and state under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from buurtdesk.domain.trajectory import Step, StepState
from buurtdesk.ui import words
from buurtdesk.ui.start.house import HOUSE_HEIGHT, HOUSE_WIDTH, paint_house, top_of
from buurtdesk.ui.start.view import StepView
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.icons import paint_icon
from buurtdesk.ui.theme.tokens import ICON_SMALL_PX, META_PX, TEXT_PX

_FLAG_HEIGHT_PX, _POLE_PX, _PAD_PX, SIDE_PX, _LINE = 18, 40, 8, 6, 1.25
_STATE_LOOKS = {
    StepState.DONE: ("check-circle", True, "good"),
    StepState.NOW: ("clock-countdown", True, "doubt"),
    StepState.LATER: ("circle", False, "ink2"),
}
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


def picture_height(factor: float) -> float:
    """How high the houses and their flag are at this factor."""
    return HOUSE_HEIGHT * factor * theme.scale + theme.px(_POLE_PX) * min(1.0, factor + 0.25)


def words_height(lines: int) -> float:
    """How high the words under a house are, with a name of so many lines."""
    return 2 * _PAD_PX + lines * QFontMetricsF(font(TEXT_PX, 600)).height() + 2 * theme.px(META_PX * _LINE + 2)


class House(QAbstractButton):
    """One step: its house, and under it its name, its state and a line about it. Enter or Space opens."""

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = step
        self._view = StepView(step, StepState.LATER)
        self._factor, self._lines, self._hovered = 1.0, 2, False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def caption(self) -> str:
        """Number and name, with soft hyphens."""
        return f"{words.step_number(self.step)}.\N{NO-BREAK SPACE}{words.step_caption(self.step)}"

    def show_step(self, view: StepView) -> None:
        """Show where the step stands."""
        self._view = view
        said = [
            f"{words.step_number(self.step)}. {words.step_name(self.step)}",
            words.state_word(view.state),
            view.meta,
        ]
        self.setAccessibleName(", ".join(part for part in said if part))
        self.setToolTip(" · ".join(part for part in (words.step_name(self.step), view.meta) if part))
        self.update()

    def fit(self, factor: float, lines: int) -> None:
        """Draw the house at `factor` of its size, with room for a name of so many lines."""
        self._factor, self._lines = factor, lines
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def lines_at(self, width: float) -> int:
        """How many lines the name takes in this width."""
        metrics = QFontMetricsF(font(TEXT_PX, 600))
        height = metrics.boundingRect(QRectF(0, 0, width, 1000), _WRAP, self.caption).height()
        return max(1, round(height / metrics.height()))

    def ground_y(self) -> float:
        """Where the house stands."""
        return picture_height(self._factor)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(HOUSE_WIDTH), round(picture_height(self._factor) + words_height(self._lines)))

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.translate(self.width() / 2, self.ground_y())
        painter.scale(self._factor * theme.scale, self._factor * theme.scale)
        index = words.step_number(self.step) - 1
        paint_house(painter, index, self._view.state)
        painter.restore()
        if self._view.state is StepState.NOW:
            self._paint_flag(painter, self.ground_y() + top_of(index) * self._factor * theme.scale)
        self._paint_ground(painter)
        self._paint_words(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(theme.palette.edge), 2))
        painter.drawLine(QPointF(0, self.ground_y()), QPointF(self.width(), self.ground_y()))

    def _paint_flag(self, painter: QPainter, roof_y: float) -> None:
        word = self.tr("Now")
        painter.setFont(font(META_PX, 600))
        width = painter.fontMetrics().horizontalAdvance(word) + theme.px(18)
        height = theme.px(_FLAG_HEIGHT_PX)
        left = self.width() / 2
        top = max(1.0, roof_y - theme.px(_POLE_PX))
        painter.setPen(QPen(QColor(theme.palette.ink), 2.4))
        painter.drawLine(QPointF(left, top), QPointF(left, roof_y + 2))
        notch = theme.px(6)
        shape = [(0, 0), (width, 0), (width - notch, height / 2), (width, height), (0, height)]
        # A long word (“Maintenant”) hangs on both sides of its pole rather than out of the house.
        start = min(left + 1, self.width() - width - 2)
        painter.setPen(QPen(QColor(theme.palette.sun_edge), 1))
        painter.setBrush(QColor(theme.palette.sun))
        painter.drawPolygon(QPolygonF([QPointF(start + x, top + y) for x, y in shape]))
        painter.setPen(QColor(theme.palette.on_sun))
        painter.drawText(QRectF(start + theme.px(6), top, width, height), Qt.AlignmentFlag.AlignVCenter, word)

    def _paint_words(self, painter: QPainter) -> None:
        look = theme.palette
        painter.setFont(font(TEXT_PX, 600))
        painter.setPen(QColor(look.petrol if self._hovered else look.ink))
        top = self.ground_y() + _PAD_PX
        height = self._lines * QFontMetricsF(painter.font()).height()
        name = QRectF(SIDE_PX, top, self.width() - 2 * SIDE_PX, height + 4)
        painter.drawText(name, _WRAP, self.caption)
        top += height + 4
        row = theme.px(META_PX * _LINE + 2)
        self._paint_state(painter, top, row)
        painter.setFont(font(META_PX))
        painter.setPen(QColor(look.ink2))
        meta = painter.fontMetrics().elidedText(self._view.meta, Qt.TextElideMode.ElideRight, self.width() - 4)
        painter.drawText(QRectF(2, top + row, self.width() - 4, row), Qt.AlignmentFlag.AlignCenter, meta)

    def _paint_state(self, painter: QPainter, top: float, row: float) -> None:
        icon_name, fill, role = _STATE_LOOKS[self._view.state]
        color = QColor(getattr(theme.palette, role))
        word = words.state_word(self._view.state)
        painter.setFont(font(META_PX, 500))
        side, gap = theme.px(ICON_SMALL_PX), theme.px(5)
        left = (self.width() - side - gap - painter.fontMetrics().horizontalAdvance(word)) / 2
        paint_icon(painter, QRectF(left, top + (row - side) / 2, side, side), icon_name, color, fill)
        painter.setPen(color)
        painter.drawText(QRectF(left + side + gap, top, self.width(), row), Qt.AlignmentFlag.AlignVCenter, word)
