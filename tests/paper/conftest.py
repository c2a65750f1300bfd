"""A questionnaire with every kind of question, in five languages, two of them in other directions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from buurtdesk.domain.questionnaire import Choice, Condition, Question, QuestionKind, Questionnaire

K = QuestionKind
LANGUAGES = ("nl", "fr", "en", "tr", "ar")


def words(*texts):
    return dict(zip(LANGUAGES, texts, strict=True))


def choice(name, *texts):
    return Choice(name, words(*(texts * 5 if len(texts) == 1 else texts)))


def question(name, kind, *texts, **more):
    return Question(f"q-{name}", name, kind, words(*texts), **more)


AGREE = (
    choice("1", "Helemaal oneens", "Pas du tout d’accord", "Strongly disagree", "Hiç katılmıyorum", "لا أوافق إطلاقاً"),
    choice("2", "Oneens", "Pas d’accord", "Disagree", "Katılmıyorum", "لا أوافق"),
    choice("3", "Niet eens, niet oneens", "Ni d’accord, ni pas d’accord", "Neither", "Kararsızım", "محايد"),
    choice("4", "Eens", "D’accord", "Agree", "Katılıyorum", "أوافق"),
    choice("5", "Helemaal eens", "Tout à fait d’accord", "Strongly agree", "Tamamen katılıyorum", "أوافق تماماً"),
)
YES_NO = (choice("yes", "Ja", "Oui", "Yes", "Evet", "نعم"), choice("no", "Nee", "Non", "No", "Hayır", "لا"))
PLACES = (
    choice("street", "Op straat", "Dans la rue", "In the street", "Sokakta", "في الشارع"),
    choice("school", "Aan de school", "À l’école", "At the school", "Okulda", "عند المدرسة"),
    choice("kring", "In De Kring", "À De Kring", "At De Kring", "De Kring’de", "في دي كرينغ"),
    choice("other", "Ergens anders:", "Ailleurs :", "Somewhere else:", "Başka bir yerde:", "في مكان آخر:"),
)
WISHES = (
    choice(
        "bench",
        "Banken met een rugleuning, zodat ook wie ouder is er even kan blijven zitten en uitrusten",
        "Des bancs avec dossier, pour que les personnes âgées puissent aussi s’y reposer un peu",
        "Benches with a back, so that older people can sit for a while too and have a rest there",
        "Yaşlıların da biraz oturabilmesi ve dinlenebilmesi için sırtlıklı ve rahat banklar olsun",
        "مقاعد لها مسند ظهر حتى يستطيع كبار السن أيضاً الجلوس قليلاً والراحة في وسط الساحة كل يوم وفي كل الفصول من السنة",
    ),
    choice("shade", "Schaduw", "De l’ombre", "Shade", "Gölge", "ظل"),
    choice("toilet", "Een toilet", "Des toilettes", "A toilet", "Tuvalet", "مرحاض"),
)
QUESTIONS = (
    question("people", K.SECTION, "Mensen", "Les gens", "People", "İnsanlar", "الناس"),
    question(
        *(
            "home",
            K.SCALE,
            "Ik voel mij thuis.",
            "Je me sens chez moi.",
            "I feel at home.",
            "Evimdeyim.",
            "أنا في بيتي.",
        ),
        choices=AGREE,
    ),
    question(
        *("talk", K.SINGLE, "Praat u met buren?", "Parlez-vous ?", "Do you talk?", "Konuşuyor musunuz?", "هل تتحدثون؟"),
        choices=YES_NO,
    ),
    question(
        *("where", K.MULTIPLE, "Waar is dat?", "Où est-ce ?", "Where is it?", "Orası neresi?", "أين؟"),
        choices=PLACES,
        condition=Condition("talk", ("yes",)),
    ),
    question(
        *("wishes", K.MULTIPLE, "Wat mist u?", "Que manque-t-il ?", "What is missing?", "Ne eksik?", "ماذا ينقص؟"),
        choices=WISHES,
        hint=words("Hoogstens twee.", "Deux au plus.", "Two at most.", "En çok iki.", "اثنان على الأكثر."),
    ),
    question(
        *(
            "green",
            K.SCALE,
            "Hoe groen is het?",
            "Est-ce vert ?",
            "How green is it?",
            "Ne kadar yeşil?",
            "ما مدى الخضرة؟",
        ),
        choices=tuple(choice(str(number), str(number)) for number in range(11)),
    ),
    question(
        *("why", K.TEXT, "Waarom vindt u dat?", "Pourquoi ?", "Why is that?", "Neden böyle?", "لماذا؟"),
        condition=Condition("green", ("0", "1")),
    ),
    question("age", K.NUMBER, "Hoe oud bent u?", "Quel âge ?", "How old are you?", "Yaşınız?", "كم عمركم؟", most=110.0),
)


@pytest.fixture
def questionnaire() -> Questionnaire:
    title = words(
        "Wonen in Katarina", "Vivre à Katarina", "Living in Katarina", "Katarina’da yaşamak", "الحياة في كاتارينا"
    )
    return Questionnaire("q", "t", title, LANGUAGES, QUESTIONS, helpline="011 23 90 00")


@pytest.fixture
def plain(questionnaire) -> Questionnaire:
    """English in both directions: Pashto has no fixed words of its own, and the answers are the same."""
    english = tuple(
        replace(
            each,
            label={"en": each.label["en"]},
            hint={},
            choices=tuple(Choice(choice.name, {"en": choice.label["en"]}) for choice in each.choices),
        )
        for each in questionnaire.questions
    )
    return replace(questionnaire, questions=english, title={"en": "Living here"}, languages=("en", "ps"))
