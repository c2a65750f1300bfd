"""Sharing: brings the share room together with the desk; merging and exporting run beside the window."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from buurtdesk.desk import bundles, conflicts, sessions, voting
from buurtdesk.desk.desk import Desk, Notice
from buurtdesk.domain.trajectory import Trajectory
from buurtdesk.store.conflicts import Conflict
from buurtdesk.store.merge import MergeReport
from buurtdesk.ui import counted
from buurtdesk.ui.app.merge_words import merge_words
from buurtdesk.ui.app.presenter import Presenter
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.app.task import Task
from buurtdesk.ui.share.room import ShareRoom
from buurtdesk.ui.share.view import Difference, ShareView


class Sharing(Presenter):
    """`merged` is told after other people's work came in."""

    merged = Signal()

    def __init__(self, desk: Desk, settings: Settings, trajectory: Trajectory, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._settings, self.trajectory = desk, settings, trajectory
        self._conflicts: dict[str, Conflict] = {}
        self.room = ShareRoom()
        self.room.folder = settings.bundle_folder
        self.room.export_wanted.connect(self._export)
        self.room.merge_wanted.connect(self._merge)
        self.room.settled.connect(self._settle)
        self.refresh()

    def notice(self, _notice: Notice) -> None:
        """Something changed on the disk."""
        self.refresh()

    def refresh(self) -> None:
        """Read anew what can be shared and what waits."""
        self._conflicts = {each.settlement_id: each for each in conflicts.conflicts(self._desk)}
        there = sessions.sessions(self._desk, self.trajectory.id)
        differences = tuple(_difference(self._desk, key, each) for key, each in self._conflicts.items())
        titled = tuple((session.id, session.title) for session in there)
        self.room.show_view(ShareView(self.trajectory.name, titled, differences))

    def _settle(self, key: str, take_other: bool) -> None:
        conflicts.settle(self._desk, self._conflicts[key], take_other)

    def _remember(self, folder: Path) -> None:
        self._settings.bundle_folder = self.room.folder = folder

    def _merge(self, files: list[Path]) -> None:
        self._remember(files[0].parent)
        self.room.progress.begin(self.tr("Merging"), len(files))
        task = Task(self._desk.library.folder, lambda desk: bundles.merge_files(desk, files), self)
        task.done.connect(self._tell_merged)
        task.finished.connect(self.room.progress.finish)
        task.start()

    def _tell_merged(self, report: MergeReport) -> None:
        self._desk.look_elsewhere()
        self.room.tell(self.tr("Merged."), merge_words(report))
        self.merged.emit()

    def _export(self, session: str, file: Path) -> None:
        self._remember(file.parent)
        by_id = {each.id: each for each in sessions.sessions(self._desk, self.trajectory.id)}

        def work(desk: Desk) -> None:
            if session:
                bundles.export_session(desk, self.trajectory, by_id[session], file)
            else:
                bundles.export_trajectory(desk, self.trajectory, file)

        self.room.progress.begin(self.tr("Making the bundle"), 1)
        task = Task(self._desk.library.folder, work, self)
        if not session:
            task.done.connect(lambda _done: self._settings.set_last_bundle(self.trajectory.id, file))
        task.done.connect(lambda _done: self.room.tell(self.tr("The bundle is written and checked."), str(file)))
        task.finished.connect(self.room.progress.finish)
        task.start()


def _difference(desk: Desk, key: str, conflict: Conflict) -> Difference:
    translate = QCoreApplication.translate
    kinds = {
        "trajectory": translate("Sharing", "Trajectory"),
        "step": translate("Sharing", "Step"),
        "session": translate("Sharing", "Workshop"),
        "note": translate("Sharing", "Note"),
        "attachment": translate("Sharing", "Photo"),
        "cluster": translate("Sharing", "Cluster"),
        "voting_round": translate("Sharing", "Voting round"),
        "voting_option": translate("Sharing", "Option"),
        "ballot": translate("Sharing", "Ballot"),
        "tally": translate("Sharing", "Count by hand"),
        "finding": translate("Sharing", "Finding"),
        "stance": translate("Sharing", "What a table said"),
        "guess": translate("Sharing", "What a table guessed"),
        "script_block": translate("Sharing", "Part of the script"),
        "script_template": translate("Sharing", "Template"),
        "asked": translate("Sharing", "Question from the room"),
    }
    what, both = kinds.get(conflict.kind, conflict.kind), (conflict.current, conflict.other)
    if conflict.field == "deleted":
        return Difference(key, what, translate("Sharing", "Deleted"), translate("Sharing", "Changed by someone else"))
    if conflict.kind == "ballot":
        return Difference(key, what, *(voting.letters_of(desk, json.loads(each)) for each in both))
    if conflict.kind == "tally":
        return Difference(key, what, _tally_words(conflict.current), _tally_words(conflict.other))
    return Difference(key, what, str(conflict.current), str(conflict.other))


def _tally_words(counted_json: str) -> str:
    people, dots = json.loads(counted_json)
    told = counted.tr("%n person(s)", "", people), counted.tr("%n dot(s)", "", sum(dots.values()))
    return ", ".join(told)
