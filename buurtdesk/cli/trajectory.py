"""`buurtdesk trajectory …`"""

from __future__ import annotations

import click

from buurtdesk.cli.output import json_option, say_json, say_rows
from buurtdesk.cli.place import Place
from buurtdesk.desk import names, trajectories

trajectory_option = click.option("--trajectory", "trajectory_name", metavar="NAME", help="Which trajectory.")


@click.group()
def trajectory() -> None:
    """Make and list trajectories."""


@trajectory.command()
@click.argument("name")
@click.option("--from", "like", metavar="NAME", help="Start from this trajectory's set-up, without its contents.")
@json_option
@click.pass_obj
def new(place: Place, name: str, like: str | None, as_json: bool) -> None:
    """Make a trajectory."""
    desk = place.desk()
    made = trajectories.new(desk, name, like=names.find_trajectory(desk, like) if like is not None else None)
    say_json({"id": made.id, "name": made.name}) if as_json else click.echo(made.id)


@trajectory.command("list")
@json_option
@click.pass_obj
def list_(place: Place, as_json: bool) -> None:
    """List the trajectories."""
    desk = place.desk()
    rows = [{"id": each.id, "name": each.name} for each in trajectories.trajectories(desk)]
    say_rows(rows, as_json, "There is no trajectory yet.")
