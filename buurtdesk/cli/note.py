"""`buurtdesk note …`"""

from __future__ import annotations

import click

from buurtdesk.cli.output import json_option, say_json, say_rows
from buurtdesk.cli.place import Place
from buurtdesk.cli.trajectory import trajectory_option
from buurtdesk.desk import names, notes, sessions


@click.group()
def note() -> None:
    """Write and list notes."""


@note.command()
@click.argument("session_name", metavar="SESSION")
@click.argument("text")
@click.option("--table", type=int, help="The table where it was written.")
@click.option("--name", default="", help="Who wrote it, if the session keeps names.")
@trajectory_option
@json_option
@click.pass_obj
def add(
    place: Place,
    session_name: str,
    text: str,
    table: int | None,
    name: str,
    trajectory_name: str | None,
    as_json: bool,
) -> None:
    """Put a note on the wall of a session."""
    desk = place.desk()
    session = sessions.must_be_ideas(names.find_session(desk, session_name, trajectory_name))
    (made,) = notes.add(desk, session, text, table=table, author=name)
    say_json({"id": made.id, "text": made.text, "table": made.table}) if as_json else click.echo(made.id)


@note.command("list")
@click.argument("session_name", metavar="SESSION")
@trajectory_option
@json_option
@click.pass_obj
def list_(place: Place, session_name: str, trajectory_name: str | None, as_json: bool) -> None:
    """List the notes of a session, with the clusters they lie in."""
    desk = place.desk()
    session = names.find_session(desk, session_name, trajectory_name)
    titles = {cluster.id: cluster.title or cluster.id for cluster in notes.clusters(desk, session.id)}
    rows = [
        {
            "id": each.id,
            "text": each.text,
            "table": each.table,
            "name": each.author or None,
            "clusters": [titles[cluster] for cluster in each.clusters],
        }
        for each in notes.notes(desk, session.id)
    ]
    say_rows(rows, as_json, "There are no notes yet.")
