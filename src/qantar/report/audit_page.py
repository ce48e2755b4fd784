"""The page of an audit: a manuscript with what does not hold told in its margin, as one file that opens offline."""

from __future__ import annotations

import base64
import hashlib
import re
from importlib.resources import files
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from qantar.audit.answer import Audit
from qantar.audit.manuscript import Manuscript
from qantar.audit.wording import summary
from qantar.errors.audits import CopyError
from qantar.report.audit_blocks import MOST_CELLS, Told, blocks_by_page
from qantar.values.languages import direction


def audit_page(manuscript: Manuscript, found: Audit) -> str:
    """Return the page as HTML: it fetches nothing, runs nothing, and shows all text of the manuscript as text.

    >>> from qantar.audit.reading_bytes import decode
    >>> from qantar.audit.reading_plain import read_plain
    >>> page = audit_page(read_plain("a.txt", decode(b"<b>77</b>")), Audit("a.txt", 1, 0, ()))
    >>> "&lt;b&gt;77&lt;/b&gt;" in page
    True
    """
    style = (files("qantar.report") / "assets" / "style" / "audit.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    told = [Told(number, one) for number, one in enumerate(found.discrepancies, 1)]
    language = manuscript.languages[0] if manuscript.languages else "en"
    environment = Environment(
        loader=PackageLoader("qantar.report", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("audit.html").render(
        found=found,
        told=told,
        pages=blocks_by_page(manuscript, told),
        most_cells=MOST_CELLS,
        style=Markup(style),
        digest=digest,
        summary=summary(found).removeprefix(f"{found.file}: "),
        name=re.split(r"[/\\]", found.file)[-1],
        language=language,
        direction=direction(language),
    )


def write_audit_page(path: str | Path, manuscript: Manuscript, found: Audit) -> None:
    """Write the page into a file."""
    try:
        Path(path).write_text(audit_page(manuscript, found), encoding="utf-8")
    except OSError as error:
        raise CopyError.unwritable(Path(path), error.strerror or str(error)) from error
