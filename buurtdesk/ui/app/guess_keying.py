"""What the tables guess, brought to the desk while it is typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from buurtdesk.desk import guesses
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.finding import Finding
from buurtdesk.domain.session import Session
from buurtdesk.ui.validation.sheet import FindingSheet


class GuessKeying(QObject):
    """Keeps the guesses of the finding that one works on; `current` and `session` say which these are."""

    def __init__(
        self,
        desk: Desk,
        sheet: FindingSheet,
        current: Callable[[], Finding | None],
        session: Callable[[], Session | None],
    ) -> None:
        super().__init__(sheet)
        self._desk, self._current, self._session = desk, current, session
        sheet.guessing.guessed.connect(self._guess)
        sheet.guessing.emptied.connect(self._take_back)
        sheet.prediction_wanted.connect(self._predict)

    def _guess(self, table: int, percent: int) -> None:
        guesses.guess(self._desk, self._session(), self._current(), table, percent)

    def _take_back(self, table: int) -> None:
        finding = self._current()
        for guess in guesses.guesses(self._desk, self._session()):
            if (guess.finding_id, guess.table) == (finding.id, table):
                guesses.clear(self._desk, guess.id)

    def _predict(self, labels: tuple[str, ...] | None) -> None:
        finding = self._current()
        if labels is None:
            guesses.ask_no_more(self._desk, finding.id)
        else:
            guesses.ask(self._desk, finding, labels)
