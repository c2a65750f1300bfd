"""Photos of notes as pictures, for whoever paints or shows them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap

_MOST_KEPT = 300


class Photos:
    """Pictures by SHA-256; `place_of` says where a file is, or None while this laptop does not have it."""

    def __init__(self) -> None:
        self.place_of: Callable[[str], Path | None] = lambda _photo: None
        self._small: dict[tuple[str, int], QPixmap] = {}

    def whole(self, photo: str) -> QImage:
        """The whole picture; empty if it is not here or cannot be shown."""
        place = self.place_of(photo)
        return QImageReader(str(place)).read() if place is not None else QImage()

    def small(self, photo: str, height_px: int) -> QPixmap:
        """The picture at this height; empty if it is not here or cannot be shown. Kept, so that lists can ask again."""
        found = self._small.get((photo, height_px))
        if found is None or found.isNull():
            if len(self._small) >= _MOST_KEPT:
                del self._small[next(iter(self._small))]
            found = self._small[photo, height_px] = self._read_small(photo, height_px)
        return found

    def _read_small(self, photo: str, height_px: int) -> QPixmap:
        place = self.place_of(photo)
        if place is None:
            return QPixmap()
        reader = QImageReader(str(place))
        size = reader.size()
        if size.isValid():
            reader.setScaledSize(size.scaled(QSize(3 * height_px, height_px), Qt.AspectRatioMode.KeepAspectRatio))
        return QPixmap.fromImage(reader.read())
