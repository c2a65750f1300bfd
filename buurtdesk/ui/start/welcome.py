"""The screen of an empty library: a street still to be built, two ways to begin, and one to rehearse."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.label import Label, Paragraph
from buurtdesk.ui.parts.rows import in_the_middle
from buurtdesk.ui.parts.scrolled import Scrolled
from buurtdesk.ui.start.house_button import picture_height
from buurtdesk.ui.start.street import Street
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import SECTION_PX, START_PX

# The words and buttons above the street, and the air around.
_AROUND_PX = 340


class Welcome(QWidget):
    """Says whether a new trajectory is wanted, to join one with a bundle, or to rehearse on a sample neighbourhood."""

    new_wanted = Signal()
    join_wanted = Signal()
    rehearsal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        new = Button(self.tr("New trajectory"), "plus", "primary", main=True)
        join = Button(self.tr("Join with a bundle"), "usb", main=True)
        new.clicked.connect(self.new_wanted)
        join.clicked.connect(self.join_wanted)
        self._rehearse = Button(self.tr("Try it out with a sample neighbourhood"), "house-line", "quiet")
        self._rehearse.clicked.connect(self._ask_rehearsal)
        self.setFocusProxy(new)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(28, 28, 28, 28)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(Label(self.tr("No trajectory yet"), START_PX, weight=600), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(in_the_middle(self._sentence()))
        column.addSpacing(8)
        column.addLayout(in_the_middle(new, join))
        column.addLayout(in_the_middle(self._rehearse))
        column.addSpacing(12)
        column.addWidget(self._street())
        column.addStretch(2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scrolled(content))

    def _ask_rehearsal(self) -> None:
        self._rehearse.setText(self.tr("Building the sample neighbourhood"))
        self._rehearse.setEnabled(False)
        self.rehearsal_wanted.emit()

    def _sentence(self) -> Paragraph:
        text = self.tr(
            "A trajectory takes a neighbourhood in eight steps from questions to an action plan. "
            "Begin one, or join the one of a colleague."
        )
        words = Paragraph(text, SECTION_PX - 1, "ink2")
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setFixedWidth(theme.px(620))
        return words

    def _street(self) -> Street:
        self._houses = street = Street()
        street.show_steps(())
        # Only to look at: there is nothing to open yet.
        street.setEnabled(False)
        return street

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        left = self.height() - theme.px(_AROUND_PX) - self._houses.words_height(self.width() - 56)
        self._houses.set_factor(round(max(0.4, min(1.0, left / picture_height(1.0))), 2))
