"""The facilitator's hold on the room's screen: what it shows, and show, freeze, blank by F5, F6, F7."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from buurtdesk.domain.running import TimeLeft
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.projector.views import Asking, Finding, OutcomeShown, Reveal, RoomView, Vote, Wall, Welcome
from buurtdesk.ui.projector.window import Projector, second_screen

_CONTEXT = Qt.ShortcutContext.ApplicationShortcut


def _nothing(*_held: RoomView) -> RoomView | None:
    return None


@dataclass(frozen=True)
class Offer:
    """What a room of the window has to show: the welcome, what one works on, and how the view that is shown is now.

    `shown` answers None where the room's screen is not to follow. `more` are further things to show, as words, keys,
    what to do and whether it can be done now. `time_left` is what is left of the part of the evening that runs.
    """

    welcome: Callable[[], RoomView | None] = _nothing
    now: Callable[[], RoomView | None] = _nothing
    shown: Callable[[RoomView], RoomView | None] = _nothing
    more: Callable[[], Sequence[tuple[str, str, Callable[[], object], bool]]] = tuple
    time_left: Callable[[], TimeLeft | None] = _nothing


class RoomScreen(QObject):
    """Owns the projector window and the three buttons in the header. `told` carries what the room sees, in words."""

    told = Signal(str)
    one_screen = Signal()

    def __init__(
        self, window: QWidget, wall: Callable[[], QWidget], held_wall: Callable[[], Callable[[], QWidget]]
    ) -> None:
        super().__init__(window)
        self._window = window
        self.projector = Projector(wall, held_wall)
        self.projector.changed.connect(self._show_state)
        self.projector.keyed.connect(self._type_at_desk)
        self._offer = self._source = Offer()
        self.projector.countdown.time_left = lambda: self._source.time_left()
        self.show_button = Button("", "projector-screen", "soft")
        self.freeze_button = Button(self.tr("Freeze"), "snowflake")
        self.blank_button = Button(self.tr("Hide"), "eye-slash")
        self.buttons = (self.show_button, self.freeze_button, self.blank_button)
        self._menu = QMenu(self.show_button)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.show_button.setMenu(self._menu)
        self.freeze_button.clicked.connect(self.turn_freeze)
        self.blank_button.clicked.connect(self.turn_blank)
        for keys, do in (("F5", self.show_now), ("F6", self.turn_freeze), ("F7", self.turn_blank)):
            QShortcut(QKeySequence(keys), window, context=_CONTEXT).activated.connect(do)
        for button in self.buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._show_state()

    def offer(self, offer: Offer) -> None:
        """The facilitator went to a room of the window: this is what it has to show. What is shown stays."""
        self._offer = offer

    @property
    def source(self) -> Offer:
        """What the room of the window has to show from which the room's screen was filled."""
        return self._source

    def go_on_from(self, before: RoomScreen, source: Offer) -> None:
        """Show what the screen of a window before this one shows, frozen or hidden as it is."""
        if before.projector.isVisible():
            self._source = source
            self.projector.show_as(before.projector)
            self.projector.open_on(self._window)
            self.projector.restoreGeometry(before.projector.saveGeometry())
            self.follow()

    def forget(self) -> None:
        """Another trajectory follows: nothing of this one is shown any more."""
        self._offer = self._source = Offer()
        self.close()

    def show_now(self) -> None:
        """Show the room what the facilitator is working on; opens the projector if it is not."""
        self.show(self._offer.now() or self._offer.welcome())

    def show_welcome(self) -> None:
        """Show the room the name of the evening."""
        self.show(self._offer.welcome())

    def picture(self) -> QPixmap:
        """What the people in the room see, as a picture; an empty one while the screen is not open."""
        shown = self.projector
        return shown.countdown.leave_out_of(shown.grab) if shown.isVisible() else QPixmap()

    @property
    def standing(self) -> tuple[str, str]:
        """Whether the room sees things live, and the kind of colour for it."""
        if not self.projector.isVisible():
            return self.tr("Off"), "later"
        if self.projector.view is None:
            return self.tr("Hidden"), "later"
        return (self.tr("Frozen"), "doubt") if self.projector.frozen else (self.tr("Live"), "now")

    def follow(self) -> None:
        """What is shown changed: the room's screen follows, hidden or not."""
        held = self.projector.held
        view = self._source.shown(held) if held is not None else None
        if view is not None:
            self.projector.put(view)

    def keep_secret(self, is_revealed: Callable[[str], bool]) -> None:
        """The dots of a round that is no longer revealed leave the room's screen at once, frozen or not."""
        view = self._source.now()
        instead = view if isinstance(view, Vote) else self._source.welcome() or Welcome("", "")
        self.projector.withdraw(lambda view: isinstance(view, Reveal) and not is_revealed(view.round_id), instead)

    def turn_freeze(self) -> None:
        """Freeze, or follow again."""
        if self.projector.isVisible():
            self.projector.freeze(not self.projector.frozen)

    def turn_blank(self) -> None:
        """Show an empty screen, or what was there again."""
        if self.projector.isVisible():
            self.projector.blank(not self.projector.hidden)

    def close(self) -> None:
        """Take the projector's window away."""
        self.projector.close()
        self.projector.clear()

    def fit(self, narrow: bool) -> None:
        """Where there is little room the menu of the first button does it all."""
        for button in (self.freeze_button, self.blank_button):
            button.setProperty("folded", narrow)
            button.setVisible(not narrow and self.show_button.isVisible())

    def show(self, view: RoomView | None) -> None:
        """Show the room this, of the room of the window that one is in; opens the projector if it is not."""
        if view is None:
            return
        self._source = self._offer
        if not self.projector.isVisible():
            if not self.projector.open_on(self._window):
                self.one_screen.emit()
        elif not self.projector.isFullScreen() and second_screen(self._window) is not None:
            self.projector.open_on(self._window)  # the projector was plugged in meanwhile
        self.projector.hidden = False
        self.projector.freeze(False)
        self.projector.put(view)
        self.projector.changed.emit()

    def _type_at_desk(self, event: QKeyEvent) -> None:
        """The room's screen was clicked last, but what is typed is for the desk."""
        self._window.activateWindow()
        QApplication.sendEvent(self._window.focusWidget() or self._window, event)

    def _fill_menu(self) -> None:
        menu, shown = self._menu, self.projector.isVisible()
        menu.clear()
        for words, keys, do, possible in (
            (self.tr("Show what I am working on"), "F5", self.show_now, True),
            *self._offer.more(),
            (self.tr("Show the welcome"), "", self.show_welcome, True),
            (self.tr("Thaw") if self.projector.frozen else self.tr("Freeze"), "F6", self.turn_freeze, shown),
            (self.tr("Show again") if self.projector.hidden else self.tr("Hide"), "F7", self.turn_blank, shown),
            (self.tr("Next screen"), "", lambda: self.projector.turn_page(1), self._has_page(1)),
            (self.tr("Previous screen"), "", lambda: self.projector.turn_page(-1), self._has_page(-1)),
            (self.tr("Close the room’s screen"), "", self.close, shown),
        ):
            action = menu.addAction(f"{words}\t{keys}" if keys else words)
            action.setEnabled(possible)
            action.triggered.connect(do)

    def _has_page(self, step: int) -> bool:
        return self.projector.isVisible() and 0 <= self.projector.page + step < self.projector.pages

    def _show_state(self) -> None:
        words = self._words()
        self.show_button.setText(words)
        self.freeze_button.setText(self.tr("Thaw") if self.projector.frozen else self.tr("Freeze"))
        self.blank_button.setText(self.tr("Show again") if self.projector.hidden else self.tr("Hide"))
        shown = self.projector.isVisible()
        self.freeze_button.setEnabled(shown)
        self.blank_button.setEnabled(shown)
        self.told.emit(words if shown else "")

    def _words(self) -> str:
        if not self.projector.isVisible():
            return self.tr("Room’s screen")
        if self.projector.view is None:
            return self.tr("Room sees: nothing")
        view = self.projector.view
        named = {
            Welcome: self.tr("Room sees: the welcome"),
            Wall: self.tr("Room sees: the wall"),
            Vote: self.tr("Room sees: how to vote"),
            Reveal: self.tr("Room sees: the dots"),
            Asking: self.tr("Room sees: what to guess at finding {number}"),
            Finding: self.tr("Room sees: finding {number}"),
            OutcomeShown: self.tr("Room sees: the outcome of finding {number}"),
        }[type(view)]
        if isinstance(view, Asking | Finding | OutcomeShown):
            named = named.format(number=view.number)
        return self.tr("{view} (frozen)").format(view=named) if self.projector.frozen else named
