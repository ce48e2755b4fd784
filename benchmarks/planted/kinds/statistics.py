"""Results of statistical tests with their p."""

from __future__ import annotations

from collections.abc import Callable

from scipy import stats

from benchmarks.planted.kinds.kind import Kind, Values
from benchmarks.planted.speaking import Decimals
from benchmarks.planted.world import World


def _with_p(world: World, values: Values, p: float) -> tuple[Values, Values]:
    """The p to three decimals; the slip is far from it, and half of the time on the other side of 5 per cent."""
    shown = round(p, 3)
    if world.chance.random() < 0.5:
        wrong = (
            world.chance.choice([0.012, 0.021, 0.034, 0.041])
            if shown > 0.06
            else world.chance.choice([0.081, 0.12, 0.21])
        )
    else:
        wrong = round(shown * world.chance.choice([2.4, 3.1]) + 0.011, 3)
    if wrong >= 0.98 or abs(wrong - shown) < 0.01:
        wrong = 0.312 if shown < 0.25 else 0.044
    bare = world.chance.random() < 0.5
    return {**world.opinion(), **values, "p": Decimals(shown, 3, bare)}, {"p": Decimals(wrong, 3, bare)}


def t(world: World) -> tuple[Values, Values]:
    """Student's t, two-sided."""
    df, value = world.chance.randint(18, 240), world.chance.randint(60, 290) / 100
    return _with_p(world, {"df": df, "value": Decimals(value)}, float(2 * stats.t.sf(value, df)))


def f(world: World) -> tuple[Values, Values]:
    """The F of an analysis of variance."""
    df1, df2, value = world.chance.randint(1, 5), world.chance.randint(25, 240), world.chance.randint(110, 480) / 100
    return _with_p(world, {"df1": df1, "df2": df2, "value": Decimals(value)}, float(stats.f.sf(value, df1, df2)))


def chi2(world: World) -> tuple[Values, Values]:
    """Pearson's chi-square."""
    df = world.chance.randint(1, 6)
    value = world.chance.randint(100 * df, 100 * df + 700) / 100
    n = world.chance.randint(90, 900)
    return _with_p(world, {"df": df, "n": n, "value": Decimals(value)}, float(stats.chi2.sf(value, df)))


def r(world: World) -> tuple[Values, Values]:
    """A correlation."""
    df, value = world.chance.randint(40, 240), world.chance.randint(6, 24) / 100
    statistic = value * (df / (1 - value * value)) ** 0.5
    return _with_p(world, {"df": df, "value": Decimals(value, 2, True)}, float(2 * stats.t.sf(statistic, df)))


def z(world: World) -> tuple[Values, Values]:
    """A normal deviate, two-sided."""
    value = world.chance.randint(60, 280) / 100
    return _with_p(world, {"value": Decimals(value)}, float(2 * stats.norm.sf(value)))


def _kind(id_: str, facts: Callable[[World], tuple[Values, Values]], english: str, others: str) -> Kind:
    return Kind(
        id_,
        "test-statistic",
        facts,
        {
            "en": [
                f"In {{town}}, men and women were compared in how far they agree that {{opinion}} ({english}).",
                f"A test of whether age bears on the view that {{opinion}} gave, for {{town}}, {english}.",
            ],
            "ru": [f"В городе {{town}} проверили, зависит ли от возраста мнение, что {{opinion}} ({others})."],
            "kk": [f"{{town}} қаласында «{{opinion}}» деген пікір жасқа байланысты ма, соны тексерді ({others})."],
        },
    )


KINDS = [
    _kind("p-of-t", t, "t({df}) = {value}, p = {p}", "t({df}) = {value}; p = {p}"),
    _kind("p-of-f", f, "F({df1}, {df2}) = {value}, p = {p}", "F({df1}; {df2}) = {value}; p = {p}"),
    _kind("p-of-chi2", chi2, "χ2({df}, N = {n}) = {value}, p = {p}", "χ²({df}; N = {n}) = {value}; p = {p}"),
    _kind("p-of-r", r, "r({df}) = {value}, p = {p}", "r({df}) = {value}; p = {p}"),
    _kind("p-of-z", z, "z = {value}, p = {p}", "z = {value}; p = {p}"),
]
