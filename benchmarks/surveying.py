"""Tables with standard errors of a million invented respondents, and their weights raked to six margins.

Runs as a program of its own: python -m benchmarks.surveying FOLDER make|tables|unclustered|ten|rake
`benchmarks/surveying_with_svy.py` does ten of the tables and the raking with the package svy.
"""

import sys
from pathlib import Path

import numpy as np

ITEMS, KINDS = 60, 5
#: What tables are by, and how many groups each has; all of them are the margins, with two more.
GROUPS = {"sex": 2, "schooling": 4, "age": 6, "region": 17}
MARGINS = GROUPS | {"settlement": 3, "work": 8}


def make(folder: Path, people: int = 1_000_000) -> None:
    """Respondents in 50 strata of 400 clusters each, with unequal weights; clusters answer alike to some extent."""
    chance = np.random.default_rng(1)
    stratum = np.sort(chance.integers(0, 50, people))
    cluster = stratum * 400 + chance.integers(0, 400, people)
    columns = {
        "weight": chance.uniform(0.5, 4, people),
        "stratum": stratum,
        "cluster": cluster,
    }
    lean = chance.normal(size=20_000)[cluster]
    for name, kinds in MARGINS.items():
        columns[name] = chance.integers(0, kinds, people).astype(np.int8)
        known = np.bincount(columns[name], columns["weight"], kinds) * chance.uniform(0.7, 1.3, kinds)
        columns[f"{name}_known"] = known / known.sum() * 10_000_000
    for number in range(ITEMS):
        answer = np.digitize(lean * 0.3 + chance.normal(size=people), [-0.9, -0.2, 0.4, 1.1]).astype(np.int8)
        columns[f"item{number}"] = np.where(chance.random(people) < 0.05, -1, answer).astype(np.int8)
    np.savez(folder / "survey.npz", **columns)


def tables(folder: Path, items: int = ITEMS, *, clustered: bool = True) -> None:
    """Every item alone and by each of four groups: 300 tables for 60 items."""
    from qantar.maths.designs import Design
    from qantar.maths.weighted_tables import shares_table

    with np.load(folder / "survey.npz") as columns:
        clusters = columns["cluster"] if clustered else None
        sample = Design.of(columns["weight"], strata=columns["stratum"], clusters=clusters)
        groups = {name: columns[name] for name in GROUPS}
        shares, errors = [], []
        for number in range(items):
            item = columns[f"item{number}"]
            made = [shares_table(sample, item, KINDS)]
            made += [shares_table(sample, item, KINDS, groups[name], count) for name, count in GROUPS.items()]
            shares += [table.shares.ravel() for table in made]
            errors += [table.se.ravel() for table in made]
    np.save(folder / "qantar.npy", np.stack([np.concatenate(shares), np.concatenate(errors)]))


def rake_(folder: Path) -> None:
    """Six margins, to one part in ten thousand million."""
    from qantar.maths.calibration import rake
    from qantar.maths.margins import Margin

    with np.load(folder / "survey.npz") as columns:
        margins = [Margin(name, columns[name].astype(np.int64), columns[f"{name}_known"]) for name in MARGINS]
        np.save(folder / "qantar_raked.npy", rake(columns["weight"], margins).weights)


def furthest(folder: Path) -> str:
    """How far apart Qantar and svy are, at most, relative to the number."""
    found = []
    for ours, theirs in (("qantar.npy", "svy.npy"), ("qantar_raked.npy", "svy_raked.npy")):
        one, other = np.load(folder / ours), np.load(folder / theirs)
        found.append(float(np.abs(one / other - 1).max()))
    return f"Qantar and svy differ by {found[0]:.0e} in a share or standard error, {found[1]:.0e} in a raked weight"


if __name__ == "__main__":
    place = Path(sys.argv[1])
    if sys.argv[2] == "make":
        make(place)
    elif sys.argv[2] == "rake":
        rake_(place)
    else:
        tables(place, 2 if sys.argv[2] == "ten" else ITEMS, clustered=sys.argv[2] != "unclustered")
