"""The two rules of an XLSForm that paper can keep: who a question is for, and the bounds of a number."""

from __future__ import annotations

import re

from buurtdesk.domain.questionnaire import Condition

_REFERENCE = r"\$\{([^\s{}]+)\}"
_QUOTED = r"""(?:'([^']*)'|"([^"]*)")"""
_EQUALS = re.compile(rf"{_REFERENCE}\s*=\s*(?:{_QUOTED}|(\d+))")
_SELECTED = re.compile(rf"selected\s*\(\s*{_REFERENCE}\s*,\s*{_QUOTED}\s*\)")
_BOUND = re.compile(r"\.\s*(>=|<=)\s*(-?\d+(?:\.\d+)?)")
_MOST = 1e9


def read_condition(relevant: str) -> Condition | None:
    """The condition, if all of it looks at choices of one question; else None."""
    question, choices = "", []
    for part in re.split(r"\s+or\s+", relevant.strip()):
        found = _EQUALS.fullmatch(part) or _SELECTED.fullmatch(part)
        if found is None or question not in ("", found.group(1)):
            return None
        question = found.group(1)
        choices.append(next(choice for choice in found.groups()[1:] if choice is not None))
    return Condition(question, tuple(dict.fromkeys(choices)))


def read_bounds(constraint: str) -> tuple[float | None, float | None] | None:
    """The least and the most; None if the rule says anything else."""
    bounds: dict[str, float] = {}
    for part in re.split(r"\s+and\s+", constraint.strip()):
        found = _BOUND.fullmatch(part)
        if found is None or found.group(1) in bounds or abs(float(found.group(2))) >= _MOST:
            return None
        bounds[found.group(1)] = float(found.group(2))
    return bounds.get(">="), bounds.get("<=")
