"""The site of the whole study of tests/meridia.py, as its files: written once for all tests of record pages."""

from __future__ import annotations

import html
import re
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from qantar.build.checking import look
from qantar.report.about import About
from qantar.report.site import write_site
from tests.meridia import FILES, write_study

#: The study with the pages that list records, and without the chart that takes longest to draw.
STUDY = {
    "study.yaml": FILES["study.yaml"].replace("contested, ", "contested, actors, places, events, "),
    "analyses.yaml": FILES["analyses.yaml"].replace(
        "- id: rallies\n  method: counts\n  settings: {indicator: rallies}\n", ""
    ),
}


def site_of(**changed: str) -> dict[str, str]:
    """Return every text file of the site of the study, after changes to its files."""
    with TemporaryDirectory() as folder:
        study = write_study(Path(folder) / "study", **{**STUDY, **changed})
        seen = look(study)
        out = Path(folder) / "site"
        write_site(out, seen.published, seen.findings, About("Meridia", "0", "0" * 64, "CC0-1.0"))
        return {
            str(path.relative_to(out)): path.read_text(encoding="utf-8")
            for path in sorted(out.rglob("*"))
            if path.suffix in (".html", ".js", ".csv") and path.name != "vega.js"
        }


@cache
def usual_site() -> dict[str, str]:
    """Return the files of the study as it stands."""
    return site_of()


def words(page: str) -> str:
    """Return what a reader sees of the main part of a page, in one line."""
    main = page.partition('<main id="main">')[2].partition("</main>")[0]
    text = html.unescape(re.sub(r"<[^>]+>", " ", re.sub(r"<svg.*?</svg>", " ", main, flags=re.S)))
    return re.sub(r"\s+([,.;:)])", r"\1", " ".join(text.split()))
