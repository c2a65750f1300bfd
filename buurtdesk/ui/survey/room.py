"""The survey room: the questionnaires at the left, the one that is looked at beside them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from buurtdesk.ui.parts.band import Band
from buurtdesk.ui.parts.button import Button, IconButton
from buurtdesk.ui.parts.card import Rule
from buurtdesk.ui.parts.empty import Empty
from buurtdesk.ui.parts.label import Label
from buurtdesk.ui.survey.detail import Detail
from buurtdesk.ui.survey.listing import QuestionnaireList
from buurtdesk.ui.survey.view import SurveyView
from buurtdesk.ui.theme.current import theme

_SUFFIX = ".xlsx"
_LIST_PX = 256


class SurveyRoom(QWidget):
    """`import_wanted` carries the file; the other signals, where they carry something, the id of a questionnaire."""

    import_wanted = Signal(object)
    print_wanted = Signal(str)
    entry_wanted = Signal()
    results_wanted = Signal(str)
    deleted = Signal(str)
    new_wanted = Signal()
    edit_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._view = SurveyView()
        self._chosen = ""
        self.problem = Band("file-x", "", "", "bad")
        self.problem.add_button(IconButton("x", self.tr("Close"))).clicked.connect(self._forget_problem)
        self.list, self.detail = QuestionnaireList(), Detail()
        self.list.looked_at.connect(self._look_at)
        self.list.delete_wanted.connect(self.deleted)
        self.detail.delete_wanted.connect(self.deleted)
        self.detail.edit_wanted.connect(self.edit_wanted)
        self.detail.print_wanted.connect(self.print_wanted)
        self.detail.entry_wanted.connect(self.entry_wanted)
        self.detail.results_wanted.connect(self.results_wanted)
        self.begin_button = Button(self.tr("Write a questionnaire"), "pencil-simple", "primary", main=True)
        self.begin_button.clicked.connect(self.new_wanted)
        self.begin_import_button = Button(self.tr("Import a questionnaire (XLSForm)"), "download-simple")
        self.new_button = Button(self.tr("New"), "plus")
        self.new_button.setToolTip(self.tr("Write a new questionnaire"))
        self.new_button.clicked.connect(self.new_wanted)
        self.import_button = Button(self.tr("Import"), "download-simple")
        self.import_button.setToolTip(self.tr("Import a questionnaire (XLSForm)"))
        for button in (self.begin_import_button, self.import_button):
            button.clicked.connect(self.choose_file)
        self._pages = QStackedWidget()
        self._lay_out()
        self._restyle()
        theme.changed.connect(self._restyle)
        self._forget_problem()
        self.show_view(self._view)

    def _lay_out(self) -> None:
        self._pages.addWidget(self._empty())
        self._pages.addWidget(self._list_and_detail())
        self._around_problem = QWidget()
        around = QHBoxLayout(self._around_problem)
        around.setContentsMargins(28, 16, 28, 0)
        around.addWidget(self.problem)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._around_problem)
        column.addWidget(self._pages, 1)

    def _empty(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(28, 20, 28, 28)
        column.addWidget(
            Empty(
                self.tr("No questionnaire yet"),
                self.tr(
                    "Write it here, with the printed page beside it. Or import one that was written as an XLSForm in"
                    " Excel or LibreOffice: choose that file, or drop it here."
                ),
                self.begin_button,
                self.begin_import_button,
            )
        )
        return page

    def _list_and_detail(self) -> QWidget:
        page, self._side = QWidget(), QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 16, 0, 14)
        side.setSpacing(10)
        heading = Label(self.tr("Questionnaires"), weight=600)
        heading.setContentsMargins(18, 0, 18, 0)
        side.addWidget(heading)
        side.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 0, 18, 0)
        foot.setSpacing(8)
        foot.addWidget(self.new_button)
        foot.addWidget(self.import_button)
        foot.addStretch(1)
        side.addLayout(foot)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addWidget(Rule(standing=True))
        row.addWidget(self.detail, 1)
        return page

    def _restyle(self) -> None:
        self._side.setFixedWidth(theme.px(_LIST_PX))

    def show_view(self, view: SurveyView) -> None:
        """Show these questionnaires; the one that was looked at stays, unless another one is wanted."""
        there = [each.id for each in view.questionnaires]
        wanted = view.wanted or self._chosen
        chosen = wanted if wanted in there else (there[-1] if there else "")
        if view.questionnaires != self._view.questionnaires or chosen != self._chosen:
            self.list.show_all(view.questionnaires, chosen)
        self._view, self._chosen = view, chosen
        focused = self.isAncestorOf(self.window().focusWidget() or self)
        self._pages.setCurrentIndex(1 if there else 0)
        self.setFocusProxy(self.list if there else self.begin_button)
        if there:
            self._look_at(chosen)
        if focused and not self.list.isVisible():
            self.begin_button.setFocus()

    def _look_at(self, questionnaire: str) -> None:
        self._chosen = questionnaire
        self.detail.show_questionnaire(next(each for each in self._view.questionnaires if each.id == questionnaire))

    def refused(self, sentence: str) -> None:
        """Tell why a file did not come in; nothing of it did."""
        self.problem.tell(self.tr("Nothing was imported."), sentence)
        self._around_problem.show()

    def accepted(self) -> None:
        """A file came in: what was wrong before is over."""
        self._forget_problem()
        self.list.setFocus()

    def _forget_problem(self) -> None:
        self._around_problem.hide()

    def choose_file(self) -> None:
        """Ask for the file to import."""
        file, _ = QFileDialog.getOpenFileName(
            self, self.tr("Which questionnaire?"), "", self.tr("XLSForm (*.xlsx);;All files (*)")
        )
        if file:
            self.import_wanted.emit(Path(file))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _form_in(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.import_wanted.emit(_form_in(event))
        event.acceptProposedAction()


def _form_in(event: QDropEvent) -> Path | None:
    files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return next((file for file in files if file.suffix.lower() == _SUFFIX), None)
