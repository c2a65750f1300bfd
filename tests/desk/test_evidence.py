"""Evidence is kept as it was, is never cut off, and can be walked both ways; it merges like everything else."""

from dataclasses import replace
from datetime import date

import pytest

from buurtdesk.desk import (
    bundles,
    challenges,
    clusters,
    evidence,
    focus_groups,
    notes,
    plan,
    stakeholders,
    swoart,
    voting,
)
from buurtdesk.desk.desk import scope_of
from buurtdesk.domain.errors import NoSuchEvidence, RoundHidden
from buurtdesk.domain.evidence import Evidence, Figure, Source, SourceKind, SubjectKind, Trace
from buurtdesk.domain.note import Place
from buurtdesk.domain.stakeholder import ConcernKind
from buurtdesk.domain.swoart import Area
from buurtdesk.store.rows import Scope

ITEM, CHALLENGE, ACTION = SubjectKind.SWOART_ITEM, SubjectKind.CHALLENGE, SubjectKind.PLAN_ACTION
FIGURE = Figure("f", "schaduw", "Mist u schaduw?", "single", {"ja": 41, "nee": 20}, 61, "2026-10-01")


@pytest.fixture
def item(desk, trajectory):
    return swoart.add(desk, trajectory.id, Area.WEAKNESS, "Het plein is te warm")


def offered(desk, trajectory, words: str) -> Source:
    return next(each for each in evidence.sources(desk, trajectory.id) if each.words == words)


def add_finding(desk, session, wording: str, outcome: str) -> None:
    with desk.action("finding.new") as writer:
        writer.put("finding", "bev", scope_of(session), {"from_room": 0}, wording=wording, outcome=outcome, ordinal=0)
        for table, kind in enumerate(("recognise", "recognise", "not"), start=1):
            fixed = {"finding": "bev", "table_no": table}
            writer.put("stance", f"s{table}", scope_of(session), fixed, stance_kind=kind)


def test_words_and_facts_stay_as_they_were_when_the_source_changes(desk, trajectory, session, item) -> None:
    (note,) = notes.add(desk, session, "bank")
    group = focus_groups.add(desk, trajectory.id, "Senioren")
    quote = focus_groups.add_quote(desk, trajectory.id, group.id, "Zonder bank raak ik er niet")
    concern = stakeholders.add_concern(desk, trajectory.id, ConcernKind.BOTTLENECK, "Weinig schaduw")
    add_finding(desk, session, "Te warm in de zomer", "confirmed")
    for source in evidence.sources(desk, trajectory.id):
        evidence.link(desk, trajectory.id, ITEM, item.id, source)
    before = evidence.evidence_of(desk, trajectory.id, item.id)
    assert [(each.source_kind, each.words) for each in before] == [
        (SourceKind.NOTE, "bank"),
        (SourceKind.FINDING, "Te warm in de zomer"),
        (SourceKind.QUOTE, "Zonder bank raak ik er niet"),
        (SourceKind.CONCERN, "Weinig schaduw"),
    ]
    assert before[1].facts == {
        "outcome": "confirmed",
        "stances": {"not": 1, "recognise": 2},
        "session": "Ideeënworkshop",
    }
    assert {each.on for each in before} == {date.today().isoformat()}
    notes.edit(desk, note.id, "vijftien banken")
    focus_groups.edit(desk, replace(group, title="65+"))
    focus_groups.delete_quote(desk, quote.id)
    stakeholders.edit_concern(desk, concern.id, "Geen schaduw")
    with desk.action("finding.wording") as writer:
        writer.update("finding", "bev", wording="Anders", outcome="contradicted")
    assert evidence.evidence_of(desk, trajectory.id, item.id) == before
    evidence.link(desk, trajectory.id, ITEM, item.id, offered(desk, trajectory, "vijftien banken"))
    assert evidence.evidence_of(desk, trajectory.id, item.id) == before


def test_a_link_made_anew_takes_the_words_of_now(desk, trajectory, session, item) -> None:
    (note,) = notes.add(desk, session, "bank")
    evidence.link(desk, trajectory.id, ITEM, item.id, offered(desk, trajectory, "bank"))
    notes.edit(desk, note.id, "banken")
    (link,) = evidence.evidence_of(desk, trajectory.id, item.id)
    evidence.unlink(desk, link.id)
    assert evidence.evidence_of(desk, trajectory.id, item.id) == []
    evidence.link(desk, trajectory.id, ITEM, item.id, offered(desk, trajectory, "banken"))
    assert evidence.evidence_of(desk, trajectory.id, item.id) == [replace(link, words="banken")]


