"""The steps by which a library came to its present shape. A step that has been released is never changed.

The steps name their columns literally, so that an old step stays what it was when the kinds of row move on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from buurtdesk.store.driver import Database

MIGRATION_SET = "buurtdesk"
STEPS: list[Callable[[Database], None]] = []


def step(function: Callable[[Database], None]) -> Callable[[Database], None]:
    """The next step of a library; its name is the function's."""
    STEPS.append(function)
    return function


def applied(db: Database) -> list[str]:
    """The names of the steps that this library has taken, in order."""
    if not db.execute("SELECT 1 FROM sqlite_schema WHERE name = '_sqlite_migrations'").fetchone():
        return []
    taken = "SELECT name FROM _sqlite_migrations WHERE migration_set = ? ORDER BY rowid"
    return [str(name) for (name,) in db.execute(taken, (MIGRATION_SET,))]


def apply(db: Database, stop_before: str | None = None) -> None:
    """Take the steps that this library has not taken yet."""
    # Read in only where something is to be done: it takes as long as a third of the window's start.
    from sqlite_utils import Database as Migrated
    from sqlite_utils.migrations import Migrations

    migrations = Migrations(MIGRATION_SET)
    for each in STEPS:
        migrations()(each)
    migrations.apply(Migrated(db), stop_before=stop_before)


CLOCKED = "{0}, {0}_clock TEXT NOT NULL DEFAULT '', {0}_base TEXT NOT NULL DEFAULT ''"


def create_kind(db: Database, name: str, fixed: Iterable[str], fields: Iterable[str]) -> None:
    """Make the table of a kind of row: WITHOUT ROWID, so that the order of arrival is not kept."""
    columns = [
        "id TEXT PRIMARY KEY",
        "trajectory TEXT NOT NULL",
        "session TEXT NOT NULL",
        *(f"{column} NOT NULL" for column in fixed),
        *(CLOCKED.format(field) for field in (*fields, "deleted")),
        "extra TEXT",
    ]
    db.execute(f"CREATE TABLE {name} ({', '.join(columns)}) WITHOUT ROWID")
    db.execute(f"CREATE INDEX {name}_in_session ON {name} (session)")


def add_field(db: Database, kind: str, name: str) -> None:
    """Give a kind of row one more field, empty and never written so far."""
    for column in CLOCKED.format(name).split(", "):
        db.execute(f"ALTER TABLE {kind} ADD COLUMN {column}")


@step
def m0001_ideas(db: Database) -> None:
    create_kind(db, "trajectory", [], ["name", "subtitle"])
    create_kind(db, "step", ["step"], ["state", "planned_on", "location"])
    create_kind(db, "session", ["session_kind", "start_ms"], ["title", "anonymity", "tables"])
    create_kind(db, "note", [], ["text", "color", "place", "table_no", "source"])
    create_kind(db, "cluster", [], ["title", "place"])
    create_kind(db, "membership", ["note", "cluster"], [])
    create_kind(db, "voting_round", [], ["number", "stage", "rules"])
    create_kind(db, "voting_option", ["voting_round", "subject"], ["ordinal", "text"])
    create_kind(db, "ballot", ["voting_round"], ["dots"])


@step
def m0002_merge(db: Database) -> None:
    """What merging keeps: values that lost, fields that two people wrote, erasures, rows of kinds not known yet."""
    for sql in MERGE_TABLES:
        db.execute(sql)
    create_kind(db, "settlement", ["of_kind", "of_row", "of_field"], [])


@step
def m0003_device(db: Database) -> None:
    """What stays on this device: its own facts and what can be undone."""
    db.execute(DEVICE_TABLE)
    for sql in UNDO_TABLES:
        db.execute(sql.format(schema="main"))


@step
def m0004_whole_way(db: Database) -> None:
    """Every room of the trajectory: stakeholders, survey, focus groups, findings, SWO-ART, challenges, plan."""
    add_field(db, "trajectory", "rehearsal")
    add_field(db, "session", "attendance")
    add_field(db, "session", "starts_at")
    create_kind(db, "service", [], ["name", "ordinal"])
    create_kind(db, "concern", ["concern_kind"], ["text", "service", "ordinal"])
    create_kind(db, "coverage", ["concern", "question"], [])
    create_kind(db, "questionnaire", [], ["title", "languages", "frozen", "helpline"])
    question = ["ordinal", "name", "question_kind", "label", "hint", "choices", "theme", "required", "bounds"]
    create_kind(db, "question", ["questionnaire"], [*question, "condition"])
    create_kind(db, "batch", ["questionnaire"], ["name", "language", "place", "count"])
    create_kind(db, "sheet", ["questionnaire", "batch", "code", "language"], [])
    create_kind(db, "response", ["questionnaire", "code"], [])
    create_kind(db, "entry", ["response", "keyer"], [])
    create_kind(db, "answer", ["entry", "question"], ["value"])
    focus_group = ["title", "target_group", "held_on", "participants", "notes", "ordinal"]
    create_kind(db, "focus_group", [], focus_group)
    create_kind(db, "quote", ["focus_group"], ["text", "ordinal"])
    create_kind(db, "finding", ["from_room"], ["first_wording", "wording", "outcome", "figure", "ordinal"])
    create_kind(db, "stance", ["finding", "table_no"], ["stance_kind", "reason"])
    create_kind(db, "swoart_item", [], ["area", "text", "ordinal"])
    create_kind(db, "challenge", [], ["text", "ordinal"])
    action = ["text", "challenge", "owner", "partners", "period", "budget_eur", "indicator", "status", "ordinal"]
    create_kind(db, "plan_action", [], action)
    create_kind(db, "evidence", ["subject_kind", "subject", "source_kind", "source"], ["words", "facts", "kept_on"])
    create_kind(db, "script_block", [], ["text", "minutes", "ordinal"])
    create_kind(db, "asked", [], ["question", "answer", "ordinal"])
    for kind, column in (("question", "questionnaire"), ("answer", "entry"), ("entry", "response")):
        db.execute(f"CREATE INDEX {kind}_of_{column} ON {kind} ({column})")
    db.execute("CREATE INDEX sheet_by_code ON sheet (code)")


