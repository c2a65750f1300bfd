"""Rows as JSON lines, in both directions."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import orjson

from buurtdesk.domain.errors import BundleDamaged

_AT_ONCE_BYTES = 1 << 16
_LARGE_NUMBER = re.compile(rb"[:,\[ ]-?\d{19}")  # orjson makes a rounded one of it


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON")


def to_lines(items: Iterable[Any]) -> bytes:
    """One JSON object a line, in UTF-8."""
    encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    return "".join(f"{encode(item)}\n" for item in items).encode()


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
        decode = orjson.loads
        try:
            for lines in self._some_at_a_time():
                for line in lines:
                    try:
                        item = _decoded_leniently(line) if _LARGE_NUMBER.search(line) else decode(line)
                    except ValueError:
                        item = _decoded_leniently(line)
                    yield item
        except (ValueError, RecursionError) as fault:
            raise BundleDamaged(file=self._file, what="a line that cannot be read") from fault

    def check(self) -> None:
        """Raises BundleDamaged if a line cannot be read."""
        for _ in self:
            pass

    def _some_at_a_time(self) -> Iterator[list[bytes]]:
        end = 0
        while end < len(self._content):
            start, end = end, self._content.find(b"\n", end + _AT_ONCE_BYTES) + 1 or len(self._content)
            *lines, rest = self._content[start:end].split(b"\n")
            if rest:
                raise ValueError("the last line has no end")
            yield lines
