"""The templates that come with buurtdesk, written down in resources/scripts in three languages."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.resources import files

from buurtdesk.domain.script import BlockStep, Part, Template
from buurtdesk.domain.session import SessionKind

FALLBACK = "en"


def shipped_template(kind: SessionKind, language: str) -> Template:
    """An evening of this kind as it is usually run, in this language; in English if it is not there."""
    written = json.loads((files("buurtdesk.resources") / "scripts" / f"{kind.value}.json").read_text(encoding="utf-8"))
    parts = tuple(
        Part(_said(part["text"], language), part["minutes"], BlockStep(part["step"]), _said(part["notes"], language))
        for part in written["parts"]
    )
    return Template(f"shipped:{kind.value}", kind, _said(written["name"], language), parts)


def _said(words: Mapping[str, str], language: str) -> str:
    return words.get(language, words[FALLBACK])
