"""The menus of the window: more, and trajectories."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from buurtdesk.domain.trajectory import Trajectory
from buurtdesk.ui.app.languages import LANGUAGES
from buurtdesk.ui.app.settings import SCALES, Settings


class MoreMenu(QMenu):
    """Language, light or dark, size, keys. `restyle` puts the look on again, `rebuild` makes the window anew."""

    def __init__(
        self, parent: QWidget, settings: Settings, restyle: Callable[[], None], rebuild: Callable[[], None]
    ) -> None:
        super().__init__(parent)
        self._settings, self._restyle, self._rebuild = settings, restyle, rebuild
        self._add_choices(
            self.tr("Language"), [(name, code) for code, name in LANGUAGES.items()], "language", self._rebuild
        )
        looks = [(self.tr("As the system"), None), (self.tr("Light"), False), (self.tr("Dark"), True)]
        self._add_choices(self.tr("Light or dark"), looks, "dark", self._restyle)
        sizes = [(f"{round(scale * 100)} %", scale) for scale in SCALES]
        self._add_choices(self.tr("Size"), sizes, "scale", self._restyle)
        self.addSeparator()

    def _add_choices(
        self, title: str, choices: Sequence[tuple[str, object]], setting: str, then: Callable[[], None]
    ) -> None:
        menu = self.addMenu(title)
        group = QActionGroup(menu)
        for words, value in choices:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(getattr(self._settings, setting) == value)
            group.addAction(action)
            action.triggered.connect(lambda _=False, value=value: self._set(setting, value, then))

    def _set(self, setting: str, value: object, then: Callable[[], None]) -> None:
        setattr(self._settings, setting, value)
        then()


class TrajectoryMenu(QMenu):
    """The trajectories of this library, and new, join, delete."""

    def __init__(
        self,
        parent: QWidget,
        there: Sequence[Trajectory],
        current: str,
        choose: Callable[[Trajectory], None],
        others: Sequence[tuple[str, Callable[[], None]]],
    ) -> None:
        super().__init__(parent)
        for trajectory in there:
            action = self.addAction(trajectory.name)
            action.setCheckable(True)
            action.setChecked(trajectory.id == current)
            action.triggered.connect(lambda _=False, trajectory=trajectory: choose(trajectory))
        self.addSeparator()
        for words, do in others:
            self.addAction(words).triggered.connect(do)
