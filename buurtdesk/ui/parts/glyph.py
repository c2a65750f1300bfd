"""An icon that stands by itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.icons import paint_icon
from buurtdesk.ui.theme.tokens import ICON_PX


class Glyph(QWidget):
    """An icon in the colour of a role. It only repeats what words beside it say, so a screen reader skips it."""

    def __init__(
        self,
        name: str,
        role: str = "ink",
        size_px: int = ICON_PX,
        fill: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._role, self._size_px, self._fill = name, role, size_px, fill
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_icon(self, name: str, role: str, fill: bool = False) -> None:
        """Change to another icon."""
        self._name, self._role, self._fill = name, role, fill
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(self._size_px), theme.px(self._size_px))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        color = getattr(theme.palette, self._role)
        paint_icon(painter, QRectF(self.rect()), self._name, color, self._fill)
