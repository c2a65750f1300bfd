"""The clusters of the wall as a Qt model."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QByteArray, Qt

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
    """Clusters in order of arrival."""

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

    def spoken_title(self, cluster: Cluster) -> str:
        """Its title, or the words for one that has none yet."""
        return cluster.title or self.tr("No name yet")
