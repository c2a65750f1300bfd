"""The small strip on the wall: lasso, group, order, suggestions, zoom and fit."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from buurtdesk.ui.parts.button import IconButton
from buurtdesk.ui.parts.label import Label
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import RADIUS_CONTROL_PX


class ToolStrip(QWidget):
    """Lies over the lower left of the wall."""

    lasso_toggled = Signal(bool)
    group_wanted = Signal()
    arrange_wanted = Signal()
    suggestions_wanted = Signal()
    zoom_out_wanted = Signal()
    zoom_in_wanted = Signal()
    fit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lasso = IconButton("selection", self.tr("Select by drawing around"))
        self.lasso.setCheckable(True)
        self._group = IconButton("magnet-straight", self.tr("Put the selected notes in a new cluster"), "Ctrl+G")
        self._arrange = IconButton("squares-four", self.tr("Lay the wall in order"), "Ctrl+Shift+O")
        self._suggest = IconButton("lightbulb", self.tr("Suggest clusters"), "Ctrl+Shift+S")
        self._out = IconButton("minus", self.tr("Zoom out"), "Ctrl+-")
        self._percent = Label("100 %", tabular=True)
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._in = IconButton("plus", self.tr("Zoom in"), "Ctrl++")
        self._fit = IconButton("corners-out", self.tr("Show everything"), "Ctrl+0")
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 1, 4, 1)
        row.setSpacing(0)
        tools = (self.lasso, self._group, self._arrange, self._suggest)
        for widget in (*tools, _Rule(), self._out, self._percent, self._in, self._fit):
            row.addWidget(widget)
        # The wall keeps the keyboard when one clicks here.
        for button in (*tools, self._out, self._in, self._fit):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.lasso.toggled.connect(self.lasso_toggled)
        self._group.clicked.connect(self.group_wanted)
        self._arrange.clicked.connect(self.arrange_wanted)
        self._suggest.clicked.connect(self.suggestions_wanted)
        self._out.clicked.connect(self.zoom_out_wanted)
        self._in.clicked.connect(self.zoom_in_wanted)
        self._fit.clicked.connect(self.fit_wanted)
        theme.changed.connect(self._take_theme)
        self._take_theme()

    def show_zoom(self, scale: float) -> None:
        """Say how far the wall is zoomed."""
        self._percent.setText(self.tr("{number} %").format(number=round(scale * 100)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.palette.line), 1))
        painter.setBrush(QColor(theme.palette.card))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, RADIUS_CONTROL_PX, RADIUS_CONTROL_PX)

    def _take_theme(self) -> None:
        self._percent.setFixedWidth(theme.px(52))
        self.adjustSize()
        self.update()


class _Rule(QWidget):
    """A thin upright line between tools."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(13)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(6, 9, 1, self.height() - 18, QColor(theme.palette.line))
