"""The page of the manuscript that a study goes back to: what does not hold, and how much was checked."""

from __future__ import annotations

import re

from qantar.audit.answer import Audit, Discrepancy, Place
from qantar.report.audited import NOT_SHOWN, Audited
from qantar.report.pages import PAGES
from tests.report.evidence import page, published, site_of

CLAIM = {"id": "crowd", "value": "900", "unit": "people", "source": "paper", "locator": "p. 1"}
SHARE = Discrepancy(
    "percentage-of-count",
    "error",
    "certain",
    Place(12, 3, "Of 124 people 77 (67.1 %) <b>agreed</b>."),
    "67.1 %",
    "62.1 %",
    "77 of 124 is 62.1 %, not 67.1 %",
    (Place(40, 9, "Agreed 77 62.1 %"), Place(41, 9, NOT_SHOWN), Place(42, 9, "")),
)
CROWD = Discrepancy(
    "study-figure",
    "warning",
    "likely",
    Place(20, None, "some 700 people"),
    "700",
    "900",
    "claims/crowd of the study has 900 for: people who marched",
)


def html_of(*found: Discrepancy, ocr: bool = False, language: str = "en") -> str:
    site = site_of(published({"claims": [CLAIM]}), [])
    remarks = ("a scanner read this text: what is certain is so", "pages were guessed") if ocr else ()
    site.audited = Audited(Audit("the manuscript", 300, 57, found, ocr, remarks), language)
    site.pages = [page for page in PAGES if page.has_what_it_needs(site)]
    return page(site, "audit")


def test_a_site_has_the_page_only_with_an_audit() -> None:
    assert not site_of(published({}), []).has_page("audit")


def test_each_discrepancy_says_how_grave_how_sure_where_and_why() -> None:
    told = re.search(r'<li id="d1">.*?</li>', html_of(SHARE, CROWD), re.S)
    assert told is not None
    for words in (
        "▲",
        "Error, certain",
        "line 12, page 3",
        "percentage-of-count",
        "&lt;b&gt;agreed&lt;/b&gt;",
        "States <b><bdi>67.1 %</bdi></b>, would hold: <b><bdi>62.1 %</bdi></b>",
        "77 of 124 is 62.1 %, not 67.1 %.",
        "Also line 40, page 9:",
        "Agreed 77 62.1 %",
        "Also line 42, page 9:</span> </p>",
    ):
        assert words in told[0], words


def test_words_that_were_taken_out_are_said_to_be() -> None:
    assert html_of(SHARE).count("somebody whom this study does not name") == 1
    assert "somebody whom this study does not name" not in html_of(CROWD)


def test_it_counts_what_was_read_and_held_and_what_each_rule_found() -> None:
    html = html_of(SHARE, SHARE, CROWD)
    assert "300 figures were read. 57 checks were made that held, and 3 places do not hold." in html
    row = re.search(r"<code>percentage-of-count</code>.*?</tr>", html, re.S)
    assert row is not None
    assert re.findall(r'<td class="n">(\d+)</td>', row[0]) == ["2", "0", "0"]
    assert "and nothing was found that does not hold" in html_of()


def test_a_figure_of_the_study_leads_to_its_row() -> None:
    assert '<a href="data-claims.html#claims/crowd">claims/crowd</a> of the study has 900' in html_of(CROWD)


def test_of_a_scan_nobody_is_accused() -> None:
    assert "nobody is accused of a scanner’s error" in html_of(SHARE, ocr=True)
    assert "Pages were guessed." in html_of(SHARE, ocr=True)
    assert "nobody is accused" not in html_of(SHARE)


def test_quotes_are_marked_with_the_language_of_the_manuscript() -> None:
    assert '<q lang="fa" dir="rtl">some 700 people</q>' in html_of(CROWD, language="fa")
