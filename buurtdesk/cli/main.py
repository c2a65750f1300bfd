"""The command `buurtdesk`: without a command it opens the window."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import Any

import click
import platformdirs

from buurtdesk import __version__
from buurtdesk.cli import (
    ballots,
    bundle,
    cluster,
    demo,
    double,
    finding,
    library,
    note,
    paper,
    plan,
    poster,
    questionnaire,
    reading,
    script,
    session,
    survey,
    trajectory,
    vote,
)
from buurtdesk.cli.place import Place
from buurtdesk.domain.errors import BuurtdeskError
from buurtdesk.store.faults import told_plainly


class _Sentences(click.Group):
    """Turns what is wrong with the input or the machine into one sentence and exit code 1."""

    def invoke(self, context: click.Context) -> Any:
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):  # a terminal without some letter shows its number, no more
                stream.reconfigure(errors="backslashreplace")
        try:
            with told_plainly(_folder(context.params["data"])):
                return super().invoke(context)
        except BuurtdeskError as error:
            click.echo(str(error), err=True)
            raise SystemExit(1) from error


@click.group(cls=_Sentences, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--data", type=click.Path(path_type=Path), help="The folder of the library.")
@click.version_option(__version__, message="buurtdesk %(version)s")
@click.pass_context
def main(context: click.Context, data: Path | None) -> None:
    """From first questions to a neighbourhood action plan, without internet."""
    context.obj = Place(_folder(data))
    if context.invoked_subcommand is None:
        _open_window(context)


def _folder(data: Path | None) -> Path:
    return data or Path(platformdirs.user_data_dir("buurtdesk", appauthor=False))


def _open_window(context: click.Context) -> None:
    if not _has_screen():
        click.echo("There is no screen here: making the sample trajectory instead.", err=True)
        context.invoke(demo.demo, out=None)
        return
    from buurtdesk.ui.app.run import run_window

    context.exit(run_window(context.obj.folder))


def _has_screen() -> bool:
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


main.add_command(demo.demo)
main.add_command(trajectory.trajectory)
main.add_command(session.session)
main.add_command(session.ranking)
main.add_command(script.script)
main.add_command(vote.vote)
main.add_command(ballots.ballots)
main.add_command(note.note)
main.add_command(cluster.cluster)
main.add_command(questionnaire.questionnaire)
main.add_command(plan.plan_group)
main.add_command(library.import_)
main.add_command(library.undo)
main.add_command(library.redo)
main.add_command(library.check)
main.add_command(bundle.bundle)
main.add_command(survey.answer)
main.add_command(survey.results)
main.add_command(paper.paper)
paper.paper.add_command(reading.read)
paper.paper.add_command(double.double)
paper.paper.add_command(double.settle)
main.add_command(finding.finding)
main.add_command(poster.poster)
