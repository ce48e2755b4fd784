"""What is counted once for several measures gives each of them what its own rows would."""

from typing import Any

import duckdb
import numpy as np
import polars as pl
import pytest

from qantar.methods import find_method
from qantar.tables.frames import Frames
from tests.methods.conftest import told
from tests.methods.test_events_by_period import PLACES

#: Days, months, years, stretches of time over the ends of months and years, and dates that never end or are not there.
DATES = (
    "2031-05-08", "2031-05-09", "2031-05-30", "2031-06-01", "2031-12-31", "2032-01-01", "2031-05", "2031-06", "2031",
    "2032", "2031-05-30/2031-06-02", "2031-12/2032-01", "2031/..", "2033-01/..", None,
)  # fmt: skip
SETTINGS: list[tuple[str, dict[str, Any]]] = [
    ("event-rates", {"by": "year"}),
    ("event-mix", {"of": "kind", "by": "year"}),
    ("event-mix", {"of": "kind", "by": "month"}),
    ("event-mix", {"of": "issue", "by": "month", "window": "2031-05-09/2031-12"}),
    ("concentration", {"top": 1}),
    ("reach", {"onset": "2031-05-08"}),
    ("peaceful", {"by": "year"}),
    ("crowd-size", {"by": "month"}),
    ("crowd-size", {"by": "year", "window": "2031-05/2031-11"}),
    ("people-per-event", {"by": "year", "small_cells": 0}),
    ("event-rates", {"by": "month", "kinds": ["strike"]}),
    ("source-coverage", {"by": "month"}),
]


def rows(number: int = 400) -> list[dict[str, Any]]:
    chance = np.random.default_rng(5)
    made = []
    for at in range(number):
        low = int(chance.integers(0, 900)) if chance.random() < 0.4 else None
        detained = int(chance.integers(0, 20)) if chance.random() < 0.3 else None
        made.append(
            {
                "id": str(at),
                "date": DATES[chance.integers(len(DATES))],
                "place": ("mill", "port", "ford; mill", "nowhere", None)[chance.integers(5)],
                "kind": ("strike", "march", "riot")[chance.integers(3)],
                "issue": ("social", "political", None)[chance.integers(3)],
                "violence": ("none", "by participants", None)[chance.integers(3)],
                "source": ("wire", "paper", None)[chance.integers(3)],
                "crowd_low": low,
                "crowd_high": None if low is None or chance.random() < 0.1 else low + int(chance.integers(0, 2)) * 50,
                "detained_low": detained,
                "detained_high": detained,
            }
        )
    return made


def listed(events: list[dict[str, Any]]) -> Frames:
    types = {name: pl.Int64 if name.endswith(("_low", "_high")) else pl.String for name in events[0]}
    table = duckdb.connect().from_arrow(pl.DataFrame(events, schema=types).to_arrow())
    return Frames({"data/list": table, **PLACES})


def answers(frames: Frames, method: str, settings: dict[str, Any]) -> dict[str, Any]:
    found = find_method(method)
    return told(list(found.run(frames, found.read_settings(settings | {"data": "list"}))))


@pytest.mark.parametrize("order", [1, -1])
def test_what_others_counted_before_changes_no_answer(order: int) -> None:
    events = rows()
    shared = listed(events)
    for method, settings in SETTINGS[::order]:
        assert answers(shared, method, settings) == answers(listed(events), method, settings), (method, settings)


@pytest.mark.parametrize(("method", "settings"), SETTINGS)
def test_a_long_list_gives_what_its_rows_give_one_by_one(method: str, settings: dict[str, Any]) -> None:
    events = rows()
    # A list that is not under data/ is never counted before it is measured.
    one_by_one = Frames({"events": events, "sources": [], **PLACES})
    found = find_method(method)
    if method in ("crowd-size", "people-per-event"):
        one_by_one = Frames({"events": events, "reports": reports(events), **PLACES})
    expected = told(list(found.run(one_by_one, found.read_settings(settings))))
    for key, finding in answers(listed(events), method, settings).items():
        for part in ("value", "uncertainty", "n"):
            assert finding[part] == expected[key][part], (key, part)


def reports(events: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return what `events` say of their figures as reports do, one report each."""

    def written(row: dict[str, Any], figure: str) -> str | None:
        low, high = row[f"{figure}_low"], row[f"{figure}_high"]
        if low is None:
            return None
        return f"at least {low}" if high is None else str(low) if low == high else f"{low}-{high}"

    return [
        {"event": row["id"], "crowd": written(row, "crowd"), "detained": written(row, "detained")} for row in events
    ]


def test_a_date_that_never_ends_is_in_no_year() -> None:
    events = [row | {"date": "2031/..", "id": "open"} for row in rows(1)] + [
        row | {"date": "2031-05-08", "id": str(at)} for at, row in enumerate(rows(3))
    ]
    found = answers(listed(events), "event-mix", {"of": "kind", "by": "year"})
    assert sum(row[3] for row in found["table"]["value"]["rows"] if row[1] is not None) == 3
