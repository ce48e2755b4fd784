"""The page of laws: whose power grew or shrank, and every change in the order of time, before beside after."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from qantar.report.article import opening_of
from qantar.report.attributed import Row, named, source_of
from qantar.report.figures import finished
from qantar.report.law_drawing import arrow
from qantar.report.law_figures import laws_figure
from qantar.report.law_rows import GROWS, SHRINKS, Instrument, instruments_of, way_of
from qantar.report.wording import date_in_words

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet, Site


@dataclass(frozen=True, slots=True)
class ToldChange:
    """One change in words: which power, what held before and after, who had it and has it, and who gains by it."""

    anchor: str
    article: Markup
    power: Markup
    before: Markup
    after: Markup
    holder_before: Markup
    holder_after: Markup
    sign: Markup
    direction: Markup
    source: Markup


@dataclass(frozen=True, slots=True)
class ToldLaw:
    """One instrument with its changes."""

    anchor: str
    year: str
    name: Markup
    rank: str
    when: str
    in_force: str
    until: str
    changes: Sequence[ToldChange]


def render_laws(sheet: "Sheet") -> str:
    """Return the page of laws."""
    site = sheet.site
    laws = instruments_of(site)
    told = [_told(site, law) for law in laws]
    opening = opening_of(
        sheet, "Laws and powers", "What each law changed, article by article, and whose power grew or shrank."
    )
    return sheet.render(
        "laws.html",
        opening=opening,
        body=sheet.prose(opening.body),
        figure=finished(sheet, laws_figure(sheet, laws)),
        laws=told,
        years=_years(told),
    )


def _years(laws: Sequence[ToldLaw]) -> dict[str, str]:
    """Return for each year where its first law stands."""
    found: dict[str, str] = {}
    for law in laws:
        found.setdefault(law.year, law.anchor)
    return found


def _told(site: "Site", law: Instrument) -> ToldLaw:
    return ToldLaw(
        anchor=f"law-{law.anchor}",
        year=str(law.day.year) if law.day else "no date",
        name=site.own_text(law.name),
        rank=law.rank,
        when=date_in_words(law.adopted) or "no date in these sources",
        in_force=date_in_words(law.in_force),
        until=date_in_words(law.until),
        changes=[_change(site, row) for row in law.rows],
    )


def _change(site: "Site", row: Row) -> ToldChange:
    way = way_of(row)[1]
    mark = Markup('<svg class="sign" aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">{}</svg>')
    return ToldChange(
        anchor=str(row["id"]),
        article=site.own_text(row.get("article")),
        power=site.code("powers", row.get("power")),
        before=site.own_text(row.get("before")),
        after=site.own_text(row.get("after")),
        holder_before=named(site, row.get("holder_before")),
        holder_after=named(site, row.get("holder_after")),
        sign=mark.format(arrow(way == GROWS, 8, 8)) if way in (GROWS, SHRINKS) else Markup(),
        direction=site.code("directions", row.get("direction")) if way else Markup(),
        source=source_of(site, "laws", row),
    )
