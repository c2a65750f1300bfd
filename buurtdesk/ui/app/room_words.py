"""What the room sees, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from buurtdesk.ui.projector.views import (
    Asking,
    Finding,
    OutcomeShown,
    Question,
    Reveal,
    RoomView,
    Thanks,
    Vote,
    Wall,
    Welcome,
)

_translate = QCoreApplication.translate


def room_words(view: RoomView | None, is_open: bool, frozen: bool) -> str:
    """What stands on the button in the header and in the status line."""
    if not is_open:
        return _translate("RoomScreen", "Room’s screen")
    if view is None:
        return _translate("RoomScreen", "Room sees: nothing")
    named = {
        Welcome: _translate("RoomScreen", "Room sees: the welcome"),
        Question: _translate("RoomScreen", "Room sees: the question"),
        Wall: _translate("RoomScreen", "Room sees: the wall"),
        Vote: _translate("RoomScreen", "Room sees: how to vote"),
        Reveal: _translate("RoomScreen", "Room sees: the dots"),
        Asking: _translate("RoomScreen", "Room sees: what to guess at finding {number}"),
        Finding: _translate("RoomScreen", "Room sees: finding {number}"),
        OutcomeShown: _translate("RoomScreen", "Room sees: the outcome of finding {number}"),
        Thanks: _translate("RoomScreen", "Room sees: the thanks"),
    }[type(view)]
    if isinstance(view, Asking | Finding | OutcomeShown):
        named = named.format(number=view.number)
    return _translate("RoomScreen", "{view} (frozen)").format(view=named) if frozen else named


def step_words(view: RoomView) -> str:
    """A step of the evening, as the facilitator chooses it from a list."""
    if isinstance(view, Finding) and view.guesses is not None:
        return _translate("RoomScreen", "Guesses at finding {number}").format(number=view.number)
    numbered = {
        Asking: _translate("RoomScreen", "What to guess at finding {number}"),
        Finding: _translate("RoomScreen", "Finding {number}"),
        OutcomeShown: _translate("RoomScreen", "Outcome of finding {number}"),
        Vote: _translate("RoomScreen", "How to vote, round {number}"),
        Reveal: _translate("RoomScreen", "The dots of round {number}"),
    }
    if type(view) in numbered:
        return numbered[type(view)].format(number=view.number)
    return {
        Welcome: _translate("RoomScreen", "The welcome"),
        Question: _translate("RoomScreen", "The question to the room"),
        Wall: _translate("RoomScreen", "The wall"),
        Thanks: _translate("RoomScreen", "The thanks at the end"),
    }[type(view)]
