"""The page of rival explanations: a row for what was looked for, a shape and a word for what it says, each account."""

from __future__ import annotations

import re
from typing import Any

import pytest

from qantar.report.explanation_figures import explanations_figure, headline
from qantar.report.sheet import Sheet, Site
from tests.report.evidence import page, published, site_of

CERTAIN, LIKELY, EVEN, UNLIKELY, IMPOSSIBLE = (
    "almost certain", "likely", "as likely as not", "unlikely", "almost impossible",
)  # fmt: skip
HYPOTHESES: list[dict[str, Any]] = [
    {"id": "price", "label": "The price alone", "statement": "The price alone did it", "mechanism": "Bread was dear",
     "held_by": "bakers",
     "excludes": "power", "source": "paper", "locator": "page 1"},
    {"id": "power", "label": "Power", "statement": "Power that never changes did it", "mechanism": None,
     "excludes": None, "source": "paper", "locator": "page 2"},
    {"id": "rain", "label": "Rain", "statement": "Rain did it", "mechanism": None, "excludes": None,
     "source": "paper", "locator": "page 3"},
]  # fmt: skip
CLAIM = {"id": "crowd", "about": "events/march", "measure": "crowd", "value": "300", "population": "people there",
         "standing": "used", "reading": "printed", "source": "paper"}  # fmt: skip


def evidence(id_: str, hypothesis: str, if_true: str, if_false: str, found: str = "yes", **more: Any) -> dict[str, Any]:
    row = {"id": id_, "hypothesis": hypothesis, "looked_for": f"Sign of {id_}", "found": found,
           "expected_if_true": if_true, "expected_if_false": if_false, "rests_on": None, "depends_on": None,
           "judge": "A. Researcher", "reason": "So it seems", "source": "paper", "locator": "page 4"}  # fmt: skip
    return {**row, **more}


DEMANDS = "Demands that those in power go"
EVIDENCE = [
    evidence("a", "price", IMPOSSIBLE, LIKELY, looked_for=DEMANDS, rests_on="claims/crowd;findings/why.power.weight"),
    evidence("b", "power", CERTAIN, EVEN, looked_for=DEMANDS),
    evidence("c", "power", LIKELY, EVEN, "no"),
    evidence("d", "power", EVEN, IMPOSSIBLE, "unknown"),
    evidence("e", "power", LIKELY, UNLIKELY, depends_on="b"),
    evidence("f", "rain", LIKELY, UNLIKELY, "partly"),
]


def explained(rows: list[dict[str, Any]] = EVIDENCE, **settings: Any) -> Site:
    actors = [{"id": "bakers", "label": "The bakers", "kind": "group"}]
    tables: dict[str, Any] = {"hypotheses": HYPOTHESES, "evidence": rows, "claims": [CLAIM], "actors": actors}
    chosen = {"hypotheses": [row["id"] for row in HYPOTHESES]} | settings
    others = {"hypotheses": ["rain", "power"], "question": {"en": "What is there beside bread?"}}
    asked = [("why", chosen), ("beside", others)] if rows is EVIDENCE else [("why", chosen)]
    return site_of(published(tables), [(id_, "explanations", given) for id_, given in asked])


def text_of(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))


def account_of(html: str, id_: str) -> str:
    return text_of(re.split(r"</section>", html[html.index(f'<section class="account" id="why.{id_}"') :])[0])


def test_the_matrix_has_a_row_for_what_was_looked_for_and_a_word_beside_each_shape() -> None:
    html = page(explained(), "explanations")
    table = html[html.index("ex-verdicts") : html.index("</tbody>")]
    row = next(part for part in table.split("<tr>") if DEMANDS in part)
    assert text_of(row).split("Found")[1].strip() == "Against : rules it out For : as it had to be says nothing of it"
    worded = re.findall(r'class="ex [a-z-]+">\s*<svg class="ex-sign"[^>]*>.*?</svg>\s*<span><b>\w', table, re.S)
    assert len(worded) == table.count('class="ex-sign"') == len(EVIDENCE)


