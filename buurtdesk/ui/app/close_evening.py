"""Closing the evening: what is on this disk, what is on the stick, and writing it there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from buurtdesk.desk import closing
from buurtdesk.desk.closing import Evening, OnStick
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.session import Session, SessionKind
from buurtdesk.domain.trajectory import Trajectory
from buurtdesk.ui import counted
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.app.task import Task
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.dialog import Question
from buurtdesk.ui.parts.glyph import Glyph
from buurtdesk.ui.parts.label import Paragraph

SUFFIX = ".bdz"
_NOT_IN_NAMES = '\\/:*?"<>|'


class CloseEvening(Question[bool]):
    """Counts and checks beside the window; nothing is changed but the bundle that one asks for."""

    def __init__(
        self, parent: QWidget, desk: Desk, settings: Settings, trajectory: Trajectory, session: Session
    ) -> None:
        super().__init__(parent, self.tr("Close the evening"))
        self._desk, self._settings, self._trajectory, self._session = desk, settings, trajectory, session
        self.disk, self.stick = _Line("clock"), _Line("usb")
        self.body.addLayout(self.disk)
        self.body.addLayout(self.stick)
        self.write_button = Button(self.tr("Write to the stick now"), "usb", "primary")
        self.write_button.setAutoDefault(False)
        self.write_button.clicked.connect(self._write)
        self._buttons.addWidget(self.write_button)
        self.add_answer(True, self.tr("Done"))
        self._look()

    def _look(self) -> None:
        file = self._file()
        self._run(lambda own: closing.look(own, self._trajectory, self._session, file))

    def _file(self) -> Path | None:
        return self._settings.last_bundle(self._trajectory.id)

    def _run(self, work: Callable[[Desk], Evening], failed: Callable[[], None] = lambda: None) -> None:
        self.disk.tell("clock", "ink2", self.tr("Counting and checking"))
        self.write_button.setEnabled(False)
        task = Task(self._desk.library.folder, work, self)
        task.done.connect(self._show)
        task.failed.connect(lambda _fault: failed())
        task.finished.connect(lambda: self.write_button.setEnabled(True))
        task.start()

    def _show(self, evening: Evening) -> None:
        if evening.faults:
            told = self.tr("On this disk something is damaged: put back a copy from the folder “backups”.")
            self.disk.tell("warning-octagon", "bad", told)
        else:
            told = self.tr("Safe on this disk, and checked: {counts}.").format(counts=self._counts(evening))
            self.disk.tell("check-circle", "good", told)
        icon, role, told = self._stick(evening.on_stick)
        self.stick.tell(icon, role, told)
        self.fit()

    def _counts(self, evening: Evening) -> str:
        if self._session.kind is SessionKind.VALIDATION:
            laid = counted.tr("%n finding(s)", "", evening.findings)
            return laid + ", " + counted.tr("%n answer(s) of tables", "", evening.stances)
        if self._session.kind is SessionKind.INFO:
            return counted.tr("%n question(s) from the room", "", evening.asked)
        hung = counted.tr("%n note(s)", "", evening.notes)
        return hung + ", " + counted.tr("%n ballot(s)", "", evening.ballots)

    def _stick(self, on_stick: OnStick) -> tuple[str, str, str]:
        """Icon, colour and words; the time is that of the file."""
        file = self._file()
        if file is None or on_stick is OnStick.NONE:
            return "usb", "doubt", self.tr("Nothing of this trajectory was written to a stick from here yet.")
        if on_stick is OnStick.GONE:
            told = self.tr("{file} is not there: is the stick still in? Put it in, or write to another.")
            return "warning", "doubt", told.format(file=file)
        written = QDateTime.fromSecsSinceEpoch(int(file.stat().st_mtime))
        when = QLocale().toString(written, "d MMMM HH:mm")
        told = {
            OnStick.COMPLETE: self.tr("{file}, of {when}, was read back and holds everything."),
            OnStick.BEHIND: self.tr("{file}, of {when}, lacks what came since: write it again."),
            OnStick.DAMAGED: self.tr("{file}, of {when}, is damaged: write it again."),
        }[on_stick]
        look = {OnStick.COMPLETE: ("check-circle", "good"), OnStick.DAMAGED: ("warning-octagon", "bad")}
        return *look.get(on_stick, ("warning", "doubt")), told.format(file=file, when=when)

    def _write(self) -> None:
        file = self._file()
        if file is None or not file.parent.is_dir():
            folder = QFileDialog.getExistingDirectory(
                self, self.tr("Which stick or folder?"), str(self._settings.bundle_folder)
            )
            if not folder:
                return
            file = Path(folder) / _file_name(self._trajectory.name)
        self.write_to(file)

    def write_to(self, file: Path) -> None:
        """Write the trajectory there, read it back, and look again."""
        self._settings.bundle_folder = file.parent
        self._settings.set_last_bundle(self._trajectory.id, file)
        trajectory, session = self._trajectory, self._session
        self._run(lambda own: closing.write(own, trajectory, session, file), self._look)

    def done(self, result: int) -> None:
        for task in self.findChildren(Task):
            task.wait()
        super().done(result)


class _Line(QHBoxLayout):
    """An icon with what it says."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._glyph, self.words = Glyph(icon, "ink2", 22), Paragraph()
        self.setSpacing(12)
        self.addWidget(self._glyph)
        self.addWidget(self.words, 1)

    def tell(self, icon: str, role: str, text: str) -> None:
        self._glyph.show_icon(icon, role, fill=role != "ink2")
        self.words.set_words(text)


def _file_name(name: str) -> str:
    return "".join("-" if letter in _NOT_IN_NAMES else letter for letter in name).strip(" .") + SUFFIX
