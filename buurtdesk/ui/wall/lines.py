"""Paints the rows of the list: a heading with its count, a note with its colour, text and table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from buurtdesk.domain.note import Note, NoteColor
from buurtdesk.ui.parts.direction import reads_leftward
from buurtdesk.ui.parts.wrapping import wrapped
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.icons import paint_icon
from buurtdesk.ui.theme.tokens import ICON_SMALL_PX, META_PX, TARGET_ROW_PX, TEXT_PX
from buurtdesk.ui.wall.faces import edge_color
from buurtdesk.ui.wall.listing import Line, LineRole, ListingModel
from buurtdesk.ui.wall.shapes import paint_shape

_LEFT_PX, _RIGHT_PX, _TILE_PX, _TILE_GAP_PX, _TABLE_PX, _ABOVE_PX = 14, 16, 19, 10, 34, 6
_PHOTO_PX = 44
_STEP = 1.25

Index = QModelIndex | QPersistentModelIndex


def paint_tile(painter: QPainter, rect: QRectF, color: NoteColor) -> None:
    """A small piece of the note, with its shape."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge_color(color), 1))
    painter.setBrush(QColor(theme.palette.notes[color]))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    side = rect.width() * 0.44
    place = QRectF(0, 0, side, side)
    place.moveCenter(rect.center())
    paint_shape(painter, place, color, QColor(theme.palette.ink))


