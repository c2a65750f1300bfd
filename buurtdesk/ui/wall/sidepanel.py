"""The panel beside the wall: how many notes, a field to seek in them, and the list."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.glyph import Glyph
from buurtdesk.ui.parts.label import Heading, Label
from buurtdesk.ui.parts.line import Line
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import TARGET_PX
from buurtdesk.ui.wall.listing import ListingModel
from buurtdesk.ui.wall.listview import NoteList
from buurtdesk.ui.wall.selection import Selection

_WIDTH_PX, _WIDTH_MOST_PX = 296, 330


class SidePanel(QWidget):
    """Notes grouped by cluster."""

    cluster_wanted = Signal()

    def __init__(self, listing: ListingModel, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.listing = listing
        self.list = NoteList(listing, selection)
        self._count = Label("0", weight=400, role="ink2", tabular=True)
        self._group = Button(self.tr("Group"), kind="link")
        self._group.setToolTip(self.tr("Put the selected notes in a new cluster (Ctrl+G)"))
        self.search = Line()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search in the notes"))
        self.search.setClearButtonEnabled(True)
        self._glass = Glyph("magnifying-glass", "ink2", parent=self.search)
        self._lay_out()
        self._group.clicked.connect(self.cluster_wanted)
        self.search.textChanged.connect(listing.seek)
        self._selection = selection
        listing.counted.connect(self._show_count)
        selection.changed.connect(self._show_selection)
        self._show_count(listing.total())
        self._show_selection()
        theme.changed.connect(self._take_theme)
        self._take_theme()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(14, 8, 12, 0)
        top.setSpacing(8)
        top.addWidget(Heading(self.tr("Notes")))
        top.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch(1)
        top.addWidget(self._group)
        seek = QHBoxLayout()
        seek.setContentsMargins(14, 4, 14, 8)
        seek.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addLayout(seek)
        column.addWidget(self.list, 1)

    def enter_list(self) -> None:
        """Go from the search field to the first note that was found."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        for row in range(self.listing.rowCount()):
            if not self.listing.line(row).is_heading:
                self.list.setCurrentIndex(self.listing.index(row, 0))
                break

    def sizeHint(self) -> QSize:
        return QSize(theme.px(_WIDTH_PX), 400)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.palette.card))
        painter.fillRect(0, 0, 1, self.height(), QColor(theme.palette.line))

    def _show_count(self, count: int) -> None:
        self._count.setText(str(count))

    def _show_selection(self) -> None:
        self._group.setEnabled(bool(self._selection.ids()))

    def _take_theme(self) -> None:
        self.setFixedWidth(min(theme.px(_WIDTH_PX), max(_WIDTH_MOST_PX, theme.px(_WIDTH_PX) - 20)))
        side = self._glass.sizeHint()
        self._glass.setGeometry(theme.px(11), (theme.px(TARGET_PX) - side.height()) // 2, side.width(), side.height())
        self.search.setTextMargins(side.width() + theme.px(6), 0, 0, 0)
        self.update()
