"""Undo takes back each action whole, gives it back, and leaves alone what came in since."""

import io
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

import buurtdesk.desk
from buurtdesk.desk import (
    attendance,
    authoring,
    bundles,
    challenges,
    clusters,
    conflicts,
    evidence,
    findings,
    focus_groups,
    guesses,
    imports,
    info_moments,
    logos,
    names,
    notes,
    paper,
    photos,
    plan,
    questionnaires,
    responses,
    retention,
    returns,
    scripts,
    sessions,
    stakeholders,
    survey_findings,
    swoart,
    trajectories,
    trying_out,
    voting,
)
from buurtdesk.desk.contents import contents
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.attendance import AgeGroup, Everyone
from buurtdesk.domain.clock import DeviceClock, wall_ms
from buurtdesk.domain.errors import NothingToRedo, NothingToUndo, UndoElsewhere
from buurtdesk.domain.evidence import Figure, Source, SourceKind, SubjectKind
from buurtdesk.domain.finding import Outcome, StanceKind
from buurtdesk.domain.identity import new_id
from buurtdesk.domain.note import NoteColor, Place
from buurtdesk.domain.questionnaire import Question, QuestionKind, Questionnaire
from buurtdesk.domain.script import BlockStep, Part
from buurtdesk.domain.session import Session, SessionKind
from buurtdesk.domain.stakeholder import ConcernKind
from buurtdesk.domain.swoart import Area
from buurtdesk.domain.trajectory import Step, StepStanding, StepState, Trajectory
from buurtdesk.domain.voting import RoundStage

BENCHES = Figure("q", "banken", "Genoeg banken?", "single", {"ja": 2, "nee": 6}, 8, "2026-10-01")


def picture(color: str = "yellow") -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (40, 30), color).save(made, "PNG")
    return made.getvalue()


