"""The page of a chronology: the map with its steps, the lanes, and every event with what its sources report."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from markupsafe import Markup

from qantar.report.article import opening_of
from qantar.report.chronology_days import Chronology, chronology_of
from qantar.report.chronology_list import MOST_IN_PAGE, event_list
from qantar.report.chronology_map import map_figure
from qantar.report.chronology_symbols import signs_of_page
from qantar.report.figures import Figure, finished
from qantar.report.lanes import lanes_figure

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Part:
    """One chronology on the page: two figures and a list."""

    analysis: str
    title: Markup
    map: Figure
    lanes: Figure
    events: Markup
    count: int


def render_chronology(sheet: "Sheet") -> str:
    """Return the page of all chronologies of a study."""
    site = sheet.site
    answered = site.answered("chronology")
    found = [made for name, findings in answered.items() if (made := chronology_of(site, name, findings))]
    parts = [_part(sheet, chronology) for chronology in found]
    count = sum(part.count for part in parts)
    standfirst = f"{count:,} {'event' if count == 1 else 'events'}, where they happened, and what each source reports."
    opening = opening_of(sheet, "Day by day", standfirst)
    return sheet.render(
        "chronology.html", opening=opening, body=sheet.prose(opening.body), parts=parts, drawings=signs_of_page()
    )


def shortened(figure: Figure) -> Figure:
    """Return a figure whose table on the page is no longer than a reader scrolls through; its file has all rows."""
    table = figure.table
    if table is None or len(table.rows) <= MOST_IN_PAGE:
        return figure
    caption = f"{table.caption}: the first {MOST_IN_PAGE} of {len(table.rows):,}; the data has all of them"
    return replace(figure, table=replace(table, caption=caption, rows=table.rows[:MOST_IN_PAGE]))


def _part(sheet: "Sheet", chronology: Chronology) -> Part:
    return Part(
        analysis=chronology.analysis,
        title=sheet.site.say(chronology.finding.label),
        map=shortened(finished(sheet, map_figure(sheet, chronology))),
        lanes=shortened(finished(sheet, lanes_figure(sheet, chronology))),
        events=event_list(sheet, chronology),
        count=len(chronology.events),
    )
