"""The end of an evening: what is on the disk, and what the bundle on the stick has of it."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from buurtdesk.desk import bundles, checking, findings, info_moments, notes, voting
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.errors import BuurtdeskError
from buurtdesk.domain.session import Session
from buurtdesk.domain.trajectory import Trajectory


class OnStick(StrEnum):
    """How the bundle that was written last is now."""

    NONE = "none"
    GONE = "gone"
    DAMAGED = "damaged"
    BEHIND = "behind"
    COMPLETE = "complete"


@dataclass(frozen=True)
class Evening:
    """What a session holds on this disk, whether the disk is sound, and how the stick stands."""

    notes: int
    ballots: int
    findings: int
    stances: int
    asked: int
    faults: tuple[str, ...]
    on_stick: OnStick


def look(desk: Desk, trajectory: Trajectory, session: Session, file: Path | None) -> Evening:
    """Count, check the library, and read the bundle back."""
    rounds = voting.rounds(desk, session.id)
    return Evening(
        len(notes.notes(desk, session.id)),
        sum(voting.turnout(desk, made.id) for made in rounds),
        len(findings.findings(desk, session)),
        len(findings.stances(desk, session)),
        len(info_moments.asked(desk, session)),
        tuple(checking.faults(desk)),
        on_stick(desk, trajectory, file),
    )


def write(desk: Desk, trajectory: Trajectory, session: Session, file: Path) -> Evening:
    """Write the whole trajectory to the stick and look again. Raises what writing a file raises."""
    bundles.export_trajectory(desk, trajectory, file)
    return look(desk, trajectory, session, file)


def on_stick(desk: Desk, trajectory: Trajectory, file: Path | None) -> OnStick:
    """Whether this bundle is there, whole, and holds all there is: the same data give the same bytes."""
    if file is None:
        return OnStick.NONE
    if not file.is_file():
        return OnStick.GONE
    try:
        bundles.inspect(file)
    except BuurtdeskError:
        return OnStick.DAMAGED
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as aside:
        now = Path(aside) / file.name
        bundles.export_trajectory(desk, trajectory, now)
        return OnStick.COMPLETE if now.read_bytes() == file.read_bytes() else OnStick.BEHIND
