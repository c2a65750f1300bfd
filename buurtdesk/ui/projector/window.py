"""The window that the room looks at: found on the second screen, filled by one key, frozen or blanked by another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from buurtdesk.ui.projector.countdown import Countdown
from buurtdesk.ui.projector.finding_slides import asking_slide, finding_slide, outcome_slide
from buurtdesk.ui.projector.look import look
from buurtdesk.ui.projector.slides import (
    page_count,
    question_slide,
    rehearsal_mark,
    reveal_slide,
    thanks_slide,
    vote_slide,
    welcome_slide,
)
from buurtdesk.ui.projector.views import (
    Asking,
    Finding,
    OutcomeShown,
    Question,
    Reveal,
    RoomView,
    Thanks,
    Vote,
    Wall,
    Welcome,
    is_same_step,
)
from buurtdesk.ui.theme.current import theme

_WINDOW_SIZE, _SMALL_SIZE = QSize(640, 360), QSize(1280, 720)


class Projector(QWidget):
    """Shows one view. Frozen, it keeps what it shows; hidden, it shows an empty screen. Keys are for the desk: `keyed`.

    It fills a second screen; without one it is on no screen at all and only its picture is seen, at the desk.

    Rooms do not know each other, so what makes the wall for the room is handed in: `wall` makes one that lives,
    `held_wall` gives what makes one as it is now, for a frozen screen.
    """

    changed = Signal()
    keyed = Signal(QKeyEvent)
    closed_by_hand = Signal()

    def __init__(self, wall: Callable[[], QWidget], held_wall: Callable[[], Callable[[], QWidget]]) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Buurtdesk: the room’s screen"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._live_wall, self._hold_wall = wall, held_wall
        self._make_wall = wall
        self._view: RoomView | None = None
        self._next: RoomView | None = None
        self._page = 0
        self.frozen = False
        self.hidden = False
        self.is_open = False  # also while its screen is just pulled out, and the system hides it
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self._shown: list[QWidget] = []
        self.countdown = Countdown(self)
        theme.changed.connect(self.rebuild)

    @property
    def view(self) -> RoomView | None:
        """What the room sees now; None for an empty screen."""
        return None if self.hidden else self._view

    @property
    def held(self) -> RoomView | None:
        """What it shows or, hidden, would show again."""
        return self._view

    @property
    def is_on_screen(self) -> bool:
        """Whether it stands on a screen, rather than being only a picture at the desk."""
        return self.isVisible() and not self.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)

    @property
    def page(self) -> int:
        return self._page

    @property
    def pages(self) -> int:
        """How many slides the view takes."""
        return page_count(self._view)

    def put(self, view: RoomView) -> None:
        """Show a view, unless frozen: then it waits until the screen thaws."""
        self._next = view
        if not self.frozen and view != self._view:
            same = self._view is not None and is_same_step(view, self._view)
            self._view = view
            self._page = min(self._page, self.pages - 1) if same else 0
            self.rebuild()

    def freeze(self, frozen: bool) -> None:
        """Keep what is shown while the facilitator works on, or catch up again."""
        if self.frozen == frozen:
            return
        self.frozen = frozen
        if isinstance(self._view, Wall):
            self._make_wall = self._hold_wall() if frozen else self._live_wall
            self.rebuild()
        if not frozen and self._next is not None:
            self.put(self._next)
        self.changed.emit()

    def withdraw(self, may_see: Callable[[RoomView], bool], instead: Callable[[RoomView], RoomView | None]) -> None:
        """Take what the room may not see any more off the screen at once: frozen, hidden and waiting too."""
        if self._next is not None and not may_see(self._next):
            self._next = None
        if self._view is None or may_see(self._view):
            return
        self.frozen, self._next, self._make_wall = False, None, self._live_wall
        shown = instead(self._view)
        if shown is None:
            self._view = None
            self.rebuild()
        else:
            self.put(shown)

    def show_as(self, other: Projector) -> None:
        """Show what another one shows, frozen or hidden as it is."""
        self._view, self._next, self._page = other._view, other._next, other._page
        self.frozen, self.hidden = other.frozen, other.hidden
        if self.frozen and isinstance(self._view, Wall):
            self._make_wall = other._make_wall
        self.rebuild()

    def clear(self) -> None:
        """Forget what was shown."""
        self.frozen = self.hidden = False
        self._view = self._next = None
        self._make_wall = self._live_wall
        self.rebuild()

    def blank(self, hidden: bool) -> None:
        """Show an empty screen, or what was there again."""
        self.hidden = hidden
        self.rebuild()

    def turn_to(self, page: int) -> None:
        """Go to this slide of a long list, from 0."""
        self._page = max(0, min(self.pages - 1, page))
        self.rebuild()

    def fill(self, screen: QScreen) -> bool:
        """Fill this screen; whether it did not already. The desk keeps the keyboard."""
        if self.isVisible() and self.isFullScreen() and self.geometry() == screen.geometry():
            return False
        self._take_away(on_screen=True)
        self.winId()
        self.windowHandle().setTransientParent(None)
        self.windowHandle().setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        return True

    def stay_small(self) -> None:
        """Be on no screen: what the room would see is only a picture."""
        self._take_away(on_screen=False)
        self.resize(_SMALL_SIZE)
        self.show()

    def open_as_window(self, desk: QWidget) -> None:
        """Be a window that can be dragged, where the system does not tell of the projector."""
        self._take_away(on_screen=True)
        self.winId()
        self.windowHandle().setTransientParent(desk.windowHandle())
        self.resize(_WINDOW_SIZE)
        self.show()

    def _take_away(self, on_screen: bool) -> None:
        self.is_open = True
        self.hide()
        self.setWindowState(Qt.WindowState.WindowNoState)
        self.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, not on_screen)

    def rebuild(self) -> None:
        """Make the slide anew."""
        for old in self._shown:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        view = self.view
        mark = [rehearsal_mark(self._scale())] if view is not None and view.rehearsal else []
        self._shown = [*mark, self._made(view)] if view is not None else []
        for made in self._shown:
            self._column.addWidget(made, made not in mark)
            made.show()
        self.countdown.lie_over(view is not None, isinstance(view, Wall))
        self.update()
        self.changed.emit()

    def _scale(self) -> float:
        return min(self.width() / 1920, self.height() / 1080)

    def _made(self, view: RoomView) -> QWidget:
        scale = self._scale()
        if isinstance(view, Welcome):
            return welcome_slide(view, scale)
        if isinstance(view, Question):
            return question_slide(view, scale)
        if isinstance(view, Thanks):
            return thanks_slide(view, scale)
        if isinstance(view, Vote):
            return vote_slide(view, scale, self._page)
        if isinstance(view, Reveal):
            return reveal_slide(view, scale, self._page)
        if isinstance(view, Asking):
            return asking_slide(view, scale)
        if isinstance(view, Finding):
            return finding_slide(view, scale, self._page)
        if isinstance(view, OutcomeShown):
            return outcome_slide(view, scale)
        return self._make_wall()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keyed.emit(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rebuild()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(look.palette.paper))

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.is_open = False
        if event.spontaneous():
            self.closed_by_hand.emit()
        self.changed.emit()
