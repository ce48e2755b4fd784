"""The page of an audit in a real browser: offline, one file, nothing for axe, marks that lead to their words."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qantar.audit import read_manuscript
from qantar.audit.auditing import audit_manuscript
from qantar.cli import main
from qantar.report.audit_blocks import Told, blocks_by_page
from tests.audit.manuscripts import paragraph, table, word
from tests.site.test_pages import complaints, opened

if TYPE_CHECKING:
    from playwright.sync_api import Browser

TEXT = """# A report on <b>answers</b>

Of 124 respondents, 77 (67.1 %) named poverty, and <script>alert(1)</script> 46 (37.1 %) the rulers.

More than half (48 %) agreed. They met on Monday, 5 January 2022.
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    manuscript = tmp_path / "report.md"
    manuscript.write_text(TEXT, encoding="utf-8")
    assert main(["audit", str(manuscript), "--html", str(tmp_path / "page.html")]) == 1
    return tmp_path / "page.html"


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_reads_well(page: Path, chromium: Browser, axe_script: str, width: int, theme: str) -> None:
    with opened(chromium, page, width, theme) as found:
        assert complaints(found.page, axe_script) == []
        assert found.page.evaluate("document.documentElement.scrollWidth") <= width
        assert found.said == []
        assert found.asked == [page.as_uri()]


def test_marks_lead_to_their_words(page: Path, chromium: Browser) -> None:
    with opened(chromium, page, java_script_enabled=False) as found:
        links = found.page.locator(".list a")
        assert links.count() == 3
        for number in range(1, links.count() + 1):
            assert found.page.locator(f"#d{number}").count() == 1
        assert found.page.locator("mark").all_inner_texts() == [
            "67.1 %",
            "More than half (48 %)",
            "Monday, 5 January 2022",
        ]
        assert "<script>alert(1)</script>" in found.page.locator(".words").nth(1).inner_text()


@pytest.fixture
def word_page(tmp_path: Path) -> Path:
    """The page of a Word file, in which no blank line stands between paragraphs."""
    prose = "The village had seen nothing like it for years, and whoever could walk went to the square to look on. " * 3
    body = [
        paragraph("The answers", style="berschrift1"),
        *(paragraph(prose) for _ in range(12)),
        paragraph("Of 124 respondents, 77 (67.1 %) named poverty."),
        paragraph(prose),
        paragraph("Table 1. Those who were asked"),
        table(
            ("Town", "Asked", "Answered"),
            ("Aldo", "140", "112"),
            ("Gorn", "120", "98"),
            ("Hill", "120", "98"),
            ("Total", "390", "308"),
        ),
        paragraph(prose),
    ]
    manuscript = word(tmp_path / "report.docx", "".join(body))
    assert main(["audit", str(manuscript), "--html", str(tmp_path / "word.html")]) == 1
    return tmp_path / "word.html"


def test_what_is_told_stands_beside_its_words(word_page: Path, chromium: Browser) -> None:
    with opened(chromium, word_page, 1280) as found:
        assert found.page.locator(".margin").count() == 2
        for number in (1, 2):
            mark, note = (found.page.locator(where) for where in (f"#d{number}", f'.note:has([href="#d{number}"])'))
            at, beside = mark.bounding_box(), note.bounding_box()
            assert at and beside
            assert abs(at["y"] - beside["y"]) < 30 and at["x"] + at["width"] < beside["x"]


def test_paragraphs_and_rows_stay_apart_on_a_phone(word_page: Path, chromium: Browser) -> None:
    with opened(chromium, word_page, 390) as found:
        boxes = [box for block in found.page.locator(".words").all() if (box := block.bounding_box())]
        assert len(boxes) == 22
        assert all(one["y"] + one["height"] <= other["y"] + 0.5 for one, other in pairwise(boxes))
        mark, note = found.page.locator("#d1").bounding_box(), found.page.locator(".note").first.bounding_box()
        after = found.page.locator(".margin + .words").first.bounding_box()
        assert mark and note and after and mark["y"] < note["y"] < note["y"] + note["height"] <= after["y"]
        for place in (1, 2, 3):
            cells = found.page.locator(f".cells > :nth-child({place})").all()
            lefts = {box["x"] for cell in cells if (box := cell.bounding_box())}
            assert len(lefts) == 1


def test_notes_of_the_manuscript_are_not_those_of_the_margin(tmp_path: Path, chromium: Browser) -> None:
    manuscript = tmp_path / "report.md"
    text = "Of 124 respondents, 77 (67.1 %) named poverty.[^1]\n\n[^1]: See the report.\n"
    manuscript.write_text(text, encoding="utf-8")
    main(["audit", str(manuscript), "--html", str(tmp_path / "page.html")])
    with opened(chromium, tmp_path / "page.html") as found:
        border = "element => getComputedStyle(element).borderLeftWidth"
        assert found.page.locator(".words.note").evaluate(border) == "0px"
        assert found.page.locator(".margin .note").evaluate(border) == "3px"


def test_rows_of_tables_in_markdown_have_cells_and_no_bars(tmp_path: Path) -> None:
    manuscript = tmp_path / "report.md"
    rows = "| Town | Asked |\n|---|--:|\n| Aldo | 140 |\n| Hill | 120 |\n| Total | 250 |\n"
    manuscript.write_text(f"Table 1. Those who were asked\n\n{rows}\nMore follows.\n", encoding="utf-8")
    read = read_manuscript(manuscript)
    ((page, blocks),) = blocks_by_page(read, [Told(1, one) for one in audit_manuscript(read).discrepancies])
    assert page is None
    assert [[cell for _, cells in block.lines for cell in cells] for block in blocks] == [
        ["Table 1. Those who were asked"],
        ["Town", "Asked"],
        ["Aldo", "140"],
        ["Hill", "120"],
        ["Total", '<mark id="d1">250</mark>'],
        ["More follows."],
    ]
    assert [block.is_head for block in blocks] == [False, True, False, False, False, False]
    assert [(block.cells, block.beside) for block in blocks if block.told] == [(2, 2)]


def test_the_same_page_each_time(page: Path) -> None:
    first = page.read_bytes()
    main(["audit", str(page.with_name("report.md")), "--html", str(page)])
    assert page.read_bytes() == first


def test_a_page_that_cannot_be_written(page: Path) -> None:
    assert main(["audit", str(page.with_name("report.md")), "--html", str(page.parent)]) == 2
