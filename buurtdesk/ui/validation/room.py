"""The validation room: findings, tables, and what the room sees, side by side."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.empty import Empty
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.validation.findings_list import FindingsList
from buurtdesk.ui.validation.room_panel import RoomPanel
from buurtdesk.ui.validation.sheet import FindingSheet
from buurtdesk.ui.validation.view import ValidationView

_PANEL_FROM_PX = 1100


class ValidationRoom(QWidget):
    """Shows a ValidationView; `chosen` carries the finding one wants to work on."""

    chosen = Signal(str)
    guesses_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = ValidationView()
        self.findings, self.sheet, self.panel = FindingsList(), FindingSheet(), RoomPanel()
        self._stage = QStackedWidget()
        self._stage.addWidget(self.sheet)
        self._stage.addWidget(self._nothing_yet())
        self._stage.addWidget(self._veil())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.findings)
        row.addWidget(self._stage, 1)
        row.addWidget(self.panel)
        self.findings.list.chosen.connect(self._choose)
        self.findings.list.edit_wanted.connect(lambda _finding: self.sheet.start_keying())
        self.sheet.moved.connect(self.findings.list.move_current)
        self.sheet.settling.next_wanted.connect(self.go_next)
        keying = QShortcut(QKeySequence("F3"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keying.activated.connect(self.sheet.start_keying)
        wording = QShortcut(QKeySequence("F2"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        wording.activated.connect(self.sheet.edit_wording)
        outcome = QShortcut(QKeySequence("F8"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        outcome.activated.connect(self.panel.outcome_button.click)
        guesses = QShortcut(QKeySequence("F9"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        guesses.activated.connect(self.show_guesses)
        self.sheet.guessing.show_wanted.connect(self.show_guesses)
        self.panel.guesses_wanted.connect(self.show_guesses)
        self.sheet.asking_changed.connect(self.panel.show_asking)

    def show_view(self, view: ValidationView) -> None:
        """Show this."""
        self._view = view
        current = view.current
        self.findings.show_findings(view.rows, current.finding.id if current else "")
        self._stage.setCurrentIndex(2 if view.veiled else 0 if current else 1)
        self.findings.setVisible(not view.veiled)
        if current is not None:
            self.sheet.show_finding(current)
        self.panel.show_finding(None if view.veiled else current)
        self.setFocusProxy(self.findings.list if current else self.findings.field)

    def go_next(self) -> None:
        """To the next finding, with the keyboard on its first open table."""
        ids = [row.finding.id for row in self._view.rows]
        if self._view.current is None:
            return
        following = ids.index(self._view.current.finding.id) + 1
        if following < len(ids):
            self._choose(ids[following])
            self.sheet.start_keying()

    def show_guesses(self) -> None:
        """What was guessed beside the figure: from now on the tables say what they think of it."""
        self.sheet.guessing.keep_typing()
        if self._view.current is not None and self._view.current.guesses:
            self.sheet.weigh()
            self.guesses_wanted.emit()
            self.sheet.tables.start_keying()

    def _choose(self, finding: str) -> None:
        self.sheet.keep_typing()
        self.chosen.emit(finding)

    def _veil(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(28, 28, 28, 28)
        told = self.tr("Findings and tables come back when only you see this screen, or when you say so above.")
        column.addWidget(Empty(self.tr("What the tables say is hidden"), told))
        return page

    def _nothing_yet(self) -> QWidget:
        write = Button(self.tr("Write one yourself"), "pencil-simple", "primary")
        write.clicked.connect(lambda: self.findings.field.edit.setFocus())
        results = Button(self.tr("From the survey…"), "chart-bar-horizontal")
        results.clicked.connect(self.findings.survey_wanted)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(28, 28, 28, 28)
        told = self.tr("Make one from a result, or write it yourself: then the tables can weigh it.")
        column.addWidget(Empty(self.tr("No findings yet"), told, write, results))
        return page

    def minimumSizeHint(self) -> QSize:
        """Without the panel: it goes where there is no room for it, rather than keep the window wide."""
        beside = self._stage.minimumSizeHint()
        return QSize(self.findings.width() + beside.width(), max(beside.height(), self.findings.minimumHeight()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel.setVisible(self.window().width() >= theme.px(_PANEL_FROM_PX))
