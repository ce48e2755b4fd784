"""The figures of counts: the columns, what each year can have been, and the mix of parts."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.findings import Finding, Table
from qantar.report.counts_drawing import Period, as_years, columns_spec
from qantar.report.counts_mix import Part, mix_spec
from qantar.report.counts_years import years_spec
from qantar.report.drawing import Chart
from qantar.report.figures import Figure, FigureTable, source_line
from qantar.report.languages import chosen
from qantar.report.marks import NARROW_SIZE, WIDE_SIZE
from qantar.report.plain_figures import plain_figure
from qantar.report.wording import date_in_words, number

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet

#: Subjects with a colour of their own, the same everywhere; anything else is grey, and ink where it leads.
SUBJECTS = ("political", "economic", "social")


def counts_figure(sheet: "Sheet", reference: str, findings: Sequence[Finding]) -> Figure:
    """Return the figure of an analysis of counts: its columns; `analysis.years` or `analysis.mix` gives those."""
    by_key = {finding.id.split(".", maxsplit=1)[-1]: finding for finding in findings}
    if "table" in by_key:
        return columns_figure(sheet, by_key["table"])
    if "years" in by_key:
        return years_figure(sheet, by_key["years"])
    if "mix" in by_key:
        return mix_figure(sheet, by_key["mix"])
    return plain_figure(sheet, reference, findings)


def columns_figure(sheet: "Sheet", table: Finding) -> Figure:
    """Return columns whose area is the count, periods as they were printed."""
    periods = [_period(row) for row in rows_of(table)]
    unit = (table.sources and _unit(table)) or "count"
    gaps = _gaps(periods)
    chart = Chart(
        name=table.analysis,
        wide=columns_spec(WIDE_SIZE, periods, gaps, unit),
        narrow=columns_spec(NARROW_SIZE, periods, gaps, unit),
        description=_described(periods, gaps, unit),
    )
    spread = " A period longer than a year is spread over its length." if any(p.years > 1 for p in periods) else ""
    subtitle = _subtitle(
        sheet, table, Markup("{} a year").format(_label(sheet, table)), f"The area of a column is the count.{spread}"
    )
    notes = _notes(table, periods, gaps)
    return Figure(
        name=table.analysis,
        title=sheet.site.in_language(columns_title(periods, unit), "en"),
        subtitle=subtitle,
        source=source_line(sheet, table.sources, *notes),
        chart=chart,
        table=_columns_table(sheet, table, periods, gaps, unit),
    )


def years_figure(sheet: "Sheet", years: Finding) -> Figure:
    """Return what each calendar year can have been: a dot where only one number is possible, else a range."""
    rows = rows_of(years)
    unit = _unit(years)
    sure = [row for row in rows if row["exact"] is True or row["low"] == row["high"]]
    chart = Chart(
        name=f"{years.analysis}-years",
        wide=years_spec(WIDE_SIZE, rows, unit),
        narrow=years_spec(NARROW_SIZE, rows, unit),
        description=f"For each year what the printed figures allow: {'; '.join(_year_words(row) for row in rows)}.",
    )
    title = f"One number is certain for {len(sure)} of {len(rows)} years; for the others only a range"
    if len(sure) == len(rows):
        title = "The printed figures leave one number for every year"
    more = "A hatched range holds every count that the printed figures allow; a dot is the only one."
    return Figure(
        name=chart.name,
        title=sheet.site.in_language(title, "en"),
        subtitle=_subtitle(sheet, years, Markup("{} in each calendar year").format(_label(sheet, years)), more),
        source=source_line(
            sheet, years.sources, *_doubts(years), "These are bounds from arithmetic and not a margin of error."
        ),
        chart=chart,
        table=FigureTable(
            "What each year can have been.",
            ["Year", "Least", "Most", "Can be the highest year"],
            [
                [row["year"], _whole(row["low"]), _whole(row["high"]) or "no upper end", _yes(row["can_be_highest"])]
                for row in rows
            ],
            [False, True, True, False],
        ),
    )


def mix_figure(sheet: "Sheet", mix: Finding) -> Figure:
    """Return the parts of a count, period by period: the leading part of each in full colour."""
    assert isinstance(mix.value, Table)
    rows = rows_of(mix)
    codes = [column for column in mix.value.columns[1:] if column.type == "percent" and column.name != "sum"]
    short, tail = _short_labels([chosen(column.label, sheet.site.own)[1] or column.name for column in codes])
    parts = [
        Part(
            label=short[place],
            colour=_colour(column.name, place),
            shares=[row[column.name] for row in rows],
            leads=[column.name in str(row["leading"] or "").split(";") for row in rows],
        )
        for place, column in enumerate(codes)
    ]
    periods = [str(row["period"]) for row in rows]
    chart = Chart(
        name=f"{mix.analysis}-mix",
        wide=mix_spec(WIDE_SIZE, periods, parts),
        narrow=mix_spec(NARROW_SIZE, periods, parts),
        description=_mix_described(periods, parts),
    )
    missing = any(share is None for part in parts for share in part.shares)
    dash = "A dash: the source states no figure; that is not a zero." if missing else ""
    return Figure(
        name=chart.name,
        title=sheet.site.in_language(mix_title(periods, parts, tail), "en"),
        subtitle=_subtitle(
            sheet,
            mix,
            Markup("Share of {}, percent").format(_inside(sheet, mix)),
            "The largest part of each period is in full colour.",
        ),
        source=source_line(sheet, mix.sources, *filter(None, [dash])),
        chart=chart,
        table=FigureTable(
            "Shares in percent, as printed.",
            ["Period", *(part.label for part in parts)],
            [
                [date_in_words(period), *(_share(part.shares[place]) for part in parts)]
                for place, period in enumerate(periods)
            ],
            [False] + [True] * len(parts),
        ),
    )


def columns_title(periods: Sequence[Period], unit: str) -> str:
    """Return what the columns show: the longest fall or rise and what came after, else first, last and highest.

    >>> years = [Period(str(y), str(y), y, y + 1.0, v, v, str(v), False, False) for y, v in
    ...          ((2014, 114), (2015, 71), (2016, 52), (2017, 227))]
    >>> columns_title(years, "assemblies")
    'From 114 assemblies in 2014 to 52 in 2016, then 227 in 2017'
    """
    single = [p for p in periods if p.is_year and not p.overlaps and p.low is not None and p.low == p.high]
    if len(single) < 2:
        return f"{unit[:1].upper()}{unit[1:]} by period, as printed"
    run = _longest_run(single)
    if len(run) >= 3:
        after = single[single.index(run[-1]) + 1 :][:1]
        then = f", then {after[0].printed} in {after[0].words}" if after else ""
        return f"From {run[0].printed} {unit} in {run[0].words} to {run[-1].printed} in {run[-1].words}{then}"
    most = max(single, key=lambda p: p.high or 0)
    return f"{most.printed} {unit} in {most.words}, the highest figure printed for a single year"


def mix_title(periods: Sequence[str], parts: Sequence[Part], tail: str = "") -> str:
    """Return which part led when: `Economic rallies led until 2012, social until 2017, political from 2019`."""
    leaders: list[tuple[str, int, int]] = []
    for place in range(len(periods)):
        leading = [part.label for part in parts if part.leads[place]]
        if len(leading) != 1:
            continue
        if leaders and leaders[-1][0] == leading[0]:
            leaders[-1] = (leading[0], leaders[-1][1], place)
        else:
            leaders.append((leading[0], place, place))
    if not leaders:
        return "Shares by period"
    if len(leaders) == 1:
        return f"{leaders[0][0]}{f' {tail}' if tail else ''} led throughout"
    if len(leaders) > 4:
        return "The largest part changed from period to period"
    said = []
    for place, (name, start, stop) in enumerate(leaders):
        who = f"{name}{f' {tail}' if tail else ''} led" if place == 0 else f"{name[:1].lower()}{name[1:]}"
        last = place == len(leaders) - 1
        said.append(f"{who} from {periods[start][:4]}" if last else f"{who} until {_end_year(periods[stop])}")
    return ", ".join(said)


def rows_of(finding: Finding) -> list[dict[str, Any]]:
    """Return the rows of a finding's table as dictionaries."""
    assert isinstance(finding.value, Table)
    names = [column.name for column in finding.value.columns]
    return [dict(zip(names, row, strict=True)) for row in finding.value.rows]


