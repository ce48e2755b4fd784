"""Measure the audit on invented manuscripts: python -m benchmarks.planted --help."""

import argparse
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from benchmarks.planted.kinds import KINDS
from benchmarks.planted.page import AGAIN, SURE, written
from benchmarks.planted.running import HALVES, run
from benchmarks.planted.scoring import FAMILIES, Score, interval

FOLDER = Path(__file__).resolve().parent
STORED = FOLDER / "measured.json"
PAGE = FOLDER.parent.parent / "docs" / "audit-accuracy.md"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.planted", description=__doc__)
    parser.add_argument("--final", action="store_true", help="the half that is kept for measuring")
    parser.add_argument("--write", action="store_true", help="measure both halves and write the page of the docs")
    parser.add_argument("--page", action="store_true", help="write the page again from what was measured last")
    parser.add_argument("--times", type=int, default=20, help="how often each kind of error is put in")
    parser.add_argument("--clean", type=int, default=20, help="manuscripts without errors")
    parser.add_argument("--only", nargs="*", default=(), help="kinds of errors")
    parser.add_argument("--examples", type=int, default=0, help="of each kind missed and each rule wrong")
    parser.add_argument("--workers", type=int, default=1)
    given = parser.parse_args()
    if given.write:
        measured = {half: record(run(half, given.times, given.clean, (), given.workers)) for half in HALVES}
        for half, found in measured.items():
            found["certain again"] = certain_again(half, found["precision"], given.workers)
        STORED.write_text(json.dumps(measured, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    if given.write or given.page:
        PAGE.write_text(written(json.loads(STORED.read_text(encoding="utf-8"))), encoding="utf-8")
        return
    half = "held out" if given.final else "tried"
    score = run(half, given.times, given.clean, given.only, given.workers)
    print(written({half: record(score)}))
    if given.examples and not given.final:
        show_examples(score, given.examples)


def certain_again(half: str, precision: Mapping[str, list[int]], workers: int) -> dict[str, list[int]]:
    """Certain answers of each rule that gave too few to tell how sure it is, out of many more slips of its kinds."""
    found = {}
    for key, (hits, tries) in precision.items():
        rule, certainty = key.split(" ")
        if certainty == "certain" and interval(hits, tries)[0] < SURE:
            kinds = [kind.id for kind in KINDS if kind.family in FAMILIES.get(rule, ())]
            score = run(half, AGAIN, 0, kinds, workers)
            right, wrong = score.right[rule, certainty], score.wrong[rule, certainty]
            found[rule] = [right, right + wrong]
    return found


def record(score: Score) -> dict[str, Any]:
    """The counts of a half, as they are stored."""
    return {
        "recall": {
            f"{kind} {language}": [score.found[kind, language], n] for (kind, language), n in score.planted.items()
        },
        "precision": {
            f"{rule} {certainty}": [
                score.right[rule, certainty],
                score.right[rule, certainty] + score.wrong[rule, certainty],
            ]
            for rule, certainty in sorted({*score.right, *score.wrong})
        },
        "clean pages": round(score.clean_pages),
        "alarms": {certainty: score.alarms[certainty] for certainty in ("certain", "likely", "possible")},
    }


def show_examples(score: Score, most: int) -> None:
    for kind, examples in sorted(score.missed.items()):
        print(f"\n## Missed: {kind} ({len(examples)} times; * what the slip changed)\n")
        print("\n\n".join(examples[:most]))
    for rule, examples in sorted(score.false.items()):
        print(f"\n## Wrongly said: {rule} ({len(examples)} times)\n")
        print("\n\n".join(sorted(examples)[:most]))


if __name__ == "__main__":
    main()
