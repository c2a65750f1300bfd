"""`buurtdesk demo`: the sample neighbourhood, from the first stakeholder question to the action plan."""

from __future__ import annotations

import os
import shutil
from collections import Counter
from pathlib import Path

import click

from buurtdesk.desk import (
    ballot_papers,
    bundles,
    checking,
    evidence,
    findings,
    paper,
    plan,
    posters,
    questionnaires,
    responses,
    results,
    sessions,
    stakeholders,
    swoart,
    trajectories,
    voting,
)
from buurtdesk.desk.contents import Lists, contents, differing
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.sample.make import make_sample
from buurtdesk.domain.errors import NotADemo
from buurtdesk.domain.questionnaire import Questionnaire, in_language
from buurtdesk.domain.session import Session, SessionKind
from buurtdesk.domain.trajectory import Trajectory
from buurtdesk.paper.ballots import page_count

_MARK = "demo.txt"
DEFAULT_FOLDER = Path("buurtdesk-demo")
_SHEETS = (("nl", 10), ("ar", 2))
_BALLOTS, _BALLOT_LETTERS = 40, 10
_MADE = ("library", "second-laptop", "pictures")


@click.command()
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=DEFAULT_FOLDER,
    show_default=True,
    help="Where to put it all; a demo that is there already is made anew.",
)
@click.pass_context
def demo(context: click.Context, out: Path | None) -> None:
    """Make the sample neighbourhood: library, sheets, posters, results, plan, bundle, a second laptop, pictures."""
    out = out or DEFAULT_FOLDER
    library = _fresh_folder(out)
    bundle = out / "katarinawijk.bdz"
    desk = Desk(library)
    try:
        trajectory, workshop = make_sample(desk)
        _say("library", f"{library}: trajectory “{trajectory.name}”, {trajectory.subtitle}")
        _walk_through(desk, trajectory.id, workshop, out)
        bundles.export_trajectory(desk, trajectory, bundle)
        _say("bundle", f"{bundle}, {bundle.stat().st_size // 1000} kB")
        here = contents(desk, trajectory.id)
    finally:
        desk.close()
    same = _join(out / "second-laptop", bundle, trajectory, here)
    count = _pictures(library, out / "pictures")
    _say("pictures", f"{out / 'pictures'}: {count} of the screens and the projector")
    if not same:
        context.exit(1)


def _say(what: str, text: str) -> None:
    click.echo(f"{what:<11}{text}")


def _fresh_folder(out: Path) -> Path:
    """The folder of the library, emptied of an earlier demo. Raises NotADemo if something else is there."""
    library = out / _MADE[0]
    if library.exists():
        if not (library / _MARK).exists():
            raise NotADemo(folder=library)
        for made in _MADE:
            shutil.rmtree(out / made, ignore_errors=True)
    Desk(library).close()
    (library / _MARK).write_text("A library made by “buurtdesk demo”: it is made anew by the next demo.\n")
    return library


def _walk_through(desk: Desk, trajectory: str, workshop: Session, out: Path) -> None:
    """The eight steps in their order, a line or two for each."""
    _tell_stakeholders(desk, trajectory)
    (questionnaire,) = questionnaires.questionnaires(desk, trajectory)
    for language, count in _SHEETS:
        _print(desk, questionnaire, language, count, out / f"sheets-{language}.pdf")
    _tell_results(desk, questionnaire)
    _tell_findings(desk, trajectory, out)
    _print_ballots(desk, workshop, out / "ballots-nl.pdf")
    _tell_ideas(desk, workshop)
    _tell_plan(desk, trajectory)


def _tell_stakeholders(desk: Desk, trajectory: str) -> None:
    concerns = stakeholders.concerns(desk, trajectory)
    services = len(stakeholders.services(desk, trajectory))
    uncovered = sum(not concern.covered_by for concern in concerns)
    _say(
        "questions",
        f"{len(concerns)} questions and bottlenecks of {services} services; {uncovered} no survey question covers",
    )


