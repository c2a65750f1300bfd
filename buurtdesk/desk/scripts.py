"""The script of a session: its blocks, and scripts kept as templates to start others from."""

from __future__ import annotations

from collections.abc import Sequence

from buurtdesk.desk.desk import Desk, scope_of
from buurtdesk.desk.ordering import at_end, put_at
from buurtdesk.domain.errors import NameTaken, NoScript
from buurtdesk.domain.identity import anonymous_id, new_id
from buurtdesk.domain.note import clean_text
from buurtdesk.domain.script import Part, ScriptBlock, Template, checked
from buurtdesk.domain.session import Session, SessionKind
from buurtdesk.store import scripts as stored
from buurtdesk.store.rows import Scope, Writer


def blocks(desk: Desk, session: Session) -> list[ScriptBlock]:
    """The script, in its order."""
    return stored.blocks(desk.library.db, session.id)


def add(desk: Desk, session: Session, part: Part) -> ScriptBlock:
    """Put a block at the end of the script. Raises EmptyText, TextTooLong, NotACount."""
    sound = checked(part)
    with desk.action("block.add") as writer:
        ordinal = at_end(desk, "script_block", _ids(desk, session))
        return _put(writer, session, sound, ordinal)


def edit(desk: Desk, block: str, part: Part) -> None:
    """Change what a block says, its length, step or notes. Raises EmptyText, TextTooLong, NotACount."""
    sound = checked(part)
    with desk.action("block.edit") as writer:
        writer.update(
            "script_block",
            block,
            text=sound.text,
            minutes=sound.minutes,
            step=sound.step.value,
            notes=sound.notes,
        )


def move(desk: Desk, session: Session, block: str, place: int) -> None:
    """Put a block at another place of the script, from 0."""
    with desk.action("block.move") as writer:
        put_at(desk, writer, "script_block", block, _ids(desk, session), place)


def delete(desk: Desk, block: str) -> None:
    """Take a block out of the script; Undo brings it back."""
    with desk.action("block.delete") as writer:
        writer.delete("script_block", block)


def fill(desk: Desk, session: Session, parts: Sequence[Part]) -> None:
    """Make these parts the script, in place of the one there was; Undo brings that back."""
    with desk.action("block.fill") as writer:
        for block in _ids(desk, session):
            writer.delete("script_block", block)
        put_script(writer, session, parts)


def put_script(writer: Writer, session: Session, parts: Sequence[Part]) -> None:
    """Write a script from its first block."""
    for ordinal, part in enumerate(parts):
        _put(writer, session, checked(part), ordinal)


def templates(desk: Desk, trajectory: str, kind: SessionKind) -> list[Template]:
    """What was kept to start from: here, then in the other trajectories, each script of a name once."""
    there = stored.templates(desk.library.db, kind)
    there.sort(key=lambda each: each.trajectory_id != trajectory)
    found: dict[object, Template] = {}
    for each in there:
        found.setdefault((each.name, each.parts), each)
    return list(found.values())


def keep_template(desk: Desk, session: Session, name: str) -> Template:
    """Keep the script of a session as a template. Raises EmptyText, TextTooLong, NoScript, NameTaken."""
    parts = tuple(block.part for block in blocks(desk, session))
    if not parts:
        raise NoScript(session=session.title)
    made = Template(new_id(), session.kind, clean_text(name), parts, session.trajectory_id)
    with desk.action("script_template.keep") as writer:
        _must_be_free(desk, made.name, made)
        put_template(writer, made)
    return made


def rename_template(desk: Desk, template: Template, name: str) -> None:
    """Call a template otherwise. Raises EmptyText, TextTooLong, NameTaken."""
    cleaned = clean_text(name)
    with desk.action("script_template.rename") as writer:
        _must_be_free(desk, cleaned, template)
        writer.update("script_template", template.id, name=cleaned)


def delete_template(desk: Desk, template: Template) -> None:
    """Keep a template no longer; Undo brings it back. Scripts that were started from it stay."""
    with desk.action("script_template.delete") as writer:
        writer.delete("script_template", template.id)


def put_template(writer: Writer, template: Template) -> None:
    """Write a template's row: it lies in the trajectory it was kept in, and travels with that."""
    writer.put(
        "script_template",
        template.id,
        Scope(template.trajectory_id),
        {"session_kind": template.kind.value},
        name=template.name,
        parts=stored.as_kept(template.parts),
    )


def _put(writer: Writer, session: Session, part: Part, ordinal: float) -> ScriptBlock:
    made = ScriptBlock(anonymous_id() if session.is_anonymous else new_id(), session.id, part)
    writer.put(
        "script_block",
        made.id,
        scope_of(session),
        text=part.text,
        minutes=part.minutes,
        step=part.step.value,
        notes=part.notes,
        ordinal=float(ordinal),
    )
    return made


def _ids(desk: Desk, session: Session) -> list[str]:
    return [block.id for block in blocks(desk, session)]


def _must_be_free(desk: Desk, name: str, template: Template) -> None:
    for other in templates(desk, template.trajectory_id, template.kind):
        if other.id != template.id and other.name.casefold() == name.casefold():
            raise NameTaken(kind="script_template", name=name)
