"""Undo takes back each action whole, gives it back, and leaves alone what came in since."""

import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

import buurtdesk.desk
from buurtdesk.desk import (
    bundles,
    clusters,
    conflicts,
    findings,
    imports,
    info_moments,
    names,
    notes,
    sessions,
    trajectories,
    voting,
)
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.clock import DeviceClock, wall_ms
from buurtdesk.domain.errors import NothingToRedo, NothingToUndo, UndoElsewhere
from buurtdesk.domain.finding import Outcome, StanceKind
from buurtdesk.domain.note import NoteColor, Place
from buurtdesk.domain.session import Session, SessionKind
from buurtdesk.domain.trajectory import Step, StepStanding, StepState, Trajectory
from buurtdesk.domain.voting import RoundStage


class Scene:
    """A session with notes, a cluster, an open round with a ballot, and a closed round."""

    def __init__(self, desk: Desk, trajectory: Trajectory, session: Session, tmp_path) -> None:
        self.desk, self.trajectory, self.session = desk, trajectory, session
        self.notes = notes.add(desk, session, ["bank", "boom", "fontein"])
        self.cluster = clusters.gather(desk, session, [self.notes[0].id], Place(10, 10), "Groen")
        self.open = voting.open_round(desk, session, [(note.id, note.text) for note in self.notes])
        self.closed = voting.open_round(desk, session, [(self.notes[0].id, "bank")])
        voting.close_round(desk, self.closed)
        plan = {"anonymity": session.anonymity, "tables": session.tables}
        self.validation = sessions.new(desk, trajectory.id, SessionKind.VALIDATION, "Validatie", **plan)
        self.findings = [findings.add(desk, self.validation, text) for text in ("thuis", "groen", "verkeer")]
        self.table = 2 if session.tables else 0
        findings.set_stance(desk, self.validation, self.findings[0].id, self.table, StanceKind.PARTLY, "in de straat")
        self.info = sessions.new(desk, trajectory.id, SessionKind.INFO, "Infomoment", **plan)
        self.blocks = [info_moments.add_block(desk, self.info, text) for text in ("Welkom", "Uitleg", "Vragen")]
        self.asked = [info_moments.ask(desk, self.info, text) for text in ("Wanneer?", "Wie?", "Waar?")]
        self.polis = tmp_path / "polis"
        self.polis.mkdir()
        (self.polis / "comments.csv").write_text("comment-id,comment-body,moderated\n1,Meer bomen,1\n")
        (self.polis / "votes.csv").write_text("timestamp,comment-id,voter-id,vote\n5,1,7,1\n")

    def state(self) -> object:
        """All that anyone can see of the library."""
        desk = self.desk
        there = [
            (
                session,
                notes.notes(desk, session.id),
                clusters_of(desk, session),
                [
                    (made, voting.options(desk, made.id), voting.turnout(desk, made.id))
                    for made in voting.rounds(desk, session.id)
                ],
                (findings.findings(desk, session), findings.stances(desk, session)),
                (info_moments.blocks(desk, session), info_moments.asked(desk, session)),
            )
            for trajectory in trajectories.trajectories(desk)
            for session in sessions.sessions(desk, trajectory.id)
        ]
        standings = [trajectories.step_standings(desk, each.id) for each in trajectories.trajectories(desk)]
        return trajectories.trajectories(desk), standings, there


def clusters_of(desk: Desk, session: Session):
    return notes.clusters(desk, session.id)


def rearrange(scene: Scene, **done) -> None:
    clusters.rearrange(scene.desk, scene.session, clusters.Rearrangement(**done))


