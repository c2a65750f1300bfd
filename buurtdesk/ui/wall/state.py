"""What the layers of the wall paint from: the arrangement, the selection, and what is in the hand."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from buurtdesk.ui.model.clusters import ClustersModel
from buurtdesk.ui.model.notes import NotesModel
from buurtdesk.ui.wall.areas import Head
from buurtdesk.ui.wall.arrangement import Area, Arrangement, Box, Spot
from buurtdesk.ui.wall.selection import Selection


class WallState(QObject):
    """One per canvas; arranges again only when somebody looks after a change."""

    changed = Signal()
    unfinished = Signal()

    def __init__(self, notes: NotesModel, clusters: ClustersModel, selection: Selection, parent: QObject) -> None:
        super().__init__(parent)
        self.notes, self.clusters, self.selection = notes, clusters, selection
        self.selected: set[str] = set()
        self.current_area: str | None = None
        self.target_area: str | None = None
        self.lifted: dict[tuple[str, str | None], Spot] = {}
        self.lifted_area: Area | None = None
        self.lift_dx = self.lift_dy = 0.0
        self.hints: tuple[Box, ...] = ()
        self.band: Box | None = None
        self.shows_counts = True
        self._arrangement: Arrangement | None = None
        for model in (notes, clusters):
            for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.dataChanged):
                signal.connect(self._forget)
        selection.changed.connect(self._take_selection)

    def arrangement(self) -> Arrangement:
        """Where everything stands now."""
        if self._arrangement is None:
            self._arrangement = Arrangement(self.notes.all(), self.clusters.all())
            if self.current_area not in self._arrangement.area_of:
                self.current_area = None
        return self._arrangement

    def mark_of(self, cluster_id: str) -> str:
        """How a cluster is to be shown: plain, current, target of a drop, or lifted."""
        if self.lifted_area is not None and self.lifted_area.cluster.id == cluster_id:
            return "lifted"
        if cluster_id == self.target_area:
            return "target"
        return "current" if cluster_id == self.current_area else ""

    def head_of(self, area: Area) -> Head:
        """What stands beside the title of this cluster."""
        return Head(str(area.count) if self.shows_counts else "", self.clusters.dots_of(area.cluster.id))

    def put_down(self) -> None:
        """Nothing is in the hand any more."""
        self.lifted, self.lifted_area, self.band, self.target_area = {}, None, None, None
        self.lift_dx = self.lift_dy = 0.0
        self.hints = ()
        self.changed.emit()

    def _forget(self) -> None:
        self._arrangement = None
        self.changed.emit()

    def _take_selection(self) -> None:
        self.selected = set(self.selection.ids())
        if self.selected:
            self.current_area = None
        self.changed.emit()
