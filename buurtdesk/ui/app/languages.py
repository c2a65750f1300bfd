"""The language on the screen: Dutch unless chosen otherwise."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

# Each language by its own name, so that whoever landed in the wrong one finds the way back.
LANGUAGES = {"nl": "Nederlands", "fr": "Français", "en": "English"}
DEFAULT = "nl"
# Qt looks these up by its own contexts, and has no Dutch or French for them.
_LACKING_IN_QT = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
)
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


class _Words(QTranslator):
    """From memory: a file that is replaced while Qt reads along in it would end the program."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        # Qt does not copy what it is given.
        self._data = data
        if not self.load(self._data):
            raise ValueError("no translations")


def _own_words(code: str) -> QTranslator:
    return _Words((files("buurtdesk.translations") / f"buurtdesk_{code}.qm").read_bytes())


def _qt_words(code: str) -> QTranslator:
    """Qt's own words, for file dialogs and the menus of fields; what they lack is among our own."""
    file = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{code}.qm"
    return _Words(file.read_bytes()) if file.is_file() else QTranslator()
