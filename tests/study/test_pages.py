"""Pages: the figures they ask for, and which of their numbers stand bare."""

from pathlib import Path

import pytest

from qantar.study.pages import naked_numbers, read_page
from tests.meridia import FILES, write, write_study
from tests.study.spoiling import found


@pytest.mark.parametrize(
    ("text", "naked"),
    [
        ("There were 33 people and 1,234 more.", ["33", "1,234"]),
        ("On 5 January 2022, in 2019, and from 2010 to 2020.", []),
        ("Было 33 человека 5 января 2022 года.", ["33"]),
        ("[[harbour.why.q1]] and [[claims/a-2022]] and [[statements/b-33]]", []),
        ("`33` and\n\n```\n44\n```\n\n~~~ text\n55\n~~~\n", []),
        ("See https://x.example/12 or [it](https://x.example/12) or <https://x.example/12>.", []),
        ("[see 12](https://x.example/3)", ["12"]),
        ("[a]: https://x.example/12\n[^1] <!-- 12 --> <span id='x12'>", []),
        ("1. First\n2. Second\n\n> 3) Third\n", []),
        ("## 2.1 How many\n\n# 3. And\n", []),
        ("# The 44 of them\n", ["44"]),
        ("In COVID-19, the G20 and the 20th century.", []),
        ("It rose by 12.5 % to 3–4 million.", ["12.5 %", "3–4 million"]),
        ("كان هناك 33 شخصا", ["33"]),
        ("hundreds came", []),
        ("", []),
    ],
)
def test_naked_numbers(text: str, naked: list[str]) -> None:
    assert [number for _, number in naked_numbers(text)] == naked


def test_years_of_the_study_are_dates_in_its_pages(tmp_path: Path) -> None:
    text = "---\ntitle: The 33\nmenu: 33\n---\n2019 saw more than 2020, 2017 fewer.\n"
    study = write_study(tmp_path / "meridia", **{"pages/overview.md": text})
    assert [(problem.line, problem.column, problem.message[-4:]) for problem in found(study)] == [(5, 26, "2017")]


def test_references_keep_their_places(tmp_path: Path) -> None:
    text = "---\ntitle: A\n---\nOne [[a.b]], `[[no]]`,\r\n  ![[chart]]  \n[[ claims/c ]]"
    page, problems = read_page(write(tmp_path, "a.md", "\ufeff" + text), "pages/a.md")
    assert problems == []
    assert page is not None
    met = [(one.target, one.chart, one.at.line, one.at.column) for one in page.references]
    assert met == [("a.b", False, 4, 5), ("chart", True, 5, 3), ("claims/c", False, 6, 1)]
    assert page.body_line == 4
    assert page.body.startswith("One [[a.b]]")
    assert page.front == {"title": "A"}


def test_the_answers_that_stand_first_are_looked_up(tmp_path: Path) -> None:
    text = "---\ntitle: A\nanswers: [why.wages-too, why.wages]\n---\nText"
    page, problems = read_page(write(tmp_path, "a.md", text), "pages/a.md")
    assert problems == []
    assert page is not None
    assert [(one.target, one.at.line, one.at.column) for one in page.references] == [
        ("why.wages-too", 3, 11), ("why.wages", 3, 26),
    ]  # fmt: skip


def test_a_page_of_meridia(tmp_path: Path) -> None:
    path = write(tmp_path, "overview.md", FILES["pages/overview.md"])
    page, problems = read_page(path, "pages/overview.md")
    assert page is not None
    assert page.name == "overview"
    assert set(page.front) == {"title", "standfirst"}
    assert [reference.target for reference in page.references] == [
        *("harbour.why.price", "harbour", "claims/detained-observatory", "claims/detained-ministry")
    ]
    assert problems == []


@pytest.mark.parametrize(
    ("front", "line", "check"),
    [
        ("standfirst: A\n", 2, "missing-value"),
        ("title: A\ntitel: B\n", 3, "unknown-key"),
        ("title: [\n", 3, "broken-yaml"),
        ("", 2, "page-front-matter"),
        ("- a\n", 2, "wrong-shape"),
    ],
)
def test_what_is_wrong_with_the_head_of_a_page(tmp_path: Path, front: str, line: int, check: str) -> None:
    page, problems = read_page(write(tmp_path, "a.md", f"---\n{front}---\ntext\n"), "pages/a.md")
    assert page is None or problems
    assert [(problem.line, problem.id) for problem in problems] == [(line, check)]


def test_statements_may_be_shown_like_claims(tmp_path: Path) -> None:
    text = "---\ntitle: A\n---\n[[statements/nowhere]], [[claims/nowhere]] and [[events/nowhere]]\n"
    study = write_study(tmp_path / "meridia", **{"pages/overview.md": text})
    assert [(problem.column, problem.id) for problem in found(study)] == [
        (1, "unknown-id"),
        (25, "unknown-id"),
        (48, "bad-reference"),
    ]


def test_links_to_records(tmp_path: Path) -> None:
    line = "See [it](events/2022-05-02-solis) and [that](events/2022-05-02-slis) `[x](actors/y)`."
    rest = "[web](https://x.example/events/a) [page](verdicts.html) [file](charts/a)"
    study = write_study(tmp_path / "meridia", **{"pages/overview.md": f"---\ntitle: Links\n---\n{line}\n\n{rest}\n"})
    (problem,) = found(study)
    assert (problem.id, problem.line, problem.column) == ("unknown-record", 4, line.index("events/2022-05-02-sl") + 1)
    assert "events/2022-05-02-solis" in problem.hint
