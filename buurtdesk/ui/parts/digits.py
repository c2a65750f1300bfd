"""Digits by physical key: on a Belgian keyboard the digit row sends & é " ' ( when Shift is up, and so no digit."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

# The place of the keys 1 … 9, 0 as each system counts them: evdev plus 8 (X11, Wayland), and set 1 (Windows).
_X11 = {10 + place: (place + 1) % 10 for place in range(10)}
_WINDOWS = {2 + place: (place + 1) % 10 for place in range(10)}
# macOS gives no scan code but a virtual key that stands for the place.
_MAC = {18: 1, 19: 2, 20: 3, 21: 4, 23: 5, 22: 6, 26: 7, 28: 8, 25: 9, 29: 0}


def digit_of(event: QKeyEvent) -> int | None:
    """The digit on the key that was pressed, whatever the layout makes of it; None for any other key."""
    if Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
        return int(event.key()) - int(Qt.Key.Key_0)
    if sys.platform == "darwin":
        return _MAC.get(event.nativeVirtualKey()) if event.nativeVirtualKey() else None
    places = _WINDOWS if sys.platform == "win32" else _X11
    return places.get(event.nativeScanCode())
