"""Words and shapes at the size of the room's screen: everything is measured on a picture of 1920 × 1080."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from buurtdesk.ui.projector.look import look
from buurtdesk.ui.theme.fonts import font

TITLE, TEXT, OPTION, SOURCE = 84, 46, 42, 32
MARGIN = 104
_TITLE_SIZES = (TITLE, 72, 60, 50)


class Words(QLabel):
    """Words of `size` on the picture; they wrap."""

    def __init__(self, text: str, size: int, scale: float, role: str = "ink", weight: int = 400) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        made = font(size, weight)
        made.setPixelSize(max(1, round(size * scale)))  # by the room's screen, not by this laptop's size setting
        self.setFont(made)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(getattr(look.palette, role)))
        self.setPalette(palette)


def title(text: str, scale: float, most_lines: int) -> Words:
    """Words as large as lets them stay within a few lines: the longer, the smaller."""
    width = round((1920 - 2 * MARGIN) * scale)
    for size, lines in zip(_TITLE_SIZES, range(most_lines - 3, most_lines + 1), strict=True):
        made = Words(text, size, scale, weight=600)
        if made.heightForWidth(width) <= made.fontMetrics().lineSpacing() * lines + 2:
            break
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def width_of(text: str, size: int) -> int:
    """How wide words of `size` are on the picture, on one line."""
    made = font(size)
    made.setPixelSize(size)
    return QFontMetrics(made).horizontalAdvance(" ".join(text.split()))


class FewLines(Words):
    """Words on so many lines at most; what is longer ends in …: the room heard it when it was hung up."""

    def __init__(self, text: str, size: int, scale: float, most_lines: int) -> None:
        super().__init__(" ".join(text.split()), size, scale)
        self._most_lines = most_lines
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(round(self.fontMetrics().lineSpacing() * most_lines))

    def paintEvent(self, event: QPaintEvent) -> None:
        lines = self._lines()
        metrics = self.fontMetrics()
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        top = (self.height() - len(lines) * metrics.lineSpacing()) / 2
        for number, line in enumerate(lines):
            painter.drawText(QPointF(0, top + number * metrics.lineSpacing() + metrics.ascent()), line)

    def _lines(self) -> list[str]:
        layout = QTextLayout(self.text(), self.font())
        layout.beginLayout()
        starts = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width())
            starts.append(line.textStart())
        layout.endLayout()
        kept = starts[: self._most_lines]
        lines = [self.text()[start:end] for start, end in zip(kept, [*starts[1 : len(kept)], None], strict=True)]
        lines[-1] = self.fontMetrics().elidedText(lines[-1], Qt.TextElideMode.ElideRight, self.width())
        return [line.strip() for line in lines]


class Dots(QWidget):
    """The dots that a person has, drawn as the stickers they are; more than ten are only told in words."""

    MOST = 10

    def __init__(self, count: int, scale: float) -> None:
        super().__init__()
        self._count, self._scale = min(count, self.MOST), scale
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(round((self._count * 45 - 9) * self._scale), round(36 * self._scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.palette.bad))
        painter.scale(self._scale, self._scale)
        for place in range(self._count):
            painter.drawEllipse(QRectF(place * 45, 0, 36, 36))


class Plate(QWidget):
    """A rounded ground under words; `edge` is a palette role or empty."""

    def __init__(self, ground: str, scale: float, radius: float = 16, edge: str = "") -> None:
        super().__init__()
        self._ground, self._edge, self._radius = ground, edge, radius * scale

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(getattr(look.palette, self._edge)) if self._edge else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(look.palette, self._ground)))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self._radius, self._radius)


class CountBar(QWidget):
    """How many dots something got, as a share of the most; nothing where there are none."""

    def __init__(self, share: float, scale: float) -> None:
        super().__init__()
        self._share, self._scale = share, scale
        self.setFixedHeight(round(44 * scale))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = 10 * self._scale
        for role, share in (("sunk", 1.0), ("petrol", self._share)):
            if share > 0:
                painter.setBrush(QColor(getattr(look.palette, role)))
                painter.drawRoundedRect(QRectF(0, 0, self.width() * share, self.height()), radius, radius)


class Bracket(QWidget):
    """A line beside rows that belong together, with short ends towards them; open where more rows are elsewhere."""

    def __init__(self, scale: float, open_above: bool, open_below: bool) -> None:
        super().__init__()
        self._thick, self._free = max(1.0, 4 * scale), 10 * scale
        self._open_above, self._open_below = open_above, open_below
        self.setFixedWidth(round(24 * scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(QColor(look.palette.doubt), self._thick))
        half = self._thick / 2
        above, below = 0 if self._open_above else self._free, 0 if self._open_below else self._free
        inside = QRectF(self.rect()).adjusted(0, half + above, -half, -half - below)
        corners = [inside.topRight(), inside.bottomRight()]
        before = [] if self._open_above else [inside.topLeft()]
        after = [] if self._open_below else [inside.bottomLeft()]
        painter.drawPolyline([*before, *corners, *after])
