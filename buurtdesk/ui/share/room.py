"""The share room: a bundle out, a bundle in, and what was written differently."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from buurtdesk.ui.parts.band import Band
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.card import Card
from buurtdesk.ui.parts.label import Heading, Paragraph
from buurtdesk.ui.parts.progress import Progress
from buurtdesk.ui.parts.scrolled import Scrolled
from buurtdesk.ui.parts.trailing import TrailingButton
from buurtdesk.ui.share.differences import Differences
from buurtdesk.ui.share.view import ShareView

SUFFIX = ".bdz"


class ShareRoom(QWidget):
    """`export_wanted` carries a session's id (empty: the whole trajectory) and the file; `merge_wanted` the files."""

    export_wanted = Signal(str, object)
    merge_wanted = Signal(list)
    settled = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._view = ShareView("")
        self.folder = Path.home()
        self.progress = Progress()
        self.outcome = Band("check-circle", "", "", "good")
        self.outcome.hide()
        self.export_button = Button(self.tr("Make a bundle"), "download-simple")
        self.export_button.clicked.connect(lambda: self._choose_export(""))
        self.session_button = TrailingButton(self.tr("Only one session"), "caret-down")
        self.merge_button = Button(self.tr("Merge bundles"), "usb", "primary")
        self.merge_button.clicked.connect(self.choose_bundles)
        self._differences: Differences | None = None
        self._lay_out()
        self.setFocusProxy(self.merge_button)

    def _lay_out(self) -> None:
        held = QWidget()
        self._column = QVBoxLayout(held)
        self._column.setContentsMargins(28, 20, 28, 20)
        self._column.setSpacing(16)
        self._column.addWidget(self.outcome)
        self._column.addWidget(self.progress)
        cards = QHBoxLayout()
        cards.setSpacing(20)
        cards.addWidget(
            _card(
                self.tr("From other laptops"),
                self.tr("Choose bundles, or drop them here. What you already have is not doubled, nothing is lost."),
                self.merge_button,
            ),
            1,
        )
        cards.addWidget(
            _card(
                self.tr("To other laptops"),
                self.tr("A bundle is one file with everything. Put it on a stick and merge it on the other laptop."),
                self.export_button,
                self.session_button,
            ),
            1,
        )
        self._column.addLayout(cards)
        self._column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scrolled(held))

    def show_view(self, view: ShareView) -> None:
        """Show what can be shared and what waits to be settled."""
        self._view = view
        menu = QMenu(self.session_button)
        for session, title in view.sessions:
            menu.addAction(title).triggered.connect(lambda _=False, session=session: self._choose_export(session))
        self.session_button.setMenu(menu)
        self.session_button.setEnabled(bool(view.sessions))
        if self._differences is not None:
            self._column.removeWidget(self._differences)
            self._differences.hide()
            self._differences.deleteLater()
        self._differences = Differences(view.differences)
        self._differences.settled.connect(self.settled)
        self._column.insertWidget(self._column.count() - 1, self._differences)

    def tell(self, lead: str, text: str) -> None:
        """Say how the last exchange went."""
        self.outcome.tell(lead, text)
        self.outcome.show()

    def choose_bundles(self) -> None:
        """Ask for the files to merge."""
        files, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Which bundles?"), str(self.folder), self.tr("Bundles (*.bdz);;All files (*)")
        )
        if files:
            self.merge_wanted.emit([Path(file) for file in files])

    def _choose_export(self, session: str) -> None:
        title = dict(self._view.sessions).get(session, self._view.trajectory)
        proposed = "".join(sign if sign.isalnum() or sign in " -_" else "-" for sign in title) + SUFFIX
        # Not the short-hand: only a dialog of one's own asks before it overwrites a file whose suffix it added.
        dialog = QFileDialog(self, self.tr("Where to put the bundle?"), str(self.folder), self.tr("Bundles (*.bdz)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.selectFile(proposed)
        if dialog.exec():
            self.export_wanted.emit(session, Path(dialog.selectedFiles()[0]))
        dialog.deleteLater()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _bundles_in(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.merge_wanted.emit(_bundles_in(event))
        event.acceptProposedAction()


def _bundles_in(event: QDropEvent) -> list[Path]:
    files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [file for file in files if file.suffix == SUFFIX]


def _card(title: str, text: str, *buttons: Button) -> Card:
    card = Card()
    column = QVBoxLayout(card)
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(12)
    column.addWidget(Heading(title))
    column.addWidget(Paragraph(text, role="ink2"))
    column.addStretch(1)
    row = QHBoxLayout()
    row.setSpacing(10)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    column.addLayout(row)
    return card
