"""Writes manuscripts, has them audited, and scores the answers."""

from __future__ import annotations

import itertools
import random
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

from benchmarks.planted import layouts
from benchmarks.planted.kinds import KINDS
from benchmarks.planted.kinds.kind import Kind
from benchmarks.planted.layouts import Laid, Layout
from benchmarks.planted.manuscripts import Draft, write
from benchmarks.planted.scoring import Call, Score

LANGUAGES = ("en", "ru", "kk")
SLIPS = 7  # in a manuscript
UNDECIDABLE = ("note-nowhere",)  # in a scan, where the calls of notes have become signs
HALVES = {"tried": (0, layouts.TRIED), "held out": (1_000_000, layouts.HELD_OUT)}


class Job(NamedTuple):
    """One manuscript to be made."""

    seed: int
    language: str
    layout: str
    kinds: tuple[str, ...]
    held_out: bool = False


def jobs(half: str, times: int, clean: int, only: Sequence[str] = ()) -> Iterator[Job]:
    """Manuscripts in which each kind of slip occurs so many times, and some without any slip."""
    first, kept = HALVES[half]
    chance = random.Random(first)
    waiting = [kind.id for kind in KINDS if not only or kind.id in only] * times
    chance.shuffle(waiting)
    ways = itertools.cycle(itertools.product(kept, LANGUAGES))
    seed = first
    while waiting or clean > 0:
        seed += 1
        layout, language = next(ways)
        kinds: list[str] = []
        if waiting:
            kinds, waiting = _fitting(waiting, UNDECIDABLE if layout is layouts.scanned else ())
        else:
            clean -= 1
        yield Job(seed, language, layout.__name__, tuple(kinds), half == "held out")


def _fitting(waiting: Sequence[str], without: Sequence[str]) -> tuple[list[str], list[str]]:
    """The next kinds that differ and may stand in a manuscript, and those that go on waiting."""
    chosen: list[str] = []
    left: list[str] = []
    for kind in waiting:
        fits = len(chosen) < SLIPS and kind not in chosen and kind not in without
        (chosen if fits else left).append(kind)
    return chosen, left


def make(job: Job, folder: Path) -> tuple[Draft, Path, Laid]:
    """The manuscript of a job, written into a folder."""
    by_id: dict[str, Kind] = {kind.id: kind for kind in KINDS}
    draft = write(job.seed, job.language, [by_id[id_] for id_ in job.kinds], held_out=job.held_out)
    layout: Layout = getattr(layouts, job.layout)
    path, laid = layout(draft, folder, random.Random(job.seed))
    return draft, path, laid


def audited(path: Path) -> list[Call]:
    """What the audit says of a manuscript."""
    from qantar.audit.auditing import audit

    return [
        Call(
            found.rule,
            found.certainty,
            frozenset([found.place.line, *(place.line for place in found.also)]),
            f"{found.rule}: {found.message}",
        )
        for found in audit(path).discrepancies
    ]


def run(half: str, times: int, clean: int, only: Sequence[str] = (), workers: int = 1) -> Score:
    """The score of a half."""
    score = Score()
    work = list(jobs(half, times, clean, only))
    with ProcessPoolExecutor(workers) as pool:
        for one in pool.map(_one, work, chunksize=4):
            score.join(one)
    return score


def _one(job: Job) -> Score:
    score = Score()
    with tempfile.TemporaryDirectory() as folder:
        draft, path, laid = make(job, Path(folder))
        score.add(draft, laid, audited(path), f"{job.seed}-{job.language}-{job.layout}")
    return score
