"""What happens when something goes wrong: a sentence for what people can mend, a report for a fault of ours."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from buurtdesk import __version__
from buurtdesk.domain.errors import BuurtdeskError
from buurtdesk.ui.error_words import sentence_of
from buurtdesk.ui.parts.dialog import Question
from buurtdesk.ui.theme.current import theme

log = logging.getLogger("buurtdesk")


def keep_log(folder: Path) -> None:
    """Write the log of this copy in the data folder; names of things and faults, never what residents said."""
    logging.raiseExceptions = False  # a full disk is told in the window, not in a trace on a console
    handler = RotatingFileHandler(folder / "buurtdesk.log", maxBytes=500_000, backupCount=2, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)


def catch_faults(tell: Callable[[str], None]) -> None:
    """Every fault that reaches the top: `tell` gets the sentence of an error, all else opens the report window."""

    def on_fault(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if isinstance(fault, BuurtdeskError):
            log.warning("%s: %s", kind.__name__, fault.__cause__ or "")
            tell(sentence_of(fault))
            return
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        report = "".join(traceback.format_exception(kind, fault, trace))
        log.critical("%s", report)
        if not any(isinstance(each, ReportWindow) and each.isVisible() for each in QApplication.topLevelWidgets()):
            window = ReportWindow(QApplication.activeWindow(), report)
            window.ask()
            window.deleteLater()

    sys.excepthook = on_fault


class ReportWindow(Question[str]):
    """Tells that a fault of ours happened, that notes are safe, and what to send us."""

    def __init__(self, parent: QWidget | None, report: str) -> None:
        super().__init__(
            parent,
            self.tr("Something went wrong in buurtdesk. What you see is saved."),
            self.tr("This is our fault. You can go on working; sending us this report helps to mend it."),
        )
        about = f"buurtdesk {__version__}, Qt {qVersion()}, Python {platform.python_version()}, {platform.platform()}"
        self.report = QPlainTextEdit(f"{about}\n\n{report}", readOnly=True)
        self.report.setMinimumHeight(theme.px(180))
        self.report.setAccessibleName(self.tr("Report"))
        self.body.addWidget(self.report)
        self.add_answer("copied", self.tr("Copy the report"), icon_name="copy-simple")
        self.add_answer("on", self.tr("Go on"), kind="primary")

    def answer_given(self, answer: str) -> str | None:
        if answer == "copied":
            QApplication.clipboard().setText(self.report.toPlainText())
            return None
        return answer
