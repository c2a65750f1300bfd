"""Rows as JSON lines, in both directions."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from buurtdesk.domain.errors import BundleDamaged
from buurtdesk.store import collector


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON")


def to_lines(items: Iterable[Any]) -> bytes:
    """One JSON object a line, in UTF-8."""
    encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    return "".join(f"{encode(item)}\n" for item in items).encode()


def from_lines(content: bytes, file: Path) -> list[Any]:
    """What the lines hold. Raises BundleDamaged, naming `file`."""
    decode = json.JSONDecoder(parse_constant=_refuse).raw_decode
    items = []
    try:
        *lines, rest = content.decode().split("\n")
        if rest:
            raise ValueError("the last line has no end")
        with collector.paused():
            for line in lines:
                item, end = decode(line)
                if end != len(line):
                    raise ValueError("more than one thing on a line")
                items.append(item)
    except (ValueError, RecursionError) as fault:
        raise BundleDamaged(file=file, what="a line that cannot be read") from fault
    return items
