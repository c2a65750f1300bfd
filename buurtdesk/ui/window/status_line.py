"""The status line: what is safe, what this is, what others have, what the room sees."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from buurtdesk.ui.parts.glyph import Glyph
from buurtdesk.ui.parts.label import ElidedLabel, Meta
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import ICON_SMALL_PX, META_PX

HEIGHT_PX = 30


class _Piece(QWidget):
    """An icon and a few words; hidden while there are none."""

    def __init__(self, icon_name: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        self.glyph = Glyph(icon_name, "ink2", ICON_SMALL_PX)
        self.words = ElidedLabel(size_px=META_PX, role="ink2")
        row.addWidget(self.glyph)
        row.addWidget(self.words, 1)
        self.hide()

    def tell(self, text: str) -> None:
        self.words.setText(text)
        self.setVisible(bool(text))


class StatusLine(QWidget):
    """One line at the bottom of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = _Piece("check-circle")
        self._saved.words.set_weight(500)
        self._time = Meta()
        self._context = ElidedLabel(size_px=META_PX, role="ink2")
        self._share, self._room = _Piece("usb"), _Piece("projector-screen")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 16, 0)
        self._row.setSpacing(6)
        self._row.addWidget(self._saved)
        self._row.addWidget(self._time)
        self._row.addSpacing(14)
        self._row.addWidget(self._context, 1)
        self._row.addWidget(self._share)
        self._row.addSpacing(14)
        self._row.addWidget(self._room)
        self._problem = ""
        self._any_refused = False
        self._fit()
        theme.changed.connect(self._fit)

    def show_saved(self, time_text: str = "") -> None:
        """Everything is on the disk, the last change at this time."""
        self._problem = ""
        self._time.setText(time_text)
        self._show_state()

    def show_not_saved(self, sentence: str) -> None:
        """Something could not be written; the sentence says what is safe and what to do."""
        self._problem = sentence
        self._show_state()

    def show_refused(self, any_refused: bool) -> None:
        """Something that was typed is not kept, and is told of where it stands; or all is kept."""
        self._any_refused = any_refused
        self._show_state()

    def show_context(self, text: str) -> None:
        """What else to know here: the device, how anonymous this session is."""
        self._context.setText(text)

    def show_share(self, text: str) -> None:
        """How the shared folder is."""
        self._share.tell(text)

    def show_room(self, text: str) -> None:
        """What the people in the room see on the projector."""
        self._room.tell(text)

    def _show_state(self) -> None:
        if self._problem:
            icon_name, role, text = "warning-octagon", "bad", self._problem
        elif self._any_refused:
            icon_name, role, text = "warning-circle", "bad", self.tr("What is marked in red is not saved")
        else:
            icon_name, role, text = "check-circle", "good", self.tr("Saved on disk")
        self._time.setVisible(role == "good")
        self._saved.glyph.show_icon(icon_name, role, fill=True)
        self._saved.words.set_role(role)
        self._saved.tell(text)

    def _fit(self) -> None:
        self.setFixedHeight(theme.px(HEIGHT_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.palette.sunk))
        painter.fillRect(0, 0, self.width(), 1, QColor(theme.palette.line))
