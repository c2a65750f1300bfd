"""The list of notes: the way through the wall for keyboard and screen reader."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QToolTip, QWidget

from buurtdesk.ui.model.rows import runs
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.wall.hovering import whole_text
from buurtdesk.ui.wall.lines import LineDelegate
from buurtdesk.ui.wall.listing import Line, LineRole, ListingModel
from buurtdesk.ui.wall.selection import Selection

_FLAG = QItemSelectionModel.SelectionFlag


class NoteList(QListView):
    """Arrows go through it, Space selects, Enter folds a cluster or opens a photo; one selection with the wall."""

    menu_wanted = Signal(QPoint)
    photo_wanted = Signal()

    def __init__(self, listing: ListingModel, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listing, self._selection = listing, selection
        self._is_following = False
        self._delegate = LineDelegate(listing, self)
        self.setItemDelegate(self._delegate)
        self.setModel(listing)
        self.setProperty("kind", "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Notes"))
        self.selectionModel().selectionChanged.connect(self._hand_on)
        self.selectionModel().currentChanged.connect(self._hand_on_current)
        selection.changed.connect(self._follow)
        selection.current_changed.connect(self._follow_current)
        listing.counted.connect(self._follow)
        theme.changed.connect(self._measure_again)

    def current_line(self) -> Line | None:
        """What the keyboard is on."""
        return self._listing.line(self.currentIndex().row())

    def index_of(self, line: Line) -> QModelIndex:
        """The row of this line; invalid if it is not shown."""
        return next(
            (self._listing.index(row, 0) for row in range(self._listing.rowCount()) if self._listing.line(row) == line),
            QModelIndex(),
        )

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.current_line()
        key = event.key()
        if key == Qt.Key.Key_Space and line is not None and line.note_id is not None:
            self._selection.toggle(line.note_id)
        elif line is not None and line.is_heading and key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._fold(line, not self._listing.is_folded(line.cluster_id))
        elif line is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.photo_wanted.emit()
        elif line is not None and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._fold(line, key == Qt.Key.Key_Left)
        elif key == Qt.Key.Key_Escape:
            self._selection.clear()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        line = self._listing.line(index.row())
        super().mousePressEvent(event)
        if line is not None and line.is_heading and event.button() == Qt.MouseButton.LeftButton:
            self._fold(line, not self._listing.is_folded(line.cluster_id))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def _fold(self, line: Line, folded: bool) -> None:
        self._listing.fold(line.cluster_id, folded)
        # From a note one lands on its heading.
        heading = self.index_of(Line(line.cluster_id, None))
        if heading.isValid():
            self.selectionModel().setCurrentIndex(heading, _FLAG.NoUpdate)

    # One selection with the wall

    def _hand_on(self) -> None:
        """What is selected here, is selected."""
        if self._is_following or self._listing.is_rebuilding:
            return
        lines = [self._listing.line(index.row()) for index in self.selectionModel().selectedRows()]
        ids = [line.note_id for line in lines if line is not None and line.note_id is not None]
        self._is_following = True
        self._selection.set(ids)
        self._is_following = False
        self._follow()

    def _hand_on_current(self, index: QModelIndex) -> None:
        line = self._listing.line(index.row())
        if not self._is_following and not self._listing.is_rebuilding and line is not None and line.note_id is not None:
            self._is_following = True
            self._selection.set_current(line.note_id)
            self._is_following = False

    def _follow(self) -> None:
        """Show what is selected elsewhere; a note in two clusters is selected in both."""
        if self._is_following:
            return
        rows = {row for note_id in self._selection.ids() for row in self._listing.rows_of(note_id)}
        wanted = QItemSelection()
        for first, last in runs(rows):
            wanted.select(self._listing.index(first, 0), self._listing.index(last, 0))
        self._is_following = True
        self.selectionModel().select(wanted, _FLAG.ClearAndSelect)
        self._is_following = False

    def _follow_current(self, note_id: str) -> None:
        rows = self._listing.rows_of(note_id)
        if self._is_following or not rows or self.currentIndex().row() in rows:
            return
        self._is_following = True
        self.selectionModel().setCurrentIndex(self._listing.index(rows[0], 0), _FLAG.NoUpdate)
        self._is_following = False
        self.scrollTo(self._listing.index(rows[0], 0))

    # Sizes and tooltips

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._delegate.width = event.size().width()
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            note = index.data(LineRole.NOTE) if index.isValid() else None
            text = "" if note is None or self._delegate.shows_all(note) else whole_text(note, self._listing.photos)
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    def _measure_again(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
