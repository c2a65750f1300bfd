"""Paper ballots are printed, ticked and scanned: each counts once, whatever is read how often on which laptop."""

from __future__ import annotations

import json
import random
from collections import Counter
from io import BytesIO
from uuid import UUID

import pytest
from PIL import Image

from buurtdesk.desk import (
    bundles,
    conflicts,
    names,
    questionnaires,
    retention,
    scans,
    sessions,
    voting,
    waiting_ballots,
)
from buurtdesk.desk.contents import contents, differing
from buurtdesk.desk.scan_rejects import kept_rejects
from buurtdesk.desk.waiting_ballots import confirm_ballot, leave_out
from buurtdesk.domain.errors import RoundNotOpen, TooManyDots
from buurtdesk.domain.trajectory import NO_SCANS
from buurtdesk.domain.voting import VotingRules
from tests.desk.marked_ballots import printed, scanned

IDEAS = ["Bankjes", "Bomen", "Drempel", "Feest", "Speelplein", "Geveltuinen", "Fietsrek", "Moestuin"]


THREE = VotingRules(3, 1)


def opened(desk, session, rules=THREE, ideas=IDEAS):
    return voting.open_round(desk, session, [(f"n{number}", idea) for number, idea in enumerate(ideas)], rules)


def counts(desk, voting_round) -> Counter[str]:
    """Dots by letter, as the ballots say."""
    letters = {option.id: option.letter for option in voting.options(desk, voting_round.id)}
    found: Counter[str] = Counter()
    for ballot in voting.ballots(desk, voting_round.id):
        found.update({letters[option]: dots for option, dots in ballot.dots.items()})
    return found


def waiting(desk, voting_round) -> dict[str, tuple[str, str]]:
    """Letters and doubt by code."""
    there = waiting_ballots.waiting_ballots(desk, voting_round.id)
    return {each.code: ("".join(each.letters), each.doubt) for each in there}


@pytest.mark.parametrize(
    ("language", "rules", "cut"),
    [("nl", VotingRules(3, 1), False), ("ar", VotingRules(1, 1), False), ("fr", VotingRules(4, 2), True)],
)
def test_what_is_ticked_is_counted_once_however_often_it_is_read(desk, session, tmp_path, language, rules, cut) -> None:
    made = opened(desk, session, rules)
    papers = printed(desk, session, 4, tmp_path / "b.pdf", language)
    choose = random.Random(language)
    pool = "ABCDEFGH" * rules.most_per_option
    ticked = {code: "".join(sorted(choose.sample(pool, rules.dots_per_person))) for code in papers.codes}
    scanned(papers, tmp_path / "scans", ticked, cut)
    report = scans.read_scans(desk, [tmp_path / "scans"])
    assert report.rejects == [] and {each.code: "".join(each.letters) for each in report.ballots} == ticked
    assert [each.code for each in report.ballots] == sorted(papers.codes)
    assert counts(desk, made) == Counter("".join(ticked.values()))
    assert waiting(desk, made) == {} and voting.turnout(desk, made.id) == 4
    before = voting.ballots(desk, made.id)
    assert all(UUID(ballot.id).version == 5 for ballot in before)
    scans.read_scans(desk, [tmp_path / "scans"])
    assert voting.ballots(desk, made.id) == before
    desk.undo()
    assert voting.ballots(desk, made.id) == []
    voting.close_round(desk, made)
    scans.read_scans(desk, [tmp_path / "scans"])  # the pile is often read once the round is closed
    assert voting.ballots(desk, made.id) == before
    voting.reveal_round(desk, made)
    assert scans.read_scans(desk, [tmp_path / "scans"]).rejects == []
    desk.undo(), desk.undo(), voting.reveal_round(desk, made)
    late = scans.read_scans(desk, [tmp_path / "scans"])
    assert voting.ballots(desk, made.id) == [] and {each.reason for each in late.rejects} == {"round_revealed"}


def test_what_is_not_plain_counts_once_a_person_has_looked(desk, session, tmp_path) -> None:
    made = opened(desk, session)
    papers = printed(desk, session, 4, tmp_path / "b.pdf")
    plain, many, blank, spare = papers.codes
    scanned(papers, tmp_path / "scans", {plain: "AB", many: "ABCD"})
    report = scans.read_scans(desk, [tmp_path / "scans"])
    assert {each.code: bool(each.doubt) for each in report.ballots} == {plain: 0, many: 1, blank: 1, spare: 1}
    there = {many: ("ABCD", "too_many_dots"), blank: ("", "blank_ballot"), spare: ("", "blank_ballot")}
    assert waiting(desk, made) == there and voting.turnout(desk, made.id) == 1
    assert Image.open(BytesIO(waiting_ballots.waiting_picture(desk, many))).size == (630, 891)
    with pytest.raises(TooManyDots):
        confirm_ballot(desk, session, made, many, "ABCD")
    assert waiting(desk, made) == there
    confirm_ballot(desk, session, made, many, "ABD")
    confirm_ballot(desk, session, made, blank, "")
    leave_out(desk, made.id, spare)
    assert waiting(desk, made) == {} and waiting_ballots.waiting_picture(desk, spare) == b""
    desk.undo(), desk.undo()
    assert waiting(desk, made) == {many: there[many], blank: there[blank]}
    desk.redo(), desk.redo()
    assert waiting_ballots.waiting_picture(desk, many)
    retention.drop_old_pictures(desk, "2026-11-27")
    assert waiting(desk, made) == {} and waiting_ballots.waiting_picture(desk, many) == b""
    assert counts(desk, made) == Counter("ABABD") and voting.turnout(desk, made.id) == 3
    scans.read_scans(desk, [tmp_path / "scans"])  # what was looked at stands, what was left out waits again
    assert waiting(desk, made) == {spare: ("", "blank_ballot")} and counts(desk, made) == Counter("ABABD")
    voting.close_round(desk, made), voting.reveal_round(desk, made)
    with pytest.raises(RoundNotOpen):
        confirm_ballot(desk, session, made, spare, "A")


