"""Choosing a cluster: a menu in which the first nine have a digit, by physical key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from buurtdesk.ui.keys import physical_digit

_WITH_DIGIT = 9


class ClusterMenu(QMenu):
    """`clusters` are (id, title); `question` stands above them."""

    chosen = Signal(str)

    def __init__(self, question: str, clusters: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._ids = [cluster_id for cluster_id, _ in clusters]
        self.addSection(question)
        self.setAccessibleName(question)
        for number, (cluster_id, title) in enumerate(clusters, start=1):
            words = f"{title}\t{number}" if number <= _WITH_DIGIT else title
            self.addAction(words).triggered.connect(lambda _=False, chosen=cluster_id: self.chosen.emit(chosen))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = physical_digit(event)
        if digit and digit <= min(len(self._ids), _WITH_DIGIT):
            self.close()
            self.chosen.emit(self._ids[digit - 1])
        else:
            super().keyPressEvent(event)
