"""Word: a document with real footnotes, captions, heading styles and a table of contents."""

import json
import tempfile
from pathlib import Path

from qantar.exports.document import document_of
from qantar.exports.export import Export, Given
from qantar.exports.pandoc import find_pandoc, run
from qantar.exports.pictures import as_png
from qantar.exports.syntax import Node, changed
from qantar.exports.tree import epoch_of, tree_of
from qantar.exports.word import finished

_TO_DOCX = ("--from", "json", "--to", "docx+native_numbering", "--toc", "--toc-depth", "2", "--output", "study.docx")


def write(given: Given) -> bytes:
    """Return the document of a study for Word."""
    document = document_of(given)
    with tempfile.TemporaryDirectory(prefix="qantar-") as name:
        folder = Path(name)
        tree = tree_of(document, given, folder)
        tree["blocks"] = changed(tree["blocks"], _as_png)
        for picture, svg in document.pictures.items():
            (folder / picture).with_suffix(".png").write_bytes(as_png(svg))
        run(_TO_DOCX, json.dumps(tree), folder, epoch_of(document))
        raw = (folder / "study.docx").read_bytes()
    footer = f"{document.title} · {document.build}"
    return finished(raw, footer, right_to_left=document.direction == "rtl")


def _as_png(node: Node) -> list[Node] | None:
    if node["t"] == "Image":
        node["c"][2][0] = node["c"][2][0].replace(".svg", ".png")
    return None


EXPORT = Export(
    "docx", "the study as a document for Word and LibreOffice", ".docx", write, prepare=find_pandoc, cites=True
)
