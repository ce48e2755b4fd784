"""Who holds which office through a window of time: a row for each body, a bar for each holder, from documented ties."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from markupsafe import Markup

from qantar.findings import SourceRef
from qantar.report.attributed import Row, plain_names
from qantar.report.figures import Figure, FigureTable, source_line
from qantar.report.mentions import ancestry
from qantar.report.timebars import Bar
from qantar.report.timelanes import Lane, tracks_of
from qantar.report.timelanes_picture import lanes_picture
from qantar.report.timescale import read_when
from qantar.report.wording import date_in_words
from qantar.values.dates import Edtf

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet, Site
    from qantar.tables.published import Published

#: The relations by which one holds an office or stands at the head of a body.
_OFFICES = frozenset({"holds-office", "leads"})
_STATE = "state body"
#: A change of office is one of a window where it is known to about a season.
_KNOWN_TO = 100
#: A role longer than this stands in the table, and not on a bar.
_SHORT = 30


@dataclass(frozen=True, slots=True)
class Holding:
    """One who held an office of a body, from when and until when as far as that is known."""

    row: Row
    since: Edtf | None
    until: Edtf | None

    def within(self, first: date, last: date) -> bool:
        """Tell whether it can have held on a day of a window, and whether some day of it is known at all."""
        begun = self.since is None or (self.since.earliest or date.min) <= last
        held = self.until is None or (self.until.latest or date.max) >= first
        return begun and held and (self.since is not None or self.until is not None)

    def changes(self, first: date, last: date) -> bool:
        """Tell whether it began or ended within a window."""
        return any(
            end is not None
            and end.earliest is not None
            and end.latest is not None
            and (end.latest - end.earliest).days <= _KNOWN_TO
            and end.earliest <= last
            and end.latest >= first
            for end in (self.since, self.until)
        )


def office_choices(published: "Published") -> list[str]:
    """Return what a page may ask for: the windows of the study, and the bodies whose offices somebody held."""
    windows = published.settings.get("windows") or {}
    codes = _office_codes(published)
    bodies = {str(row["object"]) for row in published.rows("ties") if row.get("relation") in codes}
    return [*windows, *sorted(body for body in bodies if published.row("actors", body))]


def _office_codes(published: "Published") -> set[str]:
    """Return the relations that are offices, a study's own among them."""
    finer = [(row.get("code"), row.get("parent")) for row in published.rows("vocabularies")]
    codes: set[str] = set(_OFFICES)
    while more := {str(code) for code, parent in finer if parent in codes} - codes:
        codes |= more
    return codes


def offices_figure(sheet: "Sheet", chosen: Sequence[str], name: str) -> Figure:
    """Return who held which office: in the chosen window, of the chosen bodies.

    Without a body: of each state body in which an office changed hands in the window.
    """
    site = sheet.site
    windows = site.published.settings.get("windows") or {}
    window = next((part for part in chosen if part in windows), "")
    bodies = [part for part in chosen if part not in windows]
    when = read_when(_period(windows[window])) if window else None
    found = _holdings(site, bodies, when)
    lanes = [_lane(site, body, holdings) for body, holdings in found]
    ends = (when.earliest, when.latest + timedelta(days=1)) if when and when.earliest and when.latest else None
    tracks = tracks_of(lanes, ends) if lanes else None
    label = _label(site, windows[window], window) if window else Markup()
    title = Markup("{}{}").format(
        site.in_language("Who held which office", "en"), Markup(", {}").format(label) if label else ""
    )
    told = site.in_language("Hatched: since when or until when is not known. Only what is documented is drawn.", "en")
    rows = [holding.row for _, holdings in found for holding in holdings]
    sources = sorted(
        {SourceRef(str(row["source"]), str(row.get("locator") or "")) for row in rows if row.get("source")}
    )
    return Figure(
        name=name,
        title=title,
        subtitle=told,
        source=source_line(sheet, sources),
        table=_table(site, found),
        body=site.piece("timelanes_pieces.html", "lanes", sheet, tracks=tracks, lanes=lanes, key=(), head="Body"),
        picture=lanes_picture(site, name, tracks, title.striptags(), told.striptags()) if tracks else None,
        several=True,
    )


def _holdings(site: "Site", bodies: Sequence[str], when: Edtf | None) -> list[tuple[str, list[Holding]]]:
    """Return the holders by body: the bodies in the order asked for, else in that of their first change."""
    first, last = (when.earliest if when else None) or date.min, (when.latest if when else None) or date.max
    found: dict[str, list[Holding]] = {body: [] for body in bodies}
    for row in site.published.rows("ties"):
        if row.get("status") != "documented" or _OFFICES.isdisjoint(ancestry(site, "relations", row.get("relation"))):
            continue
        holding = Holding(row, read_when(row.get("since")), read_when(row.get("until")))
        if holding.within(first, last) and (not bodies or str(row["object"]) in bodies):
            found.setdefault(str(row["object"]), []).append(holding)
    ordered = [(body, sorted(holdings, key=_order)) for body, holdings in found.items() if holdings]
    if bodies:
        return ordered
    state = {str(row["id"]) for row in site.published.rows("actors") if row.get("kind") == _STATE}
    changed = [
        (body, holdings)
        for body, holdings in ordered
        if body in state and any(holding.changes(first, last) for holding in holdings)
    ]
    return sorted(changed, key=lambda item: (_order(item[1][0]), item[0]))


def _order(holding: Holding) -> tuple[date, date, str]:
    since = holding.since.earliest if holding.since else None
    until = holding.until.latest if holding.until else None
    return since or date.min, until or date.max, str(holding.row["id"])


def _lane(site: "Site", body: str, holdings: Sequence[Holding]) -> Lane:
    words = [f"{_who(site, holding.row)}: {_dates(holding.row)}" for holding in holdings]
    bars = [
        Bar(holding.since, holding.until, _who(site, holding.row), "tl-bar soft", lasting=True) for holding in holdings
    ]
    name = site.label("actors", body)
    return Lane(name, Markup(), f"{name.striptags()}: {'; '.join(words)}", bars=bars, listed=words)


def _who(site: "Site", row: Row) -> str:
    name, role = plain_names(site, row.get("subject")), str(row.get("role") or "")
    return f"{name}, {role}" if role and len(role) <= _SHORT else name


def _dates(row: Row) -> str:
    since, until = date_in_words(row.get("since")), date_in_words(row.get("until"))
    return (
        f"{f'since {since}' if since else 'since when is not known'}, {f'until {until}' if until else 'no end is told'}"
    )


def _table(site: "Site", found: Sequence[tuple[str, Sequence[Holding]]]) -> FigureTable:
    columns = ("Body", "Who", "As what", "Since", "Until", "Why it ended")
    rows = [
        (
            site.label("actors", body).striptags(),
            plain_names(site, holding.row.get("subject")),
            str(holding.row.get("role") or ""),
            date_in_words(holding.row.get("since")) or None,
            date_in_words(holding.row.get("until")) or "no end is told",
            str(holding.row.get("end_reason") or ""),
        )
        for body, holdings in found
        for holding in holdings
    ]
    return FigureTable("Who held which office", columns, rows, (False,) * len(columns))


def _period(window: object) -> str:
    return str(window.get("period") or "") if isinstance(window, dict) else ""


def _label(site: "Site", window: object, name: str) -> Markup:
    label = window.get("label") if isinstance(window, dict) else None
    return site.say(label) if isinstance(label, Mapping) else site.own_text(label or name)
