"""Sources as CSL-JSON, as BibTeX, and as three styles cite them."""

import json
from pathlib import Path

import pytest

from qantar.build.cache import Cache
from qantar.formats import citations
from qantar.formats.bibtex import bibtex
from qantar.formats.citations import STYLES, cite_all, plain
from qantar.formats.csl import csl_date, csl_items, csl_json

BOOK = {
    "id": "vale-2019",
    "type": "book",
    "title": "Вода и власть",
    "title_latn": "Voda i vlast",
    "author": '[{"family": "Вейл", "given": "Ида"}, {"literal": "Water & Co"}]',
    "publisher": "Solis Press",
    "publisher_place": "Solis",
    "issued": "2019",
    "language": "ru",
}
NEWS = {
    "id": "gazette",
    "type": "article-newspaper",
    "title": "A <b>day</b> of water & bread",
    "container_title": "The Gazette",
    "issued": "2022-05-08",
    "URL": "https://gazette.example/a?b=1&c=2",
    "accessed": "2022-06-01",
}


def test_a_book_in_three_styles() -> None:
    cited = cite_all([BOOK])["vale-2019"]
    assert list(cited) == list(STYLES)
    assert cited["harvard"] == "Вейл, И. and Water &amp; Co (2019) <i>Вода и власть</i>. Solis: Solis Press."
    assert cited["apsa"] == "Вейл, Ида, and Water &amp; Co. 2019. <i>Вода и власть</i>. Solis: Solis Press."


def test_no_text_of_a_source_becomes_html() -> None:
    for text in cite_all([NEWS])["gazette"].values():
        assert "<b>" not in text.lower()
        assert "&lt;b&gt;" in text.lower()
        assert "https://gazette.example/a?b=1&amp;c=2" in text
    assert "A <b>day</b> of water & bread" in plain(cite_all([NEWS])["gazette"])["harvard"]


@pytest.mark.parametrize(
    "kind", ["book", "article-journal", "thesis", "legislation", "webpage", "interview", "dataset", "map"]
)
def test_every_source_is_cited_however_little_is_known(kind: str) -> None:
    cited = cite_all([{"id": "x", "type": kind, "title": "Only a title"}])["x"]
    assert all("only a title" in text.lower() for text in cited.values())


def test_the_order_and_company_of_sources_change_nothing() -> None:
    twin = {**BOOK, "id": "twin"}
    assert cite_all([BOOK])["vale-2019"] == cite_all([twin, NEWS, BOOK])["vale-2019"]


def test_what_was_cited_before_is_not_worked_out_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = Cache(tmp_path)
    first = cite_all([BOOK, NEWS], cache)
    monkeypatch.setattr(citations, "_process", lambda items, style: {} if not items else 1 / 0)
    assert cite_all([NEWS, BOOK], cache) == first


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("2022-05-08", [[2022, 5, 8]]),
        ("2022-05", [[2022, 5]]),
        ("2011/2012", [[2011], [2012]]),
        ("2022-05-01/2022-05-07", [[2022, 5, 1], [2022, 5, 7]]),
    ],
)
def test_dates_are_as_exact_as_they_are_written(written: str, parts: list[list[int]]) -> None:
    found = csl_date(written)
    assert found is not None and found["date-parts"] == parts


def test_csl_json() -> None:
    items = json.loads(csl_json([BOOK]))
    assert items == csl_items([BOOK])
    assert items[0]["publisher-place"] == "Solis"
    assert items[0]["note"] == "original-title: Voda i vlast"


def test_bibtex() -> None:
    text = bibtex([BOOK, NEWS])
    assert "author = {Вейл, Ида and {Water \\& Co}}," in text
    assert "title = {{Вода и власть}}," in text
    assert "journal = {The Gazette}," in text
    assert "url = {https://gazette.example/a?b=1&c=2}," in text
