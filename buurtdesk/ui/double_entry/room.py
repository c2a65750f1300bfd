"""The double entry room: one difference at a time, until none is left."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.ui import counted
from buurtdesk.ui.double_entry.comparison import OTHER, Comparison
from buurtdesk.ui.double_entry.rates_page import RatesPage
from buurtdesk.ui.double_entry.side import Side
from buurtdesk.ui.double_entry.view import DifferenceView, DoubleView
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.current_stack import CurrentStack
from buurtdesk.ui.parts.empty import Empty
from buurtdesk.ui.question.pages import made_page
from buurtdesk.ui.question.question_page import QuestionPage
from buurtdesk.ui.question.type_page import TypePage


class DoubleEntryRoom(QWidget):
    """Says which of the two was right, or what else stands there; shows it as settled once it is on the disk.

    `settled` carries a difference and FIRST or SECOND; `answered` a difference and an Answer; `typed` a difference,
    text to read as its answer, and whether it was confirmed that it stands so on the paper. `scan_wanted` asks for the
    scan of the difference that is shown.
    """

    scan_wanted = Signal(object)

    settled = Signal(object, int)
    answered = Signal(object, object)
    typed = Signal(object, str, bool)
    settler_named = Signal(str)
    second_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view, self.place = DoubleView(), 0
        self.page: QuestionPage | None = None
        self.comparison, self.side, self.rates = Comparison(), Side(), RatesPage()
        self._stack, self._empty = CurrentStack(), QWidget()
        for widget in (self._empty, self.comparison, self.rates):
            self._stack.addWidget(widget)
        QVBoxLayout(self._empty).setContentsMargins(44, 28, 44, 28)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._stack, 1)
        row.addWidget(self.side)
        self.comparison.chosen.connect(self.choose)
        self.comparison.walked.connect(self._walk)
        self.side.jump_wanted.connect(self._jump)
        self.side.settler_named.connect(self.settler_named)
        self.side.second_wanted.connect(self.second_wanted)
        self.side.rates_wanted.connect(self.show_rates)
        self.rates.left.connect(self._show_current)
        self.setFocusProxy(self.comparison)

    @property
    def current(self) -> DifferenceView | None:
        """The difference that is shown."""
        there = self.view.differences
        return there[self.place] if 0 <= self.place < len(there) else None

    def show_view(self, view: DoubleView) -> None:
        """Show everything as it is on the disk now; what one was at stays, and once it is settled the next follows."""
        before, was_settled = self.current, {each.key for each in self.view.differences if each.is_settled}
        self.view = view
        self.place = self._place_after(before, was_settled)
        self.rates.show_view(view)
        if self.page is not None and self.current is not None and before is not None and before.key == self.current.key:
            self.page.show_line(self.current.line)
            self.side.show_view(view, self.place)
            return
        self._close_page()
        if self._stack.currentWidget() is self.rates and view.rates:
            self.side.show_view(view, self.place)
        else:
            self._show_current()

    def _place_after(self, before: DifferenceView | None, was_settled: set[tuple[str, str]]) -> int:
        there = self.view.differences
        taken_back = [place for place, each in enumerate(there) if not each.is_settled and each.key in was_settled]
        if taken_back:
            return taken_back[0]
        open_places = [place for place, each in enumerate(there) if not each.is_settled]
        place = next((place for place, each in enumerate(there) if before and each.key == before.key), None)
        if place is None or before is None:
            return open_places[0] if open_places else 0
        if before.is_settled or not there[place].is_settled or self.page is not None:
            return place
        return self._next_open(place)

    def _next_open(self, place: int) -> int:
        """The next difference that is not settled, round and round; the same one if none is left."""
        open_places = [each for each, view in enumerate(self.view.differences) if not view.is_settled]
        later = [each for each in open_places if each > place]
        return (later or open_places or [place])[0]

    def refuse(self, sentence: str) -> None:
        """Say what is wrong where one is."""
        if self.page is not None:
            self.page.refuse(sentence)
        else:
            self.comparison.error.tell(sentence)

    def kept(self) -> None:
        """What was typed in the field is on the disk."""
        if isinstance(self.page, TypePage):
            self.page.kept()

    def _show_current(self) -> None:
        self.side.show_view(self.view, self.place)
        if self.current is None:
            self._show_empty()
            return
        self.comparison.show_difference(self.current)
        self.scan_wanted.emit(self.current)
        self._stack.setCurrentWidget(self.comparison)
        self.setFocusProxy(self.comparison)
        if self.isVisible():
            self.comparison.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_empty(self) -> None:
        column = self._empty.layout()
        while column.count():
            column.takeAt(0).widget().deleteLater()
        button = Button(self.tr("Key a second time"), "keyboard", "primary", main=True)
        button.clicked.connect(self.second_wanted)
        if self.view.twice:
            title = self.tr("No differences")
            words = counted.tr("%n sheet(s) were keyed twice, and read the same both times.", "", self.view.twice)
        else:
            title = self.tr("No sheet is keyed twice yet")
            words = self.tr("{percent} % of the sheets are keyed again by someone else: that shows the errors.")
            words = words.format(percent=self.view.percent)
        column.addWidget(Empty(title, words, button))
        self._stack.setCurrentWidget(self._empty)
        self.setFocusProxy(button)

    def show_rates(self) -> None:
        """Show the errors per question."""
        self._close_page()
        self._stack.setCurrentWidget(self.rates)
        self.rates.back_button.setFocus()

    def choose(self, which: int) -> None:
        """Say that the first or the second is right, or that something else stands there."""
        if self.current is None:
            return
        if which == OTHER:
            self._open_page(self.current)
        else:
            self.settled.emit(self.current, which)

    def _walk(self, step: int) -> None:
        self._jump(min(max(self.place + step, 0), len(self.view.differences) - 1))

    def _jump(self, place: int) -> None:
        self._close_page()
        self.place = place
        self._show_current()

    def _open_page(self, difference: DifferenceView) -> None:
        page = self.page = made_page(difference.line, difference.last_number, came_so=True)
        page.answered.connect(lambda answer: self.answered.emit(difference, answer))
        page.next_wanted.connect(lambda _by_itself: self._end_page())
        page.back_wanted.connect(self._end_page)
        page.forward_wanted.connect(self._end_page)
        page.leave_wanted.connect(self._end_page)
        if isinstance(page, TypePage):
            page.typed.connect(lambda text, as_written: self.typed.emit(difference, text, as_written))
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_page(self) -> None:
        """Back to the comparison; what was settled on the page is left behind for the next difference."""
        self._close_page()
        if self.current is not None and self.current.is_settled:
            self.place = self._next_open(self.place)
        self._show_current()

    def _close_page(self) -> None:
        if self.page is not None:
            self._stack.removeWidget(self.page)
            self.page.hide()
            self.page.deleteLater()
            self.page = None
