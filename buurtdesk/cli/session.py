"""`buurtdesk session …` and `buurtdesk ranking`"""

from __future__ import annotations

import click

from buurtdesk.cli.output import json_option, say_json, say_rows
from buurtdesk.cli.place import Place
from buurtdesk.cli.trajectory import trajectory_option
from buurtdesk.desk import names, sessions, voting
from buurtdesk.domain.session import Anonymity, SessionKind


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


@session.command()
@click.argument("session_name", metavar="SESSION")
@click.option(
    "--to",
    type=click.Choice([Anonymity.TABLE.value, Anonymity.ANONYMOUS.value]),
    required=True,
    help="What is kept of who wrote a note from now on.",
)
@trajectory_option
@json_option
@click.pass_obj
def tighten(place: Place, session_name: str, to: str, trajectory_name: str | None, as_json: bool) -> None:
    """Keep less of who wrote, for good; what was kept beyond that is wiped."""
    desk = place.desk()
    found = names.find_session(desk, session_name, trajectory_name)
    sessions.tighten(desk, found, Anonymity(to))
    say_json({"id": found.id, "title": found.title, "anonymity": to}) if as_json else click.echo(found.id)


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
    """Show the dots of a revealed voting round, most dots first."""
    desk = place.desk()
    found = names.find_session(desk, session_name, trajectory_name)
    rows = [
        {"note": each.option.subject_id, "text": each.option.text, "dots": each.dots, "rank": each.rank}
        for each in voting.ranking(desk, found, number)
    ]
    say_rows(rows, as_json, "There are no options.")
