"""One focus group: with whom, when, what was noted, and the quotes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.domain.focus_group import FocusGroup, Quote
from buurtdesk.ui.list_words import day_words
from buurtdesk.ui.parts.form import Form, LineField, TextArea
from buurtdesk.ui.parts.label import Heading, Paragraph
from buurtdesk.ui.parts.side_panel import SidePanel
from buurtdesk.ui.parts.work_rows import Row
from buurtdesk.ui.parts.work_view import WorkView
from buurtdesk.ui.parts.working_list import WorkingList
from buurtdesk.ui.theme.current import theme

TARGET, DAY, PEOPLE, NOTES = "target_group", "held_on", "participants", "notes"


class GroupDetail(SidePanel):
    """`field_kept` carries the name of a field and what was typed."""

    field_kept = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setMaximumWidth(16_777_215)
        self.setMinimumWidth(0)
        self._title = Heading()
        self._title.setWordWrap(True)
        self._hint = Paragraph(self.tr("Here stands the focus group that you choose, with its quotes."), role="ink2")
        self.fields: dict[str, LineField | TextArea] = {
            TARGET: LineField(self.tr("For instance: single parents")),
            DAY: LineField(self.tr("day/month/year")),
            PEOPLE: LineField(self.tr("How many, never who")),
            NOTES: TextArea(self.tr("What stood out in the conversation")),
        }
        self.forms = {True: Form(), False: Form()}
        labels = {
            TARGET: self.tr("Target group"),
            DAY: self.tr("Day"),
            PEOPLE: self.tr("Participants"),
            NOTES: self.tr("What we noted"),
        }
        for name, field in self.fields.items():
            self.forms[name != NOTES].add(labels[name], field, beside=name != NOTES)
            field.kept.connect(lambda text, name=name: self.field_kept.emit(name, text))
        quotes = self.tr("Quotes")
        self.quotes = WorkingList(
            quotes,
            self.tr("What someone said, word for word"),
            (
                self.tr("No quotes yet"),
                self.tr("Quotes bring figures to life. Write down what was said, never by whom."),
            ),
            WorkView(quotes, most_lines=4),
        )
        self._quotes_title = Heading(quotes)
        self._lay_out()
        self.show_group(None, ())

    def _fit(self) -> None:
        self.update()

    def _lay_out(self) -> None:
        self.fields[NOTES].setFixedHeight(theme.px(104))
        about = QHBoxLayout()
        about.setSpacing(20)
        about.addWidget(self.forms[True], 1)
        about.addWidget(self.forms[False], 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 20, 0)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addLayout(about)
        column.addWidget(self._quotes_title)
        column.addWidget(self.quotes, 1)
        self._end = QWidget()
        column.addWidget(self._end, 1)

    def show_group(self, group: FocusGroup | None, quotes: tuple[Quote, ...]) -> None:
        """Show this one, or nothing yet."""
        for widget in (self._title, *self.forms.values(), self._quotes_title, self.quotes):
            widget.setVisible(group is not None)
        self._hint.setVisible(group is None)
        self._end.setVisible(group is None)
        if group is None:
            return
        self._title.setText(group.title)
        shown = {
            TARGET: group.target_group,
            DAY: day_words(group.held_on),
            PEOPLE: str(group.participants or ""),
            NOTES: group.notes,
        }
        for name, value in shown.items():
            self.fields[name].show_value(value)
            self.refuse(name, "")
        self.quotes.show_rows([Row(each.id, each.text, icon="quotes") for each in quotes])

    def refuse(self, name: str, sentence: str) -> None:
        """Say at a field what is wrong."""
        self.forms[name != NOTES].refuse(self.fields[name], sentence)
