"""What an action is called where it can be undone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

_translate = QCoreApplication.translate


def action_words(name: str | None) -> str:
    """The action in words; empty for none, None's words and names of a newer version."""
    return {
        "trajectory.new": _translate("Actions", "new trajectory"),
        "trajectory.rename": _translate("Actions", "trajectory renamed"),
        "trajectory.delete": _translate("Actions", "trajectory deleted"),
        "step.set": _translate("Actions", "step changed"),
        "session.new": _translate("Actions", "new session"),
        "session.rename": _translate("Actions", "session renamed"),
        "session.delete": _translate("Actions", "session deleted"),
        "session.attendance": _translate("Actions", "attendance changed"),
        "session.start": _translate("Actions", "start changed"),
        "finding.add": _translate("Actions", "finding added"),
        "finding.reword": _translate("Actions", "finding written down differently"),
        "finding.outcome": _translate("Actions", "outcome changed"),
        "finding.move": _translate("Actions", "finding moved"),
        "finding.delete": _translate("Actions", "finding deleted"),
        "stance.set": _translate("Actions", "table keyed"),
        "stance.clear": _translate("Actions", "table emptied"),
        "block.add": _translate("Actions", "part added to the script"),
        "block.edit": _translate("Actions", "part of the script changed"),
        "block.move": _translate("Actions", "part of the script moved"),
        "block.delete": _translate("Actions", "part of the script deleted"),
        "asked.add": _translate("Actions", "question written down"),
        "asked.edit": _translate("Actions", "question or answer changed"),
        "asked.move": _translate("Actions", "question moved"),
        "asked.delete": _translate("Actions", "question deleted"),
        "note.add": _translate("Actions", "note put on the wall"),
        "note.edit": _translate("Actions", "note changed"),
        "note.color": _translate("Actions", "colour changed"),
        "note.table": _translate("Actions", "table changed"),
        "note.move": _translate("Actions", "note moved"),
        "note.delete": _translate("Actions", "note deleted"),
        "cluster.gather": _translate("Actions", "notes clustered"),
        "cluster.join": _translate("Actions", "notes laid in a cluster"),
        "cluster.leave": _translate("Actions", "notes taken out of a cluster"),
        "cluster.rename": _translate("Actions", "cluster renamed"),
        "cluster.move": _translate("Actions", "cluster moved"),
        "cluster.dissolve": _translate("Actions", "cluster taken away"),
        "round.open": _translate("Actions", "voting round opened"),
        "round.close": _translate("Actions", "voting round closed"),
        "round.reopen": _translate("Actions", "voting round opened again"),
        "round.reveal": _translate("Actions", "dots revealed"),
        "round.delete": _translate("Actions", "voting round deleted"),
        "ballot.add": _translate("Actions", "ballot added"),
        "import.polis": _translate("Actions", "conversation imported"),
        "conflict.settle": _translate("Actions", "difference settled"),
    }.get(name or "", "")
