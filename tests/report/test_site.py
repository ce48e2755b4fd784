"""The site as files: the same bytes for the same study, text shown as text, nothing that would leave or run."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from qantar.report.pages import PAGES
from qantar.report.site import write_site
from qantar.study.settings import BUILT_IN_PAGES
from tests.report.meridia import HOSTILE, Meridia


def files_of(folder: Path, study: Meridia) -> dict[str, bytes]:
    write_site(folder, study.published(), study.findings(), study.about())
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return files_of(tmp_path_factory.mktemp("site"), Meridia())


class Elements(HTMLParser):
    """The tags of a page with their attributes."""

    def __init__(self, html: bytes) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def pages(files: dict[str, bytes]) -> dict[str, bytes]:
    return {name: html for name, html in files.items() if name.endswith(".html")}


def test_the_same_study_gives_the_same_bytes(files: dict[str, bytes], tmp_path: Path) -> None:
    again = files_of(tmp_path, Meridia())
    assert again == files


def test_findings_name_their_charts(tmp_path: Path) -> None:
    study = Meridia()
    findings = write_site(tmp_path, study.published(), study.findings(), study.about())
    charts = {finding.analysis: finding.chart for finding in findings}
    assert charts["rallies"] == "charts/rallies.svg"
    assert (tmp_path / "charts/rallies.svg").is_file()


def test_no_page_has_style_or_script_of_its_own(files: dict[str, bytes]) -> None:
    for name, html in pages(files).items():
        for tag, attributes in Elements(html).found:
            assert tag != "style", name
            assert "style" not in attributes, name
            assert not any(attribute.startswith("on") for attribute in attributes), name
            if tag == "script":
                assert attributes.get("src") or attributes.get("type") == "application/json", name


def test_every_page_allows_no_network(files: dict[str, bytes]) -> None:
    for name, html in pages(files).items():
        policies = [item["content"] for tag, item in Elements(html).found if item.get("http-equiv")]
        assert len(policies) == 1, name
        assert policies[0]
        assert policies[0].startswith("default-src 'none'"), name
        assert "unsafe" not in policies[0], name
        assert "http" not in policies[0], name


def test_ids_on_a_page_are_unique(files: dict[str, bytes]) -> None:
    for name, html in pages(files).items():
        ids = [item["id"] for _, item in Elements(html).found if item.get("id")]
        assert len(ids) == len(set(ids)), name


def test_links_within_the_site_lead_somewhere(files: dict[str, bytes]) -> None:
    anchors = {
        name: {item["id"] for _, item in Elements(html).found if item.get("id")} for name, html in pages(files).items()
    }
    for name, html in pages(files).items():
        for tag, item in Elements(html).found:
            href = item.get("href") or ""
            if tag != "a" or re.match(r"https?:|mailto:|\.\./", href):
                continue
            target, _, anchor = href.partition("#")
            target = target or name
            assert target in files, f"{name}: {href}"
            if anchor and target in anchors:
                assert anchor in anchors[target], f"{name}: {href}"


def test_markup_in_any_field_is_shown_as_text(files: dict[str, bytes]) -> None:
    for name, html in pages(files).items():
        assert HOSTILE.encode() not in html, name
        assert not any(tag == "img" for tag, _ in Elements(html).found), name
    assert b"&lt;script&gt;alert(1)&lt;/script&gt;" in files["index.html"]


def test_scripts_with_data_cannot_end_early(files: dict[str, bytes]) -> None:
    assert b"<" not in files["assets/search.js"]
    for html in pages(files).values():
        for block in re.findall(rb'<script type="application/json">(.*?)</script>', html, re.DOTALL):
            assert json.loads(block)["wide"]["layer"]


def test_downloads_run_nothing_in_a_spreadsheet(files: dict[str, bytes]) -> None:
    assert "'=HYPERLINK" in files["data/events.csv"].decode("utf-8-sig")
    assert files["data/events.csv"].startswith(b"\xef\xbb\xbf"), "Excel knows UTF-8 by it"


def test_a_picture_stands_alone(files: dict[str, bytes]) -> None:
    picture = files["charts/rallies.svg"].decode()
    assert "var(--" not in picture
    assert 'id="hatch"' in picture
    assert "<title>" in picture


def test_a_long_table_has_its_first_rows_in_the_page_and_all_in_a_script(tmp_path: Path) -> None:
    rows = [
        (f"e{number:05}", "2020", "rivertown", "rally", f"Rally {number} </script>", "paper", "p. 1")
        for number in range(450)
    ]
    files = files_of(tmp_path, Meridia(rows={"events": rows}))
    html = files["data-events.html"].decode()
    assert html.count("<tr id=") == 200
    assert "The download has all 450" in html
    assert b"</script>" not in files["data/events.js"]
    assert files["data/events.csv"].count(b"\r\n") == 451


def test_many_sources_run_over_several_pages(tmp_path: Path) -> None:
    row = ("report", "A report", None, None, None, "2020", None, "en", None, None, None)
    rows = [("bureau", *row), ("paper", *row), *((f"s{number:04}", *row) for number in range(300))]
    files = files_of(tmp_path, Meridia(rows={"sources": rows}))
    assert b'id="s0000"' in files["sources.html"]
    assert b'id="s0299"' in files["sources-2.html"]
    assert b"sources-2.html#s0299" in files["assets/search.js"]


def test_pages_without_data_are_not_in_the_navigation(tmp_path: Path) -> None:
    study = Meridia(
        overview="Nothing was counted.",
        without=frozenset({"surveys", "questions", "options", "tallies", "series", "events", "claims"}),
        analyses=(),
    )
    files = files_of(tmp_path, study)
    assert set(pages(files)) >= {"index.html", "sources.html", "data.html", "methods.html"}
    assert "survey.html" not in files
    assert "counts.html" not in files
    assert b"survey.html" not in files["index.html"]


def test_a_study_may_list_every_page_that_qantar_makes() -> None:
    assert set(BUILT_IN_PAGES) == {page.name for page in PAGES}


def test_a_drawing_has_one_role(files: dict[str, bytes]) -> None:
    drawings = [html for name, html in files.items() if name.endswith(".html") and b'class="mark-' in html]
    assert drawings
    assert not [html for html in drawings if b'role="graphics' in html or b"aria-roledescription" in html]


def test_pages_stand_in_the_order_of_the_study(tmp_path: Path) -> None:
    html = files_of(tmp_path, Meridia(pages=["survey", "counts"]))["index.html"].decode()
    order = re.findall(r'<li><a href="([^"]+)"', html.split('class="rail"')[1].split("</nav>")[0])
    assert order == ["index.html", "survey.html", "counts.html", "sources.html", "data.html", "methods.html"]


def test_what_is_set_aside_is_counted(files: dict[str, bytes]) -> None:
    assert b"2 rows about people who hold no office" in files["data.html"]
