"""`buurtdesk bundle …`"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from buurtdesk.bundle.manifest import Contents
from buurtdesk.cli.output import json_option, one_line, say_json
from buurtdesk.cli.place import Place
from buurtdesk.cli.trajectory import trajectory_option
from buurtdesk.desk import bundles, names, trajectories


@click.group()
def bundle() -> None:
    """Bring sessions and trajectories from laptop to laptop."""


@bundle.command()
@click.option("--session", "session_name", metavar="SESSION", help="One session.")
@trajectory_option
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The bundle file to write.")
@json_option
@click.pass_obj
def export(place: Place, session_name: str | None, trajectory_name: str | None, out: Path, as_json: bool) -> None:
    """Write a session, or else the whole trajectory, to a bundle file."""
    desk = place.desk()
    if session_name is None:
        contents = bundles.export_trajectory(desk, names.find_trajectory(desk, trajectory_name), out)
    else:
        session = names.find_session(desk, session_name, trajectory_name)
        by_id = {each.id: each for each in trajectories.trajectories(desk)}
        contents = bundles.export_session(desk, by_id[session.trajectory_id], session, out)
    say_json({"file": str(out), **asdict(contents)}) if as_json else click.echo(f"{out}: {_told(contents)}")


@bundle.command()
@click.argument("file", type=click.Path(path_type=Path))
@json_option
def inspect(file: Path, as_json: bool) -> None:
    """Check a bundle file and say what is in it."""
    contents = bundles.inspect(file)
    say_json(asdict(contents)) if as_json else click.echo(_told(contents))


@bundle.command()
@click.argument("files", type=click.Path(path_type=Path), nargs=-1, required=True)
@json_option
@click.pass_obj
def merge(place: Place, files: tuple[Path, ...], as_json: bool) -> None:
    """Merge bundle files into the library; doing it twice changes nothing."""
    report = bundles.merge_files(place.desk(), files)
    counts = {
        "new": report.new_count,
        "changed": report.changed_count,
        "conflicts": report.conflicts,
        "erased": report.erased,
        "refused": report.refused,
        "missing_photos": report.missing_files,
    }
    if as_json:
        say_json(counts)
        return
    click.echo(", ".join(f"{count} {name.replace('_', ' ')}" for name, count in counts.items()))
    if report.clocks_ahead:
        click.echo("Some changes come from a laptop whose clock is more than an hour ahead: set it right.", err=True)


def _told(contents: Contents) -> str:
    counts = ", ".join(f"{count} {kind}" for kind, count in contents.counts.items())
    return one_line(f"{contents.scope} “{contents.title}” of “{contents.trajectory}”: {counts}")
