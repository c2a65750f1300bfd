"""Evidence as rows of a list: kind above, words, what is known about it below."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from buurtdesk.domain.evidence import Evidence, Source
from buurtdesk.ui.list_words import SOURCE_ICONS, long_day, source_meta, source_word
from buurtdesk.ui.parts.work_rows import Row


def source_key(source: Source) -> str:
    """What tells a source apart in a list."""
    return f"{source.kind.value}:{source.id}"


def source_row(source: Source) -> Row:
    """A piece of evidence that nothing rests on yet; it is what it is: fixed."""
    return Row(
        source_key(source),
        source.words,
        meta=source_meta(source.kind.value, source.facts, source.words),
        over=source_word(source.kind.value, source.facts),
        icon=SOURCE_ICONS[source.kind.value],
        fixed=True,
    )


def evidence_row(each: Evidence) -> Row:
    """A link, in the words of the day it was made."""
    facts: Mapping[str, object] = each.facts
    about = source_meta(each.source_kind.value, facts, each.words)
    return Row(
        each.id,
        each.words,
        meta=" · ".join(part for part in (about, long_day(each.on)) if part),
        over=source_word(each.source_kind.value, facts),
        icon=SOURCE_ICONS[each.source_kind.value],
    )


def evidence_counts(links: Iterable[Evidence]) -> tuple[tuple[str, int, str], ...]:
    """How many of each kind: icon, number, and in words for who hears it."""
    counts: Counter[tuple[str, str]] = Counter(
        (SOURCE_ICONS[each.source_kind.value], source_word(each.source_kind.value, each.facts)) for each in links
    )
    by_icon: dict[str, tuple[int, list[str]]] = {}
    for (icon, word), count in counts.items():
        before, words = by_icon.get(icon, (0, []))
        by_icon[icon] = (before + count, [*words, f"{word} {count}"])
    return tuple((icon, count, ", ".join(words)) for icon, (count, words) in by_icon.items())
