"""A state as colour, icon and word together."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.icons import paint_icon
from buurtdesk.ui.theme.tokens import ICON_SMALL_PX, META_PX

# Per kind: role of the ground, of the edge, of icon and word.
KINDS = {
    "good": ("good_soft", "good_soft", "good"),
    "now": ("petrol_soft", "petrol_soft", "petrol"),
    "later": ("sunk", "line", "ink2"),
    "doubt": ("doubt_soft", "doubt_soft", "doubt"),
    "bad": ("bad_soft", "bad_soft", "bad"),
    "sun": ("sun", "sun_edge", "on_sun"),
}
_HEIGHT_PX, _SIDE_PX, _GAP_PX = 26, 10, 6


class Chip(QWidget):
    """A chip of kind good, now, later, doubt, bad or sun; `bare` leaves the ground away."""

    def __init__(
        self,
        text: str,
        icon_name: str | None = None,
        kind: str = "later",
        fill: bool = True,
        bare: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._icon, self._kind, self._fill, self._bare = text, icon_name, kind, fill, bare
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def text(self) -> str:
        """The word on the chip."""
        return self._text

    def set_state(self, text: str, icon_name: str | None, kind: str, fill: bool = True) -> None:
        """Show another state."""
        self._text, self._icon, self._kind, self._fill = text, icon_name, kind, fill
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(font(META_PX, 600)).horizontalAdvance(self._text)
        around = 0 if self._bare else 2 * theme.px(_SIDE_PX)
        picture = theme.px(ICON_SMALL_PX + _GAP_PX) if self._icon else 0
        return QSize(round(words + 1) + around + picture, theme.px(ICON_SMALL_PX + 4 if self._bare else _HEIGHT_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        ground, edge, ink = (QColor(getattr(theme.palette, role)) for role in KINDS[self._kind])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0.0
        if not self._bare:
            painter.setPen(QPen(edge, 1))
            painter.setBrush(ground)
            rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
            left = theme.px(_SIDE_PX)
        if self._icon:
            side = theme.px(ICON_SMALL_PX)
            paint_icon(painter, QRectF(left, (self.height() - side) / 2, side, side), self._icon, ink, self._fill)
            left += theme.px(ICON_SMALL_PX + _GAP_PX)
        painter.setPen(ink)
        painter.setFont(font(META_PX, 600))
        words = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._text)
