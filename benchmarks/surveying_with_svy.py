"""The first tables and the raking of `surveying` by the package svy, with a Python that has it: FOLDER tables|rake.

Two items, alone and by each group: ten tables; all three hundred would take it minutes.
"""

import sys
from pathlib import Path

import numpy as np
import polars as pl
import svy

ITEMS = 2
GROUPS = ("sex", "schooling", "age", "region")
MARGINS = (*GROUPS, "settlement", "work")


def sample(columns: dict[str, np.ndarray], names: list[str]) -> svy.Sample:
    data = pl.DataFrame({name: columns[name] for name in ("weight", "stratum", "cluster", *names)})
    items = [name for name in names if name.startswith("item")]
    data = data.with_columns(pl.when(pl.col(name) >= 0).then(pl.col(name)).alias(name) for name in items)
    return svy.Sample(data, svy.Design(stratum="stratum", psu="cluster", wgt="weight"))


def tables(folder: Path) -> None:
    shares, errors = [], []
    with np.load(folder / "survey.npz") as columns:
        for number in range(ITEMS):
            name = f"item{number}"
            drawn = sample(columns, [name, *GROUPS])
            for by in (None, *GROUPS):
                found = drawn.estimation.prop(name, by=by, drop_nulls=True).to_polars()
                found = found.sort([by, name] if by else [name])
                shares.append(found["est"].to_numpy())
                errors.append(found["se"].to_numpy())
    np.save(folder / "svy.npy", np.stack([np.concatenate(shares), np.concatenate(errors)]))


def rake(folder: Path) -> None:
    with np.load(folder / "survey.npz") as columns:
        controls = {
            name: dict(zip(range(len(known)), known.tolist(), strict=True))
            for name, known in ((name, columns[f"{name}_known"]) for name in MARGINS)
        }
        raked = sample(columns, list(MARGINS)).weighting.rake(controls=controls, tol=1e-10, max_iter=500)
        np.save(folder / "svy_raked.npy", raked.data["rk_wgt"].to_numpy())


if __name__ == "__main__":
    {"tables": tables, "rake": rake}[sys.argv[2]](Path(sys.argv[1]))
