"""Photos that are dropped on the wall or pasted: files, or a picture from the clipboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QMimeData, QObject, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QImage

from buurtdesk.ui.wall.arrangement import Spot
from buurtdesk.ui.wall.canvas import Canvas

SUFFIXES = (".jpg", ".jpeg", ".png")
_MOST_SIDE_PX = 3200


def files_in(offered: QMimeData) -> list[Path]:
    """The photo files that are offered."""
    files = [Path(url.toLocalFile()) for url in offered.urls() if url.isLocalFile()]
    return [file for file in files if file.suffix.lower() in SUFFIXES]


def picture_in(offered: QMimeData) -> bytes:
    """The picture that is offered, as a PNG; empty if there is none."""
    picture = offered.imageData() if offered.hasImage() else None
    if not isinstance(picture, QImage) or picture.isNull():
        return b""
    most = picture.size().boundedTo(QSize(_MOST_SIDE_PX, _MOST_SIDE_PX))
    if most != picture.size():
        how = Qt.TransformationMode.SmoothTransformation
        picture = picture.scaled(most, Qt.AspectRatioMode.KeepAspectRatio, how)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return buffer.data().data()


def holds_photo(offered: QMimeData) -> bool:
    """Whether a photo is offered, rather than text that also comes as a picture."""
    return bool(files_in(offered)) or (offered.hasImage() and not offered.hasText())


class PhotoDrops(QObject):
    """Takes what is dropped on a note; while it hangs over one, that note is the selected one."""

    dropped = Signal(str, object)

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        canvas.viewport().setAcceptDrops(True)
        canvas.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            return False
        assert isinstance(event, QDropEvent)
        spot = self._spot(event.position()) if holds_photo(event.mimeData()) else None
        if spot is not None:
            self._canvas.state.selection.set([spot.note.id], current=spot.note.id)
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            if event.type() == QEvent.Type.Drop:
                self.dropped.emit(spot.note.id, event.mimeData())
        else:
            # What enters is let in, for there may be a note further on.
            event.setAccepted(event.type() == QEvent.Type.DragEnter and holds_photo(event.mimeData()))
        return True

    def _spot(self, at: QPointF) -> Spot | None:
        on_wall = self._canvas.sight.to_wall(at)
        return self._canvas.state.arrangement().spot_at(on_wall.x(), on_wall.y())
