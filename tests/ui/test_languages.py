"""Every screen in every language: nothing that is seen or read aloud is still in English."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.resources import as_file, files
from pathlib import Path
from xml.etree import ElementTree

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)

from buurtdesk.desk.desk import Desk
from buurtdesk.desk.sample.make import make_sample
from buurtdesk.domain.errors import NotFound, TooManyDots
from buurtdesk.domain.note import Note
from buurtdesk.domain.trajectory import Step
from buurtdesk.interop.xlsform import read_xlsform
from buurtdesk.store.merge import MergeReport
from buurtdesk.ui import counted, pictures, words
from buurtdesk.ui.app import languages
from buurtdesk.ui.app.faults import ReportWindow
from buurtdesk.ui.app.menus import MoreMenu
from buurtdesk.ui.app.merge_words import merge_words
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.app.window import Window
from buurtdesk.ui.error_words import sentence_of
from buurtdesk.ui.share.room import ShareRoom
from buurtdesk.ui.share.view import Difference, ShareView
from buurtdesk.ui.start.welcome import Welcome
from buurtdesk.ui.window.rail import ROOMS
from buurtdesk.ui.window.shell import Shell

TRANSLATIONS = Path(__file__).parents[2] / "translations"
# Puts every text in ⟦brackets⟧: what was never handed in for translation stands out.
BRACKETS = "brackets"
# Names that are the same everywhere: of keys, of the program, of the languages.
NAMES = {
    "Ctrl",
    "Alt",
    "Shift",
    "Enter",
    "Del",
    "Ins",
    "Up",
    "Down",
    "Left",
    "Esc",
    "PgUp",
    "PgDn",
    "PgDown",
    "Buurtdesk",
    *languages.LANGUAGES.values(),
    "Türkçe",
    "العربية",
}


@pytest.fixture(scope="module")
def compiled(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("translations")
    lrelease = Path(PySide6.__path__[0]) / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    tree = ElementTree.parse(TRANSLATIONS / "buurtdesk_nl.ts")
    for message in tree.iter("message"):
        translation = message.find("translation")
        for form in list(translation) or [translation]:
            form.text = f"⟦{message.findtext('source')}⟧"
    tree.write(folder / f"buurtdesk_{BRACKETS}.ts", encoding="utf-8")
    for code in languages.LANGUAGES:
        shutil.copy(TRANSLATIONS / f"buurtdesk_{code}.ts", folder)
    for file in folder.glob("*.ts"):
        subprocess.run([lrelease, "-silent", file, "-qm", file.with_suffix(".qm")], check=True, timeout=60)
    return folder


@pytest.fixture
def speak(qapp, compiled, monkeypatch):
    """Call it with a language; afterwards all is English again."""
    monkeypatch.setattr(languages, "files", lambda _package: compiled)
    spoken = languages.Languages(qapp)
    brackets, locale = QTranslator(), QLocale()

    def use(code: str) -> None:
        if code == BRACKETS:
            assert brackets.load(str(compiled / f"buurtdesk_{BRACKETS}.qm"))
            qapp.installTranslator(brackets)
            QLocale.setDefault(QLocale("nl_BE"))
        else:
            spoken.use(code)

    yield use
    for translator in (*spoken._translators, brackets):
        qapp.removeTranslator(translator)
    QLocale.setDefault(locale)


@pytest.fixture(scope="module")
def library(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("sample")
    desk = Desk(folder)
    make_sample(desk)
    desk.close()
    return folder


def all_screens(library: Path, folder: Path) -> Iterator[QWidget]:
    """Every picture of the pictures, and what no picture shows."""
    shutil.copytree(library, folder / "library")
    for place, scenes in ((folder / "empty", _empty), (folder / "library", _filled)):
        desk = Desk(place)
        window = Window(desk, Settings(place))
        window.show()
        yield from scenes(desk, window)
        window.screen_of_room.close()
        window.close()
        window.deleteLater()
        pictures._settle()
        desk.close()


def _empty(desk: Desk, window: Window) -> Iterator[QWidget]:
    for widget, _name, _size in pictures._empty_scenes(desk, window):
        yield widget
    menu = MoreMenu(window, Settings(desk.library.folder), lambda: None, lambda: None)
    yield menu
    report = ReportWindow(window, "")
    yield report
    share = ShareRoom(window)
    share.show_view(ShareView("1", (("1", "1"),), (Difference("1", "1", "2", "3"),)))
    share.progress.begin("", 3)
    share.progress.advance(1, 3)
    yield share


def _filled(desk: Desk, window: Window) -> Iterator[QWidget]:
    for widget, name, size in pictures._scenes(desk, window):
        if size is not None:
            widget.resize(*size)
        pictures._settle()
        yield widget
        if name == "wall":
            yield from _wall_states(window)
        if name == "voting-open":
            yield from _screen_states(window)
    for room in ROOMS:
        window.shell.show_room(room)
        yield window


def _wall_states(window: Window) -> Iterator[QWidget]:
    wall = window.ideas.wall
    line = wall.capture.line
    for show in (
        lambda: line.show_look_alike(Note("1", "", "1", table=3)),
        lambda: line.show_look_alike(Note("1", "", "1", translation="2")),
        lambda: line.offer("1\n2"),
        lambda: wall.canvas.menu_wanted.emit(wall.mapToGlobal(wall.rect().center())),
        lambda: wall.panel.list.selectAll(),
        lambda: wall.canvas.menu_wanted.emit(wall.mapToGlobal(wall.rect().center())),
    ):
        show()
        yield window
        for menu in wall.findChildren(QMenu):
            menu.close()
    wall.selection.clear()
    line.clear()


def _screen_states(window: Window) -> Iterator[QWidget]:
    for turn in (window.screen_of_room.turn_freeze, window.screen_of_room.turn_blank):
        turn()
        yield window
        turn()


def said(root: QWidget) -> set[str]:
    """All texts of a widget and what is in it: seen, in tooltips, and read aloud."""
    texts: list[str] = []
    for menu in root.findChildren(QMenu):
        menu.aboutToShow.emit()  # then it is filled, with widgets too
    for widget in (root, *root.findChildren(QWidget)):
        if widget.objectName().startswith("qt_"):
            continue
        texts += [widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, QLabel | QAbstractButton):
            texts.append(widget.text())
        elif isinstance(widget, QLineEdit):
            texts.append(widget.placeholderText())
        elif isinstance(widget, QComboBox):
            texts += [widget.itemText(row) for row in range(widget.count())]
        elif isinstance(widget, QAbstractItemView):
            texts += _rows(widget)
        elif isinstance(widget, QMenu):
            texts += [action.text() for action in widget.actions()]
    return {re.sub("<[^>]*>", "", text).replace(words.SOFT_HYPHEN, "") for text in texts if text}


def _rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(model.rowCount(view.rootIndex())):
        index = model.index(row, 0, view.rootIndex())
        for role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            value = index.data(role)
            if isinstance(value, str):
                yield value


def data_words() -> list[str]:
    """What the sample holds and what the calendar says, longest first."""
    found: list[str] = []

    def look(value: object) -> None:
        if isinstance(value, str):
            found.append(value)
        elif isinstance(value, dict | list):
            for each in value.values() if isinstance(value, dict) else value:
                look(each)

    sample = files("buurtdesk.resources") / "sample"
    for name in ("ideas.json", "responses.json", "trajectory.json"):
        look(json.loads((sample / name).read_text(encoding="utf-8")))
    with as_file(sample / "questionnaire.xlsx") as path:
        asked = read_xlsform(path)
    for question in asked.questions:
        look(
            [question.theme, dict(question.label), dict(question.hint), [dict(each.label) for each in question.choices]]
        )
        look([label.rstrip(".") for label in question.label.values()])  # before the value of a figure
    look(dict(asked.title))
    calendar = QLocale("nl_BE")
    for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
        found += [calendar.monthName(month, form) for month in range(1, 13)]
        found += [calendar.dayName(day, form) for day in range(1, 8)]
    found += [word.capitalize() for word in found if word.islower()]
    return sorted({" ".join(word.split()) for word in found if len(word) > 1}, key=len, reverse=True)


SHEET_CODE = r"\b[B-Y]{3} [B-Y]{3} [B-Y]{3}\b"


def outside_brackets(text: str, data: list[str]) -> set[str]:
    text = re.sub(SHEET_CODE, " ", text)
    while "⟦" in (shorter := re.sub("⟦[^⟦⟧]*⟧", " ", text)) and shorter != text:
        text = shorter
    for value in data:
        if value not in shorter:
            continue
        shorter = re.sub(rf"(?<!\w){re.escape(value)}(?!\w)", " ", shorter)
    return {word for word in re.findall(r"[^\W\d_]{2,}", shorter) if word not in NAMES}


def test_every_word_was_handed_in_for_translation(qtbot, speak, library, tmp_path) -> None:
    speak(BRACKETS)
    data = data_words()
    left = {text for screen in all_screens(library, tmp_path) for text in said(screen) if outside_brackets(text, data)}
    assert not left


@pytest.mark.long
@pytest.mark.parametrize("code", ["nl", "fr"])
def test_no_screen_shows_english(qtbot, speak, library, tmp_path, code) -> None:
    speak(code)
    tree = ElementTree.parse(TRANSLATIONS / f"buurtdesk_{code}.ts")
    own = {form.replace(words.SOFT_HYPHEN, "") for form in (each.text for each in tree.iter("translation")) if form}
    english = {each.text for each in tree.iter("source")} - own - NAMES
    found = {text for screen in all_screens(library, tmp_path) for text in said(screen)} & english
    assert not found, sorted(found)


@pytest.mark.long
def test_english_counts(qtbot, speak, library, tmp_path) -> None:
    speak("en")
    assert not [text for screen in all_screens(library, tmp_path) for text in said(screen) if "(s)" in text]


@pytest.mark.parametrize("code", languages.LANGUAGES)
def test_the_names_of_the_rooms_fit_in_the_rail(qtbot, speak, code) -> None:
    speak(code)
    shell = Shell()
    qtbot.addWidget(shell)
    shell.resize(1366, 768)
    shell.show()
    shell.show_room(words.OVERVIEW)
    # A name that is cut off is told in a tooltip.
    assert [item.toolTip() for item in shell.rail.items.values() if item.toolTip()] == []


@pytest.mark.parametrize("code", languages.LANGUAGES)
def test_the_window_goes_on_a_small_screen(qtbot, speak, library, tmp_path, code) -> None:
    speak(code)
    shutil.copytree(library, tmp_path / "library")
    desk = Desk(tmp_path / "library")
    window = Window(desk, Settings(tmp_path / "library"))
    qtbot.addWidget(window)
    window.show()
    window.resize(1093, 614)  # from names in the rail to tiles
    for room in (words.OVERVIEW, words.EDITOR, Step.IDEAS.value):
        window.shell.show_room(room)
        pictures._settle()
        assert (room, window.width(), window.height()) == (room, 1093, 614)
    desk.close()


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("nl", ["0 briefjes", "1 briefje", "2 briefjes"]),
        ("fr", ["0 note", "1 note", "2 notes"]),
        ("en", ["0 notes", "1 note", "2 notes"]),
    ],
)
def test_numbers_are_counted(speak, code, expected) -> None:
    speak(code)
    assert [counted.tr("%n note(s)", "", count) for count in range(3)] == expected


def test_a_merge_is_told_in_words(speak) -> None:
    speak("nl")
    assert merge_words(MergeReport(new={"note": ["1"]}, conflicts=2)) == "1 nieuw, 2 verschillen"
    assert merge_words(MergeReport()) == "U had alles al."


def test_errors_are_told_in_words(speak) -> None:
    speak("nl")
    assert sentence_of(NotFound(kind="voting_round", name="session")).startswith(
        "Er is geen stemronde met de naam “session”"
    )
    speak("fr")
    assert "5 gommettes" in sentence_of(TooManyDots(dots=5, most=3))


def test_a_subclass_speaks_too(qtbot, speak) -> None:
    class Warmer(Welcome):
        pass

    speak("nl")
    made = Warmer()
    qtbot.addWidget(made)
    assert {"Nog geen traject", "Nieuw traject"} <= said(made)


@pytest.mark.parametrize(("code", "undo", "folder"), [("nl", "&Ongedaan maken", "Map"), ("fr", "&Annuler", "Dossier")])
def test_qts_own_words_are_translated_too(qtbot, speak, code, undo, folder) -> None:
    speak(code)
    line = QLineEdit("Meer zitbanken")
    qtbot.addWidget(line)
    assert undo in line.createStandardContextMenu().actions()[0].text()
    chooser = QFileDialog(None, "", "/")
    qtbot.addWidget(chooser)
    chooser.setOption(QFileDialog.Option.DontUseNativeDialog)
    chooser.show()
    labels = [each.text() for each in chooser.findChildren(QLabel)]
    assert labels and not {"&Look in:", "Files of &type:", "File &name:"} & set(labels)
    assert QCoreApplication.translate("QAbstractFileIconProvider", "Folder", "All other platforms") == folder
