"""Where is typed what stands on the line beside “other, namely”."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from buurtdesk.ui.parts.label import Label
from buurtdesk.ui.parts.line import Line


class NamelyField(QWidget):
    """Hidden until such a choice is made; what is being typed is left alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit, self._label = Line(), Label(weight=500)
        self.edit.setProperty("kind", "main")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._label)
        column.addWidget(self.edit)
        self.hide()

    @property
    def has_changed(self) -> bool:
        """Whether something was typed that is not on the disk yet."""
        return not self.isHidden() and self.edit.isModified()

    def show_text(self, label: str | None, text: str) -> None:
        """Show what is on the disk under the words of its choice; None where no such choice is made."""
        self.setVisible(label is not None)
        self._label.setText(label or "")
        self.edit.setAccessibleName(label or "")
        if label is None or not self.edit.isModified() or self.edit.text().strip() == text:
            self.edit.setText(text)
            self.edit.setModified(False)
