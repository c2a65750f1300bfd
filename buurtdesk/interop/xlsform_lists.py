"""The lists of choices of an XLSForm: the sheet choices."""

from __future__ import annotations

import re
from collections.abc import Mapping

from buurtdesk.domain.questionnaire import Choice
from buurtdesk.domain.xlsform_errors import NameBad, NameTwice
from buurtdesk.interop.workbook import Sheet
from buurtdesk.interop.xlsform_words import Wording

_NAME = re.compile(r"[A-Za-z0-9_.-]{1,64}")

Lists = Mapping[str, tuple[Choice, ...]]


def read_lists(choices: Sheet | None, wording: Wording) -> Lists:
    """The choices of each list, in their order. Raises CellEmpty, NameBad, NameTwice, and what is wrong with words."""
    lists: dict[str, list[Choice]] = {}
    seen: dict[tuple[str, str], int] = {}
    for row in choices.rows if choices else ():
        assert choices is not None
        of = choices.needed(row, "list_name")
        name = choices.needed(row, "name")
        if not _NAME.fullmatch(name):
            raise choices.wrong(NameBad, row.number, "name", value=name)
        if (of, name) in seen:
            first = f"{choices.letters['name']}{seen[of, name]}"
            raise choices.wrong(NameTwice, row.number, "name", value=name, first=first)
        seen[of, name] = row.number
        lists.setdefault(of, []).append(Choice(name, wording.words(choices, row, "label", must=True)))
    return {of: tuple(there) for of, there in lists.items()}
