"""What a merge brought, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from buurtdesk.store.merge import MergeReport
from buurtdesk.ui import counted


def merge_words(report: MergeReport) -> str:
    """What came in, in words: “31 new, 2 changed”."""
    translate = QCoreApplication.translate
    parts = [
        (report.new_count, counted.tr("%n new", "", report.new_count)),
        (report.changed_count, counted.tr("%n changed", "", report.changed_count)),
        (report.conflicts, counted.tr("%n written differently", "", report.conflicts)),
        (
            len(report.tightened),
            translate("Sharing", "less is kept of who wrote: what was done before cannot be undone any more"),
        ),
        (report.erased, counted.tr("%n erased", "", report.erased)),
        (report.missing_files, counted.tr("%n photo(s) still missing", "", report.missing_files)),
        (report.refused, counted.tr("%n could not be read", "", report.refused)),
        (report.clocks_ahead, translate("Sharing", "a laptop’s clock is more than an hour ahead: set it right")),
    ]
    told = ", ".join(words for count, words in parts if count)
    return told or translate("Sharing", "You already had everything.")
