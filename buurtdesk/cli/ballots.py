"""`buurtdesk ballots …`"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from buurtdesk.cli.layout_file import ballots_json
from buurtdesk.cli.output import json_option, say_json
from buurtdesk.cli.place import Place
from buurtdesk.cli.trajectory import trajectory_option
from buurtdesk.desk import ballot_papers, names
from buurtdesk.desk.sessions import must_be_ideas
from buurtdesk.domain.voting import default_rules
from buurtdesk.paper.ballot_layout import MOST_LETTERS, lay_out_ballot
from buurtdesk.paper.ballot_words import LANGUAGES
from buurtdesk.paper.ballots import page_count
from buurtdesk.store.durable_file import write_durably


@click.group()
def ballots() -> None:
    """Paper ballots for a room that votes on paper."""


@ballots.command("print")
@click.argument("session_name", metavar="SESSION")
@click.option("--count", type=click.IntRange(1, ballot_papers.MOST_BALLOTS), required=True, help="How many ballots.")
@click.option("--letters", type=click.IntRange(1, MOST_LETTERS), help="How many letters.")
@click.option("--dots", type=click.IntRange(0, 99), help="Dots per person, 0 for no limit.")
@click.option("--most", type=click.IntRange(0, 99), help="Dots that may go on one letter, 0 for no limit.")
@click.option("--language", type=click.Choice(LANGUAGES), default="nl", show_default=True, help="In which language.")
@click.option(
    "--layout", "layout_file", type=click.Path(path_type=Path), help="Also write what is printed where (JSON)."
)
@trajectory_option
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The PDF to write.")
@json_option
@click.pass_obj
def print_(
    place: Place,
    session_name: str,
    count: int,
    letters: int | None,
    dots: int | None,
    most: int | None,
    language: str,
    layout_file: Path | None,
    trajectory_name: str | None,
    out: Path,
    as_json: bool,
) -> None:
    """Write ballots to a PDF, several on a page, each with a QR code; with the texts of the round that is open."""
    desk = place.desk()
    session = must_be_ideas(names.find_session(desk, session_name, trajectory_name))
    rules = default_rules(letters or ballot_papers.USUAL_LETTERS)
    rules = replace(rules, dots_per_person=rules.dots_per_person if dots is None else dots)
    rules = replace(rules, most_per_option=rules.most_per_option if most is None else most)
    paper = ballot_papers.ballot_paper(desk, session, language, letters, rules)
    codes = ballot_papers.print_ballots(desk, session, paper, count, out)
    if layout_file is not None:
        write_durably(layout_file, ballots_json(lay_out_ballot(paper), codes).encode())
    pages = page_count(paper, count)
    if as_json:
        say_json({"ballots": count, "pages": pages, "letters": len(paper.options), "language": language})
    else:
        click.echo(f"{out}: {count} ballots, {pages} pages")
