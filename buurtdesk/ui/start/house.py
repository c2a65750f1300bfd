"""The drawing of one house: eight shapes, dark and dashed while later, windows lit once done."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from buurtdesk.domain.trajectory import StepState
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import STREET

# A house stands on y = 0 with its middle at x = 0; up is negative. No house is wider or higher than this.
HOUSE_WIDTH, HOUSE_HEIGHT = 104.0, 124.0
_HALF = 48.0

Points = list[tuple[float, float]]

_GABLE: Points = [(-48, -74), (0, -122), (48, -74)]
_STEPS: Points = [(-48, -82), (-36, -82), (-36, -94), (-24, -94), (-24, -106), (-12, -106), (-12, -118)]
_CORNICE: Points = [(-48, -96), (-51, -96), (-51, -104), (51, -104), (51, -96), (48, -96)]
_CHIMNEY: Points = [(-48, -74), (0, -122), (18, -104), (18, -116), (30, -116), (30, -92), (48, -74)]
_CROW: Points = [(-48, -78), (-36, -78), (-36, -90), (-24, -90), (-24, -106), (-12, -106), (-12, -118)]
_CLIPPED: Points = [(-48, -78), (-30, -108), (30, -108), (48, -78)]


def _mirrored(left: Points) -> Points:
    return [*left, *((-x, y) for x, y in reversed(left))]


def _bell(shoulder: float, neck: float) -> QPainterPath:
    """A neck gable: hollow shoulders and a round top."""
    path = QPainterPath(QPointF(-_HALF, 0))
    path.lineTo(-_HALF, shoulder)
    path.cubicTo(-neck - 6, shoulder - 2, -neck, shoulder - 16, -neck + 2, -100)
    path.cubicTo(-neck + 6, -127, neck - 6, -127, neck - 2, -100)
    path.cubicTo(neck, shoulder - 16, neck + 6, shoulder - 2, _HALF, shoulder)
    path.lineTo(_HALF, 0)
    path.closeSubpath()
    return path


def _walls(roof: Points) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in [(-_HALF, 0), *roof, (_HALF, 0)]]))
    path.closeSubpath()
    return path


def _outlines() -> tuple[QPainterPath, ...]:
    return (
        _walls(_GABLE),
        _walls(_mirrored(_STEPS)),
        _walls(_CORNICE),
        _bell(-74, 24),
        _walls(_CHIMNEY),
        _walls(_mirrored(_CROW)),
        _walls(_CLIPPED),
        _bell(-78, 20),
    )


OUTLINES = _outlines()

_WINDOWS = [QRectF(x - 8, y, 16, 22) for y in (-68, -34) for x in (-24, 0, 24) if (x, y) != (0, -34)]


def _door() -> QPainterPath:
    path = QPainterPath(QPointF(-9, 0))
    path.lineTo(-9, -30)
    path.cubicTo(-9, -44, 9, -44, 9, -30)
    path.lineTo(9, 0)
    path.closeSubpath()
    return path


def top_of(index: int) -> float:
    """How high the middle of a house reaches (negative): there stands the flag."""
    return OUTLINES[index].boundingRect().top()


def paint_house(painter: QPainter, index: int, state: StepState) -> None:
    """Draw house `index` (from 0), standing on the origin."""
    if state is StepState.LATER:
        _paint_planned(painter, index)
    else:
        _paint_built(painter, index, going_on=state is StepState.NOW)


def _paint_planned(painter: QPainter, index: int) -> None:
    edge = QPen(QColor(theme.palette.edge), 1.4)
    dashed = QPen(edge)
    dashed.setDashPattern([3.2, 2.6])
    painter.setBrush(QColor(theme.palette.card))
    painter.setPen(dashed)
    painter.drawPath(OUTLINES[index])
    painter.setPen(edge)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for window in _WINDOWS:
        painter.drawRoundedRect(window, 2, 2)
    painter.drawPath(_door())


def _paint_built(painter: QPainter, index: int, going_on: bool) -> None:
    wall, lit, door = QColor(STREET.walls[index]), QColor(STREET.lit), QColor(STREET.door)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(wall)
    painter.drawPath(OUTLINES[index])
    for window in _WINDOWS:
        # While a step goes on, the rooms at the right are still dark and the door stands open.
        painter.setBrush(wall.darker(135) if going_on and window.left() > 0 else lit)
        painter.drawRoundedRect(window, 2, 2)
    painter.setBrush(lit if going_on else door)
    painter.drawPath(_door())
    if going_on:
        painter.setBrush(door)
        leaf = [QPointF(-9, 0), QPointF(-9, -34), QPointF(-18, -29), QPointF(-18, 0)]
        painter.drawPolygon(QPolygonF(leaf))
