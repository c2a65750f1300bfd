"""The logo of a trajectory, printed at the head of its sheets."""

from __future__ import annotations

from pathlib import Path

from buurtdesk.desk.desk import Desk
from buurtdesk.interop.photo import LOGO_MEDIA_TYPE, logo_png, read_photo
from buurtdesk.store.attachments import attached_here, attachment_id
from buurtdesk.store.rows import Scope


def logo(desk: Desk, trajectory: str) -> bytes | None:
    """The logo as a PNG; None if there is none, or this laptop does not have its file."""
    there = attached_here(desk.library.db, trajectory)
    return desk.library.attachments.content(there[0]) if there else None


def set_logo(desk: Desk, trajectory: str, file: Path) -> None:
    """Take the picture in a file as the logo, instead of another one.

    Raises NotAPhoto, PhotoDamaged, PhotoTooLarge, TooManyPixels, CannotOpen.
    """
    png = logo_png(read_photo(file), str(file))
    with desk.action("logo.set") as writer, desk.library.attachments.kept(png) as sha256:
        for other in set(attached_here(desk.library.db, trajectory)) - {sha256}:
            writer.delete("attachment", attachment_id(trajectory, other))
        fixed = {"subject": trajectory, "sha256": sha256, "media_type": LOGO_MEDIA_TYPE, "size_bytes": len(png)}
        writer.put("attachment", attachment_id(trajectory, sha256), Scope(trajectory), fixed)


def remove_logo(desk: Desk, trajectory: str) -> None:
    """Print no logo any more."""
    with desk.action("logo.remove") as writer:
        for sha256 in attached_here(desk.library.db, trajectory):
            writer.delete("attachment", attachment_id(trajectory, sha256))
