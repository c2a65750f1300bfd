"""What the sample neighbourhood says, as it is written down in resources/sample."""

from __future__ import annotations

import json
from contextlib import AbstractContextManager
from datetime import date, timedelta
from importlib.resources import as_file, files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from buurtdesk.domain.evidence import Source

Sources = dict[str, Source]
"""What can be evidence, by the key that the sample gives it, such as `quote:brug`."""


def content(name: str) -> Any:
    """What one of the sample's JSON files holds: ideas, responses or trajectory."""
    return json.loads(_place(f"{name}.json").read_text(encoding="utf-8"))


def day(days: int) -> str:
    """The day that many days from today, as ISO."""
    return (date.today() + timedelta(days=days)).isoformat()


def moment(sample: Any) -> str:
    """When a session of the sample begins, as ISO: its days from today and its time."""
    return f"{day(sample['days'])}T{sample['time']}"


def questionnaire_file() -> AbstractContextManager[Path]:
    """The sample's XLSForm."""
    return file("questionnaire.xlsx")


def file(name: str) -> AbstractContextManager[Path]:
    """One of the sample's files, on the disk for as long as the context lasts."""
    return as_file(_place(name))


def _place(name: str) -> Traversable:
    return files("buurtdesk.resources") / "sample" / name
