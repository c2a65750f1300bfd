"""Who came, without names: heads counted, and if one wants by age group and by gender. Nothing more is ever kept."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

MOST_HEADS = 9_999


class Everyone(StrEnum):
    PEOPLE = "people"


class AgeGroup(StrEnum):
    UNDER_18 = "0-17"
    TO_34 = "18-34"
    TO_54 = "35-54"
    TO_74 = "55-74"
    FROM_75 = "75+"


class Gender(StrEnum):
    WOMEN = "women"
    MEN = "men"
    OTHER = "other"


Group = Everyone | AgeGroup | Gender
Attendance = Mapping[Group, int]
"""How many came of each group that was counted; one that was not counted is not in it."""

GROUPS: tuple[Group, ...] = (*Everyone, *AgeGroup, *Gender)


def too_many(counts: Attendance, groups: type[AgeGroup] | type[Gender]) -> int:
    """How many more people were counted in these groups than came in all; 0 if they fit."""
    counted = sum(counts.get(group, 0) for group in groups)
    return max(0, counted - counts[Everyone.PEOPLE]) if Everyone.PEOPLE in counts else 0
