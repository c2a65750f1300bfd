"""The name of the trajectory at the top of the rail; pressing it offers the others."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.icons import paint_icon
from buurtdesk.ui.theme.tokens import ICON_PX, META_PX, RADIUS_CONTROL_PX, SECTION_PX

_INDENT_PX, _HEIGHT_PX = 12, 54


class TrajectoryButton(QAbstractButton):
    """Name and subtitle, with the sign that there is a choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._subtitle = "", ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.show_trajectory("")

    def show_trajectory(self, name: str, subtitle: str = "") -> None:
        """Show these words; without a name, that there is no trajectory yet."""
        self._name, self._subtitle = name or self.tr("No trajectory yet"), subtitle
        choose = self.tr("Choose a trajectory")
        self.setAccessibleName(", ".join(part for part in (self._name, subtitle, choose) if part))
        self.setToolTip(f"{self._name} · {choose}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(_HEIGHT_PX))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.line))
            painter.drawRoundedRect(QRectF(self.rect()), RADIUS_CONTROL_PX, RADIUS_CONTROL_PX)
        left, side = theme.px(_INDENT_PX), theme.px(ICON_PX)
        width = self.width() - left - side - 16
        painter.setFont(font(SECTION_PX - 1, 600))
        painter.setPen(QColor(look.ink))
        name = painter.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, int(width))
        middle = self.height() / 2
        top = QRectF(left, 0, width, middle + 4) if self._subtitle else QRectF(left, 0, width, self.height())
        at_bottom = Qt.AlignmentFlag.AlignBottom if self._subtitle else Qt.AlignmentFlag.AlignVCenter
        painter.drawText(top, at_bottom, name)
        painter.setFont(font(META_PX))
        painter.setPen(QColor(look.ink2))
        under = painter.fontMetrics().elidedText(self._subtitle, Qt.TextElideMode.ElideRight, int(width))
        painter.drawText(QRectF(left, middle + 5, width, middle), Qt.AlignmentFlag.AlignTop, under)
        caret = QRectF(self.width() - side - 2, (self.height() - side) / 2, side, side)
        paint_icon(painter, caret, "caret-up-down", look.ink)
