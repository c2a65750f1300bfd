"""Languages by their names."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from buurtdesk.domain.folding import folded

_translate = QCoreApplication.translate
# Qt names the country as well where a language is at home in several.
_OWN_NAMES = {"en": "English", "nl": "Nederlands", "fr": "Français"}


def language_name(code: str) -> str:
    """The name of a language in that language; its code if Qt knows none."""
    name = QLocale(code).nativeLanguageName()
    if QLocale(code).language() == QLocale.Language.C or not name:
        return code
    return _OWN_NAMES.get(code, name[:1].upper() + name[1:])


def spoken_languages() -> list[tuple[str, str]]:
    """Languages that people in the room may speak, as (code, words on the screen), by their words."""
    there = {
        "ar": _translate("Languages", "Arabic"),
        "bg": _translate("Languages", "Bulgarian"),
        "de": _translate("Languages", "German"),
        "en": _translate("Languages", "English"),
        "es": _translate("Languages", "Spanish"),
        "fa": _translate("Languages", "Persian"),
        "fr": _translate("Languages", "French"),
        "it": _translate("Languages", "Italian"),
        "ku": _translate("Languages", "Kurdish"),
        "nl": _translate("Languages", "Dutch"),
        "pl": _translate("Languages", "Polish"),
        "ps": _translate("Languages", "Pashto"),
        "pt": _translate("Languages", "Portuguese"),
        "ro": _translate("Languages", "Romanian"),
        "ru": _translate("Languages", "Russian"),
        "so": _translate("Languages", "Somali"),
        "ti": _translate("Languages", "Tigrinya"),
        "tr": _translate("Languages", "Turkish"),
        "uk": _translate("Languages", "Ukrainian"),
        "zgh": _translate("Languages", "Tamazight"),
    }
    return sorted(there.items(), key=lambda each: folded(each[1]))


def language_words(code: str) -> str:
    """The name of a language on the screen; of one that is not among these its own name."""
    return dict(spoken_languages()).get(code) or language_name(code)
