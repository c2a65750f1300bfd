"""`buurtdesk finding …`"""

from __future__ import annotations

import click

from buurtdesk.analysis.figures import spoken_labels
from buurtdesk.analysis.perception import perception_gap
from buurtdesk.cli.output import json_option, say_json, say_rows
from buurtdesk.cli.place import Place
from buurtdesk.cli.trajectory import trajectory_option
from buurtdesk.desk import findings, guesses, names, questionnaires, survey_findings
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.errors import NoSuchFinding, NotFound
from buurtdesk.domain.finding import Finding, Outcome, StanceKind
from buurtdesk.domain.session import WHOLE_ROOM, Session

_session = click.argument("session_name", metavar="SESSION")
_number = click.argument("number", metavar="NUMBER", type=int)
_table = click.option("--table", type=int, help="Which table; without tables leave it out.")


@click.group()
def finding() -> None:
    """Findings of a validation workshop, and what its tables guess and say."""


@finding.command()
@_session
@click.argument("wording", default="")
@click.option("--question", help="Make it of this question of the survey instead; --predict lets tables guess first.")
@click.option("--from-room", is_flag=True, help="Residents brought it up.")
@click.option("--predict", is_flag=True, help="Tables guess the figure before they see it.")
@trajectory_option
@json_option
@click.pass_obj
def add(
    place: Place,
    session_name: str,
    wording: str,
    question: str | None,
    from_room: bool,
    predict: bool,
    trajectory_name: str | None,
    as_json: bool,
) -> None:
    """Put a finding at the end of the list."""
    desk = place.desk()
    session = names.find_session(desk, session_name, trajectory_name)
    if question is None:
        made = findings.add(desk, session, wording, from_room=from_room)
    else:
        surveys = questionnaires.questionnaires(desk, session.trajectory_id)
        if not surveys:
            raise NotFound(kind="question", name=question)
        (made,) = survey_findings.of_each(desk, session, surveys[-1], [question], predict)
    say_json({"id": made.id, "wording": made.wording}) if as_json else click.echo(made.id)


@finding.command("list")
@_session
@trajectory_option
@json_option
@click.pass_obj
def list_(place: Place, session_name: str, trajectory_name: str | None, as_json: bool) -> None:
    """List the findings of a session, with what became of them."""
    desk = place.desk()
    session = names.find_session(desk, session_name, trajectory_name)
    guessed = guesses.guesses(desk, session)
    rows = []
    for each in findings.findings(desk, session):
        labels, gap = spoken_labels(each), perception_gap(each, guessed)
        rows.append(
            {
                "id": each.id,
                "wording": each.wording,
                "first_wording": each.first_wording,
                "outcome": each.outcome.value if each.outcome else None,
                "from_room": each.from_room,
                "figure": round(100 * each.figure.share(labels), 1) if each.figure and labels else None,
                "gap": gap.points if gap else None,
            }
        )
    say_rows(rows, as_json, "There is no finding yet.")


@finding.command()
@_session
@_number
@click.argument("kind", type=click.Choice([kind.value for kind in StanceKind]))
@_table
@click.option("--reason", default="", help="Why.")
@click.option("--quote", default="", help="In someone's own words.")
@trajectory_option
@click.pass_obj
def stance(
    place: Place,
    session_name: str,
    number: int,
    kind: str,
    table: int | None,
    reason: str,
    quote: str,
    trajectory_name: str | None,
) -> None:
    """Keep what a table says of a finding."""
    desk, session, found = _find(place, session_name, number, trajectory_name)
    findings.set_stance(desk, session, found.id, table or WHOLE_ROOM, StanceKind(kind), reason, quote)


@finding.command()
@_session
@_number
@click.argument("percent", type=int)
@_table
@trajectory_option
@click.pass_obj
def guess(
    place: Place, session_name: str, number: int, percent: int, table: int | None, trajectory_name: str | None
) -> None:
    """Keep what a table guesses before it sees the figure."""
    desk, session, found = _find(place, session_name, number, trajectory_name)
    guesses.guess(desk, session, found, table or WHOLE_ROOM, percent)


@finding.command()
@_session
@_number
@click.argument("outcome", type=click.Choice([*(each.value for each in Outcome), "open"]))
@trajectory_option
@click.pass_obj
def settle(place: Place, session_name: str, number: int, outcome: str, trajectory_name: str | None) -> None:
    """Say what became of a finding; `open` opens it again."""
    desk, session, found = _find(place, session_name, number, trajectory_name)
    findings.settle_outcome(desk, session, found.id, None if outcome == "open" else Outcome(outcome))


def _find(place: Place, session_name: str, number: int, trajectory_name: str | None) -> tuple[Desk, Session, Finding]:
    """The finding with this number. Raises NoSuchFinding."""
    desk = place.desk()
    session = names.find_session(desk, session_name, trajectory_name)
    there = findings.findings(desk, findings.must_be_validation(session))
    if not 1 <= number <= len(there):
        raise NoSuchFinding(session=session.title, number=number, most=len(there))
    return desk, session, there[number - 1]
