"""The clock of the evening: what runs now and how long still, what comes next, and what not to forget."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.ui import counted
from buurtdesk.ui.parts.button import Button, IconButton
from buurtdesk.ui.parts.chip import Chip
from buurtdesk.ui.parts.label import Heading, Label, Meta, Paragraph
from buurtdesk.ui.script.view import NowView
from buurtdesk.ui.script.words import left_words, next_words

_FIGURE_PX = 34


class ClockPanel(QWidget):
    """Says what is pressed; what becomes of it comes back as a NowView."""

    begin_wanted = Signal()
    next_wanted = Signal()
    back_wanted = Signal()
    pause_wanted = Signal()
    more_wanted = Signal(int)
    anew_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chip = Chip("", "timer", "later")
        self.block = Paragraph(weight=600)
        self.figure = Label(size_px=_FIGURE_PX, weight=600, tabular=True)
        self.coming = Paragraph(role="ink2")
        self.ends = Paragraph(role="ink2")
        self.notes = Paragraph()
        self.main = Button("", kind="primary", main=True)
        self.pause = Button("", "pause", "row")
        self.more = [_more_button(minutes) for minutes in (1, 5)]
        self.back = IconButton("arrow-left", self.tr("Back to the part before"), "Ctrl+Shift+F11")
        self.anew = Button(self.tr("Begin again from the first part"), kind="link")
        self._is_begun = False
        self._lay_out()
        self.main.clicked.connect(self._go_on)
        self.pause.clicked.connect(self.pause_wanted)
        self.back.clicked.connect(self.back_wanted)
        self.anew.clicked.connect(self.anew_wanted)
        for button, minutes in zip(self.more, (1, 5), strict=True):
            button.clicked.connect(lambda _=False, minutes=minutes: self.more_wanted.emit(minutes))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Heading(self.tr("Now")), 1)
        head.addWidget(self.back)
        head.addWidget(self.chip)
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.pause, 1)
        for widget in self.more:
            row.addWidget(widget)
        self._notes_head = Meta(self.tr("For who leads the evening"), weight=600)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        for widget in (self.block, self.figure, self.main, self._row, self.coming, self.ends):
            column.addWidget(widget)
        column.addWidget(self.anew, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(4)
        column.addWidget(self._notes_head)
        column.addWidget(self.notes)

    def show_now(self, now: NowView) -> None:
        """Show where the evening is."""
        running = now.running
        self._is_begun = running is not None
        self._show_state(now)
        self.block.set_words(self._block_words(now))
        self.figure.setText(left_words(now.left) if now.left else "")
        self.figure.setVisible(now.left is not None)
        self.figure.set_role("doubt" if now.left and now.left.is_up else "ink")
        runs = running is not None and not running.is_over
        self.pause.setText(self.tr("Go on") if running and running.is_paused else self.tr("Pause"))
        self.pause.set_icon("play" if running and running.is_paused else "pause")
        self.pause.setToolTip("Shift+F11")
        self._row.setVisible(runs)
        self.back.setVisible(bool(running and running.done))
        self.anew.setVisible(running is not None and (running.is_over or running.is_paused))
        self._show_main(now)
        self._show_ahead(now)
        notes = now.block.part.notes if now.block else ""
        self._notes_head.setVisible(bool(notes))
        self.notes.setVisible(bool(notes))
        self.notes.set_words(notes)

    def _block_words(self, now: NowView) -> str:
        if not now.table.slots:
            return self.tr("The evening has no script yet.")
        if now.running is not None and now.running.is_over:
            return self.tr("All parts are done.")
        return now.block.text if now.block else self.tr("The part that ran is no longer in the script.")

    def _show_state(self, now: NowView) -> None:
        running = now.running
        if running is None:
            self.chip.set_state(self.tr("Not begun"), "clock", "later")
        elif running.is_over:
            self.chip.set_state(self.tr("Finished"), "check-circle", "good")
        elif running.is_paused:
            self.chip.set_state(self.tr("Paused"), "pause", "later")
        elif now.left is not None and now.left.is_up:
            self.chip.set_state(self.tr("Runs over"), "timer", "doubt")
        else:
            self.chip.set_state(self.tr("Running"), "timer", "now")

    def _show_main(self, now: NowView) -> None:
        """One verb: begin, then go on, until there is nothing left."""
        words = self.tr("Next part") if now.coming else self.tr("Finish")
        if now.running is None:
            words = self.tr("Begin")
        self.main.setText(f"{words}  (Ctrl+F11)")
        is_finished = now.running is not None and now.running.is_over and now.coming is None
        self.main.setVisible(bool(now.table.slots) and not is_finished)

    def _show_ahead(self, now: NowView) -> None:
        coming = next_words(now)
        self.coming.set_words(coming)
        self.coming.setVisible(bool(coming))
        planned, expected = now.table.told(now.table.planned_end_ms), now.table.told(now.table.expected_end_ms)
        late = now.table.late_minutes
        if now.running is None:
            told = planned
        elif not late:
            told = self.tr("{expected}, as planned").format(expected=expected)
        else:
            by = counted.tr("%n minute(s) late", "", late) if late > 0 else counted.tr("%n minute(s) early", "", -late)
            told = self.tr("{expected}, {by} (planned {planned})").format(expected=expected, by=by, planned=planned)
        self.ends.set_words(told, self.tr("End"))
        self.ends.setVisible(bool(now.table.slots))

    def _go_on(self) -> None:
        (self.next_wanted if self._is_begun else self.begin_wanted).emit()


def _more_button(minutes: int) -> Button:
    button = Button(f"+{minutes}′", kind="row")
    button.setAccessibleName(counted.tr("%n minute(s) more", "", minutes))
    button.setToolTip(button.accessibleName())
    return button
