"""Buttons: a verb, perhaps an icon. One primary (dark) button a screen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.icons import icon
from buurtdesk.ui.theme.tokens import ICON_PX, TARGET_PX

_ICON_ROLES = {"primary": "on_petrol", "danger": "bad", "link": "petrol", "soft": "petrol"}
_ICON_GAP_PX = 6


class Button(QPushButton):
    """A button of kind primary, plain, quiet, danger, link, soft or row (32 px, in rows); `main` makes it 48 px."""

    def __init__(
        self,
        text: str,
        icon_name: str | None = None,
        kind: str = "plain",
        main: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", kind)
        self.setProperty("main", main)
        self._icon_name, self._icon_fill = icon_name, False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._restyle()
        theme.changed.connect(self._restyle)

    def set_icon(self, name: str | None, fill: bool = False) -> None:
        """Change or take away the icon."""
        self._icon_name, self._icon_fill = name, fill
        self._restyle()

    def _restyle(self) -> None:
        if self._icon_name is None:
            self.setIcon(QIcon())
            return
        side = theme.px(ICON_PX)
        role = _ICON_ROLES.get(self.property("kind"), "ink")
        plain = icon(self._icon_name, role, self._icon_fill)
        gap = theme.px(_ICON_GAP_PX) if self.text() else 0
        self.setIconSize(QSize(side + gap, side))
        self.setIcon(_with_gap(plain, side, gap) if gap else plain)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt presses a button by Enter only in dialogs; here Enter and Space do the same everywhere.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


def _with_gap(plain: QIcon, side: int, gap: int) -> QIcon:
    """The icon with room at its right: a style sheet has no word for the space between icon and text."""
    made = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
        for dpr in (1.0, 1.25, 1.5, 2.0):
            picture = QPixmap(round((side + gap) * dpr), round(side * dpr))
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            plain.paint(painter, 0, 0, round(side * dpr), round(side * dpr), Qt.AlignmentFlag.AlignCenter, mode)
            painter.end()
            made.addPixmap(picture, mode)
    return made


class IconButton(Button):
    """A quiet square button that shows only an icon; its name is in the tooltip and for screen readers."""

    def __init__(self, icon_name: str, name: str, keys: QKeySequence | str = "", parent: QWidget | None = None) -> None:
        super().__init__("", icon_name, "quiet", parent=parent)
        self._keys = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        self.setProperty("square", True)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """What it does, with its key in the tooltip."""
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({self._keys})" if self._keys else name)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(TARGET_PX), theme.px(TARGET_PX))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