def test_two_laptops_that_read_the_same_ballots_hold_them_once(desk, session, open_desk, tmp_path) -> None:
    made = opened(desk, session)
    papers = printed(desk, session, 8, tmp_path / "b.pdf")
    other = open_desk("other")
    carry(desk, other, tmp_path)
    ticked = dict(zip(papers.codes, ["AB", "C", "ABC", "H", "DE", "FG", "A", "ABCD"], strict=True))
    scanned(papers, tmp_path / "scans", ticked, cut=True)
    for place, code in enumerate(papers.codes):  # each reads five of the eight, in another order; two are read by both
        readers = (desk,) if place < 3 else (desk, other) if place < 5 else (other,)
        for reader in readers:
            scans.read_scans(reader, [tmp_path / "scans" / f"{code}.tif"])
    confirm_ballot(other, session, made, papers.codes[-1], "ABC")
    scans.read_scans(desk, [tmp_path / "scans" / f"{papers.codes[-1]}.tif"])
    confirm_ballot(desk, session, made, papers.codes[-1], "ABD")
    carry(desk, other, tmp_path)
    carry(other, desk, tmp_path)
    carry(desk, other, tmp_path)
    assert counts(desk, made) == counts(other, made)
    assert counts(desk, made) in (Counter("ABCABCHDEFGAABC"), Counter("ABCABCHDEFGAABD"))
    (told,) = conflicts.conflicts(desk)  # two people said something else of one paper: a third settles it
    assert (told.kind, told.field) == ("ballot", "dots")
    both = {voting.letters_of(desk, json.loads(each)) for each in (told.current, told.other)}
    assert both == {"A B C", "A B D"}
    assert voting.turnout(desk, made.id) == 8 and waiting(desk, made) == waiting(other, made) == {}
    assert differing(contents(desk, session.trajectory_id), contents(other, session.trajectory_id)) == []
    scans.read_scans(desk, [tmp_path / "scans"])
    assert voting.turnout(desk, made.id) == 8 and waiting(desk, made) == {}


def test_ballots_printed_before_the_round_count_in_the_one_that_is_open(desk, session, tmp_path) -> None:
    papers = printed(desk, session, 8, tmp_path / "b.pdf", letters=8)
    ticked = dict(zip(papers.codes, ["AB", "BC", "H", "A", "B", "C", "D", "E"], strict=True))
    files = scanned(papers, tmp_path / "scans", ticked)
    told = scans.read_scans(desk, files)
    assert {each.reason for each in told.rejects} == {"no_round"} and len(kept_rejects(desk)) == 8
    first = opened(desk, session, ideas=IDEAS[:7])
    scans.read_scans(desk, files[:1])
    assert counts(desk, first) == Counter("ABBCA")
    assert waiting(desk, first) == {papers.codes[2]: ("H", "no_such_letter")}
    voting.close_round(desk, first), voting.reveal_round(desk, first)
    second = opened(desk, session, ideas=IDEAS[:5])
    report = scans.read_scans(desk, files)
    assert counts(desk, second) == Counter("BCDE") and counts(desk, first) == Counter("ABBCA")
    assert papers.codes[2] in waiting(desk, second) and report.rejects == []
    assert kept_rejects(desk) == []


def test_numbers_written_by_hand_wait_for_a_person(desk, session, tmp_path) -> None:
    made = opened(desk, session, VotingRules(9, 0))
    papers = printed(desk, session, 2, tmp_path / "b.pdf")
    scanned(papers, tmp_path / "scans", {})
    scans.read_scans(desk, [tmp_path / "scans"])
    assert set(waiting(desk, made).values()) == {("", "by_hand")}
    confirm_ballot(desk, session, made, papers.codes[0], "AAAAAABBH")
    assert counts(desk, made) == Counter(A=6, B=2, H=1)


