"""A button with its icon at the right, where a key or a caret belongs."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.icons import pixmap
from buurtdesk.ui.theme.tokens import ICON_PX

_GAP_PX = 8


class TrailingButton(Button):
    """As Button, mirrored."""

    def __init__(
        self, text: str, icon_name: str, kind: str = "plain", main: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, icon_name, kind, main, parent)
        # Qt knows no icon after the text; in a mirrored button the icon comes last.
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    def _restyle(self) -> None:
        side, gap = theme.px(ICON_PX), theme.px(_GAP_PX)
        role = "on_petrol" if self.property("kind") == "primary" else "ink"
        made = QIcon()
        for dpr in (1.0, 1.25, 1.5, 2.0):
            picture = QPixmap(round((side + gap) * dpr), round(side * dpr))
            picture.setDevicePixelRatio(dpr)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.drawPixmap(gap, 0, pixmap(self._icon_name or "", role, ICON_PX, dpr=dpr))
            painter.end()
            made.addPixmap(picture)
        self.setIconSize(QSize(side + gap, side))
        self.setIcon(made)
