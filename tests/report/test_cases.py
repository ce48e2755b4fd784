"""The pages of cases: lanes, uncertain dates as ranges, and each version behind the name of who asserts it."""

from __future__ import annotations

import re
from typing import Any

from qantar.report.case_figures import MOST_LANES, cases_figure
from qantar.report.case_rows import cases_of
from qantar.report.cases import render_cases
from qantar.report.sheet import Sheet, Site
from tests.report.evidence import published, site_of

ACTORS = [
    {"id": "court", "kind": "state body", "label": "District Court"},
    {"id": "editor", "kind": "person", "label": "Ada Quill"},
    {"id": "union", "kind": "organisation", "label": "Union of Printers"},
]
CODES = [
    {"vocabulary": "case_kinds", "code": "prosecution", "label": "Prosecution"},
    {"vocabulary": "steps", "code": "sentence", "label": "Sentence"},
    {"vocabulary": "steps", "code": "night-arrest", "label": "Arrest at night", "parent": "detention"},
    {"vocabulary": "steps", "code": "reaction", "label": "Reaction from abroad"},
]
CASE = {
    "id": "quill-2001",
    "person": "editor",
    "kind": "prosecution",
    "label": "An editor is tried over an article",
    "charge": "Insulting an official",
    "article": None,
    "outcome": "A fine",
    "source": "paper",
    "locator": "p. 1",
}


def step(id_: str, date: str | None, kind: str = "sentence", **more: Any) -> dict[str, Any]:
    told = {"body": "court", "label": "The court decides", "source": "paper", "locator": "p. 2"}
    return {"id": id_, "case": "quill-2001", "date": date, "step": kind, **told, **more}


def version(id_: str, by: str, text: str, *, official: str = "no", **more: Any) -> dict[str, Any]:
    told = {"asserted_on": None, "accused_response": None, "source": "paper", "locator": "p. 3"}
    point = {"case": "quill-2001", "disputed_point": "whether she insulted him"}
    return {"id": id_, **point, "version": text, "asserted_by": by, "official": official, **told, **more}


def site(*, steps: Any = (), versions: Any = (), cases: Any = (CASE,)) -> Site:
    tables = {"cases": cases, "case_steps": steps, "case_versions": versions, "actors": ACTORS, "vocabularies": CODES}
    return site_of(published({name: list(rows) for name, rows in tables.items() if rows}), [])


def pages(found: Site) -> dict[str, str]:
    return render_cases(Sheet(found, "cases"))


OFFICIAL = version("a", "court", "She insulted him", official="yes", accused_response="She quoted a report")
OTHER = version("b", "union", "She was tried for her paper", asserted_on="2001-05")


def test_each_case_has_a_page_that_the_list_of_all_leads_to() -> None:
    made = pages(site(steps=[step("s", "2001-05-07")], versions=[OFFICIAL, OTHER]))
    assert set(made) == {"cases", "cases-quill-2001"}
    assert made["cases"].count('href="cases-quill-2001.html"') == 2, "once in the lanes, once in the list"
    assert "An editor is tried over an article" in made["cases-quill-2001"]
    assert re.search(r"How it ended:</span> .*A fine", made["cases"])


def test_no_version_stands_before_the_name_of_its_speaker() -> None:
    html = pages(site(versions=[OFFICIAL, OTHER]))["cases-quill-2001"]
    for row, speaker in ((OFFICIAL, "District Court"), (OTHER, "Union of Printers")):
        said = re.search(rf'<div class="version">(?:(?!class="version").)*{row["version"]}', html, re.S)
        assert said is not None
        assert speaker in said[0]
    assert (
        html.index("Official version") < html.index("District Court</a></b>") < html.index("Union of Printers</a></b>")
    )
    assert "Answer of the accused:</span> She quoted a report" in html
    assert "May 2001" in html


