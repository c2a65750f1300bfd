"""Pictures of scanned sheets: nothing read yet, what came of reading, doubts and handwriting confirmed, and returns.

The scans are sheets of the sample, printed and ticked here as a hand does; they are read as any others.
"""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QScrollArea, QWidget

from buurtdesk.desk import paper, questionnaires, scans
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.questionnaire import Questionnaire
from buurtdesk.domain.sheet_layout import LayoutBox, SheetLayout
from buurtdesk.paper.picture import GreyPicture, pictures
from buurtdesk.ui import words
from buurtdesk.ui.app.keep_scans import KeepQuestion
from buurtdesk.ui.app.scan_words import report_view
from buurtdesk.ui.app.scanning import Scanning
from buurtdesk.ui.app.window import Window

_WINDOW_PX, _LOW_PX, _NARROW_PX = (1366, 768), (1366, 690), (1093, 614)
_PX_PER_MM = 200 / 25.4
_SHEETS, _SEED = 3, 11
_PEN, _PEN_MM = "#27348b", 0.6
Scene = tuple[QWidget, str, tuple[int, int] | None]


def scan_scenes(desk: Desk, window: Window) -> Iterator[Scene]:
    """The scan room from empty to the last kinds of question, and what came back."""
    there = questionnaires.questionnaires(desk, window.trajectory.id)
    window.resize(*_WINDOW_PX)
    window.shell.show_room(words.SCANS)
    scanning = window.rooms.made[words.SCANS]
    if not there or not isinstance(scanning, Scanning):
        return
    yield window, "scans-empty", _WINDOW_PX
    report = _read(desk, there[0])
    scanning.refresh()
    scanning.room.show_report(report_view(report))
    window.shell.toast.close_notice()
    yield window, "scans-report", _WINDOW_PX
    scanning.room.report.left.emit()
    yield from _kinds(window, scanning)
    scanning.rejects_button.click()
    yield window, "scans-not-read", _WINDOW_PX
    yield from _dialog(window)
    yield from _returns(window)


def _read(desk: Desk, questionnaire: Questionnaire) -> scans.Report:
    """Scan some sheets; the code of one page is torn off, and an empty file lies among them."""
    with tempfile.TemporaryDirectory() as folder:
        pdf, files = Path(folder) / "sheets.pdf", Path(folder) / "scans"
        made = paper.print_sheets(desk, questionnaire, _SHEETS, questionnaire.languages[0], pdf)
        files.mkdir()
        hand = random.Random(_SEED)
        for number, page in enumerate(pictures(pdf.read_bytes(), _PX_PER_MM)):
            sheet, place = divmod(number, made.layout.pages)
            scan = _filled_in(page, made.layout, place + 1, sheet, hand)
            if not number:
                _tear_off_the_code(scan)
            scan.save(str(files / f"scan{number:02}.jpg"), quality=95)
        (files / "scan99.png").write_bytes(b"")
        return scans.read_scans(desk, [files])


def _filled_in(page: GreyPicture, layout: SheetLayout, number: int, sheet: int, hand: random.Random) -> QImage:
    """A page as somebody filled it in: a cross at one choice of each question, here and there with a correction."""
    grey = QImage(page.pixels, page.width, page.height, page.width, QImage.Format.Format_Grayscale8)
    scan = grey.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(scan)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(_PX_PER_MM, _PX_PER_MM)
    painter.setPen(QPen(QColor(_PEN), _PEN_MM))
    boxes = [box for box in layout.boxes if box.page == number]
    for place, question in enumerate(dict.fromkeys(box.question for box in boxes)):
        there = [box for box in boxes if box.question == question and box.rank < 2]
        chosen = hand.choice(there)
        cross(painter, chosen, hand)
        others = [box for box in there if box != chosen]
        if others and place % 3 == sheet:
            (_black_out if place % 2 else cross)(painter, hand.choice(others), hand)
    for area in layout.writing:
        if area.page == number and hand.random() < 0.8:
            _write(painter, area.x_mm + 4, area.y_mm + min(area.height_mm, 9) - 2, hand)
    painter.end()
    return scan


def _tear_off_the_code(scan: QImage) -> None:
    painter = QPainter(scan)
    painter.scale(_PX_PER_MM, _PX_PER_MM)
    painter.fillRect(QRectF(150, 0, 60, 60), QColor("white"))
    painter.end()


def cross(painter: QPainter, box: LayoutBox, hand: random.Random) -> None:
    """A cross in a box, not quite straight."""
    for up in (0.1, 0.9):
        painter.drawLine(_at(box, 0.1, up, hand), _at(box, 0.9, 1 - up, hand))


def _black_out(painter: QPainter, box: LayoutBox, hand: random.Random) -> None:
    lines = [_at(box, step % 2 * 0.9, step / 24, hand) for step in range(25)]
    painter.drawPolyline(lines)


def _at(box: LayoutBox, across: float, down: float, hand: random.Random) -> QPointF:
    across, down = across + hand.uniform(-0.07, 0.07), down + hand.uniform(-0.07, 0.07)
    return QPointF(box.x_mm + across * box.width_mm, box.y_mm + down * box.height_mm)


def _write(painter: QPainter, x_mm: float, y_mm: float, hand: random.Random) -> None:
    """Loops, as handwriting looks from far off."""
    points = [QPointF(x_mm + step * 0.9, y_mm - step % 2 * hand.uniform(1.5, 3.5)) for step in range(30)]
    painter.drawPolyline(points)


def _kinds(window: Window, scanning: Scanning) -> Iterator[Scene]:
    """The first doubt wide, low and narrow; then the first place of each other kind of question."""
    room = scanning.room
    yield window, "confirm", _WINDOW_PX
    yield window, "confirm-low", _LOW_PX
    yield window, "confirm-narrow", _NARROW_PX
    window.resize(*_WINDOW_PX)
    seen = {room.view.waiting[0].line.question.kind} if room.view.waiting else set()
    for place, each in enumerate(room.view.waiting):
        kind = each.line.question.kind
        if kind not in seen:
            seen.add(kind)
            room.side.jump_wanted.emit(place)
            yield window, f"confirm-{kind.value.replace('_', '-')}", _WINDOW_PX


def _dialog(window: Window) -> Iterator[Scene]:
    question = KeepQuestion(window, "")
    question.show()
    yield question, "dialog-keep-scans", None
    question.close()
    question.deleteLater()


def _returns(window: Window) -> Iterator[Scene]:
    window.shell.show_room(words.RETURNS)
    yield window, "returns", _WINDOW_PX
    yield window, "returns-narrow", _NARROW_PX
    for area in window.rooms.made[words.RETURNS].room.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    yield window, "returns-curve", _WINDOW_PX
    window.resize(*_WINDOW_PX)
