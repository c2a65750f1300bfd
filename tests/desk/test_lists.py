"""The working lists: what they refuse, their order on one laptop and on two, and what is put away with what."""

import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from buurtdesk.desk import (
    bundles,
    challenges,
    conflicts,
    focus_groups,
    plan,
    questionnaires,
    stakeholders,
    swoart,
    trajectories,
)
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.errors import EmptyText, EndsBeforeStart, NameTaken, NotADate, TooManyPeople, TooMuchMoney
from buurtdesk.domain.plan import ActionStatus
from buurtdesk.domain.questionnaire import Question, QuestionKind, Questionnaire
from buurtdesk.domain.stakeholder import ConcernKind
from buurtdesk.domain.swoart import Area

MOVES = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 4)), max_size=8)
TEXTS = ("koeler", "veiliger", "groener", "samen")


def bring(source: Desk, trajectory, target: Desk, folder: Path) -> None:
    bundles.export_trajectory(source, trajectory, folder / "carry.bdz")
    bundles.merge_files(target, [folder / "carry.bdz"])


def in_order(desk: Desk, trajectory) -> list[str]:
    return [each.text for each in challenges.challenges(desk, trajectory.id)]


def play(desk: Desk, trajectory, moves, wanted: list[str]) -> None:
    """Move the same things in the list and in `wanted`."""
    ids = {each.text: each.id for each in challenges.challenges(desk, trajectory.id)}
    for which, to in moves:
        text = TEXTS[which]
        challenges.move(desk, trajectory.id, ids[text], to)
        wanted.remove(text)
        wanted.insert(to, text)


@settings(max_examples=15, deadline=None)
@given(here=MOVES, there=MOVES, later=MOVES)
def test_order_equals_a_list_and_two_laptops_come_to_one_order(here, there, later) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        with closing(Desk(folder / "one")) as one, closing(Desk(folder / "two")) as two:
            trajectory = trajectories.new(one, "Katarina")
            for text in TEXTS:
                challenges.add(one, trajectory.id, text)
            bring(one, trajectory, two, folder)
            wanted = list(TEXTS)
            play(one, trajectory, here, wanted)
            assert in_order(one, trajectory) == wanted
            play(two, trajectory, there, list(TEXTS))
            bring(one, trajectory, two, folder)
            bring(two, trajectory, one, folder)
            merged = in_order(one, trajectory)
            assert merged == in_order(two, trajectory)
            assert sorted(merged) == sorted(TEXTS)
            assert conflicts.conflicts(one) == []
            play(one, trajectory, later, merged)
            bring(one, trajectory, two, folder)
            assert in_order(one, trajectory) == in_order(two, trajectory) == merged


def test_what_two_laptops_added_at_the_same_place_can_still_be_moved(desk, trajectory, open_desk, tmp_path) -> None:
    other = open_desk("other")
    bring(desk, trajectory, other, tmp_path)
    challenges.add(desk, trajectory.id, "hier")
    challenges.add(other, trajectory.id, "daar")
    bring(other, trajectory, desk, tmp_path)
    first, second = in_order(desk, trajectory)
    challenges.move(desk, trajectory.id, challenges.challenges(desk, trajectory.id)[0].id, 1)
    assert in_order(desk, trajectory) == [second, first]


def test_a_new_row_comes_last_also_after_moves(desk, trajectory) -> None:
    for text in TEXTS:
        challenges.add(desk, trajectory.id, text)
    challenges.move(desk, trajectory.id, challenges.challenges(desk, trajectory.id)[0].id, 9)
    challenges.add(desk, trajectory.id, "laatste")
    assert in_order(desk, trajectory) == ["veiliger", "groener", "samen", "koeler", "laatste"]


def test_rows_are_moved_within_their_group(desk, trajectory) -> None:
    first, second = (challenges.add(desk, trajectory.id, text) for text in ("koeler", "veiliger"))
    a, b, c = (plan.add(desk, trajectory.id, text, first.id) for text in "abc")
    x = plan.add(desk, trajectory.id, "x", second.id)
    plan.move(desk, trajectory.id, c.id, 0)
    plan.set_challenge(desk, trajectory.id, a.id, second.id)
    plan.move(desk, trajectory.id, a.id, 0)
    assert [each.id for each in plan.actions(desk, trajectory.id)] == [c.id, b.id, a.id, x.id]