def test_a_figure_is_kept_whole(desk, trajectory, item) -> None:
    source = evidence.figure_source("q1", "41 van 61 missen schaduw", FIGURE)
    evidence.link(desk, trajectory.id, ITEM, item.id, source)
    (kept,) = evidence.evidence_of(desk, trajectory.id, item.id)
    assert (kept.source_kind, kept.source_id, kept.words) == (SourceKind.FIGURE, "q1", source.words)
    assert Figure(**{**kept.facts, "sides": tuple(kept.facts["sides"])}) == FIGURE


@pytest.fixture
def voted(desk, trajectory, session):
    """A cluster of two notes and a loose note, voted on in a round that is not revealed yet."""
    made = notes.add(desk, session, ["bank", "boom", "kiosk"])
    cluster = clusters.gather(desk, session, [made[0].id, made[1].id], Place(0, 0), "Groen en zitten")
    voting_round = voting.open_round(desk, session, [(cluster.id, cluster.title), (made[2].id, "kiosk")])
    first, _ = voting.options(desk, voting_round.id)
    for _ in range(3):
        voting.add_ballot(desk, session, voting_round, {first.id: 1})
    voting.close_round(desk, voting_round)
    return made, cluster, voting_round, first


def test_dots_are_evidence_only_once_they_are_revealed(desk, trajectory, item, voted) -> None:
    _, _, voting_round, first = voted
    assert {each.kind for each in evidence.sources(desk, trajectory.id)} == {SourceKind.CLUSTER, SourceKind.NOTE}
    hidden = Source(SourceKind.VOTING_OPTION, first.id, first.text)
    with pytest.raises(RoundHidden):
        evidence.link(desk, trajectory.id, ITEM, item.id, hidden)
    voting.reveal_round(desk, voting_round)
    assert [(each.kind, each.words) for each in evidence.sources(desk, trajectory.id)] == [
        (SourceKind.VOTING_OPTION, "Groen en zitten"),
        (SourceKind.VOTING_OPTION, "kiosk"),
        (SourceKind.NOTE, "bank"),
        (SourceKind.NOTE, "boom"),
    ]
    evidence.link(desk, trajectory.id, ITEM, item.id, hidden)
    (kept,) = evidence.evidence_of(desk, trajectory.id, item.id)
    assert kept.facts == {
        "session": "Ideeënworkshop",
        "round": 1,
        "dots": 3,
        "rank": 1,
        "ballots": 3,
        "notes": 2,
    }


def test_a_note_in_a_cluster_that_is_used_is_used(desk, trajectory, item, voted) -> None:
    made, _, voting_round, _ = voted
    voting.reveal_round(desk, voting_round)
    evidence.link(desk, trajectory.id, ITEM, item.id, offered(desk, trajectory, "Groen en zitten"))
    assert [each.words for each in evidence.unused(desk, trajectory.id)] == ["kiosk"]
    assert [each.id for each in evidence.used_in(desk, trajectory.id, made[0].id)] == [item.id]
    assert evidence.used_in(desk, trajectory.id, made[2].id) == ()
    swoart.delete(desk, item.id)
    assert {each.words for each in evidence.unused(desk, trajectory.id)} == {
        "Groen en zitten",
        "kiosk",
        "bank",
        "boom",
    }


def test_from_an_action_back_to_the_note_and_from_the_note_forward_to_the_action(desk, trajectory, session, item):
    (note,) = notes.add(desk, session, "bank")
    challenge = challenges.add(desk, trajectory.id, "Hoe koeler?")
    action = plan.add(desk, trajectory.id, "Bomen planten", challenge.id)
    evidence.link(desk, trajectory.id, ITEM, item.id, offered(desk, trajectory, "bank"))
    evidence.link(desk, trajectory.id, CHALLENGE, challenge.id, Source(SourceKind.SWOART_ITEM, item.id, ""))
    evidence.link(desk, trajectory.id, ACTION, action.id, offered(desk, trajectory, "bank"))
    today = date.today().isoformat()
    leaf = Trace("note", note.id, "bank", {"session": "Ideeënworkshop"}, today)
    of_item = Trace("swoart_item", item.id, item.text, {"area": "weakness"}, steps=(leaf,))
    of_challenge = Trace("challenge", challenge.id, "Hoe koeler?", steps=(of_item,))
    walked = evidence.chain(desk, trajectory.id, action.id)
    assert walked == Trace("plan_action", action.id, "Bomen planten", steps=(of_challenge, leaf))
    became = evidence.used_in(desk, trajectory.id, note.id)
    reached = Trace("plan_action", action.id, "Bomen planten")
    through = Trace("challenge", challenge.id, "Hoe koeler?", steps=(reached,))
    of_note = Trace("swoart_item", item.id, item.text, {"area": "weakness"}, steps=(through,))
    assert sorted(became, key=lambda each: each.kind) == [reached, of_note]
    assert evidence.chain(desk, trajectory.id, "gone") is None