def _period(row: dict[str, Any]) -> Period:
    text = str(row["period"])
    start, stop = as_years(text)
    low, high = row["low"], row["high"]
    printed = str(row["value"] or "not known")
    if low is not None and low == high:
        printed = number(low)
    return Period(
        text, date_in_words(text), start, stop, low, high, printed, bool(row["also_in"]), bool(row["break_before"])
    )


def _gaps(periods: Sequence[Period]) -> list[tuple[float, float]]:
    """Return the stretches between first and last period that none covers, and those without a figure."""
    gaps: list[tuple[float, float]] = []
    reached = min(p.start for p in periods)
    for period in sorted((p for p in periods if p.rate is not None), key=lambda p: p.start):
        if period.start > reached + 0.01:
            gaps.append((reached, period.start))
        reached = max(reached, period.stop)
    last = max(p.stop for p in periods)
    return [*gaps, (reached, last)] if last > reached + 0.01 else gaps


def _longest_run(periods: Sequence[Period]) -> Sequence[Period]:
    best: Sequence[Period] = ()
    for sign in (-1, 1):
        run = [periods[0]]
        for before, after in pairwise(periods):
            follows = after.start - before.stop < 0.01 and sign * ((after.high or 0) - (before.high or 0)) > 0
            run = [*run, after] if follows else [after]
            best = run if len(run) > len(best) else best
    return best


def _subtitle(sheet: "Sheet", finding: Finding, what: Markup, more: str) -> Markup:
    site = sheet.site
    place = site.label("places", finding.place)
    period = site.when(finding.period)
    parts = [part for part in (what, place, period) if part]
    words = Markup("{}. {}").format(Markup(", ").join(parts), more)
    # The sentence is English; on an English page that need not be said.
    return words if site.own == "en" else Markup('<span lang="en" dir="ltr">{}</span>').format(words)


