"""The facilitator's hold on the room's screen: what it shows, one step on or back, and show, freeze, blank by a key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from buurtdesk.domain.running import TimeLeft
from buurtdesk.ui.app.room_memory import RoomMemory
from buurtdesk.ui.app.room_menu import RoomMenu
from buurtdesk.ui.app.room_words import room_words
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.projector.look import look
from buurtdesk.ui.projector.screens import second_screen
from buurtdesk.ui.projector.views import Asking, RoomView, is_same_step, subject
from buurtdesk.ui.projector.window import Projector

_CONTEXT = Qt.ShortcutContext.ApplicationShortcut
_STEPS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


def _nothing() -> RoomView | None:
    return None


@dataclass(frozen=True)
class Offer:
    """What a room of the window has to show: the steps of its evening, the welcome first, and what one works on.

    `steps` has only what the room may see now. `more` are further things to show, as words, keys, what to do and
    whether it can be done now. `time_left` is what is left of the part of the evening that runs.
    """

    steps: Callable[[], Sequence[RoomView]] = tuple
    now: Callable[[], RoomView | None] = _nothing
    more: Callable[[], Sequence[tuple[str, str, Callable[[], object], bool]]] = tuple
    time_left: Callable[[], TimeLeft | None] = _nothing

    def welcome(self) -> RoomView | None:
        """The first step, once there is a session."""
        return next(iter(self.steps()), None)


class RoomScreen(QObject):
    """Owns the projector and the three buttons in the header. `told` carries what the room sees, in words.

    `one_screen` says that only the picture is seen, `opened_itself` that the projector was found and filled.
    """

    told = Signal(str)
    one_screen = Signal()
    opened_itself = Signal()

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        wall: Callable[[], QWidget],
        held_wall: Callable[[], Callable[[], QWidget]],
        may_see: Callable[[RoomView], bool],
    ) -> None:
        super().__init__(window)
        self._window, self._settings, self._may_see = window, settings, may_see
        self._memory = RoomMemory(settings)
        look.dark = settings.room_dark
        self.projector = Projector(wall, held_wall)
        self.projector.changed.connect(self._changed)
        self.projector.keyed.connect(self._take_key)
        self.projector.closed_by_hand.connect(self.close)
        self._offer = self._source = Offer()
        self.projector.countdown.time_left = lambda: self._source.time_left()
        self._in_session = self._closed_by_hand = False
        self._may_restore = True
        self.show_button = Button("", "projector-screen", "soft")
        self.freeze_button = Button(self.tr("Freeze"), "snowflake")
        self.blank_button = Button(self.tr("Hide"), "eye-slash")
        self.buttons = (self.show_button, self.freeze_button, self.blank_button)
        self.show_button.setMenu(RoomMenu(self, settings, self.show_button))
        self.freeze_button.clicked.connect(self.turn_freeze)
        self.blank_button.clicked.connect(self.turn_blank)
        for keys, do in (
            ("F5", self.show_now),
            ("F6", self.turn_freeze),
            ("F7", self.turn_blank),
            ("Ctrl+PgDown", lambda: self.step(1)),
            ("Ctrl+PgUp", lambda: self.step(-1)),
        ):
            QShortcut(QKeySequence(keys), window, context=_CONTEXT).activated.connect(do)
        for button in self.buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._changed()

    # Where the facilitator is

    def enter(self, offer: Offer) -> None:
        """The facilitator is in a session, which has this to show. What is shown stays."""
        self._offer, self._in_session = offer, bool(offer.steps())
        if self._in_session and not self.projector.isVisible():
            (self._may_restore and self._restore()) or self.open_itself()

    def leave(self) -> None:
        """The facilitator is in no session: nothing opens by itself."""
        self._in_session = False

    @property
    def source(self) -> Offer:
        """What the room of the window has to show from which the room's screen was filled."""
        return self._source

    def go_on_from(self, before: RoomScreen, source: Offer) -> None:
        """Show what the screen of a window before this one shows, frozen or hidden as it is."""
        if before.projector.isVisible():
            self._source = source
            self.projector.show_as(before.projector)
            self.place()
            self.follow()

    def forget(self) -> None:
        """Another trajectory follows: nothing of this one is shown any more."""
        self._offer = self._source = Offer()
        self._in_session = False
        self.put_away()

    # Showing

    @property
    def offered(self) -> Offer:
        """What there is to show where the facilitator is."""
        return self._offer

    def show_now(self) -> None:
        """Show the room what the facilitator is working on; opens the room's screen if it is not."""
        self.show(self._offer.now() or self._offer.welcome())

    def show_welcome(self) -> None:
        """Show the room the name of the evening."""
        self.show(self._offer.welcome())

    def show(self, view: RoomView | None) -> None:
        """Show the room this, of the room of the window that one is in."""
        if view is not None:
            self._show(view, self._offer)

    def step(self, by: int) -> None:
        """One step on in the evening (1) or back (-1); a long list goes by slide first."""
        projector, source = self.projector, self._source
        if projector.held is None or not projector.isVisible():
            self.show_welcome()
            return
        if 0 <= projector.page + by < projector.pages:
            projector.turn_to(projector.page + by)
            return
        steps = list(source.steps())
        at = next((place for place, step in enumerate(steps) if is_same_step(step, projector.held)), None)
        if at is not None and 0 <= at + by < len(steps):
            self._show(steps[at + by], source)
            projector.turn_to(projector.pages - 1 if by < 0 else 0)

    def _show(self, view: RoomView, source: Offer) -> None:
        self._source, self._closed_by_hand, self._may_restore = source, False, False
        self.place()
        self.projector.hidden = False
        self.projector.freeze(False)
        self.projector.put(view)
        self.projector.changed.emit()

    def place(self) -> None:
        """On the second screen; without one on no screen at all: never over the work."""
        screen, projector = second_screen(self._window), self.projector
        if screen is not None:
            if projector.fill(screen):
                self._window.activateWindow()
        elif not projector.isVisible() or projector.isFullScreen():
            projector.stay_small()
            self.one_screen.emit()

    def open_as_window(self) -> None:
        """A window to drag to the projector, where the system does not tell of it."""
        self.projector.open_as_window(self._window)
        self._window.activateWindow()

    def open_itself(self) -> None:
        """The projector was found: the welcome on it, in a session and if the facilitator did not close it."""
        wanted = self._settings.room_opens_itself and self._in_session and not self._closed_by_hand
        if wanted and not self.projector.isVisible() and second_screen(self._window) is not None:
            self.show_welcome()
            self.opened_itself.emit()

    def screens_changed(self) -> None:
        """A screen came, went or moved: the room's screen goes with it, as it stands."""
        if self.projector.is_open:
            self.place()
            self.projector.changed.emit()
        else:
            self.open_itself()

    # What is shown changes

    def follow(self) -> None:
        """What is shown changed: the room's screen follows, hidden or not; another session begins at its welcome."""
        held = self.projector.held
        if held is not None:
            there = next((step for step in self._source.steps() if is_same_step(step, held)), None)
            view = there or self._instead(held)
            if view is not None:
                self.projector.put(view)

    def keep_secret(self) -> None:
        """What the room may not see any more leaves its screen at once, frozen or not."""
        self.projector.withdraw(self._may_see, self._instead)

    def _instead(self, view: RoomView) -> RoomView | None:
        """What is left of it: how to vote instead of the dots, the finding instead of its outcome; or the welcome."""
        about = "" if isinstance(view, Asking) else subject(view)  # the finding would give away what is guessed
        of_it = [step for step in self._source.steps() if about and subject(step) == about]
        return of_it[-1] if of_it else self._source.welcome()

    def turn_freeze(self) -> None:
        """Freeze, or follow again."""
        if self.projector.isVisible():
            self.projector.freeze(not self.projector.frozen)

    def turn_blank(self) -> None:
        """Show an empty screen, or what was there again."""
        if self.projector.isVisible():
            self.projector.blank(not self.projector.hidden)

    def use_look(self, dark: bool | None) -> None:
        """Light, dark, or as this laptop (None)."""
        self._settings.room_dark = look.dark = dark
        self.projector.rebuild()

    def close(self) -> None:
        """The facilitator takes the room's screen away: it stays away until it is asked for."""
        self._closed_by_hand, self._may_restore = True, False
        self._memory.forget()
        self.put_away()

    def put_away(self) -> None:
        """The window closes: the room's screen too, and stands where it was when it opens again."""
        self.projector.close()
        self.projector.clear()

    def _restore(self) -> bool:
        """What the room saw before the restart, as far as it may still be seen; whether there was something."""
        seen = self._memory.seen(self._offer.steps())
        if seen is None:
            return False
        self._show(seen.view, self._offer)
        self.projector.turn_to(seen.page)
        self.projector.freeze(seen.frozen)
        self.projector.blank(seen.hidden)
        return True

    # The desk

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

    def fit(self, narrow: bool) -> None:
        """Where there is little room the menu of the first button does it all."""
        for button in (self.freeze_button, self.blank_button):
            button.setProperty("folded", narrow)
            button.setVisible(not narrow and self.show_button.isVisible())

    def _take_key(self, event: QKeyEvent) -> None:
        """The room's screen was clicked last: a presenter's remote steps, what is typed is for the desk."""
        if event.key() in _STEPS:
            self.step(_STEPS[event.key()])
            return
        self._window.activateWindow()
        QApplication.sendEvent(self._window.focusWidget() or self._window, event)

    def _changed(self) -> None:
        projector, shown = self.projector, self.projector.isVisible()
        words = room_words(projector.view if shown else None, shown, projector.frozen)
        self.show_button.setText(words)
        self.freeze_button.setText(self.tr("Thaw") if projector.frozen else self.tr("Freeze"))
        self.blank_button.setText(self.tr("Show again") if projector.hidden else self.tr("Hide"))
        self.freeze_button.setEnabled(shown)
        self.blank_button.setEnabled(shown)
        if projector.is_open and projector.held is not None:
            self._memory.keep(projector.held, projector.page, projector.frozen, projector.hidden)
        self.told.emit(words if shown else "")
