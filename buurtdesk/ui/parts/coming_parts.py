"""The parts of an evening that are due: the one that runs with its time left, and when the next ones begin."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from buurtdesk.ui.parts.label import ElidedLabel, Heading, Label, Meta

_GAP_PX = 10


@dataclass(frozen=True)
class ComingPart:
    """`begins` as on a clock."""

    begins: str
    text: str
    runs: bool = False


class ComingParts(QWidget):
    """A heading and a line per part; nothing at all where nothing is due."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[ComingPart, ...] = ()
        self._left: Meta | None = None
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(_GAP_PX)
        self._lines.setVerticalSpacing(6)
        self._lines.setColumnStretch(1, 1)
        heading = Heading(self.tr("Script"))
        heading.setToolTip("F11")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addLayout(self._lines)
        self.hide()

    def show_parts(self, parts: tuple[ComingPart, ...], left: str = "", runs_over: bool = False) -> None:
        """Show these, and what is left of the one that runs; the lines stay while only that changes."""
        if parts != self._shown:
            self._shown = parts
            self._make_lines()
            self.setVisible(bool(parts))
        if self._left is not None and self._left.text() != left:
            self._left.setText(left)
            self._left.set_role("doubt" if runs_over else "ink")

    def _make_lines(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            item.widget().deleteLater()
        self._left = None
        for line, part in enumerate(self._shown):
            role, weight = ("ink", 600) if part.runs else ("ink2", 400)
            self._lines.addWidget(Label(part.begins, role=role, weight=weight, tabular=True), line, 0)
            across = 1 if part.runs else 2
            self._lines.addWidget(ElidedLabel(part.text, role=role, weight=weight), line, 1, 1, across)
            if part.runs:
                self._left = Meta(weight=600)
                self._left.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self._lines.addWidget(self._left, line, 2)
