"""The line above the capture field: what is wrong, else an offer for pasted lines, else a look-alike, else a hint."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from buurtdesk.domain.note import Note
from buurtdesk.domain.pasted import lines_in, notes_in
from buurtdesk.ui import counted
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.glyph import Glyph
from buurtdesk.ui.parts.label import Label
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import META_PX, TARGET_ROW_PX

_MOST_SHOWN = 60


class CaptureLine(QWidget):
    """Always there and always as high, so that the wall above does not jump."""

    one_each = Signal()
    as_one = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._error = ""
        self._pasted = ""
        self._alike: Note | None = None
        self._words = Label("", META_PX, "ink2")
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._wrong = Glyph("warning-circle", "bad", 18, fill=True)
        self._alike_glyph = Glyph("copy-simple", "ink2", 16)
        self._one_each = Button("", kind="row")
        self._as_one = Button(self.tr("As one note"), kind="link")
        self._as_one.setToolTip(self.tr("Shift+Enter"))
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._wrong, self._alike_glyph):
            row.addWidget(widget)
        row.addWidget(self._words, 1)
        row.addWidget(self._as_one)
        row.addWidget(self._one_each)
        self._one_each.clicked.connect(self.one_each)
        self._as_one.clicked.connect(self.as_one)
        theme.changed.connect(self._show)
        self._show()

    def lines(self) -> list[str]:
        """The pasted lines that wait for an answer."""
        return notes_in(self._pasted)

    def as_one_text(self) -> str:
        """What was pasted, on one line."""
        return " ".join(" ".join(lines_in(self._pasted)).split())

    def look_alike(self) -> Note | None:
        """The note that is named here, if it is the one thing that is said."""
        return None if self._error or self._pasted else self._alike

    def text(self) -> str:
        """What the line says, without mark-up."""
        return self._words.accessibleName()

    def offer(self, pasted: str) -> None:
        """Ask whether each line of this is a note."""
        self._pasted = pasted
        self._show()

    def show_error(self, sentence: str) -> None:
        """Say what is wrong; with an empty sentence nothing is."""
        self._error = sentence
        self._show()

    def show_look_alike(self, note: Note | None) -> None:
        """Name a note that says nearly the same, or none."""
        if note != self._alike:
            self._alike = note
            self._show()

    def clear(self) -> None:
        """Nothing is wrong, offered or alike."""
        self._error, self._pasted, self._alike = "", "", None
        self._show()

    def _show(self) -> None:
        self.setFixedHeight(theme.px(TARGET_ROW_PX))
        offering = bool(self._pasted) and not self._error
        self._wrong.setVisible(bool(self._error))
        self._one_each.setVisible(offering)
        self._as_one.setVisible(offering)
        self._alike_glyph.setVisible(self._alike is not None and not offering and not self._error)
        self._words.set_role("bad" if self._error else "ink2")
        self._words.setText(self._sentence(rich=True))
        self._words.setAccessibleName(self._sentence(rich=False))
        if offering:
            count = len(self.lines())
            self._one_each.setText(counted.tr("Put up %n note(s)", "", count))

    def _sentence(self, rich: bool) -> str:
        if self._error:
            return escape(self._error) if rich else self._error
        if self._pasted:
            return counted.tr("%n line(s) pasted. Each a note of its own?", "", len(self.lines()))
        if self._alike is not None:
            return self._alike_sentence(rich, self._alike)
        return self.tr("Enter puts it on the wall. Ctrl+1 to 6 chooses the colour.")

    def _alike_sentence(self, rich: bool, note: Note) -> str:
        text = " ".join(f"{note.text} ({note.translation})".split()) if note.translation else note.text
        shown = text if len(text) <= _MOST_SHOWN else text[: _MOST_SHOWN - 1].rstrip() + "…"
        if rich:
            shown = f"<b style='font-weight:600; color:{theme.palette.ink}'>{escape(shown)}</b>"
        if note.table is None:
            return self.tr("Looks like {note}. ↑ shows it, Enter adds yours all the same.").format(note=shown)
        words = self.tr("Looks like {note} from table {table}. ↑ shows it, Enter adds yours all the same.")
        return words.format(note=shown, table=note.table)
