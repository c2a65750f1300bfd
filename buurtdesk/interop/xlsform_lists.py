"""The lists of choices of an XLSForm: the sheet choices."""

from __future__ import annotations

import re
from collections.abc import Mapping

from buurtdesk.domain.questionnaire import Choice
from buurtdesk.domain.xlsform_errors import ChoicesTooMany, NameBad, NameTwice
from buurtdesk.interop.workbook import Sheet
from buurtdesk.interop.xlsform_words import Wording

_NAME = re.compile(r"[A-Za-z0-9_.-]{1,64}")

MOST_CHOICES = 40
_YES = {"yes", "true", "true()"}
Lists = Mapping[str, tuple[Choice, ...]]


def read_lists(choices: Sheet | None, wording: Wording) -> Lists:
    """The choices of each list, in their order; a column `namely` (ours) says of which one writes what it is.

    Raises CellEmpty, NameBad, NameTwice, ChoicesTooMany, and what is wrong with words.
    """
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
        there = lists.setdefault(of, [])
        if len(there) == MOST_CHOICES:
            raise choices.wrong(ChoicesTooMany, row.number, "name", list=of, most=MOST_CHOICES)
        is_namely = row.get("namely").lower() in _YES
        there.append(Choice(name, wording.words(choices, row, "label", must=True), is_namely))
    return {of: tuple(there) for of, there in lists.items()}