def test_what_is_not_told_is_said_to_be_so() -> None:
    bare = {**CASE, "outcome": None}
    html = pages(site(cases=[bare], versions=[OTHER]))["cases-quill-2001"]
    assert "No official version is recorded in these sources." in html
    assert "No answer to this is recorded in these sources." in html
    facts = dict(re.findall(r"<dt>([^<]*)</dt><dd[^>]*>(.*?)</dd>", html, re.S))
    assert facts["Answer of the accused"] == "No answer is recorded in these sources."
    assert facts["How it ended"] == "Not recorded in these sources."
    assert facts["Reactions from abroad"] == "None is recorded in these sources."
    assert "No step is recorded in these sources." in html


def test_what_the_one_concerned_says_is_an_answer() -> None:
    own = version("c", "editor", "She says it is made up")
    html = pages(site(versions=[version("a", "court", "She did", official="yes"), own]))["cases-quill-2001"]
    shown = html[: html.index('class="tools"')]
    assert "No answer" not in shown
    assert "Answer of the accused</dt><dd>She says it is made up" in shown


def test_reactions_name_who_reacts_and_when() -> None:
    html = pages(site(steps=[step("r", "2002-01-03", "reaction", body="union")]))["cases-quill-2001"]
    assert re.search(r"Reactions from abroad</dt><dd>.*Union of Printers</a>, 3 January 2002</dd>", html)


def test_an_uncertain_day_is_a_range_and_an_open_end_an_arrow() -> None:
    found = site(
        steps=[step("a", "2001"), step("b", "2003/.."), step("c", "../1999"), step("d", None), step("e", "2002-05-07")]
    )
    html = pages(found)["cases-quill-2001"]
    assert html.count('class="tl-range"') >= 1
    assert html.count('class="tl-open"') == 4, "two steps, drawn wide and drawn again narrow"
    for words in ("2003 or later", "1999 or earlier", "no date given", ">7 May 2002<"):
        assert words in html
    order = re.findall(r'<span class="when">([^<]*)</span>', html)
    assert order == ["1999 or earlier", "2001", "7 May 2002", "2003 or later", "no date given"]


def test_a_kind_of_a_study_has_the_sign_of_the_kind_above_it() -> None:
    html = pages(site(steps=[step("a", "2001", "night-arrest")]))["cases-quill-2001"]
    assert "searched, detained or in prison" in html
    assert "another step" not in html


def test_somebody_withheld_is_not_named() -> None:
    html = pages(site(versions=[version("a", "withheld", "They heard it")]))["cases-quill-2001"]
    assert "a speaker who is not named here" in html
    assert "withheld" not in html


def test_words_of_rows_run_nothing_and_ids_stand_once() -> None:
    hostile = version("a", "union", "<img src=x onerror=alert(1)>")
    for html in pages(site(steps=[step("s", "2001")], versions=[hostile, OFFICIAL])).values():
        assert "<img" not in html
        assert " style=" not in html
        ids = re.findall(r' id="([^"]+)"', html)
        assert len(ids) == len(set(ids))


def test_of_very_many_cases_the_fullest_are_drawn_and_the_table_has_all() -> None:
    many = [{**CASE, "id": f"c-{number:03}"} for number in range(MOST_LANES + 5)]
    steps = [step(f"s-{number}", "2001", case=f"c-{number:03}") for number in range(3, MOST_LANES + 5)]
    found = site(cases=many, steps=steps)
    figure = cases_figure(Sheet(found, "cases"), cases_of(found))
    assert figure.body.count('class="tl-name"') == MOST_LANES + 1
    assert figure.table is not None
    assert len(figure.table.rows) == len(steps)
    assert "5 more cases" in figure.source


def test_the_picture_of_lanes_has_its_key_and_its_numbers_their_own_file() -> None:
    found = site(steps=[step("a", "2001"), step("b", "2002", "reaction")])
    pages(found)
    drawn = found.files["charts/cases-lanes.svg"].decode()
    assert "Ada Quill" in drawn
    assert "reaction from abroad, asylum or departure" in drawn
    assert "var(--" not in drawn
    assert "Steps" not in drawn
    assert b"The court decides" in found.files["data/cases-lanes.csv"]
    assert "data/cases.csv" not in found.files, "the table of cases has its own file"
