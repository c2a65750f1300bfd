"""Findings: laid before the room as they came in, weighed by each table, written down anew."""

from dataclasses import replace

import pytest

from buurtdesk.analysis.figures import main_labels
from buurtdesk.analysis.results import Result
from buurtdesk.desk import bundles, conflicts, findings, names, sessions
from buurtdesk.domain.errors import EmptyText, NoSuchTable, NotValidation, TableNotKept
from buurtdesk.domain.evidence import Figure
from buurtdesk.domain.finding import Outcome, StanceKind
from buurtdesk.domain.questionnaire import Question, QuestionKind
from buurtdesk.domain.session import Anonymity, SessionKind

FIGURE = Figure(
    "q", "thuis", "Ik voel mij thuis.", "scale", {"oneens": 40, "neutraal": 20, "eens": 127}, 187, "2026-10-01"
)


@pytest.fixture
def validation(desk, trajectory):
    return sessions.new(desk, trajectory.id, SessionKind.VALIDATION, "Validatie")


def bring(source, target, tmp_path) -> None:
    file = tmp_path / "carry.bdz"
    bundles.export_trajectory(source, names.find_trajectory(source, None), file)
    bundles.merge_files(target, [file])


def wordings(desk, session) -> list[str]:
    return [finding.wording for finding in findings.findings(desk, session)]


def test_a_finding_keeps_its_figure_with_the_counts_in_their_order(desk, validation) -> None:
    made = findings.add(desk, validation, "  Twee op drie voelen zich thuis ", FIGURE)
    assert findings.findings(desk, validation) == [made]
    assert list(made.figure.counts) == ["oneens", "neutraal", "eens"]
    assert made.wording == "Twee op drie voelen zich thuis"


def test_a_figure_that_cannot_be_drawn_leaves_the_finding(desk, validation) -> None:
    made = findings.add(desk, validation, "thuis", FIGURE)
    for broken in (
        "[]",
        '{"label": 3}',
        '{"questionnaire_id":"","question":"","label":"","kind":"","on":"","counts":[]}',
    ):
        with desk.action("test") as writer:
            writer.update("finding", made.id, figure=broken)
        assert findings.findings(desk, validation) == [replace(made, figure=None)]


def test_what_was_laid_before_the_room_stays_once_a_table_has_spoken(desk, validation) -> None:
    made = findings.add(desk, validation, "twee op dire voelen zich thuis")
    findings.reword(desk, validation, made.id, "twee op drie voelen zich thuis")
    findings.set_stance(desk, validation, made.id, 1, StanceKind.PARTLY, "niet in de hoogbouw")
    findings.reword(desk, validation, made.id, "twee op drie, minder in de hoogbouw")
    (now,) = findings.findings(desk, validation)
    assert (now.first_wording, now.wording) == ("twee op drie voelen zich thuis", "twee op drie, minder in de hoogbouw")


def test_a_table_has_one_stance_that_it_can_change_take_back_and_give_again(desk, validation) -> None:
    made = findings.add(desk, validation, "thuis")
    findings.set_stance(desk, validation, made.id, 3, StanceKind.RECOGNISE)
    second = findings.set_stance(desk, validation, made.id, 3, StanceKind.NOT, " nieuwe buren ")
    assert findings.stances(desk, validation) == [second]
    assert second.reason == "nieuwe buren"
    findings.clear_stance(desk, made.id, 3)
    assert findings.stances(desk, validation) == []
    again = findings.set_stance(desk, validation, made.id, 3, StanceKind.MISSING)
    assert findings.stances(desk, validation) == [again]


def test_only_tables_of_the_session_speak(desk, trajectory, validation) -> None:
    made = findings.add(desk, validation, "thuis")
    for table in (0, 9):
        with pytest.raises(NoSuchTable):
            findings.set_stance(desk, validation, made.id, table, StanceKind.NOT)
    as_one = sessions.new(desk, trajectory.id, SessionKind.VALIDATION, "Zonder tafels", tables=0)
    said = findings.add(desk, as_one, "thuis")
    with pytest.raises(TableNotKept):
        findings.set_stance(desk, as_one, said.id, 1, StanceKind.NOT)
    assert findings.set_stance(desk, as_one, said.id, 0, StanceKind.NOT).table == 0