def test_a_ballot_that_is_not_known_here_is_told(desk, session, open_desk, make_every_kind, tmp_path) -> None:
    opened(desk, session)
    papers = printed(desk, session, 4, tmp_path / "b.pdf")
    files = scanned(papers, tmp_path / "scans", dict.fromkeys(papers.codes, "A"))
    stranger = open_desk("stranger")
    report = scans.read_scans(stranger, files)
    assert [each.reason for each in report.rejects] == ["unknown_ballot"] * 4 and report.ballots == []
    other = make_every_kind(session.trajectory_id)
    questionnaires.keep(desk, other)
    assert {each.reason for each in scans.read_scans(desk, files, other).rejects} == {"other_survey"}
    sessions.delete(desk, session.id)
    assert [each.reason for each in scans.read_scans(desk, files).rejects] == ["unknown_ballot"] * 4


def test_a_ballot_whose_code_is_gone_is_told_beside_those_that_are_read(desk, session, tmp_path) -> None:
    made = opened(desk, session)
    papers = printed(desk, session, 4, tmp_path / "b.pdf")
    (file,) = scanned(papers, tmp_path / "scans", dict.fromkeys(papers.codes, "A"))
    with Image.open(file) as picture:
        scale, frame = picture.width / 210, papers.place.frame
        left, top = frame.width_mm + frame.qr_left_mm, frame.qr_top_mm
        blot = [round(each * scale) for each in (left - 1, top - 1, left + 12, top + 19)]
        picture.paste(30, blot)
        picture.save(file)
    report = scans.read_scans(desk, [file])
    assert counts(desk, made) == Counter("AAA") and [each.reason for each in report.rejects] == ["unread_ballot"]


def test_copies_of_a_ballot_are_told(desk, session, tmp_path) -> None:
    made = opened(desk, session)
    papers = printed(desk, session, 1, tmp_path / "b.pdf")
    (code,) = papers.codes
    files = {}
    for name, letters in (("AB", "AB"), ("CD", "CD"), ("again", "AB"), ("ABCD", "ABCD")):
        (files[name],) = scanned(papers, tmp_path / name, {code: letters}, cut=True)
    report = scans.read_scans(desk, [files["AB"], files["CD"], files["again"]])
    assert counts(desk, made) == Counter("AB") and len(report.ballots) == 2
    assert [(each.file, each.reason) for each in report.rejects] == [(files["CD"], "copied_ballot")]
    assert [each.reason for each in scans.read_scans(desk, [files["CD"]]).rejects] == ["copied_ballot"]
    with Image.open(files["AB"]) as one:  # two alike on one picture are two papers
        both = Image.new("L", (2 * one.width, one.height))
        both.paste(one, (0, 0)), both.paste(one, (one.width, 0))
        both.save(tmp_path / "both.tif")
    assert [each.reason for each in scans.read_scans(desk, [tmp_path / "both.tif"]).rejects] == ["copied_ballot"]
    desk.undo()
    scans.read_scans(desk, [files["ABCD"]])
    confirm_ballot(desk, session, made, code, "ABD")
    assert scans.read_scans(desk, [files["ABCD"]]).rejects == [] and counts(desk, made) == Counter("ABD")


def test_no_row_of_a_ballot_tells_when_or_by_whom_it_was_read(desk, session, tmp_path) -> None:
    made = opened(desk, session)
    papers = printed(desk, session, 8, tmp_path / "b.pdf")
    scanned(papers, tmp_path / "scans", dict.fromkeys(papers.codes, "A"), cut=True)
    for code in papers.codes:
        scans.read_scans(desk, [tmp_path / "scans" / f"{code}.tif"])
    rows = desk.library.db.execute("SELECT dots_clock, deleted_clock, dots FROM ballot").fetchall()
    assert len(rows) == 8 and len(set(rows)) == 1  # alike to the last digit of their clocks
    kept = desk.library.db.execute("SELECT group_concat(value) FROM device").fetchone()[0]
    assert not any(code in kept for code in papers.codes)
    assert made.stage is voting.RoundStage.OPEN


def test_no_picture_of_a_ballot_is_kept_where_none_of_sheets_is(desk, session, trajectory, tmp_path) -> None:
    made = opened(desk, session)
    papers = printed(desk, session, 2, tmp_path / "b.pdf")
    scanned(papers, tmp_path / "scans", dict.fromkeys(papers.codes, "ABCD"))
    scans.read_scans(desk, [tmp_path / "scans"])
    assert all(waiting_ballots.waiting_picture(desk, code) for code in papers.codes)
    retention.keep_scans_until(desk, trajectory.id, NO_SCANS)
    retention.drop_old_pictures(desk, "2026-11-27")
    assert not any(waiting_ballots.waiting_picture(desk, code) for code in papers.codes)
    for code in papers.codes:
        leave_out(desk, made.id, code)
    scans.read_scans(desk, [tmp_path / "scans"])
    assert len(waiting(desk, made)) == 2
    assert not any(waiting_ballots.waiting_picture(desk, code) for code in papers.codes)


def carry(giver, taker, folder) -> None:
    bundles.export_trajectory(giver, names.find_trajectory(giver, None), folder / "carry.bdz")
    bundles.merge_files(taker, [folder / "carry.bdz"])
