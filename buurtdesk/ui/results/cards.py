"""The cards of the results: statements on one scale together, every other question by itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.analysis.layout_scale import reach_of
from buurtdesk.ui.chart.likert import ROW_PX, LikertStrip, Swatch
from buurtdesk.ui.chart.view import ChartView
from buurtdesk.ui.parts.button import Button, IconButton
from buurtdesk.ui.parts.card import Card, Rule
from buurtdesk.ui.parts.label import Heading, Label, Meta, Paragraph
from buurtdesk.ui.results.view import QuestionBlock, ScaleBlock, ScaleRow, TableRow
from buurtdesk.ui.theme.current import theme

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class _ResultCard(Card):
    """`finding_wanted` carries the name of a question."""

    finding_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(22, 16, 16, 16)
        self.column.setSpacing(8)

    def heading(self, text: str) -> Heading:
        """The title of the card, as long as it needs to be."""
        made = Heading(text)
        made.setWordWrap(True)
        return made


class ScaleCard(_ResultCard):
    """Statements under each other on one dotted line, with the share that agrees and n."""

    def __init__(self, block: ScaleBlock, as_table: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if block.title:
            self.column.addWidget(self.heading(block.title))
        if as_table:
            rows = [row.table for row in block.rows]
            headings = (*block.steps, self.tr("from “{words}”").format(words=block.agree_heading), self.tr("Mean"), "n")
            grid = table(headings, rows)
            for line, row in enumerate(block.rows, start=1):
                grid.addWidget(self._finding_button(row), line, len(headings) + 1)
            self.column.addLayout(grid)
        else:
            self.column.addLayout(self._legend(block.steps))
            self.column.addLayout(self._bars(block))

    def _legend(self, steps: Sequence[str]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for place, words in enumerate(steps):
            row.addWidget(Swatch(place / max(len(steps) - 1, 1)))
            row.addWidget(Meta(words))
            row.addSpacing(8)
        row.addStretch(1)
        return row

    def _bars(self, block: ScaleBlock) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 5)
        grid.addWidget(Meta(block.agree_heading), 0, 2, _RIGHT)
        grid.addWidget(Meta("n"), 0, 3, _RIGHT)
        reach = reach_of([row.bar for row in block.rows if row.bar is not None])
        for line, row in enumerate(block.rows, start=1):
            words = Paragraph(row.label)
            words.setToolTip(row.missing)
            grid.addWidget(words, line, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.setRowMinimumHeight(line, theme.px(ROW_PX))
            if row.bar is not None:
                grid.addWidget(LikertStrip(row.bar, reach), line, 1)
            else:
                grid.addWidget(Label(self.tr("No answers yet"), role="ink2"), line, 1, Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(Label(row.agree, weight=600, tabular=True), line, 2, _RIGHT)
            count = Label(str(row.answered), role="ink2", tabular=True)
            count.setToolTip(row.missing)
            grid.addWidget(count, line, 3, _RIGHT)
            grid.addWidget(self._finding_button(row), line, 4)
        return grid

    def _finding_button(self, row: ScaleRow) -> IconButton:
        button = IconButton("push-pin", self.tr("Make a finding: {question}").format(question=row.label))
        button.setObjectName(f"finding {row.name}")
        button.setEnabled(row.answered > 0)
        button.clicked.connect(lambda: self.finding_wanted.emit(row.name))
        return button


class QuestionCard(_ResultCard):
    """One question: bars, a histogram or what was written, or its table."""

    def __init__(self, block: QuestionBlock, as_table: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.heading(block.title), 1)
        button = Button(self.tr("Make a finding"), "push-pin", "row")
        button.setAccessibleName(self.tr("Make a finding: {question}").format(question=block.title))
        button.setObjectName(f"finding {block.name}")
        button.setEnabled(block.answered > 0)
        button.clicked.connect(lambda: self.finding_wanted.emit(block.name))
        head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(head)
        self._add_answers(block, as_table)
        if block.summary:
            self.column.addWidget(Paragraph(block.summary))
        if block.namely:
            self.column.addWidget(Label(block.namely_heading, weight=600))
            self.column.addWidget(_written(block.namely))
        self.column.addStretch(1)
        meta = Meta(block.meta)
        meta.setWordWrap(True)
        self.column.addWidget(meta)

    def _add_answers(self, block: QuestionBlock, as_table: bool) -> None:
        if block.texts:
            self.column.addWidget(_written(block.texts))
        elif not block.answered:
            self.column.addWidget(Label(self.tr("No answers yet"), role="ink2"))
        elif as_table:
            self.column.addLayout(table(block.headings, block.table))
        elif block.chart is not None:
            self.column.addWidget(ChartView(block.chart))


def table(headings: Sequence[str], rows: Sequence[TableRow]) -> QGridLayout:
    """Words at the left, figures under each other at the right."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(0, 1)
    for column, words in enumerate(headings, start=1):
        heading = Meta(words)
        heading.setWordWrap(len(words) > 12)
        heading.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        grid.addWidget(heading, 0, column)
    for line, row in enumerate(rows, start=1):
        grid.addWidget(Paragraph(row.label), line, 0)
        for column, figure in enumerate(row.figures, start=1):
            grid.addWidget(Label(figure, tabular=True), line, column, _RIGHT)
    return grid


def _written(texts: Sequence[str]) -> QWidget:
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for place, text in enumerate(texts):
        if place:
            column.addWidget(Rule())
        column.addWidget(Paragraph(text))
    return held
