"""Every reference number beside Qantar's, and the page that tells of them.

Write the page anew with .venv/bin/python -m tests.reference.compared
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

from tests.reference import calibrated, drawn, printed, several, tabled
from tests.reference.not_computed import reason
from tests.reference.values import at, everything, leaves

ALL: dict[str, Any] = dict(leaves(everything()))
OTHERWISE = printed.OTHERWISE
#: What has no reason not to be computed; nothing is computed yet.
COMPARED = [path for path in ALL if reason(path) is None and path not in OTHERWISE]

#: Parts of the file: where they begin, what they are, by what they were made.
PARTS = [
    ("survey/srs/", "a simple random sample of 200 schools", "R survey 4.1-1"),
    ("survey/srs_nofpc/", "the same, of a population without limit", "R survey 4.1-1"),
    ("survey/strat/", "200 schools in three strata", "R survey 4.1-1"),
    ("survey/strat_nofpc/", "the same, of a population without limit", "R survey 4.1-1"),
    ("survey/clus1/", "all schools of 15 districts", "R survey 4.1-1"),
    ("survey/clus2/", "up to five schools in each of 40 districts", "R survey 4.1-1"),
    ("survey/calibration_clus1/", "raking, post-stratification, calibration, trimming, jackknife", "R survey 4.1-1"),
    ("rake_nonconstant_base_weights/", "raking from unequal weights", "R survey 4.1-1"),
    ("survey/lonely_psu/", "a stratum with one school, by each rule", "R survey 4.1-1"),
    ("survey/scd", "half-samples and linearisation of a ratio", "R survey 4.1-1"),
    ("survey/nhanes/", "8,591 people in strata and clusters", "R survey 4.1-1"),
    ("mrcv/", "questions with several answers: marginal independence", "R MRCV 0.4-0"),
    ("multiple_response_design_based/", "the same in a designed sample, with corrections", "R survey 4.1-1"),
    ("krippendorff/", "agreement of coders on four scales", "Krippendorff (2011), krippendorff 0.9.0"),
    ("proportion_ci/", "six intervals of a share", "R 4.2.2; Newcombe (1998)"),
    ("diff_proportions_newcombe/", "the difference of two shares", "R; Newcombe (1998)"),
    ("numeric_audit/statcheck/", "p values of printed tests", "R statcheck 1.4.0"),
    ("numeric_audit/", "GRIM, GRIMMER, DEBIT, SPRITE", "R scrutiny 0.6.1, rsprite2 0.2.1"),
]


@cache
def answers() -> dict[str, Any]:
    """Every answer of Qantar under the beginning of its path: functions, computed when they are asked for."""
    if not everything():
        return {}
    found: dict[str, Any] = {}
    for module in (drawn, calibrated, tabled, several, printed):
        found |= module.all_answers()
    return found


@cache
def answered(prefix: str) -> Any:
    return answers()[prefix]()


def known(path: str) -> Any:
    """What Qantar computes for a path; KeyError where it does not."""
    parts = path.split("/")
    for length in range(len(parts), 0, -1):
        prefix = "/".join(parts[:length])
        if prefix in answers():
            return at(answered(prefix), parts[length:])
    raise KeyError(path)


def tolerance(path: str) -> tuple[float, float]:
    """Relative and absolute, as `about` in the file says; what was printed to three digits, to half the third."""
    if path.startswith("krippendorff/published/"):
        return 0.0, 5e-4
    loose = ("survey/calibration_clus1/rake_taylor/", "survey/calibration_clus1/rake_jk1/")
    return (1e-4 if path.startswith(loose) else 1e-6), 0.0


def part_of(path: str) -> int | None:
    return next((at for at, part in enumerate(PARTS) if path.startswith(part[0])), None)


def page() -> str:
    """The page docs/survey-numbers.md."""
    compared = Counter(part_of(path) for path in COMPARED)
    rows = [f"| {what} | {by} | {compared[at]} |" for at, (_, what, by) in enumerate(PARTS)]
    left = Counter(why for path in ALL if (why := reason(path)) is not None)
    reasons = [
        f"| {count} | {said} |" for said, count in sorted(left.items(), key=lambda item: (-item[1], str(item[0])))
    ]
    otherwise = [f"- `{path}`: {said}." for path, said in OTHERWISE.items()]
    text = (Path(__file__).parent / "page.md").read_text(encoding="utf-8")
    for name, lines in (("COMPARED", rows), ("LEFT", reasons), ("OTHERWISE", otherwise)):
        text = text.replace(f"<!-- {name} -->", "\n".join(lines))
    return text.replace("<!-- TOTAL -->", str(sum(compared.values())))


if __name__ == "__main__":
    target = Path(__file__).resolve().parent.parent.parent / "docs" / "survey-numbers.md"
    target.write_text(page(), encoding="utf-8")
