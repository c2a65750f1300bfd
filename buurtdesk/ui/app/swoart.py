"""SWO-ART: brings its room together with the desk."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from buurtdesk.desk import evidence, figures, swoart
from buurtdesk.desk.desk import Desk, Notice
from buurtdesk.domain.evidence import Source, SubjectKind
from buurtdesk.domain.swoart import Area
from buurtdesk.domain.trajectory import Step, Trajectory
from buurtdesk.ui import counted
from buurtdesk.ui.app.attempt import attempt
from buurtdesk.ui.app.list_room import ListRoom, index_after
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.trailing import TrailingButton
from buurtdesk.ui.swoart.rename_areas import RenameAreas
from buurtdesk.ui.swoart.room import SwoArtRoom
from buurtdesk.ui.swoart.view import SwoArtView

_SURVEY_KINDS = {"questionnaire", "question", "response", "entry", "answer", "settled_answer"}


class SwoArt(ListRoom):
    """Items in six areas on evidence."""

    kinds = frozenset(
        {
            *("swoart_item", "evidence", "challenge", "plan_action", "note", "cluster", "membership", "finding"),
            *("stance", "guess", "quote", "focus_group", "concern", "service", "voting_round", "session"),
            "trajectory",
            *_SURVEY_KINDS,
        }
    )

    def __init__(self, desk: Desk, trajectory: Trajectory, window: QWidget) -> None:
        super().__init__(desk, trajectory, window)
        self._view, self._window = SwoArtView(), window
        self._figures: list[Source] | None = None
        self.room = SwoArtRoom()
        self._rename = Button(self.tr("Rename areas"), "pencil-simple", "quiet")
        self._rename.clicked.connect(self._rename_areas)
        self._onward = TrailingButton(self.tr("To the challenges"), "arrow-right", "primary")
        self._onward.clicked.connect(lambda: self.room_wanted.emit(Step.CHALLENGES.value))
        room = self.room
        room.added.connect(self._add)
        room.edited.connect(self._edit)
        room.moved.connect(self._move)
        room.deleted.connect(self._delete)
        room.area_set.connect(self._set_area)
        room.made_from.connect(self._make_from)
        room.linked.connect(self._link)
        room.unlinked.connect(self._unlink)
        self.refresh()

    def header_widgets(self) -> tuple[QWidget, ...]:
        return self._rename, self._onward

    def notice(self, notice: Notice) -> None:
        if not notice.rows or _SURVEY_KINDS & set(notice.rows):
            self._figures = None  # counting the whole survey takes a while: only where an answer changed
        super().notice(notice)

    def refresh(self) -> None:
        desk, within = self._desk, self._trajectory
        if self._figures is None:
            self._figures = figures.figures(desk, within)
        self._view = SwoArtView(
            tuple(swoart.items(desk, within)),
            tuple(evidence.all_evidence(desk, within)),
            tuple(evidence.unused(desk, within, self._figures)),
            swoart.labels(desk, within),
        )
        self.room.show_view(self._view)
        self.context_changed.emit(self.context())

    def context(self) -> str:
        """How much there is."""
        count = len(self._view.items)
        return counted.tr("%n item(s) in six areas", "", count) if count else ""

    def _add(self, area: Area, text: str) -> None:
        box = self.room.boxes[area]
        attempt(lambda: box.accepted(swoart.add(self._desk, self._trajectory, area, text).id), box.refused)

    def _edit(self, item: str, text: str) -> None:
        found = self._view.item(item)
        if found is not None:
            attempt(lambda: swoart.edit(self._desk, item, text), self.room.boxes[found.area].view.refuse)

    def _move(self, item: str, step: int) -> None:
        found = self._view.item(item)
        if found is not None:
            ids = [each.id for each in self._view.in_area(found.area)]
            swoart.move(self._desk, self._trajectory, item, index_after(ids, item, step))

    def _set_area(self, item: str, area: Area) -> None:
        found = self._view.item(item)
        if found is not None and found.area is not area:
            swoart.set_area(self._desk, self._trajectory, item, area)
            self.room.go_to(item)

    def _delete(self, item: str) -> None:
        swoart.delete(self._desk, item)
        self._told(self.tr("SWO-ART item deleted"))

    def _make_from(self, key: str, area: Area) -> None:
        source = self.room.panel.source(key)
        if source is not None:
            attempt(lambda: swoart.add_from(self._desk, self._trajectory, area, source), self._say_wrong)

    def _link(self, key: str, item: str) -> None:
        source = self.room.panel.source(key)
        if source is not None:
            kind = SubjectKind.SWOART_ITEM
            attempt(lambda: evidence.link(self._desk, self._trajectory, kind, item, source), self._say_wrong)

    def _unlink(self, link: str) -> None:
        evidence.unlink(self._desk, link)
        self._told(self.tr("Evidence taken away from the item"))

    def _rename_areas(self) -> None:
        called = RenameAreas(self._window, self._view.labels).ask()
        if called is not None and called != self._view.labels:
            swoart.rename_areas(self._desk, self._trajectory, called)

    def _say_wrong(self, sentence: str) -> None:
        self.said.emit(sentence, False)
