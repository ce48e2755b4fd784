"""The page of contested figures: each matter on a line from zero, who says what, which is used, and how it was read."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from qantar.findings import Finding, SourceRef, Table
from qantar.report.article import opening_of
from qantar.report.contested_claims import claim_figure
from qantar.report.contested_matters import COPY, MISPRINT, NOT_COMPARABLE, Matter, Said, matters_of
from qantar.report.contested_running import running_of
from qantar.report.dots import WIDE, Drawn, draw_line
from qantar.report.figures import Figure, FigureTable, finished, source_line
from qantar.report.links import OWN_PAGES, row_address
from qantar.report.pictures import height_of, inner_of, picture
from qantar.report.record_names import linked

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet, Site

#: How a figure's standing is said after it in a sentence.
STANDINGS = {
    "used": "is used",
    "rival": "is not used",
    "superseded": "gave way to a later count",
    NOT_COMPARABLE: "cannot be compared",
    MISPRINT: "is a misprint",
    COPY: "repeats another figure",
}


@dataclass(frozen=True, slots=True)
class Reason:
    """One figure with what is to be said of it."""

    figure: Markup
    words: str
    text: Markup


@dataclass(frozen=True, slots=True)
class Shown:
    """One matter drawn: its lines, and in words which figure is used and why."""

    anchor: str
    title: Markup
    unit: str
    below: str
    lines: Sequence[tuple[Markup | str, Drawn, Sequence[Said]]]
    reasons: Sequence[Reason]
    also: Sequence[Reason]
    meaning: Markup


@dataclass(frozen=True, slots=True)
class Reading:
    """What a scan shows or a press misprinted."""

    matter: Markup
    reads: Markup
    how: str
    why: Markup
    source: Markup
    row: str


def render_contested(sheet: "Sheet") -> str:
    """Return the page of all matters on which figures differ."""
    site = sheet.site
    answered = site.answered("rivals", "tallies")
    figures = []
    readings: list[Reading] = []
    count = 0
    seen: set[str] = set()
    for analysis, findings in answered.items():
        matters = [matter for matter in matters_of(site, findings) if (matter.finding.about or "") not in ("",)]
        matters = [matter for matter in matters if not _told(matter, seen)]
        if matters:
            figures.append(finished(sheet, _figure(sheet, analysis, matters)))
            count += len(matters)
        readings += _readings(sheet, findings)
    standfirst = (
        f"{count} {'matter' if count == 1 else 'matters'} on which sources differ, each on one line with the name of "
        "whoever says it. The study does not average."
    )
    opening = opening_of(sheet, "Where figures do not agree", standfirst)
    return sheet.render(
        "contested.html", opening=opening, body=sheet.prose(opening.body), figures=figures, readings=readings
    )


def contested_figure(sheet: "Sheet", reference: str, findings: Sequence[Finding]) -> Figure:
    """Return the lines of an analysis, or of one matter of it, as a figure for any page."""
    matters = matters_of(sheet.site, findings) or running_of(sheet.site, findings)
    if not matters:
        from qantar.report.plain_figures import plain_figure

        return plain_figure(sheet, reference, findings)
    return _figure(sheet, reference, matters, alone=len(matters) == 1)


def _told(matter: Matter, seen: set[str]) -> bool:
    """Tell whether the same figures have been shown: two analyses may tell of one matter."""
    key = ",".join(sorted(said.claim for said in matter.figures))
    known = key in seen
    seen.add(key)
    return known


def _figure(sheet: "Sheet", name: str, matters: Sequence[Matter], *, alone: bool = False) -> Figure:
    site = sheet.site
    groups: dict[Markup, list[Shown]] = {}
    for matter in matters:
        groups.setdefault(_group_of(site, matter), []).append(_shown(sheet, matter))
    file = name.replace(".", "-")
    module = site.environment.get_template("contested_pieces.html").make_module({"sheet": sheet, "site": site})
    body = Markup(module.matters(groups=list(groups.items()), keys=_keys(matters), alone=alone))  # type: ignore[attr-defined]
    sources = [source for matter in matters for source in matter.finding.sources]
    title = site.say(matters[0].finding.label) if alone else site.in_language("Who says what", "en")
    units = matters[0].units if alone else ""
    lead = f"{units[:1].upper()}{units[1:]}. " if units else ""
    single = bool(units) and len(matters[0].lines) == 1
    lead += "The line starts at zero." if single else "Every line starts at zero and has a scale of its own."
    return Figure(
        name=file,
        title=title,
        subtitle=site.in_language(f"{lead} A range is what was said, not an estimate.", "en"),
        source=source_line(
            sheet,
            list(dict.fromkeys(sources)),
            "Each dot is what somebody said; which the study uses, and why, stands beneath.",
            *(site.say(caveat.text) for matter in matters for caveat in matter.finding.caveats if caveat.id == "fell"),
        ),
        table=_table(matters),
        body=body,
        picture=_picture(site, f"charts/{file}.svg", [shown for found in groups.values() for shown in found]),
        several=True,
    )


def _picture(site: "Site", path: str, matters: Sequence[Shown]) -> str:
    """Keep all lines, one under the other, as one picture to take away."""
    parts: list[Markup] = []
    y = 0.0
    for matter in matters:
        parts.append(Markup('<text class="tb" x="0" y="{:g}">{}</text>').format(y + 14, matter.title.striptags()))
        for head, drawn, _ in matter.lines:
            below = Markup("{}").format(head or matter.unit).striptags()
            parts.append(Markup('<text class="tm" x="0" y="{:g}">{}</text>').format(y + 31, below))
            parts.append(Markup('<g transform="translate(0 {:g})">{}</g>').format(y + 34, inner_of(drawn.wide)))
            y += 34 + height_of(drawn.wide) + 12
        y += 18
    site.files[path] = picture(Markup("").join(parts), WIDE, y, "Who says what", str(site.about.title))
    return path


def _shown(sheet: "Sheet", matter: Matter) -> Shown:
    site = sheet.site
    title = str(matter.title.striptags())
    lines = [(line.head, draw_line(line.figures, line.unit, title, site.own), line.figures) for line in matter.lines]
    units = matter.units
    running = any(said.line for said in matter.figures)
    below = units[:1].upper() + units[1:] + ("; joined dots are one running count" if running else "")
    return Shown(
        anchor=matter.finding.id,
        title=_leading_on(site, matter.finding.about, matter.title),
        unit=units,
        below=below,
        lines=lines,
        reasons=[_reason(sheet, said) for said in matter.figures],
        also=[_reason(sheet, said, what=True) for said in matter.also],
        meaning=site.say(matter.finding.uncertainty.meaning)
        if matter.finding.uncertainty.kind == "rivals"
        else Markup(),
    )


def _leading_on(site: "Site", about: str | None, name: Markup) -> Markup:
    """Return the name of a matter, leading to the page of what it is about where that has one."""
    table, _, id_ = (about or "").partition("/")
    return linked(site, table, id_, name) if table in OWN_PAGES else name


def _group_of(site: "Site", matter: Matter) -> Markup:
    """Return the name of a group of matters, leading to its episode."""
    table, _, id_ = (matter.finding.about or "").partition("/")
    row = site.published.row(table, id_) or {}
    episode = id_ if table == "vocabularies" else f"episodes/{row.get('episode')}"
    return linked(site, "vocabularies", episode, matter.group)


def _reason(sheet: "Sheet", said: Said, *, what: bool = False) -> Reason:
    words = said.population if what else STANDINGS.get(said.standing, said.standing)
    text = sheet.site.own_text(said.reason.rstrip(".")) if said.reason and not what else Markup()
    return Reason(_figure_of(sheet, said.claim, said.shown), words, text)


def _figure_of(sheet: "Sheet", claim: str, shown: str) -> Markup:
    row = sheet.site.published.row("claims", claim)
    return claim_figure(sheet, row, shown) if row else Markup("<b>{}</b>").format(shown)


def _readings(sheet: "Sheet", findings: Sequence[Finding]) -> list[Reading]:
    site = sheet.site
    found = []
    for finding in findings:
        if not isinstance(finding.value, Table) or "reading" not in {column.name for column in finding.value.columns}:
            continue
        for row in finding.value.dictionaries():
            claim = str(row["claim"]).removeprefix("claims/")
            label = row["label"]
            how = {"ocr": "what the scan shows", "restored": "restored", "printed": "as printed"}
            source = SourceRef(str(row["source"] or ""), str(row["locator"] or ""))
            found.append(
                Reading(
                    matter=site.say(label) if isinstance(label, dict) else site.own_text(label),
                    reads=site.own_text(row["written"] or ""),
                    how=how.get(str(row["reading"]), str(row["reading"] or "")),
                    why=site.own_text(row["reason"]),
                    source=Markup("{}, {}").format(site.source_link(source.source), source.locator),
                    row=row_address("claims", claim),
                )
            )
    return found


@dataclass(frozen=True, slots=True)
class Keys:
    """Which marks are on the lines, so that the key names no other."""

    open: bool
    misprint: bool
    span: bool
    soft: bool
    more: bool
    joined: bool
    none: bool


def _keys(matters: Sequence[Matter]) -> Keys:
    figures = [said for matter in matters for said in matter.figures]
    ranges = [said for said in figures if said.written and not said.is_point]
    closed = [said for said in ranges if said.high is not None]
    soft = [said for said in closed if said.low is None or (said.written and said.written.vague)]
    return Keys(
        open=any(said.standing == NOT_COMPARABLE for said in figures),
        misprint=any(said.standing == MISPRINT for said in figures),
        span=len(closed) > len(soft),
        soft=bool(soft),
        more=any(said.high is None for said in ranges),
        joined=any(said.line for said in figures),
        none=any(said.written is None for said in figures),
    )


def _table(matters: Sequence[Matter]) -> FigureTable:
    columns = ("Matter", "Figure", "Unit", "Who says so", "As of", "Who or what is counted", "Standing", "Why")
    rows = [
        (
            str(matter.title.striptags()),
            said.shown,
            unit,
            said.who,
            said.when,
            said.population,
            said.standing,
            said.reason,
        )
        for matter in matters
        for unit, figures in [
            *((line.unit, line.figures) for line in matter.lines),
            (str(matter.finding.unit or ""), matter.also),
        ]
        for said in figures
    ]
    return FigureTable("All figures on these lines", columns, rows, (False, True, *(False,) * 6))
