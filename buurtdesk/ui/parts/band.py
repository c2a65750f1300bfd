"""A band: a fault of the environment, that first says what is safe."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.card import Card
from buurtdesk.ui.parts.glyph import Glyph
from buurtdesk.ui.parts.label import Paragraph

_GROUNDS = {"doubt": "doubt_soft", "bad": "bad_soft", "good": "good_soft"}


class Band(Card):
    """What is the matter in bold, then what it means; `kind` is doubt, bad or good."""

    def __init__(
        self, icon_name: str, lead: str, text: str, kind: str = "doubt", parent: QWidget | None = None
    ) -> None:
        super().__init__(_GROUNDS[kind], _GROUNDS[kind], parent)
        self._glyph = Glyph(icon_name, kind, 22)
        self._words = Paragraph()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 12, 16, 12)
        self._row.setSpacing(12)
        self._row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._words, 1)
        self.tell(lead, text)

    def tell(self, lead: str, text: str) -> None:
        """Change the words."""
        self._words.set_words(text, lead)
        self.setAccessibleName(f"{lead} {text}")

    def add_button(self, button: Button) -> Button:
        """Put a way out at the right."""
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return button
