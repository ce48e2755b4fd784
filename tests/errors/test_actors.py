"""What can be wrong with ties, laws and cases is found at its exact place."""

from pathlib import Path

import pytest

from tests.study.spoiling import Case, add, both, look, swap

END = "gazette-2022,p. 9"
MINISTER = "{},{},holds-office,interior-ministry,{},,{},{},,,documented,,," + END
BAN = add("ties.csv", "ban,interior-ministry,banned,harbour-league,,,2022-05-06,,,,documented,,," + END)

CASES = [
    Case(
        "tie-with-itself",
        "ties.csv:8:4",
        add("ties.csv", f"self,dockers,supports,dockers,,,,,,,documented,,,{END}"),
    ),
    Case(
        "tie-outside-validity",
        "ties.csv:3:7",
        swap("ties.csv", "harbour-herald,,,2015,2022-05-07", "harbour-herald,,,2009,2022-05-07"),
        "harbour-herald is there only from 2010",
    ),
    Case(
        "tie-outside-validity",
        "ties.csv:2:7",
        swap("actors.csv", "Ida Brandt,1961,,", "Ida Brandt,1961,2019-01-01,"),
        "ida-brandt is there only until 2019-01-01",
    ),
    Case(
        "validity-overlaps",
        "ties.csv:8:7",
        add("ties.csv", f"again,piet-lorne,edits,harbour-herald,,,2018,,,,documented,,,{END}"),
        "ties.csv:3:1",
    ),
    Case(
        "not-asserted",
        "ties.csv:6:12",
        swap("ties.csv", "alleged,interior-ministry,2022-05-06", "alleged,,"),
        "the tie is alleged, and nothing says by whom",
    ),
    Case("not-asserted", "ties.csv:7:12", swap("ties.csv", "denied,harbour-herald,", "denied,,"), "denied"),
    Case(
        "two-holders",
        "ties.csv:8:7",
        add("ties.csv", MINISTER.format("second", "piet-lorne", "minister", "2021", "")),
        "ties.csv:2:1",
    ),
    Case(
        "member-of-banned",
        "ties.csv:9:3",
        both(BAN, add("ties.csv", f"ida,ida-brandt,member-of,harbour-league,,,2019,,,,documented,,,{END}")),
        "never a tie",
    ),
    Case(
        "member-of-banned",
        "ties.csv:8:3",
        both(
            add("cases.csv", f"league-ban,harbour-league,ban,The ban,L'interdiction,,,,{END}"),
            add("ties.csv", f"ida,ida-brandt,leads,harbour-league,,,,,,,alleged,interior-ministry,,{END}"),
        ),
    ),
    Case(
        "cyclic-parents",
        "ties.csv:8:4",
        both(
            add("ties.csv", f"one,ida-brandt,parent-of,piet-lorne,,,,,,,documented,,,{END}"),
            add("ties.csv", f"two,ida-brandt,child-of,piet-lorne,,,,,,,documented,,,{END}"),
        ),
        "piet-lorne > ida-brandt > piet-lorne",
    ),
    Case(
        "cyclic-parents",
        "ties.csv:8:4",
        both(
            add("ties.csv", f"one,dockers,split-from,harbour-league,,,,,,,documented,,,{END}"),
            add("ties.csv", f"two,harbour-league,split-from,dockers,,,,,,,documented,,,{END}"),
        ),
    ),
    Case(
        "law-dates",
        "laws.csv:2:6",
        swap("laws.csv", "2020-01-01,,Art. 4", "2019-01-01,,Art. 4"),
        "in force 2019-01-01 is before adopted 2019-11-02",
    ),
    Case("law-dates", "laws.csv:2:7", swap("laws.csv", "2020-01-01,,Art. 4", "2020-01-01,2019-12,Art. 4"), "until"),
    Case(
        "law-changes-nothing",
        "laws.csv:4:10",
        add("laws.csv", f"same,A law,Une loi,law,,,,,All is well,all  is well,media,,,limits-rights,{END}"),
    ),
    Case(
        "direction-without-holder",
        "laws.csv:2:14",
        swap("laws.csv", "assembly,,interior-ministry,", "assembly,,,"),
        "strengthens-government",
    ),
    Case(
        "accused-not-heard",
        "cases.csv:2:8",
        both(
            swap("cases.csv", '"a fine, and no journalism for a year"', ""),
            swap("case_versions.csv", "The article gave the ministry's own figures", ""),
        ),
    ),
    Case(
        "step-before-life",
        "case_steps.csv:2:3",
        swap("case_steps.csv", "2022-05-04", "1969"),
        "only later, from 1970",
    ),
    Case(
        "step-after-life",
        "case_steps.csv:2:3",
        swap("actors.csv", "Piet Lorne,1970,", "Piet Lorne,1970,2022-05-01"),
        "only before, until 2022-05-01",
    ),
    Case(
        "steps-out-of-order",
        "case_steps.csv:4:3",
        swap("case_steps.csv", "2022-05-07", "2022-05-04"),
        "the first sentence is before the first charge: case_steps.csv:3:3",
    ),
    Case(
        "two-versions",
        "case_versions.csv:4:5",
        add("case_versions.csv", f"third,lorne-trial,Why he  was tried,He lied,interior-ministry,,,yes,{END}"),
        "case_versions.csv:2:5",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.check}@{case.at}")
def test_found_where_it_stands(case: Case, tmp_path: Path) -> None:
    look(case, tmp_path)
