"""The room of the policy challenges: the questions at the left, the SWO-ART items that one stands on at the right."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.domain.plan import Challenge
from buurtdesk.domain.swoart import Area, SwoArtItem
from buurtdesk.ui import counted
from buurtdesk.ui.list_words import AREA_ICONS, area_word
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.label import Heading, Meta, Paragraph
from buurtdesk.ui.parts.side_panel import SidePanel
from buurtdesk.ui.parts.work_rows import Mark, Row
from buurtdesk.ui.parts.work_view import WorkView
from buurtdesk.ui.parts.working_list import WorkingList
from buurtdesk.ui.theme.tokens import SECTION_PX


@dataclass(frozen=True)
class ChallengesView:
    """`linked` are the items by challenge, `actions` how many actions each has."""

    challenges: tuple[Challenge, ...] = ()
    items: tuple[SwoArtItem, ...] = ()
    linked: tuple[tuple[str, str], ...] = ()
    actions: tuple[tuple[str, str], ...] = ()

    def items_of(self, challenge: str) -> set[str]:
        """The items that a challenge stands on."""
        return {item for each, item in self.linked if each == challenge}


def worded(text: str) -> str:
    """The text as a question: “How can we …?”, unless it begins so already."""
    begin = QCoreApplication.translate("Challenges", "How can we")
    text = text.strip()
    if text.casefold().startswith(begin.casefold()):
        return text
    rest = text[:1].lower() + text[1:] if text[1:2].islower() else text
    return f"{begin} {rest.rstrip('?').rstrip()}?"


class ChallengesRoom(QWidget):
    """`submitted` carries a worded challenge, `linked` challenge, item and whether it stands on it."""

    submitted = Signal(str)
    linked = Signal(str, str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = ChallengesView()
        name = self.tr("Policy challenges")
        self.list = WorkingList(
            name,
            self.tr("… make the squares cooler"),
            (
                self.tr("No challenges yet"),
                self.tr("What do the six areas ask of the city and the neighbourhood? Word it as a question."),
            ),
            WorkView(name, most_lines=2),
        )
        self.prefix = Button(QCoreApplication.translate("Challenges", "How can we"), kind="segment")
        self.prefix.setCheckable(True)
        self.prefix.setChecked(True)
        self.prefix.setToolTip(self.tr("Begin with “How can we” and end with a question mark"))
        self.list.before_add.addWidget(self.prefix)
        self._lay_out()
        self.list.submitted.connect(self._submit)
        self.list.view.chosen.connect(lambda _: self._show_detail())
        self.list.view.opened.connect(lambda _: self.items.setFocus(Qt.FocusReason.TabFocusReason))
        self.items.toggled.connect(self._toggle)
        self.setFocusProxy(self.list)

    def _lay_out(self) -> None:
        self._text = Paragraph("", SECTION_PX, weight=600)
        self._hint = Paragraph(self.tr("Choose a challenge: here you link the items that lead to it."), role="ink2")
        self._items_title = Heading(self.tr("What leads to it?"))
        self._count = Meta()
        self._none = Paragraph(self.tr("There are no SWO-ART items yet: make them in step 6."), role="ink2")
        self.items = WorkView(self.tr("SWO-ART items that lead to this challenge"), most_lines=3)
        self.detail = SidePanel(360)
        head = QVBoxLayout()
        head.setContentsMargins(18, 18, 18, 8)
        head.setSpacing(12)
        counting = QHBoxLayout()
        counting.addWidget(self._items_title)
        counting.addStretch(1)
        counting.addWidget(self._count)
        for each in (self._hint, self._text):
            head.addWidget(each)
        head.addLayout(counting)
        head.addWidget(self._none)
        right = QVBoxLayout(self.detail)
        right.setContentsMargins(1, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(head)
        right.addWidget(self.items, 1)
        self._end = QWidget()
        right.addWidget(self._end, 1)
        left = QVBoxLayout()
        left.setContentsMargins(20, 16, 20, 0)
        left.addWidget(self.list)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.detail)

    def show_view(self, view: ChallengesView) -> None:
        """Bring everything in step."""
        self._view = view
        self.list.show_rows([_row(each, view) for each in view.challenges])
        self._show_detail()

    def _submit(self, text: str) -> None:
        self.submitted.emit(worded(text) if self.prefix.isChecked() else text)

    def _toggle(self, item: str, on: bool) -> None:
        row = self.list.view.current_row()
        if row is not None:
            self.linked.emit(row.id, item, on)

    def _show_detail(self) -> None:
        row, view = self.list.view.current_row(), self._view
        chosen = row is not None
        self._hint.setVisible(not chosen)
        for each in (self._text, self._items_title, self._count):
            each.setVisible(chosen)
        self.items.setVisible(chosen and bool(view.items))
        self._end.setVisible(not (chosen and view.items))
        self._none.setVisible(chosen and not view.items)
        if row is None:
            return
        linked = view.items_of(row.id)
        self._text.set_words(row.title)
        self._count.setText(counted.tr("%n item(s)", "", len(linked)))
        self.items.show_rows(_item_rows(view, linked))


def _row(challenge: Challenge, view: ChallengesView) -> Row:
    items, actions = len(view.items_of(challenge.id)), sum(each == challenge.id for each, _ in view.actions)
    mark = None
    if not items:
        mark = Mark(QCoreApplication.translate("Challenges", "Nothing under it"), "warning-circle", "doubt")
    parts = [
        counted.tr("%n SWO-ART item(s)", "", items) if items else "",
        counted.tr("%n action(s)", "", actions) if actions else "",
    ]
    return Row(
        challenge.id,
        challenge.text,
        meta=" · ".join(part for part in parts if part),
        icon="question",
        mark=mark,
    )


def _item_rows(view: ChallengesView, linked: set[str]) -> list[Row]:
    """The items under the name of their area, with a box each."""
    rows: list[Row] = []
    for area in Area:
        mine = [each for each in view.items if each.area is area]
        if mine:
            rows.append(
                Row(area.value, area_word(area, mine[0].label), icon=AREA_ICONS[area], heading=True, fixed=True)
            )
            rows += [Row(each.id, each.text, checked=each.id in linked, fixed=True) for each in mine]
    return rows
