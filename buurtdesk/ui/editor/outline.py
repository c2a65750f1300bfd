"""The questions under each other, with the numbers they have on paper, and a way to add one."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from buurtdesk.domain.questionnaire import Question, QuestionKind, in_language, numbers
from buurtdesk.ui.editor.view import SHEET, EditorView
from buurtdesk.ui.kind_words import KIND_ICONS, kind_word
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.card import Rule
from buurtdesk.ui.parts.order_list import OrderedRow, OrderList
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.icons import icon

_WIDTH_PX, _NUMBER_PX = 286, 30
_KINDS = (
    QuestionKind.SINGLE,
    QuestionKind.MULTIPLE,
    QuestionKind.SCALE,
    QuestionKind.MATRIX,
    QuestionKind.STATEMENT,
    QuestionKind.RANKING,
    QuestionKind.NUMBER,
    QuestionKind.DATE,
    QuestionKind.TEXT,
    QuestionKind.LONG_TEXT,
    QuestionKind.CONSENT,
    QuestionKind.SECTION,
)


class Outline(QWidget):
    """`add_wanted` carries a kind; the other signals the id of a question, or SHEET."""

    add_wanted = Signal(str)
    chosen = Signal(str)
    move_wanted = Signal(str, int)
    delete_wanted = Signal(str)
    edit_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(theme.px(_WIDTH_PX))
        self.list = OrderList(self.tr("Questions"), _NUMBER_PX)
        self.list.chosen.connect(self.chosen)
        self.list.edit_wanted.connect(self.edit_wanted)
        self.list.delete_wanted.connect(self._delete)
        self.list.move_wanted.connect(self._move)
        self.add_button = Button(self.tr("Add a question"), "plus", "primary")
        self.add_button.setToolTip(self.tr("Add a question behind this one (Ctrl+Enter)"))
        self.add_button.clicked.connect(self.choose_kind)
        self.menu = self._made_menu()
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 12)
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(Rule())
        column.addLayout(foot)
        self.setFocusProxy(self.list)

    def show_view(self, view: EditorView, language: str, chosen: str) -> None:
        """Show all questions, with the keyboard on one of them."""
        printed = numbers(view.questionnaire)
        first = OrderedRow(
            SHEET, "", self.tr("Title, introduction, foot"), in_language(view.questionnaire.title, language)
        )
        rows = [self._row(each, printed.get(each.name, ""), view, language) for each in view.questionnaire.questions]
        self.list.show_rows([first, *rows], chosen)
        self.add_button.setEnabled(not view.questionnaire.frozen)

    def _row(self, question: Question, number: str, view: EditorView, language: str) -> OrderedRow:
        words = in_language(question.label, language) or self.tr("(no text yet)")
        remark = view.remarks.get(question.id, "")
        if remark:
            return OrderedRow(question.id, number, words, remark, "warning", "doubt")
        return OrderedRow(question.id, number, words, kind_word(question.kind), KIND_ICONS[question.kind], quiet=True)

    def choose_kind(self) -> None:
        """Ask which kind of question to add."""
        self.menu.popup(self.add_button.mapToGlobal(QPoint(0, -self.menu.sizeHint().height() - 4)))
        self.menu.setActiveAction(self.menu.actions()[0])

    def _made_menu(self) -> QMenu:
        menu = QMenu(self)
        for kind in _KINDS:
            action = menu.addAction(icon(KIND_ICONS[kind], "ink2"), kind_word(kind))
            action.setData(kind.value)
        menu.triggered.connect(lambda action: self.add_wanted.emit(action.data()))
        return menu

    def _delete(self, row: str) -> None:
        if row != SHEET:
            self.delete_wanted.emit(row)

    def _move(self, row: str, place: int) -> None:
        if row != SHEET:
            self.move_wanted.emit(row, max(place - 1, 0))
