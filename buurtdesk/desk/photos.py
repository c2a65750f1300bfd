"""Photos of paper notes, attached to the note."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from buurtdesk.desk.desk import Desk, scope_of
from buurtdesk.domain.errors import Gone
from buurtdesk.domain.session import Session
from buurtdesk.interop.photo import MEDIA_TYPE, read_photo, upright_jpeg
from buurtdesk.store.attachments import attachment_id


def attach_files(desk: Desk, session: Session, note: str, files: Sequence[Path]) -> list[str]:
    """Attach the photos in these files; their SHA-256s. Raises what `attach` does, and CannotOpen."""
    return _attach(desk, session, note, [upright_jpeg(read_photo(file), str(file)) for file in files])


def attach(desk: Desk, session: Session, note: str, content: bytes, name: str) -> str:
    """Attach a photo to a note; its SHA-256. Attached already, it stays as it is.

    Raises NotAPhoto, PhotoDamaged, PhotoTooLarge, TooManyPixels, each naming `name`; Gone.
    """
    return _attach(desk, session, note, [upright_jpeg(content, name)])[0]


def _attach(desk: Desk, session: Session, note: str, jpegs: Sequence[bytes]) -> list[str]:
    with desk.action("photo.add") as writer, ExitStack() as kept:
        if writer.current("note", note) is None:
            raise Gone(kind="note")
        made = [kept.enter_context(desk.library.attachments.kept(jpeg)) for jpeg in jpegs]
        for sha256, jpeg in zip(made, jpegs, strict=True):
            fixed = {"subject": note, "sha256": sha256, "media_type": MEDIA_TYPE, "size_bytes": len(jpeg)}
            writer.put("attachment", attachment_id(note, sha256), scope_of(session), fixed)
    return made


def remove(desk: Desk, note: str, photo: str) -> None:
    """Take a photo off a note; Undo brings it back."""
    with desk.action("photo.remove") as writer:
        writer.delete("attachment", attachment_id(note, photo))


def place(desk: Desk, photo: str) -> Path | None:
    """Where the file of a photo is; None if this laptop does not have it, or not whole."""
    attachments = desk.library.attachments
    return attachments.place(photo) if attachments.content(photo) is not None else None
