"""A sheet as the entry room shows it, and what is said of one that was keyed already."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale

from buurtdesk.desk import responses
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.responses import SheetFound
from buurtdesk.domain.double_entry import can_compare, is_in_sample
from buurtdesk.domain.errors import BuurtdeskError
from buurtdesk.domain.questionnaire import in_language
from buurtdesk.domain.response import SCAN, Due, Entry, due
from buurtdesk.domain.sheet import shown
from buurtdesk.ui.app.languages import LANGUAGES
from buurtdesk.ui.app.question_views import last_number, question_views
from buurtdesk.ui.entry.view import PaperView, SheetView
from buurtdesk.ui.error_words import sentence_of
from buurtdesk.ui.question.view import Line

_translate = QCoreApplication.translate


class SheetViews:
    """Reads sheets as one keyer keyed them; `told` is told why the whole page could not be drawn."""

    def __init__(self, desk: Desk, told: Callable[[str], object]) -> None:
        self._desk, self._told = desk, told
        self._drawn: tuple[str, PaperView | None] = ("", None)

    def view(self, found: SheetFound, keyer: str, with_paper: bool) -> SheetView:
        """The sheet as it is on the disk now, with its pages as printed if they are wanted."""
        questionnaire, entry = found.questionnaire, self.entry(found, keyer)
        language = questionnaire.language_for(QLocale().name()[:2])
        answers = entry.answers if entry else {}
        said = responses.words_of(entry, questionnaire, language)
        standing = due(questionnaire, answers)
        on_paper = found.sheet.language if found.sheet else ""
        lines = [
            Line(view, answers.get(view.name), said.get(view.name, ""), standing[view.name] is not Due.NO)
            for view in question_views(questionnaire, language, on_paper)
        ]
        meta, paper = _meta(found, keyer, language, on_paper), self._paper_of(found) if with_paper else None
        return SheetView(shown(found.code), meta, found.is_known, tuple(lines), last_number(questionnaire), paper)

    def entry(self, found: SheetFound, keyer: str) -> Entry | None:
        """What one keyer read on a sheet so far."""
        there = responses.entries(self._desk, found.questionnaire, found.code)
        return next((entry for entry in there if entry.keyer == keyer), None)

    def _paper_of(self, found: SheetFound) -> PaperView | None:
        """Drawn once for each sheet."""
        from buurtdesk.desk.sheet_pictures import sheet_pictures  # keying question by question needs no PDF

        if self._drawn[0] != found.code:
            try:
                there = sheet_pictures(self._desk, found)
                self._drawn = (found.code, PaperView(there.layout, there.pages))
            except BuurtdeskError as error:
                self._drawn = (found.code, None)
                self._told(sentence_of(error))
        return self._drawn[1]


def _meta(found: SheetFound, keyer: str, language: str, on_paper: str) -> str:
    """The language and title of a sheet; of who keyed it before no more than that someone did."""
    title = in_language(found.questionnaire.title, language)
    is_second = any(each.keyer != keyer and each.answers for each in found.entries)
    twice = _translate("Entry", "second entry") if is_second else ""
    return ", ".join(part for part in (LANGUAGES.get(on_paper, on_paper), title, twice) if part)


def used_words(found: SheetFound, keyer: str) -> tuple[str, str]:
    """What to say first of a sheet that was keyed already, and what Enter does; empty if it was not."""
    own = any(entry.keyer == keyer for entry in found.entries)
    others = ", ".join(_name(each) for each in found.entries if each.keyer != keyer and each.answers)
    if not own and not others:
        return "", ""
    if not others:
        lead = _translate("Entry", "You keyed {code} already.").format(code=shown(found.code))
        return lead, _translate("Entry", "Press Enter to look at your entry or change it.")
    lead = _translate("Entry", "{code} was already keyed by {names}.").format(code=shown(found.code), names=others)
    if own:
        return lead, _translate("Entry", "You did too. Press Enter to look at your own entry or change it.")
    return lead, _translate("Entry", "Press Enter to key it a second time: it stays one resident.")


def second_words(found: SheetFound, keyer: str) -> tuple[str, str]:
    """What to say first of a sheet that nobody asked to key a second time; empty if it waits for that."""
    code, questionnaire = shown(found.code), found.questionnaire
    if not any(can_compare(questionnaire, entry) for entry in found.entries):
        lead = _translate("Entry", "{code} was not keyed the first time yet.").format(code=code)
        return lead, _translate("Entry", "Press Enter to key it now, as the first.")
    if is_in_sample(found.code, questionnaire.double_percent) or any(each.keyer == keyer for each in found.entries):
        return "", ""
    lead = _translate("Entry", "{code} is not in the sample.").format(code=code)
    return lead, _translate("Entry", "Press Enter to key it a second time all the same.")


def _name(entry: Entry) -> str:
    return _translate("Entry", "the scan") if entry.keyer == SCAN else entry.keyer
