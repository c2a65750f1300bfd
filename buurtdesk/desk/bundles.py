"""Bundles: out of this library, into this library."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from buurtdesk.bundle.bundle import Bundle, read_bundle, write_bundle
from buurtdesk.bundle.manifest import Contents
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.session import Session
from buurtdesk.domain.trajectory import Trajectory
from buurtdesk.store.merge import MergeReport


def export_trajectory(desk: Desk, trajectory: Trajectory, path: Path) -> Contents:
    """Write a whole trajectory to a bundle file."""
    return write_bundle(desk.library, trajectory, None, path)


def export_session(desk: Desk, trajectory: Trajectory, session: Session, path: Path) -> Contents:
    """Write one session to a bundle file, with the trajectory it belongs to."""
    return write_bundle(desk.library, trajectory, session, path)


def inspect(path: Path) -> Contents:
    """What a bundle file says it holds, after checking that it is whole."""
    bundle = read_bundle(path)
    bundle.check_lines()
    return bundle.contents


def merge_files(desk: Desk, paths: Sequence[Path]) -> MergeReport:
    """Merge bundle files; all are checked before the first is merged. The report adds them up."""
    bundles = [read_bundle(path) for path in paths]
    if len(bundles) > 1:  # of one alone, a line that cannot be read undoes its merge
        for bundle in bundles:
            bundle.check_lines()
    total = MergeReport()
    for bundle in bundles:
        total.add(_merge(desk, bundle))
    return total


def _merge(desk: Desk, bundle: Bundle) -> MergeReport:
    report = desk.library.merge(bundle.rows, bundle.history, bundle.erasures, bundle.files)
    touched = {
        kind: frozenset((*report.new.get(kind, ()), *report.changed.get(kind, ())))
        for kind in (*report.new, *report.changed)
    }
    desk.tell("merge", touched)
    return report
