"""Pages read a second: filled-in sheets as JPEG scans, ours and, if asked, AMC's (Debian's auto-multiple-choice).

Both with two processes on the same cores, in one run, each on sheets of its own with about as many boxes; AMC's pages
are drawn by AMC, skewed and made noisy by the same scanner. Ours includes all of reading, from the file to the answers
and the picture that is kept.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
from pypdfium2 import PdfDocument

from bench.figure import Figure
from buurtdesk.paper.reading.found import PageRead
from buurtdesk.paper.reading.reading import read_files
from tests.paper.simulator.blank import DPI, known, layout
from tests.paper.simulator.classes import make_sheet
from tests.paper.simulator.devices import scanned

PAGES, ROUNDS = 60, 3
AMC = "auto-multiple-choice"
_SHEETS, _QUESTIONS, _PAGES_A_SHEET, _QUALITY = 15, 7, 4, 80
_CHOICES = r"\begin{choiceshoriz}\correctchoice{A}\wrongchoice{B}\wrongchoice{C}\wrongchoice{D}\end{choiceshoriz}"


def measure(with_amc: bool = False) -> Iterator[Figure]:
    """A page of 200 and 300 dots an inch; beside AMC, the aim is two thirds of its time."""
    for dpi in (200, 300):
        with tempfile.TemporaryDirectory() as made:
            folder = Path(made)
            _our_scans(folder / "ours", dpi)
            amc = _AmcProject(folder / "amc", dpi) if with_amc else None
            ours, theirs = [], []
            for _ in range(ROUNDS):
                ours.append(_read_ms(folder / "ours"))
                if amc is not None:
                    theirs.append(amc.analyse_ms())
        name = f"a page read of {dpi} dpi, two processes" + (", beside AMC" if with_amc else "")
        floor = statistics.median(theirs) if theirs else None
        yield Figure(name, statistics.median(ours), floor, aim=1 / 1.5 if with_amc else 100)


def _our_scans(folder: Path, dpi: int) -> None:
    folder.mkdir()
    for seed in range(PAGES):
        seed += seed // layout().pages  # not always the same page
        (folder / f"{seed}.jpg").write_bytes(make_sheet(f"{dpi} dpi", seed).data)


def _read_ms(folder: Path) -> float:
    """Milliseconds a page, starting the processes included."""
    start = time.perf_counter()
    found = list(read_files([folder], known))
    spent = time.perf_counter() - start
    if not all(isinstance(each, PageRead) for each in found):
        raise RuntimeError("some pages of the bench were not read")
    return spent * 1000 / len(found)


class _AmcProject:
    """A project of AMC with printed sheets as scans."""

    def __init__(self, folder: Path, dpi: int) -> None:
        _install_amc()
        self._folder = folder
        for each in ("data", "cr", "scans"):
            (folder / each).mkdir(parents=True)
        (folder / "sheet.tex").write_text(_source())
        out = ["--out-sujet", "sheet.pdf", "--out-corrige", "right.pdf", "--out-calage", "places.xy"]
        self._amc(
            "prepare",
            "--mode",
            "s",
            "--prefix",
            f"{folder}/",
            "--data",
            "data",
            "--n-copies",
            str(_SHEETS),
            *out,
            "sheet.tex",
        )
        self._amc("meptex", "--src", "places.xy", "--data", "data")
        rng = np.random.default_rng(1)
        for number, page in enumerate(PdfDocument(folder / "sheet.pdf")):
            drawn = page.render(scale=DPI / 72, grayscale=True)
            image = scanned(np.array(drawn.to_numpy()).reshape(drawn.height, drawn.width), rng, dpi=dpi)
            cv2.imwrite(str(folder / "scans" / f"{number:03}.jpg"), image, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])

    def analyse_ms(self) -> float:
        """Milliseconds a page."""
        scans = sorted(str(each) for each in (self._folder / "scans").iterdir())
        (self._folder / "data" / "capture.sqlite").unlink(missing_ok=True)
        start = time.perf_counter()
        project = ["--project", str(self._folder), "--data", "data", "--cr", "cr"]
        self._amc("analyse", *project, "--n-procs", "2", *scans)
        return (time.perf_counter() - start) * 1000 / len(scans)

    def _amc(self, *words: str) -> None:
        subprocess.run(
            [AMC, *words], cwd=self._folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )


def _source() -> str:
    """LaTeX of sheets with 28 boxes a page."""
    question = r"\begin{{question}}{{q{0}}}How is it to live here? {1}\end{{question}}"
    pages = (
        "\n".join(question.format(page * _QUESTIONS + each, _CHOICES) for each in range(_QUESTIONS))
        for page in range(_PAGES_A_SHEET)
    )
    head = r"\documentclass[a4paper]{article}\usepackage[box,completemulti]{automultiplechoice}\begin{document}"
    return head + "\n\\onecopy{9}{" + "\n\\clearpage\n".join(pages) + "}\n\\end{document}\n"


def _install_amc() -> None:
    """As Debian has it."""
    if shutil.which(AMC) is None:
        as_root = [] if os.geteuid() == 0 else ["sudo", "-n"]
        subprocess.run([*as_root, "apt-get", "update", "-qq"], check=True)
        subprocess.run([*as_root, "apt-get", "install", "-y", "-qq", "--no-install-recommends", AMC], check=True)
