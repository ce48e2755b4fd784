"""The figure of outlets: how long each existed, who led, owned and paid for it, and how it was closed."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from markupsafe import Markup

from qantar.findings import SourceRef
from qantar.report.attributed import Row, plain_names
from qantar.report.case_rows import Case, cases_of
from qantar.report.figures import Figure, FigureTable, source_line
from qantar.report.media_rows import Outlet, OutletTie
from qantar.report.tie_words import tie_in_few_words
from qantar.report.timebars import Bar
from qantar.report.timelanes import Lane, Mark, tracks_of
from qantar.report.timelanes_picture import lanes_picture
from qantar.report.timescale import read_when
from qantar.report.timesigns import CLOSED, FOUNDED, RENAMED, SOLD, Sign, key_of
from qantar.report.wording import date_in_words, moment_in_words

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet, Site

#: Ties that happen on one day, by family: their sign. All others last.
_MOMENTS = (
    ("founding", FOUNDED),
    ("bought", SOLD),
    ("sold", SOLD),
    ("took-over", SOLD),
    ("pressed-to-sell", SOLD),
    ("succession", RENAMED),
    ("ending", CLOSED),
)
_LASTING = frozenset({"property", "office", "media-work"})
_SUBTITLE = (
    "A broad bar is the outlet itself, bars below it are those who led, made, owned or paid for it. What is only said "
    "stands behind the name of who says it. Hatched: since when or until when is not known."
)


def media_figure(sheet: "Sheet", outlets: Sequence[Outlet], name: str = "media-lanes") -> Figure:
    """Return outlets as lanes on one scale."""
    site = sheet.site
    about: dict[str, list[Case]] = {}
    for case in cases_of(site):
        about.setdefault(str(case.row.get("person")), []).append(case)
    lanes = [_lane(site, outlet, about.get(outlet.id, ())) for outlet in outlets if outlet.told]
    shown = [lane for lane in lanes if lane.bars or lane.marks]
    tracks = tracks_of(shown)
    left = len(lanes) - len(shown)
    title = f"{len(shown):,} {'outlet' if len(shown) == 1 else 'outlets'} over time"
    note = f"Of {left:,} more {'outlet' if left == 1 else 'outlets'} the sources give no date."
    key = key_of({mark.sign for lane in shown for mark in lane.marks})
    return Figure(
        name=name,
        title=site.in_language(title, "en"),
        subtitle=site.in_language(_SUBTITLE, "en"),
        source=source_line(sheet, _sources(outlets), *([note] if left else [])),
        table=_table(site, outlets),
        body=site.piece("timelanes_pieces.html", "lanes", sheet, tracks=tracks, lanes=shown, key=key, head="Outlet"),
        picture=lanes_picture(site, name, tracks, title, "Hatched: not known") if tracks else None,
        several=True,
    )


def sign_of_tie(tie: OutletTie) -> Sign | None:
    """Return the sign of a tie that happens on one day; None for one that lasts."""
    return next((sign for family, sign in _MOMENTS if family in tie.families), None)


def _lane(site: "Site", outlet: Outlet, cases: Sequence[Case]) -> Lane:
    label = site.label("actors", outlet.id)
    bars, marks = [], []
    since, until = read_when(outlet.row.get("since")), read_when(outlet.row.get("until"))
    if since or until:
        bars.append(Bar(since, until))
    words: list[str] = []
    for tie in outlet.ties:
        starts, ends = read_when(tie.row.get("since")), read_when(tie.row.get("until"))
        sign = sign_of_tie(tie)
        if sign and starts:
            marks.append(Mark(sign, starts.earliest, starts.latest))
        elif not sign and tie.families & _LASTING and (starts or ends):
            text = tie_in_few_words(site, tie.row, outlet.id)
            documented = tie.row.get("status") == "documented"
            bars.append(Bar(starts, ends, text, "tl-bar soft" if documented else "tl-bar said"))
            words.append(f"{text}, {_dates(tie.row)}")
    marks += _done_to_it(cases)
    told = f"{label.striptags()}: {'; '.join([*_life(outlet.row), *words]) or 'see the list'}"
    name = Markup('<a href="media.html#{}">{}</a>').format(outlet.id, label) if site.has_page("media") else label
    return Lane(name, Markup(), told, marks, bars, listed=words)


def _done_to_it(cases: Sequence[Case]) -> Iterator[Mark]:
    """Yield a sign for each step of the cases about an outlet."""
    for case in cases:
        for step in case.dated:
            yield Mark(step.sign, step.first, step.last)


def _life(row: Row) -> list[str]:
    since, until = date_in_words(row.get("since")), date_in_words(row.get("until"))
    return [f"exists {_dates(row)}"] if since or until else []


def _dates(row: Row) -> str:
    since, until = date_in_words(row.get("since")), date_in_words(row.get("until"))
    if since and until:
        return f"{since} to {until}"
    return f"since {since}" if since else f"until {until}" if until else "no date"


def _sources(outlets: Sequence[Outlet]) -> list[SourceRef]:
    rows = [row for outlet in outlets if outlet.told for row in (outlet.row, *(tie.row for tie in outlet.ties))]
    return sorted({SourceRef(str(row["source"]), str(row.get("locator") or "")) for row in rows if row.get("source")})


def _table(site: "Site", outlets: Sequence[Outlet]) -> FigureTable:
    columns = (
        "Outlet",
        "Standing",
        "Who says so",
        "Who",
        "What",
        "To whom",
        "As what",
        "Since",
        "Until",
        "Why it ended",
    )
    rows = [
        (
            site.label("actors", outlet.id).striptags(),
            str(tie.row.get("status") or ""),
            plain_names(site, tie.row.get("asserted_by")),
            plain_names(site, tie.row.get("subject")),
            site.code("relations", tie.row.get("relation")).striptags(),
            plain_names(site, tie.row.get("object")),
            str(tie.row.get("role") or ""),
            moment_in_words(tie.row.get("since")) or None,
            moment_in_words(tie.row.get("until")) or None,
            str(tie.row.get("end_reason") or ""),
        )
        for outlet in outlets
        for _, ties in outlet.grouped()
        for tie in ties
    ]
    return FigureTable("Ties of the outlets", columns, rows, (False,) * len(columns))
