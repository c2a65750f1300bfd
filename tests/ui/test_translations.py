"""The translation files: every text of the code is in them, finished, with its numbers and names in place."""

from __future__ import annotations

import ast
import importlib
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import PySide6
import pytest

import buurtdesk.cli
from buurtdesk.domain.errors import BuurtdeskError
from buurtdesk.domain.scan_reasons import DOUBTS, REASONS
from buurtdesk.store.kinds import KINDS
from buurtdesk.ui import error_words
from buurtdesk.ui.app import action_words, scan_words

ROOT = Path(__file__).parents[2]
CODE = ROOT / "buurtdesk"
TERRITORY = {"nl": "nl_BE", "fr": "fr_BE", "en": "en_GB"}
# These hand on a text that stands elsewhere; everywhere else it must be written out in the call.
HAND_ON = {"counted.py", "error_words.py", "scan_words.py"}
# What is the same in another language; a text without words needs no mention.
SAME = {
    "nl": {
        "SWO-ART",
        "Budget",
        "Scans",
        "XLSForm (*.xlsx)",
        "Cluster",
        "cluster",
        "Indicator",
        "Later",
        "Letters",
        "Live",
        "Logo",
        "PDF (*.pdf)",
        "Shift+Enter",
        "Tamazight",
        "Tigrinya",
        "Workshop",
        "euro",
        "in cluster {names}",
        "open",
        "“{answer}”",
    },
    "fr": {
        "SWO-ART",
        "Scans",
        "XLSForm (*.xlsx)",
        "Introduction",
        "Logo",
        "Question {number}",
        "{file}, page {page}",
        "Action",
        "Budget",
        "Date",
        "Note",
        "note",
        "Notes",
        "Notes {count}",
        "PDF (*.pdf)",
        "Participants",
        "Question",
        "question",
        "Question {numbers}",
        "Questions",
        "questionnaire",
        "Questionnaires",
        "Service",
        "service",
        "session",
        "table {number}",
        "Pause",
        "Photo",
        "Photos ({patterns})",
        "Shift+Enter",
        "Somali",
        "Table",
        "Table {number}",
        "Tables",
        "Table…",
        "Tamazight",
    },
}


@dataclass(frozen=True)
class Message:
    """A text of the code and what stands for it in a language: two forms where there is a number in it."""

    context: str
    source: str
    forms: tuple[str, ...]
    finished: bool


def file_of(code: str) -> Path:
    return ROOT / "translations" / f"buurtdesk_{code}.ts"


def messages(code: str) -> list[Message]:
    made = []
    for context in ElementTree.parse(file_of(code)).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            finished = "type" not in translation.attrib
            made.append(Message(context.findtext("name"), message.findtext("source"), forms, finished))
    return made


def texts_in_code() -> set[tuple[str, str]]:
    """Context and text of every call that asks for a translation."""
    found = set()
    for file in sorted((CODE / "ui").rglob("*.py")):
        for context, text in _texts(ast.parse(file.read_text(encoding="utf-8")), ""):
            written_out = isinstance(context, str) and isinstance(text, str)
            assert written_out or file.name in HAND_ON, f"{file}: write the text out in the call, and fill it in after"
            if written_out:
                found.add((context, text))
    return found


