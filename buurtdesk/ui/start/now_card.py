"""The card for what is next: what it is, whether everything is ready, and the one dark button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.card import Card, Rule
from buurtdesk.ui.parts.chip import Chip
from buurtdesk.ui.parts.glyph import Glyph
from buurtdesk.ui.parts.label import Label, Paragraph, Title
from buurtdesk.ui.parts.scrolled import Scrolled, height_of
from buurtdesk.ui.start.view import Act, CardView, Check
from buurtdesk.ui.theme.tokens import TEXT_PX

_SIDE_PX, _GAP_PX = 28, 14


class NowCard(Card):
    """Says in `acted` the key of what was pressed. Its body scrolls where it does not fit; its buttons never do."""

    acted = Signal(str)

    def __init__(self, view: CardView, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(view.title)
        self.main_button: Button | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(1, _SIDE_PX - 6, 1, _SIDE_PX - 6)
        column.setSpacing(_GAP_PX)
        self._body = self._body_of(view)
        column.addWidget(Scrolled(self._body), 1)
        if view.acts:
            column.addLayout(self._buttons(view.acts))

    def preferred_height(self, width: int) -> int:
        """How high it is at this width when nothing needs to scroll."""
        around = self.layout().contentsMargins()
        buttons = self.main_button.sizeHint().height() + _GAP_PX if self.main_button else 0
        return height_of(self._body, width - 2) + around.top() + around.bottom() + buttons

    def _body_of(self, view: CardView) -> QWidget:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(_SIDE_PX - 1, 0, _SIDE_PX - 1, 0)
        row.setSpacing(_SIDE_PX)
        row.addLayout(self._what(view), 6)
        if view.checks:
            row.addWidget(Rule(standing=True))
            row.addLayout(self._checks(view), 5)
        return body

    def _what(self, view: CardView) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(_GAP_PX)
        head = QHBoxLayout()
        title = Title(view.title)
        title.setWordWrap(True)
        head.addWidget(title, 1)
        if view.pill and not view.checks:
            head.addWidget(Chip(view.pill, kind="sun"), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        for icon_name, text in view.lines:
            column.addLayout(_line(icon_name, text))
        column.addStretch(1)
        return column

    def _checks(self, view: CardView) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(_GAP_PX - 4)
        head = QHBoxLayout()
        head.addWidget(Label(view.checks_title, TEXT_PX, weight=600), 1)
        if view.pill:
            head.addWidget(Chip(view.pill, kind="sun"))
        column.addLayout(head)
        for check in view.checks:
            column.addLayout(self._check(check))
        column.addStretch(1)
        return column

    def _check(self, check: Check) -> QHBoxLayout:
        name, role = ("check-circle", "good") if check.done else ("circle", "ink2")
        row = QHBoxLayout()
        row.setSpacing(10)
        words = Paragraph(check.text)
        said = self.tr("Ready") if check.done else self.tr("Not ready yet")
        words.setAccessibleName(f"{check.text}, {said}")
        row.addWidget(Glyph(name, role, fill=check.done))
        row.addWidget(words, 1)
        if check.act:
            row.addWidget(self._button(check.act, "link"))
        return row

    def _buttons(self, acts: tuple[Act, ...]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(_SIDE_PX - 1, 0, _SIDE_PX - 1, 0)
        row.setSpacing(12)
        self.main_button = self._button(acts[0], "primary", main=True)
        row.addWidget(self.main_button)
        for act in acts[1:]:
            row.addWidget(self._button(act, "plain", main=True))
        row.addStretch(1)
        return row

    def _button(self, act: Act, kind: str, main: bool = False) -> Button:
        button = Button(act.text, act.icon or None, kind, main)
        button.clicked.connect(lambda: self.acted.emit(act.key))
        return button


def _line(icon_name: str, text: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(Glyph(icon_name, "ink2"), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Paragraph(text, role="ink2"), 1)
    return row
