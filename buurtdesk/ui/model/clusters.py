"""The clusters of the wall as a Qt model."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QByteArray, QObject, Qt

from buurtdesk.domain.cluster import Cluster
from buurtdesk.ui.model.rows import Index, RowsModel

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)


class ClusterRole(IntEnum):
    """Roles of ClustersModel."""

    ID = int(Qt.ItemDataRole.UserRole) + 1
    TITLE = ID + 1
    PLACE = ID + 2


class ClustersModel(RowsModel[Cluster]):
    """Clusters in order of arrival, with the dots on each once those of `dots_round` are revealed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dots_round = ""
        self.dots: Mapping[str, int] = {}

    def show_dots(self, dots_round: str = "", dots: Mapping[str, int] | None = None) -> None:
        """Show these dots by cluster id; without a round none."""
        if (dots_round, dots or {}) == (self.dots_round, self.dots):
            return
        self.dots_round, self.dots = dots_round, dict(dots or {})
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))

    def dots_of(self, cluster_id: str) -> int | None:
        """How many dots it has; None while they are not revealed."""
        return self.dots.get(cluster_id, 0) if self.dots_round else None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        cluster = self._at(index)
        if cluster is None:
            return None
        if role in (_DISPLAY, _ACCESSIBLE):
            return self.spoken_title(cluster)
        if role == ClusterRole.ID:
            return cluster.id
        if role == ClusterRole.TITLE:
            return cluster.title
        if role == ClusterRole.PLACE:
            return cluster.place
        return None

    def roleNames(self) -> dict[int, QByteArray]:
        return {int(role): QByteArray(role.name.lower().encode()) for role in ClusterRole}

    def titles(self, ids: Iterable[str]) -> str:
        """The titles of these, one after the other."""
        return ", ".join(self.spoken_title(found) for found in map(self.find, ids) if found is not None)

    def spoken_title(self, cluster: Cluster) -> str:
        """Its title, or the words for one that has none yet."""
        return cluster.title or self.tr("No name yet")
