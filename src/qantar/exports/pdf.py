"""PDF: the document set by Typst, with notes at the foot of each page, contents, and tags for those who hear it."""

import json
import re
import tempfile
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

from qantar.errors.exports import DocumentFailedError, ExportError
from qantar.exports.document import Document, document_of
from qantar.exports.export import Export, Given
from qantar.exports.pandoc import find_pandoc, run
from qantar.exports.tree import epoch_of, tree_of
from qantar.exports.typst_syntax import for_typst

_TO_TYPST = ("--from", "json", "--to", "typst-citations", "--wrap", "none")


def write(given: Given) -> bytes:
    """Return the document of a study as PDF."""
    document = document_of(given)
    with tempfile.TemporaryDirectory(prefix="qantar-") as name:
        folder = Path(name)
        tree = tree_of(document, given, folder)
        tree["blocks"] = for_typst(tree["blocks"], right_to_left=document.direction == "rtl")
        for picture, svg in document.pictures.items():
            (folder / picture).write_bytes(svg)
        body = run(_TO_TYPST, json.dumps(tree), folder, epoch_of(document)).decode()
        (folder / "study.typ").write_text(_head(document) + body, encoding="utf-8")
        return _set(folder, epoch_of(document))


def find_typst() -> Callable[..., Any]:
    """Return the program that sets pages; an `ExportError` says how to install it."""
    find_pandoc()
    try:
        import typst
    except ImportError:
        raise ExportError.needs_documents("typst") from None
    return typst.compile


def _set(folder: Path, epoch: int) -> bytes:
    fonts = files("qantar.report") / "assets" / "fonts"
    compile_ = find_typst()
    try:
        return bytes(compile_(folder / "study.typ", root=folder, font_paths=[str(fonts)], timestamp=epoch))
    except RuntimeError as error:
        kind = re.sub(r"[^a-z ]+.*", "", str(error).splitlines()[0].lower()) if str(error) else ""
        raise DocumentFailedError.of("typst", kind or type(error).__name__) from error


def _head(document: Document) -> str:
    """Return the look of the document, with what stands on its title."""
    look = (files("qantar.exports") / "templates" / "document.typ").read_text(encoding="utf-8")
    language, _, region = document.language.partition("-")
    values = {
        "title": document.title,
        "authors": document.authors,
        "line": " · ".join(part for part in (document.date, document.build) if part),
        "footer": f"{document.title} · {document.build}",
        "language": language,
        "region": region if len(region) == 2 else "",
        "direction": document.direction,
    }
    # JSON within a string of Typst: no word of the study is ever read as a command.
    return (
        f"#let study = json(bytes({json.dumps(json.dumps(values, ensure_ascii=False), ensure_ascii=False)}))\n{look}\n"
    )


EXPORT = Export("pdf", "the study as a document to read and print", ".pdf", write, prepare=find_typst, cites=True)
