"""A PDF made beside the window, and sent to a printer if there is one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog

from buurtdesk.desk.desk import Desk
from buurtdesk.paper.sheets import Progress
from buurtdesk.store.faults import told_plainly
from buurtdesk.ui.app.task import Task
from buurtdesk.ui.paper.to_printer import send
from buurtdesk.ui.paper.waiting import Waiting

if TYPE_CHECKING:
    from buurtdesk.ui.app.window import Window

KEPT_IN = "printed"
_SUFFIX = ".pdf"


class _Stopped(Exception):
    """The facilitator stopped it; nothing was written, or the printer has what it already got."""


class PrintJob(QObject):
    """`make(desk, progress)` writes the PDF at `path`, and those at `more`.

    `done` carries what it gave, None if it was stopped before, and whether the printer has it all.
    """

    done = Signal(object, bool)
    _advanced = Signal(int, int)

    def __init__(
        self,
        window: Window,
        make: Callable[[Desk, Progress], Any],
        path: Path,
        printer: QPrinter | None = None,
        in_color: bool = False,
        more: Sequence[Path] = (),
    ) -> None:
        super().__init__(window)
        self._window, self._make, self._path, self._printer = window, make, path, printer
        self._more = more
        self._in_color = in_color
        self._stop = False

    def start(self, title: str, text: str, total: int) -> None:
        """Begin; `text` is told with how far it is, of `total`."""
        waiting = Waiting(self._window, title)
        waiting.stopped.connect(self._ask_to_stop)
        waiting.begin(text, total)
        self._advanced.connect(waiting.progress.advance)
        task = Task(self._window.desk.library.folder, self._work, self)
        task.done.connect(lambda told: self.done.emit(*told))
        task.finished.connect(waiting.finish)
        task.start()

    def _work(self, desk: Desk) -> tuple[Any, bool]:
        """What the other thread does."""
        try:
            made = self._make(desk, self._go)
        except _Stopped:
            return None, False
        if self._printer is None:
            return made, False
        try:
            send(self._path, self._printer, self._go, self._in_color)
            for path in self._more:
                self._printer.setDuplex(QPrinter.DuplexMode.DuplexNone)  # loose papers, each for itself
                send(path, self._printer, self._go, self._in_color)
        except _Stopped:
            return made, False
        return made, True

    def _go(self, done: int, total: int) -> None:
        """Tell how far it is, from the other thread. Raises _Stopped where that was asked."""
        if self._stop:
            raise _Stopped
        self._advanced.emit(done, total)

    def _ask_to_stop(self) -> None:
        self._stop = True


def ask_path(window: Window, question: str, name: str) -> Path | None:
    """Where to put the PDF; None if that was not answered."""
    file, _ = QFileDialog.getSaveFileName(window, question, name, QCoreApplication.translate("Printing", "PDF (*.pdf)"))
    if not file:
        return None
    path = Path(file)
    return path if path.suffix.lower() == _SUFFIX else path.with_name(path.name + _SUFFIX)


def kept_path(library: Path, name: str) -> Path:
    """Where what went to a printer stays as a file, for when the paper jams; never over another one."""
    folder = library / KEPT_IN
    with told_plainly(folder):
        folder.mkdir(exist_ok=True)
    numbers = (folder / f"{Path(name).stem} {number}{_SUFFIX}" for number in range(2, 10_000))
    first = folder / name
    return first if not first.exists() else next(path for path in numbers if not path.exists())


def file_name(*told: str) -> str:
    """A name for the file of what is told of it."""
    words = " ".join(filter(None, told))
    return "".join(sign if sign.isalnum() or sign in " -_" else "-" for sign in words)[:120].strip(" -") + _SUFFIX
