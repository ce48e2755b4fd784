"""What a statement says of how far something spread: to all parts of the country, to so many of them.

**What it answers.** In how many parts of a country (its units of the first level, or places of another kind) events of
some kind are known, and whether that bears a statement out.

**What it needs.** `events` (id, place), `places` and `place_parents`, and the statement in `statements`.

**What it gives.** Each part with its number of events, and a verdict. The parts are those of the day the settings name.
A list of events shows that something reached a part, and not that it did not: a part that no event names is not known
to have been quiet. So a statement that is not borne out by the list is not identified unless the list is complete.
Events that are placed in the whole country belong to no part.

**What it refuses.** A study without places below the country, and a day without a unit of the kind asked for.

    >>> from qantar.methods.spread import METHOD
    >>> tables = {
    ...     "places": [{"id": "land", "kind": "country"}, {"id": "north", "kind": "region"},
    ...                {"id": "south", "kind": "region"}],
    ...     "place_parents": [{"place": "north", "parent": "land"}, {"place": "south", "parent": "land"}],
    ...     "events": [{"id": "march", "date": "2031-05-02", "place": "north"}],
    ... }
    >>> said = [{"id": "all", "text": "The protests reached all regions."}]
    >>> settings = {"statement": "statements/all", "says": "all", "on": "2031-05-02"}
    >>> answers = METHOD(settings, **tables, statements=said)
    >>> answers[-1].verdict.word, answers[-1].verdict.why["en"]
    ('not identified', 'Such events are known in 1 of 2 parts of the country; none is named for south.')

Cites: manski2003, popper1959
"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Literal

from pydantic import Field, model_validator

from qantar.findings import Finding, Table
from qantar.methods import cells
from qantar.methods.inputs import input_of, sources_of
from qantar.methods.judging import Check
from qantar.methods.method import Method, Refusal
from qantar.methods.place_units import COUNTRY, PlaceUnits
from qantar.methods.selecting import Selection, chosen, described
from qantar.methods.statement_rows import COLUMNS, NEEDED, Rests, StatementSettings, read_statement
from qantar.methods.wording import certain, column, english, listing
from qantar.tables.frames import Frames, Row

KEY = "parts"


class SpreadSettings(StatementSettings):
    """Which events, on which day's map, and how far the statement says they spread."""

    where: dict[str, tuple[str, ...]] = Field(
        default={}, description="Columns of events, each with the values that it may have."
    )
    period: str | None = Field(default=None, description="When the events were, such as 2022-01-02/2022-01-12.")
    on: str = Field(description="The day whose parts of the country are counted, such as 2022-01-05.")
    place: str | None = Field(default=None, description="The id of the country; may be left out if there is one only.")
    kinds: tuple[str, ...] = Field(
        default=(), description="The kinds of place that count as parts; left out, all just below the country."
    )
    says: Literal["all", "at least"] = Field(description="It reached all parts, or at least so many.")
    count: int | None = Field(default=None, ge=1, description="How many parts, for at least.")

    @model_validator(mode="after")
    def _is_whole(self) -> "SpreadSettings":
        if (self.says == "at least") != (self.count is not None):
            raise ValueError(f"{self.says!r} {'takes' if self.count is None else 'does not take'} a count")
        return self


def run(frames: Frames, settings: SpreadSettings) -> Iterator[Finding]:
    """Yield the parts with their events, then the verdict."""
    statement = read_statement(frames, settings)
    selection = Selection(table="events", where=settings.where, period=settings.period)
    rows = chosen(frames, selection)
    day = cells.edtf(settings.on, "on").earliest
    if day is None:
        raise Refusal(f"{settings.on!r} is no day", "write the day as 2022-01-05")
    units = PlaceUnits.of(frames)
    parts = _parts_of(frames, units, settings, day)
    by_part = _by_part(rows, units, parts, day)
    yield _parts(frames, rows, by_part, described(selection))
    check = _check(frames, by_part, settings)
    yield statement.verdict(METHOD.question, [check], [Rests("events", rows, described(selection))])


def _parts_of(frames: Frames, units: PlaceUnits, settings: SpreadSettings, day: date) -> list[str]:
    """Return the parts just below a country on a day."""
    kinds = {cells.text(row, "id") or "": cells.text(row, "kind") for row in frames.rows_if_given("places")}
    known = sorted(place for place, kind in kinds.items() if kind == COUNTRY)
    country = settings.place or (known[0] if len(known) == 1 else None)
    if country not in known:
        told = ", ".join(known) or "none"
        raise Refusal("which country is meant is not clear", f"name one in the setting place: {told}")
    below = [place for place in units.places if units.parent(place, day) == country]
    found = [place for place in below if not settings.kinds or kinds[place] in settings.kinds]
    if not found:
        raise Refusal(f"no place is a part of {country} on that day", "places and place_parents tell which are")
    return found


def _by_part(rows: Sequence[Row], units: PlaceUnits, parts: Sequence[str], day: date) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {part: [] for part in parts}
    for row in rows:
        chain = units.above(cells.text(row, "place") or "", day)
        for part in (place for place in chain if place in found):
            found[part].append(row)
    return found


def _check(frames: Frames, by_part: dict[str, list[Row]], settings: SpreadSettings) -> Check:
    reached = [part for part, rows in by_part.items() if rows]
    rest = sorted(_name(frames, part) for part, rows in by_part.items() if not rows)
    wanted = len(by_part) if settings.count is None else settings.count
    why = f"Such events are known in {len(reached)} of {len(by_part)} parts of the country"
    why += f"; none is named for {listing(rest)}." if rest else "."
    if len(reached) >= wanted:
        return Check("for", why, "", (KEY,))
    return Check("open", why, f"A complete list of events, or a source on {listing(rest)}.", (KEY,))


def _name(frames: Frames, part: str) -> str:
    label = frames.label("places", part)
    return label.get("en") or next(iter(label.values()))


def _parts(frames: Frames, rows: Sequence[Row], by_part: dict[str, list[Row]], where: str) -> Finding:
    columns = [
        column("place", "record", "Part, by its id"),
        column("label", "text", "Part of the country"),
        column("events", "number", "Events that are known", "events"),
    ]
    table = [
        [f"places/{part}", dict(frames.label("places", part)), len(found) or None] for part, found in by_part.items()
    ]
    reached = sum(bool(found) for found in by_part.values())
    rested = list(rows) or frames.rows_if_given("places")
    return Finding(
        id=KEY,
        question=english(METHOD.question),
        label=english("Parts of the country with events that are known"),
        value=Table(columns, table),
        unit="parts",
        n=reached,
        base=english(f"{len(by_part)} parts of the country"),
        uncertainty=certain("A part that no event names is not known to have been quiet."),
        inputs=[input_of(frames, "events" if rows else "places", rested, where if rows else "all")],
        sources=sources_of(rested),
    )


METHOD = Method(
    id="spread",
    question="How many parts of the country did it reach?",
    settings=SpreadSettings,
    requires={"events": ("id", "place"), "statements": NEEDED},
    uses={
        "places": ("id", "kind", "label"),
        "place_parents": ("place", "parent", "since", "until"),
        "statements": COLUMNS,
    },
    run=run,
    shows="rows",
    cites=("manski2003", "popper1959"),
)
