"""The fixed words of the printed sheet: short sentences that everyone can read. *This* is printed heavier.

They are data of the sheet, not of the screen: a sheet speaks the resident's language, whatever the window speaks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class SheetWords:
    """All fixed words of one language."""

    intro: str
    code: str
    one: str
    several: str
    mistake: str
    tick_several: str
    tick_each_row: str
    rank_them: str
    agree: str
    day: str
    month: str
    year: str
    write_digits: str
    go_to: str
    go_to_end: str
    only_if: str
    quoted: str
    either: str
    read_on: str
    help: str
    page: str
    thanks: str


_WORDS = {
    "nl": SheetWords(
        intro="We maken een plan voor uw buurt. Dat doen we samen met u. Invullen duurt ongeveer {minutes} minuten."
        " U hoeft uw naam niet te geven.",
        code="De code rechtsboven zegt niet wie u bent: ze helpt ons om de bladen te tellen.",
        one="*Rondje:*\néén antwoord",
        several="*Vierkant:*\nmeer mag ook",
        mistake="*Vergist?* Maak het rondje zwart en kruis opnieuw aan.",
        tick_several="U mag meer vakjes aankruisen.",
        tick_each_row="Kruis in elke rij één rondje aan.",
        rank_them="Gebruik elk cijfer één keer: 1 is voor u het belangrijkste.",
        agree="Ja, dat mag",
        day="dag",
        month="maand",
        year="jaar",
        write_digits="Schrijf in elk vakje één cijfer.",
        go_to="Ga naar vraag {number}",
        go_to_end="Ga naar het einde",
        only_if="Alleen als u bij vraag {number} {answers} aankruiste.",
        quoted="“{text}”",
        either="{first} of {second}",
        read_on="Lees verder op bladzijde {page}",
        help="Hulp nodig? Bel *{helpline}*",
        page="Bladzijde *{page}* van {pages}",
        thanks="Dank u wel. Geef dit formulier terug waar u het kreeg.",
    ),
    "fr": SheetWords(
        intro="Nous faisons un plan pour votre quartier. Nous le faisons avec vous. Remplir ce formulaire prend environ"
        " {minutes} minutes. Vous ne devez pas donner votre nom.",
        code="Le code en haut à droite ne dit pas qui vous êtes : il nous aide à compter les feuilles.",
        one="*Rond :*\nune réponse",
        several="*Carré :*\nplusieurs réponses",
        mistake="*Une erreur ?* Noircissez le rond et cochez à nouveau.",
        tick_several="Vous pouvez cocher plusieurs cases.",
        tick_each_row="Cochez un rond par ligne.",
        rank_them="Utilisez chaque chiffre une fois : 1 est le plus important pour vous.",
        agree="Oui, c’est permis",
        day="jour",
        month="mois",
        year="année",
        write_digits="Écrivez un chiffre dans chaque case.",
        go_to="Allez à la question {number}",
        go_to_end="Allez à la fin",
        only_if="Seulement si vous avez coché {answers} à la question {number}.",
        quoted="« {text} »",
        either="{first} ou {second}",
        read_on="Continuez à la page {page}",
        help="Besoin d’aide ? Appelez le *{helpline}*",
        page="Page *{page}* sur {pages}",
        thanks="Merci. Rendez ce formulaire là où vous l’avez reçu.",
    ),
    "en": SheetWords(
        intro="We are making a plan for your neighbourhood. We do that together with you. Filling this in takes about"
        " {minutes} minutes. You do not have to give your name.",
        code="The code at the top right does not say who you are: it helps us to count the sheets.",
        one="*Circle:*\none answer",
        several="*Square:*\nas many as you like",
        mistake="*A mistake?* Make the circle black and tick again.",
        tick_several="You may tick more than one box.",
        tick_each_row="Tick one circle in each row.",
        rank_them="Use each number once: 1 is what matters most to you.",
        agree="Yes, you may",
        day="day",
        month="month",
        year="year",
        write_digits="Write one digit in each box.",
        go_to="Go to question {number}",
        go_to_end="Go to the end",
        only_if="Only if you ticked {answers} at question {number}.",
        quoted="“{text}”",
        either="{first} or {second}",
        read_on="Read on at page {page}",
        help="Need help? Call *{helpline}*",
        page="Page *{page}* of {pages}",
        thanks="Thank you. Please give this sheet back where you got it.",
    ),
    "tr": SheetWords(
        intro="Mahalleniz için bir plan yapıyoruz. Bunu sizinle birlikte yapıyoruz. Formu doldurmak yaklaşık {minutes}"
        " dakika sürer. Adınızı yazmanız gerekmez.",
        code="Sağ üstteki kod kim olduğunuzu göstermez: formları saymamıza yardım eder.",
        one="*Daire:*\ntek cevap",
        several="*Kare:*\nbirden fazla olabilir",
        mistake="*Yanlış mı oldu?* Daireyi karalayın ve yeniden işaretleyin.",
        tick_several="Birden fazla kutuyu işaretleyebilirsiniz.",
        tick_each_row="Her satırda bir daire işaretleyin.",
        rank_them="Her sayıyı bir kez kullanın: 1 sizin için en önemlisidir.",
        agree="Evet, kullanabilirsiniz",
        day="gün",
        month="ay",
        year="yıl",
        write_digits="Her kutuya bir rakam yazın.",
        go_to="{number}. soruya geçin",
        go_to_end="Sona geçin",
        only_if="Yalnızca {number}. soruda {answers} işaretlediyseniz.",
        quoted="“{text}”",
        either="{first} veya {second}",
        read_on="{page}. sayfadan devam edin",
        help="Yardım ister misiniz? Arayın: *{helpline}*",
        page="Sayfa *{page}* / {pages}",
        thanks="Teşekkür ederiz. Bu formu aldığınız yere geri verin.",
    ),
    "ar": SheetWords(
        intro="نضع خطة لحيّكم، ونضعها معكم. الوقت اللازم بالدقائق: حوالي {minutes}. لا حاجة إلى كتابة اسمكم.",
        code="الرمز في أعلى اليمين لا يدل على هويتكم: هو يساعدنا على عدّ الأوراق.",
        one="*دائرة:*\nجواب واحد",
        several="*مربع:*\nيمكن أكثر من جواب",
        mistake="*أخطأتم؟* املؤوا الدائرة بالأسود وضعوا علامة من جديد.",
        tick_several="يمكنكم وضع علامة في أكثر من مربع.",
        tick_each_row="ضعوا علامة في دائرة واحدة في كل سطر.",
        rank_them="استعملوا كل رقم مرة واحدة: الرقم 1 هو الأهم لكم.",
        agree="نعم، موافق",
        day="اليوم",
        month="الشهر",
        year="السنة",
        write_digits="اكتبوا رقماً واحداً في كل خانة.",
        go_to="انتقلوا إلى السؤال {number}",
        go_to_end="انتقلوا إلى النهاية",
        only_if="فقط إذا اخترتم {answers} في السؤال {number}.",
        quoted="«{text}»",
        either="{first} أو {second}",
        read_on="تابعوا في الصفحة {page}",
        help="تحتاجون إلى مساعدة؟ اتصلوا على *{helpline}*",
        page="الصفحة *{page}* من {pages}",
        thanks="شكراً لكم. أعيدوا هذه الاستمارة إلى حيث أخذتموها.",
    ),
}


def words_in(language: str) -> SheetWords:
    """The fixed words in this language, with or without its country; other languages get English."""
    return _WORDS.get(re.split("[-_]", language.lower())[0], _WORDS["en"])
