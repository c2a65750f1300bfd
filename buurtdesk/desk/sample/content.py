"""What the sample neighbourhood says, as it is written down in resources/sample."""

from __future__ import annotations

import json
from contextlib import AbstractContextManager
from importlib.resources import as_file, files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any


def content(name: str) -> Any:
    """What one of the sample's JSON files holds: ideas, responses or trajectory."""
    return json.loads(_place(f"{name}.json").read_text(encoding="utf-8"))


def questionnaire_file() -> AbstractContextManager[Path]:
    """The sample's XLSForm, as a file on the disk for as long as the context lasts."""
    return as_file(_place("questionnaire.xlsx"))


def _place(name: str) -> Traversable:
    return files("buurtdesk.resources") / "sample" / name
