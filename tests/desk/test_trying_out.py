"""A session is rehearsed on a copy that counts for nothing and is thrown away whole."""

from __future__ import annotations

import pytest

from buurtdesk.desk import bundles, evidence, findings, info_moments, notes, scripts, sessions, trajectories, trying_out
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.finding import StanceKind
from buurtdesk.domain.script import Part
from buurtdesk.domain.session import SessionKind


@pytest.fixture
def workshop(desk, trajectory):
    made = sessions.new(desk, trajectory.id, SessionKind.VALIDATION, "Validatie", tables=4)
    sessions.ask_room(desk, made.id, "Herkent u dit?")
    first = findings.add(desk, made, "Te donker")
    findings.add(desk, made, "Te weinig bankjes", from_room=True)
    findings.set_stance(desk, made, first.id, 2, StanceKind.NOT, "niet bij ons")
    findings.reword(desk, made, first.id, "Te donker in het park")
    return next(each for each in sessions.sessions(desk, trajectory.id) if each.id == made.id)


def test_a_rehearsal_has_the_set_up_and_nothing_that_was_said(desk, workshop) -> None:
    made = trying_out.rehearse(desk, workshop)
    assert (made.title, made.tables, made.room_question) == ("Validatie", 4, "Herkent u dit?")
    assert [(each.wording, each.outcome) for each in findings.findings(desk, made)] == [("Te donker", None)]
    assert findings.stances(desk, made) == []
    assert len(findings.findings(desk, workshop)) == 2


def test_a_rehearsal_of_an_info_moment_has_its_script(desk, trajectory) -> None:
    moment = sessions.new(desk, trajectory.id, SessionKind.INFO, "Info")
    for text in ("Welkom", "Vragen", "Soep"):
        scripts.add(desk, moment, Part(text, 5))
    info_moments.ask(desk, moment, "Wanneer?")
    made = trying_out.rehearse(desk, moment)
    assert [each.text for each in scripts.blocks(desk, made)] == ["Welkom", "Vragen", "Soep"]
    assert info_moments.asked(desk, made) == []


def test_what_is_tried_out_counts_for_nothing(desk, trajectory, session) -> None:
    made = trying_out.rehearse(desk, session)
    notes.add(desk, made, "Proef")
    assert notes.count(desk, trajectory.id) == 0
    assert [source.words for source in evidence.sources(desk, trajectory.id)] == []
    other = trajectories.new(desk, "Banneux", like=trajectory)
    assert [each.rehearsal for each in sessions.sessions(desk, other.id)] == [False]


def test_a_hidden_note_is_hidden_on_another_laptop_too(desk, trajectory, session, tmp_path) -> None:
    made = notes.add(desk, session, ["Naam van een buur", "Bankjes"])
    notes.hide(desk, [made[0].id], True)
    sessions.ask_room(desk, session.id, "Wat nu?")
    bundle = tmp_path / "avond.bdz"
    bundles.export_trajectory(desk, trajectory, bundle)
    other = Desk(tmp_path / "other")
    bundles.merge_files(other, [bundle])
    assert {note.text: note.hidden for note in notes.notes(other, session.id)} == {
        "Naam van een buur": True,
        "Bankjes": False,
    }
    assert sessions.sessions(other, trajectory.id)[0].room_question == "Wat nu?"
    other.close()
