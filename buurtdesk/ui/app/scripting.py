"""The script of a session: brings its page and the clock of the evening together with the desk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from buurtdesk.desk import attendance, running, scripts, sessions
from buurtdesk.desk.desk import Desk, Notice
from buurtdesk.domain.attendance import Attendance
from buurtdesk.domain.clock import wall_ms
from buurtdesk.domain.running import (
    Running,
    TimeLeft,
    begin,
    extend,
    following,
    go_back,
    go_on,
    pause,
    resume,
    time_left,
)
from buurtdesk.domain.script import Part, ScriptBlock
from buurtdesk.domain.session import Session
from buurtdesk.domain.timetable import timetable
from buurtdesk.ui.app.attempt import attempt
from buurtdesk.ui.app.script_templates import ScriptTemplates
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.parts.beat import Beat
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.script.room import ScriptRoom
from buurtdesk.ui.script.view import NowView, ScriptView
from buurtdesk.ui.script.words import left_words, next_words

_KINDS = {"script_block", "script_template", "session"}


class Scripting(QObject):
    """The page and the header's button of one room that is open on a session.

    `said` asks for a notice, with undo if True; `page_wanted` carries the page to show in `pages`; `told` which part of
    the evening it is, for the header; `went_on` carries where the evening is, several times a second while that
    button is in sight. `now_ms` is the clock.
    """

    said = Signal(str, bool)
    page_wanted = Signal(object)
    told = Signal(str)
    went_on = Signal(object)

    def __init__(
        self,
        desk: Desk,
        settings: Settings,
        pages: QStackedWidget,
        parent: QObject,
        now_ms: Callable[[], int] = wall_ms,
    ) -> None:
        super().__init__(parent)
        self._desk, self._pages, self.now_ms = desk, pages, now_ms
        self._session: Session | None = None
        self._blocks: list[ScriptBlock] = []
        self._running: Running | None = None
        self._counts: Attendance = {}
        self._before: QWidget | None = None
        self._part_told = ""
        self.page = ScriptRoom()
        self._templates = ScriptTemplates(desk, settings, self.page, self)
        self._templates.said.connect(self.said)
        pages.addWidget(self.page)
        self.button = Button("", "timer", "quiet")
        self.button.setCheckable(True)
        self.button.clicked.connect(self.turn)
        pages.currentChanged.connect(lambda _place: self._show_button())
        Beat(self.button).struck.connect(self.show_time)
        for keys, do in (
            ("F11", self.turn),
            ("Ctrl+F11", self.go_on),
            ("Shift+F11", self.turn_pause),
            ("Ctrl+Shift+F11", self.go_back),
        ):
            QShortcut(QKeySequence(keys), pages).activated.connect(do)
        self._connect()

    def use(self, session: Session | None) -> None:
        """The session whose script this is; what was being typed of another is kept first."""
        if self._session is not None and (session is None or session.id != self._session.id):
            self.page.keep_typing()
        self._session = session
        self._templates.use(session)
        self.refresh()

    def notice(self, notice: Notice) -> None:
        """Something changed on the disk."""
        if not notice.rows or set(notice.rows) & _KINDS:
            self.refresh()

    def refresh(self) -> None:
        """Read script, counts, templates and where the evening is anew."""
        if self._session is None:
            return
        self._blocks = scripts.blocks(self._desk, self._session)
        self._running = running.running(self._desk, self._session)
        self._counts = attendance.attendance(self._desk, self._session)
        self.page.show_view(self._view())
        self._show_button()
        self.went_on.emit(self._now())

    def show_time(self) -> None:
        """Time went on."""
        if self._session is None:
            return
        if self.page.isVisible():
            self.page.show_time(self._now())
        self._show_button()
        self.went_on.emit(self._now())

    def time_left(self) -> TimeLeft | None:
        """What is left of the part that runs, for the room's screen."""
        return time_left(self._blocks, self._running, self.now_ms()) if self._session else None

    def turn(self) -> None:
        """Between the script and where one was."""
        if self._session is None:
            return
        if self._is_open:
            self.page.keep_typing()
            self.page_wanted.emit(self._before)
        else:
            self._before = self._pages.currentWidget()
            self.refresh()
            self.page_wanted.emit(self.page)
        self._show_button()

    # The clock

    def begin(self) -> None:
        """The evening begins."""
        self._keep(begin(self._blocks, self.now_ms()))

    def go_on(self) -> None:
        """To the next part, or begin."""
        if self._running is None:
            self.begin()
        else:
            self._keep(go_on(self._running, self._blocks, self.now_ms()))

    def go_back(self) -> None:
        """The part before was not over yet."""
        if self._running is not None:
            self._keep(go_back(self._running, self.now_ms()))

    def turn_pause(self) -> None:
        """Stand still, or go on."""
        if self._running is not None and not self._running.is_over:
            turn = resume if self._running.is_paused else pause
            self._keep(turn(self._running, self.now_ms()))

    def add_minutes(self, minutes: int) -> None:
        """The part that runs takes longer."""
        if self._running is not None and not self._running.is_over:
            self._keep(extend(self._running, self._blocks, minutes, self.now_ms()))

    def _keep(self, now: Running | None) -> None:
        if self._session is not None:
            running.keep(self._desk, self._session, now)
            self.refresh()

    # What is shown

    @property
    def _is_open(self) -> bool:
        return self._pages.currentWidget() is self.page

    def _view(self) -> ScriptView:
        session = self._session
        templates = self._templates.views()
        return ScriptView(session.kind, session.starts_at, self._now(), templates, self._counts, session.tables)

    def _now(self) -> NowView:
        now_ms = self.now_ms()
        state = self._running if self._blocks else None
        table = timetable(self._blocks, self._session.starts_at, state, now_ms)
        wanted = state.block if state is not None else self._blocks[0].id if self._blocks else ""
        block = next((each for each in self._blocks if each.id == wanted), None)
        coming = following(self._blocks, state) if state is not None else None
        return NowView(table, state, time_left(self._blocks, state, now_ms), block, coming)

    def _show_button(self) -> None:
        left = self.time_left()
        self.button.setText(left_words(left) if left else self.tr("Script"))
        self.button.setAccessibleName(self.tr("Script: {time}").format(time=self.button.text()) if left else "")
        self.button.setToolTip(f"{next_words(self._now())} (F11)".lstrip() if left else "F11")
        self.button.setChecked(self._is_open)
        part = self._part_words() if left else ""
        if part != self._part_told:
            self._part_told = part
            self.told.emit(part)

    def _part_words(self) -> str:
        ids = [block.id for block in self._blocks]
        place = ids.index(self._running.block)
        told = self.tr("Part {number} of {total}: {part}")
        return told.format(number=place + 1, total=len(ids), part=self._blocks[place].text)

    # What is changed

    def _connect(self) -> None:
        page, desk = self.page, self._desk
        editor, clock, card = page.editor, page.clock, page.attendance
        page.start_set.connect(lambda moment: sessions.set_start(desk, self._session.id, moment))
        editor.added.connect(self._add)
        editor.edited.connect(lambda block, part: attempt(lambda: scripts.edit(desk, block, part), editor.edit_refused))
        editor.move_wanted.connect(lambda block, place: scripts.move(desk, self._session, block, place))
        editor.delete_wanted.connect(self._delete)
        clock.begin_wanted.connect(self.begin)
        clock.next_wanted.connect(self.go_on)
        clock.back_wanted.connect(self.go_back)
        clock.pause_wanted.connect(self.turn_pause)
        clock.more_wanted.connect(self.add_minutes)
        clock.anew_wanted.connect(lambda: self._keep(None))
        card.counted.connect(lambda group, heads: attendance.count(desk, self._session.id, {group: heads}))
        card.tables_set.connect(lambda tables: sessions.set_tables(desk, self._session, tables))

    def _add(self, part: Part) -> None:
        def add() -> None:
            made = scripts.add(self._desk, self._session, part)
            self.page.editor.accepted(made.id)
            self.refresh()

        attempt(add, self.page.editor.refused)

    def _delete(self, block: str) -> None:
        scripts.delete(self._desk, block)
        self.said.emit(self.tr("Part of the script deleted"), True)
