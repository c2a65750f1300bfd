"""Scripts in every kind of session, templates of them, and where an evening is."""

import pytest

from buurtdesk.desk import bundles, running, scripts, sessions, trajectories
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.shipped_scripts import shipped_template
from buurtdesk.domain.errors import EmptyText, NameTaken, NoScript, NotACount
from buurtdesk.domain.running import begin, extend, go_on, pause
from buurtdesk.domain.script import BlockStep, Part, steps_of, total_minutes
from buurtdesk.domain.session import SessionKind
from buurtdesk.store.versions import Extent, row_versions

PARTS = [Part("Welkom", 15, BlockStep.WELCOME, "Koffie"), Part("Pauze", 10, BlockStep.BREAK)]


def parts(desk: Desk, session) -> list[Part]:
    return [block.part for block in scripts.blocks(desk, session)]


@pytest.mark.parametrize("kind", SessionKind)
def test_the_script_is_ordered_by_hand_in_every_kind_of_session(desk, trajectory, kind) -> None:
    made = sessions.new(desk, trajectory.id, kind, "Avond")
    first, second, third = (scripts.add(desk, made, Part(text, 15)) for text in ("Welkom", "Uitleg", "Vragen"))
    scripts.move(desk, made, third.id, 0)
    scripts.delete(desk, second.id)
    scripts.edit(desk, first.id, Part(" Welkom met soep ", 20, BlockStep.WELCOME, " Kommen klaar "))
    assert parts(desk, made) == [Part("Vragen", 15), Part("Welkom met soep", 20, BlockStep.WELCOME, "Kommen klaar")]


def test_a_block_has_words_and_a_length_that_can_be(desk, session) -> None:
    with pytest.raises(NotACount):
        scripts.add(desk, session, Part("Welkom", 601))
    with pytest.raises(EmptyText):
        scripts.add(desk, session, Part("  "))
    assert parts(desk, session) == []


@pytest.mark.parametrize("kind", SessionKind)
@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_an_evening_that_comes_with_buurtdesk_is_whole_in_every_language(kind, language) -> None:
    template = shipped_template(kind, language)
    assert total_minutes(template.parts) == (90 if kind is SessionKind.INFO else 120)
    assert all(part.text and part.notes for part in template.parts)
    assert {part.step for part in template.parts} <= set(steps_of(kind))
    other = shipped_template(kind, "fr" if language == "en" else "en")
    assert not {part.notes for part in template.parts} & {part.notes for part in other.parts}
    assert shipped_template(kind, "tr") == shipped_template(kind, "en")


def test_the_walk_past_the_figures_takes_as_long_as_it_needs_and_sorting_is_silent_first() -> None:
    walk = [part.minutes for part in shipped_template(SessionKind.VALIDATION, "nl").parts if part.step == "findings"]
    assert 75 <= sum(walk) <= 90
    steps = [part.step for part in shipped_template(SessionKind.IDEAS, "nl").parts]
    assert steps.index(BlockStep.CLUSTER) < steps.index(BlockStep.VOTING) < steps.index(BlockStep.REVEAL)


def test_a_template_takes_the_place_of_the_script_at_one_stroke(desk, session) -> None:
    scripts.add(desk, session, Part("Oud"))
    scripts.fill(desk, session, PARTS)
    assert parts(desk, session) == PARTS
    desk.undo()
    assert parts(desk, session) == [Part("Oud")]


def test_a_script_can_be_kept_used_elsewhere_renamed_and_thrown_away(desk, trajectory, session) -> None:
    with pytest.raises(NoScript):
        scripts.keep_template(desk, session, "Leeg")
    scripts.fill(desk, session, PARTS)
    kept = scripts.keep_template(desk, session, "Onze avond")
    scripts.delete(desk, scripts.blocks(desk, session)[0].id)
    elsewhere = trajectories.new(desk, "Banneux")
    (offered,) = scripts.templates(desk, elsewhere.id, SessionKind.IDEAS)
    assert (offered.name, list(offered.parts)) == ("Onze avond", PARTS)
    assert scripts.templates(desk, elsewhere.id, SessionKind.VALIDATION) == []
    with pytest.raises(NameTaken):
        scripts.keep_template(desk, session, "onze AVOND")
    scripts.rename_template(desk, kept, "Lange avond")
    assert [each.name for each in scripts.templates(desk, trajectory.id, SessionKind.IDEAS)] == ["Lange avond"]
    scripts.delete_template(desk, kept)
    assert scripts.templates(desk, trajectory.id, SessionKind.IDEAS) == []
    desk.undo()
    assert len(scripts.templates(desk, trajectory.id, SessionKind.IDEAS)) == 1


def test_the_next_neighbourhood_takes_scripts_and_templates_along(desk, trajectory, session, open_desk, tmp_path):
    scripts.fill(desk, session, PARTS)
    scripts.keep_template(desk, session, "Onze avond")
    made = trajectories.new(desk, "Banneux", like=trajectory)
    (copy,) = sessions.sessions(desk, made.id)
    assert parts(desk, copy) == PARTS
    assert len(scripts.templates(desk, made.id, SessionKind.IDEAS)) == 1  # the same one is offered once
    other = open_desk("other")
    bundles.export_trajectory(desk, made, tmp_path / "made.bdz")
    bundles.merge_files(other, [tmp_path / "made.bdz"])
    assert [each.name for each in scripts.templates(other, made.id, SessionKind.IDEAS)] == ["Onze avond"]


def test_where_an_evening_is_stays_on_this_laptop_and_is_there_after_a_restart(desk, trajectory, session, open_desk):
    scripts.fill(desk, session, PARTS)
    blocks = scripts.blocks(desk, session)
    before = list(row_versions(desk.library.db, Extent(trajectory.id)))
    assert running.running(desk, session) is None
    for state in (
        begin(blocks, 1_000),
        extend(pause(begin(blocks, 1_000), 5_000), blocks, 5, 6_000),
        go_on(begin(blocks, 1_000), blocks, 9_000),
        None,
    ):
        running.keep(desk, session, state)
        assert running.running(open_desk(), session) == state
    assert list(row_versions(desk.library.db, Extent(trajectory.id))) == before
