"""The first thing in a bundle: what it is, for which readers, and the length and SHA-256 of everything else in it."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from buurtdesk.bundle.container import ATTACHED, FORMAT, MANIFEST, SIGNATURE
from buurtdesk.domain.errors import BundleDamaged, BundleNewer
from buurtdesk.store.checks import is_text

PHOTOS_SINCE = READER = 2  # the readers: 1 knew no attachments, and would have taken them for damage


@dataclass(frozen=True)
class Contents:
    """What a bundle is about: a trajectory, or one session of it; `counts` by kind of row."""

    scope: str
    id: str
    title: str
    trajectory: str
    device: str
    schema: str
    app: str
    counts: Mapping[str, int]


def count_by_kind(rows: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    """How many rows there are of each kind, deleted ones left out."""
    return dict(Counter(row["kind"] for row in rows if not row["fields"]["deleted"][0]))


def write_manifest(contents: Contents, members: Mapping[str, bytes]) -> bytes:
    """The manifest as JSON."""
    listed = {
        name: {"length": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        for name, content in members.items()
    }
    min_reader = PHOTOS_SINCE if any(name.startswith(ATTACHED) for name in members) else FORMAT
    manifest = {"format": FORMAT, "min_reader": min_reader, **asdict(contents), "members": listed}
    return json.dumps(manifest, ensure_ascii=False, indent=1, sort_keys=True).encode()


def read_manifest(members: Mapping[str, bytes], file: Path) -> Contents:
    """Check all members against the manifest. Raises BundleNewer or BundleDamaged, naming `file`."""
    try:
        manifest = json.loads(members[MANIFEST])
        if int(manifest["min_reader"]) > READER:
            raise BundleNewer(file=file)
        _check_members(manifest["members"], members)
        counts = {kind: int(count) for kind, count in manifest["counts"].items()}
        texts = ("scope", "id", "title", "trajectory", "device", "schema", "app")
        if not all(map(is_text, (*counts, *(manifest[name] for name in texts)))):
            raise ValueError("texts")
        return Contents(**{name: manifest[name] for name in texts}, counts=counts)
    except (KeyError, ValueError, TypeError, AttributeError, OverflowError, RecursionError) as fault:
        raise BundleDamaged(file=file, what="its table of contents does not fit") from fault


def _check_members(listed: Mapping[str, Any], members: Mapping[str, bytes]) -> None:
    if set(listed) != set(members) - {MANIFEST, SIGNATURE}:
        raise ValueError("members")
    for name, content in members.items():
        if name in listed:
            told = listed[name]
            if told["length"] != len(content) or told["sha256"] != hashlib.sha256(content).hexdigest():
                raise ValueError(name)
