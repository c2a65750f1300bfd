"""Trying a session on before the evening: a copy of its set-up, thrown away with all that was made in it."""

from __future__ import annotations

from dataclasses import replace

from buurtdesk.desk import findings, scripts
from buurtdesk.desk.desk import Desk, scope_of
from buurtdesk.desk.sessions import put_session
from buurtdesk.domain.clock import wall_ms
from buurtdesk.domain.identity import anonymous_id, new_id
from buurtdesk.domain.session import Session
from buurtdesk.store.findings import figure_json
from buurtdesk.store.rows import Writer


def rehearse(desk: Desk, session: Session) -> Session:
    """Make a rehearsal of a session: its title, findings and script, without what anyone said. Delete it afterwards."""
    made = replace(session, id=new_id(), start_ms=wall_ms(), attendance=None, rehearsal=True)
    with desk.action("session.rehearse") as writer:
        put_session(writer, made)
        writer.update("session", made.id, starts_at=made.starts_at)
        _copy_findings(desk, writer, session, made)
        scripts.put_script(writer, made, [block.part for block in scripts.blocks(desk, session)])
    return made


def _copy_findings(desk: Desk, writer: Writer, session: Session, made: Session) -> None:
    """Only what comes from the data: what residents added was said by them."""
    laid = [each for each in findings.findings(desk, session) if not each.from_room]
    for ordinal, finding in enumerate(laid):
        writer.put(
            "finding",
            _new_row(made),
            scope_of(made),
            {"from_room": 0},
            first_wording=finding.first_wording,
            wording=finding.first_wording,
            figure=figure_json(finding.figure),
            ordinal=float(ordinal),
        )


def _new_row(session: Session) -> str:
    return anonymous_id() if session.is_anonymous else new_id()
