"""The header: where one is, what the room offers, and undo, redo, search, more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from buurtdesk.ui.parts.button import IconButton
from buurtdesk.ui.parts.label import ElidedLabel
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import TEXT_PX, TITLE_PX

HEIGHT_PX = 56
_LEAST_CHARACTERS = 12


class _Context(ElidedLabel):
    """Nothing at all rather than a few letters of it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_elided() or self.width() >= _LEAST_CHARACTERS * self.fontMetrics().averageCharWidth():
            super().paintEvent(event)


class Header(QWidget):
    """Title and one line of context at the left; at the right what the room puts there, then the four fixed buttons."""

    undo_wanted = Signal()
    redo_wanted = Signal()
    search_wanted = Signal()
    more_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._floating = False
        self._title = ElidedLabel(size_px=TITLE_PX, weight=600)
        self._context = _Context(size_px=TEXT_PX, role="ink2")
        # Where there is little room the context gives way first, and not the title.
        self._context.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._room = QHBoxLayout()
        self._room.setSpacing(8)
        self._shown: list[QWidget] = []
        self._row = QHBoxLayout(self)
        self._row.setSpacing(14)
        self._row.addWidget(self._title)
        self._row.addWidget(self._context, 1)
        self._row.addLayout(self._room)
        self._row.addLayout(self._fixed_buttons())
        self.set_undo("")
        self.set_redo("")
        self.set_floating(False)
        theme.changed.connect(self._restyle)

    def _fixed_buttons(self) -> QHBoxLayout:
        undo, redo, search = QKeySequence("Ctrl+Z"), QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+F")
        self.undo_button = IconButton("arrow-u-up-left", self.tr("Undo"), undo)
        self.redo_button = IconButton("arrow-u-up-right", self.tr("Redo"), redo)
        self.search_button = IconButton("magnifying-glass", self.tr("Search"), search)
        self.more_button = IconButton("dots-three-vertical", self.tr("More"))
        row = QHBoxLayout()
        row.setSpacing(4)
        for button in (self.undo_button, self.redo_button, self.search_button, self.more_button):
            # Pressing one of these with the mouse leaves the keyboard where one was typing.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        self.undo_button.clicked.connect(self.undo_wanted)
        self.redo_button.clicked.connect(self.redo_wanted)
        self.search_button.clicked.connect(self.search_wanted)
        self.more_button.clicked.connect(self._ask_for_more)
        for keys, button in (
            (undo, self.undo_button),
            (redo, self.redo_button),
            (QKeySequence("Ctrl+Shift+Z"), self.redo_button),
            (search, self.search_button),
        ):
            QShortcut(keys, self).activated.connect(button.click)
        return row

    def minimumSizeHint(self) -> QSize:
        """Does not hold the window wide: where there is little place, the room folds its buttons away."""
        return QSize(0, super().minimumSizeHint().height())

    def set_title(self, title: str, context: str = "") -> None:
        """Say which room this is, and one line about what is going on in it."""
        self._title.setText(title)
        self._context.setText(context)

    def set_undo(self, what: str | None) -> None:
        """What undo would take back, in words; the empty text is nothing, None is without words for it."""
        self._describe(self.undo_button, self.tr("Undo"), "Ctrl+Z", what)

    def set_redo(self, what: str | None) -> None:
        """What redo would do again, as for undo."""
        self._describe(self.redo_button, self.tr("Redo"), "Ctrl+Y", what)

    def _describe(self, button: IconButton, verb: str, keys: str, what: str | None) -> None:
        button.setEnabled(what != "")
        name = f"{verb}: {what}" if what else verb
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})")

    def set_room_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Put the room's own widgets before the fixed buttons; those of the room before are hidden, not deleted."""
        for widget in self._shown:
            self._room.removeWidget(widget)
            widget.hide()
        self._shown = list(widgets)
        for widget in self._shown:
            self._room.addWidget(widget)
            widget.show()

    def set_floating(self, floating: bool) -> None:
        """Show only the buttons, to lie over a screen that has its own large title."""
        self._floating = floating
        self.setFixedHeight(theme.px(HEIGHT_PX))
        self._row.setContentsMargins(0 if floating else 20, 0, 16, 0)
        self._title.setVisible(not floating)
        self._context.setVisible(not floating)
        policy = QSizePolicy.Policy.Maximum if floating else QSizePolicy.Policy.Preferred
        self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)
        self.update()

    def _restyle(self) -> None:
        self.set_floating(self._floating)

    def _ask_for_more(self) -> None:
        self.more_wanted.emit(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._floating:
            painter = QPainter(self)
            painter.fillRect(self.rect(), QColor(theme.palette.paper))
            painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(theme.palette.line))
