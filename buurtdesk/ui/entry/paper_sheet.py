"""A page of the sheet as it was printed, with the answers so far where they stand on the paper."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from buurtdesk.domain.response import UNREADABLE
from buurtdesk.domain.sheet_layout import LayoutBox, SheetLayout, WritingArea
from buurtdesk.paper.picture import GreyPicture
from buurtdesk.ui.question.view import Line
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.tokens import LIGHT

_WIDE_MM, _HIGH_MM = 210.0, 297.0
_LEFT_MM, _RIGHT_MM, _NEAR_MM = 16.0, 196.0, 1.5
_LETTER_MM, _PEN_MM = 4.6, 0.8


class PaperSheet(QWidget):
    """Always light: it is paper. `box_pressed` carries a question and a choice, `question_pressed` a question."""

    box_pressed = Signal(str, str)
    question_pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._layout, self._page = SheetLayout(0, ()), 0
        self._boxes: list[LayoutBox] = []
        self._writing: list[WritingArea] = []
        self._lines: dict[str, Line] = {}
        self._current = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_page(
        self, layout: SheetLayout, pages: Sequence[GreyPicture], page: int, lines: Iterable[Line], current: str
    ) -> None:
        """Show one page, from 1, with the answers and the question that is being keyed."""
        picture = pages[page - 1]
        grey = QImage.Format.Format_Grayscale8
        self._image = QImage(picture.pixels, picture.width, picture.height, picture.width, grey).copy()
        self._layout, self._page = layout, page
        self._boxes = [box for box in layout.boxes if box.page == page]
        self._writing = [area for area in layout.writing if area.page == page]
        self._lines = {line.question.name: line for line in lines}
        self._current = current
        self.setAccessibleName(self.tr("Page {page} of {pages}").format(page=page, pages=layout.pages))
        self.update()

    def fit(self, width_px: int) -> None:
        """As wide as this."""
        self.setFixedSize(QSize(width_px, round(width_px * _HIGH_MM / _WIDE_MM)))

    @property
    def _scale(self) -> float:
        return self.width() / _WIDE_MM

    def place_of(self, question: str) -> QRectF:
        """The rows of a question, in pixels; empty if it is not on this page."""
        strip = self._layout.strip_of(question)
        if strip is None or strip.page != self._page:
            return QRectF()
        mm = QRectF(_LEFT_MM, strip.top_mm, _RIGHT_MM - _LEFT_MM, strip.bottom_mm - strip.top_mm)
        return _scaled(mm, self._scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._image)
        self._paint_current(painter)
        painter.setPen(QPen(QColor(LIGHT.petrol), _PEN_MM * self._scale))
        for box in self._boxes:
            line = self._lines.get(box.question)
            if line is not None and _is_ticked(line, box):
                self._paint_cross(painter, _scaled(_rect(box), self._scale))
        painter.setFont(font(round(_LETTER_MM * self._scale), 500))
        for area in self._writing:
            self._paint_written(painter, area)

    def _paint_current(self, painter: QPainter) -> None:
        place = self.place_of(self._current)
        if place.isEmpty():
            return
        ground = QColor(LIGHT.sun)
        ground.setAlphaF(0.22)
        painter.fillRect(place, ground)
        painter.fillRect(QRectF(place.left(), place.top(), self._scale, place.height()), QColor(LIGHT.sun_edge))

    def _paint_cross(self, painter: QPainter, rect: QRectF) -> None:
        inside = rect.adjusted(rect.width() * 0.2, rect.height() * 0.2, -rect.width() * 0.2, -rect.height() * 0.2)
        painter.drawLine(inside.topLeft(), inside.bottomRight())
        painter.drawLine(inside.topRight(), inside.bottomLeft())

    def _paint_written(self, painter: QPainter, area: WritingArea) -> None:
        line = self._lines.get(area.question)
        if line is None or line.answer is None:
            return
        words = line.answer.namely if area.choice else line.words
        if line.answer.missing == UNREADABLE and not area.choice:
            words = "?"
        rect = _scaled(_rect(area), self._scale).adjusted(4, 0, -4, 0)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if area.height_mm > 2 * _LETTER_MM and words:
            needed = QFontMetricsF(painter.font()).boundingRect(rect, int(Qt.TextFlag.TextWordWrap), words)
            if needed.height() <= rect.height():
                painter.drawText(rect, int(Qt.TextFlag.TextWordWrap | flags), words)
                return
        shown = QFontMetricsF(painter.font()).elidedText(
            " ".join(words.split()), Qt.TextElideMode.ElideRight, rect.width()
        )
        painter.drawText(rect, int(flags), shown)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = QPointF(event.position().x() / self._scale, event.position().y() / self._scale)
        near = QRectF(at.x() - _NEAR_MM, at.y() - _NEAR_MM, 2 * _NEAR_MM, 2 * _NEAR_MM)
        for box in self._boxes:
            if _rect(box).intersects(near):
                self.box_pressed.emit(box.question, box.choice)
                return
        for question in self._lines:
            if self.place_of(question).contains(event.position()):
                self.question_pressed.emit(question)
                return


def _is_ticked(line: Line, box: LayoutBox) -> bool:
    value = line.answer.value if line.answer else None
    if isinstance(value, tuple):
        return value[box.rank - 1 : box.rank] == (box.choice,) if box.rank else box.choice in value
    return value == box.choice


def _rect(place: LayoutBox | WritingArea) -> QRectF:
    return QRectF(place.x_mm, place.y_mm, place.width_mm, place.height_mm)


def _scaled(rect: QRectF, scale: float) -> QRectF:
    return QRectF(rect.x() * scale, rect.y() * scale, rect.width() * scale, rect.height() * scale)