def _label(sheet: "Sheet", finding: Finding) -> Markup:
    tag, text = chosen(finding.label, sheet.site.own)
    return sheet.site.in_language(text.split(":")[0], tag)


def _inside(sheet: "Sheet", finding: Finding) -> Markup:
    """Return the label as it stands inside an English sentence: a small letter first, unless it is a short form."""
    tag, text = chosen(finding.label, sheet.site.own)
    text = text.split(":")[0]
    if tag == "en" and text[1:2].islower():
        text = text[:1].lower() + text[1:]
    return sheet.site.in_language(text, tag)


def _unit(finding: Finding) -> str:
    if finding.unit and finding.unit != "percent":
        return finding.unit
    assert isinstance(finding.value, Table)
    return next((column.unit for column in finding.value.columns if column.unit), None) or "count"


def _notes(finding: Finding, periods: Sequence[Period], gaps: Sequence[tuple[float, float]]) -> list[str]:
    notes = _doubts(finding)
    if any(p.overlaps for p in periods):
        notes.append("Pale columns with an outline share time with another: do not add them up.")
    if gaps:
        notes.append("Hatched: no figure was printed for this time; that is not a zero.")
    reasons = [(row["period"], row["break_before"]) for row in rows_of(finding) if row.get("break_before")]
    if reasons:
        words = " ".join(_sentence(f"Before {date_in_words(period)}: {reason}") for period, reason in reasons)
        notes.append(f"Dashed: the source changes how it counts. {words}")
    return notes


def _doubts(finding: Finding) -> list[str]:
    """Return which figures may have to be read otherwise."""
    return [str(caveat.text.get("en", "")) for caveat in finding.caveats if caveat.id == "in-doubt"]


def _sentence(text: str) -> str:
    """Return a text with a full stop, unless it ends a sentence already."""
    return text if text.rstrip().endswith((".", "!", "?", "…")) else f"{text.rstrip()}."


def _columns_table(
    sheet: "Sheet", table: Finding, periods: Sequence[Period], gaps: Sequence[tuple[float, float]], unit: str
) -> FigureTable:
    by_time = sorted(periods, key=lambda p: (p.start, p.stop))
    rows: list[list[Any]] = [
        [p.words, p.printed, None if p.rate is None else number(round(p.rate, 1)), p.text] for p in by_time
    ]
    caption = f"{chosen(table.label, sheet.site.own)[1]}, as printed." + (
        " Some periods overlap." if any(p.overlaps for p in periods) else ""
    )
    return FigureTable(
        caption, ["Period", unit.capitalize(), "A year", "Period (EDTF)"], rows, [False, True, True, False]
    )


def _described(periods: Sequence[Period], gaps: Sequence[tuple[float, float]], unit: str) -> str:
    said = "; ".join(f"{p.printed} in {p.words}" for p in periods)
    return f"Columns of {unit}: {said}.{' Part of the time is not known.' if gaps else ''}"


def _year_words(row: dict[str, Any]) -> str:
    low, high = row["low"], row["high"]
    if high is None:
        return f"{row['year']}: {number(low)} or more"
    return f"{row['year']}: {number(low)}" if low == high else f"{row['year']}: {number(low)} to {number(high)}"


def _mix_described(periods: Sequence[str], parts: Sequence[Part]) -> str:
    said = "; ".join(_mix_words(period, place, parts) for place, period in enumerate(periods))
    return f"Shares by period: {said}."


def _mix_words(period: str, place: int, parts: Sequence[Part]) -> str:
    said = ", ".join(f"{part.label} {_share(part.shares[place])}" for part in parts)
    return f"{date_in_words(period)}: {said}"


def _colour(code: str, place: int) -> str:
    subject = next((name for name in SUBJECTS if re.search(rf"(^|[-_.]){name}", code)), None)
    return f"var(--{subject})" if subject else ("var(--ink-2)", "var(--ink-3)", "var(--bar)")[place % 3]


def _short_labels(labels: Sequence[str]) -> tuple[list[str], str]:
    """Return the labels of parts without the words that all begin or end with, and the words all end with.

    >>> _short_labels(["Political rallies", "Social rallies"])
    (['Political', 'Social'], 'rallies')
    """
    words = [label.split() for label in labels]
    first = last = 0
    while len(words) > 1 and all(len(w) > first + 1 and w[first] == words[0][first] for w in words):
        first += 1
    while len(words) > 1 and all(len(w) > first + last + 1 and w[-1 - last] == words[0][-1 - last] for w in words):
        last += 1
    short = [" ".join(w[first : len(w) - last]).strip(",:;()") for w in words]
    return [text[:1].upper() + text[1:] for text in short], " ".join(words[0][len(words[0]) - last :]) if last else ""


def _share(share: float | None) -> str:
    return "not stated" if share is None else f"{share:g}"


def _whole(value: float | None) -> str | None:
    return None if value is None else number(value)


def _yes(value: object) -> str:
    return {True: "yes", False: "no"}.get(bool(value), "not known") if value is not None else "not known"


def _end_year(period: str) -> str:
    return period.split("/")[-1][:4]
