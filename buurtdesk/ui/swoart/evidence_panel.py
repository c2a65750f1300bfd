"""The panel at the right: the evidence that nothing stands on yet, or what the chosen item stands on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.domain.evidence import Source, SourceKind
from buurtdesk.domain.swoart import SwoArtItem
from buurtdesk.ui import counted
from buurtdesk.ui.parts.card import Rule
from buurtdesk.ui.parts.evidence_rows import evidence_row, source_key, source_row
from buurtdesk.ui.parts.keycap import KeyCap
from buurtdesk.ui.parts.label import Heading, Meta, Paragraph
from buurtdesk.ui.parts.segments import Segments
from buurtdesk.ui.parts.side_panel import SidePanel
from buurtdesk.ui.parts.work_view import WorkView
from buurtdesk.ui.swoart.view import SwoArtView

ALL, FIGURES, NOTES, QUOTES, UNDER = "all", "figures", "notes", "quotes", "under"
_FILTERS = {
    FIGURES: {SourceKind.FIGURE, SourceKind.FINDING},
    NOTES: {SourceKind.NOTE, SourceKind.CLUSTER, SourceKind.VOTING_OPTION},
    QUOTES: {SourceKind.QUOTE, SourceKind.STANCE},
}


class EvidencePanel(SidePanel):
    """`linked` asks to lay a piece under the chosen item, `unlinked` to take one away."""

    linked = Signal(str)
    unlinked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(316, parent)
        self._view = SwoArtView()
        self._item: SwoArtItem | None = None
        self._title = Heading(self.tr("Evidence"))
        self._count = Meta()
        self.filters = Segments(
            self.tr("Evidence"),
            [
                (ALL, self.tr("All")),
                (FIGURES, self.tr("Figures")),
                (NOTES, self.tr("Notes")),
                (QUOTES, self.tr("Quotes")),
            ],
        )
        self.under_button = Segments(self.tr("Evidence"), [(ALL, self.tr("Not used yet")), (UNDER, "")])
        self._none = Paragraph("", role="ink2")
        self.unused = WorkView(self.tr("Evidence that is not used yet"), most_lines=3, draggable=True)
        self.under = WorkView(self.tr("What the item rests on"), most_lines=3)
        self._lay_out()
        self.filters.chosen.connect(lambda _: self._show())
        self.under_button.chosen.connect(lambda _: self._show())
        self.unused.opened.connect(self.linked)
        self.under.deleted.connect(self.unlinked)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self._count)
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 16, 8)
        head.setSpacing(10)
        head.addLayout(top)
        head.addWidget(self.under_button)
        head.addWidget(self.filters)
        head.addWidget(self._none)
        self._hint = QWidget()
        keys = QHBoxLayout(self._hint)
        keys.setContentsMargins(16, 8, 16, 10)
        keys.setSpacing(6)
        for each in (KeyCap("1"), Meta("–"), KeyCap("6"), Meta(self.tr("in an area")), KeyCap("Enter")):
            keys.addWidget(each)
        keys.addWidget(Meta(self.tr("under the item")))
        keys.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Rule())
        column.addWidget(self.unused, 1)
        column.addWidget(self.under, 1)
        column.addWidget(Rule())
        column.addWidget(self._hint)

    def show_view(self, view: SwoArtView, item: SwoArtItem | None) -> None:
        """Bring both lists in step; `item` is the one that is chosen."""
        self._view, self._item = view, item
        self._show()

    def open_under(self) -> None:
        """Show what the chosen item stands on, and go there."""
        self.under_button.choose(UNDER)
        self.under.setFocus(Qt.FocusReason.TabFocusReason)

    def source(self, key: str) -> Source | None:
        """The piece with this key, as it was read last."""
        return next((each for each in self._view.unused if source_key(each) == key), None)

    def _show(self) -> None:
        under = self._view.under(self._item.id) if self._item else ()
        button = self.under_button.buttons[UNDER]
        button.setText(counted.tr("Under the item: %n", "", len(under)))
        button.setEnabled(self._item is not None)
        if self._item is None:
            self.under_button.buttons[ALL].setChecked(True)
        on_item = self.under_button.key() == UNDER
        self.filters.setVisible(not on_item)
        self.unused.setVisible(not on_item)
        self._hint.setVisible(not on_item)
        self.under.setVisible(on_item)
        wanted = _FILTERS.get(self.filters.key())
        shown = [each for each in self._view.unused if wanted is None or each.kind in wanted]
        self.unused.show_rows([source_row(each) for each in shown])
        self.under.show_rows([evidence_row(each) for each in under])
        self._count.setText(counted.tr("%n not used yet", "", len(self._view.unused)))
        self._say_none(on_item, bool(under if on_item else shown))

    def _say_none(self, on_item: bool, any_shown: bool) -> None:
        if on_item:
            words = self.tr("This item rests on nothing yet. Drag a piece of evidence onto it.")
        elif self._view.unused or self._view.evidence:
            words = self.tr("All of this is used.")
        else:
            words = self.tr("What residents and services say comes here: findings, notes, quotes, bottlenecks.")
        self._none.set_words(words)
        self._none.setVisible(not any_shown)
