"""Evidence: what stands on what, kept as it was, and the walks through it, backward and forward."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date

from buurtdesk.desk import perception
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.errors import NoSuchEvidence, RoundHidden
from buurtdesk.domain.evidence import Evidence, Figure, Source, SourceKind, SubjectKind, Trace, can_rest_on, level
from buurtdesk.store import evidence as stored
from buurtdesk.store import plan, swoart
from buurtdesk.store import sources as stored_sources
from buurtdesk.store.rows import Scope, Writer

_READ = {
    SourceKind.NOTE: stored_sources.notes,
    SourceKind.CLUSTER: stored_sources.clusters,
    SourceKind.VOTING_OPTION: stored_sources.options,
    SourceKind.FINDING: perception.findings_with_gaps,
    SourceKind.QUOTE: stored_sources.quotes,
    SourceKind.STANCE: stored_sources.stance_quotes,
    SourceKind.CONCERN: stored_sources.concerns,
    SourceKind.SWOART_ITEM: stored_sources.items,
    SourceKind.CHALLENGE: stored_sources.challenges,
}
_OFFERED = (
    SourceKind.FINDING,
    SourceKind.VOTING_OPTION,
    SourceKind.CLUSTER,
    SourceKind.QUOTE,
    SourceKind.STANCE,
    SourceKind.CONCERN,
    SourceKind.NOTE,
)


def figure_source(question: str, words: str, figure: Figure) -> Source:
    """A survey figure as evidence: the id of its question, and what it says in words."""
    return Source(SourceKind.FIGURE, question, words, asdict(figure))


def link(desk: Desk, trajectory: str, subject_kind: SubjectKind, subject: str, source: Source) -> None:
    """Let something stand on a source, as the source is at this moment; a link that is there stays as it was.

    A figure is taken as it is handed over. Raises NoSuchEvidence, RoundHidden.
    """
    with desk.action("evidence.link") as writer:
        put_link(desk, writer, trajectory, subject_kind, subject, source)


def unlink(desk: Desk, evidence: str) -> None:
    """Let something no longer stand on a source."""
    with desk.action("evidence.unlink") as writer:
        writer.delete("evidence", evidence)


def put_link(
    desk: Desk, writer: Writer, trajectory: str, subject_kind: SubjectKind, subject: str, source: Source
) -> None:
    """Write a link. Raises NoSuchEvidence, RoundHidden."""
    if not can_rest_on(subject_kind, source.kind):
        raise ValueError(f"a {subject_kind} does not rest on a {source.kind}")
    now = _now(desk, trajectory, source)
    row = stored.evidence_id(subject, source.id)
    current = writer.current("evidence", row)
    if current is not None and not current["deleted"]:
        return
    fixed = {"subject_kind": subject_kind.value, "subject": subject, "source_kind": now.kind.value, "source": now.id}
    writer.put(
        "evidence",
        row,
        Scope(trajectory),
        fixed,
        words=now.words,
        facts=stored.facts_json(dict(now.facts)),
        kept_on=date.today().isoformat(),
    )


def all_evidence(desk: Desk, trajectory: str) -> list[Evidence]:
    """Every link of a trajectory whose subject is still there."""
    return stored.in_trajectory(desk.library.db, trajectory)


def evidence_of(desk: Desk, trajectory: str, subject: str) -> list[Evidence]:
    """What this stands on."""
    return [each for each in all_evidence(desk, trajectory) if each.subject_id == subject]


def sources(desk: Desk, trajectory: str, figures: Iterable[Source] = ()) -> list[Source]:
    """All that can be evidence for a SWO-ART item, as it is now; `figures` come from who counts the answers.

    Something that was voted on in a revealed round is offered once, with its dots.
    """
    db = desk.library.db
    found = {kind: _READ[kind](db, trajectory) for kind in _OFFERED}
    same = stored_sources.same_thing(db, trajectory)
    found[SourceKind.VOTING_OPTION] = _last_votes(found[SourceKind.VOTING_OPTION], same)
    voted = {each for option in found[SourceKind.VOTING_OPTION] for each in same[option.id]}
    once = [
        each for kind in _OFFERED for each in found[kind] if kind is SourceKind.VOTING_OPTION or each.id not in voted
    ]
    return [*once, *figures]


def unused(desk: Desk, trajectory: str, figures: Iterable[Source] = ()) -> list[Source]:
    """The sources that nothing stands on yet; a note in a cluster that is used is used."""
    used = {each.source_id for each in all_evidence(desk, trajectory)}
    same = stored_sources.same_thing(desk.library.db, trajectory)
    return [
        each for each in sources(desk, trajectory, figures) if not used & {each.id, *same.get(each.id, frozenset())}
    ]


def used_in(desk: Desk, trajectory: str, source: str) -> tuple[Trace, ...]:
    """What became of a source: the items on it, the challenges on those, the actions under these."""
    same = stored_sources.same_thing(desk.library.db, trajectory)
    walk = _Walk(desk, trajectory)
    return walk.forward({source, *same.get(source, frozenset())})


def chain(desk: Desk, trajectory: str, action: str) -> Trace | None:
    """From an action back to its challenge, the items, and the sources under them; None if there is no such action."""
    walk = _Walk(desk, trajectory)
    if action not in walk.actions:
        return None
    challenge = walk.actions[action].challenge_id
    first = (walk.back(SourceKind.CHALLENGE, challenge),) if challenge else ()
    rest = tuple(step for step in walk.grounds(SubjectKind.PLAN_ACTION, action) if step.id != challenge)
    return Trace(SubjectKind.PLAN_ACTION, action, walk.actions[action].text, steps=(*first, *rest))


class _Walk:
    """The evidence of one trajectory, read once, to walk through."""

    def __init__(self, desk: Desk, trajectory: str) -> None:
        db = desk.library.db
        self.actions = {each.id: each for each in plan.actions(db, trajectory)}
        self._challenges = {each.id: each for each in plan.challenges(db, trajectory)}
        self._items = {each.id: each for each in swoart.items(db, trajectory)}
        self._of: dict[str, list[Evidence]] = defaultdict(list)
        self._on: dict[str, list[Evidence]] = defaultdict(list)
        for each in stored.in_trajectory(db, trajectory):
            self._of[each.subject_id].append(each)
            self._on[each.source_id].append(each)

    def back(self, kind: SourceKind, row: str, kept: Evidence | None = None) -> Trace:
        """A challenge or an item as it is now, or the source as it was kept, with what it stands on."""
        if kind is SourceKind.CHALLENGE and row in self._challenges:
            words = self._challenges[row].text
            return Trace(kind, row, words, steps=self.grounds(SubjectKind.CHALLENGE, row))
        if kind is SourceKind.SWOART_ITEM and row in self._items:
            item = self._items[row]
            steps = self.grounds(SubjectKind.SWOART_ITEM, row)
            return Trace(kind, row, item.text, item.facts, steps=steps)
        return Trace(kind, row, kept.words, kept.facts, kept.on) if kept else Trace(kind, row, "")

    def grounds(self, kind: SubjectKind, row: str) -> tuple[Trace, ...]:
        """What this stands on; a link that would lead in circles, from elsewhere, is not walked."""
        links = [each for each in self._of[row] if can_rest_on(kind, each.source_kind)]
        links.sort(key=lambda each: -level(each.source_kind))
        return tuple(self.back(each.source_kind, each.source_id, each) for each in links)

    def forward(self, rows: Iterable[str]) -> tuple[Trace, ...]:
        """What stands on any of these, and on that in turn; each thing once."""
        links = {
            each.subject_id: each
            for row in sorted(rows)
            for each in self._on[row]
            if can_rest_on(each.subject_kind, each.source_kind)
        }
        found = (self._became(each.subject_kind, row) for row, each in links.items())
        return tuple(each for each in found if each is not None)

    def _became(self, kind: SubjectKind, row: str) -> Trace | None:
        """None for what this version cannot read."""
        if kind is SubjectKind.PLAN_ACTION and row in self.actions:
            return Trace(kind, row, self.actions[row].text)
        if kind is SubjectKind.SWOART_ITEM and row in self._items:
            item = self._items[row]
            return Trace(kind, row, item.text, item.facts, steps=self.forward([row]))
        if kind is SubjectKind.CHALLENGE and row in self._challenges:
            under = (each for each in self.actions.values() if each.challenge_id == row)
            steps = (*(Trace(SubjectKind.PLAN_ACTION, each.id, each.text) for each in under), *self.forward([row]))
            return Trace(kind, row, self._challenges[row].text, steps=tuple({each.id: each for each in steps}.values()))
        return None


def _now(desk: Desk, trajectory: str, source: Source) -> Source:
    """The source as it is on the disk."""
    if source.kind is SourceKind.FIGURE:
        return source
    db = desk.library.db
    for each in _READ[source.kind](db, trajectory):
        if each.id == source.id:
            return each
    if source.kind is SourceKind.VOTING_OPTION:
        hidden = stored_sources.hidden_options(db, trajectory)
        if source.id in hidden:
            raise RoundHidden(number=hidden[source.id])
    raise NoSuchEvidence()


def _last_votes(options: list[Source], same: dict[str, set[str]]) -> list[Source]:
    """Of what was voted on more than once only the last time."""
    found: list[Source] = []
    told: set[str] = set()
    for option in options:
        if option.id not in told:
            found.append(option)
            told |= same[option.id]
    return found
