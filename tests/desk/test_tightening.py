"""Keeping less of who wrote: what people see stays, what was kept beyond the promise is gone from the disk."""

from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from buurtdesk.desk import (
    bundles,
    cluster_dots,
    clusters,
    evidence,
    notes,
    photos,
    sessions,
    swoart,
    trajectories,
    voting,
)
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.errors import NameNotKept, NotTighter, WrongKind
from buurtdesk.domain.evidence import Source, SourceKind, SubjectKind
from buurtdesk.domain.note import Place
from buurtdesk.domain.session import WHOLE_ROOM, Anonymity, SessionKind
from buurtdesk.domain.swoart import Area


@pytest.fixture
def desk(tmp_path):
    opened = Desk(tmp_path / "here")
    yield opened
    opened.close()


@pytest.fixture
def trajectory(desk):
    return trajectories.new(desk, "Katarina")


@pytest.fixture
def session(desk, trajectory):
    return sessions.new(desk, trajectory.id, SessionKind.IDEAS, "Ideeën", Anonymity.NAME)


def now(desk, session):
    return next(each for each in sessions.sessions(desk, session.trajectory_id) if each.id == session.id)


def bytes_of(desk) -> bytes:
    return b"".join(file.read_bytes() for file in desk.library.folder.glob("library.db*"))


@pytest.mark.parametrize("to", [Anonymity.TABLE, Anonymity.ANONYMOUS])
def test_what_was_kept_leaves_no_byte_and_what_people_see_stays(desk, trajectory, session, to) -> None:
    made = notes.add(desk, session, ["bank", "boom", "fontein"], table=3, author="Mevrouw Peeters")
    notes.edit(desk, made[1].id, "een boom")
    notes.delete(desk, [made[2].id])
    group = clusters.gather(desk, session, [made[0].id, made[1].id], Place(900, 0), "Groen")
    opened = voting.open_round(desk, session, [(made[0].id, "bank"), (group.id, "Groen")])
    item = swoart.add(desk, trajectory.id, Area.STRENGTH, "groen")
    source = Source(SourceKind.NOTE, made[0].id, "bank")
    evidence.link(desk, trajectory.id, SubjectKind.SWOART_ITEM, item.id, source)
    assert b"Peeters" in bytes_of(desk)
    sessions.tighten(desk, session, to)
    there = {each.text: each for each in notes.notes(desk, session.id)}
    assert set(there) == {"bank", "een boom"}
    assert {each.table for each in there.values()} == ({3} if to is Anonymity.TABLE else {None})
    (cluster,) = notes.clusters(desk, session.id)
    assert (cluster.title, {each.clusters for each in there.values()}) == ("Groen", {(cluster.id,)})
    assert {each.subject_id for each in voting.options(desk, opened.id)} == {there["bank"].id, cluster.id}
    (used,) = evidence.used_in(desk, trajectory.id, there["bank"].id)
    assert used.words == "groen"
    assert (desk.undo_state.undo, desk.undo_state.redo) == (None, None)
    left = bytes_of(desk)
    assert b"Peeters" not in left
    if to is Anonymity.ANONYMOUS:
        assert not [each.id for each in (*made, group) if each.id.encode() in left]


def test_photos_translations_merged_clusters_and_counts_by_hand_stay(desk, session, tmp_path) -> None:
    made = notes.add(desk, session, ["ağaç", "boom", "bank"], author="Ann", language="tr", translation="boom")
    image = BytesIO()
    Image.new("RGB", (120, 90)).save(image, "JPEG")
    photo = photos.attach(desk, session, made[0].id, image.getvalue(), "foto")
    notes.hide(desk, [made[2].id], True)
    green = clusters.gather(desk, session, [made[0].id], Place(900, 0), "Groen")
    trees = clusters.gather(desk, session, [made[1].id], Place(0, 900), "Bomen")
    opened = voting.open_round(desk, session, [(green.id, "Groen"), (trees.id, "Bomen")])
    first, second = voting.options(desk, opened.id)
    clusters.merge(desk, session, trees.id, [green.id])
    voting.set_tally(desk, session, opened, 3, 6, {first.id: 4})
    voting.set_tally(desk, session, opened, WHOLE_ROOM, 2, {second.id: 1})
    before = [replace(each, id="", clusters=(), table=None, author="") for each in notes.notes(desk, session.id)]
    sessions.tighten(desk, session, Anonymity.ANONYMOUS)
    tightened = now(desk, session)
    voting.set_tally(desk, tightened, opened, WHOLE_ROOM, 3, {second.id: 2})
    counted = [(tally.table, tally.people, tally.dots) for tally in voting.tallies(desk, opened.id)]
    assert counted == [(WHOLE_ROOM, 3, {second.id: 2}), (3, 6, {first.id: 4})]
    there = notes.notes(desk, session.id)
    assert [
        replace(each, id="", clusters=(), place=kept.place) for each, kept in zip(there, before, strict=True)
    ] == before
    assert {each.text: each.photos for each in there if each.photos} == {"ağaç": (photo,)}
    (cluster,) = notes.clusters(desk, session.id)
    assert {each.text for each in there if each.clusters == (cluster.id,)} == {"ağaç", "boom"}
    voting.close_round(desk, opened)
    voting.reveal_round(desk, opened)
    dots = cluster_dots.cluster_dots(desk, opened)
    assert (dots.clusters, dots.gone) == ({cluster.id: 6}, 0)


def test_it_only_ever_gets_less(desk, trajectory, session) -> None:
    sessions.tighten(desk, session, Anonymity.ANONYMOUS)
    for to in Anonymity:
        with pytest.raises(NotTighter):
            sessions.tighten(desk, now(desk, session), to)
    with pytest.raises(NameNotKept):
        notes.add(desk, now(desk, session), "bank", author="Ann")
    validation = sessions.new(desk, trajectory.id, SessionKind.VALIDATION, "Validatie")
    with pytest.raises(WrongKind):
        sessions.tighten(desk, validation, Anonymity.ANONYMOUS)


def test_a_laptop_that_did_not_know_yet_brings_nothing_back_and_loses_nothing(
    desk, trajectory, session, tmp_path
) -> None:
    other = Desk(tmp_path / "there")
    plan, later, back = (tmp_path / f"{name}.bdz" for name in ("plan", "later", "back"))
    (shared,) = notes.add(desk, session, "bank", author="Ann")
    bundles.export_trajectory(desk, trajectory, plan)
    bundles.merge_files(other, [plan])
    sessions.tighten(desk, session, Anonymity.ANONYMOUS)
    notes.edit(other, shared.id, "een bank met rugleuning")
    notes.add(other, session, "kippen", author="Mevrouw Peeters")
    bundles.export_trajectory(other, trajectory, later)
    for _ in range(2):
        bundles.merge_files(desk, [later])
    assert {each.text for each in notes.notes(desk, session.id)} == {"een bank met rugleuning", "kippen"}
    assert b"Peeters" not in bytes_of(desk)
    bundles.export_trajectory(desk, trajectory, back)
    report = bundles.merge_files(other, [back])
    assert report.tightened == [session.id]
    assert now(other, session).anonymity is Anonymity.ANONYMOUS
    assert notes.notes(other, session.id) == notes.notes(desk, session.id)
    assert b"Peeters" not in bytes_of(other)
    assert other.undo_state.undo is None
    other.close()
