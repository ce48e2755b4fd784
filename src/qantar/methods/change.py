"""What a statement says of how much one figure is against another: a fifth more, twice as much, three times less.

**What it answers.** Whether two printed figures bear out that the one is so many times the other, or so many percent
more or less.

**What it needs.** The two figures, rows of `claims` or `series`, and the statement in `statements`.

**What it gives.** How many times the first figure the second is, and a verdict. Both figures may have been rounded, and
so may the number that is stated ("three times" is 2.5 to 3.5, "20 %" is 19.5 to 20.5): the ratio has ends. A statement
is supported where the ratio of the figures as printed is what is stated, once that is rounded; contradicted where no
rounding brings the two together; and otherwise not identified.

**What it refuses.** Figures that were misread by a scanner or are in doubt, in different units, or zero.

    >>> from qantar.methods.change import METHOD
    >>> series = [
    ...     {"indicator": "poor", "place": "land", "period": "2019", "value": "4.3", "unit": "percent"},
    ...     {"indicator": "poor", "place": "land", "period": "2020", "value": "5.7", "unit": "percent"},
    ... ]
    >>> said = [{"id": "fifth", "text": "There are 20 percent more poor people."}]
    >>> settings = {"statement": "statements/fifth", "first": "series/poor/land/2019",
    ...             "second": "series/poor/land/2020", "percent_more": "20"}
    >>> answers = METHOD(settings, series=series, statements=said)
    >>> answers[0].value.exact, answers[-1].verdict.word
    ('1.3255813953', 'contradicted')

Cites: brown2017
"""

from collections.abc import Iterator
from fractions import Fraction

from pydantic import Field, field_validator, model_validator

from qantar.findings import Finding, Value
from qantar.methods import cells
from qantar.methods.figures_named import Named, figure_named
from qantar.methods.inputs import input_of, sources_of
from qantar.methods.judging import Check
from qantar.methods.method import Method, Refusal
from qantar.methods.statement_rows import COLUMNS, NEEDED, Rests, StatementSettings, read_statement
from qantar.methods.wording import NBSP, bounds, english, joined, plain, rounded
from qantar.tables.frames import Frames
from qantar.values.numbers import NumberError, Written, read_number

KEY = "times"


class ChangeSettings(StatementSettings):
    """Which figure against which, and how much the statement says it is."""

    first: str = Field(description="The figure that is compared with: claims/ID or series/INDICATOR/PLACE/PERIOD.")
    second: str = Field(description="The figure that is so much more or less: claims/ID or series/…")
    times: str | None = Field(default=None, description="How many times the first figure the second is said to be.")
    times_less: str | None = Field(default=None, description="How many times less than the first it is said to be.")
    percent_more: str | None = Field(default=None, description="How many percent more it is said to be; less is -5.")

    @field_validator("times", "times_less", "percent_more")
    @classmethod
    def _is_number(cls, value: str | None) -> str | None:
        if value is not None:
            try:
                exact = read_number(value).exact
            except NumberError as error:
                raise ValueError(error.message) from None
            if exact is None:
                raise ValueError(f"{value!r} is not one number")
        return value

    @model_validator(mode="after")
    def _is_one(self) -> "ChangeSettings":
        if sum(item is not None for item in (self.times, self.times_less, self.percent_more)) != 1:
            raise ValueError("write one of times, times_less and percent_more")
        return self


def run(frames: Frames, settings: ChangeSettings) -> Iterator[Finding]:
    """Yield how many times the first figure the second is, then the verdict."""
    statement = read_statement(frames, settings)
    first, second = figure_named(frames, settings.first), figure_named(frames, settings.second)
    _look_at(first, second)
    yield _ratio(frames, first, second)
    rests = [Rests(named.table, [named.row], f"id = {named.id}") for named in (first, second)]
    yield statement.verdict(METHOD.question, [_check(first, second, settings)], rests)


