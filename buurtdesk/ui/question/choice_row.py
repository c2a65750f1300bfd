"""A choice as it is on the paper: a circle for one answer, a square for several or for a rank, and the key for it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.icons import paint_icon
from buurtdesk.ui.theme.tokens import RADIUS_CARD_PX, SECTION_PX, TEXT_PX, TITLE_PX

TALL_PX, LOW_PX = 66, 44
_CAP_PX, _MARK_PX = 38, 26
_FADED = 0.4


class ChoiceRow(QAbstractButton):
    """One choice; `key` is what stands on its key cap. A rank, once given, stands in its square."""

    def __init__(self, key: str, label: str, several: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._label, self._several = key, label, several
        self._height_px, self._rank, self._is_faded = TALL_PX, 0, False
        self.setCheckable(True)
        self.setAccessibleName(f"{key}. {label}")
        self.setToolTip(label)
        self.setProperty("ringRadius", RADIUS_CARD_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # Reached with the arrows; the keyboard stays with the question.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def nextCheckState(self) -> None:
        """What is chosen is shown when it is on the disk, not before."""

    def show_rank(self, rank: int) -> None:
        """The place it was given, from 1; 0 for none."""
        self._rank = rank
        self.setChecked(rank > 0)
        self.update()

    def fade(self, is_faded: bool) -> None:
        """Step back while keys are pressed that no longer lead to this choice."""
        if is_faded != self._is_faded:
            self._is_faded = is_faded
            self.update()

    def set_height(self, height_px: int) -> None:
        """As high as there is room for."""
        if height_px != self._height_px:
            self._height_px = height_px
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(420), theme.px(self._height_px))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(240), theme.px(self._height_px))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(_FADED if self._is_faded else 1.0)
        self._paint_ground(painter)
        side = min(theme.px(_CAP_PX), self.height() - 8)
        left = theme.px(12)
        self._paint_cap(painter, QRectF(left, (self.height() - side) / 2, side, side))
        left += theme.px(_CAP_PX + 18)
        mark = theme.px(_MARK_PX)
        self._paint_mark(painter, QRectF(left, (self.height() - mark) / 2, mark, mark))
        left += mark + theme.px(18)
        self._paint_label(painter, QRectF(left, 2, self.width() - left - theme.px(12), self.height() - 4))

    def _paint_ground(self, painter: QPainter) -> None:
        look, on = theme.palette, self.isChecked()
        hovered = self.underMouse() and not on
        painter.setPen(QPen(QColor(look.petrol if on else look.edge if hovered else look.line), 2 if on else 1))
        painter.setBrush(QColor(look.petrol_soft if on else look.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS_CARD_PX, RADIUS_CARD_PX)

    def _paint_cap(self, painter: QPainter, rect: QRectF) -> None:
        look = theme.palette
        painter.setPen(QPen(QColor(look.edge), 1))
        painter.setBrush(QColor(look.paper))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setPen(QPen(QColor(look.edge), 2))
        painter.drawLine(QPointF(rect.left() + 7, rect.bottom() - 1.5), QPointF(rect.right() - 7, rect.bottom() - 1.5))
        painter.setPen(QColor(look.ink))
        painter.setFont(font(SECTION_PX, 600))
        painter.drawText(rect.adjusted(0, 0, 0, -2), Qt.AlignmentFlag.AlignCenter, self._key)

    def _paint_mark(self, painter: QPainter, rect: QRectF) -> None:
        look, on = theme.palette, self.isChecked()
        painter.setPen(QPen(QColor(look.petrol if on else look.edge), 2))
        painter.setBrush(QColor(look.petrol if on and self._several else look.card))
        if self._several:
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
            if self._rank:
                painter.setPen(QColor(look.on_petrol))
                painter.setFont(font(TEXT_PX, 600))
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(self._rank))
            elif on:
                paint_icon(painter, rect.adjusted(4, 4, -4, -4), "check", look.on_petrol)
            return
        painter.drawEllipse(rect.adjusted(1, 1, -1, -1))
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.petrol))
            painter.drawEllipse(rect.center(), rect.width() * 0.28, rect.width() * 0.28)

    def _paint_label(self, painter: QPainter, rect: QRectF) -> None:
        """Large; where it does not fit, smaller and on two lines."""
        weight = 600 if self.isChecked() else 400
        painter.setPen(QColor(theme.palette.ink))
        for size_px, flags in ((TITLE_PX, 0), (SECTION_PX, 0), (SECTION_PX, _WRAP), (TEXT_PX, _WRAP)):
            made = font(size_px, weight)
            needed = QFontMetricsF(made).boundingRect(rect, flags, self._label)
            if needed.width() <= rect.width() and needed.height() <= rect.height():
                break
        painter.setFont(made)
        painter.drawText(rect, flags | int(Qt.AlignmentFlag.AlignVCenter), self._label)


_WRAP = int(Qt.TextFlag.TextWordWrap)
