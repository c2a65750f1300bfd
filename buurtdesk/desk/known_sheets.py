"""Which questionnaire a code belongs to and how its sheets are laid out, looked up once for a pile of scans."""

from __future__ import annotations

from buurtdesk.desk import paper
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.errors import BuurtdeskError
from buurtdesk.domain.questionnaire import Questionnaire
from buurtdesk.domain.sheet import tag_of
from buurtdesk.domain.sheet_layout import SheetLayout
from buurtdesk.paper.qr import MOST_LANGUAGES
from buurtdesk.store import questionnaires as stored
from buurtdesk.store.scan_pages import scan_pages
from buurtdesk.store.sheet_layouts import kept_layout
from buurtdesk.store.trajectories import all_trajectories


class KnownSheets:
    """The sheets of all questionnaires of a library, or of the one that is asked for."""

    def __init__(self, desk: Desk, only: Questionnaire | None = None) -> None:
        self._desk, self._only = desk, only
        db = desk.library.db
        there = [each for place in all_trajectories(db) for each in stored.in_trajectory(db, place.id)]
        self._by_id = {each.id: each for each in there}
        self._by_tag = {tag_of(each.id): each for each in there}
        self._layouts: dict[tuple[str, int], SheetLayout | None] = {}
        self._of: dict[str, Questionnaire | None] = {}
        self._pages: dict[str, int] = {}

    def questionnaire_of(self, code: str) -> Questionnaire | None:
        """The questionnaire that this code belongs to, also if the sheet itself was printed elsewhere."""
        if code not in self._of:
            sheet = stored.sheet(self._desk.library.db, code)
            self._of[code] = self._by_id.get(sheet[0].questionnaire_id) if sheet else self._by_tag.get(code[:3])
        return self._of[code]

    def is_of_another(self, code: str) -> bool:
        """Whether a code belongs to a questionnaire that is known, but is not the one that is asked for."""
        found = self.questionnaire_of(code)
        return found is not None and self._only is not None and found.id != self._only.id

    def layout(self, code: str, edition: int) -> SheetLayout | None:
        """What is printed where on this sheet; None if it is not one of those that are asked for."""
        questionnaire = self.questionnaire_of(code)
        if questionnaire is None or self.is_of_another(code):
            return None
        key = questionnaire.id, edition
        if key not in self._layouts:
            self._layouts[key] = self._found(questionnaire, edition)
        layout = self._layouts[key]
        if layout is not None:
            self._pages[code] = layout.pages
        return layout

    def _found(self, questionnaire: Questionnaire, edition: int) -> SheetLayout | None:
        """As it was printed; where that is not known here, as it would be printed now."""
        place, large = edition % MOST_LANGUAGES, edition >= MOST_LANGUAGES
        if place >= len(questionnaire.languages):
            return None
        language = questionnaire.languages[place]
        try:
            return kept_layout(self._desk.library.db, questionnaire.id, language, large) or paper.layout(
                questionnaire, language, large
            )
        except BuurtdeskError:  # it cannot be printed, so no such sheet is ours
            return None

    def pages_of(self, code: str) -> range:
        """The pages that a sheet has, of which one was read."""
        return range(1, self._pages.get(code, 0) + 1)

    def scanned(self, code: str) -> set[int]:
        """The pages of a sheet of which a picture is kept."""
        of = self.questionnaire_of(code)
        return {each.page for each in scan_pages(self._desk.library.db, of.id, code)} if of else set()
