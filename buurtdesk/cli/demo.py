"""`buurtdesk demo`: the sample trajectory through all that works so far."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import click

from buurtdesk.desk import bundles, checking, notes, trajectories, voting
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.sample.make import make_sample
from buurtdesk.domain.errors import NotADemo

_MARK = "demo.txt"
DEFAULT_FOLDER = Path("buurtdesk-demo")


@click.command()
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=DEFAULT_FOLDER,
    show_default=True,
    help="Where to put it all; a demo that is there already is made anew.",
)
def demo(out: Path) -> None:
    """Make the sample trajectory: its library, pictures of the screens and the projector, a bundle."""
    library = _fresh_folder(out)
    desk = Desk(library)
    try:
        trajectory, session = make_sample(desk)
        click.echo(f"library    {library}: trajectory “{trajectory.name}” with “{session.title}”,")
        ranked = voting.ranking(desk, session)
        ballots = voting.turnout(desk, voting.rounds(desk, session.id)[-1].id)
        wall = len(notes.notes(desk, session.id))
        click.echo(f"           {wall} notes on the wall, {ballots} ballots on {len(ranked)} options;")
        click.echo(f"           first: {ranked[0].option.text} ({ranked[0].dots} dots)")
        bundle = out / "katarinawijk.bdz"
        bundles.export_trajectory(desk, trajectory, bundle)
    finally:
        desk.close()
    click.echo(f"bundle     {bundle}")
    _join(out / "second-laptop", bundle)
    count = _pictures(library, out / "pictures")
    click.echo(f"pictures   {out / 'pictures'}: {count} of the screens and the projector")


def _fresh_folder(out: Path) -> Path:
    """The folder of the library, emptied of an earlier demo. Raises NotADemo if something else is there."""
    library = out / "library"
    if library.exists():
        if not (library / _MARK).exists():
            raise NotADemo(folder=library)
        for made in (library, out / "second-laptop", out / "pictures"):
            shutil.rmtree(made, ignore_errors=True)
    Desk(library).close()
    (library / _MARK).write_text("A library made by “buurtdesk demo”: it is made anew by the next demo.\n")
    return library


def _join(folder: Path, bundle: Path) -> None:
    desk = Desk(folder)
    try:
        report = bundles.merge_files(desk, [bundle])
        again = bundles.merge_files(desk, [bundle])
        names = ", ".join(each.name for each in trajectories.trajectories(desk))
        whole = "whole" if not checking.faults(desk) else "damaged"
    finally:
        desk.close()
    click.echo(f"joined     {folder}: {names}, {report.new_count} new, merged again {again.new_count} new, {whole}")


def _pictures(library: Path, folder: Path) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from buurtdesk.ui.pictures import take_pictures

    return len(take_pictures(library, folder))
