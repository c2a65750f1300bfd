"""The room's screen finds the projector by itself, and is never over the work."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from buurtdesk.ui.app.settings import Settings

LAPTOP, BEAMER = (0, 0, 1366, 768), (1366, 0, 1920, 1080)


def apart(one, other) -> bool:
    (x, y, w, h), (a, b, c, d) = one, other
    return x + w <= a or a + c <= x or y + h <= b or b + d <= y


def test_the_welcome_opens_by_itself_on_the_second_screen(start) -> None:
    seen = start(LAPTOP, BEAMER).first
    assert seen["on_screen"] and seen["view"] == "Welcome"
    assert tuple(seen["place"]) in (LAPTOP, BEAMER)
    assert apart(seen["place"], seen["work"])


def test_it_opens_only_in_a_session_and_only_if_that_is_wanted(start, library) -> None:
    child = start(LAPTOP, BEAMER, room="-")
    assert child.first["room"] == "overview" and not child.first["on_screen"]
    child.kill()
    settings = Settings(library)
    settings.room_opens_itself = False
    settings._file.sync()
    assert not start(LAPTOP, BEAMER).first["on_screen"]


def test_closed_by_hand_it_stays_away_until_it_is_asked_for(start) -> None:
    child = start(LAPTOP, BEAMER)
    assert not child.tell("close")["on_screen"]
    child.tell("overview")
    assert not child.tell()["on_screen"]
    assert child.tell("show")["on_screen"]


def test_with_one_screen_nothing_is_over_the_work_and_the_steps_still_walk(start) -> None:
    child = start(LAPTOP)
    assert not child.first["on_screen"] and child.first["view"] is None
    seen = child.tell("show")
    assert not seen["on_screen"] and seen["view"] == "Wall" and seen["status"] == "Room sees: the wall"
    assert [child.tell("back")["view"] for _ in range(3)] == ["Question", "Welcome", "Welcome"]


def test_two_screens_that_show_the_same_are_told_and_counts_are_hidden_until_one_says_so(start) -> None:
    child = start(LAPTOP, (0, 0, 1280, 720))
    assert child.first["band"] and not child.first["on_screen"]
    assert not child.tell("allow")["band"]
    child.tell("overview")
    assert not child.tell()["band"]


class Plugs:
    """Screens that are plugged in and pulled out of an X server, as the system does it."""

    class _Monitor(ctypes.Structure):
        _fields_ = [
            ("name", ctypes.c_ulong),
            *((each, ctypes.c_int) for each in ("primary", "automatic", "noutput", "x", "y", "w", "h", "mw", "mh")),
            ("outputs", ctypes.POINTER(ctypes.c_ulong)),
        ]

    class _Resources(ctypes.Structure):
        _fields_ = [
            ("times", ctypes.c_ulong * 2),
            ("ncrtc", ctypes.c_int),
            ("crtcs", ctypes.POINTER(ctypes.c_ulong)),
            ("noutput", ctypes.c_int),
            ("outputs", ctypes.POINTER(ctypes.c_ulong)),
        ]

    def __init__(self, display: str) -> None:
        self._x, self._randr = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXrandr.so.2")
        pointer, number = ctypes.c_void_p, ctypes.c_ulong
        for library, name, gives, takes in (
            (self._x, "XOpenDisplay", pointer, [ctypes.c_char_p]),
            (self._x, "XDefaultRootWindow", number, [pointer]),
            (self._x, "XInternAtom", number, [pointer, ctypes.c_char_p, ctypes.c_int]),
            (self._x, "XSync", ctypes.c_int, [pointer, ctypes.c_int]),
            (self._x, "XCloseDisplay", ctypes.c_int, [pointer]),
            (self._randr, "XRRSetMonitor", None, [pointer, number, pointer]),
            (self._randr, "XRRDeleteMonitor", None, [pointer, number, number]),
            (self._randr, "XRRGetScreenResources", ctypes.POINTER(self._Resources), [pointer, number]),
        ):
            function = getattr(library, name)
            function.restype, function.argtypes = gives, takes
        self._display = self._x.XOpenDisplay(display.encode())
        self._root = self._x.XDefaultRootWindow(self._display)
        self._output = self._randr.XRRGetScreenResources(self._display, self._root).contents.outputs[0]

    def plug(self, name: str, place: tuple[int, int, int, int], primary: bool = False) -> None:
        outputs = (ctypes.c_ulong * 1)(self._output)
        made = self._Monitor(self._atom(name), primary, 0, int(primary), *place, 300, 200, outputs)
        self._randr.XRRSetMonitor(self._display, self._root, ctypes.byref(made))
        self._x.XSync(self._display, 0)

    def pull(self, name: str) -> None:
        self._randr.XRRDeleteMonitor(self._display, self._root, self._atom(name))
        self._x.XSync(self._display, 0)

    def close(self) -> None:
        self._x.XCloseDisplay(self._display)

    def _atom(self, name: str) -> int:
        return self._x.XInternAtom(self._display, name.encode(), 0)


@pytest.fixture
def display() -> Iterator[str]:
    if sys.platform != "linux" or shutil.which("Xvfb") is None:
        pytest.skip("not installed: Xvfb")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "3286x1080x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(timeout=10)


@pytest.fixture
def plugs(display) -> Iterator[Plugs]:
    try:
        made = Plugs(display)
    except OSError:
        pytest.skip("not installed: libXrandr")
    made.plug("LAPTOP", LAPTOP, primary=True)
    yield made
    made.close()


def until(child, what) -> dict[str, object]:
    end = time.monotonic() + 10
    while time.monotonic() < end:
        if what(seen := child.tell()):
            return seen
    raise AssertionError(seen)


def test_it_follows_the_plug_of_the_projector(start, plugs, display) -> None:
    child = start(name="xcb", display=display)
    assert not child.first["on_screen"]
    plugs.plug("BEAMER", BEAMER)
    seen = until(child, lambda seen: seen["on_screen"] and tuple(seen["place"]) == BEAMER)
    assert seen["view"] == "Welcome"
    child.tell("on")
    child.tell("on")
    child.tell("freeze")
    plugs.pull("BEAMER")
    seen = until(child, lambda seen: not seen["on_screen"] and seen["view"])
    assert (seen["view"], seen["frozen"]) == ("Wall", True)
    smaller = (1366, 0, 1280, 720)
    plugs.plug("BEAMER", smaller)
    seen = until(child, lambda seen: seen["on_screen"] and tuple(seen["place"]) == smaller)
    assert (seen["view"], seen["frozen"]) == ("Wall", True)
    plugs.pull("BEAMER")
    until(child, lambda seen: not seen["on_screen"])
    plugs.plug("BEAMER", LAPTOP)
    seen = until(child, lambda seen: not seen["on_screen"] and seen["view"] and seen["band"])
    assert seen["view"] == "Wall"
