"""One of the six areas: its name, how many items, a way to add one, and the items."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from buurtdesk.domain.swoart import Area
from buurtdesk.ui.list_words import AREA_ICONS, area_hint, area_word
from buurtdesk.ui.parts.button import IconButton
from buurtdesk.ui.parts.glyph import Glyph
from buurtdesk.ui.parts.label import ElidedLabel, Label
from buurtdesk.ui.parts.refusals import refusals
from buurtdesk.ui.parts.work_rows import Row
from buurtdesk.ui.swoart.area_view import AreaView
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import RADIUS_CARD_PX, SECTION_PX

_TITLE_LEAST_PX = 36


class _AddLine(QLineEdit):
    """Escape closes it."""

    closed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class AreaBox(QWidget):
    """`submitted` carries the text of a new item."""

    submitted = Signal(str)

    def __init__(self, area: Area, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = area
        self.view = AreaView(area_word(area), area_hint(area))
        self._count = Label("0", role="ink2", tabular=True)
        self._plus = IconButton("plus", "", "Ins")
        self.add = _AddLine()
        self.add.setPlaceholderText(self.tr("New item"))
        self.add.hide()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Glyph(AREA_ICONS[area], "ink"))
        self._title = ElidedLabel("", SECTION_PX - 1, weight=600)
        self._title.setMinimumWidth(theme.px(_TITLE_LEAST_PX))
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._plus)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 8, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.add)
        column.addWidget(self.view, 1)
        self._number = number
        self._plus.clicked.connect(self.open_add)
        self.view.add_wanted.connect(self.open_add)
        self.view.keyboard_changed.connect(self.update)
        self.add.returnPressed.connect(self._submit)
        self.add.closed.connect(self._close_add)
        self.set_name(area_word(area))

    def set_name(self, name: str) -> None:
        """Call the area this."""
        self._title.setText(name)
        self.view.setAccessibleName(name)
        self._plus.set_name(self.tr("Add to: {area}").format(area=name))
        self.add.setAccessibleName(self.tr("New item in: {area}").format(area=name))

    def show_rows(self, rows: list[Row]) -> None:
        """Bring the items in step."""
        self.view.show_rows(rows)
        self._count.setText(str(len(rows)))

    def open_add(self) -> None:
        """Type a new item here."""
        self.add.show()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def accepted(self, item: str) -> None:
        """It is on the disk: the field is free for the next."""
        self.add.clear()
        self.view.choose(item)

    def refused(self, sentence: str) -> None:
        """Say what is wrong with what was typed."""
        self.add.setToolTip(sentence)
        refusals.mark(self.add, sentence)

    def _submit(self) -> None:
        text = self.add.text().strip()
        self.submitted.emit(text) if text else self._close_add()

    def _close_add(self) -> None:
        self.add.clear()
        self.add.hide()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        has_keyboard = self.view.hasFocus() and not self.view.rows.rowCount()
        painter.setPen(QPen(QColor(look.petrol), 3) if has_keyboard else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.sunk))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), RADIUS_CARD_PX, RADIUS_CARD_PX)
