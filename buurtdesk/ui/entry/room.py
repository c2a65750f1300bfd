"""The entry room: the code of a sheet, then its questions one by one, then the code of the next."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from buurtdesk.ui.entry.code_page import CodePage
from buurtdesk.ui.entry.course import first_open, following, preceding
from buurtdesk.ui.entry.pace import Pace
from buurtdesk.ui.entry.paper_panel import PaperPanel
from buurtdesk.ui.entry.scanner_page import ScannerPage
from buurtdesk.ui.entry.side import Side
from buurtdesk.ui.entry.view import PileView, SheetView
from buurtdesk.ui.question.pages import made_page
from buurtdesk.ui.question.pick_page import PickPage
from buurtdesk.ui.question.question_page import QuestionPage
from buurtdesk.ui.question.type_page import TypePage
from buurtdesk.ui.question.view import Line
from buurtdesk.ui.theme.current import theme

_NARROW_BELOW_PX, _ALL_FROM_PX = 1100, 1600


class EntryRoom(QWidget):
    """Says what was answered; what it shows came back from the disk.

    `answered` carries an Answer, `typed` the name of a question, text to read as its answer and whether it was
    confirmed that it stands so on the paper, `draft` the first two while it is being typed, `code_given` what was typed
    or scanned; `finished` says that a sheet is through, `left` that it is not, `back_wanted` that the last one is to be
    opened again.
    """

    answered = Signal(object)
    typed = Signal(str, str, bool)
    draft = Signal(str, str)
    code_given = Signal(str)
    keyer_named = Signal(str)
    finished = Signal()
    left = Signal()
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: SheetView | None = None
        self._place = 0
        self.pace = Pace()
        self.page: QuestionPage | None = None
        self.code_page, self.side, self.scanner_page = CodePage(), Side(), ScannerPage()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.code_page)
        self._stack.addWidget(self.scanner_page)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.paper = PaperPanel()
        self.paper.hide()
        row.addWidget(self._stack, 1)
        row.addWidget(self.paper, 1)
        row.addWidget(self.side)
        self.paper.box_pressed.connect(self._press_box)
        self.paper.question_pressed.connect(lambda name: self._jump(self._place_of(name)))
        self.code_page.opened.connect(self.code_given)
        self.code_page.back_wanted.connect(self.back_wanted)
        self.code_page.test_wanted.connect(self.test_scanner)
        self.scanner_page.left.connect(self.show_code)
        self.code_page.keyer_named.connect(self.keyer_named)
        self.side.jump_wanted.connect(self._jump)
        self.side.show_sheet(None)
        self.setFocusProxy(self.code_page)

    def show_pile(self, pile: PileView) -> None:
        """Show how many sheets are left."""
        self.side.show_pile(pile)
        self.paper.left.setText(self.tr("{count} left").format(count=max(pile.total - pile.keyed, 0)))

    def open_sheet(self, view: SheetView, question: str = "") -> None:
        """Begin on a sheet, at this question (by name), else at the first without an answer."""
        self._view = view
        names = [line.question.name for line in view.lines]
        self.go_to(names.index(question) if question in names else first_open(view.lines))

    def show_sheet(self, view: SheetView) -> None:
        """Show the open sheet as it is on the disk now."""
        self._view = view
        self._show_beside()
        if self.page is not None:
            self.page.show_line(view.lines[self._place])

    def show_code(self, done: str = "") -> None:
        """Back to the code; `done` says what became of the sheet."""
        self._view = None
        self._drop_page()
        self._show_beside()
        self.code_page.begin(done)
        self._stack.setCurrentWidget(self.code_page)
        self.setFocusProxy(self.code_page)
        self.code_page.field.setFocus()

    def test_scanner(self) -> None:
        """Try out the scanner: what it types is shown and not kept."""
        self.scanner_page.begin()
        self._stack.setCurrentWidget(self.scanner_page)
        self.setFocusProxy(self.scanner_page)
        self.scanner_page.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say what is wrong where one is typing."""
        if self.page is not None:
            self.page.refuse(sentence)
        else:
            self.code_page.refuse(sentence)

    def kept(self) -> None:
        """What was typed in the field is on the disk."""
        if isinstance(self.page, TypePage):
            self.page.kept()

    def leave(self) -> None:
        """Someone goes elsewhere: keep what is still in a field."""
        if self.page is not None:
            self.page.leave()

    def lines(self) -> tuple[Line, ...]:
        """The questions of the sheet that is open."""
        return self._view.lines if self._view is not None else ()

    def go_to(self, place: int, by_itself: bool = False) -> None:
        """Ask the question at this place; `by_itself` if a full one before it moved on."""
        self._place = place
        self._drop_page()
        page = self._made_page(place, by_itself)
        page.answered.connect(self.answered)
        page.next_wanted.connect(self._next)
        page.forward_wanted.connect(lambda: self._next(False))
        page.back_wanted.connect(self._back)
        page.leave_wanted.connect(self.left)
        page.scanned.connect(self._scanned)
        page.pressed.connect(self._count_press)
        self.page = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.setFocusProxy(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_beside()

    def _made_page(self, place: int, by_itself: bool) -> QuestionPage:
        line = self._view.lines[place]
        page = made_page(line, self._view.last_number, by_itself)
        if isinstance(page, TypePage):
            page.typed.connect(lambda text, as_written: self.typed.emit(line.question.name, text, as_written))
            page.draft.connect(lambda text: self.draft.emit(line.question.name, text))
        return page

    def _show_beside(self) -> None:
        """The whole page where there is one, else the answers so far."""
        view = self._view
        has_paper = view is not None and view.paper is not None
        self.paper.setVisible(has_paper)
        self.side.setVisible(not has_paper or self.width() >= theme.px(_ALL_FROM_PX))
        self.side.show_sheet(view, self._place)
        if view is not None and has_paper:
            self.paper.show_sheet(view, self._place)

    def _place_of(self, name: str) -> int:
        return [line.question.name for line in self._view.lines].index(name)

    def _press_box(self, name: str, choice: str) -> None:
        """A box on the paper is the choice it stands for."""
        self._jump(self._place_of(name))
        if isinstance(self.page, PickPage):
            self.page.pick([each.name for each in self.page.line.question.choices].index(choice))

    def _count_press(self) -> None:
        self.pace.press(round(time.monotonic() * 1000))

    def _drop_page(self) -> None:
        if self.page is not None:
            self._stack.removeWidget(self.page)
            self.page.hide()
            self.page.deleteLater()
            self.page = None

    def _next(self, by_itself: bool) -> None:
        self.side.show_pace(self.pace.per_hour())
        place = following(self._view.lines, self._place)
        if place is None:
            self.finished.emit()
        else:
            self.go_to(place, by_itself)

    def _back(self) -> None:
        place = preceding(self._view.lines, self._place)
        if place is not None:
            self.go_to(place)

    def _jump(self, place: int) -> None:
        self.page.leave()
        self.go_to(place)

    def _scanned(self, text: str) -> None:
        self.left.emit()
        self.code_page.field.set_text(text)
        self.code_given.emit(text)

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self.leave()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side.fit(self.width() < theme.px(_NARROW_BELOW_PX))
        if self._view is not None:
            self._show_beside()
