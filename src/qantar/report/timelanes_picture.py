"""Lanes over time as one picture to take away: the names of the rows beside their tracks, and the scale above."""

from typing import TYPE_CHECKING

from markupsafe import Markup

from qantar.report.lettering import lines_of, shortened
from qantar.report.pictures import inner_of, picture
from qantar.report.timelanes import WIDE, Tracks

if TYPE_CHECKING:
    from qantar.report.sheet import Site

#: The width of the names, and between the lines of one name.
_NAMES, _LINE = 210.0, 15.0


def lanes_picture(site: "Site", name: str, tracks: Tracks, title: str, below: str) -> str:
    """Put all lanes into one file of SVG with the colours written in, and return its path in the site."""
    named = any(track.lane.name for track in tracks.tracks)
    left = _NAMES + 16 if named else 0.0
    parts = [Markup('<g transform="translate({:g} 0)">{}</g>').format(left, inner_of(tracks.wide_edge))]
    top = 24.0
    for track in tracks.tracks:
        lines = shortened(lines_of(track.lane.name.striptags(), _NAMES, 13.5, bold=True), 2)
        height = max(track.height, len(lines) * _LINE + 6)
        parts += [
            Markup('<text class="tv" x="0" y="{:g}">{}</text>').format(top + 16 + place * _LINE, line)
            for place, line in enumerate(lines)
        ]
        parts.append(Markup('<g transform="translate({:g} {:g})">{}</g>').format(left, top, track.inner))
        top += height
    path = f"charts/{name}.svg"
    site.files[path] = picture(Markup("").join(parts), left + WIDE, top, title, below)
    return path
