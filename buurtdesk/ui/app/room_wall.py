"""The wall as the room sees it: the same notes, always whole in sight, nothing to touch, no counts, no tables."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent

from buurtdesk.ui.model.clusters import ClustersModel
from buurtdesk.ui.model.notes import NotesModel
from buurtdesk.ui.projector.look import look
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.wall.canvas import Canvas
from buurtdesk.ui.wall.selection import Selection


class RoomWall(Canvas):
    """A view on notes and clusters with a selection of its own, so that the facilitator's stays private."""

    def __init__(self, notes: NotesModel, clusters: ClustersModel) -> None:
        super().__init__(notes, clusters, Selection(notes))
        self.state.shows_counts = False
        self._faces.may_hurry = False  # nobody zooms here: each picture of it is whole
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._fit_soon = QTimer(self)
        self._fit_soon.setSingleShot(True)
        self._fit_soon.setInterval(0)
        self._fit_soon.timeout.connect(self.sight.fill)
        self._follow_soon = QTimer(self)
        self._follow_soon.setSingleShot(True)
        self._follow_soon.setInterval(0)
        self._follow_soon.timeout.connect(self.sight.follow)
        self.state.changed.connect(self._follow_soon.start)

    def paintEvent(self, event: QPaintEvent) -> None:
        with theme.lend(look.palette):
            super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_soon.start()
