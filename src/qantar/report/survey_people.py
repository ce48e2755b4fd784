"""What the page of surveys says of a question that was tabulated from single answers.

Who did not answer and why, what its interval means or why there is none, groups of answers, and means.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from qantar.errors.problems import plural
from qantar.findings import Finding, Table, Value
from qantar.methods.survey_wording import not_drawn
from qantar.report.survey_figures import Words
from qantar.report.wording import MISSING

if TYPE_CHECKING:
    from qantar.report.sheet import Site

METHOD = "survey-estimates"
#: Where coders sorted answers in people's own words.
OPEN = "open-answers"

#: The id of what is said of all codes together has so many dots: analysis.question.codes.
MAIN = 2
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
    #: How coders sorted answers, how far they agree, and which own answers were moved to an option of the list.
    coded: Sequence[str] = ()


def beneath(site: "Site", finding: Finding) -> Beneath:
    """Return what is said under a question that was tabulated from single answers; nothing under printed tallies."""
    if finding.method not in (METHOD, OPEN):
        return Beneath((), "", "")
    others = {
        item.id.removeprefix(f"{finding.id}."): item
        for item in site.findings.of(finding.analysis)
        if item.id.startswith(f"{finding.id}.")
    }
    nets = _nets(site, others) if finding.method == METHOD else []
    return Beneath(nets, silent_words(others), _interval(finding, others), list(_coded(site, finding)))


def _coded(site: "Site", finding: Finding) -> Iterator[str]:
    """Yield what is to be known of coding: by how many, how far they agree, what was moved where."""
    if finding.method == OPEN:
        yield " ".join(one.text["en"] for one in finding.caveats if one.id in ("coders", "coded-from"))
    for findings in site.answered("coding-agreement").values() if finding.method == OPEN else ():
        mine = [item for item in findings if item.about == finding.about and isinstance(item.value, Value)]
        whole = [item for item in mine if item.id.count(".") == MAIN]
        parts = [f"{item.label['en'].lower()}: {_between(item)}, {plural(item.n or 0, 'answer')}" for item in whole]
        alone = [f"{site.say(item.label).striptags()} {_between(item)}" for item in mine if item not in whole]
        if parts:
            yield f"Krippendorff’s alpha, with a bootstrap interval over answers: {'; '.join(parts)}."
        if alone:
            yield f"Each code alone: {'; '.join(alone)}."
    for findings in site.answered("back-coding").values() if finding.method == METHOD else ():
        for item in findings:
            if item.about == finding.about and isinstance(item.value, Table):
                yield _moved(site, item)


def _between(item: Finding) -> str:
    known = item.uncertainty
    ends = f" ({known.low:.2f} to {known.high:.2f})" if known.low is not None and known.high is not None else ""
    return f"{_shown(item)}{ends}"


def _moved(site: "Site", item: Finding) -> str:
    """Return which counts changed as answers of people's own were counted with an option of the list."""
    assert isinstance(item.value, Table)
    rows = zip(*(item.value.column(name) for name in ("label", "before", "after")), strict=True)
    parts = [f"{site.say(label).striptags()} {before} before, {after} after" for label, before, after in rows]
    said = next((one.text["en"] for one in item.caveats if one.id == "back-coding"), "")
    return (
        f"Answers in people’s own words that were options of the list: {'; '.join(parts)}. {said} "
        "The chart shows the counts before."
    )


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
