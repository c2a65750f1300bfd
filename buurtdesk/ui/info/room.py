"""The room of info moments: what residents asked, and what was answered."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from buurtdesk.ui.info.questions import Questions
from buurtdesk.ui.info.view import InfoView


class InfoRoom(QWidget):
    """The questions of one info moment, in the whole of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.questions = Questions()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        column.addWidget(self.questions)
        self.setFocusProxy(self.questions.field)

    def show_view(self, view: InfoView) -> None:
        """Show this; what is being typed stays."""
        self.questions.show_view(view)

    def keep_typing(self) -> None:
        """Hand on what is typed and not kept yet, before another info moment is shown."""
        self.questions.keep_typing()
