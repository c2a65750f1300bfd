"""Phosphor icons from their wheel, in a colour of the palette."""

from __future__ import annotations

import struct
import zlib
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import ICON_PX, ICON_SMALL_PX

_SIDES_PX = (ICON_SMALL_PX, ICON_PX, 24)
_LOCAL_HEADER = struct.Struct("<4s5H3I2H")


@cache
def _archive() -> bytes:
    """The wheel's zip, found without running the wheel's own code, which reads in a mail parser."""
    (folder,) = find_spec("justmyresource_phosphor").submodule_search_locations
    return (Path(folder) / "icons.zip").read_bytes()


def _svg(member: str) -> str:
    """One member of the wheel's zip, found by its name: reading the list of all 9,000 would take 70 ms at the start."""
    archive = _archive()
    at = archive.find(member.encode()) - _LOCAL_HEADER.size
    mark, _, _, method, _, _, _, packed, _, name_length, extra_length = _LOCAL_HEADER.unpack_from(archive, max(at, 0))
    if at < 0 or mark != b"PK\x03\x04" or name_length != len(member):
        raise KeyError(member)
    start = at + _LOCAL_HEADER.size + name_length + extra_length
    content = archive[start : start + packed]
    return (zlib.decompress(content, -zlib.MAX_WBITS) if method else content).decode()


@cache
def _renderer(name: str, color: str, fill: bool) -> QSvgRenderer:
    svg = _svg(f"fill/{name}-fill.svg" if fill else f"regular/{name}.svg").replace("currentColor", color)
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


def _sides() -> list[int]:
    """The sizes in pixels that this machine's screens can ask for, at the size setting in force."""
    dprs = {screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}
    return sorted({round(theme.px(side) * dpr) for side in _SIDES_PX for dpr in dprs})


@cache
def _icon(name: str, color: str, off_color: str, fill: bool, sides: tuple[int, ...]) -> QIcon:
    made = QIcon()
    for side in sides:
        made.addPixmap(_pixmap(name, color, fill, side, 1.0), QIcon.Mode.Normal)
        made.addPixmap(_pixmap(name, off_color, fill, side, 1.0), QIcon.Mode.Disabled)
    return made


def icon(name: str, role: str = "ink", fill: bool = False) -> QIcon:
    """The icon in the colour of a palette role as it is now; ask again when the theme changes."""
    return _icon(name, getattr(theme.palette, role), theme.palette.edge, fill, tuple(_sides()))


def pixmap(name: str, role: str = "ink", size_px: float = ICON_PX, fill: bool = False, dpr: float = 1.0) -> QPixmap:
    """The icon as a picture of `size_px` logical pixels before the size setting."""
    return _pixmap(name, getattr(theme.palette, role), fill, theme.px(size_px), dpr)


def paint_icon(painter: QPainter, rect: QRectF, name: str, color: str | QColor, fill: bool = False) -> None:
    """Draw the icon into a rectangle, as sharp as the screen allows."""
    _renderer(name, QColor(color).name(), fill).render(painter, rect)
