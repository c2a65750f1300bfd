"""One of the four things that a table can say, with its key while its row has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from buurtdesk.domain.finding import StanceKind
from buurtdesk.ui import words
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.icons import paint_icon
from buurtdesk.ui.theme.tokens import ICON_SMALL_PX, META_PX, RADIUS_CONTROL_PX, TARGET_ROW_PX

_GAP_PX = 5


class StanceButton(QAbstractButton):
    """Chosen, it wears colour, icon and word; `shows_key` puts its digit before the word."""

    def __init__(self, kind: StanceKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._shows_key = False
        self.setText(words.stance_word(kind))
        self.setAccessibleName(self.text())
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_key(self, shown: bool) -> None:
        """Show or hide the digit that chooses this."""
        self._shows_key = shown
        self.update()

    def nextCheckState(self) -> None:
        """Nothing: what is chosen is what is on the disk."""

    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(font(META_PX + 1, 600)).horizontalAdvance(self.text())
        return QSize(round(wide) + theme.px(ICON_SMALL_PX + _GAP_PX + 18), theme.px(TARGET_ROW_PX))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        icon, kind = words.stance_look(self.kind)
        ground, ink = _roles(kind) if self.isChecked() else ("card", "ink")
        edge = ground if self.isChecked() else "edge" if self._shows_key or self.underMouse() else "line"
        painter.setPen(QPen(QColor(getattr(look, edge)), 1))
        painter.setBrush(QColor(getattr(look, ground)))
        painter.drawRoundedRect(rect, RADIUS_CONTROL_PX - 2, RADIUS_CONTROL_PX - 2)
        lead = "" if self.isChecked() or not self._shows_key else str(list(StanceKind).index(self.kind) + 1)
        painter.setFont(font(META_PX + 1, 600 if self.isChecked() else 400))
        side = theme.px(ICON_SMALL_PX) if self.isChecked() else painter.fontMetrics().horizontalAdvance(lead)
        gap = theme.px(_GAP_PX) if side else 0
        wide = painter.fontMetrics().horizontalAdvance(self.text())
        left = rect.center().x() - (side + gap + wide) / 2
        if self.isChecked():
            place = QRectF(left, rect.center().y() - side / 2, side, side)
            paint_icon(painter, place, icon, QColor(getattr(look, ink)))
        elif lead:
            self._paint_lead(painter, QRectF(left, rect.y(), side + 2, rect.height()), lead)
        painter.setPen(QColor(getattr(look, ink)))
        words_rect = QRectF(left + side + gap, rect.y(), wide + 2, rect.height())
        painter.drawText(words_rect, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _paint_lead(self, painter: QPainter, rect: QRectF, lead: str) -> None:
        plain = painter.font()
        painter.setFont(font(META_PX + 1, 600))
        painter.setPen(QColor(theme.palette.petrol))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, lead)
        painter.setFont(plain)


def _roles(kind: str) -> tuple[str, str]:
    """Ground and ink of a kind of colour."""
    return ("petrol_soft", "petrol") if kind == "now" else (f"{kind}_soft", kind)
