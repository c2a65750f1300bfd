"""The editor room: the questions at the left, the one that is written in the middle, the page at the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from buurtdesk.domain.questionnaire import Question, QuestionKind
from buurtdesk.ui.editor.behind_list import BehindList
from buurtdesk.ui.editor.outline import Outline
from buurtdesk.ui.editor.page_view import WIDTH_PX, PageView
from buurtdesk.ui.editor.question_form import QuestionForm, Relabelled
from buurtdesk.ui.editor.sheet_form import SheetForm
from buurtdesk.ui.editor.view import SHEET, EditorView, PreviewView
from buurtdesk.ui.language_words import language_name
from buurtdesk.ui.parts.button import IconButton
from buurtdesk.ui.parts.card import Rule
from buurtdesk.ui.parts.scrolled import Scrolled
from buurtdesk.ui.theme.current import theme

_LEAST_PAGE_PX = 240


class EditorRoom(QWidget):
    """Says what is wanted; what is shown is what is on the disk.

    `added` carries a kind and the id of the question before it, `question_changed` a question, `sheet_changed` the
    questionnaire, `moved` an id and a place among the questions, `language_changed` the code that is written in,
    `covered` a concern of the services, the question, and whether it asks about it.
    """

    added = Signal(str, str)
    question_changed = Signal(object)
    sheet_changed = Signal(object)
    languages_wanted = Signal(str)
    logo_wanted = Signal()
    logo_removed = Signal()
    covered = Signal(str, str, bool)
    moved = Signal(str, int)
    deleted = Signal(str)
    duplicated = Signal(str)
    language_changed = Signal(str)

    def __init__(self, relabelled: Relabelled, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view: EditorView | None = None
        self.chosen = SHEET
        self.outline, self.pages = Outline(), PageView()
        self.form, self.sheet, self.behind = QuestionForm(relabelled), SheetForm(), BehindList()
        self.languages = QComboBox()
        self.languages.setAccessibleName(self.tr("Language"))
        self.languages.setMinimumWidth(theme.px(148))
        self.duplicate_button = IconButton("copy", self.tr("Once more"), "Ctrl+D")
        self.delete_button = IconButton("trash", self.tr("Delete this question"), "Del")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(28, 14, 20, 4)
        head.setSpacing(8)
        head.addWidget(self.languages)
        head.addStretch(1)
        head.addWidget(self.duplicate_button)
        head.addWidget(self.delete_button)
        self._forms = QStackedWidget()
        for form in (self.sheet, self.form):
            held = QWidget()
            inside = QVBoxLayout(held)
            inside.setContentsMargins(28, 6, 28, 20)
            inside.addWidget(form)
            if form is self.form:
                inside.addWidget(self.behind)
                inside.addStretch(1)
            self._forms.addWidget(Scrolled(held))
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addLayout(head)
        middle.addWidget(self._forms, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.outline)
        row.addWidget(Rule(standing=True))
        row.addLayout(middle, 1)
        row.addWidget(Rule(standing=True))
        row.addWidget(self.pages)
        self.setFocusProxy(self.outline)

    def _connect(self) -> None:
        self.outline.chosen.connect(self.choose)
        self.outline.add_wanted.connect(lambda kind: self.added.emit(kind, self._after()))
        self.outline.move_wanted.connect(self.moved)
        self.outline.delete_wanted.connect(self.deleted)
        self.outline.edit_wanted.connect(lambda _row: self._write())
        self.form.changed.connect(self.question_changed)
        self.sheet.changed.connect(self.sheet_changed)
        self.sheet.languages_wanted.connect(self.languages_wanted)
        self.behind.covered.connect(lambda concern, on: self.covered.emit(concern, self.chosen, on))
        self.sheet.logo.wanted.connect(self.logo_wanted)
        self.sheet.logo.removed.connect(self.logo_removed)
        self.languages.activated.connect(lambda _at: self._change_language())
        self.duplicate_button.clicked.connect(lambda: self.duplicated.emit(self.chosen))
        self.delete_button.clicked.connect(lambda: self.deleted.emit(self.chosen))
        scope = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, do in (
            ("Ctrl+Return", self.outline.choose_kind),
            ("Ctrl+D", lambda: self.duplicated.emit(self.chosen)),
        ):
            QShortcut(QKeySequence(keys), self, context=scope).activated.connect(do)

    @property
    def language(self) -> str:
        """The language that is written in."""
        return self.languages.currentData() or ""

    @property
    def question(self) -> Question | None:
        """The question that is chosen; None for what stands around the questions."""
        there = self.view.questionnaire.questions if self.view else ()
        return next((each for each in there if each.id == self.chosen), None)

    def show_view(self, view: EditorView) -> None:
        """Show a questionnaire as it is on the disk; the question one was at stays."""
        place = self._place()
        self.view = view
        there = [each.id for each in view.questionnaire.questions]
        if self.chosen not in there:
            self.chosen = there[min(place, len(there) - 1)] if there and self.chosen != SHEET else SHEET
        self._show_languages()
        self._show_chosen()

    def show_preview(self, view: PreviewView) -> None:
        """Show the pages as they would be printed now."""
        self.pages.show_preview(view)
        self.pages.show_question(self._on_paper())

    def choose(self, row: str) -> None:
        """Go to a question, or to what stands around them."""
        if row != self.chosen:
            (self.sheet if self.chosen == SHEET else self.form).keep_now()
            self.chosen = row
            self._show_chosen()

    def write(self, row: str) -> None:
        """Go to a question, with the keyboard in its words."""
        self.choose(row)
        self._write()

    def leave(self) -> None:
        """Someone goes elsewhere: keep what is still in a field."""
        (self.sheet if self.chosen == SHEET else self.form).keep_now()

    def _write(self) -> None:
        (self.sheet.title if self.chosen == SHEET else self.form.label).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_paper(self) -> str:
        """The name of what is marked on the page: of a matrix its first row, which has the boxes."""
        there, question = self.view.questionnaire.questions, self.question
        if question is None or question.kind is not QuestionKind.MATRIX:
            return question.name if question else ""
        return there[min(there.index(question) + 1, len(there) - 1)].name

    def _place(self) -> int:
        there = [each.id for each in self.view.questionnaire.questions] if self.view else []
        return there.index(self.chosen) if self.chosen in there else 0

    def _after(self) -> str:
        return "" if self.chosen == SHEET else self.chosen

    def _show_languages(self) -> None:
        codes = self.view.questionnaire.languages
        if [self.languages.itemData(at) for at in range(self.languages.count())] != list(codes):
            before = self.language
            self.languages.clear()
            for code in codes:
                self.languages.addItem(language_name(code), code)
            self.languages.setCurrentIndex(max(self.languages.findData(before), 0))

    def _change_language(self) -> None:
        self.leave()
        self._show_chosen()
        self.language_changed.emit(self.language)

    def _show_chosen(self) -> None:
        questionnaire, question = self.view.questionnaire, self.question
        self.outline.show_view(self.view, self.language, self.chosen)
        self._forms.setCurrentIndex(0 if question is None else 1)
        for button in (self.duplicate_button, self.delete_button):
            button.setEnabled(question is not None and not questionnaire.frozen)
        if question is None:
            self.sheet.show_questionnaire(questionnaire, self.language)
            self.sheet.logo.show_logo(self.view.logo)
        else:
            self.form.show_question(questionnaire, question, self.language)
            self.behind.show_concerns(self.view.concerns if question.is_asked else (), question.id)
        self.pages.show_question(self._on_paper())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside_px = self.width() - self.minimumSizeHint().width()
        self.pages.setVisible(beside_px >= theme.px(_LEAST_PAGE_PX))
        self.pages.setFixedWidth(max(theme.px(_LEAST_PAGE_PX), min(beside_px, theme.px(WIDTH_PX))))

    def minimumSizeHint(self) -> QSize:
        """Without the page, which is as wide as there is room for."""
        forms = self._forms.minimumSizeHint()
        return QSize(self.outline.width() + forms.width() + 2, super().minimumSizeHint().height())
