"""A photo of a paper note, large over the wall, with what the note says under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.domain.note import Note
from buurtdesk.ui.model.notes import NotesModel
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.label import ElidedLabel, Meta
from buurtdesk.ui.theme.current import theme

_MARGIN_PX = 20
_CLOSING = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class PhotoView(QWidget):
    """Escape, Enter or a click close it, arrows go to the next photo of the note, Del takes the photo away."""

    removed = Signal(str, str)

    def __init__(self, notes: NotesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._notes = notes
        self._note_id = ""
        self._at = 0
        self._picture = QImage()
        self._before: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", False)
        self._text, self._translation, self._count = ElidedLabel(weight=500), ElidedLabel(role="ink2"), Meta()
        self.take_away = Button(self.tr("Take away"), "trash", kind="row")
        self.close_button = Button(self.tr("Close"), "x", kind="row")
        self._lay_out()
        self.take_away.clicked.connect(self._remove)
        self.close_button.clicked.connect(self.leave)
        for signal in (notes.dataChanged, notes.rowsRemoved, notes.modelReset):
            signal.connect(self._follow)
        theme.changed.connect(self.update)
        parent.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._text)
        words.addWidget(self._translation)
        self._foot = QWidget(self)
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(_MARGIN_PX, 10, _MARGIN_PX, 10)
        row.setSpacing(12)
        row.addLayout(words, 1)
        for widget in (self._count, self.take_away, self.close_button):
            row.addWidget(widget)

    def open(self, note: Note) -> None:
        """Show the first photo of this note; the keyboard comes here until it is closed."""
        self._before = self.window().focusWidget()
        self._note_id, self._at = note.id, 0
        self._show(note)
        self.setGeometry(self.parentWidget().rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Close; the keyboard goes back to where it was."""
        had_keyboard = self.isAncestorOf(self.window().focusWidget() or self) or self.hasFocus()
        self.hide()
        if had_keyboard and self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def is_missing(self) -> bool:
        """Whether the photo that is asked for is not on this laptop."""
        return self._picture.isNull()

    def _show(self, note: Note) -> None:
        self._at = min(self._at, len(note.photos) - 1)
        self._picture = self._notes.photos.whole(note.photos[self._at])
        self._text.setText(" ".join(note.text.split()))
        self._translation.setText(" ".join(note.translation.split()))
        self._translation.setVisible(bool(note.translation))
        several = self.tr("{number} of {count}").format(number=self._at + 1, count=len(note.photos))
        self._count.setText(several if len(note.photos) > 1 else "")
        self.setAccessibleName(self.tr("Photo of the note: {text}").format(text=note.text))
        self.setAccessibleDescription(self._missing_words() if self.is_missing() else "")
        self.update()

    def _follow(self) -> None:
        """The note changed: show it as it is now, or nothing if it has no photo any more."""
        if self.isHidden():
            return
        note = self._notes.find(self._note_id)
        if note is None or not note.photos:
            self.leave()
        else:
            self._show(note)

    def _turn(self, step: int) -> None:
        note = self._notes.find(self._note_id)
        if note is not None:
            self._at = (self._at + step) % len(note.photos)
            self._show(note)

    def _remove(self) -> None:
        note = self._notes.find(self._note_id)
        if note is not None:
            self.removed.emit(note.id, note.photos[self._at])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _CLOSING:
            self.leave()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._turn(1 if key == Qt.Key.Key_Right else -1)
        elif key == Qt.Key.Key_Delete:
            self._remove()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self.parentWidget().rect())
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        height = self._foot.sizeHint().height()
        self._foot.setGeometry(0, self.height() - height, self.width(), height)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = theme.palette
        painter.fillRect(self.rect(), QColor(look.sunk))
        painter.fillRect(self._foot.geometry(), QColor(look.card))
        painter.fillRect(0, self._foot.y(), self.width(), 1, QColor(look.line))
        room = QRect(0, 0, self.width(), self._foot.y()).adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, -_MARGIN_PX)
        if self.is_missing():
            painter.setPen(QColor(look.ink2))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._missing_words())
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = QRect(room.topLeft(), _fitting(self._picture.size(), room.size()))
        place.moveCenter(room.center())
        painter.drawImage(place, self._picture)
        painter.setPen(QPen(QColor(look.line), 1))
        painter.drawRect(place.adjusted(-1, -1, 0, 0))

    def _missing_words(self) -> str:
        return self.tr("This photo is not on this laptop yet: merge a bundle of the laptop that took it.")


def _fitting(picture: QSize, room: QSize) -> QSize:
    """As large as there is room for, but no more than twice what it is."""
    return picture.scaled(room.boundedTo(picture * 2), Qt.AspectRatioMode.KeepAspectRatio)
