"""What the QR code says comes back, also as typed by a hand scanner on another keyboard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buurtdesk.domain.errors import BadSheetCode
from buurtdesk.domain.sheet import LETTERS, new_codes, read_code
from buurtdesk.paper.qr import MODULES, MOST_LANGUAGES, MOST_PAGES, SheetPage, dark_runs, qr_text, read_qr

(CODE,) = new_codes("questionnaire", 1, ())


@given(st.integers(1, MOST_PAGES), st.integers(0, MOST_LANGUAGES - 1), st.booleans())
def test_text_comes_back(page, language, large):
    written = SheetPage(CODE, page, language, large)
    assert read_qr(qr_text(written)) == written
    assert read_qr(f" {qr_text(written).lower()}\n") == written
    assert read_code(qr_text(written)) == CODE


def test_only_letters_that_every_keyboard_types():
    assert set(qr_text(SheetPage(CODE, 361 - 1, 18))) <= set(LETTERS)


def test_other_texts_are_refused():
    whole = qr_text(SheetPage(CODE, 1, 0))
    for text in ("", "https://example.org", CODE, whole[:-1], whole + "B", whole.replace("BDB", "BDC", 1)):
        with pytest.raises(BadSheetCode):
            read_qr(text)


def test_wrong_letter_in_the_code_is_refused():
    text = qr_text(SheetPage(CODE, 1, 0))
    wrong = LETTERS[(LETTERS.index(text[5]) + 1) % len(LETTERS)]
    with pytest.raises(BadSheetCode):
        read_qr(text[:5] + wrong + text[6:])


def test_runs_are_the_modules():
    runs = list(dark_runs(qr_text(SheetPage(CODE, 1, 0))))
    assert runs[0] == (0, 0, 7)  # the top of the first finder
    assert all(column >= 0 and column + count <= MODULES and 0 <= row < MODULES for column, row, count in runs)
