"""Suggested clusters to look through, in the place of the list: nothing changes on the wall until one is accepted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from buurtdesk.ui.parts.button import Button, IconButton
from buurtdesk.ui.parts.label import Heading, Label
from buurtdesk.ui.parts.progress import Progress
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.wall.proposals import PROPOSAL, Proposal, ProposalDelegate, ProposalsModel


class ProposalList(QListView):
    """Arrows go through it; Enter accepts, Delete declines, Escape goes back to the notes."""

    accept_wanted = Signal()
    decline_wanted = Signal()
    close_wanted = Signal()
    looked_at = Signal(list)

    def __init__(self, model: ProposalsModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(ProposalDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("kind", "bare")
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Suggested clusters"))
        self.selectionModel().currentChanged.connect(lambda index: self._tell(index))
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.decline_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self, index: QModelIndex) -> None:
        self.looked_at.emit([note.id for note in index.data(PROPOSAL).notes] if index.isValid() else [])


class SuggestionsPanel(QWidget):
    """`accepted` and `all_accepted` carry proposals; `looked_at` the ids of the notes to show on the wall."""

    accepted = Signal(object)
    all_accepted = Signal(list)
    looked_at = Signal(list)
    closed = Signal()
    stopped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.model = ProposalsModel(self)
        self.list = ProposalList(self.model)
        self.progress = Progress()
        self._count = Label("", weight=400, role="ink2", tabular=True)
        self._none = Label(self.tr("Nothing to suggest: no loose notes have words in common."), role="ink2")
        self._none.setWordWrap(True)
        self._close = IconButton("x", self.tr("Back to the notes"), "Esc")
        self._accept = Button(self.tr("Accept"), "check", kind="row")
        self._decline = Button(self.tr("Decline"), kind="row")
        self._all = Button(self.tr("Accept all"), kind="link")
        self._accept.setToolTip(self.tr("Lay these notes in a cluster (Enter)"))
        self._decline.setToolTip(self.tr("Leave these notes loose (Del)"))
        self.setFocusProxy(self.list)
        self._lay_out()
        self._connect()
        theme.changed.connect(self.update)
        self._show_left()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(14, 8, 8, 0)
        top.addWidget(Heading(self.tr("Suggestions")))
        top.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch(1)
        top.addWidget(self._all)
        top.addWidget(self._close)
        told = QVBoxLayout()
        told.setContentsMargins(16, 4, 16, 4)
        told.addWidget(self._none)
        told.addWidget(self.progress)
        row = QHBoxLayout()
        row.setContentsMargins(14, 6, 14, 10)
        row.setSpacing(8)
        row.addWidget(self._accept, 1)
        row.addWidget(self._decline, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addLayout(told)
        column.addWidget(self.list, 1)
        column.addLayout(row)

    def _connect(self) -> None:
        self.list.accept_wanted.connect(self._accept_current)
        self.list.decline_wanted.connect(self._decline_current)
        self.list.close_wanted.connect(self.closed)
        self.list.looked_at.connect(self.looked_at)
        self.progress.stopped.connect(self.stopped)
        self._accept.clicked.connect(self._accept_current)
        self._decline.clicked.connect(self._decline_current)
        self._all.clicked.connect(self._accept_all)
        self._close.clicked.connect(self.closed)

    def begin(self, notes: int) -> None:
        """The notes are being compared."""
        self.model.show_all([])
        self._show_left()
        self._none.hide()
        self.progress.begin(self.tr("Comparing the notes"), notes)

    def show_proposals(self, proposals: Sequence[Proposal]) -> None:
        """These are there to look through; the first is looked at."""
        self.progress.finish()
        self.model.show_all(proposals)
        self._show_left()
        self._look_at(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.palette.card))
        painter.fillRect(0, 0, 1, self.height(), QColor(theme.palette.line))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.list.scheduleDelayedItemsLayout()

    def _accept_current(self) -> None:
        if (proposal := self._take()) is not None:
            self.accepted.emit(proposal)

    def _decline_current(self) -> None:
        self._take()

    def _accept_all(self) -> None:
        proposals = list(self.model.all())
        self.model.show_all([])
        self._show_left()
        self.all_accepted.emit(proposals)

    def _take(self) -> Proposal | None:
        """The proposal that is looked at, which goes; the next one is looked at."""
        row = self.list.currentIndex().row()
        if row < 0:
            return None
        taken = self.model.take(row)
        self._show_left()
        self._look_at(min(row, self.model.rowCount() - 1))
        return taken

    def _look_at(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row, 0))
        self.list.scrollTo(self.list.currentIndex())
        if row < 0:
            self.looked_at.emit([])

    def _show_left(self) -> None:
        count = self.model.rowCount()
        self._count.setText(str(count) if count else "")
        self._none.setVisible(not count)
        for button in (self._accept, self._decline, self._all):
            button.setEnabled(bool(count))
