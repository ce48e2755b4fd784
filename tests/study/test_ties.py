"""What is said of ties is said where something is wrong, and nowhere else."""

from pathlib import Path

import pytest

from tests.meridia import append, replace, write_study
from tests.study.spoiling import found

END = "gazette-2022,p. 9"


@pytest.fixture
def study(tmp_path: Path) -> Path:
    return write_study(tmp_path / "meridia")


def ids(study: Path) -> list[str]:
    return [problem.id for problem in found(study)]


def tie(study: Path, row: str) -> None:
    append(study, "ties.csv", f"new,{row},{END}")


@pytest.mark.parametrize(
    "row",
    [
        "piet-lorne,holds-office,interior-ministry,Minister,Ministre,2020,,,,alleged,observatory,",  # not documented
        "piet-lorne,holds-office,interior-ministry,Deputy,Adjointe,2021,,,,documented,,",  # another office
        "piet-lorne,sits-in,interior-ministry,Minister,Ministre,2021,,,,documented,,",  # one of several
        "piet-lorne,holds-office,interior-ministry,Minister,Ministre,2018,2020,,,documented,,",  # before
        "piet-lorne,holds-office,interior-ministry,Minister,Ministre,,,,,documented,,",  # nobody knows when
    ],
)
def test_one_office_after_another_and_side_by_side(study: Path, row: str) -> None:
    tie(study, row)
    assert ids(study) == []


@pytest.mark.parametrize(
    "row",
    [
        "ida-brandt,founded,harbour-herald,,,2009,,,,documented,,",  # it comes to be by this
        "interior-ministry,banned,harbour-herald,,,2022,,,,documented,,",
        "harbour-league,succeeded,harbour-herald,,,2022,,,,documented,,",
    ],
)
def test_what_may_be_before_the_beginning_or_after_the_end(study: Path, row: str) -> None:
    replace(study, "actors.csv", "2010,,public", "2010,2021,public")
    for name in ("cases.csv", "case_steps.csv", "case_versions.csv"):
        (study / name).unlink()
    path = study / "ties.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([lines[0], f"new,{row},{END}"]) + "\n", encoding="utf-8")
    assert ids(study) == []


def test_people_may_succeed_each_other_and_bodies_may_not(study: Path) -> None:
    for end in ("ida-brandt,succeeded,piet-lorne,Minister", "piet-lorne,succeeded,ida-brandt,Minister"):
        append(study, "ties.csv", f"{end.split(',')[0]}-after,{end},Ministre,,,,,documented,,,{END}")
    assert ids(study) == []


def test_who_leads_a_banned_group_in_public_or_left_it_in_time(study: Path) -> None:
    tie(study, "interior-ministry,banned,harbour-league,,,2022-05-06,,,,documented,,")
    append(study, "ties.csv", f"ida,ida-brandt,member-of,harbour-league,,,2019,2021,,,documented,,,{END}")
    append(study, "ties.csv", f"dock,dockers,member-of,harbour-league,,,2019,,,,documented,,,{END}")
    assert ids(study) == [], "its founder is documented, one left before the ban, and dockers are no person"
    replace(study, "ties.csv", "2019,2021,", "2019,2022-06,")
    assert ids(study) == ["member-of-banned"]


def test_a_ban_that_is_denied_is_none(study: Path) -> None:
    tie(study, "interior-ministry,banned,harbour-league,,,2022-05-06,,,,denied,observatory,")
    append(study, "ties.csv", f"ida,ida-brandt,member-of,harbour-league,,,2019,,,,documented,,,{END}")
    assert ids(study) == []


def test_of_somebody_withheld_a_message_says_nothing(study: Path) -> None:
    tie(study, "witness-1,parent-of,piet-lorne,,,,,,,documented,,")
    append(study, "ties.csv", f"two,witness-1,child-of,piet-lorne,,,1971,,,,documented,,,{END}")
    problems = found(study)
    assert {problem.id for problem in problems} == {"tie-outside-validity", "cyclic-parents"}
    said = repr([(problem.message, problem.hint) for problem in problems])
    assert "witness" not in said and "1990" not in said
