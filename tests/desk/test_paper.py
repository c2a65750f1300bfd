"""A batch is printed whole or not at all: the PDF and the rows, and Undo takes the rows back."""

from __future__ import annotations

from pathlib import Path

import pytest
import zxingcpp
from pypdfium2 import PdfDocument

from buurtdesk.desk import names, paper, questionnaires
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.errors import Ambiguous, CannotOpen, Gone, NoQuestions, NoSuchLanguage, NotFound
from buurtdesk.domain.identity import derived_id, new_id
from buurtdesk.domain.questionnaire import Choice, Question, QuestionKind, Questionnaire
from buurtdesk.domain.sheet import tag_of
from buurtdesk.domain.trajectory import Trajectory
from buurtdesk.paper.qr import read_qr
from buurtdesk.store import questionnaires as stored
from buurtdesk.store.rows import Scope


def _questionnaire(trajectory: Trajectory, title: str = "Wonen", **more) -> Questionnaire:
    choices = (Choice("yes", {"nl": "Ja", "fr": "Oui"}), Choice("no", {"nl": "Nee", "fr": "Non"}))
    question = Question(new_id(), "home", QuestionKind.SINGLE, {"nl": "Thuis?", "fr": "Chez vous ?"}, choices=choices)
    given = {"questions": (question,), **more}
    return Questionnaire(new_id(), trajectory.id, {"nl": title, "fr": f"{title} (fr)"}, ("nl", "fr"), **given)


@pytest.fixture
def questionnaire(desk: Desk, trajectory: Trajectory) -> Questionnaire:
    made = _questionnaire(trajectory)
    questionnaires.keep(desk, made)
    return made


def test_codes_on_paper_are_those_kept(desk, questionnaire, tmp_path):
    batch = paper.print_sheets(desk, questionnaire, 5, "fr", tmp_path / "a.pdf", " Markt ", "Kerkplein").batch
    assert [each.batch for each in paper.batches(desk, questionnaire.id)] == [batch]
    assert (batch.name, batch.place, batch.language, batch.count) == ("Markt", "Kerkplein", "fr", 5)
    read = [
        read_qr(zxingcpp.read_barcodes(page.render(scale=2, grayscale=True).to_pil())[0].text)
        for page in PdfDocument(tmp_path / "a.pdf")
    ]
    assert {page.code for page in read} == stored.codes(desk.library.db, questionnaire.id)
    assert {(page.page, page.language) for page in read} == {(1, 1)}
    for page in read:
        found, of = stored.sheet(desk.library.db, page.code)
        assert (found.batch_id, found.language, of) == (batch.id, "fr", questionnaire.trajectory_id)
        assert page.code.startswith(tag_of(questionnaire.id))


def test_printing_freezes_and_undo_takes_all_back(desk, questionnaire, tmp_path):
    paper.print_sheets(desk, questionnaire, 3, "nl", tmp_path / "a.pdf")
    assert names.find_questionnaire(desk, questionnaire.id).frozen
    (code, *_) = stored.codes(desk.library.db, questionnaire.id)
    assert desk.undo().name == "batch.print"
    assert not names.find_questionnaire(desk, questionnaire.id).frozen
    assert paper.batches(desk, questionnaire.id) == []
    assert stored.sheet(desk.library.db, code) is None
    desk.redo()
    assert stored.sheet(desk.library.db, code) is not None


def test_codes_taken_back_are_never_given_out_again(desk, questionnaire, tmp_path):
    paper.print_sheets(desk, questionnaire, 40, "nl", tmp_path / "a.pdf")
    first = stored.codes(desk.library.db, questionnaire.id)
    desk.undo()
    paper.print_sheets(desk, questionnaire, 40, "nl", tmp_path / "b.pdf")
    assert len(stored.codes(desk.library.db, questionnaire.id)) == 80
    assert first < stored.codes(desk.library.db, questionnaire.id)


def test_sheets_that_came_back_are_counted(desk, questionnaire, tmp_path):
    for name in ("a", "b"):
        paper.print_sheets(desk, questionnaire, 2, "nl", tmp_path / f"{name}.pdf", name)
    code = next(iter(stored.codes(desk.library.db, questionnaire.id)))
    with desk.action("response.new") as writer:
        fixed = {"questionnaire": questionnaire.id, "code": code}
        writer.put("response", derived_id("response", code), Scope(questionnaire.trajectory_id), fixed)
    of = stored.sheet(desk.library.db, code)[0].batch_id
    assert {each.batch.id: each.returned for each in paper.batches(desk, questionnaire.id)}[of] == 1
    assert sum(each.returned for each in paper.batches(desk, questionnaire.id)) == 1


def test_unknown_language_and_no_questions_are_refused(desk, trajectory, questionnaire, tmp_path):
    with pytest.raises(NoSuchLanguage, match="nl, fr"):
        paper.print_sheets(desk, questionnaire, 1, "de", tmp_path / "a.pdf")
    with pytest.raises(NoQuestions):
        paper.print_sheets(desk, _questionnaire(trajectory, questions=()), 1, "nl", tmp_path / "a.pdf")
    assert list(tmp_path.glob("*.pdf")) == []


def test_folder_that_is_not_there_leaves_no_batch(desk, questionnaire, tmp_path):
    with pytest.raises(CannotOpen):
        paper.print_sheets(desk, questionnaire, 1, "nl", tmp_path / "nowhere" / "a.pdf")
    assert paper.batches(desk, questionnaire.id) == []
    assert not names.find_questionnaire(desk, questionnaire.id).frozen


def test_rows_that_cannot_be_kept_leave_no_file(desk, trajectory, tmp_path: Path):
    """Meanwhile the questionnaire was erased: what stood at the file's place before stays."""
    path = tmp_path / "a.pdf"
    gone = _questionnaire(trajectory)
    with pytest.raises(Gone):
        paper.print_sheets(desk, gone, 1, "nl", path)
    assert not path.exists()
    path.write_bytes(b"an older one")
    with pytest.raises(Gone):
        paper.print_sheets(desk, gone, 1, "nl", path)
    assert path.read_bytes() == b"an older one"
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["a.pdf"]


def test_stopping_halfway_leaves_nothing(desk, questionnaire, tmp_path):
    class Stop(Exception):
        pass

    def stop(done: int, total: int) -> None:
        if (done, total) == (2, 4):
            raise Stop

    with pytest.raises(Stop):
        paper.print_sheets(desk, questionnaire, 4, "nl", tmp_path / "a.pdf", progress=stop)
    assert paper.batches(desk, questionnaire.id) == []
    assert list(tmp_path.glob("*.pdf")) == []


def test_printing_over_an_older_file_replaces_it(desk, questionnaire, tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"an older one")
    paper.print_sheets(desk, questionnaire, 2, "nl", path)
    assert len(PdfDocument(path)) == 2
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["a.pdf"]


def test_questionnaire_is_found_by_id_and_by_title_in_any_language(desk, trajectory, questionnaire):
    for name in (questionnaire.id, "Wonen", "Wonen (fr)"):
        assert names.find_questionnaire(desk, name).id == questionnaire.id
    assert names.find_questionnaire(desk, "Wonen", trajectory.name).id == questionnaire.id
    with pytest.raises(NotFound):
        names.find_questionnaire(desk, "Reizen")
    questionnaires.keep(desk, _questionnaire(trajectory))
    with pytest.raises(Ambiguous):
        names.find_questionnaire(desk, "Wonen")
