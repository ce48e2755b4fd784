"""What somebody said, and what is said of a record: judgements and figures, always with the speaker."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape

from qantar.report.attributed import row_source
from qantar.report.contested_matters import shown_as
from qantar.report.links import row_address
from qantar.report.record_dates import by_date
from qantar.report.record_names import codes, joined, links, path_link, record_link
from qantar.report.record_page import Group, Item, Section, item_of, ours
from qantar.report.wording import USES, date_in_words, moment_in_words, read_figure, with_unit

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


def series(site: "Site", place: str) -> Group:
    """Return the indicators measured at a place, each with its values in the order of time."""
    found: dict[str, list[Row]] = {}
    for row in site.mentions("series", "place", place):
        found.setdefault(str(row["indicator"]), []).append(row)
    return Group([_indicator(site, rows) for rows in found.values()], ours(site, "Over time"), "series")


def _indicator(site: "Site", rows: Sequence[Row]) -> Item:
    ordered = sorted(rows, key=lambda row: by_date(row.get("period")))
    values = [
        Markup("{} ({})").format(
            with_unit(shown_as(str(row["value"]), read_figure(row["value"]), None), str(row.get("unit") or ""))
            if row.get("value")
            else "not known",
            date_in_words(row.get("period")),
        )
        for row in ordered
    ]
    ends = [date_in_words(row.get("period")) for row in (ordered[0], ordered[-1])]
    key = "/".join(str(ordered[0][part]) for part in ("indicator", "place", "period"))
    link = Markup('<a class="to" href="{}">{}</a>').format(row_address("series", key), ours(site, "Rows"))
    return Item(
        Markup("<b>{}</b>").format(site.code("indicators", ordered[0]["indicator"])),
        when=ours(site, " – ".join(dict.fromkeys(ends))),
        notes=[ours(site, joined(values, "; "))],
        source=joined([row_source(site, ordered[0]), link], ". "),
    )


def resting(site: "Site", here: str) -> Section:
    """Return what is built on a record: advice that rests on it, and evidence for or against an explanation."""
    advice = site.mentions("recommendations", "rests_on", here)
    evidence = site.mentions("evidence", "rests_on", here)
    groups = [
        Group([_built(site, "recommendations", row, "by", "text") for row in advice], ours(site, "Advice")),
        Group([_built(site, "evidence", row, "", "looked_for") for row in evidence], ours(site, "Evidence")),
    ]
    return Section("resting", "What rests on it", [group for group in groups if group.items])


def _built(site: "Site", table: str, row: Row, by: str, text: str) -> Item:
    who = links(site, "actors", row.get(by)) if by else Markup()
    told = Markup('<a href="{}">{}</a>').format(site.address_of(table, str(row["id"])), site.own_text(row[text]))
    return item_of(site, table, row, joined([Markup("<b>{}</b>:").format(who) if who else Markup(), told], " "))


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
        when=ours(site, moment_in_words(row.get("said_on")) or "no date given"),
        notes=[
            part
            for part in (_quote(site, row), Markup("{} {}").format(ours(site, "Of:"), of) if of else Markup())
            if part
        ],
    )


def _claim(site: "Site", row: Row, here: str) -> Item:
    place, about = str(row.get("place") or ""), str(row.get("about") or "")
    where = record_link(site, "places", place) if place and here != f"places/{place}" else Markup()
    period = Markup("{}").format(site.when(row.get("period")))
    of = path_link(site, about) if about not in (here, f"places/{place}") else Markup()
    notes = [
        joined([codes(site, "measures", row.get("measure")), where, ours(site, period), of], " · "),
        _use(site, row),
        _quote(site, row),
    ]
    when = date_in_words(row.get("as_of")) or moment_in_words(row.get("said_on")) or date_in_words(row.get("period"))
    return item_of(
        site,
        "claims",
        row,
        joined([_speaker(site, row, here), _figure(site, row)], " "),
        when=ours(site, when or "no date given"),
        notes=[note for note in notes if note],
        classes="" if row.get("standing") in (None, "used") else "unused",
    )


def _speaker(site: "Site", row: Row, here: str) -> Markup:
    """Return who gives a figure, to stand before it; on the page of the speaker nobody."""
    by = row.get("said_by")
    if not by or here == f"actors/{by}":
        return Markup()
    return Markup("<b>{}</b>:").format(links(site, "actors", by))


def _figure(site: "Site", row: Row) -> Markup:
    """Return a figure with its unit, of what it is, and what it counts; a unit that stands there is not repeated."""
    unit, written, counted = (str(row.get(name) or "") for name in ("unit", "value", "population"))
    percent = unit == "percent"
    shown = shown_as(written, read_figure(written), "percent" if percent else None)
    figure = shown if unit and unit in counted else with_unit(shown, unit)
    base = site.own_text(f"of {row['base']}") if row.get("base") and percent else Markup()
    told = joined([Markup("<b>{}</b>").format(figure), base], " ")
    return joined([told, site.own_text(counted)], ", ")


def _use(site: "Site", row: Row) -> Markup:
    """Return whether the study uses a figure and why, and how it was read."""
    standing = str(row.get("standing") or "")
    use = USES.get(standing, standing)
    reason = site.own_text(str(row.get("reason") or "").rstrip("."))
    parts = [
        Markup("{}{}.").format(use, Markup(": {}").format(reason) if reason else "") if use else Markup(),
        escape(_READINGS.get(str(row.get("reading") or ""), "")),
    ]
    return ours(site, joined(parts, " "))


def _quote(site: "Site", row: Row) -> Markup:
    """Return the words of a speaker between quotation marks, once."""
    text = str(row.get("quote") or "").strip()
    if not text:
        return Markup()
    if len(text) > 1 and text[0] in _OPENING and text[-1] in _CLOSING:
        text = text[1:-1]
    return Markup("“{}”").format(site.in_language(text, str(row.get("language") or site.own)))


_OPENING, _CLOSING = '"“«„', '"”»“'
_READINGS = {
    "ocr": "What a scan shows; it may misread the print.",
    "restored": "Our reading of a garbled scan.",
}
