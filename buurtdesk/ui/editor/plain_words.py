"""What could be said more plainly, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from buurtdesk.analysis.plain_language import TARGET, Hard, Hardness

_translate = QCoreApplication.translate


def hard_words(hard: Hard) -> str:
    """One remark."""
    words = {
        Hardness.LONG_SENTENCE: _translate("PlainLanguage", "A sentence of {count} words: make two of it."),
        Hardness.OFFICE_WORD: _translate("PlainLanguage", "“{text}”: rather “{plainer}”."),
        Hardness.LONG_WORD: _translate("PlainLanguage", "“{text}” is a long word: is there a shorter one?"),
        Hardness.AND_OR: _translate("PlainLanguage", "“{text}” asks two things: ask one."),
        Hardness.TWICE_NOT: _translate("PlainLanguage", "Twice a no in one sentence: say it without."),
    }
    return words[hard.kind].format(count=hard.count, text=hard.text, plainer=hard.plainer)


def target_words() -> str:
    """For whom it is written."""
    return _translate("PlainLanguage", "The aim is {level}: everyone can read that.").format(level=TARGET)
