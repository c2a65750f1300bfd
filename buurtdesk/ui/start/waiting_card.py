"""The list of what waits as well: one row each, with a verb."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.card import Card, Rule
from buurtdesk.ui.parts.glyph import Glyph
from buurtdesk.ui.parts.label import ElidedLabel, Heading, Paragraph
from buurtdesk.ui.parts.scrolled import Scrolled, height_of
from buurtdesk.ui.start.view import Waiting
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import META_PX

_SIDE_PX, _HEAD_PX = 24, 76


class WaitingCard(Card):
    """Says in `acted` the key of the row that was pressed."""

    acted = Signal(str)

    def __init__(self, waiting: tuple[Waiting, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        title = self.tr("This is waiting as well")
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 18, 1, 8)
        column.setSpacing(12)
        heading = Heading(title)
        heading.setContentsMargins(_SIDE_PX, 0, _SIDE_PX, 0)
        column.addWidget(heading)
        column.addWidget(_inset(Rule()))
        self._rows = QWidget()
        rows = QVBoxLayout(self._rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for position, each in enumerate(waiting):
            if position:
                rows.addWidget(_inset(Rule()))
            rows.addWidget(self._row(each), 1)
        rows.addStretch(1)
        column.addWidget(Scrolled(self._rows), 1)

    def preferred_height(self, width: int) -> int:
        """How high it is at this width when nothing needs to scroll."""
        return height_of(self._rows, width - 2) + theme.px(_HEAD_PX)

    def _row(self, waiting: Waiting) -> QWidget:
        row = QWidget()
        row.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        row.setMaximumHeight(theme.px(96))
        line = QHBoxLayout(row)
        line.setContentsMargins(_SIDE_PX, 10, _SIDE_PX, 10)
        line.setSpacing(14)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(Paragraph(waiting.text))
        if waiting.meta:
            words.addWidget(ElidedLabel(waiting.meta, META_PX, "ink2"))
        words.addStretch(1)
        button = Button(waiting.act.text, kind="row")
        button.setAccessibleName(f"{waiting.act.text}: {waiting.text}")
        button.clicked.connect(lambda: self.acted.emit(waiting.act.key))
        line.addWidget(Glyph(waiting.icon, "petrol", 22), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(words, 1)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row


def _inset(widget: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(8, 0, 8, 0)
    column.addWidget(widget)
    return holder
