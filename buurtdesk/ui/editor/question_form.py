"""One question in fields: its kind, its words in a language, its answers, and for whom it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from buurtdesk.analysis.plain_language import hard_places
from buurtdesk.domain.questionnaire import (
    Choice,
    Condition,
    Question,
    QuestionKind,
    Questionnaire,
    in_language,
    numbers,
)
from buurtdesk.ui.editor.live_text import LiveText
from buurtdesk.ui.editor.plain_words import hard_words, target_words
from buurtdesk.ui.kind_words import kind_word
from buurtdesk.ui.parts.form import ChoiceField, Form, LineField
from buurtdesk.ui.parts.label import Heading, Label, Paragraph
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import META_PX

_WITH_CHOICES = frozenset(
    {QuestionKind.SINGLE, QuestionKind.MULTIPLE, QuestionKind.SCALE, QuestionKind.MATRIX, QuestionKind.RANKING}
)
_ASKS = frozenset({QuestionKind.SINGLE, QuestionKind.MULTIPLE})
_CHOICES_LINES, _CONDITION_PX = 6, 108
Relabelled = Callable[[tuple[Choice, ...], list[str], str], tuple[Choice, ...]]


class QuestionForm(QWidget):
    """`changed` carries the question as it is wanted; what cannot be read as a number is told at its field."""

    changed = Signal(object)

    def __init__(self, relabelled: Relabelled, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._relabelled = relabelled
        self.question: Question | None = None
        self._questionnaire: Questionnaire | None = None
        self._language = ""
        self._heading = Heading()
        self.kind, self.label, self.hint = ChoiceField(), LiveText(3), LineField()
        self.choices, self.theme_field = LiveText(_CHOICES_LINES), LineField()
        self.least, self.most = LineField(), LineField()
        self.required = QCheckBox(self.tr("Must be answered"))
        self.only_after, self.only_with = ChoiceField(), QListWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.words = Form()
        self.words.add(self.tr("Kind"), self.kind)
        self.words.add(self.tr("Question"), self.label, beside=False)
        self.plain = Paragraph("", META_PX, "doubt")
        self.words.layout().addWidget(self.plain, self.words.layout().rowCount(), 0, 1, 2)
        self.words.add(self.tr("Explanation"), self.hint, beside=False)
        self._choices_box, box = QWidget(), QVBoxLayout()
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        self._choices_label = Label(role="ink2")
        self._choices_label.setBuddy(self.choices)
        box.addWidget(self._choices_label)
        box.addWidget(self.choices)
        self._choices_about = Paragraph(
            self.tr("One a line. End it with a colon, as in “Other:”, for a line to write on."), META_PX, "ink2"
        )
        box.addWidget(self._choices_about)
        self._choices_box.setLayout(box)
        self._bounds = Form()
        self._bounds.add(self.tr("At least"), self.least)
        self._bounds.add(self.tr("At most"), self.most)
        self.rest = Form()
        self.rest.add(self.tr("Theme"), self.theme_field)
        self.rest.add(self.tr("Asked"), self.only_after)
        self.only_with.setFixedHeight(theme.px(_CONDITION_PX))
        self.only_with.setAccessibleName(self.tr("Only with these answers"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        row = QHBoxLayout()
        row.addWidget(self._heading, 1)
        column.addLayout(row)
        for widget in (self.words, self._choices_box, self._bounds, self.required, self.rest, self.only_with):
            column.addWidget(widget)
        column.addStretch(1)

    def _connect(self) -> None:
        self.kind.kept.connect(lambda kind: self._change(kind=QuestionKind(kind)))
        self.label.kept.connect(lambda text: self._change(label=self._in_words(self.question.label, text)))
        self.hint.kept.connect(lambda text: self._change(hint=self._in_words(self.question.hint, text)))
        self.choices.kept.connect(self._change_choices)
        self.theme_field.kept.connect(lambda text: self._change(theme=text.strip()))
        self.least.kept.connect(lambda text: self._change_bound(self.least, "least", text))
        self.most.kept.connect(lambda text: self._change_bound(self.most, "most", text))
        self.required.clicked.connect(lambda on: self._change(required=on))
        self.only_after.kept.connect(self._ask_after)
        self.only_with.itemChanged.connect(lambda _item: self._ask_with())

    def keep_now(self) -> None:
        """Keep what stands half typed in a field."""
        self.label.keep_now()
        self.choices.keep_now()

    def show_question(self, questionnaire: Questionnaire, question: Question, language: str) -> None:
        """Show a question in a language; what someone is typing stays."""
        if self.question is not None and self.question.id != question.id:
            self.label.forget()
            self.choices.forget()
        self.question, self._questionnaire, self._language = question, questionnaire, language
        number = numbers(questionnaire).get(question.name, "")
        self._heading.setText(
            self.tr("Question {number}").format(number=number) if number else kind_word(question.kind)
        )
        self.kind.show_value(question.kind.value, [(kind.value, kind_word(kind)) for kind in QuestionKind])
        self.label.show_value(question.label.get(language, ""))
        self.hint.show_value(question.hint.get(language, ""))
        self._show_hard(question)
        self._show_choices(question)
        for field, bound in ((self.least, question.least), (self.most, question.most)):
            field.show_value("" if bound is None else f"{bound:g}")
        self._bounds.setVisible(question.kind is QuestionKind.NUMBER)
        is_row = question.kind is QuestionKind.STATEMENT
        self.required.setChecked(question.required)
        self.required.setVisible(question.kind is not QuestionKind.SECTION and not is_row)
        self.theme_field.show_value(question.theme)
        self.rest.setVisible(not is_row)
        self._show_condition(question)
        self.setEnabled(not questionnaire.frozen)

    def _show_hard(self, question: Question) -> None:
        """What could be said more plainly, in the question and in its explanation."""
        texts = (question.label.get(self._language, ""), question.hint.get(self._language, ""))
        told = [hard_words(each) for text in texts for each in hard_places(text, self._language)]
        self.plain.set_words("\n".join([*dict.fromkeys(told), target_words()]) if told else "")
        self.plain.setVisible(bool(told))

    def _show_choices(self, question: Question) -> None:
        is_consent = question.kind is QuestionKind.CONSENT
        self._choices_box.setVisible(question.kind in _WITH_CHOICES or is_consent)
        self._choices_about.setVisible(question.kind in _ASKS)
        self._choices_label.setText(self.tr("Words beside the box") if is_consent else self.tr("Answers"))
        self.choices.show_value("\n".join(choice.label.get(self._language, "") for choice in question.choices).strip())

    def _show_condition(self, question: Question) -> None:
        before = self._before(question)
        everyone = ("", self.tr("Everyone"))
        printed = numbers(self._questionnaire)
        offered = [
            (each.name, self.tr("Only after question {number}").format(number=printed.get(each.name, "?")))
            for each in before
        ]
        of = question.condition.question if question.condition else ""
        self.only_after.show_value(of, [everyone, *offered])
        target = next((each for each in before if each.name == of), None)
        self.only_with.setVisible(target is not None and question.kind is not QuestionKind.STATEMENT)
        self.only_with.blockSignals(True)
        self.only_with.clear()
        for choice in target.choices if target else ():
            item = QListWidgetItem(in_language(choice.label, self._language) or choice.name)
            item.setData(Qt.ItemDataRole.UserRole, choice.name)
            is_on = choice.name in question.condition.choices
            item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
            self.only_with.addItem(item)
        self.only_with.blockSignals(False)

    def _before(self, question: Question) -> list[Question]:
        there = list(self._questionnaire.questions)
        place = next((place for place, each in enumerate(there) if each.id == question.id), 0)
        return [each for each in there[:place] if each.takes_one or each.kind is QuestionKind.MULTIPLE]

    def _in_words(self, words: dict, text: str) -> dict:
        changed = {**words, self._language: text.strip()}
        return {code: each for code, each in changed.items() if each}

    def _change_choices(self, text: str) -> None:
        labels = [line.strip() for line in text.splitlines() if line.strip()]
        asks = self.question.kind in _ASKS
        if self.question.kind is QuestionKind.CONSENT:
            labels = labels[:1] or [""]
        choices = self._relabelled(self.question.choices, labels, self._language)
        self._change(choices=tuple(replace(each, namely=asks and _wants_line(each)) for each in choices))

    def _change_bound(self, field: QLineEdit, name: str, text: str) -> None:
        try:
            bound = float(text.replace(",", ".")) if text.strip() else None
        except ValueError:
            self._bounds.refuse(field, self.tr("Write a number here, or nothing."))
            return
        self._change(**{name: bound})

    def _ask_after(self, name: str) -> None:
        target = next((each for each in self._questionnaire.questions if each.name == name), None)
        first = target.choices[:1] if target else ()
        self._change(condition=Condition(name, tuple(each.name for each in first)) if target else None)

    def _ask_with(self) -> None:
        items = [self.only_with.item(row) for row in range(self.only_with.count())]
        chosen = [each.data(Qt.ItemDataRole.UserRole) for each in items if each.checkState() is Qt.CheckState.Checked]
        self._change(condition=replace(self.question.condition, choices=tuple(chosen)))

    def _change(self, **what: object) -> None:
        self.question = replace(self.question, **what)
        self.changed.emit(self.question)


def _wants_line(choice: Choice) -> bool:
    return any(text.endswith((":", "…", "...")) for text in choice.label.values())
