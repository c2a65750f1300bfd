"""Scanned ballots that do not count yet, one after the other: the picture, what was read, and why one should look."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.domain.voting import Option, VotingRules
from buurtdesk.ui import counted
from buurtdesk.ui.keys import physical_digit
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.field import ErrorLine
from buurtdesk.ui.parts.glyph import Glyph
from buurtdesk.ui.parts.keycap import KeyHint
from buurtdesk.ui.parts.label import Heading, Label, Paragraph
from buurtdesk.ui.parts.scrolled import Scrolled
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.voting.ballot_picture import BallotPicture
from buurtdesk.ui.voting.letter_row import LetterRow
from buurtdesk.ui.voting.view import VotingView, WaitingView

_LETTERS_PX, _MOST = 400, 99
_DIGITS = 9


class Looking(QWidget):
    """Letters, 1–9 or the mouse give dots, Enter counts the ballot as it stands, Delete leaves it out.

    `confirmed` carries a code and the letters, each as often as it has dots.
    """

    confirmed = Signal(str, tuple)
    left_out = Signal(str)
    left = Signal()

    def __init__(self, view: VotingView, picture_of: Callable[[str], bytes], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", False)  # the letter that one is at wears it
        self._picture_of, self._view = picture_of, view
        self._place, self._at, self._code = 0, 0, ""
        self.dots: Counter[str] = Counter()
        self.rows: list[LetterRow] = []
        self._rules: VotingRules = view.current.rules
        self.head, self._of, self._doubt = Heading(), Label(role="ink2", tabular=True), Paragraph(weight=500)
        self.picture, self.total, self._error = BallotPicture(), Label(weight=600, tabular=True), ErrorLine()
        self.count_button = Button(self.tr("Count this ballot"), "check", "primary", main=True)
        self.count_button.clicked.connect(self._confirm)
        self.out_button = Button(self.tr("Leave it out"), "x")
        self.out_button.clicked.connect(lambda: self.left_out.emit(self._code))
        self.back_button = Button(self.tr("Back"))
        self.back_button.clicked.connect(self.left)
        self._letters = QVBoxLayout()
        self._lay_out()
        self.start = self
        self.show_view(view)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(self.head)
        head.addStretch(1)
        head.addWidget(self._of)
        column.addLayout(head)
        told = QHBoxLayout()
        told.setSpacing(10)
        told.addWidget(Glyph("question", "doubt", 20), 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self._doubt, 1)
        column.addLayout(told)
        across = QHBoxLayout()
        across.setSpacing(20)
        across.addWidget(self.picture, 1)
        across.addWidget(self._beside())
        column.addLayout(across, 1)
        column.addWidget(self._error)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        counts, turns = self.tr("dot on or off"), self.tr("another ballot")
        for keys, words in ((["A"], counts), (["←", "→"], turns), (["Enter"], self.tr("count it"))):
            foot.addWidget(KeyHint(keys, words))
            foot.addSpacing(10)
        foot.addStretch(1)
        for button in (self.back_button, self.out_button, self.count_button):
            foot.addWidget(button)
        column.addLayout(foot)

    def _beside(self) -> QWidget:
        """The letters, scrolled where there are many, and how many dots there are together."""
        held, beside = QWidget(), QWidget()
        inner = QVBoxLayout(held)
        inner.setContentsMargins(0, 0, 8, 0)
        self._letters.setSpacing(4)
        inner.addLayout(self._letters)
        inner.addStretch(1)
        self._scrolled = Scrolled(held)
        beside.setFixedWidth(theme.px(_LETTERS_PX))
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._scrolled, 1)
        column.addWidget(self.total)
        return beside

    @property
    def current(self) -> WaitingView:
        """The ballot that is looked at."""
        return self._view.waiting[self._place]

    def show_view(self, view: VotingView) -> None:
        """Show what still waits; the ballot one is at stays with what was changed on it."""
        self._view = view
        codes = [each.code for each in view.waiting]
        self._place = codes.index(self._code) if self._code in codes else min(self._place, len(codes) - 1)
        self._of.setText("" if view.veiled else counted.tr("%n ballot(s) left", "", len(codes)))
        if self._code != codes[self._place]:
            self._open(view)
        self._veil(view.veiled)

    def refused(self, sentence: str) -> None:
        """Say why it cannot count so."""
        self._error.tell(sentence)

    def _open(self, view: VotingView) -> None:
        ballot = self.current
        self._code, self._at, self.dots = ballot.code, 0, Counter(ballot.letters)
        self.head.setText(self.tr("Ballot {code}").format(code=ballot.shown))
        self._doubt.set_words(ballot.doubt)
        self.picture.show_picture(self._picture_of(ballot.code))
        self._error.tell("")
        self._fill(view.options, ballot.letters)
        self._show_dots()

    def _fill(self, options: Sequence[Option], ticked: Sequence[str]) -> None:
        """A row for each option, and for each letter that is ticked without being one."""
        for row in self.rows:
            self._letters.removeWidget(row)
            row.hide()
            row.deleteLater()
        there = [(option.letter, " ".join(option.text.split())) for option in options]
        there += [(each, self.tr("no option")) for each in dict.fromkeys(ticked) if each not in dict(there)]
        self.rows = []
        for place, (letter, text) in enumerate(there):
            number = place + 1 if place < _DIGITS else 0
            row = LetterRow(letter, text, number, self._rules.most_per_option or self._rules.dots_per_person)
            row.clicked.connect(lambda _checked=False, at=place: self._press(at))
            self._letters.addWidget(row)
            self.rows.append(row)

    def _show_dots(self) -> None:
        for place, row in enumerate(self.rows):
            row.show_dots(self.dots[row.letter], place == self._at and self.hasFocus())
        given, most = self.dots.total(), self._rules.dots_per_person
        told = counted.tr("%n dot(s)", "", given)
        self.total.setText(self.tr("{dots}, at most {most}").format(dots=told, most=most) if most else told)
        self.total.set_role("doubt" if most and given > most else "ink")

    def _veil(self, veiled: bool) -> None:
        """What a person voted is not for the room, not even one ballot."""
        for widget in (self.picture, self._scrolled, self.total):
            widget.setVisible(not veiled)
        if veiled:
            self._doubt.set_words(self.tr("The room sees this screen: look at the ballots once it no longer does."))
        else:
            self._doubt.set_words(self.current.doubt)
        self.count_button.setEnabled(not veiled)

    def _press(self, at: int, by: int = 1) -> None:
        """One dot more or fewer; after the most comes none."""
        row, most = self.rows[at], self._rules.most_per_option or self._rules.dots_per_person or _MOST
        there = self.dots[row.letter] + by
        self.dots[row.letter] = 0 if there > most else max(there, 0)
        self._at = at
        self._error.tell("")
        self._show_dots()
        self._scrolled.ensureWidgetVisible(row)

    def _confirm(self) -> None:
        if self.count_button.isEnabled():
            self.confirmed.emit(self._code, tuple(self.dots.elements()))

    def jump(self, by: int) -> None:
        """Go to another ballot, in a circle; what was changed on this one is not kept."""
        self._place = (self._place + by) % len(self._view.waiting)
        self._open(self._view)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._show_dots()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._show_dots()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.count_button.isEnabled() or not self._take(event):
            super().keyPressEvent(event)

    def _take(self, event: QKeyEvent) -> bool:
        """Whether this key was for a ballot."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            return False
        digit = physical_digit(event)
        letters = [row.letter for row in self.rows]
        if event.text().upper() in letters:
            self._press(letters.index(event.text().upper()), -1 if plain else 1)
        elif digit and digit <= min(len(self.rows), _DIGITS):
            self._press(digit - 1)
        else:
            return self._take_other(Qt.Key(event.key()))
        return True

    def _take_other(self, key: Qt.Key) -> bool:
        match key:
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._confirm()
            case Qt.Key.Key_Delete:
                self.left_out.emit(self._code)
            case Qt.Key.Key_Backspace:
                self.dots.clear()
                self._show_dots()
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self.jump(-1 if key == Qt.Key.Key_Left else 1)
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self._at = (self._at + (1 if key == Qt.Key.Key_Down else -1)) % len(self.rows)
                self._show_dots()
                self._scrolled.ensureWidgetVisible(self.rows[self._at])
            case Qt.Key.Key_Space:
                self._press(self._at)
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                return False
        return True
