"""A field for a name that nothing else of its kind has."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from buurtdesk.domain.errors import BuurtdeskError, EmptyText
from buurtdesk.domain.note import clean_text
from buurtdesk.ui.error_words import sentence_of
from buurtdesk.ui.parts.field import TextField


class NameField(TextField):
    """What is wrong with a name is told here, while whoever asks for it stays open."""

    def __init__(self, label: str, if_empty: str, taken: Iterable[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(label, parent=parent)
        self._if_empty = if_empty
        self._taken = {each.casefold() for each in taken}

    def name(self) -> str | None:
        """The name, or None after saying what is wrong with it."""
        try:
            name = clean_text(self.text())
        except EmptyText:
            return self._refuse(self._if_empty)
        except BuurtdeskError as error:
            return self._refuse(sentence_of(error))
        if name.casefold() in self._taken:
            return self._refuse(self.tr("There is already one of this name: choose another one."))
        return name

    def _refuse(self, sentence: str) -> None:
        self.set_error(sentence)
        self.edit.setFocus()
