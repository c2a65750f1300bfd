"""Files in, pages and rejects out: two processes read, memory stays the same however many pages there are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from buurtdesk.paper.reading.crew import Found, Job, read_jobs
from buurtdesk.paper.reading.found import Layouts, PageRead, Reason, Reject
from buurtdesk.paper.reading.page import Where, read_image
from buurtdesk.paper.reading.pages import Unreadable, image_of, page_count

Progress = Callable[[int, int], None]
"""Told how many pages are done, and of how many."""

WORKERS = 2
_WORTH_A_CREW = 6


def files_in(paths: Iterable[Path]) -> list[Path]:
    """The files at these paths, and in these folders all the way down; hidden ones are left out."""
    found: dict[Path, None] = {}
    for path in paths:
        inside = sorted(each for each in path.rglob("*") if each.is_file()) if path.is_dir() else [path]
        for file in inside:
            if not any(part.startswith(".") for part in file.relative_to(path).parts):
                found[file] = None
    return list(found)


def read_files(
    paths: Sequence[Path], layouts: Layouts, progress: Progress | None = None, workers: int = WORKERS
) -> Iterator[PageRead | Reject]:
    """Every page of every file, in their order: read, or rejected with its reason. Never an error for a bad file.

    `layouts` is asked in the process that calls. Few pages are read in it too: starting others takes longer.
    """
    jobs, bad = _jobs(files_in(paths))
    bad += [Reject(path, 1, Reason.NO_FILES) for path in paths if path.is_dir() and not files_in([path])]
    yield from bad
    for done, found in enumerate(_all_read(jobs, layouts, workers), start=len(bad) + 1):
        yield from found
        if progress is not None:
            progress(done, len(bad) + len(jobs))


def _jobs(files: Iterable[Path]) -> tuple[list[Job], Found]:
    """A job for each page of the files, and the files that cannot be opened."""
    jobs, bad = list[Job](), Found()
    for file in files:
        try:
            jobs += [Job(file, page) for page in range(1, page_count(file) + 1)]
        except Unreadable as problem:
            bad.append(Reject(file, 1, problem.reason, problem.detail))
    return jobs, bad


def _all_read(jobs: list[Job], layouts: Layouts, workers: int) -> Iterator[Found]:
    if workers > 1 and len(jobs) >= _WORTH_A_CREW:
        return read_jobs(jobs, layouts, workers)
    return (read_job(job, layouts) for job in jobs)


def read_job(job: Job, layouts: Layouts) -> Found:
    """What one page of a file says; more than one page if the image shows more."""
    try:
        return read_image(image_of(job.file, job.page), Where(job.file, job.page), layouts)
    except Unreadable as problem:
        return [Reject(job.file, job.page, problem.reason, problem.detail)]
