"""The figures of spread and course: reach, waves, concentration, and what follows protest."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qantar.errors.problems import plural
from qantar.findings import Finding
from qantar.report.drawing import Chart
from qantar.report.figures import Figure, source_line
from qantar.report.marks import NARROW_SIZE, WIDE_SIZE
from qantar.report.measure_anatomy import waves_spec
from qantar.report.measure_columns import Bar, bars_spec
from qantar.report.measure_curves import lags_spec, reach_spec
from qantar.report.measure_time import days_of, span_of
from qantar.report.measured_notes import Answers, marks_of, notes_of, plain_measure, subtitle_of
from qantar.report.wording import date_in_words, figure_of

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet

#: So many parts have a bar; the table has the others.
MOST_BARS = 24


def reach_figure(sheet: "Sheet", reference: str, findings: Sequence[Finding]) -> Figure:
    """Return in how many parts an event was reported by each day after the onset."""
    answers = Answers.of(sheet, findings)
    rows = answers.rows("curve")
    if reference not in (answers.analysis, f"{answers.analysis}.curve") or not rows:
        return plain_measure(sheet, reference, findings)
    within = [key for key in answers.by_key if key.startswith("within-")]
    reached = answers.by_key[max(within, key=lambda key: int(key.removeprefix("within-")))] if within else None
    parts = int(rows[0]["of"])
    onset = days_of(str(rows[0]["day"]))[0]
    marks = marks_of(sheet.site, answers.by_key["curve"], (onset, onset + int(rows[-1]["days"]) + 1))
    after = [(day - onset, words) for day, words in marks]
    title = "Parts of the country with a reported event, day by day"
    if reached:
        days = reached.id.rsplit("-", maxsplit=1)[-1]
        title = f"Within {days} days an event was reported in {figure_of(reached)} of {parts} parts of the country"
    return Figure(
        name=answers.analysis,
        title=sheet.site.in_language(title, "en"),
        subtitle=subtitle_of(answers, f"Onset: {date_in_words(rows[0]['day'])}", "Reported events only"),
        source=source_line(
            sheet,
            answers.sources(),
            *notes_of(marks, "Hatched: parts in which none is reported; what happened there is not known."),
        ),
        chart=Chart(
            answers.analysis,
            reach_spec(WIDE_SIZE, rows, parts, after),
            reach_spec(NARROW_SIZE, rows, parts, after),
            f"{title}. The table has the numbers of each day on which they change.",
        ),
        table=answers.table("curve"),
    )


def waves_figure(sheet: "Sheet", reference: str, findings: Sequence[Finding]) -> Figure:
    """Return the anatomy of waves: the series, onset, peak and end of each, and where the rate changed."""
    answers = Answers.of(sheet, findings)
    series = answers.rows("series")
    if reference not in (answers.analysis, f"{answers.analysis}.series") or not series:
        return plain_measure(sheet, reference, findings)
    waves, changes = answers.rows("waves"), answers.rows("change-table")
    marks = marks_of(sheet.site, answers.by_key["series"], span_of(str(row["period"]) for row in series))
    largest = max(waves, key=lambda wave: wave["events"]) if waves else None
    title = "By the rule of the method there was no wave"
    if largest:
        ends = [date_in_words(largest[end]) for end in ("onset", "end")]
        title = f"The largest wave lasted from {ends[0]} to {ends[1]}, with {plural(int(largest['events']), 'event')}"
        title = (
            title
            if ends[0] != ends[1]
            else f"The largest wave lies in {ends[0]}, with {plural(int(largest['events']), 'event')}"
        )
    rule = answers.by_key["waves"].uncertainty.meaning
    more = "Protests come in bunches, so the model is surer of the changes than such events warrant."
    reported = "A change in what is reported looks the same as a change in what happened."
    return Figure(
        name=answers.analysis,
        title=sheet.site.in_language(title, "en"),
        subtitle=subtitle_of(answers, answers.text(answers.by_key["series"].label), "In colour: waves"),
        source=source_line(sheet, answers.sources(), *notes_of(marks, answers.text(rule), reported, more)),
        chart=Chart(
            answers.analysis,
            waves_spec(WIDE_SIZE, series, waves, changes, marks),
            waves_spec(NARROW_SIZE, series, waves, changes, marks),
            f"{title}. {len(waves)} waves; {len(changes)} changes of the rate.",
        ),
        table=answers.table("series"),
    )


def concentration_figure(sheet: "Sheet", reference: str, findings: Sequence[Finding]) -> Figure:
    """Return the parts of the country as bars, those with the most events first."""
    answers = Answers.of(sheet, findings)
    rows = answers.rows("table")
    if reference not in (answers.analysis, f"{answers.analysis}.table") or not rows:
        return plain_measure(sheet, reference, findings)
    bars = [Bar(answers.text(row["unit_label"]), row["low"], row["high"]) for row in rows[:MOST_BARS]]
    share = answers.by_key["top-1"]
    title = f"{bars[0].name} has {figure_of(share)} of the recorded events"
    more = f"{len(rows) - MOST_BARS} further parts are in the table" if len(rows) > MOST_BARS else ""
    return Figure(
        name=answers.analysis,
        title=sheet.site.in_language(title, "en"),
        subtitle=subtitle_of(answers, "Recorded events by part of the country", more),
        source=source_line(
            sheet,
            answers.sources(),
            f"{answers.text(share.base)}. Zero is that none is recorded, and not that nothing happened.",
        ),
        chart=Chart(answers.analysis, bars_spec(WIDE_SIZE, bars), bars_spec(NARROW_SIZE, bars), title),
        table=answers.table("table"),
    )


def response_figure(sheet: "Sheet", reference: str, findings: Sequence[Finding]) -> Figure:
    """Return the correlation of protests with responses at each lag, and what can be said of it."""
    answers = Answers.of(sheet, findings)
    rows = answers.rows("correlations")
    known = [row for row in rows if row["correlation"] is not None]
    if reference not in (answers.analysis, f"{answers.analysis}.correlations") or not known:
        return plain_measure(sheet, reference, findings)
    verdict = answers.by_key["verdict"].verdict
    assert verdict is not None
    if verdict.word == "not testable":  # too few days: a chart of them would say what they cannot
        return plain_measure(sheet, f"{answers.analysis}.days", [answers.by_key["days"]])
    title = f"{answers.text(verdict.statement).rstrip('.')}: {verdict.word}"
    return Figure(
        name=answers.analysis,
        title=sheet.site.in_language(title, "en"),
        subtitle=subtitle_of(
            answers, "Correlation of the daily numbers of protests and of responses so many days later"
        ),
        source=source_line(sheet, answers.sources(), answers.text(verdict.why)),
        chart=Chart(answers.analysis, lags_spec(WIDE_SIZE, rows), lags_spec(NARROW_SIZE, rows), title),
        table=answers.table("correlations"),
    )
