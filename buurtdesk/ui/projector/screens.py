"""Which screen is the room's, and whether the room sees this laptop's own screen: of plain facts about screens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from buurtdesk.ui.projector.outputs import lit_outputs


@dataclass(frozen=True)
class ScreenSeen:
    """What there is to know of a screen: its name and where it lies on the desktop, in pixels."""

    name: str
    x: int
    y: int
    width: int
    height: int


def overlap(one: ScreenSeen, other: ScreenSeen) -> bool:
    """Whether two screens show some of the same part of the desktop."""
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )


def second_of(screens: Sequence[ScreenSeen], own: ScreenSeen) -> ScreenSeen | None:
    """The first screen that shows nothing of the one the work is on: a duplicated screen is no second one."""
    return next((each for each in screens if each != own and not overlap(each, own)), None)


def is_doubled(screens: Sequence[ScreenSeen], own: ScreenSeen, outputs: int = 0) -> bool:
    """Whether another screen shows what is on this one.

    `outputs` is how many plugs give a picture, 0 if that is not known: where they are more than the screens, the
    system shows one of them twice.
    """
    return any(each != own and overlap(each, own) for each in screens) or outputs > len(screens) > 0


def screens() -> dict[ScreenSeen, QScreen]:
    """The screens of this laptop now. Two of one name at one place would be one screen; their names differ."""
    return {_seen(screen): screen for screen in QGuiApplication.screens()}


def second_screen(beside: QWidget) -> QScreen | None:
    """The screen for the room: not the one this window is on, nor its double."""
    there = screens()
    found = second_of(list(there), _seen(beside.screen()))
    return there[found] if found else None


def shows_double(window: QWidget) -> bool:
    """Whether the room sees what is on this window's screen."""
    return is_doubled(list(screens()), _seen(window.screen()), lit_outputs())


def _seen(screen: QScreen) -> ScreenSeen:
    place: QRect = screen.geometry()
    return ScreenSeen(screen.name(), place.x(), place.y(), place.width(), place.height())
