"""The scan room: files come in, and what is doubtful or written by hand is looked at, one place after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from buurtdesk.domain.response import Answer
from buurtdesk.ui import counted
from buurtdesk.ui.confirm.crop_view import CropView
from buurtdesk.ui.confirm.report_page import ReportPage
from buurtdesk.ui.confirm.side import Side
from buurtdesk.ui.confirm.view import ConfirmView, ReportView, ScansView
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.empty import Empty
from buurtdesk.ui.parts.glyph import Glyph
from buurtdesk.ui.parts.label import Label, Paragraph
from buurtdesk.ui.question.pages import made_page
from buurtdesk.ui.question.pick_page import PickPage
from buurtdesk.ui.question.question_page import QuestionPage
from buurtdesk.ui.question.type_page import TypePage
from buurtdesk.ui.theme.current import theme

_WIDEST_PX, _BOXES_PX = 860, 640  # handwriting is shown as large as it can be


class ConfirmRoom(QWidget):
    """What is at hand stays until it is on the disk; then the next one follows.

    `files_given` carries paths to read. `accepted` carries a place that is right as it was read, `answered` one with
    the Answer that stands there, `typed` one with text to read and whether it was confirmed that it stands so.
    """

    files_given = Signal(object)
    accepted = Signal(object)
    answered = Signal(object, object)
    typed = Signal(object, str, bool)

    def __init__(self, crop_of: Callable[[ConfirmView], bytes], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._crop_of = crop_of
        self.view, self.place = ScansView(), 0
        self.page: QuestionPage | None = None
        self._held: Answer | None = None
        self.side, self.report, self.crop = Side(), ReportPage(), CropView()
        self._where, self._doubt = Label(role="petrol", weight=600), Paragraph(weight=500)
        self._stack, self._empty, self._looking = QStackedWidget(), QWidget(), QWidget()
        for widget in (self._empty, self._looking, self.report):
            self._stack.addWidget(widget)
        QVBoxLayout(self._empty).setContentsMargins(44, 28, 44, 28)
        self._lay_out_looking()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._stack, 1)
        row.addWidget(self.side)
        self.side.jump_wanted.connect(self._jump)
        self.report.left.connect(self._show_current)

    def _lay_out_looking(self) -> None:
        told = QHBoxLayout()
        told.setSpacing(10)
        self._glyph = Glyph("question", "doubt", 20)
        told.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self._doubt, 1)
        held = QWidget()
        held.setMaximumWidth(theme.px(_WIDEST_PX))
        above = QVBoxLayout(held)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(10)
        above.addWidget(self._where)
        above.addLayout(told)
        above.addWidget(self.crop)
        across = QHBoxLayout()
        across.setContentsMargins(theme.px(44), theme.px(18), theme.px(28), 0)
        across.addWidget(held, 100)
        across.addStretch(1)
        self._answered_with = QVBoxLayout()
        column = QVBoxLayout(self._looking)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(across)
        column.addLayout(self._answered_with, 1)

    @property
    def current(self) -> ConfirmView | None:
        """The place that is looked at."""
        return self.view.waiting[self.place] if 0 <= self.place < len(self.view.waiting) else None

    def show_view(self, view: ScansView) -> None:
        """Show everything as it is on the disk: what one was at stays, and what is done makes place for the next."""
        before, there = self.current, {each.key for each in self.view.waiting}
        self.view = view
        keys = [each.key for each in view.waiting]
        back = [place for place, key in enumerate(keys) if key not in there]
        is_taken_back = len(back) == 1 and not self._is_answering()
        stays = before is not None and before.key in keys and not is_taken_back
        if is_taken_back:
            self.place = back[0]
        else:
            self.place = keys.index(before.key) if stays else min(self.place, max(len(keys) - 1, 0))
        if stays and self.page is not None:
            if self._held is None:
                self.page.show_line(self.current.line)
            self.side.show_view(view, self.place)
        elif self._stack.currentWidget() is not self.report:
            self._show_current()
        else:
            self.side.show_view(view, self.place)

    def _is_answering(self) -> bool:
        return self._held is not None or (isinstance(self.page, TypePage) and self.page.is_modified())

    def show_report(self, report: ReportView) -> None:
        """Say what came of reading."""
        self._drop_page()
        self.report.show_report(report)
        self.report.next_button.setText(self._after_report())
        self._stack.setCurrentWidget(self.report)
        self.setFocusProxy(self.report)
        self.report.setFocus()

    def _after_report(self) -> str:
        return self.tr("Look at what is left") if self.view.waiting else self.tr("Done")

    def refuse(self, sentence: str) -> None:
        """Say what is wrong with what was typed."""
        if self.page is not None:
            self.page.refuse(sentence)

    def choose_files(self) -> None:
        """Ask for scans."""
        files, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Which scans?"),
            "",
            self.tr("Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif);;All files (*)"),
        )
        if files:
            self.files_given.emit([Path(file) for file in files])

    def choose_folder(self) -> None:
        """Ask for a folder of scans."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Which folder?"))
        if folder:
            self.files_given.emit([Path(folder)])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _paths_in(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.files_given.emit(_paths_in(event))
        event.acceptProposedAction()

    def _show_current(self) -> None:
        self._drop_page()
        self.side.show_view(self.view, self.place)
        current = self.current
        if current is None:
            self._show_empty()
            return
        question = current.line.question
        self._where.setText(
            self.tr("Sheet {sheet}, question {number}").format(sheet=current.sheet, number=question.number)
        )
        self._doubt.set_words(current.doubt or self.tr("Type what is written here; Enter alone: nothing is written."))
        self._glyph.show_icon(*(("question", "doubt") if current.doubt else ("pencil-simple", "ink2")))
        self.crop.show_picture(self._crop_of(current))
        self._open_page(current)
        self._stack.setCurrentWidget(self._looking)

    def _open_page(self, current: ConfirmView) -> None:
        # What was read as two marks is nobody's answer yet: Enter alone asks first.
        self._held = None
        page = self.page = made_page(current.line, current.last_number, came_so=bool(current.doubt), is_brief=True)
        page.answered.connect(lambda answer: self._hold(page, answer))
        page.next_wanted.connect(lambda _by_itself: self._finish(page))
        page.back_wanted.connect(lambda: self._jump(self.place - 1))
        page.forward_wanted.connect(lambda: self._jump(self.place + 1))
        page.leave_wanted.connect(lambda: self._jump(self.place + 1))
        if isinstance(page, TypePage):
            page.typed.connect(lambda text, as_written: self.typed.emit(current, text, as_written))
        self.crop.setMaximumWidth(theme.px(_WIDEST_PX if isinstance(page, TypePage) else _BOXES_PX))
        self._answered_with.addWidget(page)
        is_namely = isinstance(page, PickPage) and not current.doubt
        field = page.namely.edit if is_namely else page
        self.setFocusProxy(field)
        if self.isVisible():
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hold(self, page: QuestionPage, answer: Answer) -> None:
        """Several boxes are toggled before it is right: nothing is confirmed until one goes on."""
        self._held = answer
        page.show_line(replace(page.line, answer=answer))

    def _finish(self, page: QuestionPage) -> None:
        """It is as it stands now: as it was read, or as it was answered here."""
        current, held = self.current, self._held
        if page is not self.page or current is None:
            return
        self._held = None
        if held is None:
            self.accepted.emit(current)
        else:
            self.answered.emit(current, held)

    def _show_empty(self) -> None:
        column = self._empty.layout()
        while column.count():
            column.takeAt(0).widget().deleteLater()
        files = Button(self.tr("Choose scans"), "file-plus", "primary", main=True)
        files.clicked.connect(self.choose_files)
        folder = Button(self.tr("Choose a folder"), "folder-open")
        folder.clicked.connect(self.choose_folder)
        column.addWidget(Empty(*self._empty_words(), files, folder))
        self._stack.setCurrentWidget(self._empty)
        self.setFocusProxy(files)

    def _empty_words(self) -> Sequence[str]:
        if self.view.sheets:
            return (
                self.tr("Nothing is left to look at"),
                counted.tr("%n scanned sheet(s) are read and confirmed.", "", self.view.sheets),
            )
        return (
            self.tr("No scans yet"),
            self.tr(
                "Scan the sheets, or take a photo of each page, and drop the files here. Any order will do, upside down"
                " too: every page says itself which one it is."
            ),
        )

    def _jump(self, place: int) -> None:
        if self.view.waiting:
            self.place = min(max(place, 0), len(self.view.waiting) - 1)
            self._show_current()

    def _drop_page(self) -> None:
        if self.page is not None:
            self._answered_with.removeWidget(self.page)
            self.page.hide()
            self.page.deleteLater()
            self.page = None


def _paths_in(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
