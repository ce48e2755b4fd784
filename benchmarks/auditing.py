"""An invented manuscript of so many pages: python -m benchmarks.auditing pages.txt 100."""

import itertools
import random
import sys
import tempfile
from pathlib import Path

from benchmarks.planted import layouts
from benchmarks.planted.manuscripts import write
from benchmarks.planted.running import LANGUAGES

NEW_PAGE = "\f"


def make_pages(path: Path, pages: int) -> None:
    """Manuscripts without errors in three languages, laid out as theses and put one behind the other."""
    made: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for seed, language in enumerate(itertools.cycle(LANGUAGES)):
            if len(made) >= pages:
                break
            one, _ = layouts.thesis(write(seed, language, ()), Path(folder), random.Random(seed))
            made += one.read_text(encoding="utf-8").split(NEW_PAGE)
    path.write_text(NEW_PAGE.join(made[:pages]), encoding="utf-8")


if __name__ == "__main__":
    make_pages(Path(sys.argv[1]), int(sys.argv[2]))