class LineDelegate(QStyledItemDelegate):
    """Paints both kinds of row; the photos of a note stand small under its text."""

    def __init__(self, listing: ListingModel, parent: QObject) -> None:
        super().__init__(parent)
        self._listing, self._photos = listing, listing.photos
        self.width = 0
        self._heights: dict[str, tuple[Note, float, int, int]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A list asks for the height of every row at each change, so the heights of notes are remembered."""
        note = self._listing.note_of(index.row())
        if note is None:
            return QSize(self.width, theme.px(TARGET_ROW_PX + 4))
        known = self._heights.get(note.id)
        if known is None or known[0] is not note or known[1:3] != (theme.scale, self.width):
            known = (note, theme.scale, self.width, self._height(note))
            self._heights[note.id] = known
        return QSize(self.width, known[3])

    def _height(self, note: Note) -> int:
        heights = [len(lines) * size * _STEP for size, lines, _ in self._texts(note)]
        heights += [self._also_step()] * (bool(note.author) + self._listing.lies_elsewhere_too(note))
        if note.photos:
            heights.append(theme.px(_PHOTO_PX + _ABOVE_PX))
        return max(theme.px(TARGET_ROW_PX), round(sum(heights) + 2 * theme.px(_ABOVE_PX)))

    def shows_all(self, note: Note) -> bool:
        """Whether the row of this note shows all of its text and translation."""
        return all(whole for _, _, whole in self._texts(note))

    def _texts(self, note: Note) -> list[tuple[int, tuple[str, ...], bool]]:
        """The text and its translation: the size of each, its lines, and whether those are all of it."""
        given = [(theme.px(TEXT_PX), note.text), (theme.px(META_PX), note.translation)]
        return [(size, *wrapped(text, self._text_width(), size)) for size, text in given if text]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        line: Line = index.data(LineRole.LINE)
        rect = QRectF(option.rect)
        self._paint_ground(painter, rect, option)
        if line.is_heading:
            self._paint_heading(painter, rect, index)
        elif (note := index.data(LineRole.NOTE)) is not None:
            self._paint_note(painter, rect, note, index.data(LineRole.ALSO))
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem) -> None:
        look = theme.palette
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(look.petrol_soft))
            painter.fillRect(QRectF(rect.x(), rect.y(), 3, rect.height()), QColor(look.petrol))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(look.sunk))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(look.petrol), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(4.5, 2.5, -4.5, -2.5), 6, 6)

    def _paint_heading(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        look, small = theme.palette, theme.px(ICON_SMALL_PX)
        caret = QRectF(rect.x() + theme.px(_LEFT_PX), rect.center().y() - small / 2, small, small)
        paint_icon(painter, caret, "caret-right" if index.data(LineRole.FOLDED) else "caret-down", look.ink)
        count = str(index.data(LineRole.COUNT))
        right = rect.right() - theme.px(_RIGHT_PX)
        painter.setFont(font(META_PX, tabular=True))
        painter.setPen(QColor(look.ink2))
        count_w = QFontMetricsF(painter.font()).horizontalAdvance(count)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(right - count_w, rect.y(), count_w + 1, rect.height()), middle, count)
        dots = index.data(LineRole.DOTS)
        if dots is not None:
            words = f"● {dots}"
            painter.setFont(font(META_PX, 600, tabular=True))
            painter.setPen(QColor(look.petrol))
            dots_w = QFontMetricsF(painter.font()).horizontalAdvance(words)
            count_w += dots_w + theme.px(10)
            painter.drawText(QRectF(right - count_w, rect.y(), dots_w + 1, rect.height()), middle, words)
        painter.setFont(font(TEXT_PX, 600))
        painter.setPen(QColor(look.ink))
        left = caret.right() + theme.px(5)
        room = right - count_w - theme.px(8) - left
        title = QFontMetricsF(painter.font()).elidedText(index.data(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, rect.y(), room, rect.height()), middle, title)

    def _paint_note(self, painter: QPainter, rect: QRectF, note: Note, also: str) -> None:
        look, tile = theme.palette, theme.px(_TILE_PX)
        left, top = rect.x() + theme.px(_LEFT_PX), rect.y() + theme.px(_ABOVE_PX)
        paint_tile(painter, QRectF(left, top + 1, tile, tile), note.color)
        if note.table is not None:
            self._paint_table(painter, rect, note.table, top)
        x = left + tile + theme.px(_TILE_GAP_PX)
        for (size, lines, _), ink in zip(self._texts(note), (look.ink, look.ink2), strict=False):
            painter.setPen(QColor(ink))
            self._paint_lines(painter, QPointF(x, top), size, lines)
            top += len(lines) * size * _STEP
        if note.author:
            self._paint_author(painter, QRectF(x, top, self._text_width(), self._also_step()), note.author)
            top += self._also_step()
        if also:
            self._paint_also(painter, QRectF(x, top, self._text_width(), self._also_step()), also)
            top += self._also_step()
        if note.photos:
            self._paint_photos(painter, QPointF(x, top + theme.px(_ABOVE_PX)), note)
        if note.hidden:
            small = theme.px(ICON_SMALL_PX)
            under = QRectF(left + (tile - small) / 2, rect.y() + theme.px(_ABOVE_PX) + tile + theme.px(2), small, small)
            beside = QRectF(left - small + 2, rect.y() + theme.px(_ABOVE_PX) + (tile - small) / 2, small, small)
            paint_icon(painter, under if rect.height() > 2 * tile else beside, "eye-slash", look.ink2)

    def _paint_author(self, painter: QPainter, rect: QRectF, author: str) -> None:
        """Who wrote it, on a line of its own."""
        painter.setFont(font(META_PX))
        painter.setPen(QColor(theme.palette.ink2))
        metrics = QFontMetricsF(painter.font())
        words = metrics.elidedText(author, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_also(self, painter: QPainter, rect: QRectF, also: str) -> None:
        """In which other cluster the note lies."""
        look, small = theme.palette, theme.px(META_PX)
        paint_icon(painter, QRectF(rect.x(), rect.center().y() - small / 2, small, small), "link-simple", look.ink2)
        painter.setFont(font(META_PX))
        painter.setPen(QColor(look.ink2))
        room = rect.adjusted(small + theme.px(4), 0, 0, 0)
        words = QFontMetricsF(painter.font()).elidedText(also, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_photos(self, painter: QPainter, place: QPointF, note: Note) -> None:
        """As many as there is room for, side by side; one that is not here as an icon."""
        side, x = theme.px(_PHOTO_PX), place.x()
        for photo in note.photos:
            picture = self._photos.small(photo, side)
            width = side if picture.isNull() else picture.width()
            if x > place.x() and x + width > place.x() + self._text_width():
                break
            rect = QRectF(round(x), round(place.y()), width, side)
            if picture.isNull():
                inset = side / 4
                paint_icon(painter, rect.adjusted(inset, inset, -inset, -inset), "image", theme.palette.ink2)
            else:
                painter.drawPixmap(rect.topLeft(), picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(QPen(QColor(theme.palette.line), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect)
            x += width + theme.px(_ABOVE_PX)

    def _paint_lines(self, painter: QPainter, place: QPointF, size: int, lines: tuple[str, ...]) -> None:
        """Lines from this place down; right-to-left ones end at the right."""
        made = font(TEXT_PX)
        made.setPixelSize(size)
        painter.setFont(made)
        metrics = QFontMetricsF(made)
        leftward = reads_leftward(" ".join(lines))
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight)
        for number, text in enumerate(lines):
            x = place.x() + (self._text_width() - metrics.horizontalAdvance(text) if leftward else 0)
            baseline = place.y() + number * size * _STEP + (size * _STEP + metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(x, round(baseline)), text)

    def _paint_table(self, painter: QPainter, rect: QRectF, table: int, top: float) -> None:
        words = QCoreApplication.translate("LineDelegate", "T{number}").format(number=table)
        painter.setFont(font(META_PX, tabular=True))
        painter.setPen(QColor(theme.palette.ink2))
        metrics = QFontMetricsF(painter.font())
        baseline = top + (theme.px(TEXT_PX) * _STEP + metrics.ascent() - metrics.descent()) / 2
        x = rect.right() - theme.px(_RIGHT_PX) - metrics.horizontalAdvance(words)
        painter.drawText(QPointF(x, round(baseline)), words)

    def _text_width(self) -> float:
        around = _LEFT_PX + _TILE_PX + _TILE_GAP_PX + _TABLE_PX + _RIGHT_PX - 8
        return max(40, self.width - theme.px(around))

    def _also_step(self) -> float:
        return theme.px(META_PX) * 1.4
