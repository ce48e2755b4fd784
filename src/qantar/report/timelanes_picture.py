"""Lanes over time as one picture to take away: names beside their tracks, the scale above, the key of signs below."""

from typing import TYPE_CHECKING

from markupsafe import Markup

from qantar.report.lettering import lines_of, shortened, width_of
from qantar.report.pictures import inner_of, picture
from qantar.report.timelanes import WIDE, Track, Tracks
from qantar.report.timesigns import SIGNS, Sign, drawn_sign

if TYPE_CHECKING:
    from qantar.report.sheet import Site

#: The width of the names, and between the lines of one name and of the key.
_NAMES, _LINE, _KEY = 210.0, 15.0, 20.0


def lanes_picture(site: "Site", name: str, tracks: Tracks, title: str, below: str) -> str:
    """Put all lanes into one file of SVG with the colours written in, and return its path in the site."""
    left = _NAMES + 16 if any(track.lane.name for track in tracks.tracks) else 0.0
    parts = [Markup('<g transform="translate({:g} 0)">{}</g>').format(left, inner_of(tracks.wide_edge))]
    top = 24.0
    for track in tracks.tracks:
        drawn, height = _row(track, left)
        parts.append(Markup('<g transform="translate(0 {:g})">{}</g>').format(top, drawn))
        top += height
    used = {mark.sign for track in tracks.tracks for mark in track.lane.marks}
    key, height = _key([sign for sign in SIGNS if sign in used], left + WIDE)
    parts.append(Markup('<g transform="translate(0 {:g})">{}</g>').format(top + 14, key))
    path = f"charts/{name}.svg"
    site.files[path] = picture(Markup("").join(parts), left + WIDE, top + 14 + height, title, below)
    return path


def _row(track: Track, left: float) -> tuple[Markup, float]:
    """Return a row with its name, its track, and below it the words of bars that found no room there."""
    lines = shortened(lines_of(track.lane.name.striptags(), _NAMES, 13.5, bold=True), 2)
    parts = [Markup('<path class="grid" d="M0 0H{:g}"/>').format(left + WIDE)] if left else []
    parts += [
        Markup('<text class="tv" x="0" y="{:g}">{}</text>').format(16 + place * _LINE, line)
        for place, line in enumerate(lines)
    ]
    parts.append(Markup('<g transform="translate({:g} 0)">{}</g>').format(left, track.inner))
    parts += [
        Markup('<text class="t" x="{:g}" y="{:g}">{}</text>').format(left, track.height + 12 + place * _LINE, words)
        for place, words in enumerate(track.untold)
    ]
    return Markup("").join(parts), max(track.height + len(track.untold) * _LINE + 4, len(lines) * _LINE + 6)


def _key(signs: list[Sign], wide: float) -> tuple[Markup, float]:
    """Return what the signs mean, as many in a line as there is room for, and how high that is."""
    parts, x, y = [], 0.0, 0.0
    for sign in signs:
        room = 22 + width_of(sign.meaning, 13) + 20
        if x and x + room > wide:
            x, y = 0.0, y + _KEY
        words = Markup('<text class="t" x="{:g}" y="{:g}">{}</text>').format(round(x + 20, 1), y + 12.5, sign.meaning)
        parts += [drawn_sign(sign, round(x + 8, 1), y + 8), words]
        x += room
    return Markup("").join(parts), y + _KEY if signs else 0.0