def test_nothing_rests_on_what_lies_above_it(desk, trajectory, item) -> None:
    with pytest.raises(ValueError):
        evidence.link(desk, trajectory.id, ITEM, item.id, Source(SourceKind.CHALLENGE, "c", ""))
    with desk.action("test") as writer:  # a circle that came in from elsewhere
        for subject, source in ((item.id, item.id), ("x", item.id)):
            fixed = {"subject_kind": "swoart_item", "subject": subject, "source_kind": "swoart_item", "source": source}
            writer.put("evidence", f"{subject}-{source}", Scope(trajectory.id), fixed, words="?", facts="[1]")
    assert evidence.used_in(desk, trajectory.id, item.id) == ()
    challenge = challenges.add(desk, trajectory.id, "Hoe?")
    evidence.link(desk, trajectory.id, CHALLENGE, challenge.id, Source(SourceKind.SWOART_ITEM, item.id, ""))
    action = plan.add(desk, trajectory.id, "Doen", challenge.id)
    walked = evidence.chain(desk, trajectory.id, action.id)
    assert walked.steps[0].steps == (Trace("swoart_item", item.id, item.text, {"area": "weakness"}),)


def test_a_source_that_is_gone_cannot_be_linked(desk, trajectory, session, item) -> None:
    (note,) = notes.add(desk, session, "bank")
    source = offered(desk, trajectory, "bank")
    notes.delete(desk, [note.id])
    with pytest.raises(NoSuchEvidence):
        evidence.link(desk, trajectory.id, ITEM, item.id, source)


def test_the_same_link_made_on_two_laptops_is_one(desk, trajectory, session, item, open_desk, tmp_path) -> None:
    other = open_desk("other")
    notes.add(desk, session, "bank")
    bundles.export_trajectory(desk, trajectory, tmp_path / "a.bdz")
    bundles.merge_files(other, [tmp_path / "a.bdz"])
    for laptop in (desk, other):
        evidence.link(laptop, trajectory.id, ITEM, item.id, offered(laptop, trajectory, "bank"))
    bundles.export_trajectory(other, trajectory, tmp_path / "b.bdz")
    assert bundles.merge_files(desk, [tmp_path / "b.bdz"]).conflicts == 0
    (kept,) = evidence.evidence_of(desk, trajectory.id, item.id)
    assert isinstance(kept, Evidence)


def test_merged_into_an_empty_library_every_list_and_link_is_the_same(
    desk, trajectory, session, item, voted, open_desk, tmp_path
) -> None:
    service = stakeholders.add_service(desk, trajectory.id, "Groen")
    stakeholders.add_concern(desk, trajectory.id, ConcernKind.OPEN_QUESTION, "Wie komt er?", service.id)
    group = focus_groups.add(desk, trajectory.id, "Senioren")
    focus_groups.add_quote(desk, trajectory.id, group.id, "Te heet")
    challenge = challenges.add(desk, trajectory.id, "Hoe koeler?")
    action = plan.add(desk, trajectory.id, "Bomen planten", challenge.id)
    voting.reveal_round(desk, voted[2])
    for source in evidence.sources(desk, trajectory.id, [evidence.figure_source("q1", "41 van 61", FIGURE)]):
        evidence.link(desk, trajectory.id, ITEM, item.id, source)
    evidence.link(desk, trajectory.id, CHALLENGE, challenge.id, Source(SourceKind.SWOART_ITEM, item.id, ""))
    other = open_desk("empty")
    bundles.export_trajectory(desk, trajectory, tmp_path / "a.bdz")
    bundles.merge_files(other, [tmp_path / "a.bdz"])
    reads = (
        stakeholders.services,
        stakeholders.concerns,
        focus_groups.focus_groups,
        focus_groups.quotes,
        swoart.items,
        challenges.challenges,
        plan.actions,
        evidence.all_evidence,
        evidence.sources,
        evidence.unused,
        lambda each, within: evidence.chain(each, within, action.id),
    )
    for read in reads:
        assert read(other, trajectory.id) == read(desk, trajectory.id)
    assert len(evidence.all_evidence(other, trajectory.id)) == 8
