"""The life of an actor as lanes over time: offices and roles, who led or owned it, its cases, and its events."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape

from qantar.findings import SourceRef
from qantar.report.attributed import plain_names
from qantar.report.case_rows import Case, cases_of
from qantar.report.case_telling import kind_of, spoken, title_of
from qantar.report.figures import Figure, FigureTable, finished, source_line
from qantar.report.mentions import ancestry
from qantar.report.record_dates import days_of, held
from qantar.report.record_events import PARTS
from qantar.report.record_names import joined, record_link
from qantar.report.record_page import ours
from qantar.report.record_ties import is_moment, speaker_of
from qantar.report.timebars import Bar
from qantar.report.timelanes import Lane, Mark, tracks_of
from qantar.report.timelanes_picture import lanes_picture
from qantar.report.timesigns import ALLOWED, CLOSED, EVENT, FOUNDED, OTHER, RENAMED, SOLD, Sign, key_of
from qantar.report.wording import date_in_words, moment_in_words

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet, Site

Row = Mapping[str, Any]
#: Ties that make no lane: a family and a quarrel are no office, and are in the list below.
_NO_LANE = frozenset({"kinship", "allegiance"})
#: What happens on one day, by its family or its own code: its sign. All else is another dot.
_SIGNS: Mapping[str, Sign] = dict.fromkeys(("bought", "sold", "took-over", "pressed-to-sell"), SOLD) | {
    "founding": FOUNDED,
    "succession": RENAMED,
    "ending": CLOSED,
    "registered": ALLOWED,
}
#: So many lanes stand on a page, and so many names before one of them.
_MOST_LANES, _MOST_NAMES = 30, 3
#: What the lanes show, by whether there are ties and cases among them.
_TITLES = {
    (True, True): "Offices, roles and cases over time",
    (True, False): "Offices and roles over time",
    (False, True): "Cases and events over time",
    (False, False): "Events over time",
}
_SUBTITLE = (
    "A bar is solid on the days that its dates make sure, and hatched where they leave it open or an end is not told. "
    "What is only said stands behind the name of who says it, and is dashed."
)


def life_figure(sheet: "Sheet", actor: str) -> Markup:
    """Return the lanes of an actor as a figure; nothing where fewer than two things of it have a date."""
    site = sheet.site
    ties = [tie for tie in _ties(site, actor) if _dated(tie)]
    groups = _alike(ties, actor)
    cases = [case for case in cases_of(site, _ids(site.mentions("cases", "person", actor))) if case.dated]
    lanes = [_tie_lane(site, group, actor) for group in groups]
    lanes += [_case_lane(site, case) for case in cases]
    lanes = [*lanes[:_MOST_LANES], *_event_lanes(site, actor)]
    if len(lanes) < 2:
        return Markup()
    tracks = tracks_of(lanes)
    name = f"{sheet.name}-life"
    title = _TITLES[bool(groups), bool(cases)]
    marks = {mark.sign for lane in lanes for mark in lane.marks}
    label = str(site.label("actors", actor).striptags())
    rows: list[Row] = [*ties, *(step.row for case in cases for step in case.dated)]
    figure = Figure(
        name=name,
        title=ours(site, title),
        subtitle=ours(site, _SUBTITLE),
        source=source_line(sheet, _sources(rows), *_left_out(site, actor)),
        table=_table(site, groups, cases, actor),
        body=site.piece(
            "timelanes_pieces.html", "lanes", sheet, tracks=tracks, lanes=lanes, key=key_of(marks), head=""
        ),
        picture=lanes_picture(site, name, tracks, label, title) if tracks else None,
        several=True,
    )
    made = finished(sheet, figure)
    return site.piece("pieces.html", "figure", sheet, figure=made, id="life-lanes")


def _ties(site: "Site", actor: str) -> list[Row]:
    own = [*site.mentions("ties", "subject", actor), *site.mentions("ties", "object", actor)]
    return [tie for tie in own if _NO_LANE.isdisjoint(ancestry(site, "relations", tie["relation"]))]


def _dated(tie: Row) -> bool:
    found = [days_of(tie.get("since")), days_of(tie.get("until"))]
    return any(day is not None and (day.earliest or day.latest) for day in found)


def _alike(ties: Sequence[Row], actor: str) -> list[list[Row]]:
    """Return ties by lane, in the order in which they begin: twelve who founded it on one day are one lane."""
    groups: dict[tuple[object, ...], list[Row]] = {}
    for tie in ties:
        same = (tie["subject"] == actor, tie["relation"], tie.get("since"), tie.get("until"), tie.get("asserted_by"))
        alone = (tie["id"],) if tie["subject"] == actor else ()
        groups.setdefault((*same, tie.get("status"), *alone), []).append(tie)
    return sorted(groups.values(), key=lambda group: (_begins(group[0]), str(group[0]["id"])))


def _begins(tie: Row) -> date:
    found = days_of(tie.get("since")) or days_of(tie.get("until"))
    return (found.earliest or found.latest or date.max) if found else date.max


def _tie_lane(site: "Site", group: Sequence[Row], actor: str) -> Lane:
    tie = group[0]
    others = [str(one["object" if one["subject"] == actor else "subject"]) for one in group]
    more = len(others) - _MOST_NAMES
    name = joined([record_link(site, "actors", other) for other in others[:_MOST_NAMES]])
    if more > 0:
        name = Markup("{} {}").format(name, ours(site, f"and {more} more"))
    name = joined([speaker_of(site, tie), name], " ")
    moment = is_moment(site, tie)
    when = held(tie.get("since"), tie.get("until"), moment=moment)
    below = joined([_as_what(site, group), ours(site, when)])
    told = escape(", ".join(str(part.striptags()) for part in (name, below)))
    since, until = days_of(tie.get("since")), days_of(tie.get("until"))
    if moment and since and not until:
        sign = next(
            (sign for code in ancestry(site, "relations", tie["relation"]) if (sign := _SIGNS.get(code))), OTHER
        )
        return Lane(name, below, told, marks=[Mark(sign, since.earliest, since.latest)])
    classes = "tl-bar said" if tie.get("status") in ("alleged", "denied") else "tl-bar"
    return Lane(name, below, told, bars=[Bar(since, until, classes=classes)])


def _as_what(site: "Site", group: Sequence[Row]) -> Markup:
    """Return as what: the role where a lane is of one tie, and what relation it is."""
    relation = site.code("relations", group[0]["relation"])
    role = site.own_text(group[0].get("role")) if len(group) == 1 else Markup()
    return role or relation


def _case_lane(site: "Site", case: Case) -> Lane:
    marks = [Mark(step.sign, step.first, step.last) for step in case.dated]
    name = Markup('<a href="{}">{}</a>').format(site.address_of("cases", case.id), title_of(site, case))
    return Lane(name, kind_of(site, case), spoken(site, case), marks)


def _event_lanes(site: "Site", actor: str) -> list[Lane]:
    """Return one lane with the events that name an actor."""
    events = {str(row["id"]): row for column in PARTS for row in site.mentions("events", column, actor)}
    dated = [
        (row, day) for row in events.values() if (day := days_of(row.get("date"))) and (day.earliest or day.latest)
    ]
    if not dated:
        return []
    told = "; ".join(f"{moment_in_words(row.get('date'))}: {row.get('label') or row['id']}" for row, _ in dated)
    name = Markup('<a href="#events">{}</a>').format(ours(site, "Events"))
    below = ours(site, "listed below" if len(dated) > 1 else "told below")
    return [Lane(name, below, told, [Mark(EVENT, day.earliest, day.latest) for _, day in dated])]


def _left_out(site: "Site", actor: str) -> Iterator[str]:
    left = sum(not _dated(tie) for tie in _ties(site, actor))
    if left:
        words = "has no date in these sources and is" if left == 1 else "have no date in these sources and are"
        yield f"{left} more {words} in the list below."


def _ids(rows: Sequence[Row]) -> set[str]:
    return {str(row["id"]) for row in rows}


def _sources(rows: Sequence[Row]) -> list[SourceRef]:
    return sorted({SourceRef(str(row["source"]), str(row.get("locator") or "")) for row in rows if row.get("source")})


def _table(site: "Site", groups: Sequence[Sequence[Row]], cases: Sequence[Case], actor: str) -> FigureTable:
    """Return the lanes in words."""
    columns = ("Who or what", "Relation", "As what", "Since", "Until", "Status", "Who says so")
    rows: list[tuple[Any, ...]] = [
        (
            plain_names(site, tie["object" if tie["subject"] == actor else "subject"]),
            str(site.code("relations", tie["relation"]).striptags()),
            str(tie.get("role") or ""),
            date_in_words(tie.get("since")) or None,
            date_in_words(tie.get("until")) or (None if not is_moment(site, tie) else ""),
            str(tie.get("status") or ""),
            plain_names(site, tie.get("asserted_by")),
        )
        for group in groups
        for tie in group
    ]
    rows += [
        (
            str(title_of(site, case).striptags()),
            str(kind_of(site, case).striptags()),
            str(site.code("steps", step.row.get("step")).striptags()),
            moment_in_words(step.row.get("date")),
            "",
            "",
            "",
        )
        for case in cases
        for step in case.dated
    ]
    return FigureTable("The lanes in words", columns, rows, (False,) * len(columns))
