"""The key to the circles of a map: round numbers of people beside circles of their size."""

from math import floor, log10

from markupsafe import Markup

from qantar.maths.projection import radius_of
from qantar.report.lettering import width_of
from qantar.report.maps_drawing import WIDE

_LETTER = 13.0


def crowd_key(largest: float) -> Markup:
    """Return circles for round numbers up to the largest crowd on the map; nothing where no size is known."""
    if largest <= 0:
        return Markup()
    parts: list[Markup] = []
    radii = [
        (count, max(radius_of(count, largest=largest, radius=WIDE.radius), 2.5)) for count in round_numbers(largest)
    ]
    middle = max(radius for _, radius in radii) + 1
    x = 1.0
    for index, (count, radius) in enumerate(radii):
        text = f"{count:,}" + (" people" if index == len(radii) - 1 else "")
        x += radius
        parts.append(Markup('<circle class="ev-ring" cx="{:.1f}" cy="{:.1f}" r="{:.1f}"/>').format(x, middle, radius))
        x += radius + 6
        parts.append(Markup('<text class="t" x="{:.1f}" y="{:.1f}">{}</text>').format(x, middle + 4.5, text))
        x += width_of(text, _LETTER) + 14
    wide, high = round(x), round(2 * middle)
    return Markup('<svg aria-hidden="true" class="sizes" viewBox="0 0 {} {}" width="{}" height="{}">{}</svg>').format(
        wide, high, wide, high, Markup("").join(parts)
    )


def round_numbers(largest: float) -> list[int]:
    """Return up to three round numbers that a reader can hold circles against.

    >>> round_numbers(3000), round_numbers(999), round_numbers(12)
    ([100, 1000, 3000], [30, 300, 900], [3, 10])
    """
    top = _below(largest)
    found = [_below(top / 30), _below(top / 3), top]
    return [count for count in dict.fromkeys(found) if count >= 1]


def _below(value: float) -> int:
    """Return the largest number of one digit and zeros that is no more than a value."""
    if value < 1:
        return 0
    power = 10 ** floor(log10(value))
    return int(value // power * power)
