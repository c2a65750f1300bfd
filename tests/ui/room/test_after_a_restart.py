"""After the laptop stopped the room's screen stands where it was, but never shows what is not revealed any more."""

from __future__ import annotations

import pytest

from buurtdesk.desk import notes, sessions, trajectories, voting
from buurtdesk.desk.desk import Desk
from buurtdesk.ui.app.settings import Settings

LAPTOP, BEAMER = (0, 0, 1366, 768), (1366, 0, 1920, 1080)
STANDS = ("room", "view", "held", "page", "frozen", "hidden", "on_screen")


@pytest.fixture
def voted(library):
    """A revealed round of fourteen options, so that its dots take three slides."""
    desk = Desk(library)
    session = sessions.sessions(desk, trajectories.trajectories(desk)[0].id)[0]
    made = notes.add(desk, session, [f"Idee {number}" for number in range(14)])
    voted = voting.open_round(desk, session, [(note.id, note.text) for note in made])
    voting.close_round(desk, voted)
    voting.reveal_round(desk, voted)
    desk.close()
    return voted


def stands(seen: dict[str, object]) -> dict[str, object]:
    return {key: seen[key] for key in STANDS}


def test_killed_at_every_step_the_room_sees_the_same_again(start, voted) -> None:
    child = start(LAPTOP, BEAMER)
    seen = []
    for steps in (["facts"], ["on", "on"], ["on", "on"], ["on", "on", "freeze"], ["blank"]):
        before = [stands(child.tell(what)) for what in steps][-1]
        child.kill()
        child = start(LAPTOP, BEAMER, room="-")
        assert stands(child.first) == before
        seen.append((before["held"], before["page"], before["frozen"], before["hidden"]))
    assert seen == [
        ("Welcome", 0, False, False),
        ("Wall", 0, False, False),
        ("Vote", 1, False, False),
        ("Reveal", 1, True, False),
        ("Reveal", 1, True, True),
    ]


def test_a_frozen_wall_comes_back_hidden(start) -> None:
    child = start(LAPTOP, BEAMER)
    for what in ("on", "on", "freeze"):
        child.tell(what)
    child.kill()
    again = start(LAPTOP, BEAMER, room="-").first
    assert (again["held"], again["view"], again["hidden"]) == ("Wall", None, True)


def test_dots_that_were_hidden_again_do_not_come_back(start, library, voted) -> None:
    child = start(LAPTOP, BEAMER)
    for _ in range(5):
        child.tell("on")
    assert child.tell("facts")["view"] == "Reveal"
    child.kill()
    desk = Desk(library)
    voting.reopen_round(desk, voted)
    desk.close()
    assert start(LAPTOP, BEAMER, room="-").first["view"] == "Welcome"


def test_another_evening_begins_anew(start, library, monkeypatch) -> None:
    child = start(LAPTOP, BEAMER)
    child.tell("on")
    child.kill()
    settings = Settings(library)
    settings.room_seen = settings.room_seen.replace('"at": 1', '"at": ')
    again = start(LAPTOP, BEAMER, room="-").first
    assert (again["room"], again["view"]) == ("overview", None)


def test_closed_by_the_facilitator_it_does_not_come_back(start) -> None:
    child = start(LAPTOP, BEAMER)
    child.tell("close")
    child.kill()
    assert start(LAPTOP, BEAMER, room="-").first["room"] == "overview"
