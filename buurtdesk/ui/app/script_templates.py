"""Templates of scripts: to start from, to keep one, to rename or delete what was kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from buurtdesk.desk import scripts
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.shipped_scripts import shipped_template
from buurtdesk.domain.script import Template, total_minutes
from buurtdesk.domain.session import Session
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.app.template_name import TemplateName
from buurtdesk.ui.script.room import ScriptRoom
from buurtdesk.ui.script.view import TemplateView


class ScriptTemplates(QObject):
    """What the page of the script asks of templates. `said` asks for a notice, with undo if True."""

    said = Signal(str, bool)

    def __init__(self, desk: Desk, settings: Settings, page: ScriptRoom, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._settings, self._page = desk, settings, page
        self._session: Session | None = None
        page.template_wanted.connect(self._fill)
        page.keep_wanted.connect(self._keep)
        page.rename_wanted.connect(self._rename)
        page.forget_wanted.connect(self._delete)

    def use(self, session: Session | None) -> None:
        """The session whose script is shown."""
        self._session = session

    def views(self) -> tuple[TemplateView, ...]:
        """What one can start from."""
        return tuple(
            TemplateView(each.id, each.name, total_minutes(each.parts), each.is_shipped) for each in self._there()
        )

    def _there(self) -> list[Template]:
        session = self._session
        shipped = shipped_template(session.kind, self._settings.language)
        return [shipped, *scripts.templates(self._desk, session.trajectory_id, session.kind)]

    def _find(self, template: str) -> Template:
        return next(each for each in self._there() if each.id == template)

    def _fill(self, template: str) -> None:
        had_script = bool(scripts.blocks(self._desk, self._session))
        scripts.fill(self._desk, self._session, self._find(template).parts)
        self._page.setFocus()
        if had_script:
            self.said.emit(self.tr("The script was replaced"), True)

    def _keep(self) -> None:
        self._page.keep_typing()
        name = self._ask_name(TemplateName.kept, self._session.title)
        if name is not None:
            scripts.keep_template(self._desk, self._session, name)
            self.said.emit(self.tr("Kept as the template “{name}”").format(name=name), True)

    def _rename(self, template: str) -> None:
        chosen = self._find(template)
        name = self._ask_name(TemplateName.renamed, chosen.name, chosen)
        if name is not None:
            scripts.rename_template(self._desk, chosen, name)

    def _delete(self, template: str) -> None:
        chosen = self._find(template)
        scripts.delete_template(self._desk, chosen)
        self.said.emit(self.tr("Template “{name}” deleted").format(name=chosen.name), True)

    def _ask_name(
        self, make: Callable[[QWidget, str, set[str]], TemplateName], proposed: str, own: Template | None = None
    ) -> str | None:
        taken = {each.name.casefold() for each in self._there() if own is None or each.id != own.id}
        return make(self._page.window(), proposed, taken).ask()
