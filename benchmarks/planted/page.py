"""The page of the docs that says how good the audit is, out of a stored measurement."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from benchmarks.planted.kinds import KINDS
from benchmarks.planted.scoring import FAMILIES, interval

HEAD = """\
# How good the audit is

Measured on invented manuscripts in English, Russian and Kazakh, into which known errors were put by program
(`python -m benchmarks.planted --write` makes this page). The manuscripts hold tables, notes, surveys and references,
laid out as a thesis, a report in Markdown, an article in Word, and as scanners and PDFs give them; also passages that
look wrong and are not. The wordings of both halves were invented by other hands than wrote the rules, without sight of
them. Clean manuscripts hold far more passages that look wrong than real ones do. Intervals are those of Clopper and
Pearson, at 95 %.

What holds for invented sentences need not hold for yours: these are shorter and plainer than real ones.

In real texts less is found. Of 67 passages of English news and journals in which one figure was altered by hand, and
which nobody had looked at before, 45 were found (67 %); of 37 in Russian and Kazakh 12 (32 %). Most of what is missed
is a headline against its text, an abstract against the body, parts told over several sentences, ranks, and comparisons
with other works. On some 5,500 pages of real English texts no certain answer was wrong, and 0.45 likely ones a hundred
pages were; on 31 pages of short Russian and Kazakh pieces full of figures one likely answer was wrong, after those
that had been wrong at first sight were mended.
"""
#: How sure, in per cent, a rule has to be at the least to say certain.
SURE = 97
#: How many slips of each kind are put in once more where certain answers were too few to tell.
AGAIN = 400
HALVES = {
    "tried": (
        "The half the rules were tried on",
        "Whoever wrote the rules read these wordings, and wordings that had been held out and measured before.",
    ),
    "held out": (
        "The half that was held out",
        "Other seeds, wordings and clean passages, and two further layouts. This is the better measure of what is "
        "found: the wordings of slips were read by nobody who wrote rules. False alarms of this half were read, and "
        "the rules mended for their causes: how few there are, and how often rules are right, is flattered. Whenever "
        "wordings were held out anew, fewer slips were found than among those tried on: how many errors of yours are "
        "found depends on how you write.",
    ),
}


def written(measured: Mapping[str, Any]) -> str:
    """The page.

    >>> "| no alarm |" in written({"held out": {"recall": {}, "precision": {}, "clean pages": 3, "alarms": {}}})
    False
    """
    parts = [HEAD]
    for half in reversed(list(HALVES)):
        if half in measured:
            parts += _half(half, measured[half])
    return "\n".join(parts)


def _half(half: str, found: Mapping[str, Any]) -> list[str]:
    title, about = HALVES[half]
    pages = found["clean pages"]
    alarms = ", ".join(f"{found['alarms'].get(sure, 0)} {sure}" for sure in ("certain", "likely", "possible"))
    return [
        f"## {title}\n",
        f"{about}\n",
        f"On {pages:,} pages without errors: {alarms} alarms.\n",
        "### How many errors are found\n",
        "| error | by rules | put in | found | recall | interval |",
        "|---|---|---|---|---|---|",
        *_recall(found["recall"]),
        "",
        "### How often a rule is right\n",
        "| rule | says | times | right | precision | interval |",
        "|---|---|---|---|---|---|",
        *_precision(found["precision"]),
        "",
        *_again(found.get("certain again", {})),
    ]


def _again(counts: Mapping[str, list[int]]) -> list[str]:
    if not counts:
        return []
    return [
        "### Certain answers, again\n",
        f"Rules whose certain answers above were too few for a lower end of {SURE} %: {AGAIN} of each kind of slip.\n",
        "| rule | certain answers | right | precision | interval |",
        "|---|---|---|---|---|",
        *(f"| `{rule}` | {tries} | {hits} | {_share(hits, tries)}" for rule, (hits, tries) in sorted(counts.items())),
        "",
    ]


def _recall(counts: Mapping[str, list[int]]) -> list[str]:
    by_kind: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for key, (hits, tries) in counts.items():
        id_ = key.split(" ")[0]
        by_kind[id_] = [by_kind[id_][0] + hits, by_kind[id_][1] + tries]
    rows = []
    for kind in KINDS:
        if kind.id in by_kind:
            hits, tries = by_kind[kind.id]
            rules = ", ".join(f"`{rule}`" for rule, families in FAMILIES.items() if kind.family in families)
            rows.append(f"| {kind.id} | {rules} | {tries} | {hits} | {_share(hits, tries)}")
    hits, tries = (sum(pair[place] for pair in by_kind.values()) for place in (0, 1))
    return [*rows, f"| all | | {tries} | {hits} | {_share(hits, tries)}"]


def _precision(counts: Mapping[str, list[int]]) -> list[str]:
    rows = []
    for key, (hits, tries) in sorted(counts.items()):
        rule, certainty = key.split(" ")
        rows.append(f"| `{rule}` | {certainty} | {tries} | {hits} | {_share(hits, tries)}")
    return rows


def _share(hits: int, tries: int) -> str:
    low, high = interval(hits, tries)
    return f"{100 * hits / tries:.1f} % | {low} to {high} % |" if tries else "- | - |"
