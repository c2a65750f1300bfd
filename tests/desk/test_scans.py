"""Sheets are printed, ticked with a pen and scanned; what they say is read and kept, and bad files change nothing."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from buurtdesk.desk import questionnaires, responses, retention, scans
from buurtdesk.desk.scan_rejects import dismiss_rejects, kept_rejects
from buurtdesk.desk.trajectories import put_trajectory
from buurtdesk.domain.questionnaire import QuestionKind
from buurtdesk.domain.response import NO_ANSWER, SCAN, Answer
from buurtdesk.domain.trajectory import NO_SCANS
from buurtdesk.store.scan_pages import scan_pages
from tests.desk.marked_sheets import TICKED, printed, scanned


@pytest.fixture
def questionnaire(desk, trajectory, make_every_kind):
    made = make_every_kind(trajectory.id)
    questionnaires.keep(desk, made)
    return made


def values(answers) -> dict[str, object]:
    return {each.question: each.value for each in answers}


@pytest.mark.parametrize(("language", "large"), [("nl", False), ("ar", False), ("nl", True)])
def test_what_is_ticked_is_read_and_kept(desk, questionnaire, tmp_path, language, large) -> None:
    made = printed(desk, questionnaire, tmp_path / "a.pdf", language, large=large)
    files = scanned(made, tmp_path / "a.pdf", tmp_path / "scans")
    report = scans.read_scans(desk, [tmp_path / "scans"])
    assert report.rejects == [] and report.missing == []
    assert [page.page for page in report.pages] == list(range(1, len(files) + 1))
    assert values(answer for page in report.pages for answer in page.answers) == TICKED
    (entry,) = responses.entries(desk, questionnaire, made.codes[0])
    assert (entry.keyer, values(entry.answers.values())) == (SCAN, TICKED)
    assert all(0.5 < each.confidence < 1 and not each.doubt for each in entry.answers.values())


def test_nothing_ticked_is_no_answer(desk, questionnaire, tmp_path) -> None:
    made = printed(desk, questionnaire, tmp_path / "a.pdf")
    scanned(made, tmp_path / "a.pdf", tmp_path / "scans", {})
    scans.read_scans(desk, [tmp_path / "scans"])
    (entry,) = responses.entries(desk, questionnaire, made.codes[0])
    assert {(each.value, each.missing) for each in entry.answers.values()} == {(None, NO_ANSWER)}


def test_reading_again_answers_again_and_changes_nothing(desk, questionnaire, tmp_path) -> None:
    made = printed(desk, questionnaire, tmp_path / "a.pdf")
    scanned(made, tmp_path / "a.pdf", tmp_path / "scans")
    first = scans.read_scans(desk, [tmp_path / "scans"])
    before = responses.entries(desk, questionnaire, made.codes[0])
    again = scans.read_scans(desk, [tmp_path / "scans"])
    assert again.pages == first.pages
    assert responses.entries(desk, questionnaire, made.codes[0]) == before
    assert desk.undo_state.undo == "scan.read"
    assert len(scan_pages(desk.library.db, questionnaire.id)) == made.layout.pages


def test_what_a_person_confirmed_stands_whatever_is_read_later(desk, questionnaire, tmp_path) -> None:
    made = printed(desk, questionnaire, tmp_path / "a.pdf")
    both = TICKED | {"single": ("voet", "bus")}
    scanned(made, tmp_path / "a.pdf", tmp_path / "scans", both)
    report = scans.read_scans(desk, [tmp_path / "scans"])
    doubtful = [answer for page in report.pages for answer in page.answers if answer.doubt]
    assert [each.question for each in doubtful] == ["single"]
    scans.confirm(desk, questionnaire, made.codes[0], [Answer("single", "bus")])
    scanned(made, tmp_path / "a.pdf", tmp_path / "scans", TICKED | {"single": "voet"})
    scans.read_scans(desk, [tmp_path / "scans"])
    (entry,) = responses.entries(desk, questionnaire, made.codes[0])
    assert entry.answers["single"] == Answer("single", "bus")


def test_reading_and_confirming_are_taken_back_and_done_again(desk, questionnaire, tmp_path) -> None:
    made = printed(desk, questionnaire, tmp_path / "a.pdf")
    scanned(made, tmp_path / "a.pdf", tmp_path / "scans")
    scans.read_scans(desk, [tmp_path / "scans"])
    (read,) = responses.entries(desk, questionnaire, made.codes[0])
    scans.confirm(desk, questionnaire, made.codes[0], [Answer("single", "voet"), Answer("scale", None, NO_ANSWER)])
    desk.undo()
    assert responses.entries(desk, questionnaire, made.codes[0]) == [read]
    desk.undo()
    assert responses.entries(desk, questionnaire, made.codes[0]) == []
    assert scan_pages(desk.library.db, questionnaire.id) == []
    desk.redo(), desk.redo()
    (entry,) = responses.entries(desk, questionnaire, made.codes[0])
    assert (entry.answers["single"].value, entry.answers["scale"].value) == ("voet", None)


def test_a_missing_page_is_told_until_it_comes(desk, questionnaire, tmp_path) -> None:
    made = printed(desk, questionnaire, tmp_path / "a.pdf")
    files = scanned(made, tmp_path / "a.pdf", tmp_path / "scans")
    report = scans.read_scans(desk, files[:1])
    assert report.missing == [(made.codes[0], page) for page in range(2, made.layout.pages + 1)]
    assert scans.read_scans(desk, files[1:]).missing == []


def test_bad_files_are_rejected_by_name_and_the_good_ones_are_read(desk, questionnaire, tmp_path) -> None:
    made = printed(desk, questionnaire, tmp_path / "a.pdf")
    folder = tmp_path / "scans"
    scanned(made, tmp_path / "a.pdf", folder)
    (folder / "0-empty.png").write_bytes(b"")
    (folder / "1-words.jpg").write_text("geen beeld")
    (folder / "2-broken.pdf").write_bytes(b"%PDF-1.4\n1 0 obj\n")
    Image.new("L", (1200, 1700), 255).save(folder / "3-blank.png")
    Image.new("L", (800, 600), 120).save(folder / "4-grey.jpg")
    report = scans.read_scans(desk, [folder])
    assert {each.file.name: each.reason for each in report.rejects} == {
        "0-empty.png": "empty_file",
        "1-words.jpg": "not_an_image",
        "2-broken.pdf": "not_an_image",
        "3-blank.png": "blank",
        "4-grey.jpg": "blank",
    }
    assert len(report.pages) == made.layout.pages


def test_what_was_not_read_is_kept_until_it_is_read_or_dealt_with(desk, questionnaire, tmp_path) -> None:
    made = printed(desk, questionnaire, tmp_path / "a.pdf")
    files = scanned(made, tmp_path / "a.pdf", tmp_path / "scans")
    good, other = files[0].read_bytes(), tmp_path / "scans" / "other.png"
    files[0].write_bytes(b"")
    Image.new("L", (1200, 1700), 255).save(other)
    scans.read_scans(desk, [files[0], other])
    assert [(each.file, each.reason) for each in kept_rejects(desk)] == [(files[0], "empty_file"), (other, "blank")]
    assert kept_rejects(desk)[1].picture.startswith(b"\xff\xd8")
    files[0].write_bytes(good)
    scans.read_scans(desk, [files[0], other])
    assert [each.file for each in kept_rejects(desk)] == [other]
    dismiss_rejects(desk)
    assert kept_rejects(desk) == []


def test_no_picture_of_what_was_not_read_is_kept_where_the_trajectory_says_so(desk, trajectory, tmp_path) -> None:
    retention.keep_scans_until(desk, trajectory.id, NO_SCANS)
    Image.new("L", (1200, 1700), 255).save(tmp_path / "blank.png")
    scans.read_scans(desk, [tmp_path / "blank.png"])
    assert [(each.reason, each.picture) for each in kept_rejects(desk)] == [("blank", b"")]


def test_pictures_of_what_was_not_read_go_with_the_others(desk, trajectory, tmp_path) -> None:
    Image.new("L", (1200, 1700), 255).save(tmp_path / "blank.png")
    scans.read_scans(desk, [tmp_path / "blank.png"])
    retention.keep_scans_until(desk, trajectory.id, "2026-03-01")
    retention.drop_old_pictures(desk, "2026-03-01")
    assert kept_rejects(desk)[0].picture
    retention.drop_old_pictures(desk, "2026-03-02")
    assert [(each.reason, each.picture) for each in kept_rejects(desk)] == [("blank", b"")]


def test_a_picture_of_20000_by_20000_pixels_is_refused_before_it_is_decoded(desk, questionnaire, tmp_path) -> None:
    bomb = io.BytesIO()
    Image.new("1", (20_000, 20_000), 1).save(bomb, "PNG")
    (tmp_path / "bomb.png").write_bytes(bomb.getvalue())
    report = scans.read_scans(desk, [tmp_path / "bomb.png"])
    assert [each.reason for each in report.rejects] == ["too_large"]


def test_sheets_of_another_questionnaire_are_rejected_if_one_is_named(
    desk, questionnaire, make_every_kind, trajectory, tmp_path
) -> None:
    other = make_every_kind(trajectory.id, "0190f5a0-0000-7000-8000-0000000000ee")
    questionnaires.keep(desk, other)
    made = printed(desk, other, tmp_path / "a.pdf")
    files = scanned(made, tmp_path / "a.pdf", tmp_path / "scans")
    report = scans.read_scans(desk, files, questionnaire)
    assert [each.reason for each in report.rejects] == [scans.OTHER_SURVEY] * len(files)
    assert responses.entries(desk, other, made.codes[0]) == []


def test_another_laptop_that_knows_the_questionnaire_reads_sheets_it_did_not_print(
    desk, trajectory, questionnaire, open_desk, tmp_path
) -> None:
    made = printed(desk, questionnaire, tmp_path / "a.pdf")
    files = scanned(made, tmp_path / "a.pdf", tmp_path / "scans")
    other = open_desk("other")
    with other.action("trajectory.new") as writer:
        put_trajectory(writer, trajectory)
    questionnaires.keep(other, questionnaire)
    assert values(answer for page in scans.read_scans(other, files).pages for answer in page.answers) == TICKED


def test_no_picture_is_kept_where_the_trajectory_says_so(desk, trajectory, questionnaire, tmp_path) -> None:
    retention.keep_scans_until(desk, trajectory.id, NO_SCANS)
    made = printed(desk, questionnaire, tmp_path / "a.pdf")
    scanned(made, tmp_path / "a.pdf", tmp_path / "scans")
    scans.read_scans(desk, [tmp_path / "scans"])
    assert scan_pages(desk.library.db, questionnaire.id) == []
    assert responses.entries(desk, questionnaire, made.codes[0]) != []


def test_pictures_go_on_the_day_after_the_last_they_are_kept(desk, trajectory, questionnaire, tmp_path) -> None:
    made = printed(desk, questionnaire, tmp_path / "a.pdf")
    scanned(made, tmp_path / "a.pdf", tmp_path / "scans")
    scans.read_scans(desk, [tmp_path / "scans"])
    retention.keep_scans_until(desk, trajectory.id, "2026-03-01")
    there = scan_pages(desk.library.db, questionnaire.id)
    assert retention.drop_old_pictures(desk, "2026-03-01") == 0
    assert retention.drop_old_pictures(desk, "2026-03-02") == len(there) == made.layout.pages
    assert not any(desk.library.attachments.has(each.picture) for each in there)
    assert scan_pages(desk.library.db, questionnaire.id) == []


def test_a_stop_keeps_what_was_read_by_then(desk, questionnaire, tmp_path) -> None:
    made = printed(desk, questionnaire, tmp_path / "a.pdf")
    scanned(made, tmp_path / "a.pdf", tmp_path / "scans")

    class Stop(Exception):
        pass

    def progress(done: int, total: int) -> None:
        if done == 1:
            raise Stop

    with pytest.raises(Stop):
        scans.read_scans(desk, [tmp_path / "scans"], progress=progress)
    (entry,) = responses.entries(desk, questionnaire, made.codes[0])
    assert set(entry.answers) < set(TICKED) and entry.answers


def test_every_kind_with_boxes_is_read(questionnaire) -> None:
    written = (QuestionKind.NUMBER, QuestionKind.DATE, QuestionKind.TEXT, QuestionKind.LONG_TEXT)
    assert {each.name for each in questionnaire.asked() if each.kind not in written} == set(TICKED)
