"""The logo that is printed at the head of the sheets: seen, chosen, taken away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from buurtdesk.ui.parts.button import Button, IconButton
from buurtdesk.ui.theme.current import theme

_SEEN_PX = (110, 36)


class LogoRow(QWidget):
    """`wanted` asks for a picture, `removed` that there be none."""

    wanted = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seen = QLabel()
        self.seen.setAccessibleName(self.tr("The logo"))
        self.choose = Button(self.tr("Choose a picture …"), kind="soft")
        self.take_away = IconButton("trash", self.tr("Take the logo away"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for widget in (self.seen, self.choose, self.take_away):
            row.addWidget(widget)
        row.addStretch(1)
        self.choose.clicked.connect(self.wanted)
        self.take_away.clicked.connect(self.removed)
        self.show_logo(None)

    def show_logo(self, png: bytes | None) -> None:
        """Show it as it is on the disk."""
        picture = QPixmap()
        if png is not None:
            picture.loadFromData(png)
            width, height = (theme.px(side) for side in _SEEN_PX)
            picture = picture.scaled(
                min(width, picture.width()),
                min(height, picture.height()),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        self.seen.setPixmap(picture)
        self.seen.setVisible(png is not None)
        self.take_away.setVisible(png is not None)
