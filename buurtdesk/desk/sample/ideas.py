"""The sample's idea workshop: notes on the wall, clusters, and a revealed voting round."""

from __future__ import annotations

from typing import Any

from buurtdesk.desk import clusters, notes, photos, scripts, sessions, voting
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.sample import evening
from buurtdesk.desk.sample.content import Sources, file
from buurtdesk.domain.evidence import Source, SourceKind
from buurtdesk.domain.note import Note, NoteColor, Place
from buurtdesk.domain.session import Session, SessionKind
from buurtdesk.domain.voting import Option, VotingRules, read_ballot, read_tally
from buurtdesk.domain.wall import CLUSTER_GAP, COLUMN, ROW, cluster_size

_CLUSTERS_A_ROW, _LARGEST_CLUSTER = 3, 12


def make(desk: Desk, trajectory: str, sample: Any) -> tuple[Session, Sources]:
    """Hold the idea workshop; gives it and each note and cluster as evidence, the clusters with their dots."""
    session = sessions.new(desk, trajectory, SessionKind.IDEAS, sample["title"], tables=sample["tables"])
    evening.prepare(desk, session, sample)
    sessions.ask_room(desk, session.id, sample["room_question"])
    scripts.keep_template(desk, session, sample["template"])
    subjects = [_cluster(desk, session, number, each) for number, each in enumerate(sample["clusters"])]
    subjects += [(note.id, note.text) for note in _loose_notes(desk, session, sample)]
    _add_to_notes(desk, session, sample)
    options = _vote(desk, session, subjects, sample)
    made = {f"note:{each.text}": Source(SourceKind.NOTE, each.id, each.text) for each in notes.notes(desk, session.id)}
    for option in options:
        made[f"cluster:{option.text}"] = Source(SourceKind.VOTING_OPTION, option.id, option.text)
    return session, made


def _cluster(desk: Desk, session: Session, number: int, sample: Any) -> tuple[str, str]:
    row, column = divmod(number, _CLUSTERS_A_ROW)
    width, height = cluster_size(_LARGEST_CLUSTER)
    place = Place(column * (width + CLUSTER_GAP), row * (height + CLUSTER_GAP))
    made = [_note(desk, session, each, place) for each in sample["notes"]]
    cluster = clusters.gather(desk, session, [note.id for note in made], place, sample["title"])
    return cluster.id, cluster.title


def _loose_notes(desk: Desk, session: Session, sample: Any) -> list[Note]:
    width, height = cluster_size(_LARGEST_CLUSTER)
    left, below = 2 * (width + CLUSTER_GAP), 2 * height - 1.2 * ROW
    cells = ((each, *divmod(number, 3)) for number, each in enumerate(sample["loose"]))
    return [
        _note(desk, session, each, Place(left + column * 1.05 * COLUMN, below + row * ROW + column % 2 * 9))
        for each, row, column in cells
    ]


def _add_to_notes(desk: Desk, session: Session, sample: Any) -> None:
    """Translations of notes in another language, and photos of the paper that notes were written on."""
    by_text = {note.text: note.id for note in notes.notes(desk, session.id)}
    for text, (language, translation) in sample["translations"].items():
        notes.translate(desk, by_text[text], language, translation)
    for text, name in sample["photos"].items():
        with file(name) as path:
            photos.attach_files(desk, session, by_text[text], [path])


def _note(desk: Desk, session: Session, sample: tuple[str, str, int], place: Place) -> Note:
    text, color, table = sample
    (made,) = notes.add(desk, session, text, NoteColor(color), table, place)
    return made


def _vote(desk: Desk, session: Session, subjects: list[tuple[str, str]], sample: Any) -> list[Option]:
    rules = VotingRules(sample["dots_per_person"], sample["most_per_option"])
    voting_round = voting.open_round(desk, session, subjects, rules)
    options = voting.options(desk, voting_round.id)
    for typed in sample["ballots"]:
        voting.add_ballot(desk, session, voting_round, read_ballot(typed, options))
    for each in sample["tallies"]:
        dots = read_tally(each["dots"], options)
        voting.set_tally(desk, session, voting_round, each["table"], each["people"], dots)
    voting.close_round(desk, voting_round)
    voting.reveal_round(desk, voting_round)
    return options
