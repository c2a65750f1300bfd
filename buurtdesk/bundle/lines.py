"""Rows as JSON lines, in both directions."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import orjson

from buurtdesk.domain.errors import BundleDamaged

_AT_ONCE_BYTES = 1 << 16
# A number of as many digits, of which orjson makes a rounded one. One search finds it: digits are all taken as 0,
# and whatever can stand before a number as a colon.
_LARGE_NUMBER = b":" + b"0" * 19
_ALIKE = bytes.maketrans(b"123456789,[- ", b"000000000::::")


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON")


def to_lines(items: Iterable[Any]) -> bytes:
    """One JSON object a line, in UTF-8."""
    encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    return "".join(f"{encode(item)}\n" for item in items).encode()


def _decoded(block: bytes) -> list[Any]:
    """What the lines of a block hold. Raises ValueError, RecursionError."""
    *lines, rest = block.split(b"\n")
    if rest:
        raise ValueError("the last line has no end")
    if _LARGE_NUMBER not in block.translate(_ALIKE):
        with suppress(ValueError):
            return list(map(orjson.loads, lines))
    return list(map(_decoded_leniently, lines))


def _decoded_leniently(line: bytes) -> Any:
    """As the slower reader has it, which takes halves of letters: so only the row that has one is refused."""
    item, end = json.JSONDecoder(parse_constant=_refuse).raw_decode(text := line.decode())
    if end != len(text):
        raise ValueError("more than one thing on a line")
    return item


class Lines:
    """What the lines of a member hold, read while one goes through them: all of it at once would take long to keep."""

    def __init__(self, content: bytes, file: Path) -> None:
        self._content, self._file = content, file

    def __iter__(self) -> Iterator[Any]:
        """One thing a line. Raises BundleDamaged, naming the file."""
        try:
            for block in self._blocks():
                yield from _decoded(block)
        except (ValueError, RecursionError) as fault:
            raise BundleDamaged(file=self._file, what="a line that cannot be read") from fault

    def check(self) -> None:
        """Raises BundleDamaged if a line cannot be read."""
        for _ in self:
            pass

    def _blocks(self) -> Iterator[bytes]:
        """Whole lines, some at a time."""
        end = 0
        while end < len(self._content):
            start, end = end, self._content.find(b"\n", end + _AT_ONCE_BYTES) + 1 or len(self._content)
            yield self._content[start:end]
