"""The map of events by part of the country with a slider over time: circles as large as the counts, period by period.

With script off it shows the whole time at once, and the table behind it has every period.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import sqrt
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.findings import Finding
from qantar.report.figures import Figure, source_line
from qantar.report.maps import Ground, ground
from qantar.report.maps_drawing import NARROW, WIDE, Size
from qantar.report.measure_columns import shown
from qantar.report.measure_time import days_of, span_of
from qantar.report.measured_notes import Answers, marks_of, notes_of, subtitle_of
from qantar.report.pictures import picture
from qantar.report.wording import date_in_words

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet

#: The slider has so many periods at most: a page must stay light.
MOST_PERIODS = 400


@dataclass(frozen=True, slots=True)
class Spot:
    """A part of the country on the map: where it stands, what it is called, and its counts by period."""

    unit: str
    name: str
    x: float
    y: float
    low: dict[str, int]
    high: dict[str, int]
    #: Over the whole time: less than the sum of all that may lie in each period.
    whole: tuple[int, int]


def rates_map(sheet: "Sheet", findings: Sequence[Finding]) -> Figure | None:
    """Return the map of an analysis of counts by part; None where it has no parts, or nothing says where they lie."""
    answers = Answers.of(sheet, findings)
    rows = answers.rows("unit-periods")
    if not rows:
        return None
    periods = _periods(answers, rows)
    if len(periods) < 2 or len(periods) > MOST_PERIODS:
        return None
    name = f"{answers.analysis}-map"
    first, after = span_of(periods)
    days = (date.fromordinal(first), date.fromordinal(after - 1))
    land, spots, absent = _spots(answers, rows, days, name)
    if land.fitted is None or not spots:
        return None
    alt = "Map of the parts of the country; the area of a circle is the number of recorded events of the period chosen."
    drawings = [_drawn(land, spots, size, alt, days[1]) for size in (WIDE, NARROW)]
    marks = marks_of(sheet.site, answers.by_key["unit-periods"], (first, after))
    body = sheet.site.piece(
        "measured_pieces.html", "slider", sheet, name=name, maps=drawings, drawings=land.drawings(),
        data=_data(spots, absent, periods, marks), last=len(periods), whole=_whole(answers, periods),
    )  # fmt: skip
    placed = shown(*(sum(spot.whole[end] for spot in (*spots, *absent)) for end in (0, 1)))
    drawn = f"{placed} events in {len(spots) + len(absent)} known parts"
    if absent:
        named = ", ".join(f"{spot.name} ({shown(*spot.whole)})" for spot in absent)
        drawn += f", of which the map draws {len(spots)}. Not drawn: {named}"
    first_two = " and ".join(f"{spot.name} ({shown(*spot.whole)})" for spot in spots[:2])
    return Figure(
        name=name,
        title=sheet.site.in_language(f"Most events are recorded in {first_two}", "en"),
        subtitle=subtitle_of(answers, drawn, "The area of a circle is their number; pale: may lie there"),
        screen=sheet.site.in_language("Move the slider, or use the arrow keys.", "en"),
        source=source_line(
            sheet,
            answers.sources(),
            *notes_of(
                marks,
                "Borders are those of the last day. No circle: none is recorded, and it is not known to be quiet.",
                *(["What is not drawn has no place on a map of that day; it is in the table."] if absent else []),
                f"First and last with a recorded event: {date_in_words(periods[0])} and {date_in_words(periods[-1])}.",
                dashed=False,
            ),
        ),
        table=answers.table("unit-periods"),
        body=body,
        picture=_picture(sheet, land, spots, name, days[1]),
    )


def _periods(answers: Answers, rows: Sequence[dict[str, Any]]) -> list[str]:
    """Return all periods in order, those without a placed event too."""
    every = [str(row["period"]) for row in answers.rows("table")]
    return every or sorted({str(row["period"]) for row in rows})


def _whole(answers: Answers, periods: Sequence[str]) -> str:
    period = answers.by_key["unit-periods"].period
    return date_in_words(period) if period else _extent(periods)


def _extent(periods: Sequence[str]) -> str:
    first, after = span_of(periods)
    return date_in_words(f"{date.fromordinal(first).isoformat()}/{date.fromordinal(after - 1).isoformat()}")


def _spots(
    answers: Answers, rows: Sequence[dict[str, Any]], days: tuple[date, date], name: str
) -> tuple[Ground, list[Spot], list[Spot]]:
    """Return the ground, the parts that it has a place for, and those that it has none for, the most events first."""
    site = answers.sheet.site
    units = list(dict.fromkeys(str(row["unit"]).removeprefix("places/") for row in rows))
    points = {unit: point for unit in units if (point := site.places.point(unit))}
    land = ground(site.published.shapes, points.values(), days, name)
    if land.fitted is None:
        return land, [], []
    whole = {
        str(row["unit"]).removeprefix("places/"): (int(row["low"]), int(row["high"])) for row in answers.rows("by-unit")
    }
    areas = {area.place: area.middle for area in land.areas(days[1])}
    spots: list[Spot] = []
    absent: list[Spot] = []
    for unit in units:
        place = land.at(*points[unit]) if unit in points and unit not in areas else areas.get(unit)
        own = [row for row in rows if row["unit"] == f"places/{unit}"]
        low = {str(row["period"]): int(row["low"]) for row in own}
        high = {str(row["period"]): int(row["high"]) for row in own}
        spot = Spot(unit, answers.text(own[0]["unit_label"]), *(place or (0.0, 0.0)), low, high, whole[unit])
        (absent if place is None else spots).append(spot)
    spots, absent = (
        sorted(found, key=lambda spot: (-spot.whole[0], -spot.whole[1], spot.name)) for found in (spots, absent)
    )
    return land, spots, absent


def _drawn(land: Ground, spots: Sequence[Spot], size: Size, alt: str, day: date) -> Markup:
    """Return the map of the whole time; the script sets the circles of a period."""
    return Markup('<svg class="chart map {}" viewBox="0 0 {:g} {:g}" role="img" aria-label="{}">{}</svg>').format(
        size.name, size.width, round(land.height * size.scale + 8, 1), alt, _circles(land, spots, size, day)
    )


def _circles(land: Ground, spots: Sequence[Spot], size: Size, day: date) -> Markup:
    id_ = land.land(day)
    under = (
        Markup('<use href="#{}" class="land" transform="scale({:g})"/>').format(id_, round(size.scale, 4))
        if id_
        else Markup()
    )
    totals = [spot.whole for spot in spots]
    most = max(high for _, high in totals) or 1
    parts = [under]
    for number, (spot, (low, high)) in enumerate(zip(spots, totals, strict=True)):
        x, y = round(spot.x * size.scale, 1), round(spot.y * size.scale, 1)
        radii = [round(size.radius * sqrt(count / most), 1) for count in (high, low)]
        parts.append(
            Markup('<g data-spot="{}"><circle class="ev-band" cx="{:g}" cy="{:g}" r="{:g}"/>').format(
                number, x, y, radii[0]
            )
            + Markup('<circle class="ev" cx="{:g}" cy="{:g}" r="{:g}"/>').format(x, y, radii[1])
            + Markup('<text class="t halo-land" x="{:g}" y="{:g}" text-anchor="middle">{}</text>').format(
                x, round(y + 4.5, 1), _number(low, high)
            )
            + Markup("<title>{}</title></g>").format(
                f"{spot.name}: {low}" if low == high else f"{spot.name}: {low} to {high}"
            )
        )
    return Markup("").join(parts)


def _number(low: int, high: int) -> str:
    """Return the number at a circle; nothing where there is none."""
    return "" if not high else f"{low}" if low == high else f"{low}\u2013{high}"


def _data(
    drawn: Sequence[Spot], absent: Sequence[Spot], periods: Sequence[str], marks: Sequence[tuple[int, str]]
) -> Markup:
    """Return what the script needs: the names of periods and parts, and the counts of each part, period by period.

    Parts that are not drawn come last: the script counts and lists them too.
    """
    spots = [*drawn, *absent]
    changed = []
    for period in periods:
        first, after = days_of(period)
        changed.append("; ".join(words for day, words in marks if first <= day < after))
    data = {
        "periods": [date_in_words(period) for period in periods],
        "names": [spot.name for spot in drawn] + [f"{spot.name} (not drawn)" for spot in absent],
        "low": [[spot.low.get(period, 0) for period in periods] for spot in spots],
        "high": [[spot.high.get(period, 0) for period in periods] for spot in spots],
        "whole": [[spot.whole[end] for spot in spots] for end in (0, 1)],
        "changed": changed,
        "radius": {"wide": WIDE.radius, "narrow": NARROW.radius},
    }
    return Markup(json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c"))


def _picture(sheet: "Sheet", land: Ground, spots: Sequence[Spot], name: str, day: date) -> str:
    path = f"charts/{name}.svg"
    still = Markup("<defs>{}</defs>{}").format(land.drawings(), _circles(land, spots, WIDE, day))
    title = "Where events are recorded, the whole time"
    sheet.site.files[path] = picture(still, land.width, land.height + 8, title, str(sheet.site.about.title))
    return path
