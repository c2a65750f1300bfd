"""One questionnaire: its title, a language to read it in, its questions, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.domain.questionnaire import Questionnaire
from buurtdesk.ui.language_words import language_name
from buurtdesk.ui.parts.button import Button, IconButton
from buurtdesk.ui.parts.card import Rule
from buurtdesk.ui.parts.label import Heading, Paragraph
from buurtdesk.ui.parts.scrolled import Scrolled
from buurtdesk.ui.survey.reading import Reading
from buurtdesk.ui.survey.wording import title_of
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import META_PX, TITLE_PX

# Narrower, the three buttons need the room; the list says it as well.
_PROMISE_FROM_PX = 820


class Detail(QWidget):
    """The signals carry the id of the questionnaire."""

    print_wanted = Signal(str)
    entry_wanted = Signal()
    results_wanted = Signal(str)
    delete_wanted = Signal(str)
    edit_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questionnaire: Questionnaire | None = None
        self._reading: Reading | None = None
        self._title = Heading(size_px=TITLE_PX)
        self._title.setWordWrap(True)
        self.languages = QComboBox()
        self.languages.setAccessibleName(self.tr("Language"))
        self.languages.setMinimumWidth(theme.px(148))
        self.languages.currentIndexChanged.connect(self._read)
        self.delete_button = IconButton("trash", self.tr("Delete this questionnaire"), "Del")
        self.delete_button.clicked.connect(lambda: self.delete_wanted.emit(self._questionnaire.id))
        self.edit_button = IconButton("pencil-simple", self.tr("Change this questionnaire"), "F2")
        self.edit_button.clicked.connect(lambda: self.edit_wanted.emit(self._questionnaire.id))
        self._promise = Paragraph(size_px=META_PX, role="ink2")
        self.results_button = Button(self.tr("See results"), "chart-bar-horizontal")
        self.entry_button = Button(self.tr("Key answers"), "keyboard")
        self.print_button = Button(self.tr("Print sheets"), "file-text", "primary")
        self.results_button.clicked.connect(lambda: self.results_wanted.emit(self._questionnaire.id))
        self.entry_button.clicked.connect(self.entry_wanted)
        self.print_button.clicked.connect(lambda: self.print_wanted.emit(self._questionnaire.id))
        self._lay_out()
        theme.changed.connect(self._read)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(28, 16, 28, 8)
        head.setSpacing(10)
        head.addWidget(self._title, 1)
        head.addWidget(self.languages, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.edit_button, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.delete_button, 0, Qt.AlignmentFlag.AlignTop)
        held = QWidget()
        self._held = QVBoxLayout(held)
        self._held.setContentsMargins(0, 0, 0, 0)
        self._scrolled = Scrolled(held)
        self._scrolled.setAccessibleName(self.tr("Questions"))
        # The questions hold nothing that takes the keyboard: the arrows go through them here.
        self._scrolled.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scrolled.setProperty("focusRing", True)
        foot = QHBoxLayout()
        foot.setContentsMargins(28, 10, 28, 12)
        foot.setSpacing(10)
        foot.addWidget(self._promise, 1)
        foot.addStretch()
        for button in (self.results_button, self.entry_button, self.print_button):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scrolled, 1)
        column.addWidget(Rule())
        column.addLayout(foot)

    def show_questionnaire(self, questionnaire: Questionnaire) -> None:
        """Show it, in the language that was read before if it has that one."""
        if questionnaire == self._questionnaire:
            return
        if self._questionnaire is not None and self._questionnaire.id != questionnaire.id:
            self._scrolled.verticalScrollBar().setValue(0)
        before, self._questionnaire = self.language, questionnaire
        self.languages.blockSignals(True)
        self.languages.clear()
        for code in questionnaire.languages:
            self.languages.addItem(language_name(code), code)
        self.languages.setCurrentIndex(max(self.languages.findData(before), 0))
        self.languages.blockSignals(False)
        self.languages.setVisible(len(questionnaire.languages) > 1)
        self._promise.set_words(
            self.tr("It is on paper and no longer changes. A change comes in as a new questionnaire.")
            if questionnaire.frozen
            else self.tr("From the first sheet that is printed on, it no longer changes.")
        )
        self._read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._promise.setVisible(self.width() >= theme.px(_PROMISE_FROM_PX))

    @property
    def language(self) -> str:
        """The code of the language it is read in; empty if it names none."""
        return self.languages.currentData() or ""

    def _read(self) -> None:
        if self._questionnaire is None:
            return
        self._title.setText(title_of(self._questionnaire, self.language))
        if self._reading is not None:
            self._held.removeWidget(self._reading)
            self._reading.hide()
            self._reading.deleteLater()
        self._reading = Reading(self._questionnaire, self.language)
        self._held.addWidget(self._reading)
        self._reading.show()
