"""Words on the screen, in a size and colour of the look."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.tokens import META_PX, SECTION_PX, TEXT_PX, TITLE_PX


class Label(QLabel):
    """One line of words; `role` is a palette role."""

    def __init__(
        self,
        text: str = "",
        size_px: int = TEXT_PX,
        role: str = "ink",
        weight: int = 400,
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._size_px, self._role, self._weight, self._tabular = size_px, role, weight, tabular
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self._restyle()
        theme.changed.connect(self._restyle)

    def set_role(self, role: str) -> None:
        """Change the colour."""
        self._role = role
        self._restyle()

    def set_weight(self, weight: int) -> None:
        """Change between 400, 500 and 600."""
        self._weight = weight
        self._restyle()

    def _restyle(self) -> None:
        self.setFont(font(self._size_px, self._weight, self._tabular))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(getattr(theme.palette, self._role)))
        self.setPalette(palette)


class Meta(Label):
    """The smallest words: 13 px, ink 2."""

    def __init__(self, text: str = "", role: str = "ink2", weight: int = 400, parent: QWidget | None = None) -> None:
        super().__init__(text, META_PX, role, weight, parent=parent)


class Heading(Label):
    """The title of a section (18 px) or, larger, of a room (22 px)."""

    def __init__(self, text: str = "", size_px: int = SECTION_PX, parent: QWidget | None = None) -> None:
        super().__init__(text, size_px, "ink", 600, parent=parent)


class Title(Heading):
    """The title of a room."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, TITLE_PX, parent)


class Paragraph(Label):
    """Words that wrap, with the look's line height of 1.4."""

    def __init__(
        self,
        text: str = "",
        size_px: int = TEXT_PX,
        role: str = "ink",
        weight: int = 400,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", size_px, role, weight, parent=parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.set_words(text)

    def set_words(self, text: str, lead: str = "") -> None:
        """Show plain words, after a lead in bold if there is one."""
        bold = f"<b style='font-weight:600'>{escape(lead)}</b> " if lead else ""
        self.setText(f"<p style='line-height:118%'>{bold}{escape(text)}</p>")
        self.setAccessibleName(f"{lead} {text}".strip())


class ElidedLabel(Label):
    """One line that ends in … where it does not fit, and then tells all of it in a tooltip."""

    def __init__(
        self,
        text: str = "",
        size_px: int = TEXT_PX,
        role: str = "ink",
        weight: int = 400,
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, size_px, role, weight, tabular, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell()

    def is_elided(self) -> bool:
        """Whether some of the text does not fit now."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(min(metrics.horizontalAdvance(self.text()), metrics.averageCharWidth() * 6), metrics.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def _tell(self) -> None:
        self.setToolTip(self.text() if self.is_elided() else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())
        painter.drawText(self.contentsRect(), self.alignment() | Qt.TextFlag.TextSingleLine, shown)
