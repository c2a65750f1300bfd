"""Puts the look on the application: style, palette, fonts, style sheet and focus ring, and keeps them in step."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from buurtdesk.ui.theme.controls import DeskStyle
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.focus import FocusFollower
from buurtdesk.ui.theme.fonts import font, load_fonts
from buurtdesk.ui.theme.sheet import sheet
from buurtdesk.ui.theme.tokens import DARK, LIGHT, TEXT_PX, Palette, opposite


def qt_palette(look: Palette) -> QPalette:
    """The roles of the look as Qt's own, for everything that the style sheet does not name."""
    role = QPalette.ColorRole
    colors = {
        role.Window: look.paper,
        role.WindowText: look.ink,
        role.Base: look.card,
        role.AlternateBase: look.sunk,
        role.Text: look.ink,
        role.PlaceholderText: look.ink2,
        role.Button: look.card,
        role.ButtonText: look.ink,
        role.BrightText: look.bad,
        role.Highlight: look.petrol,
        role.HighlightedText: look.on_petrol,
        role.Link: look.petrol,
        role.LinkVisited: look.petrol,
        role.Light: look.card,
        role.Midlight: look.sunk,
        role.Mid: look.edge,
        role.Dark: look.edge,
        role.Shadow: look.line,
        role.ToolTipBase: opposite(look).card,
        role.ToolTipText: opposite(look).ink,
        role.Accent: look.petrol,
    }
    made = QPalette()
    for each, color in colors.items():
        made.setColor(each, QColor(color))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(look.ink2))
    return made


class Look(QObject):
    """One per application: restyles it whenever the theme changes or, if asked to, the system's colour scheme."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._applied: tuple[Palette, float] | None = None
        self._dark: bool | None = None
        self._style = DeskStyle()
        app.setStyle(self._style)
        self.focus = FocusFollower(app)
        theme.changed.connect(self._restyle)
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    def use(self, dark: bool | None, scale: float) -> None:
        """Dark, light, or (None) as the system has it; at size 1.0, 1.15 or 1.3."""
        self._dark = dark
        scheme = {None: Qt.ColorScheme.Unknown, True: Qt.ColorScheme.Dark, False: Qt.ColorScheme.Light}[dark]
        # Also tells the window frame and the system's own dialogs.
        self._app.styleHints().setColorScheme(scheme)
        wanted = (DARK if self._is_dark() else LIGHT, scale)
        # Restyling every widget takes a moment: not for what is on already.
        if wanted != self._applied:
            theme.use(*wanted)

    def _is_dark(self) -> bool:
        if self._dark is not None:
            return self._dark
        return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark

    def _follow_system(self) -> None:
        wanted = DARK if self._is_dark() else LIGHT
        if self._dark is None and wanted is not theme.palette:
            theme.use(wanted, theme.scale)

    def _restyle(self) -> None:
        self._applied = (theme.palette, theme.scale)
        self._app.setPalette(qt_palette(theme.palette))
        self._app.setFont(font(TEXT_PX))
        self._app.setStyleSheet(sheet(theme.palette, opposite(theme.palette), theme.px))


def apply(app: QApplication, dark: bool | None = None, scale: float = 1.0) -> Look:
    """Put the look on the application, or change it while it runs; the one Look of this application."""
    load_fonts()
    look = app.findChild(Look) or Look(app)
    look.use(dark, scale)
    return look
