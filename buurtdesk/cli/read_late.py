"""Commands that are read in only once they are asked for: what one of them prints with takes as long as the window."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click


class ReadLate(click.Group):
    """`late` says of each command in which module it stands, and under which name: "module:name"."""

    def __init__(self, *args: Any, late: Mapping[str, str], **options: Any) -> None:
        super().__init__(*args, **options)
        self._late = dict(late)

    def list_commands(self, context: click.Context) -> list[str]:
        return sorted({*super().list_commands(context), *self._late})

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        if name not in self._late:
            return super().get_command(context, name)
        module, _, command = self._late[name].partition(":")
        found: click.Command = getattr(import_module(module), command)
        return found
