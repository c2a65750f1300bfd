"""Where everything stands on the pages of a sheet: positions only, no ink.

All is laid out from left to right and mirrored afterwards for languages written from right to left. The QR code, the
code under it and the corner marks are not part of it: they stand in the same place on every page of every sheet.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from buurtdesk.domain.errors import QuestionTooTall
from buurtdesk.domain.questionnaire import Questionnaire, in_language
from buurtdesk.paper.blocks import Block, Part
from buurtdesk.paper.direction import is_rightward
from buurtdesk.paper.frame import bring_back, first_page_head, footer, running_head, thanks
from buurtdesk.paper.measures import LARGE_PRINT, REGULAR_PRINT, Room
from buurtdesk.paper.questions import question_blocks
from buurtdesk.paper.shapes import Shape


@dataclass(frozen=True)
class Page:
    """One page, the same on every sheet of a language; `number` from 1."""

    number: int
    shapes: tuple[Shape, ...]


def lay_out(questionnaire: Questionnaire, language: str, large: bool = False) -> list[Page]:
    """The pages of one sheet, in large print if wanted. Raises LettersNotPrintable, QuestionTooTall."""
    room = LARGE_PRINT if large else REGULAR_PRINT
    rightward = is_rightward(language)
    title = in_language(questionnaire.title, language)
    asked, intro = len(questionnaire.asked()), questionnaire.intro.get(language, "").strip()
    filled = _Filling(first_page_head(title, intro, asked, language, rightward, room), room)
    for group in _kept_together(question_blocks(questionnaire, language, large)):
        filled.add(group)
    address = questionnaire.return_address.strip()
    if address and filled.has_room_for(block := bring_back(address, language, room)):
        filled.add([block])
        address = ""
    pages = []
    for number, shapes in enumerate(filled.pages, start=1):
        above = running_head(title, rightward, room) if number > 1 else ()
        below = footer(questionnaire, language, number, len(filled.pages), room)
        if number == len(filled.pages):
            below += thanks(questionnaire, language, address, room)
        whole = tuple(shape.enlarged(room.scale) for shape in (*above, *shapes, *below))
        pages.append(Page(number, whole if rightward else tuple(shape.mirrored() for shape in whole)))
    return pages


class _Filling:
    """Pages being filled from top to bottom."""

    def __init__(self, head: Block, room: Room) -> None:
        self.pages: list[list[Shape]] = [[]]
        self._room = room
        self._y = room.top
        self._is_empty = True
        self.add([head])

    def add(self, blocks: Sequence[Block]) -> None:
        """Put blocks that belong together on this page, or on the next; cut them only if no page can hold them."""
        height = sum(block.height for block in blocks) + sum(block.before for block in blocks[1:])
        before = 0.0 if self._is_empty else blocks[0].before
        if self._y + before + height > self._room.bottom and not self._is_empty:
            self._turn()
        if self._y + height > self._room.bottom and len(blocks) > 1:
            for block in blocks:
                self.add([block])
            return
        if blocks[0].number and self._y + height > self._room.bottom:
            raise QuestionTooTall(question=blocks[0].number)
        for block in blocks:
            self._y += 0.0 if self._is_empty else block.before
            for part in block.parts:
                self._put(part)

    def has_room_for(self, block: Block) -> bool:
        """Whether it goes on the page that is being filled."""
        return self._y + block.before + block.height <= self._room.bottom

    def _put(self, part: Part) -> None:
        if self._y + part.height > self._room.bottom:
            self._turn()
        self.pages[-1] += [shape.moved(self._y) for shape in part.shapes]
        self._y += part.height
        self._is_empty = False

    def _turn(self) -> None:
        self.pages.append([])
        self._y = self._room.head_top
        self._is_empty = True


def _kept_together(blocks: Iterable[Block]) -> Iterable[list[Block]]:
    """Blocks with those that lead to them."""
    group: list[Block] = []
    for block in blocks:
        group.append(block)
        if not block.leads:
            yield group
            group = []
    if group:
        yield group
