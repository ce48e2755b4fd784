"""The invented manuscripts with which the audit is measured: the same each time, and laid out as they say."""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from itertools import islice
from pathlib import Path

import pytest

from benchmarks.planted.__main__ import PAGE, STORED
from benchmarks.planted.forms import formed
from benchmarks.planted.kinds import HARD, KEPT_CAPTIONS, KEPT_HARD, KEPT_SECTIONS, KEPT_WORDINGS, KINDS
from benchmarks.planted.manuscripts import filled, marked, write
from benchmarks.planted.page import written
from benchmarks.planted.running import HALVES, LANGUAGES, jobs, make
from benchmarks.planted.scoring import Call, Score, interval
from benchmarks.planted.speaking import OPEN, Day, Percent, Weekday
from benchmarks.planted.world import World
from qantar.audit import read_manuscript


@pytest.mark.parametrize("half", HALVES)
def test_a_manuscript_is_read_as_it_was_laid_out(tmp_path: Path, half: str) -> None:
    run_together = Counter[str]()  # tables of layouts that keep no columns, where a reader may miss some
    for job in islice(jobs(half, times=1, clean=2), 14):
        draft, path, laid = make(job, tmp_path)
        read = read_manuscript(path)
        assert [line.text.rstrip() for line in read.lines] == [line.strip("\f").rstrip() for line in laid.lines], job
        tables = sum(piece.kind == "table" for piece in draft.pieces)
        if job.layout in ("scanned", "from_pdf"):
            run_together.update(found=len(read.tables), all=tables)
        else:
            assert len(read.tables) == tables, job
        assert read.languages[0] == job.language, job
        assert all(laid.lines_of(slip.passage) & laid.changed for slip in draft.slips), job
    assert run_together["found"] >= 0.95 * run_together["all"]


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


def test_every_wording_is_filled_and_shows_its_slip() -> None:
    """In each language, from the values that its kind gives: no field is left over, none is missing."""
    for language in LANGUAGES:
        for kind in [*KINDS, *HARD, *KEPT_HARD]:
            values, changed = kind.facts(World(language, random.Random(kind.id)))
            wrong = values | {key: marked(value) for key, value in changed.items()}
            for wording in [*kind.words[language], *KEPT_WORDINGS.get(kind.id, {}).get(language, ())]:
                blocks = [wording] if isinstance(wording, str) else wording
                pieces = [piece for block in blocks for piece in filled(block, wrong, language, 0, 1)]
                text = "".join(piece.text + str(piece.rows) + (piece.note or "") for piece in pieces)
                assert not re.search(r"\{[^@]", text), (kind.id, text)
                assert not changed or not blocks or (OPEN in text or r"\ue000" in text), (kind.id, text)


def test_the_half_that_rules_are_tried_on_says_each_kind_in_many_ways() -> None:
    for kind in KINDS:
        if kind.id not in ("section-number", "table-number"):  # made by the builder of the manuscript
            assert all(len(kind.words[language]) >= 5 for language in LANGUAGES), kind.id


def test_the_half_that_is_held_out_numbers_tables_and_sections_in_its_own_way() -> None:
    for language in LANGUAGES:
        for seed in range(3):
            draft = write(seed, language, [], held_out=True)
            for sort, forms in (("caption", KEPT_CAPTIONS), ("heading", KEPT_SECTIONS)):
                said = [piece.text for piece in draft.pieces if piece.kind == sort]
                patterns = [
                    re.escape(form).replace(r"\#", r"\d+").replace("@", "[IVX]+").replace(r"\*", ".+")
                    for form in forms[language]
                ]
                assert any(all(re.fullmatch(pattern, text) for text in said) for pattern in patterns), said


def test_words_bend_as_their_language_wants() -> None:
    assert formed(21, "words", "en") == "twenty-one"
    assert formed(40, "abl", "kk") == "40-тан"
    assert formed(3, "dat", "kk") == "3-ке"
    assert formed(Day(2011, 5, 12), "abl", "kk") == "2011 жылғы 12 мамырдан"
    assert formed(Percent(43, 0), "poss", "kk") == "43 %-ы"
    assert formed(42, "день|дня|дней", "ru") == "42 дня"
    assert formed(Percent(42.5), "процент|процента|процентов", "ru") == "42,5 процента"
    assert formed(Weekday(1), "on", "ru") == "во вторник"


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
