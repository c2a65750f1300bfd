"""Plays an evening in a window on a screen of its own: real keys and a real mouse, or keys alone, sent by xdotool.

It runs in a thread of the window's own process, so that it can ask where a control is and what a screen reader would
say of it. It never touches a control itself.
"""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from buurtdesk.ui.projector.window import Projector

PATIENCE_S = 10.0
KEY_DELAY_MS = 20
MOST_TABS = 60
Found = TypeVar("Found")


class Question(QObject):
    """Asks the window's thread something, and waits for the answer."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(lambda ask: ask(), Qt.ConnectionType.BlockingQueuedConnection)

    def __call__(self, what: Callable[[], Found]) -> Found:
        answers: list[Found] = []
        self.asked.emit(lambda: answers.append(what()))
        return answers[0]


class Player:
    """A pair of hands, a pair of eyes, and a camera."""

    def __init__(self, pictures: Path, has_mouse: bool) -> None:
        """To be made on the window's thread. Without a mouse, controls are reached as a screen reader tells of them."""
        self.ask = Question()
        self._pictures, self._has_mouse = pictures, has_mouse
        self._taken = 0

    def key(self, *keys: str) -> None:
        self._look_at_window()
        _run("xdotool", "key", "--delay", KEY_DELAY_MS, *keys)

    def write(self, text: str) -> None:
        self._look_at_window()
        _run("xdotool", "type", "--delay", 8, text)

    def enter(self, text: str) -> None:
        self.write(text)
        self.key("Return")

    def press(self, name: str) -> None:
        """Press the button with this name: with the mouse, or by Tab and Space."""
        if self._has_mouse:
            self.click(name)
            return
        self.until(lambda: _middle(name, QAbstractButton), f"a button “{name}”")
        self._tab_to(name)
        self.key("space")

    def go_to(self, name: str) -> None:
        """Put the keyboard in the field with this name: with the mouse, or by Tab."""
        if self._has_mouse:
            self.click(name, QWidget)
        else:
            self._tab_to(name)

    def _tab_to(self, name: str) -> None:
        for _ in range(MOST_TABS):
            if name in self.spoken():
                return
            self.key("Tab")
        raise AssertionError(f"Tab does not come to “{name}”")

    def click(self, name: str, kind: type[QWidget] = QAbstractButton) -> None:
        """Move the mouse to the control with this name, and click it."""
        x, y = self.until(lambda: _middle(name, kind), f"a control “{name}”")
        _run("xdotool", "mousemove", x, y, "click", "1")

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Pick up what is at one place of the screen, and let it go at another."""
        middle = ((start[0] + end[0]) // 2, (start[1] + end[1]) // 2)
        _run("xdotool", "mousemove", *start, "mousedown", "1")
        for place in (middle, end):
            _run("xdotool", "mousemove", *place)
        _run("xdotool", "mouseup", "1")

    def choose(self, words: str) -> None:
        """Take this line of the menu that is open."""
        x, y = self.until(lambda: _line_of_menu(words), f"a line “{words}” in a menu")
        if self._has_mouse:
            _run("xdotool", "mousemove", x, y, "click", "1")
            return
        for _ in range(MOST_TABS):
            if words in self.ask(_active_line):
                self.key("Return")
                return
            self.key("Down")
        raise AssertionError(f"the arrows do not come to “{words}”")

    def until(self, what: Callable[[], Found], words: str = "") -> Found:
        """Ask the window's thread until there is an answer."""
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            self._look_at_window()
            if found := self.ask(what):
                return found
            time.sleep(0.02)
        self.picture("missed")
        raise AssertionError(f"{words or 'it'} did not come; the keyboard is on “{self.spoken()}”")

    def spoken(self) -> str:
        """What a screen reader says of the control that has the keyboard."""
        return self.ask(lambda: _spoken(QApplication.focusWidget()))

    def on_keyboard(self, name: str) -> None:
        """Wait until the keyboard is on the control with this name."""
        self.until(lambda: name in _spoken(QApplication.focusWidget()), f"the keyboard on “{name}”")

    def told(self, words: str) -> None:
        """Wait until some window says this."""
        self.until(lambda: any(words in text for text in accessible_texts()), f"“{words}”")

    def picture(self, name: str) -> None:
        """Keep what is on the whole screen."""
        self._taken += 1
        file = self._pictures / f"{self._taken:02}-{name}.png"
        self.ask(lambda: QApplication.primaryScreen().grabWindow(0).save(str(file)))
        room = self.ask(_room_screen)
        if room is not None:
            self.ask(lambda: room.grab().save(str(file.with_name(f"{file.stem}-room.png"))))

    def _look_at_window(self) -> None:
        """Give the keyboard to the window that asks for it, as a window manager does."""
        window = self.ask(lambda: _asking_window().winId())
        if self.ask(lambda: QApplication.activePopupWidget() is None) and _run("xdotool", "getwindowfocus") != str(
            window
        ):
            _run("xdotool", "windowfocus", window)


def accessible_texts() -> Iterator[str]:
    """All that a screen reader can come across in the windows that are open."""
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            yield from _texts_of(QAccessible.queryAccessibleInterface(window))


def _texts_of(item: QAccessibleInterface | None) -> Iterator[str]:
    if item is None or not item.isValid() or item.state().invisible:
        return
    for each in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
        if text := item.text(each):
            yield text
    for number in range(item.childCount()):
        yield from _texts_of(item.child(number))


def _room_screen() -> Projector | None:
    return next((each for each in QApplication.topLevelWidgets() if isinstance(each, Projector) and each.view), None)


def _active_line() -> str:
    menu = QApplication.activePopupWidget()
    action = menu.activeAction() if isinstance(menu, QMenu) else None
    return action.text() if action is not None else ""


def _asking_window() -> QWidget:
    desk = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each.windowTitle() == "Buurtdesk"]
    return QApplication.activeModalWidget() or desk[0]


def _spoken(widget: QWidget | None) -> str:
    item = QAccessible.queryAccessibleInterface(widget) if widget is not None else None
    if item is None:
        return ""
    inner = item.focusChild()
    spoken = [item, inner] if inner is not None and inner.isValid() else [item]
    return " ".join(part for each in spoken for part in (each.text(QAccessible.Text.Name), _value(each)) if part)


def _value(item: QAccessibleInterface) -> str:
    return item.text(QAccessible.Text.Value)


def _middle(name: str, kind: type[QWidget]) -> tuple[int, int] | None:
    asking = QApplication.activeModalWidget()
    windows = [asking] if asking else [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    there = [each for window in windows for each in window.findChildren(kind) if each.isVisible() and each.isEnabled()]
    named = [each for each in there if name == _name(each)] or [each for each in there if name in _name(each)]
    if not named:
        return None
    place = named[0].mapToGlobal(named[0].rect().center())
    return place.x(), place.y()


def _name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def _line_of_menu(words: str) -> tuple[int, int] | None:
    menu = QApplication.activePopupWidget()
    if not isinstance(menu, QMenu):
        return None
    for action in menu.actions():
        if words in action.text() and action.isEnabled():
            place = menu.mapToGlobal(menu.actionGeometry(action).center())
            return place.x(), place.y()
    return None


def _run(*command: Any) -> str:
    done = subprocess.run([str(part) for part in command], check=False, timeout=30, capture_output=True, text=True)
    return done.stdout.strip()
