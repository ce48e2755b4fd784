"""The reports of an event side by side: what each source gives as written, which figures the study uses, and why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.report.attributed import source_of
from qantar.report.chronology_events import adopted
from qantar.report.chronology_list import use_of
from qantar.report.chronology_notes import NAMES
from qantar.report.record_page import Group, Item, Section, ours

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet, Site

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure as a report writes it, and whether the study uses it."""

    text: Markup
    used: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """One report: its source, its figures, the words it quotes, and what the study makes of it."""

    source: Markup
    after: Markup
    cells: Sequence[Cell]
    quote: Markup
    translation: Markup
    use: Markup


def reports_section(sheet: "Sheet", event: Row) -> Section:
    """Return what is reported of an event, one row a report, with the columns that some report fills."""
    site = sheet.site
    reports = site.mentions("reports", "event", str(event["id"]))
    columns = [column for column in NAMES if any(report.get(column) for report in reports)]
    told = [_told(site, report, columns) for report in reports]
    quotes = any(report.quote for report in told)
    if not told:
        return Section("reports", "What is reported", [])
    if not columns and not quotes:
        items = [
            Item(_without_figures(site, row), notes=[report.after] if report.after else (), source=report.source)
            for row, report in zip(reports, told, strict=True)
        ]
        return Section("reports", "What is reported", [Group(items, table="reports")])
    names = [NAMES[column] for column in columns]
    body = site.piece("record_pieces.html", "reports", sheet, told=told, columns=names, quotes=quotes)
    return Section("reports", "What is reported", [Group([], body=body)], number=len(told))


def _without_figures(site: "Site", report: Row) -> Markup:
    """Return what there is to say of a report that gives no figure and no words."""
    reason = str(report.get("reason") or "").strip().rstrip(".")
    return site.own_text(f"{reason}.") if reason else ours(site, "A report without figures.")


def _told(site: "Site", report: Row, columns: Sequence[str]) -> Told:
    used = adopted(report)
    first = site.published.row("reports", str(report.get("derived_from") or ""))
    after = ours(site, Markup("taken from {}").format(site.source_link(str(first["source"])))) if first else Markup()
    language = str(report.get("language") or site.own)
    return Told(
        source=source_of(site, "reports", report),
        after=after,
        cells=[
            Cell(site.own_text(report[column]), column in used) if report.get(column) else Cell(Markup())
            for column in columns
        ],
        quote=site.in_language(str(report["quote"]), language) if report.get("quote") else Markup(),
        translation=site.own_text(report.get("translation")),
        use=ours(site, use_of(report)),
    )
