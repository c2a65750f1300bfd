"""A survey that tests of every floor key, count and look at."""

import gc
from collections.abc import Callable, Iterator

import pytest

from buurtdesk.desk.questionnaires import question_id
from buurtdesk.domain.questionnaire import (
    CONSENT_GIVEN,
    Choice,
    Condition,
    Question,
    QuestionKind,
    Questionnaire,
    in_rows,
)

gc.disable()  # as in the window: neither long tasks nor the test runner delete widgets in a thread of theirs
SURVEY = "0190f5a0-0000-7000-8000-00000000abcd"


def survey(trajectory: str, row: str = SURVEY) -> Questionnaire:
    """Seven questions of every kind, over two themes; “friends” is skipped by who knows nobody."""

    def ask(name: str, kind: QuestionKind, label: str, choices: str = "", **fields: object) -> Question:
        made = tuple(
            Choice(each.lower().replace(" ", "_"), {"nl": each, "fr": f"{each} (fr)"})
            for each in choices.split("/")
            if each
        )
        return Question(question_id(row, name), name, kind, {"nl": label, "fr": f"{label} (fr)"}, {}, made, **fields)

    scale = "Helemaal oneens/Oneens/Neutraal/Eens/Helemaal eens"
    kind, social, public = QuestionKind, "Sociaal weefsel", "Openbare ruimte"
    questions = (
        ask("section", kind.SECTION, "Hoe is het samenleven in uw buurt?"),
        ask("home", kind.SCALE, "Ik voel mij thuis in mijn buurt", scale, theme=social, required=True),
        ask("trust", kind.SCALE, "Hier kan ik op iemand rekenen", scale, theme=social),
        ask("neighbours", kind.SINGLE, "Praat u met uw buren?", "Vaak/Soms/Nooit", theme=social),
        ask(
            "friends",
            kind.MULTIPLE,
            "Waar ontmoet u hen?",
            "Op straat/In het park/Op school/In de winkel",
            theme=social,
            condition=Condition("neighbours", ("vaak", "soms")),
        ),
        ask("years", kind.NUMBER, "Hoeveel jaar woont u hier?", theme=public, least=0, most=110),
        ask("park", kind.SINGLE, "Hoe vaak komt u in het park?", "Elke dag/Elke week/Soms/Nooit", theme=public),
        ask("wish", kind.TEXT, "Wat ontbreekt er in uw buurt?", theme=public),
    )
    return Questionnaire(row, trajectory, {"nl": "Bevraging", "fr": "Enquête"}, ("nl", "fr"), questions, frozen=True)


def every_kind(trajectory: str, row: str = "0190f5a0-0000-7000-8000-0000000000ff") -> Questionnaire:
    """A question of every kind there is, in two languages, one of them from right to left; none of them depends."""

    def words(text: str) -> dict[str, str]:
        return {"nl": text, "ar": f"{text} \u0628\u064a\u062a"}

    def ask(name: str, kind: QuestionKind, label: str, names: str = "", **fields: object) -> Question:
        namely = fields.pop("namely", "")
        made = tuple(Choice(each, words(each.capitalize()), each == namely) for each in names.split())
        return Question(question_id(row, name), name, kind, words(label), {}, made, **fields)

    kind = QuestionKind
    questions = (
        ask("consent", kind.CONSENT, "Mogen wij uw antwoorden gebruiken?", CONSENT_GIVEN, required=True),
        ask("section", kind.SECTION, "Over uw straat"),
        ask("single", kind.SINGLE, "Hoe komt u hier?", "voet fiets bus anders", namely="anders"),
        ask("multiple", kind.MULTIPLE, "Wat doet u hier?", "winkel school werk anders", namely="anders"),
        ask("scale", kind.SCALE, "Ik woon hier graag", "nee soms ja"),
        ask("matrix", kind.MATRIX, "Wat vindt u van ...", "slecht matig goed"),
        ask("green", kind.STATEMENT, "het groen"),
        ask("bins", kind.STATEMENT, "de vuilbakken"),
        ask("ranking", kind.RANKING, "Zet op volgorde", "bank boom lamp"),
        ask("number", kind.NUMBER, "Met hoeveel woont u thuis?", least=1, most=15),
        ask("date", kind.DATE, "Sinds wanneer woont u hier?"),
        ask("text", kind.TEXT, "Wat ontbreekt er?"),
        ask("long_text", kind.LONG_TEXT, "Vertel er meer over"),
    )
    title = words("Alle soorten")
    return Questionnaire(row, trajectory, title, ("nl", "ar"), in_rows(questions), frozen=True, helpline="0800 12 345")


@pytest.fixture
def make_every_kind() -> Callable[..., Questionnaire]:
    """Makes a questionnaire with every kind of question."""
    return every_kind


@pytest.fixture
def make_survey() -> Callable[..., Questionnaire]:
    """Makes the survey for a trajectory, with another id if asked."""
    return survey


@pytest.fixture(autouse=True)
def garbage() -> Iterator[None]:
    """What a test leaves is collected after it, on the thread of the tests."""
    yield
    from buurtdesk.ui.app.garbage import collect_if_due

    collect_if_due()
