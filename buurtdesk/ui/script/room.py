"""The page of the script: the blocks at the left, the clock and who came at the right."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QDateTime, QPoint, Qt, Signal
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from buurtdesk.ui import counted
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.card import Rule
from buurtdesk.ui.parts.empty import Empty
from buurtdesk.ui.parts.label import Label
from buurtdesk.ui.parts.scrolled import Scrolled
from buurtdesk.ui.parts.side_panel import SidePanel
from buurtdesk.ui.parts.trailing import TrailingButton
from buurtdesk.ui.script.attendance_card import AttendanceCard
from buurtdesk.ui.script.clock_panel import ClockPanel
from buurtdesk.ui.script.editor import Editor
from buurtdesk.ui.script.view import NowView, ScriptView
from buurtdesk.ui.theme.current import theme

_ISO_MINUTES = "yyyy-MM-ddTHH:mm"


class ScriptRoom(QWidget):
    """`start_set` carries an ISO moment; a template is named by its id."""

    start_set = Signal(str)
    template_wanted = Signal(str)
    keep_wanted = Signal()
    rename_wanted = Signal(str)
    forget_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: ScriptView | None = None
        self.editor, self.clock, self.attendance = Editor(), ClockPanel(), AttendanceCard()
        self.start = QDateTimeEdit(calendarPopup=True)
        self.start.setDisplayFormat("ddd d MMMM yyyy, HH:mm")
        self.start.setMinimumWidth(theme.px(250))
        self.start.editingFinished.connect(self._set_start)
        self.plan_button = Button(self.tr("Say when it starts"), "calendar-blank", "row")
        self.plan_button.clicked.connect(self._plan)
        self.templates_button = TrailingButton(self.tr("Templates"), "caret-down", "row")
        self.menu = QMenu(self.templates_button)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.templates_button.setMenu(self.menu)
        self.empty_button = Button(self.tr("Start from a template"), "copy-simple", "primary")
        self.empty_button.clicked.connect(self._offer_templates)
        self.nothing_yet = QWidget()
        row = QHBoxLayout(self.nothing_yet)
        row.setContentsMargins(20, 0, 20, 0)
        told = self.tr("Start from a template and make it yours, or add the first part above.")
        row.addWidget(Empty(self.tr("No script yet"), told, self.empty_button))
        self.editor.card.layout().insertWidget(2, self.nothing_yet, 1)
        self._lay_out()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(20, 14, 20, 16)
        left.setSpacing(12)
        left.addLayout(self._head())
        left.addWidget(self.editor, 1)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(19, 14, 18, 14)
        column.setSpacing(14)
        for widget in (self.clock, Rule(), self.attendance):
            column.addWidget(widget)
        column.addStretch(1)
        panel = SidePanel()
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(1, 0, 0, 0)
        inside.addWidget(Scrolled(content))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(panel)
        self.setFocusProxy(self.editor.card.list)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        label = Label(self.tr("Starts"), weight=500)
        label.setBuddy(self.start)
        self.start.setAccessibleName(label.text())
        for widget in (label, self.start, self.plan_button):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.templates_button)
        return row

    def show_view(self, view: ScriptView) -> None:
        """Show this; a field that has the keyboard is left alone."""
        self._view = view
        self.start.setVisible(bool(view.starts_at))
        self.plan_button.setVisible(not view.starts_at)
        if not self.start.hasFocus():
            moment = QDateTime.fromString(view.starts_at, _ISO_MINUTES)
            self.start.setDateTime(moment if moment.isValid() else QDateTime.currentDateTime())
        self.editor.show_view(view)
        is_empty = not view.blocks
        self.editor.card.list.setVisible(not is_empty)
        self.nothing_yet.setVisible(is_empty)
        self.setFocusProxy(self.editor.field if is_empty else self.editor.card.list)
        self.clock.show_now(view.now)
        self.attendance.show_counts(view.counts, view.tables)

    def show_time(self, now: NowView) -> None:
        """Time went on: only what tells the time is shown anew."""
        if self._view is not None:
            self._view = replace(self._view, now=now)
            self.editor.show_times(self._view)
            self.clock.show_now(now)

    def keep_typing(self) -> None:
        """Hand on what is typed and not kept yet, before another script is shown."""
        self.editor.keep_typing()

    def _fill_menu(self) -> None:
        menu, view = self.menu, self._view
        menu.clear()
        if view is None:
            return
        start = menu.addMenu(self.tr("Start from a template"))
        for template in view.templates:
            words = counted.tr("{name} (%n minute(s))", "", template.minutes).format(name=template.name)
            action = start.addAction(words)
            action.triggered.connect(lambda _=False, template=template: self.template_wanted.emit(template.id))
        keep = menu.addAction(self.tr("Keep this script as a template"))
        keep.setEnabled(bool(view.blocks))
        keep.triggered.connect(self.keep_wanted)
        kept = [template for template in view.templates if not template.is_shipped]
        for words, wanted in (
            (self.tr("Rename a template"), self.rename_wanted),
            (self.tr("Delete a template"), self.forget_wanted),
        ):
            below = menu.addMenu(words)
            below.setEnabled(bool(kept))
            for template in kept:
                action = below.addAction(template.name)
                action.triggered.connect(lambda _=False, template=template, wanted=wanted: wanted.emit(template.id))

    def _offer_templates(self) -> None:
        """The templates at once, below the button."""
        self._fill_menu()
        start = self.menu.actions()[0].menu()
        start.popup(self.empty_button.mapToGlobal(QPoint(0, self.empty_button.height())))

    def _plan(self) -> None:
        """Propose this evening a week from now; the field then has the keyboard."""
        evening = QDateTime.currentDateTime().addDays(7)
        evening.setTime(evening.time().fromString("19:00", "HH:mm"))
        self.start_set.emit(evening.toString(_ISO_MINUTES))
        self.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_start(self) -> None:
        moment = self.start.dateTime().toString(_ISO_MINUTES)
        if self._view is not None and self._view.starts_at and moment != self._view.starts_at:
            self.start_set.emit(moment)
