"""The figures of sources: which told of how many events when, and lists beside each other, never added."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qantar.findings import Finding
from qantar.report.drawing import Chart
from qantar.report.figures import Figure, source_line
from qantar.report.marks import NARROW_SIZE, WIDE_SIZE
from qantar.report.measure_columns import Lane, lanes_spec
from qantar.report.measure_time import days_of, span_of
from qantar.report.measured_counts import MOST_LANES, columns_of
from qantar.report.measured_notes import Answers, marks_of, name_of_source, notes_of, plain_measure, subtitle_of

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet


def coverage_figure(sheet: "Sheet", reference: str, findings: Sequence[Finding]) -> Figure:
    """Return the events of each source by period, with where a source begins, ends, is silent or changes."""
    answers = Answers.of(sheet, findings)
    rows = answers.rows("table")
    if reference not in (answers.analysis, f"{answers.analysis}.table") or not rows:
        return plain_measure(sheet, reference, findings)
    site = sheet.site
    by_source: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        by_source.setdefault(str(row["source"]), []).append(row)
    ordered = sorted(by_source, key=lambda source: (-sum(row["high"] for row in by_source[source]), source))
    changed = answers.rows("marks")
    lanes = [
        Lane(
            name_of_source(site, source),
            columns_of(by_source[source]),
            breaks=[(days_of(str(row["period"]))[0], str(row["what"])) for row in changed if row["source"] == source],
        )
        for source in ordered[:MOST_LANES]
    ]
    marks = marks_of(site, answers.by_key["table"], span_of(str(row["period"]) for row in rows))
    title = f"{len(changed)} changes in reporting among {len(ordered)} sources"
    if len(ordered) == 1:
        title = "All events are told by one source: a change in reporting cannot be seen"
    more = f"{len(ordered) - MOST_LANES} further sources are in the table." if len(ordered) > MOST_LANES else ""
    return Figure(
        name=answers.analysis,
        title=site.in_language(title, "en"),
        subtitle=subtitle_of(answers, answers.text(answers.by_key["table"].label), more),
        source=source_line(
            sheet, answers.sources(), *notes_of(marks, "The number at the right is the highest of a period.")
        ),
        chart=Chart(answers.analysis, lanes_spec(WIDE_SIZE, lanes), lanes_spec(NARROW_SIZE, lanes), title),
        table=answers.table("table"),
    )


def lists_figure(sheet: "Sheet", reference: str, findings: Sequence[Finding]) -> Figure:
    """Return several lists under one another, each on its own scale, since they count different things."""
    answers = Answers.of(sheet, findings)
    rows = answers.rows("table")
    if reference not in (answers.analysis, f"{answers.analysis}.table") or not rows:
        return plain_measure(sheet, reference, findings)
    names = list(dict.fromkeys(str(row["list"]) for row in rows))
    lanes = []
    for name in names:
        own = [row for row in rows if row["list"] == name]
        # Outside its time a list is not zero, but not there.
        absent = [days_of(str(row["period"])) for row in own if row["low"] is None]
        lanes.append(
            Lane(answers.list_name(name), columns_of([row for row in own if row["low"] is not None]), open=absent)
        )
    title = f"{len(lanes)} lists beside each other: each counts something else, and they are not added"
    return Figure(
        name=answers.analysis,
        title=sheet.site.in_language(title, "en"),
        subtitle=subtitle_of(
            answers,
            answers.text(answers.by_key["table"].label),
            "Each has a scale of its own, up to the number at the right",
        ),
        source=source_line(
            sheet,
            answers.sources("table"),
            "Hatched: the list has not begun, is over, or has no row at all of that year: it is not known whether it "
            "covers it. What each counts is told below.",
        ),
        chart=Chart(
            answers.analysis,
            lanes_spec(WIDE_SIZE, lanes, own_scale=True),
            lanes_spec(NARROW_SIZE, lanes, own_scale=True),
            title,
        ),
        table=answers.table("table"),
    )
