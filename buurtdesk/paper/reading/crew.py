"""Two processes that read, so that both cores of a small laptop do: jobs out, pages back in the order of the jobs.

A worker knows no sheets: it asks for a layout when it has read a code. One that dies on a file (a broken picture can do
that to the libraries that unpack it) costs that job only; another takes its place.
"""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path

from buurtdesk.domain.sheet_layout import SheetLayout
from buurtdesk.paper.reading.found import Layouts, PageRead, Reason, Reject

Found = list[PageRead | Reject]
_AHEAD = 3
_PATIENCE_S = 5


@dataclass(frozen=True)
class Job:
    """One page of one file, from 1."""

    file: Path
    page: int


@dataclass(frozen=True)
class _Asked:
    """A worker's question: which layout has this code?"""

    code: str
    edition: int


@dataclass(frozen=True)
class _Up:
    """The first thing a worker says."""


@dataclass
class _Worker:
    process: BaseProcess
    pipe: Connection
    place: int = -1
    job: Job | None = None
    is_up: bool = False  # it, or one whose place it took


def read_jobs(jobs: Iterable[Job], layouts: Layouts, workers: int) -> Iterator[Found]:
    """What each job found, in their order; only a few are ever under way. Raises ChildProcessError if none starts."""
    crew = [_started() for _ in range(workers)]
    waiting, done, turn = deque(enumerate(jobs)), dict[int, Found](), 0
    try:
        while waiting or done or any(worker.job for worker in crew):
            _hand_out(crew, waiting, turn)
            for place, found in _heard(crew, layouts):
                done[place] = found
            while turn in done:
                yield done.pop(turn)
                turn += 1
    finally:
        for worker in crew:
            _stop(worker)


def _hand_out(crew: list[_Worker], waiting: deque[tuple[int, Job]], turn: int) -> None:
    """Idle workers get a job, but not far ahead of the slowest: memory stays the same."""
    for worker in crew:
        if worker.job is None and waiting and waiting[0][0] < turn + len(crew) * _AHEAD:
            worker.place, worker.job = waiting.popleft()
            _tell(worker, worker.job)


def _heard(crew: list[_Worker], layouts: Layouts) -> Iterator[tuple[int, Found]]:
    """What busy workers say: answers to their questions are given, jobs that are done come back."""
    busy = {worker.pipe: worker for worker in crew if worker.job is not None}
    for pipe in wait(list(busy)):
        worker = busy[pipe]  # type: ignore[index]
        try:
            said = worker.pipe.recv()
        except (EOFError, OSError):
            job = worker.job
            if not any(each.is_up for each in crew):  # no fault of the file, and the next one would fare no better
                raise ChildProcessError(f"a process that reads pages did not start: {worker.process.name}") from None
            _stop(worker)
            crew[crew.index(worker)] = _started(worker.is_up)
            if job is not None:
                yield worker.place, [Reject(job.file, job.page, Reason.NOT_AN_IMAGE)]
            continue
        if isinstance(said, _Up):
            worker.is_up = True
        elif isinstance(said, _Asked):
            _tell(worker, layouts(said.code, said.edition))
        else:
            worker.job = None
            yield worker.place, said


def _tell(worker: _Worker, what: Job | SheetLayout | None) -> None:
    """Send to a worker; that it has died is noticed where it is listened to."""
    with suppress(OSError):
        worker.pipe.send(what)


def _started(is_up: bool = False) -> _Worker:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=work, args=(theirs,), daemon=True)
    process.start()
    theirs.close()
    return _Worker(process, ours, is_up=is_up)


def _stop(worker: _Worker) -> None:
    worker.pipe.close()
    worker.process.join(_PATIENCE_S)
    if worker.process.is_alive():
        worker.process.kill()
        worker.process.join()


def work(pipe: Connection) -> None:
    """A worker: reads jobs until the pipe is closed."""
    import cv2

    from buurtdesk.paper.reading.reading import read_job

    cv2.setNumThreads(1)
    pipe.send(_Up())

    def layouts(code: str, edition: int) -> SheetLayout | None:
        pipe.send(_Asked(code, edition))
        answer: SheetLayout | None = pipe.recv()
        return answer

    while True:
        try:
            job = pipe.recv()
            pipe.send(read_job(job, layouts))
        except (EOFError, OSError):
            return
