"""What a statement says of a place in a ranking: always the last, among the first.

**What it answers.** Whether printed ranks bear out that something was the last or the first of all that were ranked, or
among the last or first so many percent.

**What it needs.** `series` with the unit rank, and in `base` how many were ranked; the statement in `statements`.

**What it gives.** For each rank how many stand before and behind it, and a verdict. One rank that is not so contradicts
"always". Ranks that are all so support no more than the years and rankings that are here: where the statement speaks of
other times, or of several rankings, it is not testable until their ranks are here too.

**What it refuses.** A rank above the number of those ranked, or without that number.

    >>> from qantar.methods.rank import METHOD
    >>> series = [{"indicator": "freedom", "place": "land", "period": "2022", "value": "122", "unit": "rank",
    ...            "base": "180"}]
    >>> said = [{"id": "last", "text": "The country is always the last."}]
    >>> settings = {"statement": "statements/last", "indicators": ["freedom"], "says": "last"}
    >>> answers = METHOD(settings, series=series, statements=said)
    >>> answers[-1].verdict.word, answers[-1].verdict.why["en"]
    ('contradicted', 'In 2022 it was 122 of 180: 58 stood behind it.')

Cites: popper1959
"""

from collections.abc import Iterator
from fractions import Fraction
from typing import Literal

from pydantic import Field, field_validator, model_validator

from qantar.findings import Finding
from qantar.methods import cells
from qantar.methods.count_rows import Point, read_points, span_of, year_span, years_of
from qantar.methods.inputs import input_of, sources_of
from qantar.methods.judging import Check
from qantar.methods.method import Method, Refusal
from qantar.methods.statement_rows import COLUMNS, NEEDED, Rests, StatementSettings, read_statement
from qantar.methods.wording import (
    capital,
    certain,
    count_value,
    date_words,
    english,
    joined,
    listing,
    plain,
    read_share,
    share_words,
)
from qantar.tables.frames import Frames
from qantar.values.numbers import NumberError, read_number


class RankSettings(StatementSettings):
    """Which rankings, and what the statement says of the place in them."""

    indicators: tuple[str, ...] = Field(min_length=1, description="The codes of the rankings; each must have rows.")
    says: Literal["last", "first", "among the last", "among the first"] = Field(
        description="The last or first of all; or among the last or first part, given in share."
    )
    share: str | None = Field(default=None, description="For among: the part of all that were ranked, such as 1/10.")
    period: str | None = Field(default=None, description="The years that the statement speaks of, such as 2002/2022.")
    place: str | None = Field(default=None, description="The id of the place; may be left out if there is one only.")

    @field_validator("share")
    @classmethod
    def _is_share(cls, value: str | None) -> str | None:
        if value is not None:
            read_share(value)
        return value

    @model_validator(mode="after")
    def _is_whole(self) -> "RankSettings":
        if self.says.startswith("among") != (self.share is not None):
            raise ValueError(f"{self.says!r} {'takes' if self.share is None else 'does not take'} a share")
        return self


def run(frames: Frames, settings: RankSettings) -> Iterator[Finding]:
    """Yield how many stood behind each rank, then the verdict."""
    statement = read_statement(frames, settings)
    checks, rests = [], []
    for name in settings.indicators:
        points = read_points(frames, name, settings.place, None)
        for point in points:
            yield _behind(frames, name, point)
            checks.append(_check(settings, name, point))
        checks += _missing(settings, points)
        rests.append(Rests("series", [point.row for point in points], f"indicator = {name}"))
    against = [check for check in checks if check.bears == "against"]
    yield statement.verdict(METHOD.question, against or checks, rests)


def _ranked(name: str, point: Point) -> tuple[int, int]:
    """Return the rank and how many were ranked."""
    rank = point.value.exact if point.value else None
    try:
        ranked = read_number(cells.text(point.row, "base") or "").exact
    except NumberError:
        ranked = None
    if rank is None or ranked is None or not 1 <= rank <= ranked:
        raise Refusal(
            f"{name}: the rank of {point.period.text} is not one of so many",
            "write the rank as the value, and as the base how many were ranked",
        )
    return int(rank), int(ranked)


def _check(settings: RankSettings, name: str, point: Point) -> Check:
    rank, ranked = _ranked(name, point)
    when = date_words(point.period, ())["en"]
    last = "last" in settings.says
    beyond = ranked - rank if last else rank - 1
    side = "behind" if last else "before"
    limit = Fraction(0) if settings.share is None else read_share(settings.share) * ranked
    holds = beyond == 0 if settings.share is None else beyond < limit
    why = f"In {when} it was {rank} of {ranked}: {beyond or 'none'} stood {side} it."
    if settings.share is not None:
        why += f" {capital(share_words(read_share(settings.share)))} of all is {plain(limit)}."
    return Check("for" if holds else "against", why, "", (f"{name}.{point.key}",))


def _missing(settings: RankSettings, points: list[Point]) -> list[Check]:
    if settings.period is None:
        return []
    years = years_of(span_of(cells.edtf(settings.period, "period")))
    spans = [point.span for point in points]
    lost = [str(y) for y in years if not any(s.start <= year_span(y).start < s.stop for s in spans)]
    if not lost:
        return []
    which = listing(lost) if len(lost) < 4 else f"{len(lost)} of the {len(years)} years"
    return [Check("lacking", f"No rank is here for {which}.", f"The ranks of {which}.")]


def _behind(frames: Frames, name: str, point: Point) -> Finding:
    rank, ranked = _ranked(name, point)
    label = frames.code("indicators", name)
    return Finding(
        id=f"{name}.{point.key}",
        question=english(METHOD.question),
        label=joined(label, date_words(point.period, label)),
        value=count_value(rank),
        n=ranked,
        base=english(f"{ranked} that were ranked; {ranked - rank} stood behind it"),
        period=point.period.text,
        place=cells.text(point.row, "place"),
        uncertainty=certain("As printed."),
        inputs=[input_of(frames, "series", [point.row], f"indicator = {name} and period = {point.period.text}")],
        sources=sources_of([point.row]),
        about=f"series/{frames.id_of('series', point.row)}",
    )


METHOD = Method(
    id="rank",
    question="Was it the last or the first of all that were ranked?",
    settings=RankSettings,
    requires={"series": ("indicator", "place", "period", "value", "unit", "base"), "statements": NEEDED},
    uses={"vocabularies": ("vocabulary", "code", "label"), "statements": COLUMNS},
    run=run,
    shows="rows",
    cites=("popper1959",),
)
