"""The sample neighbourhood: sound in itself, whole through every room, the same on a second laptop."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from pyxform.xls2xform import convert

from buurtdesk.analysis.perception import perception_gap
from buurtdesk.desk import (
    bundles,
    checking,
    double_entry,
    evidence,
    findings,
    guesses,
    plan,
    questionnaires,
    responses,
    results,
    sessions,
)
from buurtdesk.desk.contents import contents, differing
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.sample.content import content, questionnaire_file
from buurtdesk.desk.sample.make import make_sample
from buurtdesk.desk.sample.responses import as_answer
from buurtdesk.domain.double_entry import Stage
from buurtdesk.domain.evidence import SourceKind
from buurtdesk.domain.finding import Outcome, proposed_outcome
from buurtdesk.domain.questionnaire import QuestionKind, numbers
from buurtdesk.domain.response import NO_ANSWER, UNREADABLE, Due, due, read_value
from buurtdesk.domain.session import SessionKind
from buurtdesk.interop.xlsform import read_xlsform
from buurtdesk.store.kinds import KINDS
from buurtdesk.store.versions import Extent, history_entries, row_versions

LANGUAGES = ("nl", "fr", "en", "tr", "ar")

_NOT_YET = {"scan_page", "ballot_layout"}


@pytest.fixture(scope="module")
def questionnaire():
    with questionnaire_file() as file:
        return read_xlsform(file)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A desk with the sample, and the sample's trajectory; only to be read."""
    desk = Desk(tmp_path_factory.mktemp("sample"))
    trajectory, _ = make_sample(desk)
    yield desk, trajectory
    desk.close()


def filled_sheets():
    """Every filled sheet, and those that were keyed twice once more."""
    for sheet in content("responses")["sheets"]:
        yield sheet["answers"]
        if "again" in sheet:
            yield {**sheet["answers"], **sheet["again"]["answers"]}


def test_the_questionnaire_is_a_whole_xlsform_and_small() -> None:
    with questionnaire_file() as file:
        assert convert(str(file)).warnings == []
        assert file.stat().st_size < 40_000


def test_the_questionnaire_has_eighteen_questions_over_four_themes_in_every_kind(questionnaire) -> None:
    printed = numbers(questionnaire)
    assert [each for each in printed.values() if each.isdigit()] == [str(each) for each in range(1, 19)]
    assert len({question.theme for question in questionnaire.questions} - {""}) == 4
    assert {question.kind for question in questionnaire.questions} == set(QuestionKind)
    assert sum(question.condition is not None for question in questionnaire.questions) == 2
    assert all(len(each.choices) == 5 for each in questionnaire.questions if each.counted_as is QuestionKind.SCALE)


def test_every_text_is_there_in_every_language(questionnaire) -> None:
    texts = [questionnaire.title, *(question.label for question in questionnaire.questions)]
    texts += [question.hint for question in questionnaire.questions if question.hint]
    texts += [choice.label for question in questionnaire.questions for choice in question.choices]
    assert questionnaire.languages == LANGUAGES
    assert [text for text in texts if set(text) != set(LANGUAGES) or not all(text.values())] == []


def test_no_text_is_left_in_another_language(questionnaire) -> None:
    for question in questionnaire.questions:
        assert len({question.label[language] for language in LANGUAGES}) == len(LANGUAGES)
        assert any("\u0600" <= letter <= "\u06ff" for letter in question.label["ar"])


def test_answers_are_choices_and_numbers_that_the_questionnaire_has(questionnaire) -> None:
    questions = {question.name: question for question in questionnaire.asked()}
    for sheet in filled_sheets():
        for name, written in sheet.items():
            answer = as_answer(name, written)
            if answer.value is None:
                assert answer.missing in (NO_ANSWER, UNREADABLE)
            else:
                written = written["value"] if isinstance(written, dict) else written
                typed = written if isinstance(written, str) else json.dumps(written).strip('[]"').replace('"', "")
                given = tuple(filter(None, answer.value)) if isinstance(answer.value, tuple) else answer.value
                assert read_value(questions[name], typed.strip(", ")) == given


