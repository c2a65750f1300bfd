"""Widgets that nobody holds any more are deleted on the window's thread, whatever other threads do."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from buurtdesk.ui.app.garbage import GarbageCollection


@pytest.fixture
def eager() -> Iterator[None]:
    """A collection is due whenever anything was made."""
    usual = gc.get_threshold()
    gc.set_threshold(1, 1, 1)
    yield
    gc.set_threshold(*usual)


def test_a_long_task_deletes_no_widgets_in_its_own_thread(qtbot, eager) -> None:
    deleted_in = []

    class Left(QWidget):
        def __init__(self) -> None:
            super().__init__()
            self.itself = self

        def __del__(self) -> None:
            deleted_in.append(threading.current_thread())

    owner = QObject()
    GarbageCollection(owner)
    for _ in range(20):
        Left()
    task = threading.Thread(target=lambda: [[] for _ in range(200_000)])
    task.start()
    task.join()
    assert not deleted_in
    qtbot.waitUntil(lambda: len(deleted_in) == 20)
    assert set(deleted_in) == {threading.main_thread()}
