"""Who came, without names: heads and tables, and if one wants by age and by gender."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from buurtdesk.domain.attendance import MOST_HEADS, AgeGroup, Everyone, Gender, Group, too_many
from buurtdesk.ui import counted
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.label import Heading, Label, Meta, Paragraph
from buurtdesk.ui.parts.stepper import Stepper
from buurtdesk.ui.script.words import group_word
from buurtdesk.ui.theme.tokens import META_PX

_MOST_TABLES = 99


class AttendanceCard(QWidget):
    """`counted` carries a group and how many of it came (None: not counted); `tables_set` how many tables there are."""

    counted = Signal(object, object)
    tables_set = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steppers: dict[Group, Stepper] = {}
        self.tables = Stepper(self.tr("Tables"), _MOST_TABLES, least=1)
        self.tables.counted.connect(self.tables_set)
        self._tables_label = Label(self.tr("Tables"))
        self.more = Button("", kind="link")
        self.more.setCheckable(True)
        self.more.toggled.connect(self._fold)
        self.wrong = {groups: Paragraph(size_px=META_PX, role="doubt") for groups in (AgeGroup, Gender)}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Heading(self.tr("Who came")))
        whole = self._grid([Everyone.PEOPLE])
        whole.addWidget(self._tables_label, 1, 0)
        whole.addWidget(self.tables, 1, 1)
        column.addLayout(whole)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._groups = QWidget()
        below = QVBoxLayout(self._groups)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(8)
        for words, groups in ((self.tr("By age"), AgeGroup), (self.tr("By gender"), Gender)):
            below.addWidget(Meta(words, weight=600))
            below.addLayout(self._grid(list(groups)))
            below.addWidget(self.wrong[groups])
        column.addWidget(self._groups)
        column.addWidget(Paragraph(self.tr("Only numbers are kept, no names."), META_PX, "ink2"))
        self._fold(False)

    def _grid(self, groups: Sequence[Group]) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setVerticalSpacing(4)
        for row, group in enumerate(groups):
            stepper = Stepper(group_word(group), MOST_HEADS)
            stepper.counted.connect(lambda heads, group=group: self.counted.emit(group, heads))
            label = Label(group_word(group))
            label.setBuddy(stepper)
            grid.addWidget(label, row, 0)
            grid.addWidget(stepper, row, 1)
            self.steppers[group] = stepper
        return grid

    def show_counts(self, counts: Mapping[Group, int], tables: int) -> None:
        """Show what was counted; 0 tables is a session that keeps none."""
        for group, stepper in self.steppers.items():
            stepper.show_number(counts.get(group))
        self.tables.setVisible(tables > 0)
        self._tables_label.setVisible(tables > 0)
        if tables:
            self.tables.show_number(tables)
        for groups, words in self.wrong.items():
            over = too_many(counts, groups)
            words.setVisible(over > 0)
            words.set_words(counted.tr("Together %n more than came. Both numbers are kept.", "", over) if over else "")

    def _fold(self, is_open: bool) -> None:
        self._groups.setVisible(is_open)
        self.more.setText(self.tr("Only the number") if is_open else self.tr("Also by age and gender"))