def test_each_question_has_its_own_table_with_a_name_of_its_own() -> None:
    html = page(explained(), "explanations")
    names = re.findall(r'role="region" aria-label="([^"]+)"', html)
    assert len(names) == len(set(names))
    assert "What was looked for: What is there beside bread?" in names


def test_what_decides_stands_first_and_the_verdict_above_all() -> None:
    html = page(explained(), "explanations")
    order = [html.index(text) for text in ("ex-verdicts", DEMANDS, "Sign of c", "Sign of d")]
    assert order == sorted(order)


def test_an_account_tells_what_was_expected_found_and_what_that_does() -> None:
    told = account_of(page(explained(), "explanations"), "price")
    assert "Contradicted" in told
    assert "The price alone did it. The Paper , page 1" in told
    assert "Held by The bakers ." in told
    assert "It excludes Power . It can hold together with the others." in told
    assert f"One would expect not to find: {DEMANDS}. Found." in told
    assert "So it seems. (A. Researcher)" in told
    assert "Judged almost impossible if the explanation is true, likely if it is false: a hoop test ." in told
    assert "as it is worded it does not hold. It counts somewhat in favour of those it excludes." in told


def test_what_shows_it_opens_to_its_source() -> None:
    html = page(explained(), "explanations")
    assert re.search(r'<span class="fw"><a class="f"[^>]*>300</a>.*?</span>, people there', html, re.S)
    assert "Power: what the evidence weighs together" in text_of(html)


def test_what_is_not_weighed_says_why_and_neighbours_decide_nothing() -> None:
    told = account_of(page(explained(), "explanations"), "power")
    assert "Counted already" in told
    assert "and not weighed: it follows from other evidence that is weighed, and does not count twice" in told
    assert "The two judgements are neighbours, so it decides nothing." in told
    assert "does not hold. The two judgements" not in told


def test_what_would_change_the_answer_is_told_in_sentences() -> None:
    told = account_of(page(explained(), "explanations"), "power")
    assert "Sign of d. If it is found the verdict is: supported. If it is not, it is: mixed." in told
    assert "If it were almost certain, rather than likely, should the explanation be true: contradicted." in told


def test_words_of_a_study_run_nothing_and_ids_stand_once() -> None:
    rows = [evidence("a", "price", CERTAIN, EVEN, reason="<img src=x onerror=alert(1)>")]
    html = page(explained(rows), "explanations")
    assert "<img" not in html
    assert " style=" not in html
    ids = re.findall(r' id="([^"]+)"', page(explained(), "explanations"))
    assert len(ids) == len(set(ids))


def test_an_author_can_show_all_or_one_of_them() -> None:
    site = explained()
    whole = explanations_figure(Sheet(site, "overview"), "why", site.findings.of("why"))
    assert "explanations.html#why.price" in whole.body
    assert str(whole.title) == "Of 3 explanations 1 is contradicted and 2 cannot be told from others"
    assert whole.table is not None
    assert [len(row) for row in whole.table.rows] == [5] * 6
    assert whole.table.rows[-1] == ["Verdict", "", "contradicted", "not identified", "not identified"]
    one = explanations_figure(Sheet(site, "overview"), "why.power", [site.findings["why.power"]])
    assert DEMANDS in one.body
    assert 'id="why.power"' not in one.body, "the account of the page has that id"


def test_other_findings_of_it_are_plain_tables() -> None:
    site = explained()
    made = explanations_figure(Sheet(site, "overview"), "why.changes", [site.findings["why.changes"]])
    assert "One step on" in made.body


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["supported"], "The explanation is supported"),
        (["mixed", "mixed"], "Of 2 explanations 2 have evidence both ways"),
        (["not testable", "supported"], "Of 2 explanations 1 is supported and 1 cannot be tested"),
    ],
)
def test_the_headline_counts_verdicts(words, told) -> None:
    assert headline(words) == told
