"""The language on the screen: Dutch unless chosen otherwise."""

from __future__ import annotations

from importlib.resources import files

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

# Each language by its own name, so that whoever landed in the wrong one finds the way back.
LANGUAGES = {"nl": "Nederlands", "fr": "Français", "en": "English"}
DEFAULT = "nl"
_TERRITORY = {"nl": "nl_BE", "fr": "fr_BE", "en": "en_GB"}


class Languages:
    """The translators in force; kept, because Qt does not keep them."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._translators: list[QTranslator] = []

    def use(self, code: str) -> None:
        """Show what is made from now on in this language; unknown codes give Dutch."""
        code = code if code in LANGUAGES else DEFAULT
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = [_qt_words(code), _own_words(code)]
        for translator in self._translators:
            self._app.installTranslator(translator)
        QLocale.setDefault(QLocale(_TERRITORY[code]))


class _OwnWords(QTranslator):
    """From memory: a file that is replaced while Qt reads along in it would end the program."""

    def __init__(self, code: str) -> None:
        super().__init__()
        file = files("buurtdesk.translations") / f"buurtdesk_{code}.qm"
        # Qt does not copy what it is given.
        self._data = file.read_bytes()
        if not self.load(self._data):
            raise FileNotFoundError(file)


def _own_words(code: str) -> QTranslator:
    return _OwnWords(code)


def _qt_words(code: str) -> QTranslator:
    """Qt's own words, for its file dialogs; not every language has them all."""
    translator = QTranslator()
    translator.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return translator
