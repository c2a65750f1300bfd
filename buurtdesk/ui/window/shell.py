"""The shell: rail, header, the room one is in, status line. It knows rooms by name and nothing of what is in them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.ui import words
from buurtdesk.ui.parts.current_stack import CurrentStack
from buurtdesk.ui.parts.toast import Toast
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.window.header import Header
from buurtdesk.ui.window.rail import NARROW_PX, WIDE_PX, Rail
from buurtdesk.ui.window.room_keys import RoomKeys
from buurtdesk.ui.window.room_later import RoomLater
from buurtdesk.ui.window.status_line import StatusLine

NARROW_BELOW_PX = 1200
# In a working room one types at the bottom; a notice leaves that free.
TOAST_PX, TOAST_WORKING_PX = 46, 150


class Shell(QWidget):
    """`room_needed` asks for a room that is not there yet (answer with `add_room`); `room_shown` says where one is."""

    room_needed = Signal(str)
    room_shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rail, self.header, self.status_line = Rail(), Header(), StatusLine()
        self._stack = CurrentStack()
        self._rooms: dict[str, QWidget] = {}
        self._working: set[str] = set()
        self._barred: set[str] = set()
        self._header_widgets: dict[str, Sequence[QWidget]] = {}
        self._contexts: dict[str, str] = {}
        self._room = ""
        self._expanded_by_hand = False
        self._grid = QGridLayout()
        self._lay_out()
        self.toast = Toast(self)
        self._keys = RoomKeys(self)
        self._keys.room_chosen.connect(self._go_by_key)
        self.rail.room_chosen.connect(self.show_room)
        self.rail.expand_wanted.connect(self._expand)

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.setRowStretch(1, 1)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.rail)
        beside.addLayout(self._grid, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(beside, 1)
        column.addWidget(self.status_line)

    @property
    def room(self) -> str:
        """The room one is in."""
        return self._room

    def add_room(
        self,
        room: str,
        widget: QWidget,
        working: bool = False,
        header_widgets: Sequence[QWidget] = (),
        has_bar: bool = False,
    ) -> None:
        """Put a room in, instead of the one of that name if there was one.

        A working room keeps the rail narrow; notices stay clear of the bar at the bottom of a room that has one.
        """
        before = self._rooms.pop(room, None)
        self._rooms[room] = widget
        self._stack.addWidget(widget)
        self._header_widgets[room] = header_widgets
        (self._working.add if working else self._working.discard)(room)
        (self._barred.add if working or has_bar else self._barred.discard)(room)
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()
        if room == self._room:
            self._enter(room)

    def drop_rooms(self) -> None:
        """Forget all rooms: they are asked for anew."""
        for widget in self._rooms.values():
            self._stack.removeWidget(widget)
            widget.deleteLater()
        self._rooms.clear()
        self.header.set_room_widgets(())
        self._header_widgets.clear()
        self._contexts.clear()
        self._room = ""

    def room_widget(self, room: str) -> QWidget | None:
        """The widget of a room, if it is there."""
        return self._rooms.get(room)

    def set_context(self, room: str, context: str) -> None:
        """The one line beside the title of a room."""
        self._contexts[room] = context
        if room == self._room:
            self.header.set_title(words.room_name(room), context)

    def show_room(self, room: str) -> None:
        """Go to a room."""
        if room not in self._rooms:
            self.room_needed.emit(room)
        if room not in self._rooms:
            later = RoomLater(room)
            later.back_wanted.connect(lambda: self.show_room(words.OVERVIEW))
            self.add_room(room, later)
        if room != self._room:
            self._expanded_by_hand = False
        self._room = room
        self._enter(room)
        self.room_shown.emit(room)

    def _go_by_key(self, room: str) -> None:
        """Without a trajectory the rail is closed, and so are its keys."""
        if self.rail.item_of(words.OVERVIEW).isEnabled():
            self.show_room(room)

    def _enter(self, room: str) -> None:
        self._stack.setCurrentWidget(self._rooms[room])
        self.rail.set_current(room)
        self.header.set_title(words.room_name(room), self._contexts.get(room, ""))
        self.header.set_room_widgets(self._header_widgets.get(room, ()))
        self._place_header(floating=room == words.OVERVIEW)
        self._collapse_if_tight()
        self.toast.keep_clear_of(TOAST_WORKING_PX if room in self._barred else TOAST_PX)
        begin = self._rooms[room].focusProxy() or self._rooms[room].focusWidget()
        if begin is not None:
            begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_header(self, floating: bool) -> None:
        """The overview has a large title of its own; there the buttons of the header lie at its right."""
        self.header.set_floating(floating)
        self._grid.removeWidget(self.header)
        self._grid.removeWidget(self._stack)
        if floating:
            self._grid.addWidget(self._stack, 0, 0, 2, 1)
            self._grid.addWidget(self.header, 0, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            self.header.raise_()
        else:
            self._grid.addWidget(self.header, 0, 0)
            self._grid.addWidget(self._stack, 1, 0)

    def _expand(self) -> None:
        self._expanded_by_hand = True
        self._collapse_if_tight()
        self.rail.item_of(self._room or words.OVERVIEW).setFocus()

    def _collapse_if_tight(self) -> None:
        wide_px = theme.px(WIDE_PX) + self._stack.minimumSizeHint().width()
        tight = self._room in self._working or self.width() < max(theme.px(NARROW_BELOW_PX), wide_px)
        self.rail.set_collapsed(tight and not self._expanded_by_hand)

    def minimumSizeHint(self) -> QSize:
        """With tiles only in the rail: it leaves its names where there is little width."""
        least = super().minimumSizeHint()
        return QSize(least.width() - self.rail.width() + theme.px(NARROW_PX), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._collapse_if_tight()
