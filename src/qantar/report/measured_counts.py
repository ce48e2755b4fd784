"""The figures of counts: events by period and by part, what they consisted of, crowds, the peaceful, those held."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qantar.findings import Finding
from qantar.report.drawing import Chart
from qantar.report.figures import Figure, source_line
from qantar.report.marks import INK_3, NARROW_SIZE, WIDE_SIZE
from qantar.report.measure_columns import Column, Lane, columns_spec, lanes_spec, shown
from qantar.report.measure_curves import sizes_spec
from qantar.report.measure_time import span_of
from qantar.report.measured_notes import Answers, marks_of, notes_of, plain_measure, subtitle_of
from qantar.report.wording import date_in_words, figure_of

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet

#: Subjects with a colour of their own, the same everywhere.
COLOURS = {"political": "var(--political)", "economic": "var(--economic)", "social": "var(--social)"}
#: So many lanes a chart has; the table has the others.
MOST_LANES = 20
UNSURE = "Hatched: events that may lie there, whose date is not exact."


def rates_figure(sheet: "Sheet", reference: str, findings: Sequence[Finding]) -> Figure:
    """Return events by period; `analysis.unit-periods` gives the same part by part."""
    answers = Answers.of(sheet, findings)
    key = reference.removeprefix(f"{answers.analysis}.")
    if key == "unit-periods" and answers.rows(key):
        return parts_figure(sheet, answers)
    rows = answers.rows("table")
    if key not in (answers.analysis, "table") or not rows:
        return plain_measure(sheet, reference, findings)
    columns = columns_of(rows)
    marks = marks_of(sheet.site, answers.by_key["table"], span_of(str(row["period"]) for row in rows))
    most = max(columns, key=lambda column: (column.low, column.high))
    columns = [Column(c.period, c.low, c.high, c.words, hot=c is most) for c in columns]
    title = f"Most events are recorded for {most.words}: {shown(most.low, most.high)}"
    if any(column.high > most.low for column in columns if column.period != most.period):
        title = f"{most.words} has the most events whose date is sure: {shown(most.low, most.low)}"
    return Figure(
        name=answers.analysis,
        title=sheet.site.in_language(title, "en"),
        subtitle=subtitle_of(answers, answers.text(answers.by_key["table"].label), _unsure(columns)),
        source=source_line(sheet, answers.sources(), *notes_of(marks, _recorded())),
        chart=Chart(
            answers.analysis,
            columns_spec(WIDE_SIZE, columns, "events", marks),
            columns_spec(NARROW_SIZE, columns, "events", marks),
            f"{title}. {len(columns)} periods; the table has all of them.",
        ),
        table=answers.table("table"),
    )


def parts_figure(sheet: "Sheet", answers: Answers) -> Figure:
    """Return small pictures of the parts of the country under one another, over the same time and on one scale."""
    rows = answers.rows("unit-periods")
    by_part: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        by_part.setdefault(answers.text(row["unit_label"]), []).append(row)
    whole = {answers.text(row["unit_label"]): row for row in answers.rows("by-unit")}
    ordered = sorted(by_part, key=lambda name: (-whole[name]["low"], -whole[name]["high"], name))
    marks = marks_of(sheet.site, answers.by_key["unit-periods"], span_of(str(row["period"]) for row in rows))
    lanes = [Lane(name, columns_of(by_part[name]), breaks=marks) for name in ordered[:MOST_LANES]]
    title = f"Events are recorded in {len(ordered)} {'part' if len(ordered) == 1 else 'parts'} of the country"
    more = f"{len(ordered) - MOST_LANES} further parts are in the table." if len(ordered) > MOST_LANES else ""
    name = f"{answers.analysis}-parts"
    return Figure(
        name=name,
        title=sheet.site.in_language(title, "en"),
        subtitle=subtitle_of(
            answers, answers.text(answers.by_key["unit-periods"].label), "The number at the right is the highest", more
        ),
        source=source_line(
            sheet,
            answers.sources(),
            *notes_of(marks, "A part that is not here has no recorded event; it is not known to be quiet."),
        ),
        chart=Chart(name, lanes_spec(WIDE_SIZE, lanes), lanes_spec(NARROW_SIZE, lanes), title),
        table=answers.table("unit-periods"),
    )


def mix_figure(sheet: "Sheet", reference: str, findings: Sequence[Finding]) -> Figure:
    """Return the share of each issue, form, kind or response by period, one lane each."""
    answers = Answers.of(sheet, findings)
    rows = [row for row in answers.rows("table") if row["share_low"] is not None]
    if reference not in (answers.analysis, f"{answers.analysis}.table") or not rows or rows[0]["period"] is None:
        return plain_measure(sheet, reference, findings)
    marks = marks_of(sheet.site, answers.by_key["table"], span_of(str(row["period"]) for row in rows))
    parts = list(dict.fromkeys(str(row["part"]) for row in rows))[:MOST_LANES]
    lanes = [
        Lane(
            answers.text(next(row["part_label"] for row in rows if row["part"] == part)),
            [_share(row) for row in rows if row["part"] == part],
            breaks=marks,
            colour=COLOURS.get(part, INK_3),
        )
        for part in parts
    ]
    first = answers.by_key.get(f"share-{parts[0]}")
    title = f"{lanes[0].name}: {figure_of(first) if first else ''} of the events of which it is known"
    return Figure(
        name=answers.analysis,
        title=sheet.site.in_language(title, "en"),
        subtitle=subtitle_of(
            answers,
            "Share of the events of each period. Hatched: up to what it can be if all of which it is not known were so",
        ),
        source=source_line(sheet, answers.sources(), *notes_of(marks, _recorded())),
        chart=Chart(answers.analysis, lanes_spec(WIDE_SIZE, lanes, " %"), lanes_spec(NARROW_SIZE, lanes, " %"), title),
        table=answers.table("table"),
    )


def peaceful_figure(sheet: "Sheet", reference: str, findings: Sequence[Finding]) -> Figure:
    """Return both shares of peaceful events by period, with what is not known hatched."""
    answers = Answers.of(sheet, findings)
    rows = [row for row in answers.rows("table") if row["share_low"] is not None]
    if reference not in (answers.analysis, f"{answers.analysis}.table") or not rows:
        return plain_measure(sheet, reference, findings)
    names = {"without-violence": "No violence by anybody", "participants-peaceful": "None by participants"}
    marks = marks_of(sheet.site, answers.by_key["table"], span_of(str(row["period"]) for row in rows))
    lanes = [
        Lane(name, [_share(row) for row in rows if row["part"] == part], breaks=marks) for part, name in names.items()
    ]
    said = answers.by_key["participants-peaceful"]
    title = f"At {figure_of(said)} of the events no violence by participants is reported"
    title += ", where that is known" if said.value else ""
    return Figure(
        name=answers.analysis,
        title=sheet.site.in_language(title, "en"),
        subtitle=subtitle_of(
            answers, "Share of the events of each period. Hatched: up to what it is if all others were"
        ),
        source=source_line(sheet, answers.sources(), *notes_of(marks, f"Base: {answers.text(said.base)}.")),
        chart=Chart(answers.analysis, lanes_spec(WIDE_SIZE, lanes, " %"), lanes_spec(NARROW_SIZE, lanes, " %"), title),
        table=answers.table("table"),
    )


def crowd_figure(sheet: "Sheet", reference: str, findings: Sequence[Finding]) -> Figure:
    """Return the middle crowd of each period as a range on a scale of tens."""
    answers = Answers.of(sheet, findings)
    rows = answers.rows("table")
    if reference not in (answers.analysis, f"{answers.analysis}.table") or not any(row["low"] for row in rows):
        return plain_measure(sheet, reference, findings)
    marks = marks_of(sheet.site, answers.by_key["table"], span_of(str(row["period"]) for row in rows))
    median, missing = answers.by_key["median"], answers.by_key["missing"]
    title = f"The middle crowd is {figure_of(median)} people; of {figure_of(missing)} of the events nobody says"
    return Figure(
        name=answers.analysis,
        title=sheet.site.in_language(title, "en"),
        subtitle=subtitle_of(
            answers, "Median crowd of the events whose crowd is reported. A box is the range that their words allow"
        ),
        source=source_line(sheet, answers.sources(), *notes_of(marks, f"Base: {answers.text(median.base)}.")),
        chart=Chart(answers.analysis, sizes_spec(WIDE_SIZE, rows, marks), sizes_spec(NARROW_SIZE, rows, marks), title),
        table=answers.table("table"),
    )


def people_figure(sheet: "Sheet", reference: str, findings: Sequence[Finding]) -> Figure:
    """Return the sums of people held, hurt or killed by period, as far as they are reported."""
    answers = Answers.of(sheet, findings)
    rows = [row for row in answers.rows("table") if row["low"] is not None and row["high"] is not None]
    if reference not in (answers.analysis, f"{answers.analysis}.table") or not rows:
        return plain_measure(sheet, reference, findings)
    columns = columns_of(rows)
    marks = marks_of(sheet.site, answers.by_key["table"], span_of(str(row["period"]) for row in rows))
    total, without = answers.by_key["total"], answers.by_key["not-reported"]
    title = f"{answers.text(total.label)}: {figure_of(total)}; of {figure_of(without)} events no report says"
    return Figure(
        name=answers.analysis,
        title=sheet.site.in_language(title, "en"),
        subtitle=subtitle_of(answers, "Sums of the lowest numbers that reports allow; hatched: up to the highest"),
        source=source_line(
            sheet, answers.sources(), *notes_of(marks, "An event without a report is unknown, and not zero.")
        ),
        chart=Chart(
            answers.analysis,
            columns_spec(WIDE_SIZE, columns, "people", marks),
            columns_spec(NARROW_SIZE, columns, "people", marks),
            title,
        ),
        table=answers.table("table"),
    )


def columns_of(rows: Sequence[dict[str, Any]]) -> list[Column]:
    """Return the rows of a table of counts as columns."""
    return [
        Column(str(row["period"]), float(row["low"]), float(row["high"]), date_in_words(row["period"])) for row in rows
    ]


def _share(row: dict[str, Any]) -> Column:
    return Column(
        str(row["period"]), round(row["share_low"], 1), round(row["share_high"], 1), date_in_words(row["period"])
    )


def _unsure(columns: Sequence[Column]) -> str:
    return UNSURE if any(column.high > column.low for column in columns) else ""


def _recorded() -> str:
    return "Only recorded events are counted: where none is, it is not known if there was one."
