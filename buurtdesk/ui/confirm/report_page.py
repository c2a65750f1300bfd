"""What came of reading scans: how many pages, what is missing, and what could not be read and why."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from buurtdesk.ui.confirm.view import RejectView, ReportView
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.card import Card
from buurtdesk.ui.parts.label import Heading, Paragraph, Title
from buurtdesk.ui.parts.scrolled import Scrolled
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.icons import icon
from buurtdesk.ui.theme.tokens import META_PX

_WIDEST_PX, _PICTURE_PX = 820, 92
_MOST_SHOWN = 200


class ReportPage(QWidget):
    """`left` says that one has seen it, `cleared` that what was not read is dealt with."""

    left = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.next_button = Button(self.tr("Look at what is doubtful"), "arrow-right", "primary", main=True)
        self.next_button.clicked.connect(self.left)
        self.clear_button = Button(self.tr("Dealt with: clear the list"), "check")
        self.clear_button.clicked.connect(self.cleared)
        self._held = QWidget()
        self._held.setMaximumWidth(theme.px(_WIDEST_PX))
        self._column = QVBoxLayout(self._held)
        self._column.setContentsMargins(6, 4, 12, 8)
        self._column.setSpacing(14)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(44) - 6, theme.px(20), theme.px(20), theme.px(16))
        column.addWidget(Scrolled(self._held), 1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.next_button)
        row.addWidget(self.clear_button)
        row.addStretch(1)
        column.addLayout(row)
        self.setFocusProxy(self.next_button)

    def show_report(self, report: ReportView) -> None:
        """Show it in place of the one before."""
        while self._column.count():
            widget = self._column.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._column.addWidget(Title(report.title))
        self._column.addWidget(Paragraph(report.about, role="ink2"))
        self.clear_button.setVisible(bool(report.rejects))
        if report.missing:
            self._column.addWidget(Heading(self.tr("Still missing")))
            self._column.addWidget(Paragraph("\n".join(report.missing[:_MOST_SHOWN])))
        if report.rejects:
            self._column.addWidget(Heading(self.tr("Not read")))
            for reject in report.rejects[:_MOST_SHOWN]:
                self._column.addWidget(_row(reject))
        self._column.addStretch(1)


def _row(reject: RejectView) -> QWidget:
    card = Card()
    row = QHBoxLayout(card)
    row.setContentsMargins(14, 12, 16, 12)
    row.setSpacing(14)
    row.addWidget(_picture(reject.picture), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(4)
    words.addWidget(Paragraph(reject.reason, weight=600))
    words.addWidget(Paragraph(reject.place, META_PX, "ink2"))
    words.addStretch(1)
    row.addLayout(words, 1)
    return card


def _picture(content: bytes) -> QWidget:
    """The page small, with an edge so that a blank one is seen; an icon where there is nothing to show."""
    picture, side = QPixmap(), theme.px(_PICTURE_PX)
    picture.loadFromData(content)
    if picture.isNull():
        picture = icon("file-x", "ink2").pixmap(theme.px(32), theme.px(32))
    else:
        way = Qt.TransformationMode.SmoothTransformation
        picture = picture.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, way)
        painter = QPainter(picture)
        painter.setPen(QPen(QColor(theme.palette.edge), 1))
        painter.drawRect(picture.rect().adjusted(0, 0, -1, -1))
        painter.end()
    made = QLabel()
    made.setPixmap(picture)
    made.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
    made.setFixedWidth(side)
    return made
