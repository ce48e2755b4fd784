"""Figures as search shows them: each with what it counts, and once, however often findings put it differently."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qantar.findings import Finding, Table
from qantar.report.links import row_address
from qantar.report.wording import USES, as_written, date_in_words, figure_of, with_unit
from qantar.values.numbers import NumberError, read_number

if TYPE_CHECKING:
    from qantar.report.sheet import Site


def counted(site: "Site", finding: Finding) -> str:
    """Return a finding's figure with what it counts, its base and its period; a table has no figure of its own."""
    base = (finding.base or {}).get(site.own) or next(iter((finding.base or {}).values()), "")
    when = date_in_words(finding.period)
    if isinstance(finding.value, Table):
        question = finding.question.get(site.own) or next(iter(finding.question.values()), "")
        asked = "" if question in finding.label.values() else question
        return " · ".join(part for part in (asked, base, when) if part)
    shown = figure_of(finding, site.own)
    if finding.unit == "percent" and base:
        shown = f"{shown} of {base}"
    elif finding.value is not None or finding.uncertainty.low is not None or finding.uncertainty.high is not None:
        shown = with_unit(shown, finding.unit)
    return shown if not when or shown.endswith(when) else f"{shown} · {when}"


def repeats(site: "Site", finding: Finding) -> bool:
    """Tell whether a finding puts another one differently: a share as a count, or the figure of one claim."""
    if (finding.about or "").startswith("claims/"):
        return True
    above = finding.id.rpartition(".")[0]
    if above not in site.findings:
        return False
    other = site.findings[above]
    return not isinstance(other.value, Table) and other.label == finding.label


def claims_found(site: "Site") -> Iterator[tuple[str, str, str, str]]:
    """Yield each figure that somebody stated: it and what it counts, who said it, where it stands, its spellings."""
    for row in site.published.rows("claims"):
        value = as_written(row.get("value"))
        unit = str(row.get("unit") or "")
        of = str(row.get("population") or row.get("base") or "")
        figure = with_unit(value, unit)
        who = str(site.speaker(row.get("said_by")).striptags())
        said = ", ".join(part for part in (who, date_in_words(row.get("said_on"))) if part)
        line = " · ".join(part for part in (f"said by {said}" if said else "", _about(site, row), _stands(row)) if part)
        spellings = "|".join([str(row["id"]), *_numbers(row), str(row.get("quote") or "")])
        yield f"{figure}: {of}" if of else figure, line, row_address("claims", str(row["id"])), spellings


def _about(site: "Site", row: Mapping[str, Any]) -> str:
    """Return what a claim is about: the measure, and the record that it measures."""
    measure = site.published.row("vocabularies", f"measures/{row.get('measure')}") or {}
    table, _, id_ = str(row.get("about") or "").partition("/")
    known = site.published.row(table, id_) if id_ else None
    names = [measure.get("label"), site.published.label(table, id_) if known and known.get("label") else ""]
    return ": ".join(str(name) for name in names if name)


def _stands(row: Mapping[str, Any]) -> str:
    standing = str(row.get("standing") or "")
    use = USES.get(standing, standing)
    return use[:1].lower() + use[1:]


def _numbers(row: Mapping[str, Any]) -> list[str]:
    """Return a claim's figure as its source writes it, and the numbers that it can mean."""
    written = str(row.get("value") or "")
    try:
        read = read_number(written)
    except NumberError:
        return [written]
    ends = [format(end.normalize(), "f") for end in (read.low, read.high) if end is not None]
    return list(dict.fromkeys([written, *ends]))
