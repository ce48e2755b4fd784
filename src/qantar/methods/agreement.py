"""What a statement says of two rows of figures: that they peak together, or rise and fall together.

**What it answers.** Whether two indicators, or an indicator and figures that were stated, have their highest value in
the same period, or go the same way from one period to the next.

**What it needs.** `series` for an indicator, `claims` with a period for stated figures; the statement in `statements`.

**What it gives.** The periods that have both figures, how far both put them in the same order (Kendall's tau-b, which
describes and tests nothing: periods that follow one another are no sample), and a verdict. With fewer than three
common periods no two rows can agree or differ: the statement is not testable, and the answer names the periods that
lack a figure. Equal peaks are a tie and decide nothing. Figures in doubt are read in each way, and the verdict holds
only where all lead to it.

**What it refuses.** An indicator or a claim that is not there, and claims without a period.

    >>> from qantar.methods.agreement import METHOD
    >>> series = [{"indicator": "rallies", "place": "land", "period": year, "value": value, "unit": "rallies"}
    ...           for year, value in [("2015", "71"), ("2016", "52"), ("2017", "36"), ("2018", "32"), ("2019", "227")]]
    >>> arrests = [row | {"indicator": "arrests", "value": value, "unit": "people"}
    ...            for row, value in zip(series, ["90", "80", "40", "60", "1345"])]
    >>> said = [{"id": "together", "text": "Rallies and arrests had their peak in the same year."}]
    >>> settings = {"statement": "statements/together", "one": {"indicator": "rallies"},
    ...             "other": {"indicator": "arrests"}, "says": "peak together"}
    >>> answers = METHOD(settings, series=[*series, *arrests], statements=said)
    >>> answers[-1].verdict.word, answers[-1].verdict.why["en"]
    ('supported', 'Of 5 periods with both figures 2019 has the highest of both.')

Cites: kendall1938
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, product
from typing import Literal

from pydantic import Field, model_validator

from qantar.findings import Finding, Table
from qantar.maths.periods import Span
from qantar.maths.ranks import tau_b
from qantar.methods import cells
from qantar.methods.claim_rows import claim_named
from qantar.methods.count_rows import read_points, span_of, span_text
from qantar.methods.inputs import input_of, sources_of
from qantar.methods.judging import Check, alike, weighed, word_of
from qantar.methods.method import Method, Refusal, Settings
from qantar.methods.readings import readings_of
from qantar.methods.statement_rows import COLUMNS, NEEDED, Rests, StatementSettings, read_statement
from qantar.methods.wording import NBSP, certain, column, date_words, english, listing, plain
from qantar.tables.frames import Frames, Row

#: Two rows of figures can agree or differ from so many periods on.
FEWEST = 3
KEY = "both"


class Figures(Settings):
    """A row of figures: an indicator, or claims with a period."""

    indicator: str | None = Field(default=None, description="The code of an indicator of series.")
    claims: tuple[str, ...] = Field(default=(), description="The ids of claims, each with a period.")

    @model_validator(mode="after")
    def _is_one(self) -> "Figures":
        if (self.indicator is None) == (not self.claims):
            raise ValueError("write an indicator, or claims")
        return self


class AgreementSettings(StatementSettings):
    """Which two rows of figures, and what the statement says of them."""

    one: Figures = Field(description="The first row of figures: {indicator: …} or {claims: […]}.")
    other: Figures = Field(description="The second row of figures, likewise.")
    says: Literal["peak together", "move together"] = Field(
        description="They are highest in the same period; or they rise and fall together from one to the next."
    )
    place: str | None = Field(default=None, description="The id of the place; may be left out if there is one only.")


@dataclass(frozen=True)
class Line:
    """One row of figures under one reading: exact values by stretch of time."""

    values: dict[Span, float]
    told: str


@dataclass(frozen=True)
class Lines:
    """One row of figures in every way in which it may have to be read, and where it comes from."""

    name: str
    ways: Sequence[Line]
    table: str
    rows: Sequence[Row]
    needs: str


def run(frames: Frames, settings: AgreementSettings) -> Iterator[Finding]:
    """Yield the periods with both figures, then the verdict."""
    statement = read_statement(frames, settings)
    one, other = (_lines(frames, figures, settings.place) for figures in (settings.one, settings.other))
    judged = [
        (" and ".join(part for part in (first.told, second.told) if part), _check(first, second, settings.says))
        for first, second in product(one.ways, other.ways)
    ]
    yield _both(frames, one, other)
    checks = [replace(check, reading=told) for told, check in judged]
    why = checks[0].why
    if len({check.why for check in checks}) > 1:
        why = weighed([(told, [check]) for told, check in judged])
        checks = [Check("open", "", " ".join(lines.needs for lines in (one, other) if lines.needs)), *checks]
    yield statement.verdict(
        METHOD.question,
        checks,
        [Rests(lines.table, lines.rows, lines.name) for lines in (one, other)],
        word=alike([word_of([check]) for _, check in judged]),
        why=why,
    )


def _lines(frames: Frames, figures: Figures, place: str | None) -> Lines:
    if figures.indicator is not None:
        readings = readings_of(frames, read_points(frames, figures.indicator, place, None))
        ways = [
            Line({p.span: float(p.value.exact) for p in way.points if p.value and p.value.exact is not None}, way.told)
            for way in readings.ways
        ]
        name = frames.code("indicators", figures.indicator).get("en", figures.indicator)
        return Lines(name, ways, "series", [point.row for point in readings.ways[0].points], readings.needs)
    claims = [claim_named(frames, id_) for id_ in figures.claims]
    values: dict[Span, float] = {}
    for claim in claims:
        if claim.period is None or claim.value is None or claim.value.exact is None:
            raise Refusal(f"the claim {claim.id!r} has no period or is no single number")
        values[span_of(cells.edtf(claim.period, "period"))] = float(claim.value.exact)
    name = listing(list(dict.fromkeys(claim.population or claim.measure for claim in claims)))
    return Lines(name, [Line(values, "")], "claims", [claim.row for claim in claims], "")


def _check(one: Line, other: Line, says: str) -> Check:
    both = sorted(set(one.values) & set(other.values))
    if len(both) < FEWEST:
        single = sorted(set(one.values) ^ set(other.values))
        which = listing([_words(span) for span in single])
        why = f"Only {len(both) or 'no'} {'period has' if len(both) == 1 else 'periods have'} both figures."
        return Check("lacking", why, f"Both figures for {which}.", (KEY,))
    return _peaks(one, other, both) if says == "peak together" else _moves(one, other, both)


def _peaks(one: Line, other: Line, both: Sequence[Span]) -> Check:
    tops = [[span for span in both if line.values[span] == max(line.values[s] for s in both)] for line in (one, other)]
    told = f"Of {len(both)} periods with both figures"
    if tops[0] == tops[1] and len(tops[0]) == 1:
        return Check("for", f"{told} {_words(tops[0][0])} has the highest of both.", "", (KEY,))
    if not set(tops[0]) & set(tops[1]):
        first, second = (listing([_words(span) for span in top]) for top in tops)
        return Check("against", f"{told} the one is highest in {first}, the other in {second}.", "", (KEY,))
    return Check("open", f"{told} more than one is the highest.", "Figures for shorter periods.", (KEY,))


def _moves(one: Line, other: Line, both: Sequence[Span]) -> Check:
    steps = [
        (one.values[after] - one.values[before], other.values[after] - other.values[before])
        for before, after in pairwise(both)
    ]
    same = sum(first * second > 0 for first, second in steps)
    apart = sum(first * second < 0 for first, second in steps)
    why = f"Of {len(steps)} steps from one period to the next both go the same way in {same}, apart in {apart}."
    if same == len(steps):
        return Check("for", why, "", (KEY,))
    if apart > same:
        return Check("against", why, "", (KEY,))
    return Check("open" if same > apart else "absent", why, "More periods with both figures.", (KEY,))


def _both(frames: Frames, one: Lines, other: Lines) -> Finding:
    first, second = one.ways[0].values, other.ways[0].values
    spans = sorted({*first, *second})
    both = [span for span in spans if span in first and span in second]
    tau = tau_b([first[span] for span in both], [second[span] for span in both]) if len(both) >= FEWEST else None
    columns = [
        column("period", "date", "Period"),
        column("one", "number", one.name),
        column("other", "number", other.name),
    ]
    meaning = "Figures as printed."
    if tau is not None:
        meaning += (
            f" Both put the {len(both)} periods in the same order as far as Kendall's tau-b of"
            f"{NBSP}{plain(round(tau, 2))} says; periods that follow one another are no sample, so there is no test."
        )
    tables = dict.fromkeys((one.table, other.table))
    return Finding(
        id=KEY,
        question=english(METHOD.question),
        label=english(f"{one.name} and {other.name}"),
        value=Table(columns, [[span_text(span), first.get(span), second.get(span)] for span in spans]),
        n=len(both),
        base=english(f"{len(both)} of {len(spans)} periods have both figures"),
        uncertainty=certain(meaning),
        inputs=[
            input_of(frames, table, [row for line in (one, other) if line.table == table for row in line.rows], "both")
            for table in tables
        ],
        sources=sources_of([*one.rows, *other.rows]),
    )


def _words(span: Span) -> str:
    return date_words(span_text(span), ())["en"]


METHOD = Method(
    id="agreement",
    question="Do two rows of figures peak together, or rise and fall together?",
    settings=AgreementSettings,
    requires={"statements": NEEDED},
    uses={
        "series": ("indicator", "place", "period", "value", "unit"),
        "claims": ("id", "value", "period", "population", "measure", "standing", "reading", "source", "locator"),
        "vocabularies": ("vocabulary", "code", "label"),
        "statements": COLUMNS,
    },
    run=run,
    shows="rows",
    cites=("kendall1938",),
)
