"""The first screen: where we are, the street, what is next, and what waits as well."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.ui.parts.label import ElidedLabel, Paragraph
from buurtdesk.ui.parts.scrolled import Scrolled
from buurtdesk.ui.start.house_button import picture_height
from buurtdesk.ui.start.now_card import NowCard
from buurtdesk.ui.start.street import Street
from buurtdesk.ui.start.view import StartView
from buurtdesk.ui.start.waiting_card import WaitingCard
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import SECTION_PX, START_PX

_SMALLEST_FACTOR, _SMALL_FACTOR, _LARGEST_FACTOR = 0.35, 0.5, 1.6
_LOWEST_CARD_PX, _LOW_CARD_PX, _HIGHEST_CARD_PX, _AIR_PX = 130, 230, 420, 12
# How the two cards share the width.
_SHARES: dict[type[QWidget], int] = {NowCard: 13, WaitingCard: 8}
# The buttons of the header lie here, at the right of the title.
_HEADER_BUTTONS_PX = 210


class _Sentence(Paragraph):
    """Wraps, but does not tell the layout: else the scroll area lets the cards grow out of the window."""

    def hasHeightForWidth(self) -> bool:
        return False


class Start(QWidget):
    """Shows a StartView; `acted` gives the key of what was pressed, `step_opened` the step of a house."""

    acted = Signal(str)
    step_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = StartView("", "")
        self._card: NowCard | None = None
        self._waiting: WaitingCard | None = None
        self._name = ElidedLabel(size_px=START_PX, weight=600)
        self._sentence = _Sentence(size_px=SECTION_PX - 1, role="ink2")
        self.street = Street()
        self.street.opened.connect(self.step_opened)
        self._cards = QHBoxLayout()
        self._cards.setSpacing(20)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scrolled(self._content()))

    def _content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(0)
        self._head = QVBoxLayout()
        self._head.setSpacing(4)
        self._head.addWidget(self._name)
        self._head.addWidget(self._sentence)
        column.addLayout(self._head)
        column.addSpacing(_AIR_PX)
        column.addWidget(self.street)
        column.addSpacing(_AIR_PX)
        column.addLayout(self._cards, 1000)
        column.addStretch(1)
        self._column = column
        return content

    def show_view(self, view: StartView) -> None:
        """Show this; a card that stays the same keeps the keyboard."""
        self._name.setText(view.name)
        self._sentence.set_words(view.sentence)
        self.street.show_steps(view.steps)
        if (view.card, view.waiting) != (self._view.card, self._view.waiting):
            self._replace_cards(view)
        self._view = view
        self._fit()

    def _replace_cards(self, view: StartView) -> None:
        held = self.window().focusWidget()
        had_keyboard = held is not None and any(old and old.isAncestorOf(held) for old in (self._card, self._waiting))
        for old in (self._card, self._waiting):
            if old is not None:
                self._cards.removeWidget(old)
                old.deleteLater()
        self._card = NowCard(view.card) if view.card else None
        self._waiting = WaitingCard(view.waiting) if view.waiting else None
        for card in (self._card, self._waiting):
            if card is not None:
                card.acted.connect(self.acted)
                self._cards.addWidget(card, _SHARES[type(card)])
        main_button = self._card.main_button if self._card else None
        self.setFocusProxy(main_button or self.street.houses[0])
        if had_keyboard:
            self.setFocus()

    def _fit(self) -> None:
        """Give the houses what the cards leave: small rather than that the cards scroll, smaller still if they must."""
        around = self._column.contentsMargins()
        width = self.width() - around.left() - around.right()
        self._head.setContentsMargins(0, 0, theme.px(_HEADER_BUTTONS_PX), 0)
        self._sentence.setMinimumHeight(0)
        self._sentence.setFixedHeight(self._sentence.heightForWidth(max(width - theme.px(_HEADER_BUTTONS_PX), 200)))
        head = self._name.sizeHint().height() + self._sentence.height() + self._head.spacing()
        words = self.street.words_height(width)
        left = self.height() - around.top() - around.bottom() - 2 * _AIR_PX - head - words
        cards = self._fit_cards(width)
        factor = (left - cards) / picture_height(1.0)
        if factor < _SMALL_FACTOR:
            squeezed = (left - theme.px(_LOW_CARD_PX)) / picture_height(1.0)
            factor = max(_SMALLEST_FACTOR, min(_SMALL_FACTOR, squeezed))
        self.street.set_factor(round(min(factor, _LARGEST_FACTOR, self.street.widest_factor(width)), 2))

    def _fit_cards(self, width: int) -> int:
        """Bound how low and high the cards may be; the height at which neither scrolls."""
        cards = [card for card in (self._card, self._waiting) if card is not None]
        shares = sum(_SHARES[type(card)] for card in cards)
        free = width - self._cards.spacing() * (len(cards) - 1)
        heights = [card.preferred_height(free * _SHARES[type(card)] // shares) for card in cards]
        preferred = max(heights, default=0)
        for card in cards:
            card.setMinimumHeight(theme.px(_LOWEST_CARD_PX))
            card.setMaximumHeight(max(theme.px(_HIGHEST_CARD_PX), preferred))
        return preferred

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit()
