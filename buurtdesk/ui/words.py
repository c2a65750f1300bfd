"""The words on screen for what the domain and the shell name by key. English here; other languages in translations/.

A translation may hold soft hyphens (U+00AD) where a long word may break: captions use them, all else takes them out.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from buurtdesk.domain.finding import Outcome, StanceKind
from buurtdesk.domain.session import Anonymity, SessionKind
from buurtdesk.domain.trajectory import Step, StepState

ENTRY, DOUBLE, SCANS, RETURNS, EDITOR = "entry", "double_entry", "scans", "returns", "editor"
OVERVIEW, RESULTS, PHOTO, SHARE, INFO = "overview", "results", "photo", "share", "info"
SOFT_HYPHEN = "\u00ad"

_translate = QCoreApplication.translate


def step_caption(step: Step) -> str:
    """The name of a step, with soft hyphens, for where it may wrap."""
    return {
        Step.STAKEHOLDERS: _translate("Steps", "Stakeholder analysis"),
        Step.SURVEY: _translate("Steps", "Survey of residents"),
        Step.FOCUS_GROUPS: _translate("Steps", "Focus groups"),
        Step.VALIDATION: _translate("Steps", "Validation workshop"),
        Step.IDEAS: _translate("Steps", "Idea workshop"),
        Step.SWO_ART: _translate("Steps", "SWO-ART"),
        Step.CHALLENGES: _translate("Steps", "Policy challenges"),
        Step.PLAN: _translate("Steps", "Action plan"),
    }[step]


def step_name(step: Step) -> str:
    """The name of a step."""
    return step_caption(step).replace(SOFT_HYPHEN, "")


def step_number(step: Step) -> int:
    """Which of the eight it is, from 1."""
    return list(Step).index(step) + 1


def state_word(state: StepState) -> str:
    """How far a step is, in a word."""
    return {
        StepState.DONE: _translate("States", "Done"),
        StepState.NOW: _translate("States", "In progress"),
        StepState.LATER: _translate("States", "Later"),
    }[state]


def room_name(room: str) -> str:
    """The name of a room: a step, or one of the others."""
    others = {
        OVERVIEW: _translate("Rooms", "Overview"),
        RESULTS: _translate("Rooms", "Results"),
        PHOTO: _translate("Rooms", "Neighbourhood photo"),
        SHARE: _translate("Rooms", "Sharing and bundles"),
        ENTRY: _translate("Rooms", "Key the sheets"),
        DOUBLE: _translate("Rooms", "Double entry"),
        SCANS: _translate("Rooms", "Scans"),
        RETURNS: _translate("Rooms", "Returns"),
        EDITOR: _translate("Rooms", "Write the questionnaire"),
        INFO: _translate("Rooms", "Info moments"),
    }
    return others[room] if room in others else step_name(Step(room))


def room_promise(room: str) -> str:
    """One sentence on what a room that is not there yet will be for."""
    return {
        OVERVIEW: _translate("Rooms", "Here you see where the trajectory is and what to do next."),
        Step.STAKEHOLDERS: _translate(
            "Rooms", "Here the city services write down what they do not know and where it pinches."
        ),
        Step.SURVEY: _translate("Rooms", "Here you make the questionnaire, print the sheets and key the answers."),
        Step.FOCUS_GROUPS: _translate("Rooms", "Here you prepare conversations and keep what people said."),
        Step.VALIDATION: _translate("Rooms", "Here residents say whether they recognise what the figures tell."),
        Step.IDEAS: _translate("Rooms", "Here the ideas of residents go on the wall, get grouped and get dots."),
        Step.SWO_ART: _translate("Rooms", "Here everything that was collected is ordered under six headings."),
        Step.CHALLENGES: _translate("Rooms", "Here the six headings become questions: how can we …?"),
        Step.PLAN: _translate("Rooms", "Here each challenge gets its actions, with who does what by when."),
        RESULTS: _translate("Rooms", "Here you see what residents answered, by question and by group."),
        PHOTO: _translate("Rooms", "Here the report for residents and council is put together."),
        INFO: _translate("Rooms", "Here residents hear what is going on and ask their questions."),
        SHARE: _translate("Rooms", "Here laptops exchange what they collected, through a folder or a stick."),
    }[room]


def anonymity_words(anonymity: Anonymity) -> str:
    """What a session keeps about who said something."""
    return {
        Anonymity.ANONYMOUS: _translate("Sessions", "Anonymous: nothing is kept"),
        Anonymity.TABLE: _translate("Sessions", "Anonymous: only the table number"),
        Anonymity.NAME: _translate("Sessions", "With names"),
    }[anonymity]


def session_kind_word(kind: SessionKind) -> str:
    """What a session of this kind is called."""
    return {
        SessionKind.VALIDATION: _translate("Sessions", "Validation workshop"),
        SessionKind.IDEAS: _translate("Sessions", "Idea workshop"),
        SessionKind.INFO: _translate("Sessions", "Info moment"),
    }[kind]


def table_name(table: int) -> str:
    """A table as people call it; 0 is the room as a whole, where no tables are kept."""
    return _translate("Tables", "Table {number}").format(number=table) if table else _translate("Tables", "The room")


def stance_word(kind: StanceKind) -> str:
    """What a table says of a finding, in a word."""
    return {
        StanceKind.RECOGNISE: _translate("Stances", "Recognises"),
        StanceKind.PARTLY: _translate("Stances", "Partly"),
        StanceKind.NOT: _translate("Stances", "Not"),
        StanceKind.MISSING: _translate("Stances", "Misses"),
    }[kind]


def stance_look(kind: StanceKind) -> tuple[str, str]:
    """The icon and the kind of colour of a stance."""
    return {
        StanceKind.RECOGNISE: ("check", "good"),
        StanceKind.PARTLY: ("circle-half", "doubt"),
        StanceKind.NOT: ("x", "bad"),
        StanceKind.MISSING: ("plus", "now"),
    }[kind]


def outcome_word(outcome: Outcome) -> str:
    """What became of a finding, in a word."""
    return {
        Outcome.CONFIRMED: _translate("Outcomes", "Confirmed"),
        Outcome.NUANCED: _translate("Outcomes", "Nuanced"),
        Outcome.CONTRADICTED: _translate("Outcomes", "Contradicted"),
        Outcome.ADDED_TO: _translate("Outcomes", "Added to"),
    }[outcome]


def outcome_look(outcome: Outcome) -> tuple[str, str]:
    """The icon and the kind of colour of an outcome."""
    return {
        Outcome.CONFIRMED: ("check-circle", "good"),
        Outcome.NUANCED: ("circle-half", "doubt"),
        Outcome.CONTRADICTED: ("warning-circle", "bad"),
        Outcome.ADDED_TO: ("plus", "now"),
    }[outcome]
