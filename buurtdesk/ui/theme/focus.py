"""The focus ring: 3 px petrol around the control that has the keyboard, following it wherever it goes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import FOCUS_GAP_PX, FOCUS_PX, RADIUS_CONTROL_PX

_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)
_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}


def wants_ring(widget: QWidget) -> bool:
    """Whether this control gets a ring: reachable by Tab, and not a view that marks its current row itself.

    A widget says no with the property `focusRing` set to False, a scroll area says yes with True.
    """
    said = widget.property("focusRing")
    if said is not None:
        return bool(said)
    if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.isWindow():
        return False
    return not isinstance(widget, QAbstractScrollArea) or isinstance(widget, (QPlainTextEdit, QTextEdit))


def _framed(widget: QWidget) -> QWidget:
    """The widget the ring goes around: an editor inside a spin box or combo box stands for the whole."""
    parent = widget.parentWidget()
    return parent if isinstance(parent, (QAbstractSpinBox, QComboBox)) else widget


def _gap(widget: QWidget) -> int:
    """A field wears the ring as its own edge; everything else keeps a gap, or says otherwise with `ringGap`."""
    said = widget.property("ringGap")
    if said is not None:
        return int(said)
    return 0 if isinstance(widget, _FIELDS) else FOCUS_GAP_PX


def _lies_in_scroll_area(widget: QWidget) -> bool:
    viewport = widget.parentWidget()
    return viewport is not None and isinstance(viewport.parentWidget(), QAbstractScrollArea)


class FocusRing(QWidget):
    """The ring itself: lies above everything in the scrolled content or window that holds the control."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setObjectName("focusRing")
        self._gap, self._radius = FOCUS_GAP_PX, RADIUS_CONTROL_PX

    def surround(self, widget: QWidget) -> None:
        """Lie around this widget, which is somewhere in the host."""
        said = widget.property("ringRadius")
        self._gap, self._radius = _gap(widget), RADIUS_CONTROL_PX if said is None else said
        grow = FOCUS_PX + self._gap
        rect = QRect(widget.mapTo(self.parentWidget(), QPoint(0, 0)), widget.size())
        self.setGeometry(rect.adjusted(-grow, -grow, grow, grow))
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.palette.petrol), FOCUS_PX))
        half = FOCUS_PX / 2
        radius = self._radius + self._gap + half
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)


class FocusFollower(QObject):
    """Keeps the ring around the control that has the keyboard: one per application."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: FocusRing | None = None
        self._around: QWidget | None = None
        self._watched: list[QWidget] = []
        app.focusChanged.connect(self._follow)
        theme.changed.connect(self._place)

    @property
    def around(self) -> QWidget | None:
        """The control that has the ring now."""
        return self._around

    def _follow(self, _old: QWidget | None, widget: QWidget | None) -> None:
        self._let_go()
        if widget is not None and wants_ring(widget):
            self._around = _framed(widget)
            host = self._watch_up_to_host(self._around)
            # A ring dies with the dialog or content it lay in; the next one is a new one.
            if self._ring is None or not isValid(self._ring):
                self._ring = FocusRing(host)
            elif self._ring.parentWidget() is not host:
                self._ring.setParent(host)
        self._place()

    def _watch_up_to_host(self, widget: QWidget) -> QWidget:
        """Everything from the control up to where the ring lies can move it, so all of it is watched."""
        while True:
            widget.installEventFilter(self)
            self._watched.append(widget)
            if widget.isWindow() or (widget is not self._around and _lies_in_scroll_area(widget)):
                return widget
            widget = widget.parentWidget()

    def _let_go(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched, self._around = [], None

    def _place(self) -> None:
        if self._ring is None or not isValid(self._ring):
            return
        if self._around is not None and isValid(self._around) and self._around.isVisible():
            self._ring.surround(self._around)
            self._ring.update()
        else:
            self._ring.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _MOVES and self._around is not None:
            self._place()
        elif kind == QEvent.Type.ParentChange:
            self._follow(None, self._around)
        return False
