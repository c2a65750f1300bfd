"""`buurtdesk import`, `undo`, `redo` and `check`"""

from __future__ import annotations

from pathlib import Path

import click

from buurtdesk.cli.output import json_option, say_json
from buurtdesk.cli.place import Place
from buurtdesk.cli.trajectory import trajectory_option
from buurtdesk.desk import checking, imports, names, trajectories
from buurtdesk.store.undo import Undone


@click.group("import")
def import_() -> None:
    """Take in what other tools exported."""


@import_.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--title", required=True, help="The title of the session it becomes.")
@trajectory_option
@json_option
@click.pass_obj
def polis(place: Place, folder: Path, title: str, trajectory_name: str | None, as_json: bool) -> None:
    """Take in a Pol.is conversation as an idea session: statements are notes, each voter a ballot.

    In an empty library it gets a trajectory of its own, of the same title.
    """
    desk = place.desk()
    anywhere = trajectory_name is None and not trajectories.trajectories(desk)
    trajectory = None if anywhere else names.find_trajectory(desk, trajectory_name).id
    made = imports.import_polis(desk, trajectory, folder, title)
    if as_json:
        counts = {"notes": made.notes, "ballots": made.ballots, "moderated_out": made.moderated_out}
        say_json({"id": made.session.id, "title": made.session.title, **counts})
    else:
        click.echo(f"{made.session.id}: {made.notes} notes, {made.ballots} ballots, {made.moderated_out} moderated out")


@click.command()
@json_option
@click.pass_obj
def undo(place: Place, as_json: bool) -> None:
    """Take back the last action in the library."""
    _say_undone("Undone", place.desk().undo(), as_json)


@click.command()
@json_option
@click.pass_obj
def redo(place: Place, as_json: bool) -> None:
    """Do again what was undone last."""
    _say_undone("Done again", place.desk().redo(), as_json)


def _say_undone(verb: str, undone: Undone, as_json: bool) -> None:
    if as_json:
        say_json({"action": undone.name, "left_alone": undone.left_alone})
    else:
        left = f" ({undone.left_alone} changed since and stayed as they are)" if undone.left_alone else ""
        click.echo(f"{verb}: {undone.name}{left}")


@click.command()
@json_option
@click.pass_obj
def check(place: Place, as_json: bool) -> None:
    """Check that the library is whole."""
    faults = checking.faults(place.desk())
    if as_json:
        say_json({"faults": faults})
    else:
        click.echo("\n".join(faults) if faults else "The library is whole.")
    if faults:
        click.get_current_context().exit(1)
