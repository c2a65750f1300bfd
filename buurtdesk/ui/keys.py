"""Digits by physical key: on a Belgian keyboard the digit row sends & é " ' ( and Ctrl+1 does not exist."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

# The digit row, from 1 to 9 and then 0.
_EVDEV = {code: (number + 1) % 10 for number, code in enumerate(range(10, 20))}
_WINDOWS = {code: (number + 1) % 10 for number, code in enumerate(range(0x02, 0x0C))}
_MAC = {0x12: 1, 0x13: 2, 0x14: 3, 0x15: 4, 0x17: 5, 0x16: 6, 0x1A: 7, 0x1C: 8, 0x19: 9, 0x1D: 0}
# What these keys send unshifted on a Belgian keyboard, for events that name no physical key.
_AZERTY = {
    int(key): (number + 1) % 10
    for number, key in enumerate(
        (
            Qt.Key.Key_Ampersand,
            Qt.Key.Key_Eacute,
            Qt.Key.Key_QuoteDbl,
            Qt.Key.Key_Apostrophe,
            Qt.Key.Key_ParenLeft,
            Qt.Key.Key_section,
            Qt.Key.Key_Egrave,
            Qt.Key.Key_Exclam,
            Qt.Key.Key_Ccedilla,
            Qt.Key.Key_Agrave,
        )
    )
}
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_LOCKS = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier

Pressed = tuple[Qt.KeyboardModifier, int]


def _by_place(event: QKeyEvent) -> int | None:
    """The digit of the digit row at this place of the keyboard, if the platform tells the place."""
    match QGuiApplication.platformName():
        case "xcb" | "wayland":
            return _EVDEV.get(event.nativeScanCode())
        case "windows":
            return _WINDOWS.get(event.nativeScanCode())
        case "cocoa":
            return _MAC.get(event.nativeVirtualKey())
    return None


def _knows_place(event: QKeyEvent) -> bool:
    if QGuiApplication.platformName() == "cocoa":
        return bool(event.nativeVirtualKey() or event.nativeScanCode())
    return event.nativeScanCode() != 0


def physical_digit(event: QKeyEvent) -> int | None:
    """The digit that is printed on the key, whatever the layout makes of it; the numeric keypad counts too."""
    key = event.key()
    if event.modifiers() & Qt.KeyboardModifier.KeypadModifier:
        return key - Qt.Key.Key_0 if Qt.Key.Key_0 <= key <= Qt.Key.Key_9 else None
    if _knows_place(event):
        return _by_place(event)
    if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
        return key - Qt.Key.Key_0
    return _AZERTY.get(key)


class DigitShortcuts(QObject):
    """Ctrl+digit and Alt+digit by physical key, for a window or a room of it that is in sight.

    QShortcut cannot do this: it knows only characters. Digits without a modifier are left to the widgets, for they may
    be typed text.
    """

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._callbacks: dict[Pressed, Callable[[], object]] = {}
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def register(self, modifiers: Qt.KeyboardModifier, digit: int, callback: Callable[[], object]) -> None:
        """Call this when the key with this digit goes down with exactly these modifiers."""
        if modifiers == _NO_MODIFIER or not 0 <= digit <= 9:
            raise ValueError(f"not a digit shortcut: {modifiers} {digit}")
        self._callbacks[modifiers, digit] = callback

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind != QEvent.Type.KeyPress and kind != QEvent.Type.ShortcutOverride:
            return False
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        modifiers = event.modifiers() & ~_LOCKS
        if modifiers == _NO_MODIFIER or not self._owner.isVisible() or watched.window() != self._owner.window():
            return False
        digit = physical_digit(event)
        callback = self._callbacks.get((modifiers, digit)) if digit is not None else None
        if callback is None:
            return False
        if kind == QEvent.Type.ShortcutOverride:
            # Claimed, so that no QShortcut takes it first; the key press follows.
            event.accept()
            return True
        callback()
        return True
