"""The pages of cases: all of them as lanes with a list, and one page for each with its steps and versions."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from qantar.report.article import opening_of
from qantar.report.attributed import named
from qantar.report.case_figures import case_figure, cases_figure
from qantar.report.case_rows import Case, cases_of
from qantar.report.case_telling import kind_of, title_of
from qantar.report.figures import finished
from qantar.report.links import record_page
from qantar.report.wording import moment_in_words

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet, Site


@dataclass(frozen=True, slots=True)
class Entry:
    """A case in the list of all: whom it concerns, what it is about, and how it ended."""

    address: str
    person: Markup
    title: Markup
    when: str
    versions: int
    outcome: Markup


def render_cases(sheet: "Sheet") -> dict[str, str]:
    """Return the page of all cases, and a page for each."""
    site = sheet.site
    cases = cases_of(site)
    standfirst = (
        "Prosecutions, attacks, deaths and bans: what happened, and what each side says of it. Nothing here finds "
        "anybody guilty."
    )
    opening = opening_of(sheet, "Cases", standfirst)
    pages = {
        sheet.name: sheet.render(
            "cases.html",
            opening=opening,
            body=sheet.prose(opening.body),
            figure=finished(sheet, cases_figure(sheet, cases)),
            groups=_by_kind(site, cases),
        )
    }
    for place, case in enumerate(cases):
        nearby = [cases[at] for at in (place - 1, place + 1) if 0 <= at < len(cases)]
        if case.id in site.address_of.with_page("cases"):
            pages[record_page("cases", case.id)] = _page(site, case, nearby)
    return pages


def _page(site: "Site", case: Case, nearby: list[Case]) -> str:
    from qantar.report.sheet import Sheet

    page = Sheet(site, record_page("cases", case.id), title=title_of(site, case).striptags())
    return page.render(
        "case.html",
        menu=site.menu(next(known for known in site.pages if known.name == "cases")),
        figure=finished(page, case_figure(page, case)),
        nearby=[_entry(site, other) for other in nearby],
    )


def _by_kind(site: "Site", cases: list[Case]) -> list[tuple[Markup, list[Entry]]]:
    groups: dict[str, list[Case]] = {}
    for case in cases:
        groups.setdefault(str(case.row.get("kind") or ""), []).append(case)
    ordered = sorted(groups.items(), key=lambda item: (-len(item[1]), item[0]))
    return [(kind_of(site, found[0]), [_entry(site, case) for case in found]) for _, found in ordered]


def _entry(site: "Site", case: Case) -> Entry:
    dates = [moment_in_words(step.row.get("date")) for step in case.dated]
    return Entry(
        address=site.address_of("cases", case.id),
        person=named(site, case.row.get("person")),
        title=title_of(site, case),
        when=dates[0] if dates else "no date",
        versions=len(case.versions),
        outcome=site.own_text(case.row.get("outcome")),
    )
