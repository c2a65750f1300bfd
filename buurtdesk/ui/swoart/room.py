"""The room of the SWO-ART analysis: three by two areas, and the evidence at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from buurtdesk.domain.swoart import Area, SwoArtItem
from buurtdesk.ui.list_words import area_word
from buurtdesk.ui.parts.evidence_rows import evidence_counts
from buurtdesk.ui.parts.work_rows import Row
from buurtdesk.ui.swoart.area_box import AreaBox
from buurtdesk.ui.swoart.evidence_panel import EvidencePanel
from buurtdesk.ui.swoart.view import SwoArtView

_ACROSS = 3
AREAS = list(Area)


class SwoArtRoom(QWidget):
    """Items by id, evidence by its key (kind:id), areas as they are."""

    added = Signal(object, str)
    edited = Signal(str, str)
    moved = Signal(str, int)
    deleted = Signal(str)
    area_set = Signal(str, object)
    made_from = Signal(str, object)
    linked = Signal(str, str)
    unlinked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = SwoArtView()
        self._item = ""
        self.panel = EvidencePanel()
        self.boxes = {area: AreaBox(area, number) for number, area in enumerate(AREAS, start=1)}
        grid = QGridLayout()
        grid.setContentsMargins(14, 10, 12, 12)
        grid.setSpacing(10)
        for number, box in enumerate(self.boxes.values()):
            grid.addWidget(box, *divmod(number, _ACROSS))
            grid.setColumnStretch(number % _ACROSS, 1)
            grid.setRowStretch(number // _ACROSS, 1)
            self._connect_box(box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(grid, 1)
        row.addWidget(self.panel)
        self.panel.unused.digit_pressed.connect(self._digit_on_evidence)
        self.panel.linked.connect(lambda key: self.linked.emit(key, self._item) if self._item else None)
        self.panel.unlinked.connect(self.unlinked)
        self.setFocusProxy(self.boxes[Area.STRENGTH].view)

    def _connect_box(self, box: AreaBox) -> None:
        view, area = box.view, box.area
        box.submitted.connect(lambda text: self.added.emit(area, text))
        view.edited.connect(self.edited)
        view.moved.connect(self.moved)
        view.deleted.connect(self.deleted)
        view.digit_pressed.connect(self._digit_on_item)
        view.chosen.connect(lambda item: self._choose(area, item))
        view.opened.connect(lambda _: self.panel.open_under())
        view.sideways.connect(lambda step: self._go_sideways(area, step))
        view.dropped.connect(lambda what, on: self._drop(area, what, on))

    def show_view(self, view: SwoArtView) -> None:
        """Bring everything in step."""
        self._view = view
        for area, box in self.boxes.items():
            box.set_name(area_word(area, view.labels.get(area, "")))
            box.show_rows([self._row(each) for each in view.in_area(area)])
        self.panel.show_view(view, view.item(self._item))

    def go_to(self, item: str) -> None:
        """Put the keyboard on an item, wherever it is now."""
        found = self._view.item(item)
        if found is not None:
            view = self.boxes[found.area].view
            view.choose(item)
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, item: SwoArtItem) -> Row:
        return Row(item.id, item.text, counts=evidence_counts(self._view.under(item.id)))

    def _choose(self, area: Area, item: str) -> None:
        """One item is chosen in all of the six."""
        if not item:
            return
        self._item = item
        for other, box in self.boxes.items():
            if other is not area:
                box.view.clear_choice()
        self.panel.show_view(self._view, self._view.item(item))

    def _go_sideways(self, area: Area, step: int) -> None:
        to = self.boxes[AREAS[(AREAS.index(area) + step) % len(AREAS)]].view
        to.setFocus(Qt.FocusReason.TabFocusReason)

    def _digit_on_item(self, item: str, digit: int) -> None:
        if digit <= len(AREAS):
            self.area_set.emit(item, AREAS[digit - 1])

    def _digit_on_evidence(self, key: str, digit: int) -> None:
        if digit <= len(AREAS):
            self.made_from.emit(key, AREAS[digit - 1])

    def _drop(self, area: Area, what: str, on: str) -> None:
        """Evidence on an item goes under it, elsewhere it becomes an item; an item goes to this area."""
        if self.panel.source(what) is not None:
            self.linked.emit(what, on) if on else self.made_from.emit(what, area)
        elif (item := self._view.item(what)) is not None and item.area is not area:
            self.area_set.emit(what, area)
