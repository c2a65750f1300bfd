import pytest

from buurtdesk.domain.errors import EmptyText, TextTooLong
from buurtdesk.domain.note import MOST_CHARACTERS, clean_text


def test_white_space_around_goes_and_lines_inside_stay() -> None:
    assert clean_text("  een\nbankje \n") == "een\nbankje"


def test_what_no_file_can_hold_is_left_out() -> None:
    assert clean_text("ban\0k\ud83d 🌳") == "bank 🌳"


@pytest.mark.parametrize("text", ["", "  \n\t", "\0"])
def test_nothing_is_no_note(text: str) -> None:
    with pytest.raises(EmptyText):
        clean_text(text)


def test_the_longest_note() -> None:
    assert clean_text("a" * MOST_CHARACTERS)
    with pytest.raises(TextTooLong, match="4001 characters and 4000 fit"):
        clean_text("a" * (MOST_CHARACTERS + 1))
