"""Cases that concern somebody, as their own pages tell them, and what somebody did and said in cases of others."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.report.attributed import named
from qantar.report.case_rows import cases_of
from qantar.report.case_telling import kind_of, told_case
from qantar.report.record_dates import by_date
from qantar.report.record_names import joined, record_link
from qantar.report.record_page import Group, Item, Section, item_of, ours
from qantar.report.wording import moment_in_words

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet, Site

Row = Mapping[str, Any]


def cases_section(sheet: "Sheet", actor: str) -> Section:
    """Return the cases about an actor, each with its steps and versions; then what they did and said in others."""
    site = sheet.site
    about = {str(case["id"]) for case in site.mentions("cases", "person", actor)}
    groups = []
    for case in cases_of(site, about) if about else ():
        title = Markup("{}: {}").format(kind_of(site, case), record_link(site, "cases", case.id))
        body = site.piece("cases_pieces.html", "case", sheet, told=told_case(site, case))
        groups.append(Group([], title, body=body))
    took = [step for step in site.mentions("case_steps", "body", actor) if str(step["case"]) not in about]
    said = [told for told in site.mentions("case_versions", "asserted_by", actor) if str(told["case"]) not in about]
    if took:
        took.sort(key=lambda step: by_date(step.get("date")))
        title = ours(site, "What they did in cases of others")
        groups.append(Group([_step(site, step) for step in took], title, "case_steps"))
    if said:
        title = ours(site, "What they say in cases of others")
        groups.append(Group([_version(site, told) for told in said], title, "case_versions"))
    return Section("cases", "Cases", groups, number=len(about))


def _step(site: "Site", step: Row) -> Item:
    label = site.own_text(step.get("label")) or site.code("steps", step.get("step"))
    when = ours(site, moment_in_words(step.get("date")) or "no date given")
    return item_of(site, "case_steps", step, label, when=when, notes=[record_link(site, "cases", str(step["case"]))])


def _version(site: "Site", told: Row) -> Item:
    answer = site.own_text(told.get("accused_response"))
    head = joined([record_link(site, "cases", str(told["case"])), site.own_text(told["disputed_point"])], " · ")
    by = Markup("<b>{}</b>: {}").format(named(site, told.get("asserted_by")), site.own_text(told["version"]))
    notes = [head, Markup("{} {}").format(ours(site, "Answer of the accused:"), answer) if answer else Markup()]
    when = ours(site, moment_in_words(told.get("asserted_on")))
    return item_of(site, "case_versions", told, by, when=when, notes=[part for part in notes if part], classes="said")
