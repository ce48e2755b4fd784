"""The documentation builds without a warning, and its pages fetch nothing from elsewhere."""

import re
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

CHECKOUT = Path(__file__).resolve().parent.parent
FETCHED = re.compile(r"""(?:\bsrc=|<link\b[^>]*\bhref=|url\(|@import)\s*["']?\s*(?:https?:)?//[^"'\s)>]+""")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("docs")
    build(load_config(str(CHECKOUT / "mkdocs.yml"), site_dir=str(folder), strict=True))
    return folder


def test_every_page_is_built_and_in_the_menu(built: Path) -> None:
    pages = [page.relative_to(CHECKOUT / "docs") for page in (CHECKOUT / "docs").rglob("*.md")]
    front = (built / "index.html").read_text(encoding="utf-8")
    for page in pages:
        address = page.with_name("index.html" if page.stem == "README" else f"{page.stem}.html").as_posix()
        assert (built / address).is_file()
        assert f'href="{address}"' in front


def test_pages_fetch_nothing_from_elsewhere(built: Path) -> None:
    files = [file for kind in ("*.html", "*.css") for file in built.rglob(kind)]
    assert files
    assert [(file.name, found) for file in files for found in FETCHED.findall(file.read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize("text", ['<script src="https://example.org/a.js">', "url(//example.org/f.woff2)"])
def test_what_is_fetched_is_recognised(text: str) -> None:
    assert FETCHED.search(text)