PLANNED = StepStanding(Step.SURVEY, StepState.NOW, "2026-12-01", "De Zaal")
ACTIONS: dict[str, Callable[[Scene], object]] = {
    "trajectory.new": lambda s: trajectories.new(s.desk, "Banneux", like=s.trajectory),
    "trajectory.rename": lambda s: trajectories.rename(s.desk, s.trajectory.id, "Katarina II", "Genk"),
    "trajectory.delete": lambda s: trajectories.delete(s.desk, s.trajectory.id),
    "step.set": lambda s: trajectories.set_step(s.desk, s.trajectory.id, PLANNED),
    "session.new": lambda s: sessions.new(s.desk, s.trajectory.id, SessionKind.IDEAS, "Tweede"),
    "session.rename": lambda s: sessions.rename(s.desk, s.session.id, "Anders"),
    "session.delete": lambda s: sessions.delete(s.desk, s.session.id),
    "session.attendance": lambda s: sessions.count_attendance(s.desk, s.info.id, 46),
    "session.start": lambda s: sessions.set_start(s.desk, s.info.id, "2026-09-17T19:00"),
    "finding.add": lambda s: findings.add(s.desk, s.validation, "donker", from_room=True),
    "finding.reword": lambda s: findings.reword(s.desk, s.validation, s.findings[1].id, "te weinig groen"),
    "finding.outcome": lambda s: findings.settle_outcome(s.desk, s.validation, s.findings[0].id, Outcome.NUANCED),
    "finding.move": lambda s: findings.reorder(s.desk, s.validation, s.findings[2].id, 1),
    "finding.delete": lambda s: findings.delete(s.desk, s.findings[0].id),
    "stance.set": lambda s: findings.set_stance(
        s.desk, s.validation, s.findings[0].id, s.table, StanceKind.NOT, "niet in de hoogbouw"
    ),
    "stance.clear": lambda s: findings.clear_stance(s.desk, s.findings[0].id, s.table),
    "block.add": lambda s: info_moments.add_block(s.desk, s.info, "Hapje", 15),
    "block.edit": lambda s: info_moments.edit_block(s.desk, s.blocks[0].id, "Welkom met soep", 25),
    "block.move": lambda s: info_moments.move_block(s.desk, s.info, s.blocks[0].id, 2),
    "block.delete": lambda s: info_moments.delete_block(s.desk, s.blocks[1].id),
    "asked.add": lambda s: info_moments.ask(s.desk, s.info, "Hoeveel?"),
    "asked.edit": lambda s: info_moments.edit_asked(s.desk, s.asked[0].id, "Wanneer?", "In het voorjaar"),
    "asked.move": lambda s: info_moments.move_asked(s.desk, s.info, s.asked[2].id, 0),
    "asked.delete": lambda s: info_moments.delete_asked(s.desk, s.asked[1].id),
    "note.add": lambda s: notes.add(s.desk, s.session, ["een", "twee"], NoteColor.BLUE, table=2),
    "note.edit": lambda s: notes.edit(s.desk, s.notes[0].id, "zitbank"),
    "note.color": lambda s: notes.recolor(s.desk, [note.id for note in s.notes], NoteColor.PINK),
    "note.table": lambda s: notes.set_table(s.desk, s.session, [s.notes[0].id], 3),
    "note.move": lambda s: rearrange(s, places={s.notes[0].id: Place(1000, 2), s.notes[1].id: Place(5, 5)}),
    "note.delete": lambda s: notes.delete(s.desk, [s.notes[0].id, s.notes[1].id]),
    "cluster.gather": lambda s: clusters.gather(s.desk, s.session, [note.id for note in s.notes], Place(0, 0)),
    "cluster.join": lambda s: rearrange(s, joined=[(s.notes[1].id, s.cluster.id)]),
    "cluster.leave": lambda s: rearrange(
        s, left=[(s.notes[0].id, s.cluster.id)], places={s.notes[0].id: Place(900, 900)}
    ),
    "cluster.rename": lambda s: clusters.rename(s.desk, s.cluster.id, "Zitten"),
    "cluster.move": lambda s: clusters.move(s.desk, s.cluster.id, Place(77, 7)),
    "cluster.dissolve": lambda s: clusters.dissolve(s.desk, s.cluster.id),
    "round.open": lambda s: voting.open_round(s.desk, s.session, [(s.notes[0].id, "bank")]),
    "round.close": lambda s: voting.close_round(s.desk, s.open),
    "round.reopen": lambda s: voting.reopen_round(s.desk, s.closed),
    "round.reveal": lambda s: voting.reveal_round(s.desk, s.closed),
    "round.delete": lambda s: voting.delete_round(s.desk, s.open),
    "ballot.add": lambda s: voting.add_ballot(s.desk, s.session, s.open, {voting.options(s.desk, s.open.id)[0].id: 1}),
    "import.polis": lambda s: imports.import_polis(s.desk, s.trajectory.id, s.polis, "Pol.is"),
}