def _print(desk: Desk, questionnaire: Questionnaire, language: str, count: int, file: Path) -> None:
    paper.print_sheets(desk, questionnaire, count, language, file, batch_name=f"Demo ({language})")
    _say("sheets", f"{file}: {count} sheets of {paper.layout(questionnaire, language).pages} pages")


def _tell_results(desk: Desk, questionnaire: Questionnaire) -> None:
    pile = responses.pile(desk, questionnaire)
    twice = sum(
        len(responses.entries(desk, questionnaire, each.sheet)) > 1 for each in responses.responses(desk, questionnaire)
    )
    _say("answers", f"{pile.keyed} of {pile.known} sheets keyed, {twice} of them by two keyers")
    for each in results.results(desk, questionnaire):
        if each.agree is not None:
            label = in_language(each.question.label, questionnaire.languages[0])
            _say("", f"{each.agree:4.0%} agree, n = {each.answered}: {label}")


def _tell_findings(desk: Desk, trajectory: str, out: Path) -> None:
    for session in sessions.sessions(desk, trajectory, SessionKind.VALIDATION):
        outcomes = Counter(each.outcome.value for each in findings.findings(desk, session) if each.outcome)
        told = ", ".join(f"{count} {outcome}" for outcome, count in sorted(outcomes.items()))
        _say("findings", f"{told}, by {session.tables} tables")
        pages = posters.print_posters(desk, session, out / "posters.pdf")
        _say("posters", f"{out / 'posters.pdf'}: {pages} pages A3")


def _tell_ideas(desk: Desk, workshop: Session) -> None:
    from buurtdesk.desk.outcome import outcome  # numpy: only where it is needed

    voting_round = voting.revealed_round(desk, workshop)
    found = outcome(desk, voting_round)
    first = [each.ranked.option.text for each in found if each.group == 1]
    told = "first" if len(first) == 1 else "first, too close to call"
    _say("ideas", f"{voting.turnout(desk, voting_round.id)} people on {len(found)} options; {told}: {', '.join(first)}")


def _print_ballots(desk: Desk, workshop: Session, file: Path) -> None:
    """Pre-printed by letter, as before a workshop."""
    paper = ballot_papers.ballot_paper(desk, workshop, "nl", _BALLOT_LETTERS)
    ballot_papers.print_ballots(desk, workshop, paper, _BALLOTS, file)
    _say(
        "ballots",
        f"{file}: {_BALLOTS} paper ballots with {_BALLOT_LETTERS} letters on {page_count(paper, _BALLOTS)} pages",
    )


def _tell_plan(desk: Desk, trajectory: str) -> None:
    actions = plan.actions(desk, trajectory)
    items, links = len(swoart.items(desk, trajectory)), len(evidence.all_evidence(desk, trajectory))
    challenges = len({action.challenge_id for action in actions})
    _say("plan", f"{len(actions)} actions under {challenges} challenges, {items} SWO-ART items, {links} links")


def _join(folder: Path, bundle: Path, trajectory: Trajectory, here: Lists) -> bool:
    """Merge the bundle into an empty library twice; whether all that it shows is the same as here."""
    desk = Desk(folder)
    try:
        report = bundles.merge_files(desk, [bundle])
        again = bundles.merge_files(desk, [bundle])
        names = ", ".join(each.name for each in trajectories.trajectories(desk))
        whole = "whole" if not checking.faults(desk) else "damaged"
        different = differing(here, contents(desk, trajectory.id))
    finally:
        desk.close()
    _say("joined", f"{folder}: {names}, {report.new_count} new, merged again {again.new_count} new, {whole}")
    told = f"these differ: {', '.join(different)}" if different else f"all {len(here)} lists, counts and links the same"
    _say("compared", told)
    return not different and whole == "whole"


def _pictures(library: Path, folder: Path) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from buurtdesk.ui.pictures import take_pictures

    return len(take_pictures(library, folder))