class Scene:
    """A session with notes, a cluster, an open round with a ballot, and a closed round."""

    def __init__(self, desk: Desk, trajectory: Trajectory, session: Session, tmp_path) -> None:
        self.desk, self.trajectory, self.session = desk, trajectory, session
        self.notes = notes.add(desk, session, ["bank", "boom", "fontein"])
        self.cluster = clusters.gather(desk, session, [self.notes[0].id], Place(10, 10), "Groen")
        self.other_cluster = clusters.gather(desk, session, [self.notes[2].id], Place(900, 10), "Water")
        self.open = voting.open_round(desk, session, [(note.id, note.text) for note in self.notes])
        voting.set_tally(desk, session, self.open, 0, 5, {voting.options(desk, self.open.id)[0].id: 4})
        self.closed = voting.open_round(desk, session, [(self.notes[0].id, "bank")])
        voting.close_round(desk, self.closed)
        self.photo = photos.attach(desk, session, self.notes[0].id, picture("red"), "foto")
        self.tmp_path = tmp_path
        logos.set_logo(desk, trajectory.id, self.picture_file("red"))
        self._make_survey()
        self._make_sessions()
        self._make_lists()
        self.polis = tmp_path / "polis"
        self.polis.mkdir()
        (self.polis / "comments.csv").write_text("comment-id,comment-body,moderated\n1,Meer bomen,1\n")
        (self.polis / "votes.csv").write_text("timestamp,comment-id,voter-id,vote\n5,1,7,1\n")

    def picture_file(self, color: str) -> Path:
        file = self.tmp_path / f"{color}.png"
        file.write_bytes(picture(color))
        return file

    def _make_survey(self) -> None:
        """A questionnaire of one question, answered on one sheet."""
        self.survey = questionnaire(self.trajectory)
        self.question = self.survey.questions[0]
        self.pdf = self.tmp_path / "sheets.pdf"
        questionnaires.keep(self.desk, self.survey)
        self.open_survey = authoring.new(self.desk, self.trajectory.id, "Nieuw", "nl")
        authoring.add(self.desk, self.open_survey, QuestionKind.SINGLE)
        authoring.add(self.desk, self.open_survey, QuestionKind.TEXT)
        there = questionnaires.questionnaires(self.desk, self.trajectory.id)
        self.open_survey = next(each for each in there if each.id == self.open_survey.id)
        self.batch = paper.print_sheets(self.desk, self.survey, 2, "nl", self.pdf).batch
        responses.record(self.desk, self.survey, "KEYED", "Ann", self.question, "daarom")

    def _make_sessions(self) -> None:
        """A validation workshop with a stance, and an info moment."""
        desk, session = self.desk, self.session
        as_here = {"anonymity": session.anonymity, "tables": session.tables}
        self.validation = sessions.new(desk, self.trajectory.id, SessionKind.VALIDATION, "Validatie", **as_here)
        self.findings = [findings.add(desk, self.validation, text) for text in ("thuis", "groen", "verkeer")]
        self.table = 2 if session.tables else 0
        findings.set_stance(desk, self.validation, self.findings[0].id, self.table, StanceKind.PARTLY, "in de straat")
        self.guessed = findings.add(desk, self.validation, "banken", BENCHES)
        self.guessed = replace(self.guessed, prediction=guesses.ask(desk, self.guessed))
        self.guess = guesses.guess(desk, self.validation, self.guessed, self.table, 30)
        self.info = sessions.new(desk, self.trajectory.id, SessionKind.INFO, "Infomoment", **as_here)
        self.blocks = [scripts.add(desk, self.info, Part(text)) for text in ("Welkom", "Uitleg", "Vragen")]
        self.template = scripts.keep_template(desk, self.info, "Infomoment")
        self.asked = [info_moments.ask(desk, self.info, text) for text in ("Wanneer?", "Wie?", "Waar?")]

    def _make_lists(self) -> None:
        """Two of everything in the working lists, linked."""
        desk, within = self.desk, self.trajectory.id
        self.services = [stakeholders.add_service(desk, within, name) for name in ("Groen", "Jeugd")]
        self.concerns = [
            stakeholders.add_concern(desk, within, ConcernKind.OPEN_QUESTION, text, self.services[0].id)
            for text in ("Wie komt er?", "Wanneer?")
        ]
        stakeholders.cover(desk, within, self.concerns[0].id, self.question.id)
        self.groups = [focus_groups.add(desk, within, title) for title in ("Senioren", "Jongeren")]
        self.quotes = [focus_groups.add_quote(desk, within, self.groups[0].id, text) for text in ("Te heet", "Fijn")]
        self.items = [swoart.add(desk, within, Area.WEAKNESS, text) for text in ("Heet plein", "Weinig banken")]
        self.challenges = [challenges.add(desk, within, text) for text in ("Hoe koeler?", "Hoe veiliger?")]
        self.actions = [plan.add(desk, within, text, self.challenges[0].id) for text in ("Bomen", "Banken")]
        self.source = Source(SourceKind.NOTE, self.notes[1].id, "boom")
        evidence.link(desk, within, SubjectKind.SWOART_ITEM, self.items[0].id, self.source)
        self.link = evidence.evidence_of(desk, within, self.items[0].id)[0]

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
            )
            for trajectory in trajectories.trajectories(desk)
            for session in sessions.sessions(desk, trajectory.id)
        ]
        standings = [trajectories.step_standings(desk, each.id) for each in trajectories.trajectories(desk)]
        everything = [contents(desk, each.id) for each in trajectories.trajectories(desk)]
        heads = [logos.logo(desk, each.id) for each in trajectories.trajectories(desk)]
        return trajectories.trajectories(desk), standings, there, everything, heads


def clusters_of(desk: Desk, session: Session):
    return notes.clusters(desk, session.id)


def rearrange(scene: Scene, **done) -> None:
    clusters.rearrange(scene.desk, scene.session, clusters.Rearrangement(**done))


def questionnaire(trajectory: Trajectory) -> Questionnaire:
    """One question, in one language."""
    question = Question(new_id(), "why", QuestionKind.TEXT, {"nl": "Waarom?"})
    return Questionnaire(new_id(), trajectory.id, {"nl": "Wonen"}, ("nl",), (question,))


