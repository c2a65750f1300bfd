"""A desk on a library of its own, with a session to work in."""

from pathlib import Path

import pytest

from buurtdesk.desk import sessions, trajectories
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.session import Anonymity, Session, SessionKind
from buurtdesk.domain.trajectory import Trajectory


@pytest.fixture
def desk(tmp_path: Path):
    opened = Desk(tmp_path / "library")
    yield opened
    opened.close()


@pytest.fixture
def trajectory(desk: Desk) -> Trajectory:
    return trajectories.new(desk, "Katarina", "Hasselt")


@pytest.fixture
def session(desk: Desk, trajectory: Trajectory) -> Session:
    return sessions.new(desk, trajectory.id, SessionKind.IDEAS, "Ideeënworkshop")


@pytest.fixture
def anonymous_session(desk: Desk, trajectory: Trajectory) -> Session:
    return sessions.new(desk, trajectory.id, SessionKind.IDEAS, "Anoniem", Anonymity.ANONYMOUS)


@pytest.fixture
def open_desk(tmp_path: Path):
    """Open desks by name; the same name twice is a second copy of buurtdesk on one library."""
    opened = []

    def open_one(name: str = "library") -> Desk:
        opened.append(Desk(tmp_path / name))
        return opened[-1]

    yield open_one
    for each in opened:
        each.close()