def _texts(node: ast.AST, class_name: str) -> Iterator[tuple[object, object]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield from _text(child, class_name)
        yield from _texts(child, child.name if isinstance(child, ast.ClassDef) else class_name)


def _text(call: ast.Call, class_name: str) -> Iterator[tuple[object, object]]:
    called = call.func
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    owner = getattr(getattr(called, "value", None), "id", "")
    values = [getattr(argument, "value", None) for argument in call.args]
    if name == "tr":
        yield class_name if owner == "self" else owner, values[0]
    elif name in ("_translate", "QT_TRANSLATE_NOOP") or (name == "translate" and owner in ("", "QCoreApplication")):
        yield values[0], values[1]


@pytest.mark.parametrize("code", TERRITORY)
def test_collecting_the_texts_anew_changes_nothing(tmp_path, code) -> None:
    """If this fails: run `./dev translate`, then fill in what is unfinished."""
    copy = tmp_path / file_of(code).name
    shutil.copy(file_of(code), copy)
    lupdate = Path(PySide6.__path__[0]) / ("lupdate.exe" if sys.platform == "win32" else "lupdate")
    options = ["-extensions", "py", "-tr-function-alias", "translate+=_translate", "-no-obsolete", "-locations", "none"]
    options += ["-sort-messages", "-source-language", "en_GB", "-target-language", TERRITORY[code], "-silent"]
    options += ["-pluralonly"] if code == "en" else []
    subprocess.run([lupdate, *options, CODE / "ui", "-ts", copy], check=True, timeout=60)
    assert copy.read_text(encoding="utf-8") == file_of(code).read_text(encoding="utf-8")


def test_every_text_of_the_code_is_collected() -> None:
    for code in ("nl", "fr"):
        assert {(message.context, message.source) for message in messages(code)} == texts_in_code()
    counted = {(context, text) for context, text in texts_in_code() if context == "counted"}
    assert {(message.context, message.source) for message in messages("en")} == counted


def test_texts_with_a_number_are_counted() -> None:
    """Some are counted without showing the number: “question” or “questions”."""
    assert {context for context, text in texts_in_code() if "%n" in text} == {"counted"}
    for code in TERRITORY:
        assert all(len(message.forms) == 1 + (message.context == "counted") for message in messages(code))


@pytest.mark.parametrize("code", TERRITORY)
def test_every_text_is_translated(code) -> None:
    unfinished = [message for message in messages(code) if not message.finished or not all(message.forms)]
    assert not unfinished


@pytest.mark.parametrize("code", SAME)
def test_no_text_is_left_in_english(code) -> None:
    left = {message.source for message in messages(code) if message.source in message.forms and _has_words(message)}
    assert left == SAME[code]


def _has_words(message: Message) -> bool:
    return len(re.sub(r"\{\w+\}|%n|Ctrl", "", message.source).strip(" +().:%T")) > 0


@pytest.mark.parametrize("code", TERRITORY)
def test_what_is_filled_in_stays(code) -> None:
    for message in messages(code):
        for form in message.forms:
            assert _slots(form) == _slots(message.source), message


def _slots(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}|%n|%\d|\t|\(\*[^)]*\)|Ctrl\+\w|--\w+|;;", text))


def test_no_exclamation_marks() -> None:
    for code in TERRITORY:
        assert not [message for message in messages(code) if any("!" in form for form in message.forms)]


def test_every_error_has_its_sentence_in_the_list() -> None:
    for file in (CODE / "domain").glob("*errors.py"):  # an error counts once its module is read
        importlib.import_module(f"buurtdesk.domain.{file.stem}")

    def below(kind: type[BuurtdeskError]) -> Iterator[type[BuurtdeskError]]:
        yield kind
        for each in kind.__subclasses__():
            yield from below(each)

    for file in Path(buurtdesk.cli.__path__[0]).glob("*.py"):  # so that every error there is has been defined
        importlib.import_module(f"buurtdesk.cli.{file.stem}")
    assert set(error_words.SENTENCES) == {kind.sentence for kind in below(BuurtdeskError)}


def test_every_reason_of_the_scans_has_its_sentence_in_the_list() -> None:
    assert set(scan_words.SENTENCES) == {*REASONS.values(), *DOUBTS.values()}


def test_fixed_words_of_errors_are_in_the_list() -> None:
    words = {kind.replace("_", " ") for kind in KINDS}
    for file in CODE.rglob("*.py"):
        keywords = (node for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if _is_what(node))
        words |= {each.value for node in keywords for each in ast.walk(node) if isinstance(each, ast.Constant)}
    assert words <= set(error_words.WORDS)


def _is_what(node: ast.AST) -> bool:
    return isinstance(node, ast.keyword) and node.arg == "what" and isinstance(node.value, ast.Constant)


def test_every_action_of_the_desk_has_words() -> None:
    named = re.compile(r"[a-z]+\.[a-z]+")
    used = set()
    for file in (CODE / "desk").glob("*.py"):
        source = file.read_text(encoding="utf-8")
        if ".action(" in source:
            values = [getattr(node, "value", None) for node in ast.walk(ast.parse(source))]
            used |= {value for value in values if isinstance(value, str) and named.fullmatch(value)}
    assert {"note.add", "round.reveal", "cluster.leave"} <= used
    assert not [name for name in used if not action_words.action_words(name)]
