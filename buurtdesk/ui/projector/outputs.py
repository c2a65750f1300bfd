"""How many plugs of this laptop give a picture: more than Qt knows screens means that one is shown twice."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path

_PLUGS = Path("/sys/class/drm")
_ONLY_ACTIVE_PATHS = 2


def lit_outputs() -> int:
    """The number of plugs with a picture; 0 where the system does not tell."""
    if sys.platform == "win32":
        return _windows_outputs()
    if sys.platform == "darwin":
        return _mac_outputs()
    return linux_outputs(_PLUGS)


def linux_outputs(plugs: Path) -> int:
    """Counts what the kernel says of each plug: a lid that is closed is connected, but gives no picture."""
    return sum(
        _read(plug / "status") == "connected" and _read(plug / "enabled") == "enabled" for plug in plugs.glob("card*-*")
    )


def _read(file: Path) -> str:
    try:
        return file.read_text().strip()
    except OSError:
        return ""


def _windows_outputs() -> int:
    paths, modes = ctypes.c_uint32(), ctypes.c_uint32()
    ask = ctypes.windll.user32.GetDisplayConfigBufferSizes  # type: ignore[attr-defined]
    failed = ask(_ONLY_ACTIVE_PATHS, ctypes.byref(paths), ctypes.byref(modes))
    return 0 if failed else paths.value


def _mac_outputs() -> int:
    graphics = ctypes.CDLL("/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics")
    count = ctypes.c_uint32()
    failed = graphics.CGGetOnlineDisplayList(0, None, ctypes.byref(count))
    return 0 if failed else count.value
