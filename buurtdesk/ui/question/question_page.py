"""One question of a sheet, large, with the keys that answer it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.domain.response import NO_ANSWER, UNREADABLE, Answer, Value
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.field import ErrorLine
from buurtdesk.ui.parts.glyph import Glyph
from buurtdesk.ui.parts.label import Label, Paragraph
from buurtdesk.ui.parts.scrolled import Scrolled
from buurtdesk.ui.question.key_choice import KeyChoice
from buurtdesk.ui.question.view import Line
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import ICON_PX, SECTION_PX, START_PX, TEXT_PX, TITLE_PX

_WIDEST_PX, RING_PX = 860, 6
GAP_PX = 11
_K = Qt.Key
ENTER = (_K.Key_Return, _K.Key_Enter)
MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_MISSING = {_K.Key_F8: NO_ANSWER, _K.Key_F9: UNREADABLE}


class QuestionPage(QWidget):
    """Base of the ways to answer. Says what was answered; shows it once it is on the disk.

    `next_wanted` carries whether a full question moved on by itself. `came_so` says that this page was reached that
    way: then Enter without an answer asks first, for it may be the habit of one who ends every answer with it.
    `is_brief` leaves out what the picture of the place beside it shows already.
    """

    answered = Signal(object)
    next_wanted = Signal(bool)
    back_wanted = Signal()
    forward_wanted = Signal()
    leave_wanted = Signal()
    scanned = Signal(str)
    pressed = Signal()

    def __init__(
        self, line: Line, total: str, came_so: bool = False, is_brief: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.line, self._came_so, self.is_brief = line, came_so, is_brief
        self._has_asked = False
        self.setProperty("focusRing", False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(line.question.label)
        held = QWidget()
        held.setMaximumWidth(theme.px(_WIDEST_PX))
        self.column = QVBoxLayout(held)
        self.column.setContentsMargins(RING_PX, 0, 8, 8)
        self.column.setSpacing(GAP_PX)
        self._add_brief_question() if is_brief else self._add_question(total)
        self.add_answers()
        self.error = ErrorLine()
        self._scrolled = Scrolled(held)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.px(44) - RING_PX, theme.px(10 if is_brief else 20), theme.px(20), theme.px(12))
        whole.addWidget(self._scrolled, 1)
        foot = whole if is_brief else self.column
        foot.addWidget(self.error)
        foot.addLayout(self._add_keys(is_brief))
        self.column.addStretch(1)
        self._add_skips()
        self.show_line(line)

    def _add_question(self, total: str) -> None:
        question = self.line.question
        where = self.tr("Question {number} of {total}").format(number=question.number, total=total)
        about = f"{where}, {question.theme}" if question.theme else where
        self.column.addWidget(Label(about, role="petrol", weight=600))
        if question.above:
            self.column.addWidget(Paragraph(question.above, SECTION_PX, "ink2"))
        self.column.addWidget(Paragraph(question.label, START_PX, weight=600))
        if question.on_paper:
            self.column.addWidget(Paragraph(question.on_paper, role="ink2"))
        self.column.addSpacing(8)

    def _add_brief_question(self) -> None:
        if self.line.question.above:
            self.column.addWidget(Paragraph(self.line.question.above, role="ink2"))
        self.column.addWidget(Paragraph(self.line.question.label, TITLE_PX, weight=600))

    def add_answers(self) -> None:
        """Add what the question is answered with."""
        raise NotImplementedError

    def _add_keys(self, is_brief: bool) -> QHBoxLayout:
        """The keys that need no choice; of a brief page going on is the main action."""
        row = QHBoxLayout()
        row.setSpacing(12)
        if is_brief:
            row.setContentsMargins(RING_PX, RING_PX, 0, 0)
            right = Button(self.tr("This is right"), "check", "primary", main=True)
            right.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            right.clicked.connect(self.go_on)
            row.addWidget(right)
        none, unread = self.missing_keys()
        self.no_answer = KeyChoice(none, self.tr("Not filled in"))
        self.unreadable = KeyChoice(unread, self.tr("Unreadable"))
        back, onward = KeyChoice("←", self.tr("Back")), KeyChoice("↵", self.tr("Next"))
        for key, do in (
            (self.no_answer, lambda: self.miss(NO_ANSWER)),
            (self.unreadable, lambda: self.miss(UNREADABLE)),
            *self.more_keys(),
            (back, self.back_wanted.emit),
            *([] if is_brief else [(onward, self.go_on)]),
        ):
            key.clicked.connect(lambda _checked=False, do=do: do())
            row.addWidget(key)
        row.addStretch(1)
        return row

    def more_keys(self) -> list[tuple[KeyChoice, object]]:
        """Keys of this way of answering alone, and what each does."""
        return []

    def missing_keys(self) -> tuple[str, str]:
        """The keys for “not filled in” and “unreadable”."""
        return "0", "?"

    def _add_skips(self) -> None:
        for words in self.line.question.skips:
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(Glyph("arrow-bend-down-right", "ink2", ICON_PX))
            row.addWidget(Paragraph(words, TEXT_PX, "ink2"), 1)
            self.column.addLayout(row)

    def show_line(self, line: Line) -> None:
        """Show the answer as it is on the disk."""
        self.line = line
        missing = line.answer.missing if line.answer else ""
        self.no_answer.setChecked(missing == NO_ANSWER)
        self.unreadable.setChecked(missing == UNREADABLE)

    def refuse(self, sentence: str) -> None:
        """Say what is wrong with the answer."""
        self.error.tell(sentence)

    def give(self, value: Value, namely: str = "") -> bool:
        """Answer with this; whether it is on the disk."""
        self.error.tell("")
        answer = Answer(self.line.question.name, value, "" if value is not None else NO_ANSWER, namely)
        self.answered.emit(answer)
        return self.line.answer == answer

    def miss(self, missing: str, by_itself: bool = True) -> None:
        """Answer that there is no answer, or that it cannot be read, and move on."""
        self.error.tell("")
        answer = Answer(self.line.question.name, None, missing)
        self.answered.emit(answer)
        if self.line.answer == answer:
            self.next_wanted.emit(by_itself)

    def go_on(self) -> None:
        """To the next question; one without an answer is not filled in, and may ask whether that is so."""
        if self.line.answer is not None:
            self.next_wanted.emit(False)
        elif self._has_asked or not (self._came_so or self.line.question.required):
            self.miss(NO_ANSWER, by_itself=False)
        else:
            self._has_asked = True
            self.refuse(self._is_it_empty())

    def _is_it_empty(self) -> str:
        key = self.missing_keys()[0]
        if self.line.question.required:
            words = self.tr("The sheet asks for an answer here. Nothing filled in? Press {key}, or Enter once more.")
        else:
            words = self.tr("Nothing filled in? Press {key}, or Enter once more.")
        return words.format(key=key)

    def take_missing(self, event: QKeyEvent) -> bool:
        """F8 and F9 say everywhere that there is no answer, or that it cannot be read."""
        missing = _MISSING.get(event.key())
        if missing is not None:
            self.miss(missing)
        return missing is not None

    def leave(self) -> None:
        """Someone goes elsewhere: keep what is still open."""
