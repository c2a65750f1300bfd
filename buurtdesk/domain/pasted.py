"""A list from elsewhere, pasted: each line or cell of it a note."""

from __future__ import annotations

import re

_BREAKS = re.compile(r"\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
# A spreadsheet puts a cell with line breaks between quotes, and doubles the quotes in it.
_CELL = re.compile(r'(?:^|(?<=[\n\t]))"((?:[^"]|"")*)"(?=[\n\t]|$)')
_BREAK_IN_CELL = "\x1e"
# \uf0b7 is what a word processor's own bullet becomes.
_BULLET = re.compile(
    r"""(?: [•‣◦▪▫·●○■□☐☑☒✓✔➢➤→\uf0b7\uf0a7] \s*
          | (?: [-–—*+>] | \[[ xX]?\] | \(?\d{1,3}[.)] | \(?[A-Za-z]\) ) (?: \s+ | $ )
        )+""",
    re.VERBOSE,
)


def notes_in(text: str) -> list[str]:
    """The text of each note: without bullet or number before it; blank lines are none, a cell stays whole."""
    lines = [line[mark.end() :] if (mark := _BULLET.match(line)) else line for line in lines_in(text)]
    return [line for line in lines if line]


def lines_in(text: str) -> list[str]:
    """The lines as they stand there, without the blank ones; a quoted cell with line breaks is one."""
    whole = _CELL.sub(_as_one_line, _BREAKS.sub("\n", text))
    lines = (line.replace("\t", " ").strip() for line in whole.split("\n"))
    return [line.replace(_BREAK_IN_CELL, "\n") for line in lines if line]


def _as_one_line(cell: re.Match[str]) -> str:
    if "\n" not in cell[1]:
        return cell[0]  # somebody's words between quotes
    return re.sub(r"\s*\n\s*", _BREAK_IN_CELL, cell[1].replace('""', '"').strip())
