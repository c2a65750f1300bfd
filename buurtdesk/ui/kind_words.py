"""The kinds of question by name, as one chooses them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from buurtdesk.domain.questionnaire import QuestionKind

_translate = QCoreApplication.translate

KIND_ICONS = {
    QuestionKind.SINGLE: "circle",
    QuestionKind.MULTIPLE: "square",
    QuestionKind.SCALE: "sliders-horizontal",
    QuestionKind.MATRIX: "grid-nine",
    QuestionKind.STATEMENT: "rows",
    QuestionKind.RANKING: "list-numbers",
    QuestionKind.NUMBER: "hash",
    QuestionKind.DATE: "calendar-blank",
    QuestionKind.TEXT: "text-align-left",
    QuestionKind.LONG_TEXT: "article",
    QuestionKind.CONSENT: "handshake",
    QuestionKind.SECTION: "text-h",
}


def kind_word(kind: QuestionKind) -> str:
    """What a kind of question is called."""
    return {
        QuestionKind.SINGLE: _translate("QuestionKinds", "One answer"),
        QuestionKind.MULTIPLE: _translate("QuestionKinds", "Several answers"),
        QuestionKind.SCALE: _translate("QuestionKinds", "Scale"),
        QuestionKind.MATRIX: _translate("QuestionKinds", "Sentences on one scale"),
        QuestionKind.STATEMENT: _translate("QuestionKinds", "Sentence of the scale above"),
        QuestionKind.RANKING: _translate("QuestionKinds", "Put in order"),
        QuestionKind.NUMBER: _translate("QuestionKinds", "Number"),
        QuestionKind.DATE: _translate("QuestionKinds", "Date"),
        QuestionKind.TEXT: _translate("QuestionKinds", "Own words, short"),
        QuestionKind.LONG_TEXT: _translate("QuestionKinds", "Own words, long"),
        QuestionKind.CONSENT: _translate("QuestionKinds", "Consent"),
        QuestionKind.SECTION: _translate("QuestionKinds", "Heading or text to read"),
    }[kind]
