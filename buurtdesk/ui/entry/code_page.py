"""Between two sheets: scan the code of the next one, or type it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.ui.parts.band import Band
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.field import TextField
from buurtdesk.ui.parts.label import Paragraph
from buurtdesk.ui.parts.scrolled import Scrolled
from buurtdesk.ui.parts.segments import Segments
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import START_PX

FIRST, SECOND = "first", "second"
_WIDEST_PX = 620


class CodePage(QWidget):
    """`opened` carries what was typed or scanned, `keyer_named` who keys, `time_chosen` whether sheets are keyed the
    FIRST or the SECOND time. Enter does what the dark button does.

    Backspace in the empty field goes back to the sheet that was just put away.
    """

    opened = Signal(str)
    time_chosen = Signal(str)
    keyer_named = Signal(str)
    back_wanted = Signal()
    test_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = TextField(self.tr("Code of the sheet"), self.tr("Scan it, or type the nine letters"), main=True)
        self.keyer = TextField(self.tr("Who keys?"))
        self.keyer.setMaximumWidth(theme.px(300))
        self.button = Button(self.tr("Key this sheet"), "keyboard", "primary", main=True)
        times = [(FIRST, self.tr("First time")), (SECOND, self.tr("Second time"))]
        self.times = Segments(self.tr("Which entry"), times)
        self.times.chosen.connect(self.time_chosen)
        self._about_time = Paragraph(role="ink2")
        self.test_button = Button(self.tr("Test the scanner"), "qr-code", "quiet")
        self.test_button.clicked.connect(self.test_wanted)
        self._used = Band("warning", "", "", "doubt")
        self._done = Band("check-circle", "", "", "good")
        held = QWidget()
        held.setMaximumWidth(theme.px(_WIDEST_PX))
        column = QVBoxLayout(held)
        column.setContentsMargins(6, 4, 12, 4)
        column.setSpacing(18)
        column.addWidget(self._done)
        column.addLayout(self._first_or_second())
        column.addWidget(Paragraph(self.tr("Which sheet do you have before you?"), START_PX, weight=600))
        column.addWidget(self.field)
        column.addWidget(self._used)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.keyer, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        column.addWidget(self.test_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        across = QHBoxLayout(self)
        across.setContentsMargins(theme.px(44) - 6, theme.px(28), theme.px(20), theme.px(12))
        across.addWidget(Scrolled(held), 1)
        self._used.hide()
        self._done.hide()
        self.field.submitted.connect(self._enter)
        self.field.changed.connect(lambda _text: self._used.hide())
        self.field.edit.installEventFilter(self)
        self.button.clicked.connect(lambda: self.opened.emit(self.field.text()))
        self.keyer.edit.editingFinished.connect(lambda: self.keyer_named.emit(self.keyer.text()))
        self.keyer.submitted.connect(lambda _name: self.field.setFocus())
        self.setFocusProxy(self.field)

    def _first_or_second(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.times)
        row.addWidget(self._about_time, 100)
        row.addStretch(1)
        self.about_time("")
        return row

    def about_time(self, sentence: str) -> None:
        """Say what keying the second time is about; nothing the first time."""
        self._about_time.set_words(sentence)
        self._about_time.setVisible(bool(sentence))

    def _enter(self, text: str) -> None:
        """The first Enter after a sheet that ended by itself is the habit of one who ends every answer with it."""
        if text or self._done.isHidden():
            self.opened.emit(text)
        else:
            self._done.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_press = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_press and event.key() == Qt.Key.Key_Backspace and not self.field.text():
            self.back_wanted.emit()
            return True
        return False

    def begin(self, done: str = "") -> None:
        """Ready for the next sheet; `done` says what became of the one before."""
        self.field.set_text("")
        self._used.hide()
        self._done.tell(done, "")
        self._done.setVisible(bool(done))

    def refuse(self, sentence: str) -> None:
        """Say what is wrong with the code; the next scan types over it."""
        self.field.set_error(sentence)
        self._used.hide()
        self._done.hide()
        self.field.edit.selectAll()

    def warn_used(self, lead: str, sentence: str) -> None:
        """Say who has keyed this sheet already; Enter again goes on."""
        self.field.set_error("")
        self._done.hide()
        self._used.tell(lead, sentence)
        self._used.show()

    def set_keyer(self, name: str) -> None:
        """Who keyed last on this laptop."""
        self.keyer.set_text(name)
