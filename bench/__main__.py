"""`python -m bench`: measure, and print one line per figure. Exits with 1 if an aim is missed.

`python -m bench reading [--amc]` measures the reading of scans only, beside AMC if asked, which it installs.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from bench import capture, merge, note, paper, reading, start, suggestions, wall
from bench.figure import Figure


def main() -> int:
    missed = 0
    print(f"{'what':<58}{'time':>11}{'floor':>11}{'':>11}{'aim':>11}")
    for figure in _asked(sys.argv[1:]):
        floor = f"{figure.floor_ms:.2f} ms" if figure.floor_ms else "–"
        value, aim = f"{figure.value:.2f} {figure.unit}", f"≤ {figure.aim:g} {figure.unit}"
        mark = "" if figure.holds else "  missed"
        print(f"{figure.name:<58}{figure.ms:>8.2f} ms{floor:>11}{value:>11}{aim:>11}{mark}", flush=True)
        missed += not figure.holds
    return 1 if missed else 0


def _asked(words: list[str]) -> Iterator[Figure]:
    return reading.measure("--amc" in words) if "reading" in words else _figures()


def _figures() -> Iterator[Figure]:
    """All figures, made one after the other."""
    begun = start.measure()
    yield Figure("start of the window, beside a bare window", begun["ours_s"] * 1000, begun["bare_s"] * 1000, aim=1.5)
    yield from note.measure()
    yield from merge.measure()
    printed = paper.measure()
    name = f"{printed['pages']:.0f} pages of sheets, beside the same drawn bare"
    yield Figure(name, printed["ours_s"] * 1000, printed["bare_s"] * 1000, aim=1.5)
    yield from reading.measure()
    yield from suggestions.measure()
    frames = wall.measure()
    for what, frame in frames.items():
        yield Figure(f"a frame of {wall.NOTES:,} notes: {what}", frame["median_ms"], None, aim=16)
    worst = frames[wall.MINUTE]["p99_ms"]
    yield Figure(f"a frame of {wall.NOTES:,} notes: {wall.MINUTE}, 99th of 100", worst, None, aim=33)
    yield from capture.measure()


if __name__ == "__main__":
    sys.exit(main())
