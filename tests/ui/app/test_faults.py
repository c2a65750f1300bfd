"""What people can mend is a sentence; a fault of ours is a report."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from buurtdesk.domain.errors import DiskFull
from buurtdesk.ui.app import faults
from buurtdesk.ui.app.faults import ReportWindow, catch_faults


@pytest.fixture
def told(monkeypatch):
    """The sentences that were told."""
    found: list[str] = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    catch_faults(found.append)
    return found


@pytest.fixture
def shown(monkeypatch, qtbot):
    """The report windows that were opened; they do not wait for an answer here."""
    found: list[ReportWindow] = []

    def ask(report: ReportWindow) -> None:
        qtbot.addWidget(report)
        report.show()
        found.append(report)

    monkeypatch.setattr(ReportWindow, "ask", ask)
    monkeypatch.setattr(ReportWindow, "deleteLater", lambda _self: None)
    return found


def in_a_slot(qtbot, fault: Exception) -> None:
    def fail() -> None:
        raise fault

    timer = QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(fail)
    with qtbot.waitSignal(timer.timeout):
        timer.start(0)


def test_an_error_in_a_slot_is_a_sentence(qtbot, told, shown, tmp_path) -> None:
    in_a_slot(qtbot, DiskFull(place=tmp_path))
    qtbot.waitUntil(lambda: len(told) == 1)
    assert told[0].startswith("The disk is full")
    assert shown == []


def test_a_fault_of_ours_opens_the_report_once(qtbot, told, shown) -> None:
    in_a_slot(qtbot, KeyError("cluster"))
    qtbot.waitUntil(lambda: len(shown) == 1)
    in_a_slot(qtbot, KeyError("again"))
    assert len(shown) == 1
    assert told == []
    report = shown[0].report.toPlainText()
    assert "KeyError: 'cluster'" in report
    assert "buurtdesk" in report
    assert shown[0].answer_given("copied") is None
    assert QApplication.clipboard().text() == report
    assert shown[0].answer_given("on") == "on"


def test_the_window_says_it_and_does_not_claim_that_all_is_saved(window, desk) -> None:
    window.say_problem("The disk is full.")
    assert window.shell.toast.accessibleName() == "The disk is full."
    assert not window.shell.toast._button.isVisible()
    window.shell.toast.close_notice()


def test_the_log_does_not_hold_what_residents_said(tmp_path, told, shown, monkeypatch) -> None:
    import logging

    root = logging.getLogger()
    before = list(root.handlers)
    faults.keep_log(tmp_path)
    try:
        sys.excepthook(DiskFull, DiskFull(place=tmp_path), None)
    finally:
        for handler in set(root.handlers) - set(before):
            handler.close()
            root.removeHandler(handler)
    assert "DiskFull" in (tmp_path / "buurtdesk.log").read_text("utf-8")
