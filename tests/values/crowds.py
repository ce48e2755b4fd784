"""Phrases with the numbers of people in them, labelled by hand, and how many of them are read so."""

import csv
from collections import Counter
from pathlib import Path

from qantar.values.people import People, Range, read_people

PHRASES = Path(__file__).with_name("crowds.csv")
#: Labelled in the same way, and never looked at while the rules were written.
UNSEEN = Path(__file__).with_name("crowds_unseen.csv")
KINDS = ("crowd", "killed", "injured", "detained")


def ends(label: str) -> tuple[int, int | None] | None:
    """The ends of a label: 5, 5-9, 5- (open); nothing for no number."""
    if not label:
        return None
    low, dash, high = label.partition("-")
    return int(low), int(high) if high else (None if dash else int(low))


def found(one: Range | None) -> tuple[int, int | None] | None:
    return None if one is None else (one.low, one.high)


def labelled(phrases: Path = PHRASES) -> list[dict[str, str]]:
    with phrases.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def read_so(row: dict[str, str], people: People) -> bool:
    return all(found(getattr(people, kind)) == ends(row[kind]) for kind in KINDS)


def accuracy(phrases: Path = PHRASES) -> dict[str, tuple[int, int]]:
    """Phrases read wholly as labelled, and all phrases, by language."""
    right: Counter[str] = Counter()
    rows = labelled(phrases)
    for row in rows:
        right[row["language"]] += read_so(row, read_people(row["text"]))
    return {language: (right[language], count) for language, count in Counter(row["language"] for row in rows).items()}
