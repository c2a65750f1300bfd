"""Editing in place, on the wall and in the list: a field lies over what is edited until its text is on the disk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QToolTip, QWidget

from buurtdesk.ui.parts.refusals import refusals
from buurtdesk.ui.theme.current import theme

_LEAST_W_PX, _LEAST_H_PX = 240, 84


class InlineEditor(QPlainTextEdit):
    """Enter is done, Shift+Enter a new line, Escape leaves everything as it was."""

    submitted = Signal(str)
    canceled = Signal()

    def __init__(self, text: str, parent: QWidget, one_line: bool) -> None:
        super().__init__(text, parent)
        self.by_key = False
        self._one_line = one_line
        self.setTabChangesFocus(True)
        if one_line:
            self.selectAll()
        else:
            self.moveCursor(QTextCursor.MoveOperation.End)  # what was said is not typed over by accident

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.canceled.emit()
        elif enter and (self._one_line or not event.modifiers() & Qt.KeyboardModifier.ShiftModifier):
            self.submit_by_key()
        else:
            super().keyPressEvent(event)

    def submit_by_key(self) -> None:
        """Done, as by Enter."""
        self.by_key = True
        self.submitted.emit(self.toPlainText())
        self.by_key = False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # The context menu and another window are no reason to stop.
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.submitted.emit(self.toPlainText())


class Editing(QObject):
    """At most one editor at a time; `take` is handed the text and says whether it was kept.

    `finished` tells that an editor went, and whether by a key that says done.
    """

    finished = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.editor: InlineEditor | None = None
        self._take: Callable[[str], bool] | None = None
        self._before = ""

    def open(
        self, host: QWidget, over: QRect, text: str, name: str, take: Callable[[str], bool], one_line: bool = False
    ) -> None:
        """Lay an editor with this text over a part of `host`; `name` is for screen readers."""
        self.close()
        self._take, self._before = take, text
        editor = self.editor = InlineEditor(text, host, one_line)
        editor.setAccessibleName(name)
        editor.setGeometry(_inside(host.rect(), over, one_line))
        editor.submitted.connect(self._submit)
        editor.canceled.connect(self._cancel)
        editor.show()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def close(self) -> None:
        """Take the editor away; the keyboard goes back to where it was."""
        editor, self.editor = self.editor, None
        if editor is None:
            return
        host = editor.parentWidget()
        had_keyboard = editor.hasFocus()
        editor.hide()
        editor.deleteLater()
        # The host is the viewport of the wall or of the list, which have the keyboard themselves.
        if had_keyboard and host is not None and host.parentWidget() is not None:
            host.parentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    def finish_by_key(self) -> None:
        """Done with what is open, as by Enter."""
        if self.editor is not None:
            self.editor.submit_by_key()

    def refuse(self, sentence: str) -> None:
        """The text could not be kept: say why; it stays in the editor."""
        if self.editor is None:
            return
        refusals.mark(self.editor, sentence)
        self.editor.setToolTip(sentence)
        QToolTip.showText(self.editor.mapToGlobal(self.editor.rect().bottomLeft()), sentence, self.editor)

    def _submit(self, text: str) -> None:
        # Keeping the text may open a question, which takes the keyboard, which submits again.
        take, self._take = self._take, None
        if self.editor is None or take is None:
            return
        cleaned, by_key = text.strip(), self.editor.by_key
        if not cleaned or cleaned == self._before or take(cleaned):
            self.close()
            self.finished.emit(by_key)
        else:
            self._take = take

    def _cancel(self) -> None:
        self.close()
        self.finished.emit(False)


def _inside(host: QRect, over: QRect, one_line: bool) -> QRect:
    """Large enough to type in, and within the host."""
    least_h = theme.px(44 if one_line else _LEAST_H_PX)
    rect = QRect(over)
    rect.setWidth(min(max(over.width(), theme.px(_LEAST_W_PX)), host.width()))
    rect.setHeight(min(max(over.height(), least_h), host.height()))
    rect.moveLeft(max(0, min(rect.left(), host.width() - rect.width())))
    rect.moveTop(max(0, min(rect.top(), host.height() - rect.height())))
    return rect
