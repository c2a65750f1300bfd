"""The six colours to choose from: each a piece of a note with its shape."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from buurtdesk.domain.note import NoteColor
from buurtdesk.ui.model.color_words import color_word
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import FOCUS_PX, TARGET_PX
from buurtdesk.ui.wall.lines import paint_tile

_TILE_PX = 28


class Swatch(QAbstractButton):
    """One colour; a ring around the chosen one."""

    def __init__(self, color: NoteColor, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.color = color
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(color_word(color))
        self.setToolTip(self.tr("{color} (Ctrl+{number})").format(color=color_word(color), number=number))
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(TARGET_PX), theme.px(TARGET_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(_TILE_PX)
        tile = QRectF(0, 0, side, side)
        tile.moveCenter(QRectF(self.rect()).center())
        paint_tile(painter, tile, self.color)
        if self.isChecked():
            grow = 2 + FOCUS_PX / 2
            painter.setPen(QPen(QColor(theme.palette.petrol), FOCUS_PX))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(tile.adjusted(-grow, -grow, grow, grow), 7, 7)


class Swatches(QWidget):
    """The six in a row; one is chosen. Arrows go from one to the next."""

    chosen = Signal(NoteColor)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Colour"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._swatches = [Swatch(color, number) for number, color in enumerate(NoteColor, start=1)]
        for swatch in self._swatches:
            row.addWidget(swatch)
            self._group.addButton(swatch)
        self._swatches[0].setChecked(True)
        self._group.buttonToggled.connect(self._tell)

    def color(self) -> NoteColor:
        """The chosen colour."""
        return next(swatch.color for swatch in self._swatches if swatch.isChecked())

    def choose(self, color: NoteColor) -> None:
        """Choose this one."""
        next(swatch for swatch in self._swatches if swatch.color is color).setChecked(True)

    def _tell(self, _button: QAbstractButton, checked: bool) -> None:
        if checked:
            self.chosen.emit(self.color())
