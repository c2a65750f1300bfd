"""Lying bars with their labels at the left and their shares at the end; what stands out is petrol."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from buurtdesk.analysis.figure_bars import FigureBar, FigureBars
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.tokens import Palette

_LABELS_SHARE, _GAP_EM, _ROW_EM, _MOST_ROW_EM = 0.46, 0.5, 1.45, 2.3


class FigureChart(QWidget):
    """Fills its place with the bars; `text_px` is the size of its words in logical pixels.

    With a palette of its own it stays in that, as on the room's screen; else it follows the theme.
    """

    def __init__(
        self, bars: FigureBars, text_px: float, parent: QWidget | None = None, palette: Palette | None = None
    ) -> None:
        super().__init__(parent)
        self._bars, self._text_px, self._own_palette = bars, text_px, palette
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(spoken(bars))

    @property
    def _look(self) -> Palette:
        return self._own_palette or theme.palette

    def sizeHint(self) -> QSize:
        return QSize(round(self._text_px * 16), round(len(self._bars.bars) * _MOST_ROW_EM * self._text_px))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._text_px * 10), round(len(self._bars.bars) * _ROW_EM * self._text_px))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = min(self.height() / len(self._bars.bars), _MOST_ROW_EM * self._text_px)
        top, gap = (self.height() - row * len(self._bars.bars)) / 2, _GAP_EM * self._text_px
        labels = self._labels_width()
        shares = QFontMetricsF(self._font(600)).horizontalAdvance(percent(1.0))
        for place, bar in enumerate(self._bars.bars):
            line = top + place * row
            self._paint_label(painter, QRectF(0, line, labels, row), bar)
            track = QRectF(labels + gap, line, self.width() - labels - shares - 2 * gap, row)
            self._paint_bar(painter, track, bar)

    def _paint_label(self, painter: QPainter, rect: QRectF, bar: FigureBar) -> None:
        painter.setFont(self._font(600 if bar.stands_out else 400))
        painter.setPen(QColor(self._look.ink))
        words = QFontMetricsF(painter.font()).elidedText(bar.label, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_bar(self, painter: QPainter, track: QRectF, bar: FigureBar) -> None:
        thick, radius = min(track.height() * 0.66, self._text_px * 1.5), self._text_px * 0.18
        rect = QRectF(track.left(), track.center().y() - thick / 2, track.width() * min(bar.share, 1), thick)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.sunk))
        painter.drawRoundedRect(QRectF(track.left(), rect.top(), track.width(), thick), radius, radius)
        painter.setBrush(QColor(self._look.petrol if bar.stands_out else self._look.edge))
        if rect.width() >= 1:
            painter.drawRoundedRect(rect, min(radius, rect.width() / 2), radius)
        painter.setFont(self._font(600 if bar.stands_out else 400))
        painter.setPen(QColor(self._look.ink))
        end = QRectF(track.right() + _GAP_EM * self._text_px, track.top(), self.width() - track.right(), track.height())
        painter.drawText(end, Qt.AlignmentFlag.AlignVCenter, percent(bar.share))

    def _labels_width(self) -> float:
        metrics = QFontMetricsF(self._font(600))
        widest = max(metrics.horizontalAdvance(bar.label) for bar in self._bars.bars)
        return min(widest * 1.03 + 1, self.width() * _LABELS_SHARE)

    def _font(self, weight: int) -> QFont:
        made = font(13, weight, tabular=True)
        made.setPixelSize(max(1, round(self._text_px)))
        return made


def percent(share: float) -> str:
    """A share as it is read: "68 %"."""
    return f"{QLocale().toString(round(share * 100))} %"


def spoken(bars: FigureBars) -> str:
    """The bars as a screen reader tells them."""
    told = ", ".join(f"{bar.label}: {percent(bar.share)}" for bar in bars.bars)
    return QCoreApplication.translate("Figure", "Chart: {bars}").format(bars=told)
