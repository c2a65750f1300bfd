"""What is behind a question: which open questions and bottlenecks of the services it asks about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from buurtdesk.domain.stakeholder import Concern
from buurtdesk.ui.parts.label import Label
from buurtdesk.ui.theme.current import theme

_LINE_PX, _AROUND_PX, _MOST_LINES = 28, 10, 5


class BehindList(QWidget):
    """`covered` carries the id of a concern, and whether the question asks about it."""

    covered = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        label = Label(self.tr("What the services want to know, and this question asks about"), role="ink2")
        label.setBuddy(self.list)
        self.list.setAccessibleName(label.text())
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label)
        column.addWidget(self.list)
        self.list.itemChanged.connect(self._tell)

    def show_concerns(self, concerns: Sequence[Concern], question: str) -> None:
        """Show what is behind this question; nothing at all where the services said nothing."""
        self.setVisible(bool(concerns))
        at = self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        for concern in concerns:
            item = QListWidgetItem(concern.text)
            item.setToolTip(concern.text)
            item.setData(Qt.ItemDataRole.UserRole, concern.id)
            item.setCheckState(Qt.CheckState.Checked if question in concern.covered_by else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(min(at, len(concerns) - 1))
        self.list.blockSignals(False)
        self.list.setFixedHeight(theme.px(_LINE_PX * min(len(concerns), _MOST_LINES) + _AROUND_PX))

    def _tell(self, item: QListWidgetItem) -> None:
        self.covered.emit(item.data(Qt.ItemDataRole.UserRole), item.checkState() is Qt.CheckState.Checked)
