"""A line of text that ends in … where it does not fit and nobody types in it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyleOptionFrame, QWidget

from buurtdesk.ui.parts.line import Line

# What Qt keeps free at both sides of the words of a line.
_INSET_PX = 2


class ElidedLine(Line):
    """Tells all of it in a tooltip; a screen reader hears all of it in any case."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textChanged.connect(self._tell)

    def is_elided(self) -> bool:
        """Whether some of the text does not fit now."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self._room().width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus() or not self.is_elided():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, self._option(), painter, self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self._room().width())
        painter.drawText(self._room(), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)

    def _tell(self) -> None:
        self.setToolTip(self.text() if self.is_elided() else "")

    def _option(self) -> QStyleOptionFrame:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        return option

    def _room(self) -> QRect:
        room = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, self._option(), self)
        return room.adjusted(_INSET_PX, 0, -_INSET_PX, 0)
