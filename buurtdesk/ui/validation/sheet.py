"""The finding one works on: what it says, what the tables say of it, how it is written down, what becomes of it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from buurtdesk.domain.note import MOST_CHARACTERS
from buurtdesk.ui import counted
from buurtdesk.ui.chart.chart_words import percent_text
from buurtdesk.ui.parts.button import IconButton
from buurtdesk.ui.parts.chip import Chip
from buurtdesk.ui.parts.field import ErrorLine
from buurtdesk.ui.parts.label import ElidedLabel, Label, Paragraph
from buurtdesk.ui.parts.line import Line
from buurtdesk.ui.parts.segments import Segments
from buurtdesk.ui.theme.tokens import SECTION_PX, TITLE_PX
from buurtdesk.ui.validation.guessing import Guessing
from buurtdesk.ui.validation.settling import Settling
from buurtdesk.ui.validation.tables import Tables
from buurtdesk.ui.validation.view import FindingView

GUESS, WEIGH = "guess", "weigh"


class FindingSheet(QWidget):
    """`reworded` carries how it is to be written down; `moved` -1 or 1.

    `prediction_wanted` carries the labels of what is to be guessed first, or None to ask nothing; `asking_changed`
    whether one keys what the tables guess, or what they say.
    """

    reworded = Signal(str)
    moved = Signal(int)
    delete_wanted = Signal()
    prediction_wanted = Signal(object)
    asking_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self._shares: tuple[tuple[str, ...], ...] = ()
        self._prediction: tuple[str, ...] = ()
        self._title = Paragraph(size_px=TITLE_PX, weight=600)
        self._share = Label(size_px=SECTION_PX + 1, weight=600)
        self._facts = ElidedLabel(role="ink2")
        self._from_room = Chip(self.tr("From the room"), "chats-circle", "now")
        self.menu_button = IconButton("dots-three-vertical", self.tr("More with this finding"))
        self.menu_button.clicked.connect(self._show_menu)
        self.mode = Segments(
            self.tr("First guess, then discuss"),
            [(GUESS, self.tr("What the tables guess")), (WEIGH, self.tr("What the tables say"))],
        )
        self.mode.chosen.connect(lambda _key: self._show_mode())
        self.guessing = Guessing()
        self.tables = Tables()
        self.wording = Line()
        self.wording.setMaxLength(MOST_CHARACTERS)
        self.wording.editingFinished.connect(self._reword)
        self.wording.returnPressed.connect(self._go_on)
        self._error = ErrorLine()
        self._weighing = QWidget()
        self.settling = Settling()
        self.tables.done.connect(self._to_wording)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title, 1)
        head.addWidget(self.menu_button)
        facts = QHBoxLayout()
        facts.setSpacing(6)
        facts.addWidget(self._share)
        facts.addWidget(self._facts, 1)
        facts.addWidget(self._from_room)
        label = Label(self.tr("This is how we write it down"), weight=600)
        label.setBuddy(self.wording)
        self.wording.setAccessibleName(label.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 16)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(facts)
        column.addWidget(self.mode, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.guessing, 1)
        column.addWidget(self._weighing, 1)
        weighing = QVBoxLayout(self._weighing)
        weighing.setContentsMargins(0, 0, 0, 0)
        weighing.setSpacing(8)
        weighing.addWidget(self.tables, 10)
        weighing.addSpacing(4)
        weighing.addWidget(label)
        weighing.addWidget(self.wording)
        weighing.addWidget(self._error)
        weighing.addStretch(1)
        weighing.addWidget(self.settling)

    def show_finding(self, view: FindingView) -> None:
        """Show this finding; what is being typed in the one that is shown already stays."""
        finding = view.finding
        if finding.id != self._shown:
            self._shown = finding.id
            self.wording.setModified(False)
            self.tables.forget_typing()
            self.guessing.forget_typing()
            self._error.tell("")
            self.mode.buttons[GUESS if finding.prediction and not view.stances else WEIGH].setChecked(True)
        self._title.set_words(finding.first_wording)
        self._from_room.setVisible(finding.from_room)
        self._shares, self._prediction = view.shares, finding.prediction
        self._show_facts(view)
        self._show_mode()
        self.guessing.show_finding(view)
        self.tables.show_stances(view.tables, view.stances)
        if not self.wording.isModified() and self.wording.text() != finding.wording:
            self.wording.setText(finding.wording)
            self.wording.setCursorPosition(0)
        self.settling.show_finding(view)

    def refused(self, sentence: str) -> None:
        """Say what is wrong with the wording; what was typed stays."""
        self._error.tell(sentence)

    def keep_typing(self) -> None:
        """Hand on what is typed and not kept yet, before another finding is shown."""
        self.guessing.keep_typing()
        for row in self.tables.rows:
            row.keep_words()
        self._reword()

    @property
    def is_asking(self) -> bool:
        """Whether one keys what the tables guess, before they see the figure."""
        return bool(self._prediction) and self.mode.key() == GUESS

    def weigh(self) -> None:
        """From what the tables guess to what they say."""
        self.mode.choose(WEIGH)

    def start_keying(self) -> None:
        """Put the keyboard on the first table that is still to be keyed."""
        (self.guessing if self.is_asking else self.tables).start_keying()

    def edit_wording(self) -> None:
        """Put the keyboard in the wording, all of it selected."""
        self.weigh()
        self.wording.setFocus()
        self.wording.selectAll()

    def _show_facts(self, view: FindingView) -> None:
        has_share = view.share is not None
        self._share.setVisible(has_share)
        self._share.setText(percent_text(view.share) if has_share else "")
        if has_share:
            answered = counted.tr("of %n answer(s)", "", view.finding.figure.answered)
            guessed = (
                self.tr("the room guessed {figure}").format(figure=percent_text(view.gap.guessed)) if view.gap else ""
            )
            told = f"{answered}: {' + '.join(view.labels)}"
            self._facts.setText(" · ".join(part for part in (told, guessed) if part))
        elif view.chart is not None:
            self._facts.setText(counted.tr("%n answer(s)", "", view.chart.answered))
        else:
            self._facts.setText("" if view.finding.from_room else self.tr("Without a figure"))

    def _show_mode(self) -> None:
        asking = self.is_asking
        self.mode.setVisible(bool(self._prediction))
        going, coming = (self._weighing, self.guessing) if asking else (self.guessing, self._weighing)
        going.hide()  # before the other comes: the two together would make the window higher
        coming.show()
        self.asking_changed.emit(asking)

    def _to_wording(self) -> None:
        self.wording.setFocus()
        self.wording.end(False)

    def _reword(self) -> None:
        if self.wording.isModified():
            self.wording.setModified(False)
            self._error.tell("")
            self.reworded.emit(self.wording.text())

    def _go_on(self) -> None:
        self._reword()
        if self.settling.next_button.isEnabled() and not self._error.isVisible():
            self.settling.next_button.setFocus()

    def _add_shares(self, menu: QMenu) -> None:
        """What can be guessed, and not to guess at all."""
        for labels in (*self._shares, ()):
            action = menu.addAction(" + ".join(labels) or self.tr("Show the figure straight away"))
            action.setCheckable(True)
            action.setChecked(labels == self._prediction)
            action.triggered.connect(lambda _=False, labels=labels: self.prediction_wanted.emit(labels or None))

    def _show_menu(self) -> None:
        menu = QMenu(self)
        for text, keys, do in (
            (self.tr("Earlier in the list"), "Alt+↑", lambda: self.moved.emit(-1)),
            (self.tr("Later in the list"), "Alt+↓", lambda: self.moved.emit(1)),
            (self.tr("Delete this finding"), "", self.delete_wanted.emit),
        ):
            menu.addAction(f"{text}\t{keys}" if keys else text).triggered.connect(do)
        if self._shares:
            self._add_shares(menu.addMenu(self.tr("Let the tables guess first")))
        menu.exec(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))
        menu.deleteLater()
