"""Opening a round: what to vote on, and with how many dots."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from buurtdesk.analysis.look_alike import look_alikes
from buurtdesk.domain.voting import MANY_OPTIONS, TOO_MANY_OPTIONS, VotingRules, default_dots
from buurtdesk.ui import counted
from buurtdesk.ui.parts.band import Band
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.label import Heading, Label
from buurtdesk.ui.voting.count_field import CountField
from buurtdesk.ui.voting.view import Candidate

_MOST_DOTS = 99
_PAIRS_TOLD, _CHARACTERS_TOLD = 2, 60
_ID = Qt.ItemDataRole.UserRole


class Choosing(QWidget):
    """Tick what goes into the round; `opened` carries (id, text) pairs and the rules.

    What makes votes split or choosing hard is told, never forbidden.
    """

    opened = Signal(list, object)
    paper_wanted = Signal()

    def __init__(self, candidates: tuple[Candidate, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dots_by_hand = False
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What to vote on"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._candidates: tuple[Candidate, ...] = ()
        self.dots = CountField(self.tr("Dots per person"), _MOST_DOTS)
        self.dots.setSpecialValueText(self.tr("no limit"))
        self.dots.valueChanged.connect(self._keep_dots)
        self.several = QCheckBox(self.tr("Several dots on one option"))
        self.several.toggled.connect(self._show_most)
        self.most = CountField(self.tr("At most on one option"), _MOST_DOTS)
        self.most.setPrefix(self.tr("at most") + " ")
        self.most.setSpecialValueText(self.tr("no limit"))
        self.count = Label(role="ink2")
        self.many = Band(
            "warning",
            self.tr("More than twelve options are hard to weigh."),
            self.tr("Group notes into clusters first, or take fewer."),
        )
        self.too_many = Band(
            "warning-octagon",
            self.tr("Nobody can weigh twenty options or more."),
            self.tr("Group notes into clusters first: then the room votes on clusters."),
            kind="bad",
        )
        self.alike = Band("copy-simple", "", "")
        self.paper_button = Button(self.tr("Paper ballots"), "file-text")
        self.paper_button.clicked.connect(self.paper_wanted)
        self.open_button = Button(self.tr("Open the round"), "check-circle", "primary", main=True)
        self.open_button.clicked.connect(self._open)
        self._lay_out()
        self.list.itemChanged.connect(self._recount)
        self.show_candidates(candidates)
        self.list.setCurrentRow(0)
        self.start = self.list

    def show_candidates(self, candidates: tuple[Candidate, ...]) -> None:
        """Show what can be voted on; what was ticked or not stays so, also when someone else adds a note."""
        if candidates == self._candidates:
            return
        chosen = {item.data(_ID): item.checkState() for item in self._items()}
        row = self.list.currentRow()
        self._candidates = candidates
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for candidate in candidates:
            self._add(candidate, chosen)
        self.list.setCurrentRow(min(row, len(candidates) - 1))
        self.list.blockSignals(blocked)
        self._recount()

    def _add(self, candidate: Candidate, chosen: dict[str, Qt.CheckState]) -> None:
        item = QListWidgetItem(" ".join(candidate.text.split()), self.list)
        item.setData(_ID, candidate.id)
        item.setToolTip(candidate.text)
        if candidate.meta:
            item.setText(f"{item.text()}  ·  {candidate.meta}")
            item.setData(_ID + 1, candidate.text)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        proposed = Qt.CheckState.Checked if candidate.proposed else Qt.CheckState.Unchecked
        item.setCheckState(chosen.get(candidate.id, proposed))

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(Heading(self.tr("What do we vote on?")))
        head.addStretch(1)
        head.addWidget(self.count)
        for words, state in ((self.tr("All"), Qt.CheckState.Checked), (self.tr("None"), Qt.CheckState.Unchecked)):
            button = Button(words, kind="link")
            button.clicked.connect(lambda _=False, state=state: self.tick_all(state))
            head.addWidget(button)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        for band in (self.many, self.too_many, self.alike):
            column.addWidget(band)
        rules = QHBoxLayout()
        rules.setSpacing(12)
        label = Label(self.tr("Dots per person"))
        label.setBuddy(self.dots)
        for widget in (label, self.dots, self.several, self.most):
            rules.addWidget(widget)
        rules.addStretch(1)
        rules.addWidget(self.paper_button)
        rules.addWidget(self.open_button)
        column.addLayout(rules)
        self.setTabOrder(self.open_button, self.paper_button)
        self._show_most(False)

    def _ticked(self) -> list[tuple[str, str]]:
        return [
            (item.data(_ID), item.data(_ID + 1) or item.toolTip())
            for item in self._items()
            if item.checkState() is Qt.CheckState.Checked
        ]

    def tick_all(self, state: Qt.CheckState) -> None:
        """Tick everything or nothing; counted once."""
        blocked = self.list.blockSignals(True)
        for item in self._items():
            item.setCheckState(state)
        self.list.blockSignals(blocked)
        self._recount()

    def _recount(self) -> None:
        options = len(self._ticked())
        self.count.setText(counted.tr("%n option(s)", "", options))
        self.many.setVisible(MANY_OPTIONS < options < TOO_MANY_OPTIONS)
        self.too_many.setVisible(options >= TOO_MANY_OPTIONS)
        self._tell_alike()
        self.open_button.setEnabled(options > 0)
        if not self._dots_by_hand:
            blocked = self.dots.blockSignals(True)
            self.dots.setValue(default_dots(options))
            self.dots.blockSignals(blocked)

    def _tell_alike(self) -> None:
        """Options that say nearly the same take each other's votes."""
        texts = [" ".join(text.split()) for _id, text in self._ticked()]
        pairs = look_alikes(texts)
        told = [
            self.tr("“{one}” and “{other}”.").format(one=_start_of(texts[one]), other=_start_of(texts[other]))
            for one, other in pairs[:_PAIRS_TOLD]
        ]
        if len(pairs) > _PAIRS_TOLD:
            told.append(counted.tr("And %n more pair(s).", "", len(pairs) - _PAIRS_TOLD))
        self.alike.tell(self.tr("These look alike, and votes split over them: untick one."), " ".join(told))
        self.alike.setVisible(bool(pairs))

    def _keep_dots(self) -> None:
        self._dots_by_hand = True

    def _show_most(self, several: bool) -> None:
        """One dot at most, or as many as is chosen."""
        self.most.setVisible(several)
        self.most.setValue(0 if several else 1)

    def _open(self) -> None:
        self.opened.emit(self._ticked(), VotingRules(self.dots.value(), self.most.value()))


def _start_of(text: str) -> str:
    return text if len(text) <= _CHARACTERS_TOLD else text[: _CHARACTERS_TOLD - 1].rstrip() + "…"
