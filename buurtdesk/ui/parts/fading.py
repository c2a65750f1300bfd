"""The fade of a notice, without graphics effects: a picture of how it was, on top, that fades away."""

from __future__ import annotations

from PySide6.QtCore import Property, QAbstractAnimation, QPropertyAnimation, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from buurtdesk.ui.theme.motion import fade_ms


class Fading(QWidget):
    """Lies over a widget's place in its parent and deletes itself when the picture is gone."""

    def __init__(self, over: QWidget, picture: QPixmap, duration_ms: int) -> None:
        super().__init__(over.parentWidget())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._picture, self._left = picture, 1.0
        self.setGeometry(over.geometry())
        self._animation = QPropertyAnimation(self, b"left", self)
        self._animation.setDuration(duration_ms)
        self._animation.setStartValue(1.0)
        self._animation.setEndValue(0.0)
        self._animation.finished.connect(self.deleteLater)
        self.show()
        self.raise_()
        self._animation.start(QAbstractAnimation.DeletionPolicy.KeepWhenStopped)

    def _get_left(self) -> float:
        return self._left

    def _set_left(self, left: float) -> None:
        self._left = left
        self.update()

    left = Property(float, _get_left, _set_left)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(self._left)
        painter.drawPixmap(self.rect(), self._picture)


def fade_in(widget: QWidget) -> None:
    """Show a hidden widget: what was in its place fades away over it."""
    parent, duration_ms = widget.parentWidget(), fade_ms(widget)
    if not duration_ms or parent is None or not parent.isVisible():
        widget.show()
        return
    before = parent.grab(widget.geometry())
    widget.show()
    widget.raise_()
    Fading(widget, before, duration_ms)


def fade_out(widget: QWidget) -> None:
    """Hide a widget: its picture fades away."""
    duration_ms = fade_ms(widget)
    if not duration_ms or not widget.isVisible():
        widget.hide()
        return
    before = widget.grab()
    widget.hide()
    Fading(widget, before, duration_ms)
