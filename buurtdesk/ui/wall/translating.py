"""The question what a note says in another language: the translation that a person in the room gives."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import shorten

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from buurtdesk.domain.note import MOST_CHARACTERS, Note
from buurtdesk.ui.language_words import language_words, spoken_languages
from buurtdesk.ui.parts.dialog import Question
from buurtdesk.ui.parts.field import TextField
from buurtdesk.ui.parts.label import Label, Paragraph
from buurtdesk.ui.theme.current import theme

_MOST_SHOWN = 300
_TURKISH = set("ğşıĞŞİ")


class Translating(Question[tuple[str, str]]):
    """Stays open until `take` says that language and translation were kept."""

    def __init__(self, parent: QWidget | None, note: Note, proposed: str, take: Callable[[str, str], bool]) -> None:
        super().__init__(parent, QCoreApplication.translate("Translating", "What does this note say?"))
        self._take = take
        said = Paragraph(shorten(note.text, _MOST_SHOWN, placeholder=" …"), role="ink2")
        said.setMinimumWidth(theme.px(366))
        self.body.addWidget(said)
        self.language = QComboBox()
        self.language.addItem(self.tr("Not said"), "")
        for code, words in spoken_languages():
            self.language.addItem(words, code)
        self._choose(note.language or proposed)
        label = Label(self.tr("It is in this language"), weight=500)
        label.setBuddy(self.language)
        self.language.setAccessibleName(label.text())
        self.translation = TextField(self.tr("Its translation"))
        self.translation.edit.setMaxLength(MOST_CHARACTERS)
        self.translation.set_text(note.translation)
        for widget in (label, self.language, self.translation):
            self.body.addWidget(widget)
        self.add_answer(None, self.tr("Cancel"))
        self.add_answer(("", ""), self.tr("Put beside it"), "primary")
        self.translation.edit.setFocus()

    def refuse(self, sentence: str) -> None:
        """It could not be kept: say why; what was typed stays."""
        self.translation.set_error(sentence)

    def answer_given(self, answer: tuple[str, str]) -> tuple[str, str] | None:
        given = (self.language.currentData(), self.translation.text().strip())
        return given if self._take(*given) else None

    def _choose(self, code: str) -> None:
        if self.language.findData(code) < 0:
            self.language.addItem(language_words(code), code)
        self.language.setCurrentIndex(self.language.findData(code))


def likely_language(text: str, before: str) -> str:
    """The language that its letters tell, else the one of the note before."""
    if any("\u0600" <= letter <= "\u06ff" for letter in text):
        return before if before in ("fa", "ps", "ku") else "ar"
    return "tr" if _TURKISH & set(text) else before
