"""The sample's validation workshop: six findings, and what eight tables said of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from buurtdesk.desk import findings, sessions
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.sample import evening
from buurtdesk.desk.sample.content import Sources
from buurtdesk.domain.evidence import Figure, Source, SourceKind
from buurtdesk.domain.finding import Outcome, StanceKind
from buurtdesk.domain.session import Session, SessionKind


def make(desk: Desk, trajectory: str, sample: Any, figures: Mapping[str, Figure]) -> Sources:
    """Hold the validation workshop; gives each finding as evidence."""
    session = sessions.new(desk, trajectory, SessionKind.VALIDATION, sample["title"], tables=sample["tables"])
    evening.prepare(desk, session, sample)
    return {f"finding:{each['key']}": _finding(desk, session, each, figures) for each in sample["findings"]}


def _finding(desk: Desk, session: Session, sample: Any, figures: Mapping[str, Figure]) -> Source:
    finding = findings.add(desk, session, sample["first_wording"], figures[sample["question"]]).id
    for table, (kind, reason) in enumerate(sample["stances"], start=1):
        findings.set_stance(desk, session, finding, table, StanceKind(kind), reason)
    findings.reword(desk, session, finding, sample["wording"])
    findings.settle_outcome(desk, session, finding, Outcome(sample["outcome"]))
    return Source(SourceKind.FINDING, finding, sample["wording"])
