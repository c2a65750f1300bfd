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
from buurtdesk.ui.wall.lettering import Beside, Fitted, fit_at, fit_pair_at
from buurtdesk.ui.wall.shapes import paint_shape

# Each frame draws new pictures for so long, less while one zooms on and on, and leaves the rest to the next.
_CALM_S, _HURRIED_S, _ZOOMING_S = 0.012, 0.006, 0.25
# About 64 MB of pictures; the oldest go first.
_MOST_PIXELS = 16_000_000
_SHAPE_LEAST_PX = 4.0


def edge_color(color: NoteColor) -> QColor:
    """The thin edge of a note, which keeps sand apart from the sunk area under it."""
    edge = QColor(theme.palette.ink)
    edge.setAlphaF(0.10 if theme.palette.dark else 0.17)
    return edge


_LINK = "link-simple"
Key = tuple[NoteColor, str, str, bool, bool]


class _Look(NamedTuple):
    """What tells one face from another; a key is the same as a plain tuple, made for each note in each frame."""

    color: NoteColor
    text: str
    translation: str
    has_photo: bool
    is_twin: bool

    @property
    def beside(self) -> Beside:
        return Beside(self.has_photo, self.is_twin)


class Faces:
    """Pictures of notes at one zoom; a new zoom or screen starts afresh, with the old ones stretched meanwhile."""

    def __init__(self) -> None:
        self._zoom = (0.0, 0.0)
        self._faces: dict[Key, QPixmap] = {}
        self._old: dict[Key, QPixmap] = {}
        self._most = 1
        self._zoomed_at = 0.0
        self._is_hurried = self._comes_near = False
        self.may_hurry = True
        self._until = 0.0
        self._is_unfinished = False

    def use(self, scale: float, dpr: float) -> None:
        """Draw for this zoom and this screen from now on."""
        if self._zoom != (scale, dpr):
            self._comes_near = bool(self._faces) and not self.shows_text()
            self._zoom = (scale, dpr)
            old = {**self._old, **self._faces}
            self.clear()
            self._old = old if self.shows_text() else {}
            now = monotonic()
            self._is_hurried = self.may_hurry and now - self._zoomed_at < _ZOOMING_S
            self._zoomed_at = now

    def begin_frame(self) -> None:
        """A frame begins: from now on counts what it takes."""
        self._is_unfinished = False
        self._until = monotonic() + (_HURRIED_S if self._is_hurried else _CALM_S)

    def end_frame(self) -> bool:
        """The frame is painted; whether some pictures are to be drawn in a next one."""
        if not self._is_unfinished:
            self._old, self._comes_near = {}, False
        return self._is_unfinished

    def clear(self) -> None:
        """Forget every picture."""
        self._faces = {}
        self._old = {}
        scale, dpr = self._zoom
        area = max(1.0, m.NOTE_W * m.NOTE_H * (scale * dpr) ** 2)
        self._most = max(64, int(_MOST_PIXELS / area))

    def shows_text(self) -> bool:
        """Whether text is large enough to be drawn at this zoom."""
        return m.TEXT_FAR * self._zoom[0] >= m.TEXT_LEAST_PX

    def face(self, note: Note) -> QPixmap:
        """The picture of this note."""
        key = (
            note.color,
            *((note.text, note.translation) if self.shows_text() else ("", "")),
            note.photos != (),
            len(note.clusters) > 1,
        )
        found = self._faces.get(key)
        # A note that has just come gets its text at once; where all come near at the same time, that would take long.
        may_wait = self._is_hurried or self._comes_near or key in self._old
        if found is None and key[1] and may_wait and monotonic() > self._until:
            self._is_unfinished = True
            return self._stretched(key)
        if found is None:
            if len(self._faces) >= self._most:
                del self._faces[next(iter(self._faces))]
            found = self._faces[key] = self._draw(_Look(*key))
        return found

    def _stretched(self, key: Key) -> QPixmap:
        """For a moment the picture of another zoom, or one without text: so that zooming stays smooth."""
        without_text = (key[0], "", "", *key[3:])
        plain = self._faces.get(without_text)
        if plain is None:
            plain = self._faces[without_text] = self._draw(_Look(*without_text))
        old = self._old.get(key)
        if old is None:
            return plain
        made = old.scaled(plain.size())
        made.setDevicePixelRatio(plain.devicePixelRatioF())
        return made

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
            if look.is_twin:
                side = m.TWIN * scale
                paint_icon(painter, QRectF((m.NOTE_W - m.TWIN - 4) * scale, 4 * scale, side, side), _LINK, ink)
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


def _paint_texts(painter: QPainter, look: _Look, scale: float) -> None:
    pair = fit_pair_at(look.text, look.translation, scale, look.beside) if look.translation else None
    fitted = pair.text if pair is not None else fit_at(look.text, scale, look.beside)
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
