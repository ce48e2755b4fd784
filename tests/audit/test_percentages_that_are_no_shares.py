"""Percentages that are no share of the people beside them, and tables of rates, tests and intervals."""

import pytest

from tests.audit.asking import found

SHARE = "percentage-of-count"
RATES = """Table 1 Calls answered.

| Group | Rate |
|---|---|
| Ewes | 0.973 |
| Lambs | 0.946 |
| Total | 0.960 |
"""
ALL = """Table 1 Patients by age.

| Age | All Patients | Old | Young |
|---|---|---|---|
| 1-2 | 308 | 271 | 6 |
| 3-4 | 406 | 298 | 23 |
| 5-6 | 481 | 418 | 15 |
| 7-8 | 377 | 314 | 26 |
"""
TEST = """Table 2 What goes with the survival of patients.

| Sign | Risk (95% CI) | p value |
|---|---|---|
| Status of the tumor | 1.13 (0.98) | 0.004 |
| Age of the patients | 1.02 (0.99) | 0.310 |
| Sex of the patients | 1.31 (0.88) | 0.120 |

The status of the tumor was known of 278 patients.
"""


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("We asked 40 people.\n\nIts odds (n = 30) were 1.0 (95% CI 0.85–1.18) among these.", SHARE),
        ("There were 15 cases.\n\nThe two genes rom-3 and rom-4 (69.8% identity) are near each other.", SHARE),
        ("The town has 1,179 screens, with 85 percent of them fit for 3-D films.", SHARE),
        ("The town had 121,054 people, an increase of 79,243, or 1.66%, since the last count.", SHARE),
        ("A count of 121,054 was made. The town has 108,000 strangers (2.4% of the land's population).", SHARE),
        ("In the first group 79/98 were told rightly, while the remaining (19.4%) were not.", SHARE),
        ("327 students (MAge = 20.0, 66% female) answered.", SHARE),
        ("Of 725 asked, N = 706, M = 30.23, SD = 10.65, 63% women, were kept.", SHARE),
        ("It made up 38.1% of all kinds, ca. 184 of the 484 kinds.", SHARE),
        ("It would need 201 people.\n\nTwenty-three fell ill, twelve (54.5%) in one and 11 (55%) in the other.", SHARE),
        ("The largest cluster has 45 firms (13% of total), the smallest 4.", SHARE),
        ("The work includes 11 forms, 2,000 lines, 201 reports, a 40% test rerun, and 88 screens.", SHARE),
        ("If they fall 6%/year, there are 130 more, for a total of 500.", SHARE),
        ("Half of the ships use 25 % more; 33.2% of these genes have one within 1,000 bp of the 12,841.", SHARE),
        ("Among 274 patients, 55 failed; 61.8% were women and 10 (18.2%) had fever.", SHARE),
        ("It was told (n = 11) of some.\n\n" + "Text.\n\n" * 6 + "Four people (9.5%) fell ill.", SHARE),
        (RATES, "column-total"),
        (ALL, "column-total"),
        (
            "| Region | %GC |\n|---|---|\n| Genes | 34.0 |\n| Gaps | 21.0 |\n| Rest | 28.1 |\n\n"
            "Genes are told on 94% of the strands of the gaps.",
            "text-against-table",
        ),
        (TEST, "text-against-table"),
        ("Asked, 49% said no, 39% agreed and the remainder said they were unsure.", "the-rest"),
        ("One holds 30 pct, another 34 pct, and the bank is left holding 34.1 pct of the votes.", "the-rest"),
        ("The lengths of the 16 sharks had a mean (± SD) of 154.67±31.58 cm.", "mean-of-count"),
        ("At two and a half times the growth of output it will keep at 6.5 percent.", "words-for-shares"),
    ],
)
def test_they_are_left_in_peace(text: str, rule: str) -> None:
    assert found(text, rule) == []


@pytest.mark.parametrize(
    "text",
    [
        "77 of 124 people (67.1%) agreed.",
        "Of 124 people asked, 77 (67.1 %) agreed.",
        "We asked 124 people. Of these, 77 agreed (67.1%).",
    ],
)
def test_shares_of_people_are_held_all_the_same(text: str) -> None:
    assert len(found(text, SHARE)) == 1
