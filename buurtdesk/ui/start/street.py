"""The street: the eight steps of a trajectory as houses one can walk into."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from buurtdesk.domain.trajectory import Step, StepState
from buurtdesk.ui.start.house import HOUSE_WIDTH
from buurtdesk.ui.start.house_button import SIDE_PX, House, words_height
from buurtdesk.ui.start.view import StepView
from buurtdesk.ui.theme.current import theme


class Street(QWidget):
    """Eight houses in a row; `opened` says which step was chosen."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The eight steps"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.houses = [House(step) for step in Step]
        self._factor = 1.0
        row = QHBoxLayout(self)
        # Room for the focus ring around the first and the last house.
        row.setContentsMargins(6, 0, 6, 6)
        row.setSpacing(0)
        for house in self.houses:
            row.addWidget(house, 1)
            house.clicked.connect(lambda _checked=False, step=house.step: self.opened.emit(step.value))
        theme.changed.connect(self._fit)
        self._fit()

    def show_steps(self, views: Sequence[StepView]) -> None:
        """Show where the steps stand; a step that is not named is for later."""
        known = {view.step: view for view in views}
        for house in self.houses:
            house.show_step(known.get(house.step, StepView(house.step, StepState.LATER)))

    def set_factor(self, factor: float) -> None:
        """Draw the houses at this part of their size; the words stay as large."""
        if factor != self._factor:
            self._factor = factor
            self._fit()

    def widest_factor(self, width: int) -> float:
        """The largest factor at which the houses of a street this wide still stand free of each other."""
        return width / len(self.houses) / theme.px(HOUSE_WIDTH + 26)

    def words_height(self, width: int) -> int:
        """How high a street this wide is without the houses themselves."""
        return round(words_height(self._lines_at(width))) + self.layout().contentsMargins().bottom()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lines_at(self, width: int) -> int:
        each = max(1.0, (width - 12) / len(self.houses) - 2 * SIDE_PX)
        return max(house.lines_at(each) for house in self.houses)

    def _fit(self) -> None:
        lines = self._lines_at(self.width())
        for house in self.houses:
            house.fit(self._factor, lines)
        self.updateGeometry()
