"""The words for the six note colours, for people who hear the wall rather than see it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from buurtdesk.domain.note import NoteColor


def color_word(color: NoteColor) -> str:
    """The colour in the user's language."""
    translate = QCoreApplication.translate
    match color:
        case NoteColor.YELLOW:
            return translate("NoteColor", "yellow")
        case NoteColor.PINK:
            return translate("NoteColor", "pink")
        case NoteColor.GREEN:
            return translate("NoteColor", "green")
        case NoteColor.BLUE:
            return translate("NoteColor", "blue")
        case NoteColor.PURPLE:
            return translate("NoteColor", "purple")
        case NoteColor.SAND:
            return translate("NoteColor", "sand")