PLANNED = StepStanding(Step.SURVEY, StepState.NOW, "2026-12-01", "De Zaal")
ACTIONS: dict[str, Callable[[Scene], object]] = {
    "trajectory.new": lambda s: trajectories.new(s.desk, "Banneux", like=s.trajectory),
    "trajectory.rename": lambda s: trajectories.rename(s.desk, s.trajectory.id, "Katarina II", "Genk"),
    "trajectory.delete": lambda s: trajectories.delete(s.desk, s.trajectory.id),
    "step.set": lambda s: trajectories.set_step(s.desk, s.trajectory.id, PLANNED),
    "session.new": lambda s: sessions.new(s.desk, s.trajectory.id, SessionKind.IDEAS, "Tweede"),
    "session.rename": lambda s: sessions.rename(s.desk, s.session.id, "Anders"),
    "session.delete": lambda s: sessions.delete(s.desk, s.session.id),
    "note.add": lambda s: notes.add(s.desk, s.session, ["een", "twee"], NoteColor.BLUE, table=2),
    "note.edit": lambda s: notes.edit(s.desk, s.notes[0].id, "zitbank"),
    "note.translate": lambda s: notes.translate(s.desk, s.notes[0].id, "tr", "een bank in het park"),
    "photo.add": lambda s: photos.attach(s.desk, s.session, s.notes[1].id, picture(), "foto"),
    "photo.remove": lambda s: photos.remove(s.desk, s.notes[0].id, s.photo),
    "logo.set": lambda s: logos.set_logo(s.desk, s.trajectory.id, s.picture_file("blue")),
    "logo.remove": lambda s: logos.remove_logo(s.desk, s.trajectory.id),
    "note.color": lambda s: notes.recolor(s.desk, [note.id for note in s.notes], NoteColor.PINK),
    "note.table": lambda s: notes.set_table(s.desk, s.session, [s.notes[0].id], 3),
    "note.hide": lambda s: notes.hide(s.desk, [s.notes[0].id, s.notes[1].id], True),
    "note.move": lambda s: rearrange(s, places={s.notes[0].id: Place(1000, 2), s.notes[1].id: Place(5, 5)}),
    "note.delete": lambda s: notes.delete(s.desk, [s.notes[0].id, s.notes[1].id]),
    "cluster.gather": lambda s: clusters.gather(s.desk, s.session, [note.id for note in s.notes], Place(0, 0)),
    "cluster.join": lambda s: rearrange(s, joined=[(s.notes[1].id, s.cluster.id)]),
    "cluster.leave": lambda s: rearrange(
        s, left=[(s.notes[0].id, s.cluster.id)], places={s.notes[0].id: Place(900, 900)}
    ),
    "cluster.merge": lambda s: clusters.merge(s.desk, s.session, s.cluster.id, [s.other_cluster.id]),
    "cluster.split": lambda s: clusters.split(s.desk, s.session, s.cluster.id, [s.notes[0].id], Place(300, 10)),
    "wall.arrange": lambda s: clusters.arrange_wall(s.desk, s.session),
    "cluster.rename": lambda s: clusters.rename(s.desk, s.cluster.id, "Zitten"),
    "cluster.move": lambda s: clusters.move(s.desk, s.cluster.id, Place(77, 7)),
    "cluster.dissolve": lambda s: clusters.dissolve(s.desk, s.cluster.id),
    "round.open": lambda s: voting.open_round(s.desk, s.session, [(s.notes[0].id, "bank")]),
    "round.close": lambda s: voting.close_round(s.desk, s.open),
    "round.reopen": lambda s: voting.reopen_round(s.desk, s.closed),
    "round.reveal": lambda s: voting.reveal_round(s.desk, s.closed),
    "round.delete": lambda s: voting.delete_round(s.desk, s.open),
    "ballot.add": lambda s: voting.add_ballot(s.desk, s.session, s.open, {voting.options(s.desk, s.open.id)[0].id: 1}),
    "tally.set": lambda s: voting.set_tally(
        s.desk, s.session, s.open, 0, 6, {voting.options(s.desk, s.open.id)[1].id: 3}
    ),
    "tally.delete": lambda s: voting.delete_tally(s.desk, s.open, voting.tallies(s.desk, s.open.id)[0].id),
    "import.polis": lambda s: imports.import_polis(s.desk, s.trajectory.id, s.polis, "Pol.is"),
    "questionnaire.new": lambda s: questionnaires.keep(s.desk, questionnaire(s.trajectory)),
    "questionnaire.version": lambda s: authoring.new_version(s.desk, s.survey),
    "questionnaire.change": lambda s: authoring.change_sheet(s.desk, replace(s.open_survey, helpline="011 12 34 56")),
    "question.add": lambda s: authoring.add(s.desk, s.open_survey, QuestionKind.SINGLE),
    "question.duplicate": lambda s: authoring.duplicate(s.desk, s.open_survey, s.open_survey.questions[0]),
    "question.change": lambda s: authoring.change(
        s.desk, s.open_survey, replace(s.open_survey.questions[0], label={"nl": "Hoezo?"})
    ),
    "question.move": lambda s: authoring.move(s.desk, s.open_survey, s.open_survey.questions[0].id, 1),
    "question.delete": lambda s: authoring.delete(s.desk, s.open_survey, s.open_survey.questions[0].id),
    "questionnaire.delete": lambda s: questionnaires.delete(s.desk, s.survey.id),
    "batch.print": lambda s: paper.print_sheets(s.desk, s.survey, 3, "nl", s.pdf),
    "batch.hand_out": lambda s: returns.hand_out(s.desk, s.batch, "2026-03-01", 2),
    "trajectory.scans": lambda s: retention.keep_scans_until(s.desk, s.trajectory.id, "2030-01-01"),
    "answer.record": lambda s: responses.record(s.desk, s.survey, "OTHER", "Ann", s.question, "waarom niet"),
    "answer.clear": lambda s: responses.clear(s.desk, s.survey, "KEYED", "Ann", s.question),
    "finding.add": lambda s: findings.add(s.desk, s.validation, "donker", from_room=True),
    "finding.add_from": lambda s: survey_findings.of_each(s.desk, s.validation, s.survey, ["why"]),
    "finding.predict": lambda s: guesses.ask_no_more(s.desk, s.guessed.id),
    "guess.set": lambda s: guesses.guess(s.desk, s.validation, s.guessed, s.table, 55),
    "guess.clear": lambda s: guesses.clear(s.desk, s.guess.id),
    "service.add": lambda s: stakeholders.add_service(s.desk, s.trajectory.id, "Mobiliteit"),
    "service.rename": lambda s: stakeholders.rename_service(s.desk, s.trajectory.id, s.services[0].id, "Groendienst"),
    "service.move": lambda s: stakeholders.move_service(s.desk, s.trajectory.id, s.services[1].id, 0),
    "service.delete": lambda s: stakeholders.delete_service(s.desk, s.services[0].id),
    "concern.add": lambda s: stakeholders.add_concern(s.desk, s.trajectory.id, ConcernKind.BOTTLENECK, "Te heet"),
    "concern.edit": lambda s: stakeholders.edit_concern(s.desk, s.concerns[0].id, "Wie komt er niet?"),
    "concern.service": lambda s: stakeholders.set_service(s.desk, s.trajectory.id, s.concerns[0].id, s.services[1].id),
    "concern.move": lambda s: stakeholders.move_concern(s.desk, s.trajectory.id, s.concerns[1].id, 0),
    "concern.delete": lambda s: stakeholders.delete_concern(s.desk, s.concerns[0].id),
    "concern.cover": lambda s: stakeholders.cover(s.desk, s.trajectory.id, s.concerns[1].id, s.question.id),
    "concern.uncover": lambda s: stakeholders.uncover(s.desk, s.concerns[0].id, s.question.id),
    "focus_group.add": lambda s: focus_groups.add(s.desk, s.trajectory.id, "Nieuwkomers"),
    "focus_group.edit": lambda s: focus_groups.edit(
        s.desk, replace(s.groups[0], target_group="65+", held_on="2026-10-01", participants=9, notes="Warm")
    ),
    "focus_group.move": lambda s: focus_groups.move(s.desk, s.trajectory.id, s.groups[0].id, 1),
    "focus_group.delete": lambda s: focus_groups.delete(s.desk, s.groups[0].id),
    "quote.add": lambda s: focus_groups.add_quote(s.desk, s.trajectory.id, s.groups[1].id, "Geen plek"),
    "quote.edit": lambda s: focus_groups.edit_quote(s.desk, s.quotes[0].id, "Veel te heet"),
    "quote.move": lambda s: focus_groups.move_quote(s.desk, s.trajectory.id, s.quotes[0].id, 1),
    "quote.delete": lambda s: focus_groups.delete_quote(s.desk, s.quotes[0].id),
    "area.rename": lambda s: swoart.rename_areas(s.desk, s.trajectory.id, {Area.THREAT: "Bedreigingen"}),
    "swoart_item.add": lambda s: swoart.add(s.desk, s.trajectory.id, Area.STRENGTH, "Buren helpen"),
    "swoart_item.add_from": lambda s: swoart.add_from(s.desk, s.trajectory.id, Area.ASPIRATION, s.source),
    "swoart_item.edit": lambda s: swoart.edit(s.desk, s.items[0].id, "Heel heet plein"),
    "swoart_item.area": lambda s: swoart.set_area(s.desk, s.trajectory.id, s.items[0].id, Area.THREAT),
    "swoart_item.move": lambda s: swoart.move(s.desk, s.trajectory.id, s.items[0].id, 1),
    "swoart_item.delete": lambda s: swoart.delete(s.desk, s.items[0].id),
    "challenge.add": lambda s: challenges.add(s.desk, s.trajectory.id, "Hoe groener?"),
    "challenge.edit": lambda s: challenges.edit(s.desk, s.challenges[0].id, "Hoe nog koeler?"),
    "challenge.move": lambda s: challenges.move(s.desk, s.trajectory.id, s.challenges[1].id, 0),
    "challenge.delete": lambda s: challenges.delete(s.desk, s.challenges[0].id),
    "plan_action.add": lambda s: plan.add(s.desk, s.trajectory.id, "Fontein", s.challenges[1].id),
    "plan_action.edit": lambda s: plan.edit(
        s.desk, replace(s.actions[0], owner="Groen", starts_on="2027-03-01", ends_on="2027-09-30", budget_eur=18_000)
    ),
    "plan_action.challenge": lambda s: plan.set_challenge(s.desk, s.trajectory.id, s.actions[0].id, s.challenges[1].id),
    "plan_action.move": lambda s: plan.move(s.desk, s.trajectory.id, s.actions[1].id, 0),
    "plan_action.delete": lambda s: plan.delete(s.desk, s.actions[0].id),
    "evidence.link": lambda s: evidence.link(
        s.desk, s.trajectory.id, SubjectKind.PLAN_ACTION, s.actions[0].id, s.source
    ),
    "evidence.unlink": lambda s: evidence.unlink(s.desk, s.link.id),
    "session.attendance": lambda s: attendance.count(s.desk, s.info.id, {Everyone.PEOPLE: 46, AgeGroup.FROM_75: 3}),
    "session.tables": lambda s: sessions.set_tables(s.desk, replace(s.info, tables=8), 6),
    "session.question": lambda s: sessions.ask_room(s.desk, s.session.id, "Wat maakt wonen hier beter?"),
    "session.rehearse": lambda s: trying_out.rehearse(s.desk, s.validation),
    "session.start": lambda s: sessions.set_start(s.desk, s.info.id, "2026-09-17T19:00"),
    "finding.reword": lambda s: findings.reword(s.desk, s.validation, s.findings[1].id, "te weinig groen"),
    "finding.outcome": lambda s: findings.settle_outcome(s.desk, s.validation, s.findings[0].id, Outcome.NUANCED),
    "finding.move": lambda s: findings.reorder(s.desk, s.validation, s.findings[2].id, 1),
    "finding.delete": lambda s: findings.delete(s.desk, s.findings[0].id),
    "stance.set": lambda s: findings.set_stance(
        s.desk, s.validation, s.findings[0].id, s.table, StanceKind.NOT, "niet in de hoogbouw"
    ),
    "stance.clear": lambda s: findings.clear_stance(s.desk, s.findings[0].id, s.table),
    "block.add": lambda s: scripts.add(s.desk, s.info, Part("Hapje", 15)),
    "block.edit": lambda s: scripts.edit(s.desk, s.blocks[0].id, Part("Welkom met soep", 25, BlockStep.WELCOME, "Kop")),
    "block.move": lambda s: scripts.move(s.desk, s.info, s.blocks[0].id, 2),
    "block.delete": lambda s: scripts.delete(s.desk, s.blocks[1].id),
    "block.fill": lambda s: scripts.fill(s.desk, s.info, [Part("Welkom", 5), Part("Vragen", 50)]),
    "script_template.keep": lambda s: scripts.keep_template(s.desk, s.info, "Zoals in september"),
    "script_template.rename": lambda s: scripts.rename_template(s.desk, s.template, "Kort"),
    "script_template.delete": lambda s: scripts.delete_template(s.desk, s.template),
    "asked.add": lambda s: info_moments.ask(s.desk, s.info, "Hoeveel?"),
    "asked.edit": lambda s: info_moments.edit_asked(s.desk, s.asked[0].id, "Wanneer?", "In het voorjaar"),
    "asked.move": lambda s: info_moments.move_asked(s.desk, s.info, s.asked[2].id, 0),
    "asked.delete": lambda s: info_moments.delete_asked(s.desk, s.asked[1].id),
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
    rooms = {name.partition(".")[0] for name in ACTIONS} | {"conflict"}
    recorded = set(re.findall(rf'"((?:{"|".join(rooms)})\.[a-z_]+)"', source))
    elsewhere = {"conflict.settle", "ballot.print", "ballot.read", "ballot.confirm"}  # tried where these are tested
    assert recorded - elsewhere == set(ACTIONS)


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
