"""Fira Sans for every text, Noto Sans Arabic for right-to-left; both come from wheels, never from the system."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase

from buurtdesk.ui.theme.current import theme

FAMILIES = ["Fira Sans", "Noto Sans Arabic"]
_FILES = {
    "fontpkg_fira_sans": (
        "FiraSans-Regular.ttf",
        "FiraSans-Italic.ttf",
        "FiraSans-Medium.ttf",
        "FiraSans-SemiBold.ttf",
    ),
    "fontpkg_noto_sans_arabic": ("NotoSansArabic[wdth,wght].ttf",),
}


@cache
def load_fonts() -> tuple[str, ...]:
    """Make the fonts known to Qt, once per process; the families found."""
    found: list[str] = []
    for package, names in _FILES.items():
        folder = files(package) / "files"
        for name in names:
            number = QFontDatabase.addApplicationFontFromData(QByteArray((folder / name).read_bytes()))
            found += QFontDatabase.applicationFontFamilies(number)
    return tuple(dict.fromkeys(found))


def font(size_px: float, weight: int = 400, tabular: bool = False, italic: bool = False) -> QFont:
    """A font of the look: `size_px` before the size setting, weight 400, 500 or 600; `tabular` for columns."""
    made = QFont(FAMILIES)
    made.setPixelSize(theme.px(size_px))
    made.setWeight(QFont.Weight(weight))
    made.setItalic(italic)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made
