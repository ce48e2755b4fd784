"""Measure all but `huge`, or what is named: python -m benchmarks [help small large list survey measures audit huge]."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.measuring import Measured, in_turns
from benchmarks.surveying import furthest

PYTHON = sys.executable
QANTAR = [PYTHON, "-m", "qantar"]
TABULATE = [PYTHON, "-m", "benchmarks.tabulating"]
MEASURES = [PYTHON, "-m", "benchmarks.measures"]


def help_(folder: Path) -> None:
    show(in_turns({"qantar --help": [*QANTAR, "--help"], "python -c pass": [PYTHON, "-c", "pass"]}))


def small(folder: Path) -> None:
    study = folder / "small"
    subprocess.run([*QANTAR, "new", str(study)], check=True, stdout=subprocess.DEVNULL)

    def before(name: str) -> None:
        if name == "build, cold":
            for made in ("build", ".qantar"):
                shutil.rmtree(study / made, ignore_errors=True)
        elif name == "build, one word changed":
            path = study / "reports.csv"
            text = path.read_text(encoding="utf-8")
            words = ("hundreds", "thousands") if "hundreds" in text else ("thousands", "hundreds")
            path.write_text(text.replace(*words), encoding="utf-8")

    build = [*QANTAR, "build", str(study)]
    names = ("build, cold", "build, nothing changed", "build, one word changed")
    show(in_turns(dict.fromkeys(names, build) | {"check": [*QANTAR, "check", str(study)]}, before=before))


def large(folder: Path) -> None:
    study = folder / "large"
    make("large_study", study)

    def before(name: str) -> None:
        if name == "large: build, cold":
            for made in ("build", ".qantar"):
                shutil.rmtree(study / made, ignore_errors=True)

    build = [*QANTAR, "build", str(study)]
    names = {
        "large: check": [*QANTAR, "check", str(study)],
        "large: build, cold": build,
        "large: nothing changed": build,
    }
    show(in_turns(names, times=3, before=before))


def list_(folder: Path) -> None:
    path = str(folder / "list.parquet")
    make("large_list", Path(path), 10_000_000)
    show(
        in_turns(
            {"10 million: Qantar": [*TABULATE, path, "qantar"], "10 million: SQL by hand": [*TABULATE, path, "hand"]}
        )
    )


def survey(folder: Path) -> None:
    """With SVY_PYTHON, a Python that has the package svy, beside it."""
    programs = [PYTHON, "-m", "benchmarks.surveying", str(folder)]
    subprocess.run([*programs, "make"], check=True)
    show(
        in_turns(
            {
                "survey: 300 tables": [*programs, "tables"],
                "survey: 300, no clusters": [*programs, "unclustered"],
                "survey: six margins": [*programs, "rake"],
            },
            times=3,
        )
    )
    svy = os.environ.get("SVY_PYTHON")
    if svy is None:
        print("beside svy: not measured (SVY_PYTHON names no Python that has it)")
        return
    theirs = [svy, str(Path(__file__).parent / "surveying_with_svy.py"), str(folder)]
    both = {
        "survey: ten tables": [*programs, "ten"],
        "svy: ten tables": [*theirs, "tables"],
        "survey: six margins": [*programs, "rake"],
        "svy: six margins": [*theirs, "rake"],
    }
    show(in_turns(both, times=3))
    print(furthest(folder))


def measures(folder: Path) -> None:
    path = str(folder / "list.parquet")
    make("large_list", Path(path), 10_000_000)
    ways = {f"10 million, all: {way}": [*MEASURES, path, way] for way in ("qantar", "hand", "pandas")}
    show(in_turns(ways, times=3))
    subprocess.run([*MEASURES, path, "both"], check=True)


def audit(folder: Path) -> None:
    """Pages as they are printed, one of 40 lines; what is found in them is no error of the program."""
    for pages, times in ((100, 7), (3000, 1)):
        path = str(folder / f"{pages}-pages.txt")
        subprocess.run([PYTHON, "-m", "benchmarks.auditing", path, str(pages)], check=True)
        show(
            in_turns({f"audit: {pages:,} pages": [*QANTAR, "audit", path, "--write-baseline", os.devnull]}, times=times)
        )


def huge(folder: Path) -> None:
    path = str(folder / "list.parquet")
    make("large_list", Path(path), 100_000_000)
    show(in_turns({"100 million, all measures": [*MEASURES, path, "qantar"]}, times=1))


def make(what: str, place: Path, *sizes: int) -> None:
    """Make an invented study or list in a program of its own: what it leaves in memory would be counted here."""
    program = (
        f"from pathlib import Path; from benchmarks.invented import {what}; {what}(Path({str(place)!r}), *{sizes})"
    )
    subprocess.run([PYTHON, "-c", program], check=True)


def show(found: dict[str, Measured]) -> None:
    for name, measured in found.items():
        print(f"{name:28} {measured}", flush=True)


if __name__ == "__main__":
    usual = {"help": help_, "small": small, "large": large, "list": list_, "survey": survey, "measures": measures}
    usual |= {"audit": audit}
    parts = usual | {"huge": huge}
    with tempfile.TemporaryDirectory() as place:
        for name in sys.argv[1:] or usual:
            parts[name](Path(place))
