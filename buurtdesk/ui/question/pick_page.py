"""A question with choices: digits by the place of the key, arrows and Space, Enter; and what was written at “other”."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout

from buurtdesk.domain.questionnaire import QuestionKind
from buurtdesk.domain.response import NO_ANSWER, UNREADABLE
from buurtdesk.ui.keys import physical_digit
from buurtdesk.ui.question.choice_row import LOW_PX, TALL_PX, ChoiceRow
from buurtdesk.ui.question.key_numbers import MOST_ONE_KEY, NONE, KeyNumbers
from buurtdesk.ui.question.namely_field import NamelyField
from buurtdesk.ui.question.question_page import ENTER, GAP_PX, MODIFIERS, QuestionPage
from buurtdesk.ui.question.scanning import ScanBuffer
from buurtdesk.ui.question.view import Line
from buurtdesk.ui.theme.current import theme

_AROUND_ROWS_PX, _AROUND_BRIEF_PX, _NAMELY_PX = 250, 140, 86
_MOST_IN_TWO = 20
_K = Qt.Key


class PickPage(QuestionPage):
    """One answer moves on by itself; several wait for Enter. “Other, namely” waits for what was written there."""

    def add_answers(self) -> None:
        question = self.line.question
        self._scan, self.numbers, self.namely = ScanBuffer(), KeyNumbers(len(question.choices)), NamelyField()
        self.rows: list[ChoiceRow] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP_PX)
        several = question.kind in (QuestionKind.MULTIPLE, QuestionKind.RANKING)
        for place, choice in enumerate(question.choices):
            row = ChoiceRow(self.numbers.cap(place), choice.label, several)
            row.clicked.connect(lambda _checked=False, place=place: self.pick(place))
            row.installEventFilter(self)
            self.rows.append(row)
        self._lay_out(_rows_down(len(question.choices)))
        self.column.addLayout(self._grid)
        self.namely.edit.installEventFilter(self)
        self.column.addWidget(self.namely)

    def _lay_out(self, rows_down: int) -> None:
        """The choices below each other, and on in a next column."""
        self.rows_down = rows_down
        for place, row in enumerate(self.rows):
            self._grid.addWidget(row, place % rows_down, place // rows_down)

    def missing_keys(self) -> tuple[str, str]:
        return self.numbers.cap(NONE), "?"

    def show_line(self, line: Line) -> None:
        super().show_line(line)
        chosen = self._chosen()
        for row, choice in zip(self.rows, line.question.choices, strict=True):
            row.setChecked(choice.name in chosen)
            row.update()
        other = next((each.label for each in line.question.choices if each.namely and each.name in chosen), None)
        self.namely.show_text(other, line.answer.namely if line.answer else "")

    def _chosen(self) -> tuple[str, ...]:
        value = self.line.answer.value if self.line.answer else None
        return value if isinstance(value, tuple) else (value,) if isinstance(value, str) else ()

    def pick(self, place: int) -> None:
        """This choice is the answer; where several are allowed, it is one of them or no longer."""
        question, choice = self.line.question, self.line.question.choices[place]
        before = self._chosen()
        if question.kind is not QuestionKind.MULTIPLE:
            is_kept = self.give(choice.name, self.namely.edit.text() if choice.namely else "")
            if is_kept and choice.namely:
                self.namely.edit.setFocus()
            elif is_kept:
                self.next_wanted.emit(True)
            return
        names = tuple(each.name for each in question.choices if (each.name in before) is not (each.name == choice.name))
        still_other = any(each.namely and each.name in names for each in question.choices)
        if self.give(names or None, self.namely.edit.text() if still_other else "") and choice.namely and still_other:
            self.namely.edit.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & MODIFIERS:
            super().keyPressEvent(event)
            return
        self.pressed.emit()
        key, digit = event.key(), physical_digit(event)
        if key in ENTER:
            self._enter(self._scan.finish(event.timestamp()))
        elif self._scan.take(event.text(), event.timestamp()) or self.take_missing(event):
            event.accept()
        elif event.text() == "?":
            self.miss(UNREADABLE)
        elif digit is not None:
            self._take_place(self.numbers.press(digit))
        elif key in (_K.Key_Down, _K.Key_Up):
            self._walk(1 if key == _K.Key_Down else -1)
        elif key == _K.Key_Backspace:
            self.take_back()
        elif key == _K.Key_Left:
            self.back_wanted.emit()
        elif key == _K.Key_Right:
            self.forward_wanted.emit()
        elif key == _K.Key_Escape:
            self.leave_wanted.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """On a choice Space picks; all other keys are the question's, before the scroll area takes the arrows."""
        if watched is self.namely.edit and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._show_keys(is_typing=event.type() == QEvent.Type.FocusIn)
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if watched is self.namely.edit:
            return self._press_in_namely(event)
        if event.key() in (_K.Key_Space, _K.Key_Tab, _K.Key_Backtab):
            return False
        self.keyPressEvent(event)
        return event.isAccepted()

    def _show_keys(self, is_typing: bool) -> None:
        """Where text is typed, 0 and ? are text."""
        keys = ("F8", "F9") if is_typing else self.missing_keys()
        for cap, key in zip((self.no_answer, self.unreadable), keys, strict=True):
            cap.set_key(key)

    def _press_in_namely(self, event: QKeyEvent) -> bool:
        if event.modifiers() & MODIFIERS:
            return False
        self.pressed.emit()
        key = event.key()
        if key in ENTER:
            self._end_namely()
        elif key == _K.Key_Up or (key == _K.Key_Backspace and not self.namely.edit.text()):
            self.leave()
            self.setFocus()
        elif key == _K.Key_Escape:
            self.leave()
            self.leave_wanted.emit()
        else:
            return self.take_missing(event)
        return True

    def _end_namely(self) -> None:
        if not self.namely.edit.text().strip() and not self._has_asked:
            self._has_asked = True
            self.refuse(self.tr("Nothing written there? Press Enter once more."))
            return
        self.leave()
        self.next_wanted.emit(False)

    def leave(self) -> None:
        if self.namely.has_changed and self.line.answer is not None:
            self.give(self.line.answer.value, " ".join(self.namely.edit.text().split()))

    def _enter(self, scanned: str) -> None:
        if scanned:
            self.scanned.emit(scanned)
            return
        focused = next((place for place, row in enumerate(self.rows) if row.hasFocus()), None)
        if self.numbers.pending:
            self._take_place(self.numbers.finish())
        elif focused is not None and self.line.answer is None:
            self.pick(focused)
            if self.line.question.kind is QuestionKind.MULTIPLE:
                self.go_on()
        else:
            self.go_on()

    def _take_place(self, place: int | None) -> None:
        self._fade()
        if place is None:
            self.error.tell("")
        elif place == NONE:
            self.miss(NO_ANSWER)
        elif self.numbers.has(place):
            self.pick(place)
        else:
            self.refuse(self.tr("There is no choice {digit} here.").format(digit=place + 1))

    def _fade(self) -> None:
        for place, row in enumerate(self.rows):
            row.fade(not self.numbers.leads_to(place))

    def take_back(self) -> None:
        """Backspace: the first of two digits, else to the question before."""
        if self.numbers.take_back():
            self._fade()
        else:
            self.back_wanted.emit()

    def _walk(self, step: int) -> None:
        places = [place for place, row in enumerate(self.rows) if row.hasFocus()]
        chosen = [place for place, row in enumerate(self.rows) if row.isChecked()]
        start = (places or chosen or [-1 if step > 0 else len(self.rows)])[0]
        if step > 0 and start == len(self.rows) - 1 and not self.namely.isHidden():
            self.namely.edit.setFocus()
            return
        row = self.rows[min(max(start + step, 0), len(self.rows) - 1)]
        row.setFocus(Qt.FocusReason.TabFocusReason)
        self._scrolled.ensureWidgetVisible(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        question = self.line.question
        around = _AROUND_BRIEF_PX if self.is_brief else _AROUND_ROWS_PX
        around += 40 * len(question.skips) + (26 if question.above else 0)
        around += _NAMELY_PX if any(choice.namely for choice in question.choices) else 0
        room = self.height() / theme.scale - around
        down = _rows_down(len(question.choices))
        if down == len(self.rows) and down * (LOW_PX + GAP_PX) > room:
            down = -(-down // 2)
        if down != self.rows_down:
            self._lay_out(down)
        for row in self.rows:
            row.set_height(min(max(round(room / down) - GAP_PX, LOW_PX), TALL_PX))


def _rows_down(count: int) -> int:
    """How many choices stand below each other: one column for as many as have one key, else two or three."""
    columns = 1 if count <= MOST_ONE_KEY else 2 if count <= _MOST_IN_TWO else 3
    return max(-(-count // columns), 1)
