"""The whole page beside the question: follows what is keyed, and answers where it is pressed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.domain.sheet_layout import SheetLayout
from buurtdesk.ui.entry.paper_sheet import PaperSheet
from buurtdesk.ui.entry.view import SheetView
from buurtdesk.ui.parts.label import Label
from buurtdesk.ui.parts.scrolled import Scrolled
from buurtdesk.ui.theme.current import theme

_MOST_PX, _SLIDER_PX = 760, 24


class PaperPanel(QWidget):
    """The signals are those of the sheet."""

    box_pressed = Signal(str, str)
    question_pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = PaperSheet()
        self.sheet.box_pressed.connect(self.box_pressed)
        self.sheet.question_pressed.connect(self.question_pressed)
        self._scrolled = Scrolled(self.sheet)
        self._scrolled.setWidgetResizable(False)
        self.about = Label(role="ink2", tabular=True)
        self.left = Label(role="ink2", tabular=True)
        foot = QHBoxLayout()
        foot.setContentsMargins(4, 8, 20, 8)
        foot.addWidget(self.about)
        foot.addStretch(1)
        foot.addWidget(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(16), 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scrolled, 1)
        column.addLayout(foot)

    def show_sheet(self, view: SheetView, place: int) -> None:
        """Show the page on which this question stands."""
        if view.paper is None:
            return
        current = view.lines[place].question.name
        page = page_of(view.paper.layout, current)
        self.sheet.show_page(view.paper.layout, view.paper.pages, page, view.lines, current)
        self.about.setText(f"{view.code}  ·  {self.sheet.accessibleName()}")
        self._follow(current)

    def _follow(self, question: str) -> None:
        place = self.sheet.place_of(question)
        middle = round(place.center().y()) if not place.isEmpty() else 0
        self._scrolled.ensureVisible(0, middle, 0, self._scrolled.viewport().height() // 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sheet.fit(min(self.width() - _SLIDER_PX, theme.px(_MOST_PX)))
        self._follow(self.sheet._current)


def page_of(layout: SheetLayout, question: str) -> int:
    """The page, from 1, on which a question stands; the first if nothing is printed of it."""
    strip = layout.strip_of(question)
    return strip.page if strip else 1
