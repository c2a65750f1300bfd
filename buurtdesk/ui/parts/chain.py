"""What something rests on, as a chain: a round icon per step, tied by a line, deeper steps further in."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QWidget

from buurtdesk.domain.evidence import Trace
from buurtdesk.ui.list_words import SOURCE_ICONS, source_meta, source_word
from buurtdesk.ui.parts.work_painter import WorkPainter, line_step
from buurtdesk.ui.parts.work_rows import Row
from buurtdesk.ui.parts.work_view import WorkView
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.icons import paint_icon
from buurtdesk.ui.theme.tokens import ICON_SMALL_PX, META_PX, TEXT_PX

_CIRCLE_PX, _GAP_PX, _INDENT_PX, _MOST_DEPTH = 30, 12, 14, 2


def chain_rows(steps: tuple[Trace, ...], depth: int = 0, above: str = "") -> list[Row]:
    """The steps of a walk, each followed by what it rests on in turn."""
    rows: list[Row] = []
    for number, step in enumerate(steps):
        key = f"{above}{number}/"
        words = (source_word(step.kind, step.facts), source_meta(step.kind, step.facts, step.words))
        over = ", ".join(part for part in words if part)
        rows.append(Row(key, step.words, over=over, icon=SOURCE_ICONS.get(step.kind, "note"), fixed=True, about=depth))
        rows += chain_rows(step.steps, min(depth + 1, _MOST_DEPTH), key)
    return rows


class ChainPainter(WorkPainter):
    """A step of the chain."""

    def height(self, row: Row) -> int:
        lines, _ = self.title_lines(row)
        return round(line_step(META_PX) + len(lines) * line_step(TEXT_PX) + theme.px(14))

    def paint_row(self, painter: QPainter, rect: QRectF, row: Row, state: QStyle.StateFlag) -> None:
        look, side = theme.palette, theme.px(_CIRCLE_PX)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = rect.x() + theme.px(4) + self._indent(row)
        middle = left + side / 2
        painter.fillRect(QRectF(middle - 1, rect.y(), 2, rect.height()), QColor(look.petrol_soft))
        has_keyboard = state & QStyle.StateFlag.State_HasFocus
        painter.setPen(QColor(look.petrol if has_keyboard else look.petrol_soft))
        painter.setBrush(QColor(look.petrol_soft))
        circle = QRectF(left, rect.y() + theme.px(4), side, side)
        painter.drawEllipse(circle)
        small = theme.px(ICON_SMALL_PX)
        place = QRectF(0, 0, small, small)
        place.moveCenter(circle.center())
        paint_icon(painter, place, row.icon, look.petrol)
        at = QPointF(rect.x() + self._left(row), rect.y() + theme.px(4))
        room = rect.width() - self._left(row)
        self._line(painter, at.x(), at.y(), row.over, META_PX, "ink2", room)
        y = at.y() + line_step(META_PX)
        for text in self.title_lines(row)[0]:
            self._line(painter, at.x(), y, text, TEXT_PX, "ink", room)
            y += line_step(TEXT_PX)

    def _indent(self, row: Row) -> int:
        return theme.px(_INDENT_PX) * row.about if isinstance(row.about, int) else 0

    def _left(self, row: Row) -> float:
        return theme.px(4 + _CIRCLE_PX + _GAP_PX) + self._indent(row)

    def _right(self, row: Row) -> float:
        return 0


class Chain(WorkView):
    """As high as what it shows: it lies in a panel that scrolls."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self.use_painter(ChainPainter(self, most_lines=4))

    def show_steps(self, steps: tuple[Trace, ...]) -> None:
        """Show what it rests on."""
        self.show_rows(chain_rows(steps))
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(200, sum(self.painter.height(row) for row in self.rows.rows()))

    def doItemsLayout(self) -> None:
        super().doItemsLayout()
        self._fit()

    def _fit(self) -> None:
        if self.height() != self.sizeHint().height():
            self.setFixedHeight(self.sizeHint().height())
