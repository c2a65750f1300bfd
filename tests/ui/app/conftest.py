"""A window on a library of its own, with a trajectory in it."""

from __future__ import annotations

import pytest

from buurtdesk.desk import trajectories
from buurtdesk.desk.desk import Desk
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.app.window import Window


@pytest.fixture
def desk(tmp_path):
    opened = Desk(tmp_path / "library")
    yield opened
    opened.close()


@pytest.fixture
def trajectory(desk):
    return trajectories.new(desk, "Katarinawijk", "Traject 2026")


@pytest.fixture
def window(qtbot, desk, trajectory, tmp_path):
    made = Window(desk, Settings(tmp_path))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    yield made
    made.screen_of_room.projector.close()
    made.screen_of_room.projector.deleteLater()
