"""Doing what may be refused: the sentence is told where one was typing."""

from __future__ import annotations

from collections.abc import Callable

from buurtdesk.domain.errors import BuurtdeskError
from buurtdesk.ui.error_words import sentence_of


def attempt(do: Callable[[], object], refuse: Callable[[str], None]) -> bool:
    """Do it; what is wrong is told where one was typing, and what was typed stays. Whether it was done."""
    try:
        do()
    except BuurtdeskError as error:
        refuse(sentence_of(error))
        return False
    return True
