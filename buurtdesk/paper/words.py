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
    give_back: str
    bring_to: str


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
        thanks="Dank u wel.",
        give_back="Geef dit formulier terug waar u het kreeg.",
        bring_to="Klaar? Breng of stuur dit formulier terug naar:",
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
        thanks="Merci.",
        give_back="Rendez ce formulaire là où vous l’avez reçu.",
        bring_to="Terminé ? Apportez ou envoyez ce formulaire à :",
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
        thanks="Thank you.",
        give_back="Please give this sheet back where you got it.",
        bring_to="Finished? Please bring or send this sheet to:",
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
        thanks="Teşekkür ederiz.",
        give_back="Bu formu aldığınız yere geri verin.",
        bring_to="Bitti mi? Bu formu şu adrese getirin veya gönderin:",
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
        thanks="شكراً لكم.",
        give_back="أعيدوا هذه الاستمارة إلى حيث أخذتموها.",
        bring_to="انتهيتم؟ أحضروا هذه الاستمارة أو أرسلوها إلى:",
    ),
    "fa": SheetWords(
        intro="ما برای محلهٔ شما برنامه‌ای می‌سازیم و این کار را همراه شما انجام می‌دهیم. پر کردن این فرم حدود {minutes}"
        " دقیقه طول می‌کشد. لازم نیست نام خود را بنویسید.",
        code="کد بالای صفحه نشان نمی‌دهد شما که هستید: فقط برای شمردن برگه‌ها است.",
        one="*دایره:*\nیک جواب",
        several="*مربع:*\nچند جواب هم می‌شود",
        mistake="*اشتباه شد؟* دایره را سیاه کنید و دوباره علامت بزنید.",
        tick_several="می‌توانید چند خانه را علامت بزنید.",
        tick_each_row="در هر ردیف یک دایره را علامت بزنید.",
        rank_them="هر عدد را یک بار به کار ببرید: 1 برای شما از همه مهم‌تر است.",
        agree="بله، اجازه می‌دهم",
        day="روز",
        month="ماه",
        year="سال",
        write_digits="در هر خانه یک رقم بنویسید.",
        go_to="بروید به سؤال {number}",
        go_to_end="بروید به پایان فرم",
        only_if="فقط اگر در سؤال {number} {answers} را علامت زده‌اید.",
        quoted="«{text}»",
        either="{first} یا {second}",
        read_on="ادامه در صفحهٔ {page}",
        help="کمک می‌خواهید؟ زنگ بزنید: *{helpline}*",
        page="صفحهٔ *{page}* از {pages}",
        thanks="سپاسگزاریم.",
        give_back="لطفاً این فرم را به همان جایی که گرفتید برگردانید.",
        bring_to="تمام شد؟ این فرم را بیاورید یا بفرستید به:",
    ),
    "ur": SheetWords(
        intro="ہم آپ کے محلے کے لیے ایک منصوبہ بنا رہے ہیں اور یہ کام آپ کے ساتھ مل کر کرتے ہیں۔ فارم بھرنے میں تقریباً"
        " {minutes} منٹ لگتے ہیں۔ آپ کو اپنا نام لکھنے کی ضرورت نہیں۔",
        code="صفحے کے اوپر کا کوڈ یہ نہیں بتاتا کہ آپ کون ہیں: یہ صرف فارم گننے کے لیے ہے۔",
        one="*دائرہ:*\nایک جواب",
        several="*چوکور:*\nایک سے زیادہ بھی",
        mistake="*غلطی ہو گئی؟* دائرے کو کالا کریں اور دوبارہ نشان لگائیں۔",
        tick_several="آپ ایک سے زیادہ خانوں پر نشان لگا سکتے ہیں۔",
        tick_each_row="ہر قطار میں ایک دائرے پر نشان لگائیں۔",
        rank_them="ہر نمبر ایک بار استعمال کریں: 1 آپ کے لیے سب سے اہم ہے۔",
        agree="جی ہاں، اجازت ہے",
        day="دن",
        month="مہینہ",
        year="سال",
        write_digits="ہر خانے میں ایک ہندسہ لکھیں۔",
        go_to="سوال {number} پر جائیں",
        go_to_end="آخر پر جائیں",
        only_if="صرف اگر آپ نے سوال {number} میں {answers} پر نشان لگایا ہے۔",
        quoted="“{text}”",
        either="{first} یا {second}",
        read_on="صفحہ {page} پر جاری ہے",
        help="مدد چاہیے؟ فون کریں: *{helpline}*",
        page="صفحہ *{page}* از {pages}",
        thanks="شکریہ۔",
        give_back="یہ فارم وہیں واپس دیں جہاں سے آپ کو ملا تھا۔",
        bring_to="مکمل ہو گیا؟ یہ فارم یہاں لائیں یا بھیجیں:",
    ),
}


def words_in(language: str) -> SheetWords:
    """The fixed words in this language, with or without its country; other languages get English."""
    return _WORDS.get(re.split("[-_]", language.lower())[0], _WORDS["en"])