def test_what_hung_under_something_that_was_put_away_stays(desk, trajectory) -> None:
    service = stakeholders.add_service(desk, trajectory.id, "Groen")
    stakeholders.add_concern(desk, trajectory.id, ConcernKind.BOTTLENECK, "Te heet", service.id)
    challenge = challenges.add(desk, trajectory.id, "Hoe koeler?")
    plan.add(desk, trajectory.id, "Bomen", challenge.id)
    stakeholders.delete_service(desk, service.id)
    challenges.delete(desk, challenge.id)
    assert [(each.text, each.service_id) for each in stakeholders.concerns(desk, trajectory.id)] == [("Te heet", "")]
    assert [(each.text, each.challenge_id) for each in plan.actions(desk, trajectory.id)] == [("Bomen", "")]
    group = focus_groups.add(desk, trajectory.id, "Senioren")
    focus_groups.add_quote(desk, trajectory.id, group.id, "Te heet")
    focus_groups.delete(desk, group.id)
    assert focus_groups.quotes(desk, trajectory.id) == []


def test_a_service_has_a_name_of_its_own(desk, trajectory) -> None:
    green = stakeholders.add_service(desk, trajectory.id, " Groen ")
    youth = stakeholders.add_service(desk, trajectory.id, "Jeugd")
    with pytest.raises(NameTaken):
        stakeholders.add_service(desk, trajectory.id, "groen")
    with pytest.raises(NameTaken):
        stakeholders.rename_service(desk, trajectory.id, youth.id, "GROEN")
    stakeholders.rename_service(desk, trajectory.id, green.id, "groen")
    assert [each.name for each in stakeholders.services(desk, trajectory.id)] == ["groen", "Jeugd"]


def test_coverage_is_by_survey_questions_that_are_still_asked(desk, trajectory) -> None:
    question = Question("q1", "schaduw", QuestionKind.TEXT, {"nl": "Waar mist u schaduw?"})
    questionnaires.keep(desk, Questionnaire("f", trajectory.id, {"nl": "Bevraging"}, ("nl",), (question,)))
    concern = stakeholders.add_concern(desk, trajectory.id, ConcernKind.OPEN_QUESTION, "Waar is het te heet?")
    stakeholders.cover(desk, trajectory.id, concern.id, "q1")
    stakeholders.cover(desk, trajectory.id, concern.id, "gone")
    assert stakeholders.concerns(desk, trajectory.id)[0].covered_by == ("q1",)
    stakeholders.uncover(desk, concern.id, "q1")
    assert stakeholders.concerns(desk, trajectory.id)[0].covered_by == ()
    stakeholders.cover(desk, trajectory.id, concern.id, "q1")
    questionnaires.delete(desk, "f")
    assert stakeholders.concerns(desk, trajectory.id)[0].covered_by == ()


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"text": "  "}, EmptyText),
        ({"starts_on": "2027-02-30"}, NotADate),
        ({"ends_on": "1 maart"}, NotADate),
        ({"starts_on": "2027-03-01", "ends_on": "2027-02-28"}, EndsBeforeStart),
        ({"budget_eur": -1}, TooMuchMoney),
        ({"budget_eur": 10**15}, TooMuchMoney),
    ],
)
def test_what_an_action_cannot_be_is_refused_and_nothing_changes(desk, trajectory, change, error) -> None:
    action = plan.add(desk, trajectory.id, "Bomen")
    with pytest.raises(error):
        plan.edit(desk, replace(action, owner="Groen", **change))
    assert plan.actions(desk, trajectory.id) == [action]


def test_an_action_keeps_all_its_fields(desk, trajectory) -> None:
    action = plan.add(desk, trajectory.id, "Bomen")
    whole = replace(
        action,
        owner="Groen",
        partners="School, 4 bewoners",
        starts_on="2027-03-01",
        ends_on="2027-09-30",
        budget_eur=18_000,
        indicator="15 bomen",
        status=ActionStatus.BUSY,
    )
    plan.edit(desk, whole)
    assert plan.actions(desk, trajectory.id) == [whole]


def test_more_people_than_a_room_holds_are_a_mistake(desk, trajectory) -> None:
    group = focus_groups.add(desk, trajectory.id, "Senioren")
    with pytest.raises(TooManyPeople):
        focus_groups.edit(desk, replace(group, participants=1200))


def test_an_item_can_be_put_anywhere_in_another_area(desk, trajectory) -> None:
    a, b = (swoart.add(desk, trajectory.id, Area.STRENGTH, text) for text in "ab")
    c = swoart.add(desk, trajectory.id, Area.THREAT, "c")
    swoart.set_area(desk, trajectory.id, c.id, Area.STRENGTH, 1)
    there = [each.id for each in swoart.items(desk, trajectory.id) if each.area is Area.STRENGTH]
    assert there == [a.id, c.id, b.id]
