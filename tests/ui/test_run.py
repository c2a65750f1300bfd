"""Starting the window as `buurtdesk` does."""

import sys

from PySide6.QtWidgets import QApplication

from buurtdesk.ui.app.run import Application


def test_the_window_opens_large_first_and_then_where_it_was(qtbot, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    first = Application(QApplication.instance(), tmp_path)
    first.open()
    qtbot.addWidget(first.window)
    assert first.window.isMaximized()
    first.window.showNormal()
    first.window.setGeometry(20, 30, 700, 500)
    first.window.close()
    again = Application(QApplication.instance(), tmp_path)
    again.open()
    qtbot.addWidget(again.window)
    assert not again.window.isMaximized()
    assert again.window.geometry() == first.window.geometry()
