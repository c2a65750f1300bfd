"""What the editor shows: made by who knows the desk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from buurtdesk.domain.questionnaire import Questionnaire
from buurtdesk.domain.sheet_layout import SheetLayout
from buurtdesk.domain.stakeholder import Concern
from buurtdesk.paper.picture import GreyPicture

SHEET = "sheet"
"""The row of the list that is no question: what stands around the questions."""


@dataclass(frozen=True)
class EditorView:
    """A questionnaire as it is on the disk; `remarks` in words by the id of a question; `logo` is a PNG.

    `concerns` are what the services want to know, each with the questions that ask about it.
    """

    questionnaire: Questionnaire
    remarks: Mapping[str, str] = field(default_factory=dict)
    logo: bytes | None = None
    concerns: Sequence[Concern] = ()


@dataclass(frozen=True)
class PreviewView:
    """The pages as they would be printed now, or in a sentence why they cannot be."""

    pages: tuple[GreyPicture, ...] = ()
    layout: SheetLayout | None = None
    problem: str = ""
