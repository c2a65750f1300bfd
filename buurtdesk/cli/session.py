"""`buurtdesk session …` and `buurtdesk ranking`"""

from __future__ import annotations

import click

from buurtdesk.cli.output import json_option, say_json, say_rows
from buurtdesk.cli.place import Place
from buurtdesk.cli.trajectory import trajectory_option
from buurtdesk.desk import names, sessions, voting
from buurtdesk.domain.session import Anonymity, SessionKind
from buurtdesk.domain.voting import Standing


@click.group()
def session() -> None:
    """Plan and list sessions."""


@session.command()
@click.argument("title")
@click.option("--kind", type=click.Choice([kind.value for kind in SessionKind]), required=True)
@click.option(
    "--anonymity",
    type=click.Choice([each.value for each in Anonymity]),
    default=Anonymity.TABLE.value,
    show_default=True,
    help="What is kept of who wrote a note; it is never loosened later.",
)
@click.option(
    "--tables",
    type=click.IntRange(0, 99),
    help=f"How many tables, 0 for none  [default: {sessions.DEFAULT_TABLES}, 0 if anonymous or an info moment]",
)
@trajectory_option
@json_option
@click.pass_obj
def new(
    place: Place, title: str, kind: str, anonymity: str, tables: int | None, trajectory_name: str | None, as_json: bool
) -> None:
    """Plan a session."""
    desk = place.desk()
    trajectory = names.find_trajectory(desk, trajectory_name)
    made = sessions.new(desk, trajectory.id, SessionKind(kind), title, Anonymity(anonymity), tables)
    say_json({"id": made.id, "title": made.title, "kind": made.kind}) if as_json else click.echo(made.id)


@session.command("list")
@click.option("--kind", type=click.Choice([kind.value for kind in SessionKind]), help="Only sessions of this kind.")
@trajectory_option
@json_option
@click.pass_obj
def list_(place: Place, kind: str | None, trajectory_name: str | None, as_json: bool) -> None:
    """List the sessions of a trajectory."""
    desk = place.desk()
    trajectory = names.find_trajectory(desk, trajectory_name)
    there = sessions.sessions(desk, trajectory.id, SessionKind(kind) if kind else None)
    rows = [{"id": each.id, "title": each.title, "kind": each.kind} for each in there]
    say_rows(rows, as_json, "There is no session yet.")


@click.command()
@click.argument("session_name", metavar="SESSION")
@click.option("--round", "number", type=int, help="Which round; the last revealed one without this.")
@trajectory_option
@json_option
@click.pass_obj
def ranking(place: Place, session_name: str, number: int | None, trajectory_name: str | None, as_json: bool) -> None:
    """Show the dots of a revealed voting round, most dots first, and how firm their order is."""
    from buurtdesk.desk.outcome import outcome  # numpy: only where it is needed

    desk = place.desk()
    found = names.find_session(desk, session_name, trajectory_name)
    rows = [_standing(each) for each in outcome(desk, voting.revealed_round(desk, found, number))]
    say_rows(rows, as_json, "There are no options.")


def _standing(standing: Standing) -> dict[str, object]:
    ranked, band = standing.ranked, standing.band
    return {
        "note": ranked.option.subject_id,
        "text": ranked.option.text,
        "dots": ranked.dots,
        "rank": ranked.rank,
        "by_hand": ranked.by_hand,
        "low": band.low if band else None,
        "high": band.high if band else None,
        "best_rank": band.best_rank if band else None,
        "worst_rank": band.worst_rank if band else None,
        "top": round(band.top, 3) if band else None,
        "group": standing.group,
    }
