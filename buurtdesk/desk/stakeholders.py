"""The stakeholder analysis: services, what they do not know, where it pinches, and what the survey covers."""

from __future__ import annotations

from buurtdesk.desk.desk import Desk
from buurtdesk.desk.ordering import at_end, put_at
from buurtdesk.domain.errors import NameTaken
from buurtdesk.domain.identity import new_id
from buurtdesk.domain.note import clean_text
from buurtdesk.domain.stakeholder import Concern, ConcernKind, Service
from buurtdesk.store import stakeholders as stored
from buurtdesk.store.rows import Scope


def services(desk: Desk, trajectory: str) -> list[Service]:
    return stored.services(desk.library.db, trajectory)


def concerns(desk: Desk, trajectory: str) -> list[Concern]:
    """All open questions and bottlenecks, in their order; within a service they follow each other."""
    return stored.concerns(desk.library.db, trajectory)


def add_service(desk: Desk, trajectory: str, name: str) -> Service:
    """Add a service at the end. Raises EmptyText, NameTaken."""
    made = Service(new_id(), clean_text(name))
    with desk.action("service.add") as writer:
        there = services(desk, trajectory)
        _check_free(there, made)
        ordinal = at_end(desk, "service", [each.id for each in there])
        writer.put("service", made.id, Scope(trajectory), name=made.name, ordinal=ordinal)
    return made


def rename_service(desk: Desk, trajectory: str, service: str, name: str) -> None:
    """Raises EmptyText, NameTaken."""
    renamed = Service(service, clean_text(name))
    with desk.action("service.rename") as writer:
        _check_free(services(desk, trajectory), renamed)
        writer.update("service", service, name=renamed.name)


def move_service(desk: Desk, trajectory: str, service: str, to: int) -> None:
    """Put a service at index `to`."""
    with desk.action("service.move") as writer:
        put_at(desk, writer, "service", service, [each.id for each in services(desk, trajectory)], to)


def delete_service(desk: Desk, service: str) -> None:
    """Put a service away; its concerns stay, without a service."""
    with desk.action("service.delete") as writer:
        writer.delete("service", service)


def add_concern(desk: Desk, trajectory: str, kind: ConcernKind, text: str, service: str = "") -> Concern:
    """Add an open question or a bottleneck after the others of its service. Raises EmptyText, TextTooLong."""
    made = Concern(new_id(), kind, clean_text(text), service)
    with desk.action("concern.add") as writer:
        ordinal = at_end(desk, "concern", [each.id for each in _of_service(desk, trajectory, service)])
        fixed = {"concern_kind": kind.value}
        writer.put("concern", made.id, Scope(trajectory), fixed, text=made.text, service=service, ordinal=ordinal)
    return made


def edit_concern(desk: Desk, concern: str, text: str) -> None:
    """Raises EmptyText, TextTooLong."""
    cleaned = clean_text(text)
    with desk.action("concern.edit") as writer:
        writer.update("concern", concern, text=cleaned)


def set_service(desk: Desk, trajectory: str, concern: str, service: str) -> None:
    """Say whose concern it is; it comes after the others of that service."""
    with desk.action("concern.service") as writer:
        ordinal = at_end(desk, "concern", [each.id for each in _of_service(desk, trajectory, service)])
        writer.update("concern", concern, service=service, ordinal=ordinal)


def move_concern(desk: Desk, trajectory: str, concern: str, to: int) -> None:
    """Put a concern at index `to` among those of its service."""
    with desk.action("concern.move") as writer:
        service = next((each.service_id for each in concerns(desk, trajectory) if each.id == concern), "")
        put_at(desk, writer, "concern", concern, [each.id for each in _of_service(desk, trajectory, service)], to)


def delete_concern(desk: Desk, concern: str) -> None:
    with desk.action("concern.delete") as writer:
        writer.delete("concern", concern)


def cover(desk: Desk, trajectory: str, concern: str, question: str) -> None:
    """Say that a survey question asks about a concern."""
    with desk.action("concern.cover") as writer:
        fixed = {"concern": concern, "question": question}
        writer.put("coverage", stored.coverage_id(concern, question), Scope(trajectory), fixed)


def uncover(desk: Desk, concern: str, question: str) -> None:
    """Say that a survey question does not ask about a concern after all."""
    with desk.action("concern.uncover") as writer:
        writer.delete("coverage", stored.coverage_id(concern, question))


def _of_service(desk: Desk, trajectory: str, service: str) -> list[Concern]:
    return [each for each in concerns(desk, trajectory) if each.service_id == service]


def _check_free(there: list[Service], wanted: Service) -> None:
    for each in there:
        if each.id != wanted.id and each.name.casefold() == wanted.name.casefold():
            raise NameTaken(kind="service", name=wanted.name)
