"""Findings in a validation workshop: laid before residents, weighed table by table, written down."""

from __future__ import annotations

from collections import Counter

from buurtdesk.analysis.charts import percent
from buurtdesk.analysis.figures import main_labels
from buurtdesk.analysis.results import Result
from buurtdesk.desk.desk import Desk, scope_of
from buurtdesk.desk.ordering import at_end, put_at
from buurtdesk.domain.errors import NotValidation
from buurtdesk.domain.evidence import Figure
from buurtdesk.domain.finding import Finding, Outcome, Stance, StanceKind
from buurtdesk.domain.identity import anonymous_id, new_id
from buurtdesk.domain.note import clean_text, keepable
from buurtdesk.domain.questionnaire import Question, QuestionKind, Questionnaire, in_full, in_language
from buurtdesk.domain.session import Session, SessionKind, check_stance_table
from buurtdesk.store import findings as stored
from buurtdesk.store.findings import figure_json, stance_id
from buurtdesk.store.rows import Writer


def findings(desk: Desk, session: Session) -> list[Finding]:
    """The findings of a session, in the order in which they are laid before the room."""
    return stored.findings(desk.library.db, session.id)


def find(desk: Desk, finding: str) -> Finding | None:
    """One finding, if it is still there."""
    return stored.find(desk.library.db, finding)


def stances(desk: Desk, session: Session) -> list[Stance]:
    """What the tables said, of all findings of a session."""
    return stored.stances(desk.library.db, session.id)


def add(desk: Desk, session: Session, wording: str, figure: Figure | None = None, from_room: bool = False) -> Finding:
    """Put a finding at the end of the list. Raises EmptyText, TextTooLong, NotValidation."""
    must_be_validation(session)
    with desk.action("finding.add") as writer:
        return put(desk, writer, session, wording, figure, from_room)


def put(
    desk: Desk, writer: Writer, session: Session, wording: str, figure: Figure | None = None, from_room: bool = False
) -> Finding:
    """Write a finding at the end of the list. Raises EmptyText, TextTooLong."""
    cleaned = clean_text(wording)
    row = anonymous_id() if session.is_anonymous else new_id()
    writer.put(
        "finding",
        row,
        scope_of(session),
        {"from_room": int(from_room)},
        first_wording=cleaned,
        wording=cleaned,
        figure=figure_json(figure),
        ordinal=at_end(desk, "finding", _ids(desk, session)),
    )
    return Finding(row, session.id, cleaned, cleaned, None, figure, from_room)


def reword(desk: Desk, session: Session, finding: str, wording: str) -> None:
    """Write a finding down differently. Raises EmptyText, TextTooLong.

    Until a table has spoken, what will be laid before the room changes as well; after that it stays what it was.
    """
    must_be_validation(session)
    cleaned = clean_text(wording)
    with desk.action("finding.reword") as writer:
        writer.update("finding", finding, wording=cleaned)
        if not stored.has_stances(desk.library.db, finding):
            writer.update("finding", finding, first_wording=cleaned)


def set_stance(
    desk: Desk, session: Session, finding: str, table: int, kind: StanceKind, reason: str = "", quote: str = ""
) -> Stance:
    """Keep what a table says of a finding, why, and in whose words; it replaces what was there.

    Raises NoSuchTable, TableNotKept.
    """
    must_be_validation(session)
    made = Stance(
        finding, check_stance_table(session, table), kind, keepable(reason).strip(), keepable(quote).strip(' \n“”"')
    )
    with desk.action("stance.set") as writer:
        writer.put(
            "stance",
            stance_id(finding, table),
            scope_of(session),
            {"finding": finding, "table_no": table},
            stance_kind=kind.value,
            reason=made.reason,
            quote=made.quote,
        )
    return made


def clear_stance(desk: Desk, finding: str, table: int) -> None:
    """Take back what a table said; Undo brings it back."""
    with desk.action("stance.clear") as writer:
        writer.delete("stance", stance_id(finding, table))


def settle_outcome(desk: Desk, session: Session, finding: str, outcome: Outcome | None) -> None:
    """Say what became of a finding; None opens it again."""
    must_be_validation(session)
    with desk.action("finding.outcome") as writer:
        writer.update("finding", finding, outcome=outcome.value if outcome else None)


def reorder(desk: Desk, session: Session, finding: str, place: int) -> None:
    """Put a finding at another place of the list, from 0."""
    with desk.action("finding.move") as writer:
        put_at(desk, writer, "finding", finding, _ids(desk, session), place)


def delete(desk: Desk, finding: str) -> None:
    """Take a finding off the list with all that was said of it; Undo brings it back."""
    with desk.action("finding.delete") as writer:
        writer.delete("finding", finding)


def must_be_validation(session: Session) -> Session:
    """The session itself. Raises NotValidation unless it is a validation workshop."""
    if session.kind is not SessionKind.VALIDATION:
        raise NotValidation(session=session.title)
    return session


def figure_of(questionnaire: Questionnaire, result: Result, language: str, on: str) -> Figure:
    """The figure of a result, to be kept as it is now. What was written in words is counted, not quoted."""
    question = result.question
    labels = _labels(question, language)
    is_text = question.counted_as is QuestionKind.TEXT
    counts = {} if is_text else {labels.get(name, name): count for name, count in result.counts.items()}
    label = in_full(questionnaire, question, language)
    kind = question.counted_as.value
    return Figure(questionnaire.id, question.name, label, kind, counts, result.answered, on, result.no_answer)


def first_wording(result: Result, figure: Figure, language: str) -> str:
    """The figure in one line, for people to word better: “I feel at home here: 68 % agree”.

    Of a scale it says the half that the figure shows largest, by its milder word.
    """
    question, label = result.question, figure.label.rstrip(" .:")
    about = label if label.endswith("?") else f"{label}:"
    half = main_labels(figure)
    if question.counted_as is QuestionKind.SCALE and half:
        milder = half[0] if half[-1] == list(figure.counts)[-1] else half[-1]
        return f"{about} {percent(figure.share(half))} % {milder}"
    if question.choices:
        ((name, count),) = Counter(result.counts).most_common(1)
        return f"{about} {percent(count / result.answered)} % {_labels(question, language)[name]}"
    return figure.label


def _ids(desk: Desk, session: Session) -> list[str]:
    return [each.id for each in findings(desk, session)]


def _labels(question: Question, language: str) -> dict[str, str]:
    """The label of each choice, told apart by its name where two read the same."""
    labels = {choice.name: in_language(choice.label, language) or choice.name for choice in question.choices}
    twice = {label for label, times in Counter(labels.values()).items() if times > 1}
    return {name: f"{label} ({name})" if label in twice else label for name, label in labels.items()}
