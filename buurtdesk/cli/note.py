"""`buurtdesk note …`"""

from __future__ import annotations

from pathlib import Path

import click

from buurtdesk.cli.output import json_option, say_json, say_rows
from buurtdesk.cli.place import Place
from buurtdesk.cli.trajectory import trajectory_option
from buurtdesk.desk import names, notes, photos, sessions


@click.group()
def note() -> None:
    """Write, photograph and list notes."""


@note.command()
@click.argument("session_name", metavar="SESSION")
@click.argument("text")
@click.option("--table", type=int, help="The table where it was written.")
@click.option("--language", default="", metavar="CODE", help="The language it is in, if not that of the workshop.")
@click.option("--translation", default="", metavar="TEXT", help="What it says in the language of the workshop.")
@click.option("--name", default="", help="Who wrote it, if the session keeps names.")
@trajectory_option
@json_option
@click.pass_obj
def add(
    place: Place,
    session_name: str,
    text: str,
    table: int | None,
    language: str,
    translation: str,
    name: str,
    trajectory_name: str | None,
    as_json: bool,
) -> None:
    """Put a note on the wall of a session."""
    desk = place.desk()
    session = sessions.must_be_ideas(names.find_session(desk, session_name, trajectory_name))
    (made,) = notes.add(desk, session, text, table=table, language=language, translation=translation, author=name)
    told = {"id": made.id, "text": made.text, "table": made.table, "language": made.language}
    say_json({**told, "translation": made.translation}) if as_json else click.echo(made.id)


@note.command()
@click.argument("note_name", metavar="NOTE")
@click.argument("file", type=click.Path(path_type=Path))
@trajectory_option
@json_option
@click.pass_obj
def photo(place: Place, note_name: str, file: Path, trajectory_name: str | None, as_json: bool) -> None:
    """Attach the photo of a paper note to a note."""
    desk = place.desk()
    session, found = names.find_note_anywhere(desk, note_name, trajectory_name)
    (sha256,) = photos.attach_files(desk, session, found.id, [file])
    say_json({"id": found.id, "photo": sha256}) if as_json else click.echo(sha256)


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
            "language": each.language,
            "translation": each.translation,
            "photo": len(each.photos),
        }
        for each in notes.notes(desk, session.id)
    ]
    say_rows(rows, as_json, "There are no notes yet.")
