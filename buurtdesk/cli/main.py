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
from buurtdesk.cli.place import Place
from buurtdesk.cli.read_late import ReadLate
from buurtdesk.domain.errors import BuurtdeskError
from buurtdesk.store.faults import told_plainly


class _Sentences(ReadLate):
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


@click.group(
    cls=_Sentences,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    late={
        "answer": "buurtdesk.cli.survey:answer",
        "ballots": "buurtdesk.cli.ballots:ballots",
        "bundle": "buurtdesk.cli.bundle:bundle",
        "check": "buurtdesk.cli.library:check",
        "cluster": "buurtdesk.cli.cluster:cluster",
        "demo": "buurtdesk.cli.demo:demo",
        "finding": "buurtdesk.cli.finding:finding",
        "import": "buurtdesk.cli.library:import_",
        "note": "buurtdesk.cli.note:note",
        "paper": "buurtdesk.cli.paper:paper",
        "plan": "buurtdesk.cli.plan:plan_group",
        "poster": "buurtdesk.cli.poster:poster",
        "questionnaire": "buurtdesk.cli.questionnaire:questionnaire",
        "ranking": "buurtdesk.cli.session:ranking",
        "redo": "buurtdesk.cli.library:redo",
        "results": "buurtdesk.cli.survey:results",
        "script": "buurtdesk.cli.script:script",
        "session": "buurtdesk.cli.session:session",
        "trajectory": "buurtdesk.cli.trajectory:trajectory",
        "undo": "buurtdesk.cli.library:undo",
        "vote": "buurtdesk.cli.vote:vote",
    },
)
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
        from buurtdesk.cli.demo import demo

        click.echo("There is no screen here: making the sample trajectory instead.", err=True)
        context.invoke(demo, out=None)
        return
    from buurtdesk.ui.app.run import run_window

    context.exit(run_window(context.obj.folder))


def _has_screen() -> bool:
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
