"""Clusters of the idea workshop: merging, splitting, order, suggestions and dots, brought together with the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from buurtdesk.desk import clusters, voting
from buurtdesk.desk.cluster_dots import dots_on_wall
from buurtdesk.desk.desk import Desk
from buurtdesk.ui import counted
from buurtdesk.ui.app.attempt import attempt
from buurtdesk.ui.app.task import Task

if TYPE_CHECKING:
    from buurtdesk.analysis.cluster_suggestions import Proposal
    from buurtdesk.ui.app.ideas import Ideas


class _Stopped(Exception):
    """The facilitator wants no suggestions any more."""


class Clustering(QObject):
    """Does what the wall asks with clusters in the workshop that is open."""

    _advanced = Signal(int, int)

    def __init__(self, desk: Desk, ideas: Ideas) -> None:
        super().__init__(ideas)
        self._desk, self._ideas, self._wall = desk, ideas, ideas.wall
        self._task: Task | None = None
        self._stop = False
        wall, panel = ideas.wall, ideas.wall.suggestions
        wall.cluster_merged.connect(self._merge)
        wall.cluster_split.connect(self._split)
        wall.arrange_wanted.connect(self._arrange)
        wall.suggestions_wanted.connect(self.suggest)
        wall.said.connect(lambda words: ideas.said.emit(words, False))
        panel.accepted.connect(self._accept)
        panel.all_accepted.connect(self._accept_all)
        panel.stopped.connect(self._ask_to_stop)
        panel.closed.connect(self._ask_to_stop)
        self._advanced.connect(panel.progress.advance)

    def refresh_dots(self) -> None:
        """Show the dots of the last round once revealed; a wall that is held loses them where they no longer are."""
        session = self._ideas.session
        found = dots_on_wall(self._desk, session.id) if session is not None else None
        live = self._ideas.clusters
        live.show_dots(found.round_id, found.clusters) if found else live.show_dots()
        for _, held in self._ideas.held_walls:
            if held.dots_round and not voting.is_revealed(self._desk, held.dots_round):
                held.show_dots()

    def suggest(self) -> None:
        """Compare the loose notes beside the window, and lay the proposals over the list."""
        session = self._ideas.session
        if session is None or self._task is not None:
            return
        self._stop = False
        self._wall.open_suggestions()
        self._wall.suggestions.begin(len(self._ideas.notes.all()))
        task = self._task = Task(self._desk.library.folder, lambda desk: self._work(desk, session.id), self._ideas)
        task.done.connect(self._show)
        task.finished.connect(self._forget_task)
        task.start()

    def _work(self, desk: Desk, session: str) -> list[Proposal] | None:
        """What the other thread does; None where it was stopped."""
        from buurtdesk.desk import suggestions  # reads in numpy: not needed to open the wall

        try:
            return suggestions.suggestions(desk, session, self._go)
        except _Stopped:
            return None

    def _go(self, done: int, total: int) -> None:
        if self._stop:
            raise _Stopped
        self._advanced.emit(done, total)

    def _show(self, proposals: list[Proposal] | None) -> None:
        self._wall.suggestions.show_proposals(proposals or [])

    def _forget_task(self) -> None:
        self._task = None

    def _ask_to_stop(self) -> None:
        self._stop = True

    def _accept(self, proposal: Proposal) -> None:
        if self._lay(proposal):
            self._ideas.said.emit(self.tr("Laid in a cluster"), True)
        else:
            self._ideas.said.emit(self.tr("These notes lie in a cluster already."), False)

    def _accept_all(self, proposals: list[Proposal]) -> None:
        laid = sum(self._lay(proposal) for proposal in proposals)
        self._wall.canvas.sight.fit()
        self._ideas.said.emit(counted.tr("%n cluster(s) laid", "", laid), laid > 0)

    def _lay(self, proposal: Proposal) -> bool:
        from buurtdesk.desk import suggestions

        place = self._wall.free_cluster_place(len(proposal.notes))
        return suggestions.accept(self._desk, self._ideas.session, proposal, place) is not None

    def _merge(self, into: str, others: list[str]) -> None:
        if attempt(lambda: clusters.merge(self._desk, self._ideas.session, into, others), self._wall.refused):
            self._ideas.said.emit(self.tr("Clusters merged"), True)

    def _split(self, notes: list[str], cluster: str) -> None:
        place = self._wall.free_cluster_place(len(notes))

        def split() -> None:
            made = clusters.split(self._desk, self._ideas.session, cluster, notes, place)
            self._wall.ask_title(made.id)

        attempt(split, self._wall.refused)

    def _arrange(self) -> None:
        if self._ideas.session is not None:
            clusters.arrange_wall(self._desk, self._ideas.session)
            self._wall.canvas.sight.fit()
            self._ideas.said.emit(self.tr("The wall lies in order"), True)
