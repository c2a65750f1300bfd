"""A line to type in, with its question above and, when something is wrong, what to do below."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.ui.parts.glyph import Glyph
from buurtdesk.ui.parts.label import Label, Paragraph
from buurtdesk.ui.parts.line import Line
from buurtdesk.ui.parts.refusals import refusals
from buurtdesk.ui.theme.tokens import ICON_PX


class ErrorLine(QWidget):
    """Icon and sentence in red; hidden while there is nothing wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._words = Paragraph(role="bad")
        row.addWidget(Glyph("warning-circle", "bad", ICON_PX, fill=True), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    def tell(self, text: str) -> None:
        """Show the sentence; hide the line if it is empty."""
        self._words.set_words(text)
        self.setVisible(bool(text))
        refusals.note(self, bool(text))


class TextField(QWidget):
    """A text field. `edit` is the line itself."""

    submitted = Signal(str)
    changed = Signal(str)

    def __init__(
        self, label: str = "", placeholder: str = "", main: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.edit = Line()
        self.edit.setPlaceholderText(placeholder)
        self.edit.setAccessibleName(label or placeholder)
        if main:
            self.edit.setProperty("kind", "main")
        self.setFocusProxy(self.edit)
        self._error = ErrorLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if label:
            words = Label(label, weight=500)
            words.setBuddy(self.edit)
            column.addWidget(words)
        column.addWidget(self.edit)
        column.addWidget(self._error)
        self.edit.textEdited.connect(self._typed)
        self.edit.returnPressed.connect(lambda: self.submitted.emit(self.text()))

    def text(self) -> str:
        """What is typed."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Put a text in the field; an error goes away."""
        self.edit.setText(text)
        self.set_error("")

    def set_error(self, text: str) -> None:
        """Say under the field what to do about what was typed; with an empty text all is well."""
        self._error.tell(text)
        refusals.mark(self.edit, text)

    def _typed(self, text: str) -> None:
        if self.edit.property("wrong"):
            self.set_error("")
        self.changed.emit(text)
