"""Statements that were tested, read from their findings: what was said, the verdict, why, and what decided it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.findings import Finding, Table
from qantar.report.wording import THIN, figure_of, range_of

if TYPE_CHECKING:
    from qantar.report.sheet import Site

STATEMENTS = "statements/"
PERCENT = "percent"
#: So many findings that decided a verdict are shown with it; all are in findings.json.
MOST_DECIDING = 4
#: A subject with fewer statements has no heading of its own.
FEWEST = 2
#: Caveats of a verdict that have a place of their own beside it.
READ_AS, NEEDED = "read-as", "needed"


@dataclass(frozen=True, slots=True)
class Held:
    """A share held against the shares that a statement names: between two ends, in percent."""

    low: float
    high: float
    limits: tuple[float, ...]
    shown: str


@dataclass(frozen=True, slots=True)
class Beside:
    """A figure drawn beside others of its kind: its ends in hundredths of the scale, the upper one if there is one."""

    low: float
    high: float | None
    shown: str


@dataclass(frozen=True, slots=True)
class Tested:
    """One statement with its verdict."""

    analysis: str
    finding: Finding
    row: Mapping[str, Any]
    word: str
    read_as: Markup
    needed: Markup
    caveats: Sequence[Markup]
    deciding: Sequence[Finding]
    more: int
    held: Sequence[Held]
    beside: Sequence[Beside]
    #: How the rows bear on each part, where they bear on them differently.
    parts: Sequence[tuple[str, str]]
    subject: str


def is_test(finding: Finding) -> bool:
    """Say whether a finding is the verdict on a statement."""
    return finding.verdict is not None and (finding.about or "").startswith(STATEMENTS)


def tested_of(site: "Site", findings: Sequence[Finding]) -> list[Tested]:
    """Return the statements that these findings give a verdict on; those whose row is not published are left out."""
    found = []
    for finding in findings:
        row = (
            site.published.row("statements", (finding.about or "").removeprefix(STATEMENTS))
            if is_test(finding)
            else None
        )
        if row is not None:
            found.append(_tested(site, finding, row))
    return found


def _tested(site: "Site", finding: Finding, row: Mapping[str, Any]) -> Tested:
    verdict = finding.verdict
    assert verdict is not None
    told = {caveat.id: site.say(caveat.text) for caveat in finding.caveats}
    deciding = [site.findings[id_] for id_ in verdict.decided_by if id_ in site.findings]
    if all((item.period or "").isdecimal() for item in deciding):
        deciding.sort(key=lambda item: item.period or "")
    parts = finding.value.dictionaries() if isinstance(finding.value, Table) else []
    held = _held(site, finding.analysis, parts)
    bearings = {str(part["bears"]) for part in parts}
    return Tested(
        analysis=finding.analysis,
        finding=finding,
        row=row,
        word=verdict.word,
        read_as=told.get(READ_AS, Markup()),
        needed=told.get(NEEDED, Markup()),
        caveats=[text for id_, text in told.items() if id_ not in (READ_AS, NEEDED)],
        deciding=deciding[:MOST_DECIDING],
        more=max(0, len(deciding) - MOST_DECIDING),
        held=held,
        beside=[] if held else _beside(site, deciding),
        parts=[(str(part["bears"]), _why(part)) for part in parts] if len(bearings) > 1 else [],
        subject=subject_of(site, str(row.get("about") or "")),
    )


def _why(part: Mapping[str, Any]) -> str:
    return f"With {part['reading']}: {part['why']}" if part.get("reading") else str(part["why"])


def _held(site: "Site", analysis: str, parts: Sequence[Mapping[str, Any]]) -> list[Held]:
    """Return what can be drawn as a share against a share: each share once, with every limit it is held against."""
    limits: dict[str, list[float]] = {}
    for part in parts:
        id_ = f"{analysis}.{part['decided_by']}"
        if part["limit"] is not None and id_ in site.findings and site.findings[id_].unit == PERCENT:
            limits.setdefault(id_, []).append(float(part["limit"]))
    found = []
    for id_, named in limits.items():
        finding = site.findings[id_]
        low, high = _ends(finding)
        if low is not None and high is not None:
            shown = range_of(finding) if finding.value is None else f"{low:.1f}{THIN}%"
            found.append(Held(low, high, tuple(sorted(set(named))), shown))
    return found


def _beside(site: "Site", deciding: Sequence[Finding]) -> list[Beside]:
    """Return what can be drawn on one scale: figures of one unit, each of a year or none of a time of its own."""
    if not 1 < len(deciding) <= MOST_DECIDING or len({finding.unit for finding in deciding}) > 1:
        return []
    periods = {finding.period or "" for finding in deciding}
    if len(periods) > 1 and not all(period.isdecimal() for period in periods):
        return []  # what happened in times of different length is not to be compared by length
    ends = [_ends(finding) for finding in deciding]
    tops = [end for low, high in ends for end in (low, high) if end is not None]
    if any(low is None for low, _ in ends) or not any(tops):
        return []
    top = 100.0 if deciding[0].unit == PERCENT else max(tops)
    return [
        Beside(
            100 * (low or 0.0) / top,
            None if high is None else 100 * high / top,
            figure_of(finding, site.own),
        )
        for finding, (low, high) in zip(deciding, ends, strict=True)
    ]


def _ends(finding: Finding) -> tuple[float | None, float | None]:
    number = getattr(finding.value, "number", None)
    return (number, number) if number is not None else (finding.uncertainty.low, finding.uncertainty.high)


def subject_of(site: "Site", about: str) -> str:
    """Return what a statement is about in the end, as table/id: the episode of an event, the indicator of a figure.

    A survey stands for its questions and answers.
    """
    table, _, id_ = about.partition("/")
    if table == "events":
        row = site.published.row("events", id_) or {}
        return f"vocabularies/episodes/{row['episode']}" if row.get("episode") else about
    if table == "claims":
        row = site.published.row("claims", id_) or {}
        return subject_of(site, str(row["about"])) if row.get("about") else about
    if table == "series":
        return f"vocabularies/indicators/{id_.partition('/')[0]}"
    if table in ("tallies", "questions"):
        return f"surveys/{id_.partition('/')[0]}"
    return about


def subject_name(site: "Site", subject: str) -> Markup:
    """Return the name of a subject in the study's language."""
    table, _, id_ = subject.partition("/")
    if table == "vocabularies":
        return site.code(*id_.split("/", maxsplit=1)) if "/" in id_ else Markup()
    row = site.published.row(table, id_) or {}
    return site.own_text(row.get("label") or row.get("title"))


def shared_caveats(tested: Sequence[Tested]) -> list[Markup]:
    """Return what is to be read with more than one of these statements, to be said once."""
    told = [text for one in tested for text in dict.fromkeys(one.caveats)]
    return [text for text in dict.fromkeys(told) if told.count(text) > 1]


def by_subject(site: "Site", tested: Sequence[Tested]) -> list[tuple[Markup, list[Tested]]]:
    """Return statements under what they are about, in the order of the analyses; single ones together at the end."""
    groups: dict[str, list[Tested]] = {}
    for one in tested:
        groups.setdefault(one.subject, []).append(one)
    named = {subject: subject_name(site, subject) for subject in groups}
    large = [(named[subject], found) for subject, found in groups.items() if len(found) >= FEWEST and named[subject]]
    shown = {id(one) for _, found in large for one in found}
    rest = [one for one in tested if id(one) not in shown]
    return [*large, *([(site.in_language("Other statements", "en"), rest)] if rest else [])]
