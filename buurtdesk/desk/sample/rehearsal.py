"""The sample trajectory as a rehearsal in someone's own library."""

from __future__ import annotations

import tempfile
from pathlib import Path

from buurtdesk.desk import bundles
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.sample.make import make_sample
from buurtdesk.domain.trajectory import Trajectory


def bring_rehearsal(desk: Desk) -> Trajectory:
    """Put the sample into this library, marked as a rehearsal: all of it at once, and with nothing of it to undo.

    It is made in a library aside and comes in as a bundle does: nobody sees it half built.
    """
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as aside:
        bundle = Path(aside) / "rehearsal.bdz"
        scratch = Desk(Path(aside) / "library")
        try:
            trajectory, _ = make_sample(scratch, rehearsal=True)
            bundles.export_trajectory(scratch, trajectory, bundle)
        finally:
            scratch.close()
        bundles.merge_files(desk, [bundle])
    return trajectory
