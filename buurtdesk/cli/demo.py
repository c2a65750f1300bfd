"""`buurtdesk demo`: the sample trajectory through all that works so far."""

from __future__ import annotations

from pathlib import Path

import click

from buurtdesk.desk.desk import Desk


@click.command()
@click.option("--out", type=click.Path(path_type=Path), help="Where to put it all [default: buurtdesk-demo].")
def demo(out: Path | None) -> None:
    """Make the sample trajectory: its library, pictures of the screens, a bundle."""
    raise NotImplementedError(Desk, out)
