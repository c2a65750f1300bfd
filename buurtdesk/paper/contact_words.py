"""The fixed words of the contact slip: short sentences that everyone can read. *This* is printed heavier."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class ContactWords:
    """All fixed words of one language."""

    title: str
    about: str
    apart: str
    name: str
    reach: str
    agree: str
    bring_to: str


_WORDS = {
    "nl": ContactWords(
        title="Wilt u horen hoe het verder gaat?",
        about="Vul dan dit strookje in. Geef het *los* van uw formulier af.",
        apart="We bewaren het apart van de antwoorden. Zo weet niemand wat u antwoordde.",
        name="Naam",
        reach="Telefoon of e-mail",
        agree="Ja, u mag mij laten weten hoe het verder gaat.",
        bring_to="Breng of stuur dit strookje naar: *{address}*",
    ),
    "fr": ContactWords(
        title="Voulez-vous savoir quelle sera la suite ?",
        about="Remplissez ce talon. Rendez-le *séparément* de votre formulaire.",
        apart="Nous le gardons à part des réponses. Ainsi personne ne sait ce que vous avez répondu.",
        name="Nom",
        reach="Téléphone ou e-mail",
        agree="Oui, vous pouvez me dire quelle sera la suite.",
        bring_to="Apportez ou envoyez ce talon à : *{address}*",
    ),
    "en": ContactWords(
        title="Would you like to hear what comes of it?",
        about="Then fill in this slip. Hand it in *apart* from your sheet.",
        apart="We keep it apart from the answers. So nobody knows what you answered.",
        name="Name",
        reach="Telephone or e-mail",
        agree="Yes, you may tell me what comes of it.",
        bring_to="Bring or send this slip to: *{address}*",
    ),
    "tr": ContactWords(
        title="Sonucu öğrenmek ister misiniz?",
        about="O zaman bu kâğıdı doldurun. Formunuzdan *ayrı* verin.",
        apart="Onu cevaplardan ayrı saklarız. Böylece ne cevap verdiğinizi kimse bilmez.",
        name="Ad",
        reach="Telefon veya e-posta",
        agree="Evet, bana sonucu bildirebilirsiniz.",
        bring_to="Bu kâğıdı getirin veya gönderin: *{address}*",
    ),
    "ar": ContactWords(
        title="هل تريدون معرفة ما سيحدث بعد ذلك؟",
        about="املؤوا هذه القصاصة وسلّموها *منفصلة* عن الاستمارة.",
        apart="نحفظها بعيداً عن الأجوبة، فلا يعرف أحد بماذا أجبتم.",
        name="الاسم",
        reach="الهاتف أو البريد الإلكتروني",
        agree="نعم، يمكنكم إخباري بما سيحدث.",
        bring_to="أحضروا هذه القصاصة أو أرسلوها إلى: *{address}*",
    ),
    "fa": ContactWords(
        title="می‌خواهید بدانید نتیجه چه می‌شود؟",
        about="پس این برگه را پر کنید و آن را *جدا* از فرم خود تحویل دهید.",
        apart="آن را جدا از جواب‌ها نگه می‌داریم تا کسی نداند شما چه جواب داده‌اید.",
        name="نام",
        reach="تلفن یا ایمیل",
        agree="بله، می‌توانید نتیجه را به من خبر دهید.",
        bring_to="این برگه را بیاورید یا بفرستید به: *{address}*",
    ),
    "ur": ContactWords(
        title="کیا آپ جاننا چاہتے ہیں کہ آگے کیا ہو گا؟",
        about="تو یہ پرچی بھریں اور اسے اپنے فارم سے *الگ* جمع کرائیں۔",
        apart="ہم اسے جوابات سے الگ رکھتے ہیں، اس لیے کوئی نہیں جانتا کہ آپ نے کیا جواب دیا۔",
        name="نام",
        reach="فون یا ای میل",
        agree="جی ہاں، آپ مجھے بتا سکتے ہیں کہ آگے کیا ہو گا۔",
        bring_to="یہ پرچی یہاں لائیں یا بھیجیں: *{address}*",
    ),
}
LANGUAGES = tuple(_WORDS)


def contact_words_in(language: str) -> ContactWords:
    """The fixed words in this language, with or without its country; other languages get English."""
    return _WORDS.get(re.split("[-_]", language.lower())[0], _WORDS["en"])
