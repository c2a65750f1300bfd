"""Content that scrolls down when it does not fit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

_MARGIN_PX = 12


class Scrolled(QScrollArea):
    """Scrolls a widget down, never sideways, and brings what gets the keyboard into view."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content.setAutoFillBackground(False)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        content.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Qt itself does so only for Tab, not where a key or a button puts the keyboard elsewhere."""
        if now is not None and self.widget() is not None and self.widget().isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, _MARGIN_PX)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.setMinimumWidth(self.widget().minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width())
        return super().eventFilter(watched, event)


def height_of(content: QWidget, width: int) -> int:
    """How high this content is at this width, with all its words wrapped."""
    layout = content.layout()
    if layout.hasHeightForWidth():
        return layout.totalHeightForWidth(max(width, layout.totalMinimumSize().width()))
    return layout.totalSizeHint().height()
