"""A bundle as a whole: writing one from a library, reading one that came in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from buurtdesk import __version__
from buurtdesk.bundle.container import ATTACHED, MANIFEST, pack, read_whole, unpack
from buurtdesk.bundle.lines import Lines, to_lines
from buurtdesk.bundle.manifest import Contents, count_by_kind, read_manifest, write_manifest
from buurtdesk.domain.errors import BundleDamaged
from buurtdesk.domain.session import Session
from buurtdesk.domain.trajectory import Trajectory
from buurtdesk.store.attachments import sha256_of, shown
from buurtdesk.store.durable_file import write_durably
from buurtdesk.store.erasures import erased_rows
from buurtdesk.store.library import Library
from buurtdesk.store.traces import keeps_anonymous_rows
from buurtdesk.store.versions import Extent, history_entries, row_versions

ROWS, HISTORY, ERASURES = "rows.jsonl", "history.jsonl", "erasures.jsonl"


@dataclass(frozen=True)
class Bundle:
    """A bundle that came in as it was written; what its lines hold is read when one goes through them."""

    file: Path
    contents: Contents
    rows: Lines
    history: Lines
    erasures: Lines
    files: Mapping[str, bytes]

    def check_lines(self) -> None:
        """Raises BundleDamaged if a line cannot be read."""
        for lines in (self.rows, self.history, self.erasures):
            lines.check()


def write_bundle(library: Library, trajectory: Trajectory, session: Session | None, path: Path) -> Contents:
    """Write a trajectory, or one session of it, to one file; the same data gives the same bytes.

    Which laptop wrote it is told only where that says nothing of who wrote a note.

    Raises TooMuchForABundle.
    """
    extent = Extent(trajectory.id, session.id if session else "")
    with library.reading():
        rows = list(row_versions(library.db, extent))
        members = {
            ROWS: to_lines(rows),
            HISTORY: to_lines(history_entries(library.db, extent)),
            ERASURES: to_lines({"kind": kind, "id": row} for kind, row in erased_rows(library.db)),
            **_attached(library, extent),
        }
    about = session or trajectory
    contents = Contents(
        scope="session" if session else "trajectory",
        id=about.id,
        title=session.title if session else trajectory.name,
        trajectory=trajectory.name,
        device="" if keeps_anonymous_rows(library.db) else library.device("id", ""),
        schema=library.schema,
        app=__version__,
        counts=count_by_kind(rows),
    )
    write_durably(path, pack({MANIFEST: write_manifest(contents, members), **members}))
    return contents


def read_bundle(path: Path) -> Bundle:
    """Read a bundle file and check that it is whole.

    Raises NotABundle, BundleNewer, BundleDamaged, BundleTooLarge, CannotOpen.
    """
    members = unpack(read_whole(path), path)
    contents = read_manifest(members, path)
    rows, history, erasures = (Lines(members.get(name, b""), path) for name in (ROWS, HISTORY, ERASURES))
    return Bundle(path, contents, rows, history, erasures, _files(members, path))


def _attached(library: Library, extent: Extent) -> dict[str, bytes]:
    """The files of what is inside, as members; one that this laptop does not have is left out."""
    files = {sha256: library.attachments.content(sha256) for sha256 in sorted(shown(library.db, extent))}
    return {f"{ATTACHED}{sha256}": content for sha256, content in files.items() if content is not None}


def _files(members: Mapping[str, bytes], path: Path) -> dict[str, bytes]:
    """The attached files by their SHA-256. Raises BundleDamaged."""
    files = {name.removeprefix(ATTACHED): content for name, content in members.items() if name.startswith(ATTACHED)}
    if any(sha256_of(content) != sha256 for sha256, content in files.items()):
        raise BundleDamaged(file=path, what="a photo that is not what its name says")
    return files
