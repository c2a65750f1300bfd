"""The question what a trajectory calls the six areas."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from buurtdesk.domain.swoart import Area
from buurtdesk.ui.list_words import area_word
from buurtdesk.ui.parts.dialog import Question
from buurtdesk.ui.parts.form import Form
from buurtdesk.ui.parts.label import Meta
from buurtdesk.ui.parts.line import Line

_MOST_CHARACTERS = 40


class RenameAreas(Question[dict[Area, str]]):
    """A line per area; an empty one has its usual name."""

    def __init__(self, parent: QWidget | None, labels: Mapping[Area, str]) -> None:
        super().__init__(parent, QCoreApplication.translate("RenameAreas", "What are the areas called here?"))
        self.lines = {area: Line(labels.get(area, "")) for area in Area}
        form = Form()
        for area, line in self.lines.items():
            line.setProperty("kind", "row")
            line.setMaxLength(_MOST_CHARACTERS)
            line.setPlaceholderText(area_word(area))
            form.add(area_word(area), line)
        self.body.addWidget(form)
        self.body.addWidget(Meta(self.tr("A name that you leave empty stays the usual one.")))
        self.add_answer(None, self.tr("Cancel"))
        self.add_answer({}, self.tr("Rename the areas"), "primary")
        self.lines[Area.STRENGTH].selectAll()
        self.lines[Area.STRENGTH].setFocus()

    def answer_given(self, answer: dict[Area, str]) -> dict[Area, str]:
        called = {area: " ".join(line.text().split()) for area, line in self.lines.items()}
        return {area: name for area, name in called.items() if name}
