"""Ids of rows: by time, at random, or derived from what they stand for."""

from __future__ import annotations

import secrets
import uuid

from buurtdesk.domain.clock import wall_ms

_NAMESPACE = uuid.UUID("6f0d5ba6-5c1f-5f0e-8a43-0b7b6d2c9e11")


def new_id() -> str:
    """A UUIDv7 (RFC 9562, 5.7): milliseconds first, then 74 random bits."""
    value = wall_ms() << 80 | 0x7 << 76 | secrets.randbits(12) << 64 | 0b10 << 62 | secrets.randbits(62)
    return str(uuid.UUID(int=value))


def anonymous_id() -> str:
    """A UUIDv4: says nothing about when or by whom it was made."""
    return str(uuid.uuid4())


def untimed_id(row: str) -> str:
    """The id that a row gets when its session becomes anonymous: the same on every laptop, and no way back from it."""
    return derived_id("anonymous", row)


def is_derived(row: str) -> bool:
    """Is this an id that was made of others?"""
    return row[14:15] == "5"


def derived_id(*parts: str) -> str:
    """A UUIDv5 of the parts, so that two laptops that say the same thing make the same row."""
    return str(uuid.uuid5(_NAMESPACE, "\x1f".join(parts)))
