"""The page of recommendations: what is advised, to whom and about what, with who advises it and what it rests on."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from qantar.report.article import opening_of
from qantar.report.attributed import Row, named, source_of
from qantar.report.grounds import grounds
from qantar.report.mentions import parts_of

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Advice:
    """One piece of advice in words: who gives it, what it is, what it rests on and what speaks against it."""

    id: str
    by: Markup
    text: Markup
    rests_on: Sequence[Markup]
    against: Sequence[Markup]
    source: Markup


@dataclass(frozen=True, slots=True)
class Addressee:
    """One who is advised: the advice by area."""

    anchor: str
    name: Markup
    count: int
    areas: Sequence[tuple[Markup, Sequence[Advice]]]


def render_recommendations(sheet: "Sheet") -> str:
    """Return the page of recommendations."""
    standfirst = "What is advised, to whom, by whom, and what each piece of advice rests on in this study."
    opening = opening_of(sheet, "Recommendations", standfirst)
    body = sheet.prose(opening.body)
    return sheet.render("recommendations.html", opening=opening, body=body, addressees=_addressees(sheet))


def _addressees(sheet: "Sheet") -> list[Addressee]:
    """Return those who are advised, with most advice first; what is addressed to several stands with each."""
    advised: dict[str, list[Row]] = {}
    for row in sheet.site.published.rows("recommendations"):
        for addressee in parts_of(row.get("addressee")) or [""]:
            advised.setdefault(addressee, []).append(row)
    ordered = sorted(advised.items(), key=lambda item: (not item[0], -len(item[1]), item[0]))
    seen: set[str] = set()
    return [_addressee(sheet, addressee, rows, seen) for addressee, rows in ordered]


def _addressee(sheet: "Sheet", addressee: str, rows: Sequence[Row], seen: set[str]) -> Addressee:
    site = sheet.site
    areas: dict[str, list[Advice]] = {}
    for row in rows:
        areas.setdefault(str(row.get("area") or ""), []).append(_advice(sheet, row, seen))
    ordered = sorted(areas.items(), key=lambda item: (not item[0], -len(item[1]), item[0]))
    name = named(site, addressee) or site.in_language("To nobody in particular", "en")
    return Addressee(
        f"to-{addressee or 'nobody'}", name, len(rows), [(site.code("areas", area), advice) for area, advice in ordered]
    )


def _advice(sheet: "Sheet", row: Row, seen: set[str]) -> Advice:
    site, id_ = sheet.site, str(row["id"])
    rests_on, against = grounds(sheet, row.get("rests_on")), grounds(sheet, row.get("against"))
    anchor = "" if id_ in seen else id_  # an address leads to the first place where it stands
    seen.add(id_)
    source = source_of(site, "recommendations", row)
    return Advice(anchor, named(site, row.get("by")), site.own_text(row.get("text")), rests_on, against, source)