def test_answers_obey_the_skip_rules(questionnaire) -> None:
    for sheet in filled_sheets():
        standing = due(questionnaire, {name: as_answer(name, written) for name, written in sheet.items()})
        assert set(sheet) == {name for name, state in standing.items() if state is Due.YES}


def test_three_keyers_keyed_sixty_one_sheets_four_of_them_twice() -> None:
    sheets = content("responses")["sheets"]
    twice = [sheet for sheet in sheets if "again" in sheet]
    texts = [sheet["answers"]["wens"] for sheet in sheets if isinstance(sheet["answers"]["wens"], str)]
    assert (len(sheets), len(twice), len(texts)) == (61, 4, 12)
    assert {sheet["keyer"] for sheet in sheets} == {"Fatima", "Jos", "Lien"}
    assert all(sheet["again"]["keyer"] != sheet["keyer"] for sheet in twice)
    assert all(sheet["answers"][name] != value for sheet in twice for name, value in sheet["again"]["answers"].items())


def test_the_rooms_hold_what_the_issue_asks_for(made) -> None:
    desk, trajectory = made
    lists = contents(desk, trajectory.id)
    counts = {name: len(lists[name]) for name in ("services", "concerns", "focus groups", "challenges", "actions")}
    assert counts == {"services": 6, "concerns": 20, "focus groups": 2, "challenges": 3, "actions": 8}
    assert Counter(concern.kind.value for concern in lists["concerns"]) == {"open_question": 14, "bottleneck": 6}
    assert sum(not concern.covered_by for concern in lists["concerns"]) == 2
    assert 18 <= len(lists["SWO-ART items"]) <= 24
    assert len({item.area for item in lists["SWO-ART items"]}) == 6
    assert set(Counter(quote.focus_group_id for quote in lists["quotes"]).values()) <= {6, 7, 8}
    written = lists["Ideeënworkshop: notes"]
    assert len(written) == 62
    assert {note.language for note in written if note.translation} == {"tr", "ar"}
    assert [note.text for note in written if note.photos] == ["Elke maand soep op het plein", "Kiosk weer openen"]


def test_no_two_residents_write_the_same() -> None:
    sheets = content("responses")["sheets"]
    for question in ("wens", "verhaal"):
        texts = [sheet["answers"][question] for sheet in sheets if isinstance(sheet["answers"][question], str)]
        assert len(set(texts)) == len(texts) >= 12


def test_every_sheet_counts_once_and_the_one_without_consent_not_at_all(made) -> None:
    desk, trajectory = made
    (questionnaire,) = questionnaires.questionnaires(desk, trajectory.id)
    assert responses.count(desk, trajectory.id) == 61
    for result in results.results(desk, questionnaire):
        parts = (result.answered, result.no_answer, result.unreadable, result.not_due, result.not_keyed)
        assert (sum(parts), result.not_keyed, result.no_consent) == (60, 0, 1)


def test_a_third_settled_one_of_the_four_differences(made) -> None:
    desk, trajectory = made
    (questionnaire,) = questionnaires.questionnaires(desk, trajectory.id)
    twice = [each for each in double_entry.sheets(desk, questionnaire) if each.stage is not Stage.WAITING]
    assert Counter(each.stage for each in twice) == {Stage.DIFFERS: 3, Stage.DONE: 1}
    assert [list(each.settled) for each in twice if each.settled] == [["leeftijd"]]


def test_six_findings_stand_on_a_figure_one_is_of_the_room_and_all_end_as_the_tables_said(made) -> None:
    desk, trajectory = made
    (session,) = sessions.sessions(desk, trajectory.id, SessionKind.VALIDATION)
    there, said = findings.findings(desk, session), findings.stances(desk, session)
    assert len([each for each in there if each.figure and each.figure.answered and not each.from_room]) == 6
    assert [each.figure for each in there if each.from_room] == [None]
    for finding in there:
        of_tables = [stance for stance in said if stance.finding_id == finding.id]
        assert len(of_tables) == 8 and proposed_outcome(of_tables) is finding.outcome
        assert finding.first_wording != finding.wording
    assert {finding.outcome for finding in there} >= {Outcome.CONFIRMED, Outcome.NUANCED, Outcome.ADDED_TO}


