"""The face of each note as a picture, drawn once per zoom and kept: a frame of the wall only copies pictures."""

from __future__ import annotations

from math import ceil
from time import monotonic
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap

from buurtdesk.domain.note import Note, NoteColor
from buurtdesk.ui.parts.direction import reads_leftward
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.icons import paint_icon
from buurtdesk.ui.theme.tokens import RADIUS_NOTE_PX, TEXT_PX
from buurtdesk.ui.wall import measures as m
from buurtdesk.ui.wall.lettering import Fitted, corner_width, fit_at, fit_pair_at
from buurtdesk.ui.wall.shapes import paint_shape

# While one zooms on and on, each frame draws new pictures for so long and leaves the rest to the next.
_HURRIED_S, _ZOOMING_S = 0.006, 0.25
# About 64 MB of pictures; the oldest go first.
_MOST_PIXELS = 16_000_000
_SHAPE_LEAST_PX = 4.0


def edge_color(color: NoteColor) -> QColor:
    """The thin edge of a note, which keeps sand apart from the sunk area under it."""
    edge = QColor(theme.palette.ink)
    edge.setAlphaF(0.10 if theme.palette.dark else 0.17)
    return edge


class _Look(NamedTuple):
    """What tells one face from another."""

    color: NoteColor
    text: str = ""
    translation: str = ""
    has_photo: bool = False


class Faces:
    """Pictures of notes at one zoom; a new zoom, screen or theme starts afresh."""

    def __init__(self) -> None:
        self._zoom = (0.0, 0.0)
        self._faces: dict[tuple[NoteColor, str, str, bool], QPixmap] = {}
        self._most = 1
        self._zoomed_at = 0.0
        self._is_hurried = False
        self._until: float | None = None
        self.is_unfinished = False

    def use(self, scale: float, dpr: float) -> None:
        """Draw for this zoom and this screen from now on."""
        if self._zoom != (scale, dpr):
            self._zoom = (scale, dpr)
            self.clear()
            now = monotonic()
            self._is_hurried = now - self._zoomed_at < _ZOOMING_S
            self._zoomed_at = now

    def begin_frame(self) -> None:
        """A frame begins: from now on counts what it takes."""
        self.is_unfinished = False
        self._until = monotonic() + _HURRIED_S if self._is_hurried else None

    def clear(self) -> None:
        """Forget every picture."""
        self._faces.clear()
        scale, dpr = self._zoom
        area = max(1.0, m.NOTE_W * m.NOTE_H * (scale * dpr) ** 2)
        self._most = max(64, int(_MOST_PIXELS / area))

    def shows_text(self) -> bool:
        """Whether text is large enough to be drawn at this zoom."""
        return m.TEXT_FAR * self._zoom[0] >= m.TEXT_LEAST_PX

    def face(self, note: Note) -> QPixmap:
        """The picture of this note."""
        if self.shows_text():
            look = (note.color, note.text, note.translation, note.photos != ())
        else:
            look = (note.color, "", "", note.photos != ())
        found = self._faces.get(look)  # a plain tuple: made for each note in each frame
        if found is None and look[1] and self._until is not None and monotonic() > self._until:
            # Without its text for a moment, so that zooming stays smooth.
            self.is_unfinished = True
            return self.plain(note.color)
        if found is None:
            if len(self._faces) >= self._most:
                del self._faces[next(iter(self._faces))]
            found = self._faces[look] = self._draw(_Look(*look))
        return found

    def plain(self, color: NoteColor) -> QPixmap:
        """The picture of a note of this colour without text."""
        look = _Look(color)
        found = self._faces.get(look)
        if found is None:
            found = self._faces[look] = self._draw(look)
        return found

    def _draw(self, look: _Look) -> QPixmap:
        scale, dpr = self._zoom
        width, height = max(1, round(m.NOTE_W * scale * dpr)), max(1, round(m.NOTE_H * scale * dpr))
        picture = QPixmap(width, height)
        picture.fill(Qt.GlobalColor.transparent)
        picture.setDevicePixelRatio(dpr)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_paper(painter, QRectF(0, 0, width / dpr, height / dpr), look.color, scale)
        ink = QColor(theme.palette.ink)
        if m.SHAPE * scale >= _SHAPE_LEAST_PX:
            far = m.SHAPE_INSET + m.SHAPE
            side = m.SHAPE * scale
            corner = QRectF((m.NOTE_W - far) * scale, (m.NOTE_H - far) * scale, side, side)
            paint_shape(painter, corner, look.color, ink)
            if look.has_photo:
                beside = (m.PHOTO_MARK + m.PHOTO_MARK_GAP) * scale
                grow = (m.PHOTO_MARK - m.SHAPE) * scale / 2
                paint_icon(painter, corner.translated(-beside, 0).adjusted(-grow, -grow, grow, grow), "image", ink)
        if look.text:
            painter.setPen(ink)
            _paint_texts(painter, look, scale)
        painter.end()
        return picture


def _paint_paper(painter: QPainter, rect: QRectF, color: NoteColor, scale: float) -> None:
    radius = RADIUS_NOTE_PX * min(1.0, scale * 1.4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.palette.notes[color]))
    painter.drawRoundedRect(rect, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(edge_color(color), 1))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def text_font(size_px: float) -> QFont:
    """The font of a note, at a real size in pixels: the wall has its own zoom, so the size setting stays out of it."""
    made = font(TEXT_PX)
    made.setPixelSize(max(1, int(size_px + 0.3)))
    return made


def _paint_texts(painter: QPainter, look: _Look, scale: float) -> None:
    corner = corner_width(look.has_photo)
    pair = fit_pair_at(look.text, look.translation, scale, corner) if look.translation else None
    fitted = pair.text if pair is not None else fit_at(look.text, scale, corner)
    if fitted is not None:
        _paint_lines(painter, fitted, scale)
    if pair is not None:
        _paint_lines(painter, pair.translation, scale, pair.top, italic=True)


def _paint_lines(
    painter: QPainter, fitted: Fitted, scale: float, top: float = m.NOTE_PAD_Y, italic: bool = False
) -> None:
    made = text_font(fitted.size * scale)
    made.setItalic(italic)
    painter.setFont(made)
    leftward = reads_leftward(" ".join(fitted.lines))
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight)
    metrics = painter.fontMetrics()
    step = fitted.size * m.LINE_HEIGHT * scale
    rest = step - (metrics.ascent() + metrics.descent())
    left = m.NOTE_PAD_X * scale
    right = (m.NOTE_W - m.NOTE_PAD_X) * scale
    for number, line in enumerate(fitted.lines):
        baseline = round(top * scale + number * step + rest / 2 + metrics.ascent())
        x = right - metrics.horizontalAdvance(line) if leftward else left
        painter.drawText(QPointF(ceil(x), baseline), line)
