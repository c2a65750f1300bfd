"""What stands around the questions: title, introduction, helpline and the like; and the languages."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QSpinBox, QVBoxLayout, QWidget

from buurtdesk.domain.questionnaire import Questionnaire
from buurtdesk.ui.editor.live_text import LiveText
from buurtdesk.ui.editor.logo_row import LogoRow
from buurtdesk.ui.parts.form import Form, LineField
from buurtdesk.ui.parts.label import Heading, Paragraph
from buurtdesk.ui.theme.tokens import META_PX


class SheetForm(QWidget):
    """`changed` carries the questionnaire as it is wanted; `languages_wanted` what was typed as languages."""

    changed = Signal(object)
    languages_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questionnaire: Questionnaire | None = None
        self._language = ""
        self.title, self.intro, self.logo = LineField(), LiveText(5), LogoRow()
        self.languages, self.helpline, self.return_address = LineField(), LineField(), LineField()
        self.contact_slip = QCheckBox(self.tr("Print a loose slip for who wants to hear more"))
        self.double_percent = QSpinBox()
        self.double_percent.setRange(0, 100)
        self.double_percent.setSuffix(" %")
        self.form = Form()
        self.form.add(self.tr("Title"), self.title, beside=False)
        self.form.add(self.tr("Introduction"), self.intro, beside=False)
        self.form.add(self.tr("Languages"), self.languages)
        self.form.add(self.tr("Helpline"), self.helpline)
        self.form.add(self.tr("Return to"), self.return_address)
        self.form.add(self.tr("Keyed twice"), self.double_percent)
        self.form.add(self.tr("Logo"), self.logo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Heading(self.tr("Around the questions")))
        column.addWidget(self.form)
        column.addWidget(self.contact_slip)
        about = self.tr("Languages by their code, the first one first: nl, fr, en, tr, ar.")
        column.addWidget(Paragraph(about, META_PX, "ink2"))
        column.addStretch(1)
        self.title.kept.connect(lambda text: self._change(title=self._in_words(self._questionnaire.title, text)))
        self.intro.kept.connect(lambda text: self._change(intro=self._in_words(self._questionnaire.intro, text)))
        self.languages.kept.connect(self.languages_wanted)
        self.helpline.kept.connect(lambda text: self._change(helpline=text.strip()))
        self.return_address.kept.connect(lambda text: self._change(return_address=text.strip()))
        self.contact_slip.clicked.connect(lambda on: self._change(contact_slip=on))
        self.double_percent.editingFinished.connect(self._change_percent)

    def show_questionnaire(self, questionnaire: Questionnaire, language: str) -> None:
        """Show it in a language; what someone is typing stays."""
        self._questionnaire, self._language = questionnaire, language
        self.title.show_value(questionnaire.title.get(language, ""))
        self.intro.show_value(questionnaire.intro.get(language, ""))
        self.languages.show_value(", ".join(questionnaire.languages))
        self.helpline.show_value(questionnaire.helpline)
        self.return_address.show_value(questionnaire.return_address)
        self.contact_slip.setChecked(questionnaire.contact_slip)
        if not self.double_percent.hasFocus():
            self.double_percent.setValue(questionnaire.double_percent)
        for field in (self.title, self.intro, self.languages, self.helpline, self.return_address, self.double_percent):
            field.setEnabled(not questionnaire.frozen)
        self.contact_slip.setEnabled(not questionnaire.frozen)

    def keep_now(self) -> None:
        """Keep what stands half typed in a field."""
        self.intro.keep_now()

    def refuse_languages(self, sentence: str) -> None:
        """Say what is wrong with the languages."""
        self.form.refuse(self.languages, sentence)

    def _in_words(self, words: dict, text: str) -> dict:
        changed = {**words, self._language: text.strip()}
        return {code: each for code, each in changed.items() if each}

    def _change_percent(self) -> None:
        if self.double_percent.value() != self._questionnaire.double_percent:
            self._change(double_percent=self.double_percent.value())

    def _change(self, **what: object) -> None:
        self._questionnaire = replace(self._questionnaire, **what)
        self.changed.emit(self._questionnaire)
