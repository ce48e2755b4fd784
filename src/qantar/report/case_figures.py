"""Figures of cases: all of them as lanes on one scale, or one case with its steps and what each side says."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from markupsafe import Markup

from qantar.findings import SourceRef
from qantar.report.attributed import Row, named, plain_names
from qantar.report.case_rows import Case
from qantar.report.case_telling import NO_ANSWER, kind_of, spoken, title_of, told_case
from qantar.report.figures import Figure, FigureTable, source_line
from qantar.report.timelanes import Lane, Mark, tracks_of
from qantar.report.timelanes_picture import lanes_picture
from qantar.report.timesigns import key_of
from qantar.report.wording import moment_in_words

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet, Site

#: So many lanes stand on a page; of a longer list those cases of which most is told.
MOST_LANES = 120
_SUBTITLE = (
    "Each row is a case, each sign a step. A line says between which days a step was, where the day is not known; "
    "an arrow, that it was then or later, or then or earlier."
)


def cases_figure(sheet: "Sheet", cases: Sequence[Case], name: str = "cases-lanes") -> Figure:
    """Return cases as lanes on one scale, in the order in which they begin."""
    site = sheet.site
    shown = _fullest(cases)
    lanes = [_lane(site, case) for case in shown]
    tracks = tracks_of(lanes)
    title = f"{len(cases):,} {'case' if len(cases) == 1 else 'cases'}, step by step"
    left = len(cases) - len(shown)
    key = key_of({step.sign for case in shown for step in case.dated})
    return Figure(
        name=name,
        title=site.in_language(title, "en"),
        subtitle=site.in_language(_SUBTITLE, "en"),
        source=source_line(sheet, _sources(cases), *([f"{left:,} more cases are in the table."] if left else [])),
        table=_steps_table(site, cases),
        body=site.piece("timelanes_pieces.html", "lanes", sheet, tracks=tracks, lanes=lanes, key=key, head="Case"),
        picture=lanes_picture(site, name, tracks, title, "Each row is a case, each sign a step") if tracks else None,
        several=True,
    )


def case_figure(sheet: "Sheet", case: Case) -> Figure:
    """Return one case: its steps on a scale and as a list, and each disputed point with who says what."""
    site = sheet.site
    told = told_case(site, case)
    name = f"case-{case.id}"
    person = plain_names(site, case.row.get("person"))
    return Figure(
        name=name,
        title=title_of(site, case),
        subtitle=Markup("{}: {}").format(kind_of(site, case), named(site, case.row.get("person"))),
        source=source_line(sheet, _sources([case])),
        table=_versions_table(site, case) if case.points else _steps_table(site, [case]),
        body=site.piece("cases_pieces.html", "case", sheet, told=told),
        picture=lanes_picture(site, name, told.tracks, title_of(site, case).striptags(), person)
        if told.tracks
        else None,
        several=True,
    )


def _lane(site: "Site", case: Case) -> Lane:
    name = Markup('<a href="{}">{}</a>').format(site.address_of("cases", case.id), site.speaker(case.row.get("person")))
    marks = [Mark(step.sign, step.first, step.last) for step in case.dated]
    undated = "" if marks else "no date in these sources"
    return Lane(name, kind_of(site, case), spoken(site, case), marks, undated=undated)


def _fullest(cases: Sequence[Case]) -> Sequence[Case]:
    if len(cases) <= MOST_LANES:
        return cases
    ordered = sorted(cases, key=lambda case: (-len(case.steps) - len(case.versions), case.id))
    kept = {case.id for case in ordered[:MOST_LANES]}
    return [case for case in cases if case.id in kept]


def _sources(cases: Sequence[Case]) -> list[SourceRef]:
    rows: list[Row] = [row for case in cases for row in (case.row, *(step.row for step in case.steps), *case.versions)]
    return sorted({SourceRef(str(row["source"]), str(row.get("locator") or "")) for row in rows if row.get("source")})


def _steps_table(site: "Site", cases: Sequence[Case]) -> FigureTable:
    columns = ("Whom it concerns", "Case", "Step", "When", "By", "What happened", "How the case ended")
    rows = [
        (
            plain_names(site, case.row.get("person")),
            str(case.row.get("label") or case.id),
            site.code("steps", step.row.get("step")).striptags(),
            moment_in_words(step.row.get("date")) or None,
            plain_names(site, step.row.get("body")) or None,
            str(step.row.get("label") or ""),
            str(case.row.get("outcome") or "not recorded in these sources"),
        )
        for case in cases
        for step in case.steps
    ]
    return FigureTable("Steps of the cases", columns, rows, (False,) * len(columns))


def _versions_table(site: "Site", case: Case) -> FigureTable:
    """Return what each side says as a table, the speaker first."""
    columns = ("Who says it", "When", "On what", "Version", "Answer of the accused", "Version of the state")
    rows = [
        (
            plain_names(site, version.get("asserted_by")),
            moment_in_words(version.get("asserted_on")) or None,
            point.text,
            str(version.get("version") or ""),
            str(version.get("accused_response") or ("" if case.own(version) else NO_ANSWER)),
            "yes" if version in point.official else "no",
        )
        for point in case.points
        for version in (*point.official, *point.others)
    ]
    return FigureTable("Who says what", columns, rows, (False,) * len(columns))
