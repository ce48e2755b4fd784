"""What an actor promised and advised, and which laws gave power to it or took it away."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.report.mentions import parts_of
from qantar.report.record_dates import by_date
from qantar.report.record_names import codes, joined, links, path_link, record_link
from qantar.report.record_page import Group, Item, Section, item_of, ours
from qantar.report.wording import date_in_words, moment_in_words

if TYPE_CHECKING:
    from qantar.report.sheet import Site

Row = Mapping[str, Any]
#: Of a change by which nobody's power grows or shrinks there is nothing to say here.
NEUTRAL = "neutral"


def deeds_section(site: "Site", actor: str) -> Section:
    """Return an actor's promises and advice, the advice given to it, and the laws that moved its power."""
    promised = _dated(site.mentions("commitments", "by", actor), "date")
    advised = site.mentions("recommendations", "by", actor)
    told = site.mentions("recommendations", "addressee", actor)
    laws = {
        str(law["id"]): law
        for column in ("holder_before", "holder_after")
        for law in site.mentions("laws", column, actor)
    }
    groups = [
        Group([_promise(site, row) for row in promised], ours(site, "What they promised"), "commitments"),
        Group([_advice(site, row, "addressee") for row in advised], ours(site, "What they advise"), "recommendations"),
        Group([_advice(site, row, "by") for row in told], ours(site, "What they are advised"), "recommendations"),
        Group([_law(site, law, actor) for law in _dated(list(laws.values()), "adopted")], ours(site, "Laws"), "laws"),
    ]
    return Section("deeds", "Promises, advice and laws", [group for group in groups if group.items])


def _promise(site: "Site", row: Row) -> Item:
    day = date_in_words(row.get("status_date"))
    judged = joined(
        [
            ours(
                site,
                f"{str(row.get('status') or 'not known').capitalize()}{f', by {day}' if day else ''}:"
                if row.get("reason")
                else f"What became of it: {row.get('status') or 'not known'}.",
            ),
            site.own_text(row.get("reason")),
        ],
        " ",
    )
    return item_of(
        site, "commitments", row, Markup('<a href="{}">{}</a>').format(
            site.address_of("commitments", str(row["id"])), site.own_text(row["promise"])
        ), when=_when(site, row.get("date")), notes=[judged],
    )  # fmt: skip


def _advice(site: "Site", row: Row, other: str) -> Item:
    word = "To:" if other == "addressee" else "By:"
    whom = links(site, "actors", row.get(other))
    rests = joined([path_link(site, path) for path in parts_of(row.get("rests_on"))], "; ")
    against = joined([path_link(site, path) for path in parts_of(row.get("against"))], "; ")
    notes = [
        Markup("{} {}").format(ours(site, word), whom) if whom else Markup(),
        Markup("{} {}").format(ours(site, "It rests on:"), rests) if rests else Markup(),
        Markup("{} {}").format(ours(site, "Against it:"), against) if against else Markup(),
    ]
    return item_of(
        site, "recommendations", row, Markup('<a href="{}">{}</a>').format(
            site.address_of("recommendations", str(row["id"])), site.own_text(row["text"])
        ), notes=[note for note in notes if note],
    )  # fmt: skip


def _law(site: "Site", law: Row, actor: str) -> Item:
    after = site.own_text(law.get("after"))
    before = site.own_text(law.get("before"))
    theirs = [
        word
        for column, word in (("holder_before", "before"), ("holder_after", "by this law"))
        if actor in parts_of(law.get(column))
    ]
    notes = [
        joined(
            [
                codes(site, "powers", law.get("power")),
                ours(site, f"theirs {' and '.join(theirs)}"),
                site.code("directions", law.get("direction")) if law.get("direction") != NEUTRAL else Markup(),
            ],
            " · ",
        ),
        Markup("{} {}").format(ours(site, "Before:"), before) if before else Markup(),
        Markup("{} {}").format(ours(site, "By it:"), after) if after else Markup(),
    ]
    return item_of(
        site, "laws", law, Markup("<b>{}</b>").format(record_link(site, "laws", str(law["id"]))),
        when=_when(site, law.get("adopted") or law.get("in_force")), notes=[note for note in notes if note],
    )  # fmt: skip


def _when(site: "Site", date: object) -> Markup:
    return ours(site, moment_in_words(date) or "no date given")


def _dated(rows: Sequence[Row], column: str) -> list[Row]:
    return sorted(rows, key=lambda row: by_date(row.get(column)))
