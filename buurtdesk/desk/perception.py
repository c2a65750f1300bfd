"""Findings as evidence: with what the room had guessed, where it did."""

from __future__ import annotations

from dataclasses import replace

from buurtdesk.analysis.perception import perception_gap
from buurtdesk.domain.evidence import Source
from buurtdesk.store import findings, sources
from buurtdesk.store.driver import Database


def findings_with_gaps(db: Database, trajectory: str) -> list[Source]:
    """Findings as they are now; `guessed` and `share` are the middle guess and the figure, in percent."""
    guesses = findings.guesses(db, trajectory)
    there = sources.findings(db, trajectory)
    if not guesses:
        return there
    found = []
    for each in there:
        finding = findings.find(db, each.id)
        gap = perception_gap(finding, guesses) if finding else None
        facts = {**each.facts, "guessed": gap.guessed, "share": gap.figure} if gap else each.facts
        found.append(replace(each, facts=facts))
    return found
