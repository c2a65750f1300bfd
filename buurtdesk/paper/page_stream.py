"""A PDF that grows a page at a time: what all pages share is written first, then each page by itself.

Reportlab holds every page until the last one is done. So it makes a small template, with each body once; to that, pages
are added as PDF itself provides for later changes (ISO 32000-1, 7.5.6): new objects after the end, and a new list of
where everything is. Nothing of a page is kept but where it starts.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from typing import BinaryIO

_PAGES_A_NODE = 256
_OBJECT = re.compile(rb"(\d+) 0 obj\s(.*?)endobj", re.S)
_FAST = 1


class PageStream:
    """Writes pages to `target`, each in the frame of one page of the template; `close` makes it a whole PDF."""

    def __init__(self, target: BinaryIO, template: bytes) -> None:
        self._target = target
        self._target.write(template)
        self._at = len(template)
        self._before = int(re.findall(rb"startxref\s+(\d+)", template)[-1])
        trailer = template[template.rindex(b"trailer") :]
        self._trailer = [re.findall(rb"/%b\s+\d+ 0 R" % name, trailer)[0] for name in (b"Root", b"Info")]
        objects = {int(number): content for number, content in _OBJECT.findall(template)}
        self._root = next(number for number, content in objects.items() if re.search(rb"/Type\s*/Pages\b", content))
        pages = re.findall(rb"(\d+) 0 R", _dictionary_entry(objects[self._root], b"/Kids"))
        self._frames = [_frame(objects[int(page)]) for page in pages]
        self._first = self._next = max(objects) + 1
        self._starts: list[int] = []
        self._node: list[int] = []
        self._nodes: list[tuple[int, int]] = []

    def add(self, frame: int, content: bytes) -> None:
        """One more page with this content, in the frame of a page of the template, counted from 0."""
        packed = zlib.compress(content, _FAST)
        stream = self._put(b"<</Filter/FlateDecode/Length %d>>stream\n%b\nendstream" % (len(packed), packed))
        if not self._node:
            self._reserved = self._take_number()
        page = b"<</Type/Page/Parent %d 0 R/Contents %d 0 R%b>>" % (self._reserved, stream, self._frames[frame])
        self._node.append(self._put(page))
        if len(self._node) == _PAGES_A_NODE:
            self._end_node()

    def close(self) -> None:
        """Write where everything is."""
        self._end_node()
        kids = b" ".join(b"%d 0 R" % node for node, _ in self._nodes)
        count = sum(count for _, count in self._nodes)
        root_at = self._at
        self._write(b"%d 0 obj\n<</Type/Pages/Count %d/Kids[%b]>>\nendobj\n" % (self._root, count, kids))
        table = self._at
        self._write(b"xref\n%d 1\n%010d 00000 n \n%d %d\n" % (self._root, root_at, self._first, len(self._starts)))
        for start in self._starts:
            self._write(b"%010d 00000 n \n" % start)
        told = b" ".join(self._trailer)
        self._write(
            b"trailer\n<<%b/Size %d/Prev %d>>\nstartxref\n%d\n%%%%EOF\n" % (told, self._next, self._before, table)
        )

    def _end_node(self) -> None:
        """A node of the tree of pages, so that no list of pages is endless."""
        if not self._node:
            return
        kids = b" ".join(b"%d 0 R" % page for page in self._node)
        self._put(
            b"<</Type/Pages/Parent %d 0 R/Count %d/Kids[%b]>>" % (self._root, len(self._node), kids), self._reserved
        )
        self._nodes.append((self._reserved, len(self._node)))
        self._node = []

    def _take_number(self) -> int:
        self._starts.append(0)
        self._next += 1
        return self._next - 1

    def _put(self, content: bytes, number: int | None = None) -> int:
        number = self._take_number() if number is None else number
        self._starts[number - self._first] = self._at
        self._write(b"%d 0 obj\n%b\nendobj\n" % (number, content))
        return number

    def _write(self, content: bytes) -> None:
        self._target.write(content)
        self._at += len(content)


def _frame(page: bytes) -> bytes:
    """What a page of the template says of itself, apart from its content and its place in the tree."""
    return b"".join(name + _dictionary_entry(page, name) for name in (b"/MediaBox", b"/Resources"))


def _dictionary_entry(content: bytes, name: bytes) -> bytes:
    """The array or dictionary that stands after a name, with what is nested in it."""
    start = content.index(name) + len(name)
    depth = 0
    for sign in re.finditer(rb"<<|>>|\[|\]", content[start:]):
        depth += 1 if sign.group() in (b"<<", b"[") else -1
        if not depth:
            return content[start : start + sign.end()]
    raise ValueError(name)


def escaped(text: Sequence[int]) -> bytes:
    """Bytes of letters as a string of PDF."""
    return b"<%b>" % bytes(text).hex().encode()
