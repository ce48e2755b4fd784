"""Whatever bytes a file of a study holds, reading it says what is wrong and never fails."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qantar.study.folder import read_study
from tests.meridia import FILES, write_study

NAMES = sorted(FILES)
#: Pieces that mean something to a reader of CSV, YAML, JSON or Markdown.
SIGNS = [",", ";", '"', "'", "\n", "\r\n", "- ", ": ", "{", "}", "[[", "]]", "![[", "&a", "*a", "!!str ", "---\n", "|"]
ODDITIES = [
    "#",
    "?",
    "?A name",
    "\0",
    "\ufeff",
    "\u202e",
    "null",
    "-1",
    "1e999",
    "2022-13-45",
    "../..",
    "hundreds",
    "%",
]
WORDS = ["source", "id", "label", "label_fr", "claims/", "windows/may", "x" * 300, "9" * 5000, "`", "```\n", "\\"]
PIECES = st.sampled_from([*SIGNS, *ODDITIES, *WORDS])
ANY = st.binary(max_size=200) | st.lists(PIECES, max_size=40).map(lambda parts: "".join(parts).encode())


@pytest.fixture(scope="module")
def template() -> Path:
    return write_study(Path(tempfile.mkdtemp()) / "meridia")


def check(template: Path, name: str, content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        study = Path(folder) / "meridia"
        shutil.copytree(template, study)
        (study / name).write_bytes(content)
        for problem in read_study(study).problems:
            assert problem.line >= 1
            assert problem.column >= 1
            str(problem).encode("utf-8")


@settings(max_examples=150, deadline=None)
@given(name=st.sampled_from(NAMES), content=ANY)
def test_any_bytes_in_place_of_a_file(template: Path, name: str, content: bytes) -> None:
    check(template, name, content)


@settings(max_examples=250, deadline=None)
@given(name=st.sampled_from(NAMES), place=st.floats(0, 1), length=st.integers(0, 30), content=ANY)
def test_any_bytes_within_a_file(template: Path, name: str, place: float, length: int, content: bytes) -> None:
    good = FILES[name].encode()
    start = int(place * len(good))
    check(template, name, good[:start] + content + good[start + length :])
