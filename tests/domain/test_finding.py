"""What the stances of the tables point to."""

import pytest

from buurtdesk.domain.finding import Outcome, Stance, StanceKind, proposed_outcome

RECOGNISE, PARTLY, NOT, MISSING = StanceKind


@pytest.mark.parametrize(
    ("recognise", "partly", "unlike", "missing", "outcome"),
    [
        (0, 0, 0, 0, None),
        (1, 0, 0, 0, Outcome.CONFIRMED),
        (5, 2, 1, 0, Outcome.CONFIRMED),
        (4, 0, 0, 3, Outcome.CONFIRMED),
        (3, 3, 1, 0, Outcome.NUANCED),
        (4, 0, 4, 0, Outcome.NUANCED),
        (0, 8, 0, 0, Outcome.NUANCED),
        (1, 2, 5, 0, Outcome.CONTRADICTED),
        (3, 1, 0, 4, Outcome.ADDED_TO),
        (0, 0, 1, 2, Outcome.ADDED_TO),
        (4, 0, 3, 1, Outcome.ADDED_TO),
        (2, 2, 2, 2, Outcome.NUANCED),
    ],
)
def test_the_proposed_outcome(recognise, partly, unlike, missing, outcome) -> None:
    said = [RECOGNISE] * recognise + [PARTLY] * partly + [NOT] * unlike + [MISSING] * missing
    assert proposed_outcome(Stance("f", table, kind) for table, kind in enumerate(said, start=1)) is outcome
