"""What is hard to read is found where it stands; plain sentences are left alone."""

import json

import pytest

from buurtdesk.analysis.plain_language import LANGUAGES, Hardness, hard_places
from buurtdesk.desk.sample.content import questionnaire_file
from buurtdesk.interop.xlsform import read_xlsform
from buurtdesk.paper.words import words_in

LONG = "Wilt u ons zeggen hoe vaak u in de zomer met uw kinderen naar het park bij de school gaat?"


@pytest.mark.parametrize(
    ("text", "language", "kind", "shown", "plainer"),
    [
        (LONG, "nl", Hardness.LONG_SENTENCE, LONG, ""),
        ("Wilt u participeren?", "nl", Hardness.OFFICE_WORD, "participeren", "meedoen"),
        ("Hoe is de Sociale cohesie hier?", "nl", Hardness.OFFICE_WORD, "Sociale cohesie", "hoe mensen samenleven"),
        ("Bent u tevreden over de vuilnisophaling?", "nl", Hardness.LONG_WORD, "vuilnisophaling", ""),
        ("Komt u met de bus en/of de fiets?", "nl", Hardness.AND_OR, "en/of", ""),
        ("Komt u nooit niet buiten?", "nl", Hardness.TWICE_NOT, "Komt u nooit niet buiten?", ""),
        ("Voulez-vous participer ?", "fr", Hardness.OFFICE_WORD, "participer", "prendre part"),
        ("Do you want to participate?", "en", Hardness.OFFICE_WORD, "participate", "take part"),
    ],
)
def test_what_is_hard_is_found_where_it_stands(text, language, kind, shown, plainer) -> None:
    (found,) = [each for each in hard_places(text, language) if each.kind is kind]
    assert (found.text, found.plainer) == (shown, plainer)
    assert text[found.start : found.start + found.length] == shown


@pytest.mark.parametrize(
    "text", ["Hoe lang woont u hier?", "Praat u met uw buren?", "", "Woont u in de Katarinawijkstraat?"]
)
def test_plain_questions_and_names_are_left_alone(text) -> None:
    assert hard_places(text, "nl") == []


def test_french_says_no_with_two_words() -> None:
    assert hard_places("Vous ne sortez pas le soir ?", "fr") == []


def test_a_language_without_a_list_is_left_alone() -> None:
    assert hard_places("participate " * 30, "tr") == []


def test_our_own_sample_and_our_own_words_have_no_long_sentence_and_no_office_word() -> None:
    with questionnaire_file() as file:
        questions = read_xlsform(file).questions
    graver = (Hardness.OFFICE_WORD, Hardness.AND_OR, Hardness.TWICE_NOT)
    for language in LANGUAGES:
        texts = [each.label[language] for each in questions] + [words_in(language).thanks]
        assert [each for text in texts for each in hard_places(text, language) if each.kind in graver] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_plain_words_are_no_office_words_themselves(language) -> None:
    from importlib.resources import files

    words = json.loads((files("buurtdesk.resources") / "plain_language" / f"{language}.json").read_text("utf-8"))
    hard = [
        plain
        for plain in words.values()
        if any(each.kind is Hardness.OFFICE_WORD for each in hard_places(plain, language))
    ]
    assert hard == []
