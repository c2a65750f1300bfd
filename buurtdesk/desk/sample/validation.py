"""The sample's validation workshop: findings, what eight tables guessed and what they said; one finding is theirs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from buurtdesk.desk import findings, guesses, sessions
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.sample import evening
from buurtdesk.desk.sample.content import Sources
from buurtdesk.domain.evidence import Figure, Source, SourceKind
from buurtdesk.domain.finding import Finding, Outcome, StanceKind
from buurtdesk.domain.session import Session, SessionKind
from buurtdesk.store.findings import stance_id


def make(desk: Desk, trajectory: str, sample: Any, figures: Mapping[str, Figure]) -> Sources:
    """Hold the validation workshop; gives each finding, and each quote at a table, as evidence."""
    session = sessions.new(desk, trajectory, SessionKind.VALIDATION, sample["title"], tables=sample["tables"])
    evening.prepare(desk, session, sample)
    made: Sources = {}
    for each in sample["findings"]:
        made |= _finding(desk, session, each, figures)
    return made


def _finding(desk: Desk, session: Session, sample: Any, figures: Mapping[str, Figure]) -> Sources:
    from_room = sample.get("from_room", False)
    figure = None if from_room else figures[sample["question"]]
    finding = findings.add(desk, session, sample["first_wording"], figure, from_room)
    _guess(desk, session, finding, sample)
    made = {f"finding:{sample['key']}": Source(SourceKind.FINDING, finding.id, sample["wording"])}
    for table, (kind, *words) in enumerate(sample["stances"], start=1):
        said = findings.set_stance(desk, session, finding.id, table, StanceKind(kind), *words)
        if said.quote:
            source = Source(SourceKind.STANCE, stance_id(finding.id, table), said.quote)
            made[f"said:{sample['key']}:{table}"] = source
    findings.reword(desk, session, finding.id, sample["wording"])
    findings.settle_outcome(desk, session, finding.id, Outcome(sample["outcome"]))
    return made


def _guess(desk: Desk, session: Session, finding: Finding, sample: Any) -> None:
    """Let each table guess a share: the one that the figure speaks of, unless the sample says another."""
    if "guesses" not in sample:
        return
    asked = replace(finding, prediction=guesses.ask(desk, finding, sample.get("guessed")))
    for table, percent in enumerate(sample["guesses"], start=1):
        guesses.guess(desk, session, asked, table, percent)
