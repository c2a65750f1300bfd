"""The room of info moments: when it starts and how many came, the script, and the questions from the room."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from buurtdesk.ui.info.questions import Questions
from buurtdesk.ui.info.script import Script
from buurtdesk.ui.info.view import InfoView
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.label import Label
from buurtdesk.ui.theme.current import theme

_MOST_HEADS = 9_999
_ISO_MINUTES = "yyyy-MM-ddTHH:mm"


class InfoRoom(QWidget):
    """`start_set` carries the start as ISO text, `heads_counted` how many came (None: not counted)."""

    start_set = Signal(str)
    heads_counted = Signal(object)

    def __init__(self, default_minutes: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.script, self.questions = Script(default_minutes), Questions()
        self.start = QDateTimeEdit(calendarPopup=True)
        self.start.setDisplayFormat("ddd d MMMM yyyy, HH:mm")
        self.start.setMinimumWidth(theme.px(250))
        self.start.editingFinished.connect(self._set_start)
        self.plan_button = Button(self.tr("Say when it starts"), "calendar-blank", "row")
        self.plan_button.clicked.connect(self._plan)
        self.heads = QSpinBox()
        self.heads.setRange(-1, _MOST_HEADS)
        self.heads.setSpecialValueText(self.tr("not counted"))
        self.heads.setMinimumWidth(theme.px(132))
        self.heads.editingFinished.connect(self._count)
        self._view = InfoView()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        column.setSpacing(12)
        column.addLayout(self._head())
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.script, 5)
        row.addWidget(self.questions, 6)
        column.addLayout(row, 1)
        self.setFocusProxy(self.questions.field)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        for words, widgets in (
            (self.tr("Starts"), (self.start, self.plan_button)),
            (self.tr("How many came"), (self.heads,)),
        ):
            label = Label(words, weight=500)
            label.setBuddy(widgets[0])
            row.addWidget(label)
            for widget in widgets:
                widget.setAccessibleName(widget.text() if isinstance(widget, Button) else words)
                row.addWidget(widget)
            row.addSpacing(18)
        row.addStretch(1)
        return row

    def show_view(self, view: InfoView) -> None:
        """Show this; a field that has the keyboard is left alone."""
        self._view = view
        self.start.setVisible(bool(view.starts_at))
        self.plan_button.setVisible(not view.starts_at)
        if not self.start.hasFocus():
            self.start.setDateTime(_moment(view.starts_at))
        if not self.heads.hasFocus():
            self.heads.setValue(-1 if view.attendance is None else view.attendance)
        self.script.show_view(view)
        self.questions.show_view(view)

    def keep_typing(self) -> None:
        """Hand on what is typed and not kept yet, before another info moment is shown."""
        self.script.keep_typing()
        self.questions.keep_typing()

    def _plan(self) -> None:
        """Propose this evening a week from now; the field then has the keyboard."""
        evening = QDateTime.currentDateTime().addDays(7)
        evening.setTime(evening.time().fromString("19:00", "HH:mm"))
        self.start_set.emit(evening.toString(_ISO_MINUTES))
        self.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_start(self) -> None:
        moment = self.start.dateTime().toString(_ISO_MINUTES)
        if self._view.starts_at and moment != self._view.starts_at:
            self.start_set.emit(moment)

    def _count(self) -> None:
        heads = self.heads.value() if self.heads.value() >= 0 else None
        if heads != self._view.attendance:
            self.heads_counted.emit(heads)


def _moment(starts_at: str) -> QDateTime:
    moment = QDateTime.fromString(starts_at, _ISO_MINUTES)
    return moment if moment.isValid() else QDateTime.currentDateTime()
