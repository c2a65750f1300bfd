"""Opening a round: what to vote on, and with how many dots."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QSpinBox, QVBoxLayout, QWidget

from buurtdesk.domain.voting import MANY_OPTIONS, VotingRules, default_dots
from buurtdesk.ui import counted
from buurtdesk.ui.parts.band import Band
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.label import Heading, Label, Meta
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.voting.view import Candidate

_ID = Qt.ItemDataRole.UserRole


class Choosing(QWidget):
    """Tick what goes into the round; `opened` carries (id, text) pairs and the rules."""

    opened = Signal(list, object)

    def __init__(self, candidates: tuple[Candidate, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dots_by_hand = False
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What to vote on"))
        self.list.setWordWrap(True)
        self._candidates: tuple[Candidate, ...] = ()
        self.dots, self.most = _spin(0, 99), _spin(0, 99)
        self.dots.valueChanged.connect(self._keep_dots)
        self.most.setValue(1)
        self.count = Label(role="ink2")
        self.many = Band(
            "warning",
            self.tr("More than twelve options are hard to weigh."),
            self.tr("Group notes into clusters first, or take fewer."),
        )
        self.open_button = Button(self.tr("Open the round"), "check-circle", "primary", main=True)
        self.open_button.clicked.connect(self._open)
        self._lay_out()
        self.list.itemChanged.connect(self._recount)
        self.show_candidates(candidates)
        self.list.setCurrentRow(0)
        self.setFocusProxy(self.list)

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
            button.clicked.connect(lambda _=False, state=state: self._tick_all(state))
            head.addWidget(button)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self.many)
        rules = QHBoxLayout()
        rules.setSpacing(12)
        for words, spin in ((self.tr("Dots per person"), self.dots), (self.tr("At most on one"), self.most)):
            label = Label(words)
            label.setBuddy(spin)
            spin.setAccessibleName(words)
            rules.addWidget(label)
            rules.addWidget(spin)
            rules.addSpacing(16)
        rules.addWidget(Meta(self.tr("0 is no limit")))
        rules.addStretch(1)
        rules.addWidget(self.open_button)
        column.addLayout(rules)

    def _ticked(self) -> list[tuple[str, str]]:
        return [
            (item.data(_ID), item.data(_ID + 1) or item.toolTip())
            for item in self._items()
            if item.checkState() is Qt.CheckState.Checked
        ]

    def _tick_all(self, state: Qt.CheckState) -> None:
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(state)

    def _recount(self) -> None:
        options = len(self._ticked())
        self.count.setText(counted.tr("%n option(s)", "", options))
        self.many.setVisible(options > MANY_OPTIONS)
        self.open_button.setEnabled(options > 0)
        if not self._dots_by_hand:
            blocked = self.dots.blockSignals(True)
            self.dots.setValue(default_dots(options))
            self.dots.blockSignals(blocked)

    def _keep_dots(self) -> None:
        self._dots_by_hand = True

    def _open(self) -> None:
        self.opened.emit(self._ticked(), VotingRules(self.dots.value(), self.most.value()))


def _spin(least: int, most: int) -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(least, most)
    spin.setMinimumWidth(theme.px(84))
    return spin
