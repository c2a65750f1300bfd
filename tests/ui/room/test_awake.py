"""The laptop stays awake while the room looks; where that does not work it is said once."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest
from PySide6.QtCore import QObject

from buurtdesk.ui.app.awake import LINUX_COMMAND, MAC_COMMAND, Awake, holds_here
from buurtdesk.ui.app.awake_process import ProcessHold

HERE_FOR_LONG = [sys.executable, "-c", "import sys; sys.stdin.read()"]
REFUSES = [sys.executable, "-c", "raise SystemExit(1)"]
NOT_THERE = ["a-program-that-is-not-there"]


@pytest.fixture
def parent(qapp):
    made = QObject()
    yield made
    made.deleteLater()


def awake(parent: QObject, *commands: list[str]) -> tuple[Awake, list[bool]]:
    made, failed = Awake([ProcessHold(command, parent) for command in commands], parent), []
    made.failed.connect(lambda: failed.append(True))
    return made, failed


def test_one_way_that_works_is_enough(qtbot, parent) -> None:
    made, failed = awake(parent, NOT_THERE, HERE_FOR_LONG, REFUSES)
    made.hold(True)
    running = made._holds[1]._process
    qtbot.waitUntil(lambda: made._refused == 2)
    assert failed == []
    assert running.state() is running.ProcessState.Running
    made.hold(False)
    assert running.state() is running.ProcessState.NotRunning
    assert failed == []


@pytest.mark.parametrize("commands", [[NOT_THERE], [REFUSES], [NOT_THERE, REFUSES], []])
def test_where_none_works_it_is_said_once(qtbot, parent, commands) -> None:
    made, failed = awake(parent, *commands)
    made.hold(True)
    made.hold(True)
    qtbot.waitUntil(lambda: failed == [True])
    made.hold(False)
    assert failed == [True]


def test_each_system_has_its_way(parent) -> None:
    assert [type(hold).__name__ for hold in holds_here(parent, "linux")] == ["ScreenSaverHold", "ProcessHold"]
    assert [type(hold).__name__ for hold in holds_here(parent, "win32")] == ["WindowsHold"]
    assert [type(hold).__name__ for hold in holds_here(parent, "darwin")] == ["ProcessHold"]
    assert holds_here(parent, "plan9") == []
    assert MAC_COMMAND[0] == "caffeinate" and str(os.getpid()) in MAC_COMMAND
    assert LINUX_COMMAND[0] == "systemd-inhibit" and LINUX_COMMAND[-1] == "cat"


ON_A_BUS = """
import sys
from PySide6.QtCore import QCoreApplication, QObject, QTimer, ClassInfo, Slot
from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher
from buurtdesk.ui.app.awake_linux import ScreenSaverHold

app = QCoreApplication([])

@ClassInfo({"D-Bus Interface": "org.freedesktop.ScreenSaver"})
class ScreenSaver(QObject):
    asked = []

    @Slot(str, str, result=int)
    def Inhibit(self, who, why):
        self.asked.append((who, why))
        return 7

bus = QDBusConnection.sessionBus()
saver = ScreenSaver()
if "there" in sys.argv:
    bus.registerService("org.freedesktop.ScreenSaver")
    bus.registerObject("/org/freedesktop/ScreenSaver", saver, QDBusConnection.RegisterOption.ExportAllSlots)
hold = ScreenSaverHold(app)
failed = []
hold.failed.connect(lambda: failed.append(True))
hold.take()
QTimer.singleShot(400, app.quit)
app.exec()
hold.release()
print(saver.asked, failed)
"""


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="not installed: dbus-run-session")
@pytest.mark.parametrize(
    ("there", "told"),
    [("there", "[('Buurtdesk', 'A workshop is going on')] []"), ("away", "[] [True]")],
)
def test_the_screen_saver_is_asked_over_the_bus(there, told) -> None:
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", ON_A_BUS, there],
        capture_output=True,
        text=True,
        timeout=30,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert done.stdout.strip() == told, done.stderr
