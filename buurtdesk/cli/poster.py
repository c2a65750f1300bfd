"""`buurtdesk poster …`"""

from __future__ import annotations

from pathlib import Path

import click

from buurtdesk.cli.output import json_option, say_json
from buurtdesk.cli.place import Place
from buurtdesk.cli.trajectory import trajectory_option
from buurtdesk.desk import names, posters
from buurtdesk.paper.poster import PosterSize
from buurtdesk.paper.poster_words import POSTER_LANGUAGES


@click.group()
def poster() -> None:
    """Print findings for on the tables of a validation workshop."""


@poster.command("print")
@click.argument("session_name", metavar="SESSION")
@click.option("--size", type=click.Choice([each.value for each in PosterSize]), default="A3", show_default=True)
@click.option("--finding", "number", type=int, help="Only the finding of this number.")
@click.option("--language", type=click.Choice(POSTER_LANGUAGES), help="Of the fixed words  [default: the survey's]")
@trajectory_option
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The PDF to write.")
@json_option
@click.pass_obj
def print_(
    place: Place,
    session_name: str,
    size: str,
    number: int | None,
    language: str | None,
    trajectory_name: str | None,
    out: Path,
    as_json: bool,
) -> None:
    """Write a page for each finding, with its chart and room to stick and write."""
    desk = place.desk()
    session = names.find_session(desk, session_name, trajectory_name)
    pages = posters.print_posters(desk, session, out, PosterSize(size), number, language or "")
    say_json({"file": str(out), "pages": pages}) if as_json else click.echo(f"{out}: {pages} pages")
