"""`buurtdesk script …`"""

from __future__ import annotations

import click

from buurtdesk.cli.output import json_option, say_json, say_rows
from buurtdesk.cli.place import Place
from buurtdesk.cli.trajectory import trajectory_option
from buurtdesk.desk import names, scripts
from buurtdesk.desk.shipped_scripts import shipped_template
from buurtdesk.domain.errors import NotFound
from buurtdesk.domain.script import DEFAULT_MINUTES, BlockStep, Part, total_minutes
from buurtdesk.domain.timetable import timetable


@click.group()
def script() -> None:
    """The script of a session, and templates of scripts."""


@script.command()
@click.argument("session_name", metavar="SESSION")
@trajectory_option
@json_option
@click.pass_obj
def show(place: Place, session_name: str, trajectory_name: str | None, as_json: bool) -> None:
    """Show the blocks of an evening with the time at which each is planned."""
    desk = place.desk()
    session = names.find_session(desk, session_name, trajectory_name)
    table = timetable(scripts.blocks(desk, session), session.starts_at, None, 0)
    rows = [
        {
            "id": slot.block.id,
            "begins": table.told(slot.begins_ms),
            "minutes": slot.block.minutes,
            "step": slot.block.part.step.value,
            "text": slot.block.text,
            "notes": slot.block.part.notes,
        }
        for slot in table.slots
    ]
    say_rows(rows, as_json, "There is no script yet.")


@script.command()
@click.argument("session_name", metavar="SESSION")
@click.argument("text")
@click.option("--minutes", type=int, default=DEFAULT_MINUTES, show_default=True, help="How long it takes.")
@click.option(
    "--step",
    type=click.Choice([step.value for step in BlockStep]),
    default=BlockStep.OTHER.value,
    show_default=True,
    help="What the block is there for.",
)
@click.option("--notes", default="", help="What whoever leads the evening must not forget.")
@trajectory_option
@json_option
@click.pass_obj
def add(
    place: Place,
    session_name: str,
    text: str,
    minutes: int,
    step: str,
    notes: str,
    trajectory_name: str | None,
    as_json: bool,
) -> None:
    """Put a block at the end of a script."""
    desk = place.desk()
    session = names.find_session(desk, session_name, trajectory_name)
    made = scripts.add(desk, session, Part(text, minutes, BlockStep(step), notes))
    say_json({"id": made.id, "text": made.text, "minutes": made.minutes}) if as_json else click.echo(made.id)


@script.command()
@click.argument("session_name", metavar="SESSION")
@click.argument("name", required=False)
@click.option("--keep", is_flag=True, help="Keep the script of the session under this name.")
@click.option("--language", default="nl", show_default=True, help="Of the template that comes with buurtdesk.")
@trajectory_option
@json_option
@click.pass_obj
def template(
    place: Place,
    session_name: str,
    name: str | None,
    keep: bool,
    language: str,
    trajectory_name: str | None,
    as_json: bool,
) -> None:
    """List the templates for a session, start its script from one, or keep its script as one."""
    desk = place.desk()
    session = names.find_session(desk, session_name, trajectory_name)
    if keep and name is None:
        raise click.UsageError("Say under which NAME to keep it.")
    if keep and name is not None:
        scripts.keep_template(desk, session, name)
    there = [
        shipped_template(session.kind, language),
        *scripts.templates(desk, session.trajectory_id, session.kind),
    ]
    if name is not None and not keep:
        chosen = next((each for each in there if name in (each.id, each.name)), None)
        if chosen is None:
            raise NotFound(kind="script_template", name=name)
        scripts.fill(desk, session, chosen.parts)
    rows = [
        {"id": each.id, "name": each.name, "blocks": len(each.parts), "minutes": total_minutes(each.parts)}
        for each in there
        if name is None or name in (each.id, each.name)
    ]
    say_rows(rows, as_json, "There is no template.")
