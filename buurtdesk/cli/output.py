"""Saying results: for people as lines, with --json for programs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import click

json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON instead of lines.")


def say_rows(rows: Sequence[Mapping[str, Any]], as_json: bool, empty: str) -> None:
    """Print rows as a JSON list, or as tab-separated lines with a heading; `empty` is said when there are none."""
    if as_json:
        say_json(rows)
    elif not rows:
        click.echo(empty)
    else:
        click.echo("\t".join(rows[0]))
        for row in rows:
            click.echo("\t".join(_cell(value) for value in row.values()))


def say_json(value: object) -> None:
    """Print a value as JSON."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def one_line(text: str) -> str:
    """Text from elsewhere as one line that cannot steer the terminal."""
    return "".join(letter if letter.isprintable() else " " for letter in " ".join(text.split()))


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, Iterable) and not isinstance(value, str):
        return one_line(", ".join(map(str, value)))
    return one_line(str(value))
