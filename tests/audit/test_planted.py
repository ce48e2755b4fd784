"""The invented manuscripts with which the audit is measured: the same each time, and laid out as they say."""

from __future__ import annotations

import json
from itertools import islice
from pathlib import Path

import pytest

from benchmarks.planted.__main__ import PAGE, STORED
from benchmarks.planted.kinds import HARD, KINDS
from benchmarks.planted.manuscripts import write
from benchmarks.planted.page import written
from benchmarks.planted.running import HALVES, LANGUAGES, jobs, make
from benchmarks.planted.scoring import Call, Score, interval
from benchmarks.planted.speaking import OPEN
from qantar.audit import read_manuscript


@pytest.mark.parametrize("half", HALVES)
def test_a_manuscript_is_read_as_it_was_laid_out(tmp_path: Path, half: str) -> None:
    for job in islice(jobs(half, times=1, clean=2), 14):
        draft, path, laid = make(job, tmp_path)
        read = read_manuscript(path)
        assert [line.text.rstrip() for line in read.lines] == [line.strip("\f").rstrip() for line in laid.lines], job
        assert len(read.tables) == sum(piece.kind == "table" for piece in draft.pieces), job
        assert read.languages[0] == job.language, job
        assert all(laid.lines_of(slip.passage) & laid.changed for slip in draft.slips), job


def test_the_same_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    job = next(jobs("tried", times=1, clean=0))
    once, again = (make(job, tmp_path)[1].read_bytes() for _ in range(2))
    assert once == again


def test_every_slip_changes_its_own_passage_and_no_other() -> None:
    for kind in KINDS:
        if kind.id not in ("section-number", "table-number"):
            draft = write(7, "en", [kind], passages=14)
            (slip,) = draft.slips
            marked = {
                id_
                for piece in draft.pieces
                if OPEN in piece.text + "".join(cell for row in piece.rows for cell in row)
                for id_ in piece.ids
            }
            noted = {piece.passage for piece in draft.pieces if OPEN in (piece.note or "")}
            assert slip.kind is kind
            assert slip.passage in marked | noted
            assert {id_ for id_ in marked | noted if 0 <= id_ < len(draft.kinds)} <= {
                slip.passage
            } or kind.id == "table-number"


def test_every_kind_speaks_three_languages() -> None:
    assert len({kind.id for kind in [*KINDS, *HARD]}) == len(KINDS) + len(HARD)
    assert all(set(kind.words) == set(LANGUAGES) and all(kind.words.values()) for kind in [*KINDS, *HARD])


def test_scores_count_hits_misses_and_false_alarms(tmp_path: Path) -> None:
    draft, _, laid = make(next(jobs("tried", times=1, clean=0, only=["percent-of-count"])), tmp_path)
    (slip,) = draft.slips
    lines = frozenset(laid.lines_of(slip.passage))
    elsewhere = frozenset(set(range(1, len(laid.lines))) - lines)
    score = Score()
    score.add(draft, laid, [Call("percentage-of-count", "certain", lines), Call("calendar", "likely", elsewhere)], "a")
    assert (score.found.total(), score.planted.total()) == (1, 1)
    assert dict(score.right) == {("percentage-of-count", "certain"): 1}
    assert dict(score.wrong) == {("calendar", "likely"): 1}
    assert interval(100, 100) == (96.4, 100.0)


def test_the_page_of_the_docs_is_made_of_what_was_measured() -> None:
    assert PAGE.read_text(encoding="utf-8") == written(json.loads(STORED.read_text(encoding="utf-8")))
