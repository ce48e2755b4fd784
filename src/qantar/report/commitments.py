"""The page of commitments: a board of what was promised by area and by what became of it, and each promise in words."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from markupsafe import Markup

from qantar.findings import SourceRef
from qantar.report.article import opening_of
from qantar.report.attributed import Row, named, plain_names, source_of
from qantar.report.figures import Figure, FigureTable, finished, source_line
from qantar.report.timescale import first_day
from qantar.report.wording import date_in_words, moment_in_words

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet, Site
    from qantar.tables.published import Published


@dataclass(frozen=True, slots=True)
class Status:
    """What can become of a promise: its word in the file, its sign on the page, and what it means."""

    word: str
    sign: str
    meaning: str

    @property
    def drawn(self) -> Markup:
        """The sign, for a page that has the drawings of the verdicts."""
        return Markup(
            '<svg class="sign" aria-hidden="true" viewBox="0 0 16 16" width="16" height="16"><use href="#{}"/></svg>'
        ).format(self.sign)


#: From kept to not known, in the order of the board.
STATUSES = (
    Status("kept", "v-supported", "what was promised was done"),
    Status("partly kept", "v-mixed", "part of it was done"),
    Status("broken", "v-contradicted", "it was not done, or the contrary was done"),
    Status("open", "v-not-supported", "there is still time"),
    Status("not known", "v-not-testable", "these sources do not tell what became of it"),
)
#: So many signs stand in one field of the board; more are a sign with their number.
MOST_SIGNS = 12


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise in words."""

    id: str
    by: Markup
    when: str
    text: Markup
    area: Markup
    status: Status
    as_of: str
    reason: Markup
    source: Markup


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One area of the board: for each status the promises that have it."""

    area: Markup
    fields: Sequence[Sequence[Promise]]


def render_commitments(sheet: "Sheet") -> str:
    """Return the page of commitments."""
    site = sheet.site
    standfirst = "What those in power promised, and what became of it by the day that each line names."
    opening = opening_of(sheet, "Commitments", standfirst)
    promises = promises_of(site)
    return sheet.render(
        "commitments.html",
        opening=opening,
        body=sheet.prose(opening.body),
        figure=finished(sheet, commitments_figure(sheet, ())),
        groups=[(status, [one for one in promises if one.status is status]) for status in STATUSES],
    )


def commitment_choices(published: "Published") -> list[str]:
    """Return what a page may ask for: single promises, areas, and those who promised."""
    rows = published.rows("commitments")
    codes = {str(row[column]) for row in rows for column in ("area", "by") if row.get(column)}
    return [*(str(row["id"]) for row in rows), *sorted(codes)]


def commitments_figure(sheet: "Sheet", chosen: Sequence[str], name: str = "commitments-board") -> Figure:
    """Return the board: areas as rows, what became of the promises as columns, a sign for each promise."""
    site = sheet.site
    promises = promises_of(site, chosen or None)
    rows = [row for row in site.published.rows("commitments") if str(row["id"]) in {one.id for one in promises}]
    title = f"What became of {len(promises):,} {'promise' if len(promises) == 1 else 'promises'}"
    subtitle = "Each sign is one promise and leads to it. What became of it is the study’s judgement, with its reason."
    return Figure(
        name=name,
        title=site.in_language(title, "en"),
        subtitle=site.in_language(subtitle, "en"),
        source=source_line(
            sheet, sorted({SourceRef(str(row["source"]), str(row.get("locator") or "")) for row in rows})
        ),
        table=_table(site, rows),
        body=site.piece(
            "commitments_pieces.html",
            "board",
            sheet,
            rows=_board(promises),
            sums=[sum(one.status is status for one in promises) for status in STATUSES],
            statuses=STATUSES,
            most=MOST_SIGNS,
            page=_page(sheet),
        ),
    )


def promises_of(site: "Site", chosen: Collection[str] | None = None) -> list[Promise]:
    """Return the promises of a study (or those chosen by id, area or who made them) in the order of time."""
    rows = [
        row
        for row in site.published.rows("commitments")
        if chosen is None or {str(row["id"]), str(row.get("area")), str(row.get("by"))} & set(chosen)
    ]
    ordered = sorted(rows, key=lambda row: (first_day(row.get("date")) or date.max, str(row["id"])))
    return [_promise(site, row) for row in ordered]


def _promise(site: "Site", row: Row) -> Promise:
    status = next((one for one in STATUSES if one.word == row.get("status")), STATUSES[-1])
    return Promise(
        id=str(row["id"]),
        by=named(site, row.get("by")),
        when=moment_in_words(row.get("date")) or "no date given",
        text=site.own_text(row.get("promise")),
        area=site.code("areas", row.get("area")),
        status=status,
        as_of=date_in_words(row.get("status_date")),
        reason=site.own_text(row.get("reason")),
        source=source_of(site, "commitments", row),
    )


def _board(promises: Sequence[Promise]) -> list[BoardRow]:
    """Return the areas, those with most promises first."""
    areas: dict[Markup, list[Promise]] = {}
    for promise in promises:
        areas.setdefault(promise.area, []).append(promise)
    ordered = sorted(areas.items(), key=lambda item: (-len(item[1]), item[0]))
    return [
        BoardRow(area, [[one for one in found if one.status is status] for status in STATUSES])
        for area, found in ordered
    ]


def _page(sheet: "Sheet") -> str:
    """Return the file that holds the promises in words: nothing where it is this page."""
    if sheet.name == "commitments":
        return ""
    return "commitments.html" if sheet.site.has_page("commitments") else "data-commitments.html"


def _table(site: "Site", rows: Sequence[Row]) -> FigureTable:
    columns = ("Who promised", "When", "What", "Area", "What became of it", "As of", "Why")
    cells = [
        (
            plain_names(site, row.get("by")),
            moment_in_words(row.get("date")) or None,
            str(row.get("promise") or ""),
            site.code("areas", row.get("area")).striptags(),
            str(row.get("status") or "not known"),
            date_in_words(row.get("status_date")) or None,
            str(row.get("reason") or ""),
        )
        for row in rows
    ]
    return FigureTable("What was promised, and what became of it", columns, cells, (False,) * len(columns))
