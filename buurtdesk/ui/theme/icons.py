"""Phosphor icons from their wheel, in a colour of the palette."""

from __future__ import annotations

import io
import zipfile
from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import ICON_PX

# Each icon size of the look at the three size settings, for screens at 100, 125, 150 and 200 %.
_PIXELS = (16, 18, 20, 23, 24, 25, 26, 29, 30, 32, 33, 35, 39, 40, 46, 48, 52)


@cache
def _archive() -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO((files("justmyresource_phosphor") / "icons.zip").read_bytes()))


@cache
def _renderer(name: str, color: str, fill: bool) -> QSvgRenderer:
    member = f"fill/{name}-fill.svg" if fill else f"regular/{name}.svg"
    svg = _archive().read(member).decode().replace("currentColor", color)
    return QSvgRenderer(QByteArray(svg.encode()))


@cache
def _pixmap(name: str, color: str, fill: bool, size_px: float, dpr: float) -> QPixmap:
    side = round(size_px * dpr)
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    _renderer(name, color, fill).render(painter)
    painter.end()
    made.setDevicePixelRatio(dpr)
    return made


@cache
def _icon(name: str, color: str, off_color: str, fill: bool) -> QIcon:
    made = QIcon()
    for side in _PIXELS:
        made.addPixmap(_pixmap(name, color, fill, side, 1.0), QIcon.Mode.Normal)
        made.addPixmap(_pixmap(name, off_color, fill, side, 1.0), QIcon.Mode.Disabled)
    return made


def icon(name: str, role: str = "ink", fill: bool = False) -> QIcon:
    """The icon in the colour of a palette role as it is now; ask again when the theme changes."""
    return _icon(name, getattr(theme.palette, role), theme.palette.edge, fill)


def pixmap(name: str, role: str = "ink", size_px: float = ICON_PX, fill: bool = False, dpr: float = 1.0) -> QPixmap:
    """The icon as a picture of `size_px` logical pixels before the size setting."""
    return _pixmap(name, getattr(theme.palette, role), fill, theme.px(size_px), dpr)


def paint_icon(painter: QPainter, rect: QRectF, name: str, color: str | QColor, fill: bool = False) -> None:
    """Draw the icon into a rectangle, as sharp as the screen allows."""
    _renderer(name, QColor(color).name(), fill).render(painter, rect)
