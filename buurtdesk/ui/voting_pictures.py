"""Pictures of voting, from ballots typed and scanned to the outcome; the scans are ballots printed and ticked here."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from buurtdesk.desk import ballot_papers, scans, voting
from buurtdesk.desk.desk import Desk
from buurtdesk.paper.ballot_layout import BallotPaper, lay_out_ballot
from buurtdesk.paper.picture import pictures
from buurtdesk.ui.app.window import Window
from buurtdesk.ui.scan_pictures import cross

_WINDOW_PX, _LOW_PX, _NARROW_PX = (1366, 768), (1366, 690), (1093, 614)
_PX_PER_MM, _SEED = 200 / 25.4, 7
_PEN, _PEN_MM = "#27348b", 0.6
Scene = tuple[QWidget, str, tuple[int, int] | None]


def voting_scenes(desk: Desk, window: Window) -> Iterator[Scene]:
    """An open round through to its outcome, with scanned ballots, a table counted by hand, and a second round."""
    room = window.ideas.voting.room
    room.ballot_typed.emit("A B B")
    room.stage.field.set_text("A B Q")
    room.ballot_typed.emit("A B Q")
    yield window, "voting-ballots", _WINDOW_PX
    yield window, "voting-ballots-narrow", _NARROW_PX
    yield from _scanned_ballots(desk, window)
    room.stage.by_hand_wanted.emit()
    options = [option.id for option in voting.options(desk, voting.rounds(desk, window.ideas.session.id)[0].id)]
    room.counted.emit(1, 6, dict(zip(options, (5, 3, 4, 2, 1), strict=False)))
    room.stage.people.setValue(4)
    yield window, "voting-by-hand", _WINDOW_PX
    yield window, "voting-by-hand-narrow", _NARROW_PX
    room.close_wanted.emit()
    yield window, "voting-hidden", _WINDOW_PX
    room.reveal_wanted.emit()
    yield window, "voting-outcome", _WINDOW_PX
    yield window, "voting-outcome-narrow", _NARROW_PX
    room.again_wanted.emit(1)
    yield window, "voting-second-round", _WINDOW_PX
    room.round_chosen.emit("new")
    yield window, "voting-new", _WINDOW_PX
    room.stage.tick_all(Qt.CheckState.Checked)
    yield window, "voting-new-many", _LOW_PX


def _scanned_ballots(desk: Desk, window: Window) -> Iterator[Scene]:
    """A plain ballot, and one with more dots than one person has, which waits to be looked at."""
    voting_room = window.ideas.voting
    paper = ballot_papers.ballot_paper(desk, window.ideas.session, "nl")
    with tempfile.TemporaryDirectory() as folder:
        pdf, scan = Path(folder) / "ballots.pdf", Path(folder) / "scan.png"
        ballot_papers.print_ballots(desk, window.ideas.session, paper, 2, pdf)
        _ticked(paper, pdf, (paper.rules.dots_per_person, paper.rules.dots_per_person + 1)).save(str(scan))
        report = scans.read_scans(desk, [scan])
    voting_room.after_reading(report.ballots)
    while not voting_room.room.stage.dots:
        voting_room.room.stage.jump(1)
    yield window, "voting-scanned", _WINDOW_PX
    voting_room.room.stage.count_button.click()
    yield window, "voting-scanned-narrow", _NARROW_PX
    voting_room.room.look(False)
    yield window, "voting-ballots-scanned", _WINDOW_PX


def _ticked(paper: BallotPaper, pdf: Path, counts: Sequence[int]) -> QImage:
    """The first page, scanned, with so many crosses on the first ballots."""
    place, hand = lay_out_ballot(paper), random.Random(_SEED)
    page = next(iter(pictures(pdf.read_bytes(), _PX_PER_MM)))
    grey = QImage(page.pixels, page.width, page.height, page.width, QImage.Format.Format_Grayscale8)
    scan = grey.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(scan)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(_PX_PER_MM, _PX_PER_MM)
    painter.setPen(QPen(QColor(_PEN), _PEN_MM))
    for number, count in enumerate(counts):
        down, across = divmod(number, place.across)
        painter.save()
        painter.translate(across * place.width, down * place.height)
        for box in place.layout.boxes[:count]:
            cross(painter, box, hand)
        painter.restore()
    painter.end()
    return scan
