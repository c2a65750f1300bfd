"""Options that say nearly the same are found in whatever order they stand."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from buurtdesk.analysis.look_alike import look_alikes

TEXTS = [
    "Bankjes in het park",
    "In het park bankjes",
    "BANKJES, in het park",
    "Fietspad langs het kanaal",
    "Een fietspad langs het kanaal",
    "Kiosk",
    "kiosk",
    "Kiosken",
    "Moestuin",
]
PAIRS = {
    frozenset(TEXTS[:2]),
    frozenset(TEXTS[1:3]),
    frozenset((TEXTS[0], TEXTS[2])),
    frozenset(TEXTS[3:5]),
    frozenset(("Kiosk", "kiosk")),
}


@settings(max_examples=30)
@given(st.permutations(TEXTS))
def test_every_pair_once(texts) -> None:
    found = look_alikes(texts)
    assert all(first < second for first, second in found)
    named = [frozenset((texts[first], texts[second])) for first, second in found]
    assert sorted(map(sorted, named)) == sorted(map(sorted, PAIRS))
