"""Reading who came to a session."""

from __future__ import annotations

from buurtdesk.domain.attendance import GROUPS, AgeGroup, Everyone, Gender, Group
from buurtdesk.store.driver import Database

COLUMNS: dict[Group, str] = {
    Everyone.PEOPLE: "attendance",
    AgeGroup.UNDER_18: "age_0_17",
    AgeGroup.TO_34: "age_18_34",
    AgeGroup.TO_54: "age_35_54",
    AgeGroup.TO_74: "age_55_74",
    AgeGroup.FROM_75: "age_75",
    Gender.WOMEN: "gender_women",
    Gender.MEN: "gender_men",
    Gender.OTHER: "gender_other",
}


def attendance(db: Database, session: str) -> dict[Group, int]:
    """The counts of a session, those that were made."""
    columns = ", ".join(COLUMNS[group] for group in GROUPS)
    found = db.execute(f"SELECT {columns} FROM session WHERE id = ?", [session]).fetchone() or ()
    return {group: count for group, count in zip(GROUPS, found, strict=False) if count is not None}
