"""The street of eight houses as outlines: x from 0 to 1 along the street, y upwards in the same unit."""

from __future__ import annotations

from math import cos, pi

Points = list[tuple[float, float]]

# Within a house x runs from 0 to 1 and y from 0 to 1 of the highest.
_WALL = 0.58
_POINTED: Points = [(0, 0), (0, _WALL), (0.5, 1), (1, _WALL), (1, 0), (0, 0)]
_STEPPED: Points = [
    *((0, 0), (0, 0.56), (0.13, 0.56), (0.13, 0.72), (0.3, 0.72), (0.3, 0.88)),
    *((0.7, 0.88), (0.7, 0.72), (0.87, 0.72), (0.87, 0.56), (1, 0.56), (1, 0), (0, 0)),
]
_FLAT: Points = [(0, 0), (0, 0.78), (1, 0.78), (1, 0), (0, 0)]
_ROUND: Points = [
    *((0, 0), (0, 0.52), (0.1, 0.6)),
    *((0.5 - 0.38 * cos(step * pi / 16), 0.6 + 0.36 * (1 - cos(step * pi / 16) ** 2) ** 0.5) for step in range(1, 16)),
    *((0.9, 0.6), (1, 0.52), (1, 0), (0, 0)),
]
_HEIGHT, _SIDE_BY_SIDE = 0.135, (_POINTED, _STEPPED, _FLAT, _ROUND, _POINTED, _STEPPED, _FLAT, _ROUND)
_EACH, _BETWEEN = 0.114, 0.0125714

HOUSES = [
    [(place * (_EACH + _BETWEEN) + x * _EACH, y * _HEIGHT) for x, y in outline]
    for place, outline in enumerate(_SIDE_BY_SIDE)
]
