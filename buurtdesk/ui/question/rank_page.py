"""A ranking: the keys of its choices, pressed in the order in which the sheet puts them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from buurtdesk.ui.question.key_choice import KeyChoice
from buurtdesk.ui.question.pick_page import PickPage
from buurtdesk.ui.question.question_page import MODIFIERS
from buurtdesk.ui.question.view import Line


class RankPage(PickPage):
    """Backspace takes the last rank back, Space leaves one open; a whole ranking moves on by itself."""

    def more_keys(self) -> list[tuple[KeyChoice, object]]:
        return [(KeyChoice(self.tr("Space"), self.tr("Leave rank open")), self._leave_open)]

    def add_answers(self) -> None:
        super().add_answers()
        self._opens = 0  # ranks left open before there is any answer to keep

    def show_line(self, line: Line) -> None:
        super().show_line(line)
        ranks = self._chosen()
        for row, choice in zip(self.rows, line.question.choices, strict=True):
            row.show_rank(ranks.index(choice.name) + 1 if choice.name in ranks else 0)

    def pick(self, place: int) -> None:
        name, ranks = self.line.question.choices[place].name, self._ranks()
        if name in ranks:
            self.refuse(self.tr("This one has place {rank} already.").format(rank=ranks.index(name) + 1))
        else:
            self._put((*ranks, name))

    def _ranks(self) -> tuple[str, ...]:
        return self._chosen() or ("",) * self._opens

    def _leave_open(self) -> None:
        """Nothing stands at this rank on the sheet."""
        if any(self._ranks()):
            self._put((*self._ranks(), ""))
        else:
            self._opens = min(self._opens + 1, len(self.rows) - 1)

    def _put(self, ranks: tuple[str, ...]) -> None:
        if len(ranks) <= len(self.rows) and self.give(ranks) and len(ranks) == len(self.rows):
            self.next_wanted.emit(True)

    def take_back(self) -> None:
        ranks = self._chosen()
        if self.numbers.pending or not ranks:
            super().take_back()
        else:
            self._opens = 0
            self.give(ranks[:-1] if any(ranks[:-1]) else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers() & MODIFIERS:
            self.pressed.emit()
            self._leave_open()
        else:
            super().keyPressEvent(event)
