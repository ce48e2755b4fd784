"""Where R stops short of a solution, its last steps retraced, so that what is behind can be compared to every digit.

R's confint for a share by likelihood walks along the curve in about ten steps, draws a cubic spline through them, and
reads the ends off straight lines between thirty points of the spline; Qantar solves for the ends. The two differ in
the sixth digit or so. Here the same is read off the curve that Qantar solves. And glm's standard errors come of the
weights one step before its last, which moves them in the sixth or seventh digit.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from scipy.special import expit, fdtri, logit, ndtr

from qantar.maths.designs import Design
from qantar.maths.estimate import t_quantile
from qantar.maths.share_intervals import Share


def read_off(share: Share, chose: np.ndarray, weights: np.ndarray) -> tuple[float, float]:
    """Both ends at 95 % as R's survey 4.1 gives them."""
    p = share.value
    middle, se = float(logit(p)), share.se / (p * (1 - p))
    effect = share.rows * share.se**2 / (p * (1 - p)) * last_information(chose, weights / weights.mean())
    cutoff = t_quantile(0.95, share.df) * math.sqrt(effect)
    furthest = math.sqrt(fdtri(1, share.rows - 1, 1 - ndtr(-cutoff) / 2))
    places, heights = [middle], [0.0]
    for side in (-1, 1):
        step, height = 0, 0.0
        while (step := step + 1) < 10 and abs(height) < furthest:
            place = middle + side * step * furthest / 5 * se
            height = side * math.sqrt(max(share.fall(float(expit(place))) * (share.rows - 1), 0.0))
            places.append(place)
            heights.append(height)
    order = np.argsort(heights)
    x, y = np.array(places)[order], np.array(heights)[order]
    dense = np.linspace(x[0], x[-1], 3 * len(x))
    low, high = np.interp([-cutoff, cutoff], spline(x, y, dense), dense)
    return float(expit(low)), float(expit(high))


def last_information(chose: np.ndarray, weights: np.ndarray) -> float:
    """The information of R's last step but one towards the share, over that of the last: R takes the former."""
    found, working = stepped(np.ones((len(chose), 1)), chose, weights)
    share = expit(found[0])
    return float(working.sum() / (weights.sum() * share * (1 - share)))


def stepped(matrix: np.ndarray, chose: np.ndarray, weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """R's glm: the coefficients where its steps stop, and the working weights of the step before, which it keeps."""
    eta: Any = logit((weights * chose + 0.5) / (weights + 1))
    before = math.inf
    while True:
        share = expit(eta)
        working = weights * share * (1 - share)
        gram = (matrix * working[:, None]).T @ matrix
        found = np.linalg.solve(gram, matrix.T @ (working * eta + weights * (chose - share)))
        eta = matrix @ found
        deviance = float(-2 * weights @ np.where(chose == 1, np.log(expit(eta)), np.log(expit(-eta))))
        if abs(deviance - before) / (abs(deviance) + 0.1) < 1e-8:
            return found, working
        before = deviance


def kept(sample: Design, matrix: np.ndarray, chose: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Coefficients of svyglm and their covariance, which takes the working weights that glm kept."""
    weights = sample.weights / sample.weights.mean()
    found, working = stepped(matrix, chose, weights)
    share = expit(matrix @ found)
    scores = matrix * ((chose - share) / (share * (1 - share)) * working)[:, None]
    return found, sample.covariance(scores @ np.linalg.inv((matrix * working[:, None]).T @ matrix))


def spline(x: np.ndarray, y: np.ndarray, at: np.ndarray) -> Any:
    """The cubic spline of Forsythe, Malcolm and Moler: its ends have the third derivative of a cubic through four."""
    count = len(x)
    h, slope = np.diff(x), np.diff(y) / np.diff(x)
    matrix, right = np.zeros((count, count)), np.zeros(count)
    for row in range(1, count - 1):
        matrix[row, row - 1 : row + 2] = h[row - 1], 2 * (h[row - 1] + h[row]), h[row]
        right[row] = slope[row] - slope[row - 1]
    third = divided(x[:4], y[:4]), divided(x[-4:], y[-4:])
    matrix[0, :2], right[0] = (-h[0], h[0]), h[0] ** 2 * third[0]
    matrix[-1, -2:], right[-1] = (h[-1], -h[-1]), -(h[-1] ** 2) * third[1]
    bend = np.linalg.solve(matrix, right)
    left = np.clip(np.searchsorted(x, at, side="right") - 1, 0, count - 2)
    from_left = at - x[left]
    first = slope[left] - h[left] * (bend[left + 1] + 2 * bend[left])
    cubic = (bend[left + 1] - bend[left]) / h[left]
    return y[left] + from_left * (first + from_left * (3 * bend[left] + from_left * cubic))


def divided(x: np.ndarray, y: np.ndarray) -> float:
    """The third divided difference of four points."""
    while len(y) > 1:
        y = np.diff(y) / (x[len(x) - len(y) + 1 :] - x[: len(y) - 1])
    return float(y[0])
