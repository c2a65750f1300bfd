"""The face of each note as a picture, drawn once per zoom and kept: a frame of the wall only copies pictures."""

from __future__ import annotations

from math import ceil
from time import monotonic

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap

from buurtdesk.domain.note import Note, NoteColor
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.icons import paint_icon
from buurtdesk.ui.theme.tokens import RADIUS_NOTE_PX, TEXT_PX
from buurtdesk.ui.wall import measures as m
from buurtdesk.ui.wall.lettering import Fitted, fit_at
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


class Faces:
    """Pictures of notes at one zoom; a new zoom, screen or theme starts afresh."""

    def __init__(self) -> None:
        self._zoom = (0.0, 0.0)
        self._faces: dict[tuple[str, NoteColor], QPixmap] = {}
        self._most = 1
        self._zoomed_at = 0.0
        self._is_hurried = False
        self.may_hurry = True
        self._until: float | None = None
        self.is_unfinished = False

    def use(self, scale: float, dpr: float) -> None:
        """Draw for this zoom and this screen from now on."""
        if self._zoom != (scale, dpr):
            self._zoom = (scale, dpr)
            self.clear()
            now = monotonic()
            self._is_hurried = self.may_hurry and now - self._zoomed_at < _ZOOMING_S
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
        key = (note.text if self.shows_text() else "", note.color)
        found = self._faces.get(key)
        if found is None and key[0] and self._until is not None and monotonic() > self._until:
            # Without its text for a moment, so that zooming stays smooth.
            self.is_unfinished = True
            return self.plain(note.color)
        if found is None:
            if len(self._faces) >= self._most:
                del self._faces[next(iter(self._faces))]
            found = self._faces[key] = self._draw(key[0], note.color)
        return found

    def plain(self, color: NoteColor) -> QPixmap:
        """The picture of a note of this colour without text."""
        found = self._faces.get(("", color))
        if found is None:
            found = self._faces["", color] = self._draw("", color)
        return found

    def _draw(self, text: str, color: NoteColor) -> QPixmap:
        scale, dpr = self._zoom
        width, height = max(1, round(m.NOTE_W * scale * dpr)), max(1, round(m.NOTE_H * scale * dpr))
        picture = QPixmap(width, height)
        picture.fill(Qt.GlobalColor.transparent)
        picture.setDevicePixelRatio(dpr)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_paper(painter, QRectF(0, 0, width / dpr, height / dpr), color, scale)
        ink = QColor(theme.palette.ink)
        if m.SHAPE * scale >= _SHAPE_LEAST_PX:
            far = m.SHAPE_INSET + m.SHAPE
            side = m.SHAPE * scale
            corner = QRectF((m.NOTE_W - far) * scale, (m.NOTE_H - far) * scale, side, side)
            paint_shape(painter, corner, color, ink)
        fitted = fit_at(text, scale) if text else None
        if fitted is not None:
            painter.setPen(ink)
            _paint_lines(painter, fitted, scale)
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


def paint_hidden_mark(painter: QPainter, rect: QRectF) -> None:
    """An eye crossed out in the corner of a note that the room does not see."""
    side = max(12.0, rect.width() * 0.17)
    plate = QRectF(rect.left() - side * 0.1, rect.bottom() - side * 1.1, side * 1.2, side * 1.2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.palette.ink))
    painter.drawEllipse(plate)
    inner = side * 0.82
    place = QRectF(0, 0, inner, inner)
    place.moveCenter(plate.center())
    paint_icon(painter, place, "eye-slash", QColor(theme.palette.paper))
    painter.restore()


def text_font(size_px: float) -> QFont:
    """The font of a note, at a real size in pixels: the wall has its own zoom, so the size setting stays out of it."""
    made = font(TEXT_PX)
    made.setPixelSize(max(1, int(size_px + 0.3)))
    return made


def _paint_lines(painter: QPainter, fitted: Fitted, scale: float) -> None:
    painter.setFont(text_font(fitted.size * scale))
    metrics = painter.fontMetrics()
    step = fitted.size * m.LINE_HEIGHT * scale
    rest = step - (metrics.ascent() + metrics.descent())
    left = m.NOTE_PAD_X * scale
    right = (m.NOTE_W - m.NOTE_PAD_X) * scale
    for number, line in enumerate(fitted.lines):
        baseline = round(m.NOTE_PAD_Y * scale + number * step + rest / 2 + metrics.ascent())
        x = right - metrics.horizontalAdvance(line) if _reads_leftward(line) else left
        painter.drawText(QPointF(ceil(x), baseline), line)


def _reads_leftward(line: str) -> bool:
    """Whether its first letter is Hebrew or Arabic."""
    first = next((letter for letter in line if letter.isalpha()), "")
    return "\u0590" <= first <= "\u08ff" or "\ufb1d" <= first <= "\ufefc"