def _look_at(first: Named, second: Named) -> None:
    units = [cells.text(named.row, "unit") for named in (first, second)]
    if units[0] != units[1]:
        raise Refusal(f"{first.id} is in {units[0]} and {second.id} in {units[1]}", "compare figures of one unit")
    if first.low <= 0 or not first.value.exact or not second.value.exact:
        raise Refusal("a ratio takes two figures that are single numbers above zero")


def _ends(first: Named, second: Named) -> tuple[Fraction, Fraction]:
    """Return the lowest and highest ratio that rounding allows."""
    assert first.high is not None
    assert second.high is not None
    return second.low / first.high, second.high / first.low


def _printed(first: Named, second: Named) -> Fraction:
    return Fraction(second.value.exact or 0) / Fraction(first.value.exact or 1)


def _check(first: Named, second: Named, settings: ChangeSettings) -> Check:
    low, high = _ends(first, second)
    least, most, words = _stated(settings)
    printed = _printed(first, second)
    told = (
        f"{second.value.text} is {_times(printed)} times {first.value.text}, {_times(low)} to {_times(high)} times "
        f"once rounding is allowed for; stated is {words}."
    )
    if settings.times_less is not None:
        told = (
            f"{second.value.text} is {_times(1 / printed)} times less than {first.value.text}, {_times(1 / high)} to "
            f"{_times(1 / low)} times once rounding is allowed for; stated is {words}."
        )
    if least <= printed < most:
        return Check("for", told, "", (KEY,))
    if high < least or low >= most:
        return Check("against", told, "", (KEY,))
    return Check("open", told, "The two figures with more digits.", (KEY,))


def _stated(settings: ChangeSettings) -> tuple[Fraction, Fraction, str]:
    """Return the ends of the ratio that is stated, and what is stated in words."""
    if settings.percent_more is not None:
        low, high = _wide(read_number(settings.percent_more))
        way = "less" if high <= 0 else "more"
        number = settings.percent_more.lstrip("-−")
        return 1 + low / 100, 1 + high / 100, f"{number.rstrip('% ')}{NBSP}% {way}"
    if settings.times is not None:
        return *_wide(read_number(settings.times)), f"{settings.times} times as much"
    low, high = _wide(read_number(settings.times_less or ""))
    if low <= 0:
        raise Refusal(f"{settings.times_less} times less is no ratio", "write a number of at least 1")
    return 1 / high, 1 / low, f"{settings.times_less} times less"


def _wide(written: Written) -> tuple[Fraction, Fraction]:
    exact, half = Fraction(written.exact or 0), Fraction(written.step) / 2
    return exact - half, exact + half


def _times(ratio: Fraction) -> str:
    return plain(rounded(ratio, 2))


def _ratio(frames: Frames, first: Named, second: Named) -> Finding:
    low, high = _ends(first, second)
    printed = _printed(first, second)
    rows = [first.row, second.row]
    tables = dict.fromkeys((first.table, second.table))
    return Finding(
        id=KEY,
        question=english(METHOD.question),
        label=joined(second.label, first.label, by=" / "),
        value=Value(plain(printed), english(f"{_times(printed)} times"), float(plain(printed))),
        unit="times",
        uncertainty=bounds(
            float(plain(low)), float(plain(high)), "What both figures can stand for once rounding is allowed for."
        ),
        inputs=[
            input_of(frames, table, [n.row for n in (first, second) if n.table == table], f"{first.id}, {second.id}")
            for table in tables
        ],
        sources=sources_of(rows),
    )


METHOD = Method(
    id="change",
    question="How much more or less is it?",
    settings=ChangeSettings,
    requires={"statements": NEEDED},
    uses={
        "series": ("indicator", "place", "period", "value", "unit"),
        "claims": ("id", "value", "unit", "population", "standing", "reading", "source", "locator"),
        "vocabularies": ("vocabulary", "code", "label"),
        "statements": COLUMNS,
    },
    run=run,
    shows="rows",
    cites=("brown2017",),
)
