"""Lanes over time as drawings for paper: names and tracks in one picture, on as many pictures as a page wants."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from markupsafe import Markup

from qantar.exports.lanes import plain_text, sign_key, written
from qantar.report.lettering import lines_of
from qantar.report.pictures import height_of, inner_of

if TYPE_CHECKING:
    from qantar.report.timelanes import Lane, Track, Tracks

NAMES, WIDTH = 220.0, 860.0
_LETTERS, _SMALL, _LINE = 13.0, 11.5, 15.0
_EDGE = 26.0
#: A picture higher than this does not fit a page with a title and its caption.
TALLEST = 820.0


def timelanes_drawing(
    tracks: "Tracks | None", lanes: Sequence["Lane"], key: Sequence[tuple[Markup, str]], head: str
) -> Markup:
    """Return lanes as drawings one after the other, each with its scale and key; words where nothing has a date."""
    if tracks is None:
        return Markup('<p><span lang="en" dir="ltr">Nothing here has a date in these sources.</span></p>')
    drawn = [_lane(lane, track) for lane, track in zip(lanes, tracks.tracks, strict=True)]
    below, below_height = sign_key(key, WIDTH)
    pages: list[list[tuple[Markup, float, str]]] = [[]]
    for lane in drawn:
        if pages[-1] and sum(height for _, height, _ in pages[-1]) + lane[1] > TALLEST - _EDGE - below_height:
            pages.append([])
        pages[-1].append(lane)
    return Markup("\n").join(_page(page, tracks.wide_edge, head, below, below_height) for page in pages)


def _page(
    lanes: Sequence[tuple[Markup, float, str]], edge: Markup, head: str, key: Markup, key_height: float
) -> Markup:
    parts = [
        written(0, 14, _SMALL, head, colour="ink-3"),
        Markup('<g transform="translate({:g} 0)">{}</g>').format(NAMES, inner_of(edge)),
    ]
    y = _EDGE
    for drawing, height, _ in lanes:
        parts.append(Markup('<path d="M0 {0:g}H{1:g}" stroke="var(--line)"/>').format(y, WIDTH))
        parts.append(Markup('<g transform="translate(0 {:g})">{}</g>').format(y, drawing))
        y += height
    parts.append(Markup('<g transform="translate(0 {:g})">{}</g>').format(y + 12, key))
    return Markup('<svg class="chart wide" viewBox="0 0 {:g} {:g}" role="img" aria-label="{}">{}</svg>').format(
        WIDTH, y + 12 + key_height, "; ".join(told for *_, told in lanes), Markup("").join(parts)
    )


def _lane(lane: "Lane", track: "Track") -> tuple[Markup, float, str]:
    """Return the name and the track of a lane, how high they are, and what they say."""
    name, below = plain_text(lane.name), plain_text(lane.below)
    lines = [(line, True) for line in lines_of(name, NAMES - 16, _LETTERS, bold=True)]
    lines += [(line, False) for line in lines_of(below, NAMES - 16, _SMALL)]
    tall = height_of(track.wide)
    height = max(len(lines) * _LINE + 8, tall + 4)
    top = (height - len(lines) * _LINE) / 2 + 11.5
    parts = [
        written(
            0,
            top + number * _LINE,
            _LETTERS if bold else _SMALL,
            line,
            bold=bold,
            colour="ink" if bold else "ink-3",
        )
        for number, (line, bold) in enumerate(lines)
    ]
    parts.append(
        Markup('<g transform="translate({:g} {:g})">{}</g>').format(NAMES, (height - tall) / 2, inner_of(track.wide))
    )
    if lane.undated:
        parts.append(written(NAMES + 12, height / 2 + 4, _SMALL, plain_text(lane.undated), colour="ink-2"))
    return Markup("").join(parts), height, f"{name}: {lane.told}" if lane.told else name
