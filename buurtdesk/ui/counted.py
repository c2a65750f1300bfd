"""Sentences with a number in them: `counted.tr("%n note(s)", "", count)`.

Always call it by this name and with all three arguments. lupdate reads a plural only from a call `tr` with three
arguments, and takes the name before the dot as its context; its `translate` loses the plural. `self.tr` cannot count in
a subclass: Qt looks the text up under the subclass only, and takes the filled-in number for a translation found.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str, about: str, count: int) -> str:
    """The text in the language on the screen, for this count; `about` tells apart equal texts that are not the same."""
    return QCoreApplication.translate("counted", text, about, count)