@step
def m0005_evening(db: Database) -> None:
    """Scripts for every kind of session, templates of them, and who came by age group and gender."""
    add_field(db, "script_block", "step")
    add_field(db, "script_block", "notes")
    create_kind(db, "script_template", ["session_kind"], ["name", "parts"])
    for group in ("age_0_17", "age_18_34", "age_35_54", "age_55_74", "age_75"):
        add_field(db, "session", group)
    for group in ("gender_women", "gender_men", "gender_other"):
        add_field(db, "session", group)


@step
def m0010_area_labels(db: Database) -> None:
    """What a trajectory calls the six areas of SWO-ART."""
    add_field(db, "trajectory", "labels")


@step
def m0011_merged_clusters(db: Database) -> None:
    """A cluster that was merged says into which one: its dots and whatever is laid in it later go there."""
    add_field(db, "cluster", "merged_into")


@step
def m0012_languages_and_photos(db: Database) -> None:
    """A note in another language with its translation, and photos of paper notes."""
    add_field(db, "note", "language")
    add_field(db, "note", "translation")
    create_kind(db, "attachment", ["subject", "sha256", "media_type", "size_bytes"], [])
    db.execute("CREATE INDEX attachment_of_subject ON attachment (subject)")


@step
def m0013_paper(db: Database) -> None:
    """More on paper: what is printed where, scans, what was settled of a double entry, returns, versions."""
    add_field(db, "trajectory", "scans_until")
    for name in ("intro", "return_address", "contact_slip", "double_percent", "version", "replaces"):
        add_field(db, "questionnaire", name)
    for name in ("large", "out_on", "handed_out"):
        add_field(db, "batch", name)
    add_field(db, "response", "back_on")
    create_kind(db, "sheet_layout", ["questionnaire", "language", "large"], ["layout"])
    create_kind(db, "settled_answer", ["response", "question"], ["value", "settled_by"])
    create_kind(db, "scan_page", ["questionnaire", "code", "page"], ["source"])
    db.execute("CREATE INDEX settled_answer_of_response ON settled_answer (response)")
    db.execute("CREATE INDEX scan_page_by_code ON scan_page (code)")


@step
def m0008_guesses(db: Database) -> None:
    """What people guess before they see a figure, and what a table says in someone's own words."""
    add_field(db, "finding", "prediction")
    add_field(db, "stance", "quote")
    create_kind(db, "guess", ["finding", "table_no"], ["percent"])


@step
def m0007_tally(db: Database) -> None:
    """Dots counted by hand at a table."""
    create_kind(db, "tally", ["voting_round", "table_no"], ["counted"])


@step
def m0006_room(db: Database) -> None:
    """What the room is asked, notes that the room does not see, and sessions to try things on."""
    add_field(db, "session", "room_question")
    add_field(db, "session", "rehearsal")
    add_field(db, "note", "hidden")


@step
def m0009_author(db: Database) -> None:
    """The name under a note, in sessions that keep it."""
    add_field(db, "note", "author")


@step
def m0014_ballot_layouts(db: Database) -> None:
    """What is printed where on paper ballots, so that scans of them can be read."""
    create_kind(db, "ballot_layout", ["subject"], ["layout"])


MERGE_TABLES = (
    "CREATE TABLE history (kind TEXT, row TEXT, field TEXT, clock TEXT, value TEXT, base TEXT,"
    " PRIMARY KEY (kind, row, field, clock, value, base)) WITHOUT ROWID",
    "CREATE TABLE contested (kind TEXT, row TEXT, field TEXT, PRIMARY KEY (kind, row, field)) WITHOUT ROWID",
    "CREATE TABLE erasure (kind TEXT, row TEXT, PRIMARY KEY (kind, row)) WITHOUT ROWID",
    "CREATE TABLE unknown_row (kind TEXT, id TEXT, trajectory TEXT NOT NULL, session TEXT NOT NULL,"
    " extra TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID",
)
DEVICE_TABLE = "CREATE TABLE device (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"
UNDO_TABLES = (
    "CREATE TABLE {schema}.undo_action (seq INTEGER, opening TEXT, name TEXT NOT NULL, undone INTEGER NOT NULL,"
    " PRIMARY KEY (seq, opening)) WITHOUT ROWID",
    "CREATE TABLE {schema}.undo_step (seq INTEGER, opening TEXT, kind TEXT, row TEXT, created INTEGER NOT NULL,"
    " fields TEXT NOT NULL, PRIMARY KEY (seq, opening, kind, row)) WITHOUT ROWID",
    "CREATE TABLE {schema}.undo_alias (kind TEXT, row TEXT, field TEXT, clock TEXT, stands_for TEXT NOT NULL,"
    " PRIMARY KEY (kind, row, field, clock)) WITHOUT ROWID",
)
