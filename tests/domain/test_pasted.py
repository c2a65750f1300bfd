"""What is pasted becomes notes: a list line by line, a cell as a whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buurtdesk.domain.pasted import lines_in, notes_in


@pytest.mark.parametrize(
    ("pasted", "expected"),
    [
        ("Een bank\n\n  Een boom \nEen lamp\n", ["Een bank", "Een boom", "Een lamp"]),
        ("- Een bank\n* Een boom\n– Een lamp\n+ Meer licht", ["Een bank", "Een boom", "Een lamp", "Meer licht"]),
        ("•\tEen bank\n\uf0b7\tEen boom\n▪Een lamp", ["Een bank", "Een boom", "Een lamp"]),
        ("1. Een bank\n2) Een boom\n(3) Een lamp\n12. Licht", ["Een bank", "Een boom", "Een lamp", "Licht"]),
        ("a) Een bank\n[x] Een boom\n- [ ] Een lamp\n☐ Licht", ["Een bank", "Een boom", "Een lamp", "Licht"]),
        ("Een bank\r\nEen boom\rEen lamp\u2028Licht", ["Een bank", "Een boom", "Een lamp", "Licht"]),
        ("-\n•\n- Een bank", ["Een bank"]),
        ("3 banken\n-5 graden\n12.30 uur\n2,5 meter", ["3 banken", "-5 graden", "12.30 uur", "2,5 meter"]),
        ("A. Janssens\nB. Peeters", ["A. Janssens", "B. Peeters"]),
        ("Een bank\tpark\nEen boom\tplein", ["Een bank park", "Een boom plein"]),
        ('"Een bank,\nin de schaduw"\nEen boom', ["Een bank,\nin de schaduw", "Een boom"]),
        ('Een boom\n"Zij zei: ""mooi""\r\nen ging"', ["Een boom", 'Zij zei: "mooi"\nen ging']),
        ('"Een bank"\n"Een boom"', ['"Een bank"', '"Een boom"']),
        ('"Een bank" wil Ann\nEen "boom"', ['"Een bank" wil Ann', 'Een "boom"']),
        ("Een bank", ["Een bank"]),
        (" \n\t\n", []),
    ],
)
def test_a_list_is_a_note_per_line(pasted, expected) -> None:
    assert notes_in(pasted) == expected


def test_as_they_stand_there_lines_keep_their_bullets() -> None:
    assert lines_in("- Een bank\n\n2. Een boom") == ["- Een bank", "2. Een boom"]


@given(st.text(alphabet='ab1.-•"\n\t ()'))
def test_no_word_is_lost(pasted) -> None:
    letters = [letter for letter in pasted if letter in "ab"]
    kept = [letter for note in notes_in(pasted) for letter in note if letter in "ab"]
    numbered = pasted.count(")")  # a) and b) number a line
    assert len(letters) - numbered <= len(kept) <= len(letters)
    assert all(note == note.strip() and note for note in notes_in(pasted))


def test_a_mass_of_quotes_takes_no_time() -> None:
    assert len(notes_in('"a\n' * 20_001)) > 0
