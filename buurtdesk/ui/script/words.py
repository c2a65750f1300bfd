"""The words and icons of a script."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from buurtdesk.domain.attendance import AgeGroup, Gender, Group
from buurtdesk.domain.running import TimeLeft
from buurtdesk.domain.script import BlockStep
from buurtdesk.domain.timetable import Slot, Standing, Timetable
from buurtdesk.ui import counted
from buurtdesk.ui.parts.coming_parts import ComingPart
from buurtdesk.ui.parts.order_list import OrderedRow
from buurtdesk.ui.script.view import NowView

_translate = QCoreApplication.translate
_MOST_COMING = 4


def step_word(step: BlockStep) -> str:
    """What a block is there for, in a word."""
    return {
        BlockStep.WELCOME: _translate("Script", "Welcome"),
        BlockStep.EXPLANATION: _translate("Script", "Explanation"),
        BlockStep.FINDINGS: _translate("Script", "Findings"),
        BlockStep.OUTCOMES: _translate("Script", "Outcomes"),
        BlockStep.CAPTURE: _translate("Script", "Collecting"),
        BlockStep.CLUSTER: _translate("Script", "Clustering"),
        BlockStep.VOTING: _translate("Script", "Voting"),
        BlockStep.REVEAL: _translate("Script", "Result"),
        BlockStep.QUESTIONS: _translate("Script", "Questions"),
        BlockStep.BREAK: _translate("Script", "Break"),
        BlockStep.THANKS: _translate("Script", "Thank you"),
        BlockStep.OTHER: _translate("Script", "Something else"),
    }[step]


STEP_ICONS = {
    BlockStep.WELCOME: "door-open",
    BlockStep.EXPLANATION: "megaphone",
    BlockStep.FINDINGS: "chart-bar-horizontal",
    BlockStep.OUTCOMES: "flag-checkered",
    BlockStep.CAPTURE: "note",
    BlockStep.CLUSTER: "squares-four",
    BlockStep.VOTING: "list-checks",
    BlockStep.REVEAL: "broadcast",
    BlockStep.QUESTIONS: "question",
    BlockStep.BREAK: "coffee",
    BlockStep.THANKS: "hand-heart",
    BlockStep.OTHER: "clock",
}


def group_word(group: Group) -> str:
    """A group of people that is counted."""
    if isinstance(group, AgeGroup):
        years = group.value.replace("-", "–")
        return _translate("Script", "{years} years").format(years=years)
    return {
        Gender.WOMEN: _translate("Script", "Women"),
        Gender.MEN: _translate("Script", "Men"),
        Gender.OTHER: _translate("Script", "Other"),
    }.get(group, _translate("Script", "People"))


def left_words(left: TimeLeft) -> str:
    """What is left of a block, or by how much it runs over."""
    told = _translate("Script", "{time} over") if left.is_up else _translate("Script", "{time} left")
    return told.format(time=left.figure)


def next_words(now: NowView) -> str:
    """When what comes next begins; empty where nothing comes or nothing runs."""
    begins = [slot.begins_ms for slot in now.table.slots if slot.block == now.coming]
    if not begins:
        return ""
    told = _translate("Script", "Next at {time}: {part}")
    return told.format(time=now.table.told(begins[0]), part=now.coming.text)


def coming_parts(now: NowView) -> tuple[ComingPart, ...]:
    """The part that runs and the next ones, as they are expected now."""
    due = [slot for slot in now.table.slots if slot.standing in (Standing.NOW, Standing.LATER)]
    return tuple(
        ComingPart(now.table.told(slot.begins_ms), slot.block.text, slot.standing is Standing.NOW)
        for slot in due[:_MOST_COMING]
    )


def row_of(slot: Slot, table: Timetable, runs_over: bool) -> OrderedRow:
    """A block in the list: when it begins, what it is, and how it stands."""
    block = slot.block
    begins, ends = table.told(slot.begins_ms), table.told(slot.ends_ms)
    if slot.standing is Standing.DONE:
        told = _translate("Script", "Done at {time}").format(time=ends)
        return OrderedRow(block.id, begins, block.text, told, "check-circle", "good")
    if slot.standing is Standing.PASSED:
        return OrderedRow(block.id, "–", block.text, _translate("Script", "Skipped"), "x", "ink2", quiet=True)
    if slot.standing is Standing.NOW:
        if runs_over:
            return OrderedRow(block.id, begins, block.text, _translate("Script", "Runs over"), "timer", "doubt")
        told = _translate("Script", "Now, until {time}").format(time=ends)
        return OrderedRow(block.id, begins, block.text, told, "timer", "petrol")
    minutes = counted.tr("%n minute(s)", "", block.minutes)
    return OrderedRow(block.id, begins, block.text, minutes, STEP_ICONS[block.part.step], "ink2", quiet=True)
