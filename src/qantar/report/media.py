"""The page of media: outlets over time, then each with who founded, owned, led and ended it, and what it suffered."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from qantar.report.article import opening_of
from qantar.report.attributed import Row, source_of
from qantar.report.figures import finished
from qantar.report.media_figures import media_figure, sign_of_tie
from qantar.report.media_rows import Outlet, OutletTie, outlets_of
from qantar.report.tie_words import tie_in_words
from qantar.report.timesigns import sign_in_text
from qantar.report.wording import date_in_words

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet, Site


@dataclass(frozen=True, slots=True)
class ToldTie:
    """One tie in words, with its sign where it happened on one day, and its standing."""

    sign: Markup
    words: Markup
    standing: str
    source: Markup


@dataclass(frozen=True, slots=True)
class ToldOutlet:
    """One outlet in words."""

    id: str
    name: Markup
    life: str
    page: str
    groups: Sequence[tuple[str, Sequence[ToldTie]]]
    cases: Sequence[tuple[str, Markup, Markup, Markup]]
    events: Sequence[tuple[str, str, Markup, Markup]]


def has_outlets(site: "Site") -> bool:
    """Tell whether a study knows more of some outlet than its name."""
    return any(outlet.told for outlet in outlets_of(site))


def render_media(sheet: "Sheet") -> str:
    """Return the page of media."""
    site = sheet.site
    outlets = outlets_of(site)
    standfirst = "Who founded, owned, led and closed each outlet, and what was done to it, with who says so."
    opening = opening_of(sheet, "Media", standfirst)
    return sheet.render(
        "media.html",
        opening=opening,
        body=sheet.prose(opening.body),
        figure=finished(sheet, media_figure(sheet, outlets)),
        outlets=[_told(site, outlet) for outlet in outlets if outlet.told],
        others=[_link(site, outlet) for outlet in outlets if not outlet.told],
    )


def _told(site: "Site", outlet: Outlet) -> ToldOutlet:
    since, until = date_in_words(outlet.row.get("since")), date_in_words(outlet.row.get("until"))
    life = [f"since {since}" if since else "", f"until {until}" if until else ""]
    return ToldOutlet(
        id=outlet.id,
        name=site.label("actors", outlet.id),
        life=", ".join(part for part in life if part),
        page=site.address_of("actors", outlet.id),
        groups=[(name, [_tie(site, tie) for tie in ties]) for name, ties in outlet.grouped()],
        cases=[_case(site, row) for row in outlet.cases],
        events=[_event(site, row) for row in outlet.events],
    )


def _tie(site: "Site", tie: OutletTie) -> ToldTie:
    sign = sign_of_tie(tie)
    return ToldTie(
        sign=sign_in_text(sign) if sign else Markup(),
        words=tie_in_words(site, tie.row, moment=sign is not None),
        standing=str(tie.row.get("status") or ""),
        source=source_of(site, "ties", tie.row),
    )


def _case(site: "Site", row: Row) -> tuple[str, Markup, Markup, Markup]:
    id_ = str(row["id"])
    label = site.own_text(row.get("label")) or site.code("case_kinds", row.get("kind"))
    return (
        site.address_of("cases", id_),
        label,
        site.code("case_kinds", row.get("kind")),
        site.own_text(row.get("outcome")),
    )


def _event(site: "Site", row: Row) -> tuple[str, str, Markup, Markup]:
    label = site.own_text(row.get("label") or row["id"])
    return (
        site.address_of("events", str(row["id"])),
        date_in_words(row.get("date")),
        label,
        source_of(site, "events", row),
    )


def _link(site: "Site", outlet: Outlet) -> Markup:
    return Markup('<a href="{}">{}</a>').format(site.address_of("actors", outlet.id), site.label("actors", outlet.id))
