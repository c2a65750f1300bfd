"""`buurtdesk paper …`"""

from __future__ import annotations

from pathlib import Path

import click

from buurtdesk.cli.layout_file import layout_json
from buurtdesk.cli.output import json_option, say_json, say_rows
from buurtdesk.cli.place import Place
from buurtdesk.cli.read_late import ReadLate
from buurtdesk.cli.trajectory import trajectory_option
from buurtdesk.desk import names, returns
from buurtdesk.desk import paper as desk_paper
from buurtdesk.domain.questionnaire import in_language
from buurtdesk.store.durable_file import write_durably


@click.group(
    cls=ReadLate,
    late={
        "double": "buurtdesk.cli.double:double",
        "read": "buurtdesk.cli.reading:read",
        "settle": "buurtdesk.cli.double:settle",
    },
)
def paper() -> None:
    """Print sheets for residents without internet."""


@paper.command("print")
@click.argument("questionnaire_name", metavar="QUESTIONNAIRE")
@click.option("--count", type=click.IntRange(1, desk_paper.MOST_SHEETS), required=True, help="How many sheets.")
@click.option("--language", required=True, help="One of the languages of the questionnaire, such as nl.")
@click.option("--batch", "batch_name", default="", help="What to call these sheets together.")
@click.option("--place", "handed_out", default="", help="Where they are handed out.")
@click.option("--large", is_flag=True, help="In large print (18 pt).")
@click.option(
    "--layout", "layout_file", type=click.Path(path_type=Path), help="Also write what is printed where (JSON)."
)
@trajectory_option
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The PDF to write.")
@json_option
@click.pass_obj
def print_(
    place: Place,
    questionnaire_name: str,
    count: int,
    language: str,
    batch_name: str,
    handed_out: str,
    large: bool,
    layout_file: Path | None,
    trajectory_name: str | None,
    out: Path,
    as_json: bool,
) -> None:
    """Write a batch of sheets to a PDF, each with its own code; from then on the questionnaire cannot change."""
    desk = place.desk()
    questionnaire = names.find_questionnaire(desk, questionnaire_name, trajectory_name)
    printed = desk_paper.print_sheets(desk, questionnaire, count, language, out, batch_name, handed_out, large=large)
    if layout_file is not None:
        write_durably(layout_file, layout_json(printed.layout, printed.codes).encode())
    batch, pages = printed.batch, count * printed.layout.pages
    if as_json:
        say_json({"id": batch.id, "name": batch.name, "language": language, "sheets": count, "pages": pages})
    else:
        click.echo(f"{out}: {count} sheets, {pages} pages")


@paper.command("slips")
@click.argument("questionnaire_name", metavar="QUESTIONNAIRE")
@click.option("--count", type=click.IntRange(1, desk_paper.MOST_SHEETS), required=True, help="How many slips.")
@click.option("--language", required=True, help="One of the languages of the questionnaire, such as nl.")
@trajectory_option
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The PDF to write.")
@json_option
@click.pass_obj
def slips(
    place: Place,
    questionnaire_name: str,
    count: int,
    language: str,
    trajectory_name: str | None,
    out: Path,
    as_json: bool,
) -> None:
    """Write loose contact slips to a PDF, for who wants to hear more; no code on them leads to a sheet."""
    questionnaire = names.find_questionnaire(place.desk(), questionnaire_name, trajectory_name)
    pages = desk_paper.print_slips(questionnaire, count, language, out)
    if as_json:
        say_json({"language": language, "slips": count, "pages": pages})
    else:
        click.echo(f"{out}: {count} slips, {pages} pages")


@paper.command("status")
@click.argument("questionnaire_name", metavar="QUESTIONNAIRE", required=False)
@trajectory_option
@json_option
@click.pass_obj
def status(place: Place, questionnaire_name: str | None, trajectory_name: str | None, as_json: bool) -> None:
    """Show of each batch how many sheets were printed, are out, came back, were keyed, keyed twice and settled."""
    desk = place.desk()
    rows = [
        {
            "questionnaire": in_language(each.title, each.language_for("")),
            "batch": found.batch.name if found.batch else "",
            "language": found.batch.language if found.batch else "",
            "place": found.batch.place if found.batch else "",
            **{name: getattr(found, name) for name in ("printed", "out", "back", "keyed", "doubled", "settled")},
        }
        for each in names.some_questionnaires(desk, questionnaire_name, trajectory_name)
        for found in returns.returns(desk, each)
    ]
    say_rows(rows, as_json, "No sheets were printed yet.")
