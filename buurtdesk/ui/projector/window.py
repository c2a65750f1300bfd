"""The window that the room looks at: found on the second screen, filled by one key, frozen or blanked by another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from buurtdesk.ui.projector.countdown import Countdown
from buurtdesk.ui.projector.finding_slides import asking_slide, finding_slide, outcome_slide
from buurtdesk.ui.projector.slides import page_count, reveal_slide, vote_slide, welcome_slide
from buurtdesk.ui.projector.views import Asking, Finding, OutcomeShown, Reveal, RoomView, Vote, Wall, Welcome
from buurtdesk.ui.theme.current import theme

_WINDOW_SIZE = QSize(640, 360)


class Projector(QWidget):
    """Shows one view. Frozen, it keeps what it shows; hidden, it shows an empty screen. Keys are for the desk: `keyed`.

    Rooms do not know each other, so what makes the wall for the room is handed in: `wall` makes one that lives,
    `held_wall` gives what makes one as it is now, for a frozen screen.
    """

    changed = Signal()
    keyed = Signal(QKeyEvent)

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
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self._slide: QWidget | None = None
        self.countdown = Countdown(self)
        theme.changed.connect(self._rebuild)

    @property
    def view(self) -> RoomView | None:
        """What the room sees now; None for an empty screen."""
        return None if self.hidden else self._view

    @property
    def held(self) -> RoomView | None:
        """What it shows or, hidden, would show again."""
        return self._view

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
            same_kind = type(view) is type(self._view)
            self._view = view
            self._page = min(self._page, self.pages - 1) if same_kind else 0
            self._rebuild()

    def freeze(self, frozen: bool) -> None:
        """Keep what is shown while the facilitator works on, or catch up again."""
        if self.frozen == frozen:
            return
        self.frozen = frozen
        if isinstance(self._view, Wall):
            self._make_wall = self._hold_wall() if frozen else self._live_wall
            self._rebuild()
        if not frozen and self._next is not None:
            self.put(self._next)
        self.changed.emit()

    def withdraw(self, gone: Callable[[RoomView], bool], instead: RoomView) -> None:
        """Take what the room may not see any more off the screen at once: frozen, hidden and waiting too."""
        if self._next is not None and gone(self._next):
            self._next = None
        if self._view is not None and gone(self._view):
            self.frozen, self._next = False, None
            self.put(instead)

    def show_as(self, other: Projector) -> None:
        """Show what another one shows, frozen or hidden as it is."""
        self._view, self._next, self._page = other._view, other._next, other._page
        self.frozen, self.hidden = other.frozen, other.hidden
        if self.frozen and isinstance(self._view, Wall):
            self._make_wall = other._make_wall
        self._rebuild()

    def clear(self) -> None:
        """Forget what was shown."""
        self.frozen = self.hidden = False
        self._view = self._next = None
        self._make_wall = self._live_wall
        self._rebuild()

    def blank(self, hidden: bool) -> None:
        """Show an empty screen, or what was there again."""
        self.hidden = hidden
        self._rebuild()

    def turn_page(self, step: int) -> None:
        """Go on to the next slide of a long list, or back."""
        self._page = max(0, min(self.pages - 1, self._page + step))
        self._rebuild()

    def open_on(self, beside: QWidget) -> bool:
        """Fill the screen that `beside` is not on; False if there is only one: then it opens as a window."""
        screen = second_screen(beside)
        # The desk keeps the keyboard; on one screen this window lies above it, and under its questions.
        self.setWindowFlags(Qt.WindowType.Window if screen else Qt.WindowType.Dialog)
        self.winId()
        self.windowHandle().setTransientParent(None if screen else beside.windowHandle())
        if screen is None:
            self.resize(_WINDOW_SIZE)
            self.move(_beside(beside.frameGeometry(), _WINDOW_SIZE))
            self.show()
        else:
            self.setGeometry(screen.geometry())
            self.showFullScreen()
        beside.activateWindow()
        return screen is not None

    def _rebuild(self) -> None:
        if self._slide is not None:
            self._column.removeWidget(self._slide)
            self._slide.hide()
            self._slide.deleteLater()
            self._slide = None
        if self.view is not None:
            self._slide = self._made(self.view)
            self._column.addWidget(self._slide)
            self._slide.show()
        self.countdown.lie_over(self.view is not None, isinstance(self.view, Wall))
        self.update()
        self.changed.emit()

    def _made(self, view: RoomView) -> QWidget:
        scale = min(self.width() / 1920, self.height() / 1080)
        if isinstance(view, Welcome):
            return welcome_slide(view, scale)
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
        self._rebuild()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(theme.palette.paper))

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.changed.emit()


def _beside(window: QRect, size: QSize) -> QPoint:
    """On the only screen: over the list at the right, where it covers neither buttons nor what one types."""
    return QPoint(window.right() - size.width() - 16, window.top() + 120)


def second_screen(beside: QWidget) -> QScreen | None:
    """A screen that shows something else than the one this window is on: a duplicated screen is no second one."""
    own = beside.screen()
    for screen in QGuiApplication.screens():
        if screen is not own and screen.geometry() != own.geometry():
            return screen
    return None
