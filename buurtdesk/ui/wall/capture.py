"""The bar at the bottom of the wall: type what is said, Enter puts it on the wall."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.domain.note import MOST_CHARACTERS, Note, NoteColor
from buurtdesk.domain.pasted import lines_in
from buurtdesk.ui.parts.line import Line
from buurtdesk.ui.parts.refusals import refusals
from buurtdesk.ui.parts.trailing import TrailingButton
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.wall.captureline import CaptureLine
from buurtdesk.ui.wall.photo_offers import holds_photo
from buurtdesk.ui.wall.swatches import Swatches
from buurtdesk.ui.wall.tablemenu import TableButton

_NARROW_PX = 840


class PasteField(Line):
    """A line that tells when several lines are pasted, rather than run them together, or a photo."""

    lines_pasted = Signal(str)
    as_one = Signal()
    photo_pasted = Signal()
    look_alike_wanted = Signal()

    def paste_lines(self) -> None:
        """Paste; of several lines, or of a photo, only tell."""
        text = QApplication.clipboard().text()
        if holds_photo(QApplication.clipboard().mimeData()):
            self.photo_pasted.emit()
        elif len(lines_in(text)) > 1:
            self.lines_pasted.emit(text)
        else:
            self.paste()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_lines()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.as_one.emit()
        elif event.key() == Qt.Key.Key_Up:
            self.look_alike_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self.paste_lines)
        menu.exec(event.globalPos())
        menu.deleteLater()


class CaptureBar(QWidget):
    """What is typed stays until the caller says that it is kept: `accepted()`, or not: `refused(sentence)`."""

    submitted = Signal(str, object, object)
    submitted_many = Signal(list, object, object)
    draft_changed = Signal(str)
    photo_pasted = Signal()
    look_alike_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = PasteField()
        self.field.setProperty("kind", "main")
        self.field.setMaxLength(MOST_CHARACTERS)
        self.field.setPlaceholderText(self.tr("What is being said?"))
        self.field.setAccessibleName(self.tr("New note"))
        self.field.setMinimumWidth(theme.px(160))
        self.line = CaptureLine()
        self.swatches = Swatches()
        self.table_button = TableButton()
        self.button = TrailingButton("", "arrow-elbow-down-left", kind="primary", main=True)
        self.button.setAccessibleName(self.tr("On the wall"))
        self.button.setToolTip(self.tr("On the wall"))
        self.setFocusProxy(self.field)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.swatches)
        row.addWidget(self.table_button)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 7, 16, 10)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addLayout(row)

    def _connect(self) -> None:
        self.field.returnPressed.connect(self.submit)
        self.field.lines_pasted.connect(self._offer)
        self.field.photo_pasted.connect(self.photo_pasted)
        self.field.as_one.connect(self._enter_as_one)
        self.field.look_alike_wanted.connect(self._want_look_alike)
        self.field.textEdited.connect(self._typed)
        self.button.clicked.connect(self.submit)
        self.line.one_each.connect(self._submit_lines)
        self.line.as_one.connect(self._take_as_one)
        theme.changed.connect(self.update)

    def color(self) -> NoteColor:
        """The colour of the next note."""
        return self.swatches.color()

    def table(self) -> int | None:
        """The table of the next note."""
        return self.table_button.table()

    def set_tables(self, tables: int) -> None:
        """How many tables there are; with 0 the choice is not shown."""
        self.table_button.set_tables(tables)

    def type_in(self, text: str) -> None:
        """Go on typing here: what was typed elsewhere, was meant for here."""
        self.field.setFocus()
        self.field.insert(text)
        self._typed()

    def go_on_from(self, before: CaptureBar) -> None:
        """Take over what stands in another one: words, colour, table."""
        self.swatches.choose(before.color())
        self.table_button.choose(before.table())
        self.type_in(before.field.text())

    def submit(self) -> None:
        """Hand over what is typed."""
        if self.line.lines():
            self._submit_lines()
        elif text := self.field.text().strip():
            self.submitted.emit(text, self.color(), self.table())
        self.field.setFocus()

    def accepted(self) -> None:
        """It is on the disk: the field is free for the next one."""
        if not self.line.lines():  # what was typed beside pasted lines is not among them
            self.field.setText("")  # not clear(): undo would bring the text back
        self.line.clear()
        refusals.mark(self.field, "")
        self.draft_changed.emit(self.field.text().strip())

    def refused(self, sentence: str) -> None:
        """It is not kept: the text stays, with what to do."""
        self.line.show_error(sentence)
        refusals.mark(self.field, sentence)
        self.field.setFocus()

    def set_look_alike(self, note: Note | None) -> None:
        """Show a note that says nearly the same, or none."""
        self.line.show_look_alike(note)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where there is little room it is for the words that are typed.
        self.button.setText("" if self.width() < theme.px(_NARROW_PX) else self.tr("On the wall"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.palette.card))
        painter.fillRect(0, 0, self.width(), 1, QColor(theme.palette.line))

    def _typed(self) -> None:
        if self.field.property("wrong"):
            refusals.mark(self.field, "")
        self.line.show_error("")
        self.draft_changed.emit(self.field.text().strip())

    def _offer(self, text: str) -> None:
        self.line.offer(text)

    def _submit_lines(self) -> None:
        self.submitted_many.emit(self.line.lines(), self.color(), self.table())

    def _take_as_one(self) -> None:
        self.field.insert(self.line.as_one_text())
        self.line.clear()
        self.field.setFocus()
        self._typed()

    def _enter_as_one(self) -> None:
        """Shift+Enter: what was pasted as one note after all; else the same as Enter."""
        if self.line.lines():
            self._take_as_one()
        else:
            self.submit()

    def _want_look_alike(self) -> None:
        note = self.line.look_alike()
        if note is not None:
            self.look_alike_wanted.emit(note.id)
