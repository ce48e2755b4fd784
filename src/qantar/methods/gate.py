"""Whether chance chose the people of a survey. It stands below every method, so that no finding goes round it.

A margin of error, a p-value and a bootstrap all say how far chance may have moved a number that chance produced. Of
people who were invited or who volunteered they say nothing, and weighting their answers does not change that (AAPOR,
Task Force on Non-Probability Sampling, 2013). Every run of a method ends here, also of one from another package: what
would say such a thing of a survey whose `sample_type` is not `probability` is refused.

Cites: aapor2016
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from qantar.findings import Finding, Table
from qantar.tables.frames import Frames

#: The tables that hold what people answered.
SURVEY_TABLES = frozenset({"surveys", "questions", "options", "tallies", "responses", "codes", "backcoding"})
#: The one way of choosing people for which chance can be reckoned with.
BY_CHANCE = "probability"
#: The units of numbers that speak of chance; a finding or a column of a table in one of them passes the gate or not.
CHANCE_UNITS = frozenset({"p-value", "standard error", "margin of error", "confidence limit", "design effect"})
#: The caveat in which an estimate that rests on a model names it and what it assumes.
MODEL = "model"

#: Why there is no margin of error, by how people were chosen.
NO_INTERVAL: Mapping[str, str] = {
    "invited": "No margin of error: people were invited and not drawn by chance, so there is none.",
    "opt-in": "No margin of error: people chose to take part and were not drawn by chance, so there is none.",
    "quota": "No margin of error: people were picked to fill quotas and not drawn by chance, so there is none.",
    "snowball": "No margin of error: people were named by one another and not drawn by chance, so there is none.",
    "convenience": "No margin of error: whoever was at hand was asked, not people drawn by chance, so there is none.",
    "census": "No margin of error: everybody was asked, so chance did not choose who answered.",
    "unknown": "No margin of error: how people were chosen is not known, so none can be given.",
}


def why_no_interval(sample_type: str | None) -> str | None:
    """Return why a survey has no margin of error, or None where chance chose its people.

    >>> why_no_interval("probability") is None
    True
    >>> why_no_interval("invited")
    'No margin of error: people were invited and not drawn by chance, so there is none.'
    """
    return None if sample_type == BY_CHANCE else NO_INTERVAL.get(sample_type or "unknown", NO_INTERVAL["unknown"])


def stopped(findings: Iterable[Finding], frames: Frames, reads: Iterable[str], survey: str | None) -> Iterator[str]:
    """Yield, for each finding that says of a survey what only chance allows, a sentence that says so.

    `reads` names the tables of the method, for findings that do not say what they were computed from; `survey` is
    the survey that its settings name.
    """
    usual = frozenset(reads) & SURVEY_TABLES
    for finding in findings:
        tables = {one.table for one in finding.inputs}
        if not (tables & SURVEY_TABLES if tables else usual):
            continue
        why = next(filter(None, map(why_no_interval, _sample_types(finding, frames, survey))), None)
        speaks = _of_chance(finding)
        if speaks and why:
            yield f"{finding.id} would have {speaks}. {why}"
        elif finding.uncertainty.kind == "model" and not any(one.id == MODEL for one in finding.caveats):
            yield f"{finding.id} rests on a model and does not name it or what it assumes"


def _of_chance(finding: Finding) -> str:
    """Say what in a finding speaks of chance; nothing if nothing does."""
    if finding.uncertainty.kind == "sampling":
        return "a sampling interval"
    units = [finding.unit]
    if isinstance(finding.value, Table):
        units += [column.unit for column in finding.value.columns]
    return next((f"a {unit}" for unit in units if unit in CHANCE_UNITS), "")


def _sample_types(finding: Finding, frames: Frames, survey: str | None) -> list[str]:
    """Return how the people of the surveys were chosen that a finding can have come from."""
    rows = frames.rows_if_given("surveys")
    table, _, rest = (finding.about or "").partition("/")
    named = rest.partition("/")[0] if table in SURVEY_TABLES and "/" in rest else survey
    meant = [row for row in rows if named in (None, _id(row))] or rows
    return [str(row.get("sample_type") or "unknown") for row in meant] or ["unknown"]


def _id(row: Mapping[str, Any]) -> str:
    return str(row.get("survey") or row.get("id") or "")