@pytest.mark.parametrize("anonymous", [False, True])
@pytest.mark.parametrize("name", ACTIONS)
def test_undo_gives_the_state_before_and_redo_the_state_after(name, anonymous, request, desk, trajectory, tmp_path):
    session = request.getfixturevalue("anonymous_session" if anonymous else "session")
    if anonymous and name in ("note.add", "note.table"):
        session = replace(session, tables=8)
    scene = Scene(desk, trajectory, session, tmp_path)
    before = scene.state()
    ACTIONS[name](scene)
    after = scene.state()
    assert after != before
    assert desk.undo_state.undo == name
    for _ in range(2):
        assert desk.undo().left_alone == 0
        assert scene.state() == before
        assert desk.undo_state.redo == name
        assert desk.redo().left_alone == 0
        assert scene.state() == after


def test_every_action_that_the_desk_records_is_tried_here() -> None:
    source = "".join(file.read_text() for file in Path(buurtdesk.desk.__path__[0]).glob("*.py"))
    rooms = "trajectory|step|session|note|cluster|round|ballot|import|conflict|finding|stance|block|asked"
    recorded = set(re.findall(rf'"((?:{rooms})\.[a-z_]+)"', source))
    assert recorded - {"conflict.settle"} == set(ACTIONS)


def test_a_chain_of_undos_and_redos_walks_through_every_state(desk, trajectory, session, tmp_path) -> None:
    note = notes.add(desk, session, "een")[0].id
    texts = ["een", "twee", "drie", "vier"]
    for text in texts[1:]:
        notes.edit(desk, note, text)

    def text_now() -> str:
        return notes.notes(desk, session.id)[0].text

    for expected in reversed(texts[:-1]):
        desk.undo()
        assert text_now() == expected
    for expected in texts[1:]:
        desk.redo()
        assert text_now() == expected
    desk.undo()
    notes.edit(desk, note, "vijf")
    with pytest.raises(NothingToRedo):
        desk.redo()
    desk.undo()
    desk.undo()
    assert text_now() == "twee"


def test_there_is_an_end_to_undo(desk) -> None:
    with pytest.raises(NothingToUndo):
        desk.undo()
    with pytest.raises(NothingToRedo):
        desk.redo()


def bring(source: Desk, target: Desk, tmp_path) -> None:
    """Carry all of one laptop to another."""
    file = tmp_path / "carry.bdz"
    bundles.export_trajectory(source, names.find_trajectory(source, None), file)
    bundles.merge_files(target, [file])


def texts(desk: Desk, session: Session) -> list[str]:
    return [note.text for note in notes.notes(desk, session.id)]


@pytest.mark.parametrize("anonymous", [False, True])
def test_undo_never_overwrites_what_a_merge_brought_in(anonymous, request, desk, open_desk, tmp_path) -> None:
    session = request.getfixturevalue("anonymous_session" if anonymous else "session")
    other = open_desk("other")
    note = notes.add(desk, session, "bank")[0].id
    bring(desk, other, tmp_path)
    other.library.clock = DeviceClock(now_ms=lambda: wall_ms() + 60_000)
    notes.edit(desk, note, "aaa: mijn tekst")
    notes.edit(other, note, "zzz: hun tekst")  # in an anonymous session at the very same clock
    bring(other, desk, tmp_path)
    assert texts(desk, session) == ["zzz: hun tekst"]
    assert desk.undo().left_alone == 1
    assert texts(desk, session) == ["zzz: hun tekst"]


