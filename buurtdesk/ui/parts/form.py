"""A form in which each field is kept as soon as one leaves it: label at the left, what is wrong below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from buurtdesk.ui.parts.field import ErrorLine
from buurtdesk.ui.parts.label import Label
from buurtdesk.ui.parts.refusals import refusals
from buurtdesk.ui.parts.undo_keys import claims_undo
from buurtdesk.ui.theme.current import theme

_LABEL_PX, _AROUND_WORDS_PX, _AROUND_POPUP_PX = 84, 40, 12


class LineField(QLineEdit):
    """A line that says `kept` when its text changed and one leaves it; Escape puts the text back."""

    kept = Signal(str)

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self.setProperty("kind", "row")
        self.setPlaceholderText(placeholder)
        self.editingFinished.connect(self._keep)

    def show_value(self, value: str) -> None:
        """Show what is on the disk, unless someone is typing here."""
        is_typing = self.hasFocus() and self.text() != self._value
        self._value = value
        if not is_typing and self.text() != value:
            self.setText(value)
            self.setCursorPosition(0)

    def event(self, event: QEvent) -> bool:
        if claims_undo(event) and self.text() == self._value:
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._value:
            self.setText(self._value)
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        if self.text() != self._value:
            self.kept.emit(self.text())


class TextArea(QPlainTextEdit):
    """Several lines, kept when one leaves them."""

    kept = Signal(str)

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)

    def show_value(self, value: str) -> None:
        """Show what is on the disk, unless someone is typing here."""
        is_typing = self.hasFocus() and self.toPlainText() != self._value
        self._value = value
        if not is_typing and self.toPlainText() != value:
            self.setPlainText(value)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and self.toPlainText().strip() != self._value:
            self.kept.emit(self.toPlainText())


class ChoiceField(QComboBox):
    """A choice that says `kept` with its key; the wheel scrolls the panel and changes nothing.

    Words that do not fit end in …, whole in the tooltip; the list that opens is as wide as they need.
    """

    kept = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.currentTextChanged.connect(self.setToolTip)
        self.activated.connect(lambda: self.kept.emit(self.currentData()))

    def show_value(self, key: str, choices: list[tuple[str, str]]) -> None:
        """Show these choices, given as (key, words), and which of them it is."""
        there = [(self.itemData(at), self.itemText(at)) for at in range(self.count())]
        if there != choices:
            self.clear()
            for each, words in choices:
                self.addItem(words, each)
                self.setItemData(self.count() - 1, words, Qt.ItemDataRole.ToolTipRole)
        self.setCurrentIndex(max(0, next((at for at, (each, _) in enumerate(choices) if each == key), 0)))

    def showPopup(self) -> None:
        window = self.window()
        wanted = max((self.fontMetrics().horizontalAdvance(self.itemText(at)) for at in range(self.count())), default=0)
        most = window.width() - 2 * theme.px(_AROUND_POPUP_PX)
        self.view().setMinimumWidth(min(max(wanted + theme.px(_AROUND_WORDS_PX), self.width()), most))
        super().showPopup()
        popup = self.view().window()
        right = window.mapToGlobal(window.rect().topRight()).x() - theme.px(_AROUND_POPUP_PX)
        popup.move(min(popup.x(), right - popup.width()), popup.y())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = option.fontMetrics.elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, field.width()
        )
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Form(QWidget):
    """Fields under each other; `refuse` says at a field what is wrong until something else is typed in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._errors: dict[QWidget, ErrorLine] = {}

    def add(self, label: str, field: QWidget, beside: bool = True) -> None:
        """Add a field with its label at the left, or above it."""
        row = self._grid.rowCount()
        words = Label(label, role="ink2")
        words.setBuddy(field)
        field.setAccessibleName(label)
        if beside:
            words.setMinimumWidth(theme.px(_LABEL_PX))
            self._grid.addWidget(words, row, 0, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(field, row, 1)
        else:
            self._grid.addWidget(words, row, 0, 1, 2)
            self._grid.addWidget(field, row + 1, 0, 1, 2)
        error = self._errors[field] = ErrorLine()
        self._grid.addWidget(error, self._grid.rowCount(), 0, 1, 2)
        field.installEventFilter(self)

    def refuse(self, field: QWidget, sentence: str) -> None:
        """Say what is wrong; what was typed stays. An empty sentence says that all is well."""
        self._errors[field].tell(sentence)
        refusals.mark(field, sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and watched.property("wrong"):
            self.refuse(watched, "")
        return False