def share(counts: dict[str, int], *labels: str) -> int:
    """The percentage that these labels have, rounded."""
    return round(100 * sum(counts[label] for label in labels) / sum(counts.values()))


def test_the_tables_guessed_some_figures_and_their_quotes_are_evidence(made) -> None:
    desk, trajectory = made
    (session,) = sessions.sessions(desk, trajectory.id, SessionKind.VALIDATION)
    guessed = guesses.guesses(desk, session)
    gaps = [perception_gap(each, guessed) for each in findings.findings(desk, session)]
    assert len(guessed) == 24 and len([gap for gap in gaps if gap]) == 3
    assert max(abs(gap.points) for gap in gaps if gap) >= 20
    under = [each for each in evidence.all_evidence(desk, trajectory.id) if each.source_kind is SourceKind.STANCE]
    assert "De Demerlaan is een racebaan" in {each.words for each in under}
    assert all(each.facts["finding"] for each in under)


def test_what_the_findings_say_in_words_is_what_the_figures_say(made) -> None:
    desk, trajectory = made
    (session,) = sessions.sessions(desk, trajectory.id, SessionKind.VALIDATION)
    counts = {each.figure.question: each.figure.counts for each in findings.findings(desk, session) if each.figure}
    agree, disagree = ("Eens", "Helemaal eens"), ("Oneens", "Helemaal oneens")
    assert share(counts["praten"], "Ja") == 75  # drie op vier
    assert share(counts["warm"], *agree) == 76  # drie op vier
    assert share(counts["thuis"], *agree) == 61  # zes op tien
    assert share(counts["stappen"], *agree) == 29  # drie op tien
    assert share(counts["weten"], *agree) == 31  # drie op tien
    assert share(counts["jongeren"], *disagree) == 67  # twee op drie


def test_from_every_action_one_walks_back_to_residents(made) -> None:
    desk, trajectory = made
    residents = {SourceKind.NOTE, SourceKind.QUOTE, SourceKind.FIGURE, SourceKind.FINDING, SourceKind.VOTING_OPTION}

    def ground(trace) -> set[str]:
        return {trace.kind} if not trace.steps else set().union(*map(ground, trace.steps))

    for action in plan.actions(desk, trajectory.id):
        chain = evidence.chain(desk, trajectory.id, action.id)
        assert chain.steps[0].kind == SourceKind.CHALLENGE
        assert ground(chain) & residents


def test_the_sample_has_every_kind_of_row_but_settled_differences(made) -> None:
    desk, trajectory = made
    assert {row["kind"] for row in row_versions(desk.library.db, Extent(trajectory.id))} == set(KINDS) - {
        "settlement",
        *_NOT_YET,
    }


def test_merged_into_an_empty_library_every_list_count_and_link_is_the_same(made, open_desk, tmp_path: Path) -> None:
    desk, trajectory = made
    there, bundle = open_desk("there"), tmp_path / "sample.bdz"
    bundles.export_trajectory(desk, trajectory, bundle)
    bundles.merge_files(there, [bundle])
    here = contents(desk, trajectory.id)
    assert differing(here, contents(there, trajectory.id)) == []
    assert all(listed for name, listed in here.items() if name not in ("differences",))
    extent = Extent(trajectory.id)
    assert list(row_versions(there.library.db, extent)) == list(row_versions(desk.library.db, extent))
    assert list(history_entries(there.library.db, extent)) == list(history_entries(desk.library.db, extent))
    assert checking.faults(there) == []
    assert bundles.merge_files(there, [bundle]).new_count == 0
