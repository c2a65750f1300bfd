"""The scanner test: scan any sheet, and see what came of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.domain.sheet import shown
from buurtdesk.ui.entry.scan_check import ScanCheck, check_scan
from buurtdesk.ui.parts.band import Band
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.card import Card
from buurtdesk.ui.parts.glyph import Glyph
from buurtdesk.ui.parts.label import Label, Paragraph
from buurtdesk.ui.parts.scrolled import Scrolled
from buurtdesk.ui.question.question_page import ENTER, MODIFIERS
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import ICON_PX, SECTION_PX, START_PX, TITLE_PX

_WIDEST_PX, _SILENCE_MS = 700, 400


class ScannerPage(QWidget):
    """Takes every key; a scan is over at Enter, or after a silence. `left` says that one is done."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.check: ScanCheck | None = None
        self._came = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", False)
        self.setAccessibleName(self.tr("Scan any sheet"))
        self._silence = QTimer(self, singleShot=True, interval=_SILENCE_MS)
        self._silence.timeout.connect(lambda: self._end(has_enter=False))
        self._came_label = Label("", TITLE_PX, weight=600, tabular=True)
        self._lines = [_Finding() for _ in range(3)]
        self._good = Band("check-circle", "", "", "good")
        self.done_button = Button(self.tr("To the sheets"), "arrow-left")
        self.done_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.done_button.clicked.connect(self.left)
        held = QWidget()
        held.setMaximumWidth(theme.px(_WIDEST_PX))
        column = QVBoxLayout(held)
        column.setContentsMargins(6, 4, 12, 8)
        column.setSpacing(16)
        column.addWidget(Paragraph(self.tr("Scan any sheet"), START_PX, weight=600))
        column.addWidget(Paragraph(self.tr("Nothing is kept here. You see what the scanner types."), role="ink2"))
        column.addWidget(self._result())
        column.addWidget(self._good)
        row = QHBoxLayout()
        row.addWidget(self.done_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        across = QVBoxLayout(self)
        across.setContentsMargins(theme.px(44) - 6, theme.px(28), theme.px(20), theme.px(12))
        across.addWidget(Scrolled(held), 1)
        self.begin()

    def _result(self) -> Card:
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._came_label)
        for line in self._lines:
            column.addWidget(line)
        return card

    def begin(self) -> None:
        """Wait for a scan."""
        self.check, self._came = None, ""
        self._came_label.setText(self.tr("Waiting for the scanner …"))
        for line in self._lines:
            line.hide()
        self._good.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & MODIFIERS:
            super().keyPressEvent(event)
        elif event.key() in ENTER:
            self._end(has_enter=True)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.text() and event.text().isprintable():
            self._came += event.text()
            self._silence.start()
        else:
            super().keyPressEvent(event)

    def _end(self, has_enter: bool) -> None:
        self._silence.stop()
        came, self._came = self._came, ""
        if came:
            self.take(came, has_enter)

    def take(self, came: str, has_enter: bool) -> None:
        """Look at one scan and say what came of it."""
        check = self.check = check_scan(came, has_enter)
        self._came_label.setText(f"“{came}”")
        self._lines[0].tell(*self._code_words(check))
        self._lines[1].tell(*self._layout_words(check))
        self._lines[2].tell(*self._enter_words(check))
        self._good.tell(self.tr("The scanner is ready."), self.tr("Scan a sheet, key its answers, scan the next one."))
        self._good.setVisible(check.is_good)

    def _code_words(self, check: ScanCheck) -> tuple[bool, str]:
        if check.code:
            return True, self.tr("This is sheet {code}.").format(code=shown(check.code))
        return False, self.tr("There is no code of a sheet in this. Scan the square code at the top of a page.")

    def _layout_words(self, check: ScanCheck) -> tuple[bool, str]:
        if not check.is_other_layout:
            return True, self.tr("The letters are those of this keyboard.")
        if check.code:
            return True, self.tr("The scanner types for another keyboard. That is put right by itself.")
        return False, self.tr("The scanner may type for another keyboard: set it to US, by its own booklet.")

    def _enter_words(self, check: ScanCheck) -> tuple[bool, str]:
        if check.has_enter:
            return True, self.tr("Enter came after it.")
        return False, self.tr("No Enter came after it: press Enter yourself, or set the scanner to send it.")


class _Finding(QWidget):
    """One thing that was looked at: a tick or a warning, and a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph, self._words = Glyph("check-circle", "good", ICON_PX), Paragraph("", SECTION_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def tell(self, is_good: bool, sentence: str) -> None:
        """Show what was found."""
        self._glyph.show_icon("check-circle" if is_good else "warning-circle", "good" if is_good else "doubt")
        self._words.set_words(sentence)
        self.show()
