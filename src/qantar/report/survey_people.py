"""What the page of surveys says of a question that was tabulated from single answers.

Who did not answer and why, what its interval means or why there is none, groups of answers, and means.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from qantar.findings import Finding, Value
from qantar.methods.survey_wording import not_drawn
from qantar.report.survey_figures import Words
from qantar.report.wording import MISSING

if TYPE_CHECKING:
    from qantar.report.sheet import Site

METHOD = "survey-estimates"

#: Who gave no answer, by the last part of a finding's id, and in words.
SILENT = {
    "chose-none": "chose none of the answers",
    "missing": "gave no answer",
    "refused": "would not say",
    "not-shown": "were not shown the question",
}


@dataclass(frozen=True, slots=True)
class Net:
    """A group of answers that were counted together, person by person."""

    words: Sequence[Words]
    share: str
    people: str
    suppressed: bool


@dataclass(frozen=True, slots=True)
class Beneath:
    """What stands under the chart of a question."""

    nets: Sequence[Net]
    silent: str
    interval: str


def beneath(site: "Site", finding: Finding) -> Beneath:
    """Return what is said under a question that was tabulated from single answers; nothing under printed tallies."""
    if finding.method != METHOD:
        return Beneath((), "", "")
    others = {
        item.id.removeprefix(f"{finding.id}."): item
        for item in site.findings.of(finding.analysis)
        if item.id.startswith(f"{finding.id}.")
    }
    return Beneath(_nets(site, others), silent_words(others), _interval(finding, others))


def _nets(site: "Site", others: Mapping[str, Finding]) -> list[Net]:
    found = []
    for name, item in others.items():
        people = others.get(f"{name}.people")
        if people is None or "." in name:
            continue
        tags = [tag for tag in site.published.languages if tag in item.label] or list(item.label)
        words = [Words(tag, item.label[tag].removesuffix(": any of these")) for tag in tags]
        found.append(Net(words, _shown(item), _shown(people), item.value is None))
    return found


def _shown(finding: Finding) -> str:
    if isinstance(finding.value, Value):
        return finding.value.shown.get("en", finding.value.exact)
    return MISSING[finding.missing or "unknown"]


def silent_words(others: Mapping[str, Finding]) -> str:
    """Return in a sentence how many did not answer, and why."""
    parts = [f"{_shown(others[key])} {words}" for key, words in SILENT.items() if key in others]
    return f"Not among those who answered, or without a choice: {', '.join(parts)}." if parts else ""


def _interval(finding: Finding, others: Mapping[str, Finding]) -> str:
    """Return what the thin line over a bar means, or what AAPOR has said in place of a margin of error."""
    sampled = next((item for item in (finding, *others.values()) if item.uncertainty.kind == "sampling"), None)
    if sampled is not None:
        return f"The thin line over a bar: {sampled.uncertainty.meaning['en']}"
    said = next((one.text["en"] for one in finding.caveats if one.id == "not-drawn-by-chance"), "")
    return said or finding.uncertainty.meaning.get("en", "")


def mean_told(site: "Site", finding: Finding) -> Markup:
    """Return a question that was answered by a number in a sentence: its mean, with its interval where it has one."""
    if not isinstance(finding.value, Value):
        return Markup('<span lang="en" dir="ltr">Mean: {}. {}</span>').format(
            MISSING[finding.missing or "unknown"], finding.uncertainty.meaning["en"]
        )
    known = finding.uncertainty
    between = f" ({known.low:.1f} to {known.high:.1f})" if known.low is not None and known.high is not None else ""
    return Markup('<span lang="en" dir="ltr">Mean: <b>{}</b>{}, of {:,} people who answered. {}</span>').format(
        finding.value.shown["en"], between, finding.n or 0, known.meaning["en"]
    )


def in_place_of_margin(kind: str, weights: str) -> str:
    """Return the sentences that stand in place of a margin of error."""
    return not_drawn(kind, weighted=weights != "none")
