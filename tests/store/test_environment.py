"""Full disks, closed folders, two processes at once and a pulled plug: nothing that was acknowledged is lost."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from buurtdesk.desk import names, notes, sessions, trajectories
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.errors import LibraryBusy
from buurtdesk.domain.session import SessionKind

WRITE = """
import sys
from pathlib import Path
from buurtdesk.desk import names, notes
from buurtdesk.desk.desk import Desk
desk = Desk(Path(sys.argv[1]))
session = names.find_session(desk, "Ideeën")
for number in range(int(sys.argv[3])):
    notes.add(desk, session, f"{sys.argv[2]} {number}")
    print(number, flush=True)
"""
FILL = """
import resource, sys
from pathlib import Path
from buurtdesk.desk import names, notes
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.errors import BuurtdeskError
desk = Desk(Path(sys.argv[1]))
session = names.find_session(desk, "Ideeën")
if sys.argv[2:]:
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
number = 0
try:
    while True:
        notes.add(desk, session, f"{number} " + "x" * 3000)
        number += 1
        print(number, flush=True)
except BuurtdeskError as error:
    print(type(error).__name__, error, file=sys.stderr)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A library with one session."""
    desk = Desk(tmp_path / "library")
    trajectory = trajectories.new(desk, "Katarina")
    sessions.new(desk, trajectory.id, SessionKind.IDEAS, "Ideeën")
    desk.close()
    return tmp_path / "library"


def texts(folder: Path) -> list[str]:
    desk = Desk(folder)
    found = [note.text for note in notes.notes(desk, names.find_session(desk, "Ideeën").id)]
    assert desk.library.faults() == []
    desk.close()
    return found


def start(folder: Path, name: str, count: int) -> subprocess.Popen:
    command = [sys.executable, "-c", WRITE, str(folder), name, str(count)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_two_processes_write_two_hundred_notes_each_at_once(folder) -> None:
    both = [start(folder, name, 200) for name in ("links", "rechts")]
    ended = [process.communicate(timeout=60) for process in both]
    assert [process.returncode for process in both] == [0, 0], ended
    assert sorted(texts(folder)) == sorted(f"{name} {n}" for name in ("links", "rechts") for n in range(200))


def test_every_acknowledged_note_survives_a_kill(folder) -> None:
    acknowledged: list[str] = []
    for kill in range(10):
        process = start(folder, f"ronde {kill}", 10_000)
        for line in process.stdout:
            acknowledged.append(f"ronde {kill} {line.strip()}")
            if len(acknowledged) % 17 == 16 - kill:
                break
        process.send_signal(signal.SIGKILL)
        rest = process.stdout.read()  # what was read ahead comes first, unlike with communicate()
        process.communicate()
        acknowledged += [f"ronde {kill} {line}" for line in rest.split("\n")[:-1]]
    there = texts(folder)
    assert set(acknowledged) <= set(there)
    assert len(there) == len(set(there)) <= len(acknowledged) + 10


def test_a_file_that_may_not_grow_any_more(folder) -> None:
    command = [sys.executable, "-c", FILL, str(folder), "600000"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert done.stderr.startswith(("DiskFull", "DiskFault")) and done.stderr.count("\n") == 1
    assert "What was saved before is safe" in done.stderr
    assert len(texts(folder)) == len(done.stdout.split()) > 10


def test_a_full_disk_loses_nothing_and_says_so(folder, tmp_path) -> None:
    """On a disk of 3 MB, in a mount namespace of its own."""
    if subprocess.run(["unshare", "-Urm", "true"], capture_output=True).returncode:
        pytest.skip("this machine lets no one mount a small disk (unshare -Urm)")
    script = """
    mount -t tmpfs -o size=3m none "$1" && cp -r "$2" "$1/library" && "$3" -c "$4" "$1/library" >"$5/told"
    cp -r "$1/library" "$5/after"
    """
    disk = tmp_path / "disk"
    disk.mkdir()
    arguments = [str(disk), str(folder), sys.executable, FILL, str(tmp_path)]
    done = subprocess.run(
        ["unshare", "-Urm", "sh", "-c", script, "sh", *arguments], capture_output=True, text=True, timeout=60
    )
    assert done.stderr.startswith("DiskFull The disk is full"), done.stderr
    assert done.stderr.count("\n") == 1
    assert len(texts(tmp_path / "after")) == len((tmp_path / "told").read_text().split()) > 10


# Root may write everywhere, unless it has no capabilities left.
LIKE_ANYONE = ["setpriv", "--bounding-set=-all"] if os.getuid() == 0 else []


@pytest.mark.parametrize("writable", ["nothing", "the folder is new", "only the file"])
def test_a_folder_in_which_nothing_may_be_written(folder, tmp_path, writable) -> None:
    place = tmp_path / "new" if writable == "the folder is new" else folder
    for path in (tmp_path, folder, *folder.iterdir()):
        path.chmod(0o555 if path.is_dir() else (0o666 if writable == "only the file" else 0o444))
    before = (folder / "library.db").read_bytes()
    try:
        command = [
            *LIKE_ANYONE,
            sys.executable,
            "-m",
            "buurtdesk",
            "--data",
            str(place),
            "note",
            "add",
            "Ideeën",
            "bank",
        ]
        done = subprocess.run(command, capture_output=True, text=True)
    finally:
        for path in (tmp_path, folder):
            path.chmod(0o755)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"Nothing can be written in {place}")
    assert done.stderr.count("\n") == 1
    assert (folder / "library.db").read_bytes() == before
    folder.joinpath("library.db").chmod(0o644)
    assert texts(folder) == []


def test_another_copy_that_writes_for_long_is_waited_for_and_then_named(folder) -> None:
    first, second = Desk(folder), Desk(folder)
    second.library.db.execute("PRAGMA busy_timeout = 200")
    with first.library.transaction():
        started = time.monotonic()
        with pytest.raises(LibraryBusy, match="wait a moment"), second.library.transaction():
            pass
        assert time.monotonic() - started >= 0.2
    with second.library.transaction():
        pass
    first.close()
    second.close()
