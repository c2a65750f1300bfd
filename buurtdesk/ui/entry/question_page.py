"""One question of a sheet, large, with the keys that answer it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.domain.questionnaire import QuestionKind
from buurtdesk.domain.response import NO_ANSWER, UNREADABLE, Answer
from buurtdesk.ui.entry.choice_row import LOW_PX, TALL_PX, ChoiceRow, KeyChoice
from buurtdesk.ui.entry.scanning import ScanBuffer
from buurtdesk.ui.entry.view import Line
from buurtdesk.ui.keys import physical_digit
from buurtdesk.ui.parts.field import ErrorLine
from buurtdesk.ui.parts.glyph import Glyph
from buurtdesk.ui.parts.label import Label, Paragraph
from buurtdesk.ui.parts.scrolled import Scrolled
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import ICON_PX, START_PX, TEXT_PX

_WIDEST_PX, _AROUND_ROWS_PX, _GAP_PX, _RING_PX = 860, 250, 11, 6
_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_K = Qt.Key
ENTER = (_K.Key_Return, _K.Key_Enter)


class QuestionPage(QWidget):
    """Base of the two ways to answer: picking and typing. Says what was answered; shows it once it is on the disk."""

    answered = Signal(object)
    next_wanted = Signal()
    back_wanted = Signal()
    leave_wanted = Signal()
    scanned = Signal(str)

    def __init__(self, line: Line, total: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self._warned = False
        self.setProperty("focusRing", False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(line.question.label)
        held = QWidget()
        held.setMaximumWidth(theme.px(_WIDEST_PX))
        self.column = QVBoxLayout(held)
        self.column.setContentsMargins(_RING_PX, 0, 8, 8)
        self.column.setSpacing(_GAP_PX)
        self._add_question(total)
        self.add_answers()
        self.error = ErrorLine()
        self.column.addWidget(self.error)
        self.column.addLayout(self._keys())
        self.column.addStretch(1)
        self._add_skips()
        across = QHBoxLayout(self)
        across.setContentsMargins(theme.px(44) - _RING_PX, theme.px(20), theme.px(20), theme.px(12))
        self._scrolled = Scrolled(held)
        across.addWidget(self._scrolled, 1)
        self.show_line(line)

    def _add_question(self, total: int) -> None:
        question = self.line.question
        where = self.tr("Question {number} of {total}").format(number=question.number, total=total)
        about = f"{where}, {question.theme}" if question.theme else where
        self.column.addWidget(Label(about, role="petrol", weight=600))
        self.column.addWidget(Paragraph(question.label, START_PX, weight=600))
        if question.on_paper:
            self.column.addWidget(Paragraph(question.on_paper, role="ink2"))
        self.column.addSpacing(8)

    def add_answers(self) -> None:
        """Add what the question is answered with."""
        raise NotImplementedError

    def _keys(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        none, unread = self.missing_keys()
        self.no_answer = KeyChoice(none, self.tr("Not filled in"))
        self.unreadable = KeyChoice(unread, self.tr("Unreadable"))
        back, onward = KeyChoice("←", self.tr("Back")), KeyChoice("↵", self.tr("Next"))
        for key, do in (
            (self.no_answer, lambda: self.miss(NO_ANSWER)),
            (self.unreadable, lambda: self.miss(UNREADABLE)),
            (back, self.back_wanted.emit),
            (onward, self.go_on),
        ):
            key.clicked.connect(lambda _checked=False, do=do: do())
            row.addWidget(key)
        row.addStretch(1)
        return row

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

    def miss(self, missing: str) -> None:
        """Answer that there is no answer, or that it cannot be read."""
        self.error.tell("")
        self.answered.emit(Answer(self.line.question.name, None, missing))

    def go_on(self) -> None:
        """To the next question; one without an answer is not filled in, and one that must have one asks twice."""
        if self.line.answer is None:
            if self.line.question.required and not self._warned:
                self._warned = True
                self.refuse(self.tr("The sheet asks for an answer here. Nothing filled in? Press Enter once more."))
                return
            self.miss(NO_ANSWER)
        if self.line.answer is not None:
            self.next_wanted.emit()

    def leave(self) -> None:
        """Someone goes elsewhere: keep what is still open."""


class PickPage(QuestionPage):
    """A question with choices: digits by the place of the key, arrows and Space, Enter."""

    def add_answers(self) -> None:
        self._scan = ScanBuffer()
        several = self.line.question.kind is QuestionKind.MULTIPLE
        self.rows: list[ChoiceRow] = []
        for place, choice in enumerate(self.line.question.choices):
            row = ChoiceRow(str(place + 1) if place < 9 else "", choice.label, several)
            row.clicked.connect(lambda _checked=False, place=place: self._pick(place))
            row.installEventFilter(self)
            self.column.addWidget(row)
            self.rows.append(row)

    def show_line(self, line: Line) -> None:
        super().show_line(line)
        value = line.answer.value if line.answer else None
        chosen = value if isinstance(value, tuple) else (value,)
        for row, choice in zip(self.rows, line.question.choices, strict=True):
            row.setChecked(choice.name in chosen)
            row.update()

    def _pick(self, place: int) -> None:
        question = self.line.question
        name = question.choices[place].name
        self.error.tell("")
        if question.kind is not QuestionKind.MULTIPLE:
            self.answered.emit(Answer(question.name, name))
            return
        before = self.line.answer.value if self.line.answer else None
        chosen = set(before if isinstance(before, tuple) else ()) ^ {name}
        names = tuple(choice.name for choice in question.choices if choice.name in chosen)
        self.answered.emit(Answer(question.name, names or None, "" if names else NO_ANSWER))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & _MODIFIERS:
            super().keyPressEvent(event)
            return
        key, digit = event.key(), physical_digit(event)
        if key in ENTER:
            self._enter(self._scan.finish(event.timestamp()))
        elif self._scan.take(event.text(), event.timestamp()):
            event.accept()
        elif event.text() == "?":
            self.miss(UNREADABLE)
        elif digit is not None:
            self._take_digit(digit)
        elif key in (_K.Key_Down, _K.Key_Up):
            self._walk(1 if key == _K.Key_Down else -1)
        elif key in (_K.Key_Backspace, _K.Key_Left):
            self.back_wanted.emit()
        elif key == _K.Key_Right:
            self.next_wanted.emit()
        elif key == _K.Key_Escape:
            self.leave_wanted.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """On a choice Space picks; all other keys are the question's, before the scroll area takes the arrows."""
        if event.type() != QEvent.Type.KeyPress or event.key() in (_K.Key_Space, _K.Key_Tab, _K.Key_Backtab):
            return False
        self.keyPressEvent(event)
        return event.isAccepted()

    def _enter(self, scanned: str) -> None:
        if scanned:
            self.scanned.emit(scanned)
            return
        focused = next((place for place, row in enumerate(self.rows) if row.hasFocus()), None)
        if focused is not None and self.line.answer is None:
            self._pick(focused)
        self.go_on()

    def _take_digit(self, digit: int) -> None:
        if digit == 0:
            self.miss(NO_ANSWER)
        elif digit <= len(self.rows):
            self._pick(digit - 1)
        else:
            self.refuse(self.tr("There is no choice {digit} here.").format(digit=digit))

    def _walk(self, step: int) -> None:
        places = [place for place, row in enumerate(self.rows) if row.hasFocus()]
        chosen = [place for place, row in enumerate(self.rows) if row.isChecked()]
        start = (places or chosen or [-1 if step > 0 else len(self.rows)])[0]
        row = self.rows[min(max(start + step, 0), len(self.rows) - 1)]
        row.setFocus(Qt.FocusReason.TabFocusReason)
        self._scrolled.ensureWidgetVisible(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.height() / theme.scale - _AROUND_ROWS_PX - 40 * len(self.line.question.skips)
        height = round(room / max(len(self.rows), 1)) - _GAP_PX
        for row in self.rows:
            row.set_height(min(max(height, LOW_PX), TALL_PX))
