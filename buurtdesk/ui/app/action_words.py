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
        "questionnaire.new": _translate("Actions", "questionnaire imported"),
        "questionnaire.delete": _translate("Actions", "questionnaire deleted"),
        "answer.record": _translate("Actions", "answer keyed"),
        "answer.clear": _translate("Actions", "answer taken away"),
        "finding.add": _translate("Actions", "finding added"),
        "import.polis": _translate("Actions", "conversation imported"),
        "conflict.settle": _translate("Actions", "difference settled"),
    }.get(name or "", "")
