"""What somebody said, and what is said of a record: judgements and figures, always with the speaker."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape

from qantar.report.contested import STANDINGS
from qantar.report.contested_matters import shown_as
from qantar.report.record_dates import by_date
from qantar.report.record_names import codes, joined, links, path_link, record_link
from qantar.report.record_page import Group, Item, item_of, ours
from qantar.report.wording import date_in_words, read_figure, with_unit

if TYPE_CHECKING:
    from qantar.report.sheet import Site

Row = Mapping[str, Any]


def statements(site: "Site", rows: Sequence[Row], title: str = "", *, here: str = "") -> Group:
    """Return judgements: who says what of what. `here` is the record whose page it is, which is not named again."""
    ordered = sorted(rows, key=lambda row: by_date(row.get("said_on")))
    return Group([_statement(site, row, here) for row in ordered], ours(site, title), "statements")


def claims(site: "Site", rows: Sequence[Row], title: str = "", *, here: str = "") -> Group:
    """Return figures: how many of what, who says so, and whether the study uses it."""
    ordered = sorted(rows, key=lambda row: (str(row.get("measure")), by_date(row.get("as_of") or row.get("period"))))
    return Group([_claim(site, row, here) for row in ordered], ours(site, title), "claims")


def _statement(site: "Site", row: Row, here: str) -> Item:
    by = "" if here == f"actors/{row.get('said_by')}" else str(row.get("said_by") or "")
    stance = site.code("stances", row.get("stance"))
    told = joined(
        [
            Markup("<b>{}</b>").format(record_link(site, "actors", by)) if by else Markup(),
            Markup("<i>{}</i>").format(stance) if stance else Markup(),
            site.own_text(row.get("text")),
        ],
        " ",
    )
    of = path_link(site, row.get("about")) if row.get("about") != here else Markup()
    return item_of(
        site,
        "statements",
        row,
        told,
        when=ours(site, date_in_words(row.get("said_on")) or "no date given"),
        notes=[
            part
            for part in (_quote(site, row), Markup("{} {}").format(ours(site, "Of:"), of) if of else Markup())
            if part
        ],
    )


def _claim(site: "Site", row: Row, here: str) -> Item:
    unit = str(row.get("unit") or "")
    written = str(row.get("value") or "")
    figure = with_unit(shown_as(written, read_figure(written), "percent" if unit == "percent" else None), unit)
    base = site.own_text(f"of {row['base']}") if row.get("base") and unit == "percent" else Markup()
    told = joined([Markup("<b>{}</b>").format(figure), base, site.own_text(row.get("population"))], " ")
    place, about = str(row.get("place") or ""), str(row.get("about") or "")
    where = record_link(site, "places", place) if place and here != f"places/{place}" else Markup()
    period = Markup("{}").format(site.when(row.get("period")))
    of = path_link(site, about) if about not in (here, f"places/{place}") else Markup()
    return item_of(
        site,
        "claims",
        row,
        told,
        when=ours(site, date_in_words(row.get("as_of") or row.get("said_on") or row.get("period")) or "no date given"),
        notes=[
            part
            for part in (
                joined([codes(site, "measures", row.get("measure")), where, ours(site, period), of], " · "),
                _said(site, row, here),
                _quote(site, row),
            )
            if part
        ],
        classes="" if row.get("standing") in (None, "used") else "unused",
    )


def _said(site: "Site", row: Row, here: str) -> Markup:
    """Return who gave a figure and when, and whether the study uses it and why."""
    by = row.get("said_by")
    who = links(site, "actors", by) if by and here != f"actors/{by}" else Markup()
    said = joined([who, escape(date_in_words(row.get("said_on")))])
    standing = str(row.get("standing") or "")
    use = STANDINGS.get(standing, standing)
    reason = site.own_text(str(row.get("reason") or "").rstrip("."))
    parts = [
        Markup("Said by {}.").format(said) if who else Markup(),
        Markup("It {}{}.").format(use, Markup(": {}").format(reason) if reason else "") if use else Markup(),
        escape(_READINGS.get(str(row.get("reading") or ""), "")),
    ]
    return ours(site, joined(parts, " "))


def _quote(site: "Site", row: Row) -> Markup:
    if not row.get("quote"):
        return Markup()
    text = str(row["quote"]).strip('"“”«»')
    return Markup("“{}”").format(site.in_language(text, str(row.get("language") or site.own)))


_READINGS = {
    "ocr": "What a scan shows; it may misread the print.",
    "restored": "Our reading of a garbled scan.",
}