def test_findings_belong_in_a_validation_workshop_and_say_something(desk, session, validation) -> None:
    with pytest.raises(NotValidation):
        findings.add(desk, session, "thuis")
    with pytest.raises(EmptyText):
        findings.add(desk, validation, "  ")
    assert findings.findings(desk, validation) == []


def test_the_order_is_made_by_hand_also_when_there_is_no_room_left_between(desk, validation) -> None:
    made = [findings.add(desk, validation, text).id for text in "abc"]
    for _ in range(60):  # the last between the first two, each time: the halves become too small to halve
        last = findings.findings(desk, validation)[-1].id
        findings.reorder(desk, validation, last, 1)
    assert len(wordings(desk, validation)) == 3
    findings.reorder(desk, validation, made[2], 0)
    findings.reorder(desk, validation, made[0], 2)
    assert wordings(desk, validation) == ["c", "b", "a"]


def test_two_laptops_that_move_different_findings_both_get_their_way(desk, validation, open_desk, tmp_path) -> None:
    made = [findings.add(desk, validation, text).id for text in "abcd"]
    other = open_desk("other")
    bring(desk, other, tmp_path)
    findings.reorder(desk, validation, made[3], 0)
    findings.reorder(other, validation, made[0], 2)
    bring(other, desk, tmp_path)
    bring(desk, other, tmp_path)
    assert wordings(desk, validation) == wordings(other, validation) == ["d", "b", "c", "a"]
    assert conflicts.conflicts(desk) == []


def test_two_laptops_that_key_the_same_table_make_one_stance_and_a_difference(
    desk, validation, open_desk, tmp_path
) -> None:
    made = findings.add(desk, validation, "thuis")
    other = open_desk("other")
    bring(desk, other, tmp_path)
    findings.set_stance(desk, validation, made.id, 2, StanceKind.PARTLY, "hier")
    findings.set_stance(other, validation, made.id, 2, StanceKind.NOT, "daar")
    bring(other, desk, tmp_path)
    bring(desk, other, tmp_path)
    assert findings.stances(desk, validation) == findings.stances(other, validation)
    assert len(findings.stances(desk, validation)) == 1
    assert {each.field for each in conflicts.conflicts(desk)} == {"stance_kind", "reason"}


def test_an_outcome_can_be_settled_and_opened_again(desk, validation) -> None:
    made = findings.add(desk, validation, "thuis")
    findings.settle_outcome(desk, validation, made.id, Outcome.NUANCED)
    assert findings.findings(desk, validation)[0].outcome is Outcome.NUANCED
    findings.settle_outcome(desk, validation, made.id, None)
    assert findings.findings(desk, validation)[0].outcome is None


def test_an_anonymous_workshop_tells_nothing_of_when_a_finding_was_written(desk, trajectory) -> None:
    session = sessions.new(desk, trajectory.id, SessionKind.VALIDATION, "Anoniem", Anonymity.ANONYMOUS)
    made = findings.add(desk, session, "thuis", from_room=True)
    row = desk.library.db.execute("SELECT id, wording_clock FROM finding WHERE id = ?", [made.id]).fetchone()
    assert row[0][14] == "4"
    assert int(row[1][:12], 16) == session.start_ms


@pytest.mark.parametrize(
    ("counts", "wording"),
    [
        ({"Oneens": 6, "Eerder oneens": 1, "Geen van beide": 1, "Eerder eens": 1, "Eens": 1}, "70 % Eerder oneens"),
        ({"Oneens": 1, "Eerder oneens": 1, "Geen van beide": 1, "Eerder eens": 1, "Eens": 6}, "70 % Eerder eens"),
    ],
)
def test_the_first_wording_says_the_half_that_the_figure_shows(counts, wording) -> None:
    question = Question("q", "veilig", QuestionKind.SCALE, {"nl": "Ik voel mij veilig."})
    figure = Figure("v", "veilig", "Ik voel mij veilig.", "scale", counts, 10, "2026-10-01")
    result = Result(question, counts, 10)
    assert findings.first_wording(result, figure, "nl") == f"Ik voel mij veilig: {wording}"
    assert figure.share(main_labels(figure)) == 0.7
