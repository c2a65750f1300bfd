"""The choices of a question as on paper: circles for one answer, squares for several, a scale in equal columns."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from buurtdesk.domain.questionnaire import QuestionKind
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.tokens import META_PX, TEXT_PX

_MARK_PX, _TO_TEXT_PX, _BETWEEN_PX, _ROW_GAP_PX = 14, 8, 28, 8
_MOST_COLUMNS, _LEAST_SCALE_PX, _SCALE_SIDE_PX = 3, 72, 10
_ON_A_SCALE = (QuestionKind.SCALE, QuestionKind.MATRIX, QuestionKind.STATEMENT)
_SQUARE = (QuestionKind.MULTIPLE, QuestionKind.CONSENT)
_WRAPPED = int(Qt.TextFlag.TextWordWrap)


class Choices(QWidget):
    """Draws marks and labels; how high it is follows from its width."""

    def __init__(self, kind: QuestionKind, labels: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind, self._labels = kind, labels
        self.setAccessibleName(", ".join(labels))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        placed = self._placed(width)
        return round(max(text.bottom() for _, text in placed)) + 2 if placed else 0

    def sizeHint(self) -> QSize:
        return QSize(theme.px(320), self.heightForWidth(theme.px(320)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(_MARK_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        in_columns = self._in_scale_columns(self.width())
        painter.setFont(self._font(in_columns))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignHCenter if in_columns else self._near_side(mirrored)
        for label, (mark, text) in zip(self._labels, self._placed(self.width()), strict=True):
            if mirrored:
                mark.moveLeft(self.width() - mark.right())
                text.moveLeft(self.width() - text.right())
            self._paint_mark(painter, mark)
            painter.setPen(QColor(theme.palette.ink))
            painter.drawText(text, int(side) | int(Qt.AlignmentFlag.AlignTop) | _WRAPPED, label)

    def _near_side(self, mirrored: bool) -> Qt.AlignmentFlag:
        return (
            Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        ) | Qt.AlignmentFlag.AlignAbsolute

    def _paint_mark(self, painter: QPainter, mark: QRectF) -> None:
        painter.setPen(QPen(QColor(theme.palette.edge), 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inside = mark.adjusted(1, 1, -1, -1)
        painter.drawRect(inside) if self._kind in _SQUARE else painter.drawEllipse(inside)

    def _font(self, in_columns: bool):
        return font(META_PX if in_columns else TEXT_PX, 400)

    def _in_scale_columns(self, width: int) -> bool:
        return self._kind in _ON_A_SCALE and width >= len(self._labels) * theme.px(_LEAST_SCALE_PX)

    def _placed(self, width: int) -> list[tuple[QRectF, QRectF]]:
        """Per choice where its mark and its words are, from left to right."""
        in_columns = self._in_scale_columns(width)
        metrics = QFontMetricsF(self._font(in_columns))
        return self._as_scale(width, metrics) if in_columns else self._as_rows(width, metrics)

    def _as_scale(self, width: int, metrics: QFontMetricsF) -> list[tuple[QRectF, QRectF]]:
        mark, side = theme.px(_MARK_PX), theme.px(_SCALE_SIDE_PX)
        column = width / max(len(self._labels), 1)
        placed = []
        for index, label in enumerate(self._labels):
            left = index * column
            room = QRectF(left + side / 2, mark + theme.px(4), column - side, 10_000)
            words = QRectF(room.x(), room.y(), room.width(), metrics.boundingRect(room, _WRAPPED, label).height())
            placed.append((QRectF(left + (column - mark) / 2, 0, mark, mark), words))
        return placed

    def _as_rows(self, width: int, metrics: QFontMetricsF) -> list[tuple[QRectF, QRectF]]:
        mark, to_text, between = (theme.px(size) for size in (_MARK_PX, _TO_TEXT_PX, _BETWEEN_PX))
        widest = max((metrics.horizontalAdvance(label) for label in self._labels), default=0.0) + 2
        columns = int((width + between) // (mark + to_text + widest + between))
        columns = min(max(columns, 1), _MOST_COLUMNS, max(len(self._labels), 1))
        rows = ceil(len(self._labels) / columns)  # filled downwards, as on paper
        columns = ceil(len(self._labels) / rows) if rows else 1
        column = (width - (columns - 1) * between) / columns
        room = QRectF(0, 0, max(column - mark - to_text, 1), 10_000)
        heights = [metrics.boundingRect(room, _WRAPPED, label).height() for label in self._labels]
        tops = [0.0]
        for row in range(rows):
            tops.append(tops[-1] + max(heights[row::rows]) + theme.px(_ROW_GAP_PX))
        placed = []
        for index, height in enumerate(heights):
            left, top = index // rows * (column + between), tops[index % rows]
            line = height if height < 2 * metrics.height() else metrics.height()
            words = QRectF(left + mark + to_text, top, room.width(), height)
            placed.append((QRectF(left, top + (line - mark) / 2, mark, mark), words))
        return placed