def test_undo_does_not_take_away_a_note_that_someone_else_edited(desk, session, open_desk, tmp_path) -> None:
    other = open_desk("other")
    note = notes.add(desk, session, "bank")[0].id
    bring(desk, other, tmp_path)
    notes.edit(other, note, "een bank met rugleuning")
    bring(other, desk, tmp_path)
    assert desk.undo().left_alone == 1
    assert texts(desk, session) == ["een bank met rugleuning"]


def test_undo_does_not_take_away_a_session_in_which_others_wrote(desk, session, open_desk, tmp_path) -> None:
    other = open_desk("other")
    bring(desk, other, tmp_path)
    notes.add(other, session, "van de andere laptop")
    bring(other, desk, tmp_path)
    assert desk.undo().left_alone == 1
    assert texts(desk, names.find_session(desk, "Ideeënworkshop")) == ["van de andere laptop"]


def test_an_undo_travels_to_the_other_laptop(desk, session, open_desk, tmp_path) -> None:
    other = open_desk("other")
    notes.add(desk, session, "bank")
    bring(desk, other, tmp_path)
    desk.undo()
    bring(desk, other, tmp_path)
    assert texts(other, session) == []


def test_two_copies_on_one_library_take_back_one_action_each(desk, session, open_desk) -> None:
    second = open_desk()
    notes.add(desk, session, "van de eerste")
    notes.add(second, session, "van de tweede")
    assert desk.undo().name == "note.add"
    assert texts(second, session) == ["van de eerste"]
    second.undo()
    assert texts(desk, session) == []


def test_a_second_copy_does_not_undo_past_what_was_done_anonymously(desk, session, anonymous_session, open_desk):
    second = open_desk()
    notes.add(desk, anonymous_session, "anoniem")
    notes.add(desk, anonymous_session, "nog een")
    with pytest.raises(UndoElsewhere):
        second.undo()
    assert sorted(texts(desk, anonymous_session)) == ["anoniem", "nog een"]
    desk.undo()
    with pytest.raises(UndoElsewhere):
        second.undo()
    desk.undo()
    desk.redo()
    with pytest.raises(UndoElsewhere):
        second.undo()
    desk.undo()
    assert second.undo().name == "session.new"
    assert desk.undo_state.redo is not None


def test_anonymous_and_named_actions_of_two_copies_stay_apart(desk, session, anonymous_session, open_desk) -> None:
    second = open_desk()
    notes.add(desk, anonymous_session, "anoniem")
    notes.add(desk, anonymous_session, "nog een")
    notes.add(second, session, "met tafel")
    desk.undo()
    assert len(texts(desk, session)) + len(texts(desk, anonymous_session)) == 2


def test_settling_a_conflict_can_be_undone(desk, session, open_desk, tmp_path) -> None:
    other = open_desk("other")
    note = notes.add(desk, session, "bank")[0].id
    bring(desk, other, tmp_path)
    notes.edit(desk, note, "hier")
    notes.edit(other, note, "daar")
    bring(other, desk, tmp_path)
    (conflict,) = conflicts.conflicts(desk)
    conflicts.settle(desk, conflict, take_other=True)
    assert conflicts.conflicts(desk) == []
    assert texts(desk, session) == [conflict.other]
    desk.undo()
    assert conflicts.conflicts(desk) == [conflict]
    assert texts(desk, session) == [conflict.current]


def test_undo_in_a_new_process(desk, session, tmp_path) -> None:
    notes.add(desk, session, "weg ermee")
    command = [sys.executable, "-m", "buurtdesk", "--data", str(tmp_path / "library")]
    done = subprocess.run([*command, "undo"], capture_output=True, text=True, check=True)
    assert done.stdout == "Undone: note.add\n"
    assert texts(desk, session) == []
    subprocess.run([*command, "redo"], check=True, capture_output=True)
    assert texts(desk, session) == ["weg ermee"]


def test_a_round_that_was_deleted_takes_no_more_ballots_after_undo(desk, session) -> None:
    note = notes.add(desk, session, "bank")[0]
    made = voting.open_round(desk, session, [(note.id, note.text)])
    voting.close_round(desk, made)
    desk.undo()
    assert [each.stage for each in voting.rounds(desk, session.id)] == [RoundStage.OPEN]
