"""The pages as they will be printed, with the question that is written marked on them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from buurtdesk.domain.sheet_layout import Strip
from buurtdesk.paper.measures import PAGE_HEIGHT, PAGE_WIDTH
from buurtdesk.ui.editor.view import PreviewView
from buurtdesk.ui.parts.label import Paragraph
from buurtdesk.ui.theme.current import theme

WIDTH_PX, _AROUND_PX, _BETWEEN_PX = 440, 18, 14


class _Pages(QWidget):
    """All pages under each other, as wide as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images: list[QImage] = []
        self._strip: Strip | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_pages(self, view: PreviewView, strip: Strip | None) -> None:
        self._images = [
            QImage(page.pixels, page.width, page.height, page.width, QImage.Format.Format_Grayscale8).copy()
            for page in view.pages
        ]
        self.mark(strip)
        self.fit()

    def mark(self, strip: Strip | None) -> None:
        self._strip = strip
        self.update()

    def fit(self) -> None:
        self.setFixedHeight(
            round(sum(self._rect(number).height() + _BETWEEN_PX for number in range(len(self._images))))
        )

    def _rect(self, number: int) -> QRectF:
        width = self.width() - 2.0
        height = width * PAGE_HEIGHT / PAGE_WIDTH
        return QRectF(1.0, number * (height + _BETWEEN_PX) + 1.0, width, height)

    def place_of(self, strip: Strip) -> QRectF:
        """Where the strip stands here."""
        page = self._rect(strip.page - 1)
        scale = page.width() / PAGE_WIDTH
        return QRectF(
            page.left(), page.top() + strip.top_mm * scale, page.width(), (strip.bottom_mm - strip.top_mm) * scale
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.palette, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, image in enumerate(self._images):
            rect = self._rect(number)
            if rect.intersects(QRectF(event.rect())):
                painter.drawImage(rect, image)
                painter.setPen(QPen(QColor(look.line), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(rect)
        if self._strip is not None and self._strip.page <= len(self._images):
            ground = QColor(look.petrol)
            ground.setAlpha(22)
            place = self.place_of(self._strip)
            painter.fillRect(place, ground)
            painter.fillRect(QRectF(place.left(), place.top(), 4, place.height()), QColor(look.petrol))


class PageView(QWidget):
    """Follows the question; a problem is told in place of the pages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(theme.px(WIDTH_PX))
        self._view, self._name = PreviewView(), ""
        self._pages, self.problem = _Pages(), Paragraph(role="ink2")
        held = QWidget()
        inside = QVBoxLayout(held)
        inside.setContentsMargins(_AROUND_PX, _AROUND_PX, _AROUND_PX, _AROUND_PX)
        inside.addWidget(self.problem)
        inside.addWidget(self._pages)
        inside.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(held)
        self._scroll.setAccessibleName(self.tr("The page as it will be printed"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        self.problem.hide()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(WIDTH_PX), 400)

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._view.pages)

    def show_preview(self, view: PreviewView) -> None:
        """Show other pages; where one was looking stays."""
        self._view = view
        self.problem.set_words(view.problem)
        self.problem.setVisible(bool(view.problem))
        self._pages.setVisible(not view.problem)
        if not view.problem:
            self._pages.show_pages(view, self._strip())

    def show_question(self, name: str) -> None:
        """Mark the question of this name and bring it in sight."""
        self._name = name
        self._pages.mark(self._strip())
        QTimer.singleShot(0, self, self._bring_in_sight)  # once new pages have their place

    def _bring_in_sight(self) -> None:
        strip = self._strip()
        if strip is not None:
            place = self._pages.place_of(strip)
            self._scroll.ensureVisible(0, round(place.center().y()) + _AROUND_PX, 0, round(self.height() * 0.4))

    def _strip(self) -> Strip | None:
        return self._view.layout.strip_of(self._name) if self._view.layout and self._name else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pages.fit()
