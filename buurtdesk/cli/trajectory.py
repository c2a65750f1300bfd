"""`buurtdesk trajectory …`"""

from __future__ import annotations

from pathlib import Path

import click

from buurtdesk.cli.output import json_option, say_json, say_rows
from buurtdesk.cli.place import Place
from buurtdesk.desk import logos, names, trajectories

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


@trajectory.command()
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--remove", is_flag=True, help="Print no logo any more.")
@trajectory_option
@click.pass_obj
def logo(place: Place, file: Path | None, remove: bool, trajectory_name: str | None) -> None:
    """Print the picture in FILE (PNG or JPEG) at the head of the sheets of a trajectory."""
    if (file is None) is not remove:
        raise click.UsageError("Give the file of a picture, or --remove.")
    desk = place.desk()
    found = names.find_trajectory(desk, trajectory_name)
    logos.remove_logo(desk, found.id) if file is None else logos.set_logo(desk, found.id, file)
