"""The file around a bundle: a line, the SHA-256 of all that follows, and a zip with a few known members.

Nothing in it is trusted: known names only, caps on number, size and ratio, no overlaps, nothing unpacked to a path.
"""

from __future__ import annotations

import hashlib
import io
import re
import struct
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

from buurtdesk.domain.errors import BundleDamaged, BundleNewer, BundleTooLarge, NotABundle, TooMuchForABundle
from buurtdesk.store.checks import MOST_ATTACHED_BYTES
from buurtdesk.store.faults import told_plainly

FORMAT = 1
_LINE = b"buurtdesk bundle "
_HEADER = re.compile(rb"buurtdesk bundle ([1-9]\d{0,3})\n")
_DIGEST_LENGTH = 65
_LOCKED = b"age-encryption.org/"

MANIFEST, SIGNATURE = "manifest.json", "manifest.sig"
ATTACHED = "att/"
_KNOWN = re.compile(r"manifest\.(json|sig)|(rows|history|erasures)\.jsonl|att/[0-9a-f]{64}")
_MOST_MEMBERS, _MOST_ATTACHED = 16, 4096
_MOST_BYTES = 1 << 29
_MOST_PACKED_BYTES = _MOST_BYTES - (1 << 21)  # what the zip adds must fit too
_MOST_RATIO = 250
_LOCAL_HEADER_LENGTH = 30
_EPOCH = (1980, 1, 1, 0, 0, 0)
_ZIP_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    IndexError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
)


def pack(members: Mapping[str, bytes]) -> bytes:
    """The bytes of a bundle file; the same members always give the same bytes. Raises TooMuchForABundle."""
    attached = sum(name.startswith(ATTACHED) for name in members)
    if attached > _MOST_ATTACHED or sum(map(len, members.values())) > _MOST_PACKED_BYTES:
        raise TooMuchForABundle(most=_MOST_PACKED_BYTES >> 20, photos=_MOST_ATTACHED)
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w") as archive:
        for name, content in members.items():
            info = zipfile.ZipInfo(name, _EPOCH)
            # A photo is packed already.
            info.compress_type = zipfile.ZIP_STORED if name.startswith(ATTACHED) else zipfile.ZIP_DEFLATED
            archive.writestr(info, content, compresslevel=1)
    payload = zipped.getvalue()
    return _LINE + b"%d\n" % FORMAT + hashlib.sha256(payload).hexdigest().encode() + b"\n" + payload


def read_whole(file: Path) -> bytes:
    """The bytes of a file that may be a bundle. Raises CannotOpen, BundleTooLarge."""
    with told_plainly(file), file.open("rb") as opened:
        content = opened.read(_MOST_BYTES + 1)
    if len(content) > _MOST_BYTES:
        raise BundleTooLarge(file=file, most=_MOST_BYTES >> 20)
    return content


def unpack(content: bytes, file: Path) -> dict[str, bytes]:
    """The members of a bundle file; one that is not known here comes without its content.

    Raises NotABundle, BundleNewer, BundleDamaged, each naming `file`.
    """
    header = _HEADER.match(content)
    if header is None:
        raise BundleDamaged(file=file, what="it is empty") if not content else NotABundle(file=file)
    if int(header[1]) > FORMAT:
        raise BundleNewer(file=file)
    digest = content[header.end() : header.end() + _DIGEST_LENGTH]
    payload = content[header.end() + _DIGEST_LENGTH :]
    if digest != hashlib.sha256(payload).hexdigest().encode() + b"\n":
        raise BundleDamaged(file=file, what="its checksum does not fit")
    if payload.startswith(_LOCKED):
        raise BundleNewer(file=file)
    try:
        return _members(payload)
    except _ZIP_FAULTS as fault:
        raise BundleDamaged(file=file, what=str(fault) or type(fault).__name__) from fault


def _members(payload: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(payload)) as archive:
        infos = archive.infolist()
        _check_directory(infos, len(payload))
        return {info.filename: _content(archive, info) for info in infos}


def _check_directory(infos: list[zipfile.ZipInfo], size: int) -> None:
    attached = [info for info in infos if info.filename.startswith(ATTACHED)]
    if len(attached) > _MOST_ATTACHED or len(infos) - len(attached) > _MOST_MEMBERS:
        raise ValueError("too many members")
    if len({info.filename for info in infos}) != len(infos):
        raise ValueError("two members of one name")
    if any(info.file_size > MOST_ATTACHED_BYTES for info in attached):
        raise ValueError("a photo that is too large")
    if sum(info.file_size for info in infos) > _MOST_BYTES:
        raise ValueError("too large")
    end = 0
    for info in sorted(infos, key=lambda each: each.header_offset):
        if info.flag_bits & 1 or info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise ValueError("a member that is packed in an unknown way")
        if info.header_offset < end or info.header_offset + info.compress_size > size:
            raise ValueError("members that overlap")
        if info.file_size > _MOST_RATIO * max(info.compress_size, 1):
            raise ValueError("a member that is packed too tightly")
        end = info.header_offset + _LOCAL_HEADER_LENGTH + len(info.orig_filename.encode()) + info.compress_size


def _content(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    if not _KNOWN.fullmatch(info.filename):
        return b""  # whether that is damage or a newer version, the manifest tells
    with archive.open(info) as member:
        content = member.read(info.file_size + 1)
    if len(content) != info.file_size:
        raise ValueError("a member of another size than it says")
    return content
