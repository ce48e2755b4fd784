"""The reference numbers of surveys: each with its path in the file, and the files that they were computed from."""

from __future__ import annotations

import csv
import gzip
import io
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from tests.conftest import shared_folder

Path_ = tuple[str | int, ...]


def folder() -> Path | None:
    """Where the reference numbers of surveys are, if they are here."""
    shared = shared_folder()
    return None if shared is None else shared / "reference" / "survey"


@cache
def everything() -> Any:
    place = folder()
    return {} if place is None else json.loads((place / "reference_values.json").read_text(encoding="utf-8"))


@cache
def columns(name: str) -> dict[str, list[str]]:
    """The columns of a file beside the numbers, as text."""
    place = folder()
    assert place is not None
    path = place / "data" / name
    read = path.read_bytes()
    text = (gzip.decompress(read) if path.suffix == ".gz" else read).decode("utf-8")
    rows = list(csv.DictReader(io.StringIO(text)))
    return {key: [row[key] for row in rows] for key in rows[0]}


def numbers(name: str, column: str) -> np.ndarray:
    """A column as numbers; NA is missing."""
    return np.array([np.nan if value == "NA" else float(value) for value in columns(name)[column]])


def leaves(value: Any, path: Path_ = ()) -> Iterator[tuple[str, Any]]:
    """Every value of the file under its path; a list of numbers is one value, and so are the lines R prints."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, (*path, key))
    elif isinstance(value, list) and any(isinstance(inner, dict) for inner in value):
        for at, inner in enumerate(value):
            yield from leaves(inner, (*path, at))
    else:
        yield "/".join(str(part) for part in path), value


def at(found: Any, parts: list[str]) -> Any:
    """What stands under a path in an answer; KeyError where nothing does."""
    for part in parts:
        found = found[int(part)] if isinstance(found, list) else found[part]
    return found
