"""The fixed words of the paper ballot, in the languages of the sheets. *This* is printed heavier."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class BallotWords:
    """All fixed words of one language; `no_limit` where a person may put as many dots as there are boxes."""

    title: str
    one_dot: str
    dots: str
    no_limit: str
    tick_one: str
    tick: str
    several: str
    number: str
    no_name: str


_WORDS = {
    "nl": BallotWords(
        title="Stembiljet",
        one_dot="U hebt *1 stip.*",
        dots="U hebt *{dots} stippen.*",
        no_limit="U kiest zelf hoeveel stippen u geeft.",
        tick_one="Kruis één rondje aan.",
        tick="Kruis voor elke stip een vakje aan.",
        several="Meer stippen op één letter mag.",
        number="Schrijf bij een letter hoeveel stippen u geeft.",
        no_name="Schrijf uw naam er niet op.",
    ),
    "fr": BallotWords(
        title="Bulletin de vote",
        one_dot="Vous avez *1 gommette.*",
        dots="Vous avez *{dots} gommettes.*",
        no_limit="Vous donnez autant de gommettes que vous voulez.",
        tick_one="Cochez un rond.",
        tick="Cochez une case par gommette.",
        several="Plusieurs gommettes sur une lettre, c’est permis.",
        number="Écrivez à côté d’une lettre combien de gommettes vous donnez.",
        no_name="N’écrivez pas votre nom.",
    ),
    "en": BallotWords(
        title="Ballot",
        one_dot="You have *1 dot.*",
        dots="You have *{dots} dots.*",
        no_limit="You give as many dots as you like.",
        tick_one="Tick one circle.",
        tick="Tick one box for each dot.",
        several="You may put several dots on one letter.",
        number="Write beside a letter how many dots you give.",
        no_name="Do not write your name on it.",
    ),
    "tr": BallotWords(
        title="Oy pusulası",
        one_dot="*1 noktanız* var.",
        dots="*{dots} noktanız* var.",
        no_limit="İstediğiniz kadar nokta verebilirsiniz.",
        tick_one="Bir daire işaretleyin.",
        tick="Her nokta için bir kutu işaretleyin.",
        several="Bir harfe birden fazla nokta verebilirsiniz.",
        number="Harfin yanına kaç nokta verdiğinizi yazın.",
        no_name="Adınızı yazmayın.",
    ),
    "ar": BallotWords(
        title="ورقة تصويت",
        one_dot="لديكم *نقطة واحدة.*",
        dots="عدد نقاطكم: *{dots}.*",
        no_limit="أعطوا من النقاط ما تشاؤون.",
        tick_one="ضعوا علامة في دائرة واحدة.",
        tick="ضعوا علامة في خانة واحدة لكل نقطة.",
        several="يمكنكم وضع أكثر من نقطة على الحرف نفسه.",
        number="اكتبوا بجانب الحرف عدد النقاط.",
        no_name="لا تكتبوا اسمكم.",
    ),
}
LANGUAGES = tuple(_WORDS)


def ballot_words_in(language: str) -> BallotWords:
    """The fixed words in this language, with or without its country; other languages get English."""
    return _WORDS.get(re.split("[-_]", language.lower())[0], _WORDS["en"])
