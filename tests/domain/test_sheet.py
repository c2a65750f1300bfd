"""Codes of sheets: what a hand or a scanner makes of them, and what is refused."""

import pytest

from buurtdesk.domain.errors import BadSheetCode
from buurtdesk.domain.sheet import LETTERS, new_codes, read_code, shown, tag_of

QUESTIONNAIRE = "0190f5a0-0000-7000-8000-00000000abcd"
CODES = new_codes(QUESTIONNAIRE, 60, set())


def test_codes_are_unique_and_begin_with_the_letters_of_their_questionnaire() -> None:
    assert len(set(CODES)) == 60
    assert {code[:3] for code in CODES} == {tag_of(QUESTIONNAIRE)}
    assert not set(new_codes(QUESTIONNAIRE, 40, set(CODES))) & set(CODES)


@pytest.mark.parametrize(
    "typed",
    [
        "BDB{code}BCBB",
        "bdb{lower}bcbb\n",
        "{code}",
        "{lower}",
        " {shown} ",
        "{hyphens}",
        "BD1 {code}",
        "bd1 {lower}\n",
        "BD& {code}",
        "BD1 {shown}",
    ],
)
def test_a_code_is_read_however_it_is_typed_or_scanned(typed) -> None:
    for code in CODES:
        values = {"code": code, "lower": code.lower(), "shown": shown(code), "hyphens": shown(code).replace(" ", "-")}
        assert read_code(typed.format(**values)) == code


def test_two_laptops_that_print_without_knowing_of_each_other_hardly_ever_give_a_code_twice() -> None:
    twice = sum(bool({*new_codes(QUESTIONNAIRE, 300, ())} & {*new_codes(QUESTIONNAIRE, 300, ())}) for _ in range(40))
    assert twice < 10


def test_a_scanner_on_a_german_keyboard_types_z_for_y() -> None:
    code = next(code for code in new_codes(QUESTIONNAIRE, 2000, set()) if "Y" in code)
    assert read_code(code.replace("Y", "Z")) == code


def test_every_single_wrong_letter_and_every_swap_is_seen() -> None:
    code = CODES[0]
    wrong = {
        code[:place] + letter + code[place + 1 :] for place in range(9) for letter in LETTERS if letter != code[place]
    }
    wrong |= {
        code[:place] + code[place + 1] + code[place] + code[place + 2 :]
        for place in range(8)
        if code[place] != code[place + 1]
    }
    for each in wrong:
        with pytest.raises(BadSheetCode, match=each):
            read_code(each)


@pytest.mark.parametrize("typed", ["", "BD1", "KTB", "Een bank in het park", "BD1 ABCDEFGHJ", "1234 5678"])
def test_what_is_no_code_is_refused_and_named(typed) -> None:
    with pytest.raises(BadSheetCode) as raised:
        read_code(typed)
    assert f"“{typed}”" in str(raised.value)


def test_a_digit_inside_a_code_is_no_code() -> None:
    code = CODES[0]
    with pytest.raises(BadSheetCode):
        read_code(f"{code[:4]}1{code[4:]}")
