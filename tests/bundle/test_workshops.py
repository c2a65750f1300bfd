"""What a validation workshop and an info moment hold arrives whole on another laptop, once."""

from dataclasses import replace

import pytest

from buurtdesk.desk import attendance, bundles, findings, guesses, info_moments, names, scripts, sessions, trajectories
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.attendance import GROUPS
from buurtdesk.domain.evidence import Compared, Figure
from buurtdesk.domain.finding import Outcome, StanceKind
from buurtdesk.domain.script import BlockStep, Part
from buurtdesk.domain.session import Anonymity, SessionKind
from buurtdesk.store.versions import Extent, row_versions


@pytest.fixture
def desks(tmp_path):
    there = [Desk(tmp_path / name) for name in ("here", "there")]
    yield there
    for desk in there:
        desk.close()


def everything(desk: Desk):
    """All that these workshops hold."""
    trajectory = names.find_trajectory(desk, None)
    seen = [
        (
            session,
            findings.findings(desk, session),
            findings.stances(desk, session),
            guesses.guesses(desk, session),
            scripts.blocks(desk, session),
            info_moments.asked(desk, session),
            attendance.attendance(desk, session),
            scripts.templates(desk, trajectory.id, session.kind),
        )
        for session in sessions.sessions(desk, trajectory.id)
    ]
    return seen, list(row_versions(desk.library.db, Extent(trajectory.id)))


@pytest.mark.parametrize("anonymity", [Anonymity.TABLE, Anonymity.ANONYMOUS])
def test_findings_stances_script_and_questions_survive_a_bundle(desks, anonymity, tmp_path) -> None:
    here, there = desks
    made = trajectories.new(here, "Katarina")
    validation = sessions.new(here, made.id, SessionKind.VALIDATION, "Validatie", anonymity, tables=8)
    figure = Figure("q", "thuis", "Ik voel mij thuis “hier”.", "scale", {"oneens": 1, "eens": 9}, 10, "2026-10-01", 3)
    figure = replace(figure, sides=(Compared("jong", {"oneens": 1, "eens": 4}, 5), Compared("oud", {"eens": 5}, 5)))
    finding = findings.add(here, validation, "thuis", figure)
    findings.add(here, validation, "donker", from_room=True)
    for table, kind in enumerate(StanceKind, start=1):
        findings.set_stance(here, validation, finding.id, table, kind, f"reden {table}\n🌳", f"“citaat” {table}")
    findings.clear_stance(here, finding.id, 4)
    asked = replace(finding, prediction=guesses.ask(here, finding))
    for table, percent in ((2, 0), (3, 100), (2, 45)):
        guesses.guess(here, validation, asked, table, percent)
    guesses.clear(here, guesses.guess(here, validation, asked, 8, 30).id)
    findings.reword(here, validation, finding.id, "thuis, maar niet overal")
    findings.settle_outcome(here, validation, finding.id, Outcome.NUANCED)
    info = sessions.new(here, made.id, SessionKind.INFO, "Infomoment", anonymity)
    counts = {group: number for number, group in enumerate(GROUPS)}
    attendance.count(here, info.id, counts)
    sessions.set_start(here, info.id, "2026-09-17T19:00")
    parts = (Part("Welkom", 20, BlockStep.WELCOME), Part("Vragen", 20, BlockStep.QUESTIONS, "Eerst “hoe”,\ndan 🌳"))
    blocks = [scripts.add(here, info, part) for part in parts]
    scripts.move(here, info, blocks[1].id, 0)
    scripts.keep_template(here, info, "Kort")
    info_moments.ask(here, info, "Wanneer?", "In 2028")
    info_moments.delete_asked(here, info_moments.ask(here, info, "Weg").id)
    file = tmp_path / "all.bdz"
    bundles.export_trajectory(here, made, file)
    assert bundles.merge_files(there, [file]).refused == 0
    assert everything(there) == everything(here)
    assert attendance.attendance(there, info) == counts
    assert [each.parts for each in scripts.templates(there, made.id, SessionKind.INFO)] == [parts[::-1]]
    again = bundles.merge_files(there, [file])
    assert (again.new_count, again.changed_count) == (0, 0)
    assert everything(there) == everything(here)
