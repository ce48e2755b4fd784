"""The order of the documentation's menu: the pages named here first, then all others by name."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

ORDER = [
    "index.md",
    "tutorial.md",
    "tutorial-events.md",
    "study-files.md",
    "coding.md",
    "rival-explanations.md",
    "workbook.md",
    "import.md",
    "import-surveys.md",
    "surveys.md",
    "crowd-sizes.md",
    "tutorial-kobo.md",
    "measures.md",
    "large-lists.md",
    "export.md",
    "methods",
    "studies",
    "checks.md",
    "audit.md",
    "audit-rules.md",
    "audit-accuracy.md",
    "weighted-samples.md",
    "survey-numbers.md",
    "add-a-method.md",
    "decisions",
]


def menu(folder: Path) -> list[str]:
    """Every page of the folder, as paths below it, in the order of the menu."""
    pages = [page.relative_to(folder) for page in folder.rglob("*.md")]

    def place(page: Path) -> tuple[int, str, bool, str]:
        top = page.parts[0]
        rank = next(
            (n for n, name in enumerate(ORDER) if top.removesuffix(".md") == name.removesuffix(".md")), len(ORDER)
        )
        return rank, str(page.parent), page.name not in {"index.md", "README.md"}, page.name

    return [page.as_posix() for page in sorted(pages, key=place)]


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Give the documentation builder the menu: a folder of pages becomes one entry with its pages under it."""
    entries: list[str | dict[str, list[str]]] = []
    for page in menu(Path(config.docs_dir)):
        top, _, rest = page.partition("/")
        if not rest:
            entries.append(page)
            continue
        title = top.replace("-", " ").capitalize()
        if not entries or not isinstance(entries[-1], dict) or title not in entries[-1]:
            entries.append({title: []})
        entries[-1][title].append(page)
    config.nav = entries
    return config
