"""Weights changed as little as can be so that they give what is known of the population.

`rake` fits counts of several margins in turn (iterative proportional fitting), starting from the weights given, equal
or not; with one margin it is post-stratification. `calibrate` fits any totals, by the distance that `kind` names:
linear, raking (the same solution as raking in turn) or logit, with bounds on how far a weight may move. `trim` cuts
weights off. None of them makes a sample without a design representative.

Formulas: Deville and Sarndal (1992). Standard errors after calibration come of the residuals: `calibrated` and `raked`
give a design that knows them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from qantar.maths.designs import Design, check_weights
from qantar.maths.margins import CalibrationError, Constraints, Gap, Margin, cells_of, check_margins

Floats = NDArray[np.float64]
Kind = Literal["linear", "raking", "logit"]
Bounds = tuple[float, float]


class Fitted(NamedTuple):
    """New weights, in how many turns they were found, and the widest gap that remains, relative to the population."""

    weights: Floats
    turns: int
    gap: float


def rake(base: ArrayLike, margins: Sequence[Margin], *, tolerance: float = 1e-10, turns: int = 500) -> Fitted:
    """Fit the weights to each margin in turn until all hold to a `tolerance` relative to the population.

    >>> sex = Margin.of("sex", ["f", "m", "m", "f"], {"f": 60, "m": 40})
    >>> age = Margin.of("age", ["old", "old", "young", "young"], {"old": 30, "young": 70})
    >>> rake([1.0, 1.0, 1.0, 1.0], [sex, age]).weights.round(3)
    array([18., 12., 28., 42.])

    Cites: deville1992
    """
    weights = check_weights(base)
    check_margins(weights, margins)
    cell, firsts = cells_of(margins)
    start: Floats = np.bincount(cell, weights, len(firsts)).astype(np.float64)
    codes = [margin.codes[firsts] for margin in margins]
    people = float(margins[0].totals.sum())
    size, gap = start.copy(), np.inf
    for turn in range(1, turns + 1):
        for code, margin in zip(codes, margins, strict=True):
            found = np.bincount(code, size, len(margin.totals))
            size *= np.divide(margin.totals, found, out=np.zeros_like(found), where=found > 0)[code]
        gaps = _gaps(codes, size, margins)
        gap = max(abs(one.reached - one.wanted) for one in gaps) / people
        if gap <= tolerance:
            factor = np.divide(size, start, out=np.zeros_like(size), where=start > 0)
            return Fitted(weights * factor[cell], turn, gap)
    # Margins that nearly repeat each other are met slowly in turn; all at once gives the same, with more memory.
    if len(start) * sum(len(margin.totals) for margin in margins) <= 10_000_000:
        with suppress(CalibrationError):
            return calibrate(weights, Constraints.of_margins(margins), "raking", tolerance=tolerance)
    raise CalibrationError(f"the margins do not hold together after {turns} turns", gaps)


def _gaps(codes: list[NDArray[np.int64]], size: Floats, margins: Sequence[Margin]) -> list[Gap]:
    gaps = []
    for code, margin in zip(codes, margins, strict=True):
        found = np.bincount(code, size, len(margin.totals))
        worst = int(np.abs(found - margin.totals).argmax())
        gaps.append(Gap(margin.kind(worst), float(margin.totals[worst]), float(found[worst])))
    return gaps


def post_stratify(base: ArrayLike, margin: Margin) -> Fitted:
    """Scale the weights of each kind to its count in the population.

    >>> post_stratify([1.0, 3.0, 2.0], Margin.of("sex", ["f", "f", "m"], {"f": 60, "m": 40})).weights
    array([15., 45., 40.])

    Cites: deville1992
    """
    return rake(base, [margin])


def calibrate(
    base: ArrayLike,
    known: Constraints,
    kind: Kind = "linear",
    *,
    bounds: Bounds | None = None,
    tolerance: float = 1e-10,
    turns: int = 100,
) -> Fitted:
    """Fit the weights to totals; with `bounds`, each weight moves by a factor between the two.

    Linear weights without bounds may turn negative, which is refused. Logit needs bounds around 1.

    >>> known = Constraints.of_columns([[1.0, 2.0], [1.0, 4.0], [1.0, 9.0]], [30.0, 160.0])
    >>> calibrate([10.0, 10.0, 10.0], known).weights.round(3)
    array([ 8.846,  9.615, 11.538])

    Cites: deville1992
    """
    weights = check_weights(base)
    move = _moves(kind, bounds)
    if known.by_row(np.empty(len(known.columns))).shape != weights.shape:
        raise CalibrationError(f"there are {len(weights)} weights and another number of rows")
    start = known.by_cell(weights)
    columns, totals = known.columns, known.totals
    scale = np.maximum(np.abs(totals), np.abs(start) @ np.abs(columns))
    scale = np.where(scale > 0, scale, 1.0)
    slopes = np.zeros(columns.shape[1])
    now = move(columns @ slopes)
    for turn in range(turns + 1):
        missed = (start * now.factor) @ columns - totals
        gap = float((np.abs(missed) / scale).max())
        if gap <= tolerance:
            return Fitted(_not_negative(weights * known.by_row(now.factor)), turn, gap)
        steepness = (columns * (start * now.slope)[:, None]).T @ columns
        # Where bounds hold a weight it no longer moves: a little steepness keeps a way out of such corners.
        steepness += np.diag(1e-9 * (start @ columns**2))
        step = -np.linalg.pinv(steepness, hermitian=True, rcond=1e-13) @ missed
        height, along = start @ now.area - slopes @ totals, float(step @ missed)
        for shorter in 0.5 ** np.arange(60):  # the dual is convex: go down it, and near its floor close the gap
            trial = move(columns @ (slopes + shorter * step))
            lower = start @ trial.area - (slopes + shorter * step) @ totals <= height + 1e-4 * shorter * along
            if lower or (np.abs((start * trial.factor) @ columns - totals) / scale).max() < gap:
                break
        else:
            break
        slopes, now = slopes + shorter * step, trial
    reached = (start * now.factor) @ columns
    gaps = [Gap(*one) for one in zip(known.names, totals.tolist(), reached.tolist(), strict=True)]
    within = "" if bounds is None else f" with factors from {bounds[0]:g} to {bounds[1]:g}"
    raise CalibrationError(f"no weights{within} were found that give the totals", gaps)


def _not_negative(weights: Floats) -> Floats:
    if (weights < 0).any():
        raise CalibrationError(
            f"{np.count_nonzero(weights < 0)} weights turned negative: give bounds, or calibrate by raking"
        )
    return weights


class Move(NamedTuple):
    """What weights are multiplied by, how steeply that changes, and the area under it, which is the dual."""

    factor: Floats
    slope: Floats
    area: Floats


def _moves(kind: Kind, bounds: Bounds | None) -> Callable[[Floats], Move]:
    low, high = bounds or (-np.inf, np.inf)
    if not low < 1 < high:
        raise CalibrationError(f"bounds lie around 1, not from {low:g} to {high:g}")
    if kind == "linear":
        return lambda along: _bounded(along, low - 1, high - 1, lambda t: Move(1 + t, np.ones_like(t), t + t * t / 2))
    if kind == "raking":
        ends = (np.log(low) if low > 0 else -np.inf, np.log(high))
        return lambda along: _bounded(along, *ends, lambda t: Move(np.exp(t), np.exp(t), np.exp(t)))
    if kind != "logit":
        raise ValueError(f"a distance is linear, raking or logit, not {kind!r}")
    if bounds is None or not np.isfinite([low, high]).all():
        raise CalibrationError("logit needs two bounds")
    steep = (high - low) / ((1 - low) * (high - 1))

    def logit(along: Floats) -> Move:
        near, far = np.log(high - 1), np.log(1 - low) + steep * along
        share = 0.5 * (1 + np.tanh((far - near) / 2))
        factor = low + (high - low) * share
        slope = steep * (factor - low) * (high - factor) / (high - low)
        return Move(factor, slope, low * along + (high - low) / steep * np.logaddexp(near, far))

    return logit


def _bounded(along: Floats, first: float, last: float, move: Callable[[Floats], Move]) -> Move:
    """Hold a move still beyond two places; its area goes on in a straight line there."""
    inside = np.clip(along, first, min(last, 500.0))
    factor, slope, area = move(inside)
    return Move(factor, np.where(along == inside, slope, 0.0), area + factor * (along - inside))


def raked(design: Design, margins: Sequence[Margin], *, tolerance: float = 1e-10, turns: int = 500) -> Design:
    """Return the sample with raked weights, and standard errors that know what the margins hold fixed.

    Cites: deville1992
    """
    fitted = rake(design.weights, margins, tolerance=tolerance, turns=turns)
    known = Constraints.of_margins(margins)
    return design.calibrated(fitted.weights, known.residuals(design.weights, fitted.weights))


def calibrated(design: Design, known: Constraints, kind: Kind = "linear", *, bounds: Bounds | None = None) -> Design:
    """Return the sample with calibrated weights, and standard errors that know what the totals hold fixed.

    Cites: deville1992
    """
    fitted = calibrate(design.weights, known, kind, bounds=bounds)
    return design.calibrated(fitted.weights, known.residuals(design.weights, fitted.weights))
