"""Small manuscripts in Word and PDF, written by hand so that a test shows what is in them."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STYLES = f'<w:styles xmlns:w="{WORD}"><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>'


def word(path: Path, body: str, parts: Mapping[str, str | bytes] = {}) -> Path:
    """A .docx with this body; `parts` are further files of it, such as word/footnotes.xml."""
    document = f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in {"word/document.xml": document, "word/styles.xml": STYLES, **parts}.items():
            archive.writestr(name, text)
    return path


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str, style: str = "") -> str:
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{named}{''.join(part if part.startswith('<') else run(part) for part in runs)}</w:p>"


def footnotes(*texts: str) -> str:
    """word/footnotes.xml with these notes, numbered in the file from 2 on as Word does."""
    notes = "".join(f'<w:footnote w:id="{id_}">{paragraph(text)}</w:footnote>' for id_, text in enumerate(texts, 2))
    lines = '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>' * 2
    return f'<w:footnotes xmlns:w="{WORD}">{lines}{notes}</w:footnotes>'


def table(*rows: Sequence[str]) -> str:
    made = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in made)}</w:tbl>"


#: A piece of text on a page: distance from the left and from the foot, size, words (Latin letters only).
Piece = tuple[float, float, float, str]


def pdf(path: Path, pages: Sequence[Sequence[Piece]], trailer: str = "") -> Path:
    """A PDF with these pieces of text on its pages."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for pieces in pages:
        shown = "".join(f"BT /F1 {size} Tf {x} {y} Td ({_escaped(text)}) Tj ET\n" for x, y, size, text in pieces)
        kids.append(f"{len(objects) + 1} 0 R")
        fonts = "<< /Font << /F1 3 0 R >> >>"
        content = f"/Contents {len(objects) + 2} 0 R /Resources {fonts}"
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] {content} >>")
        objects.append(f"<< /Length {len(shown)} >>\nstream\n{shown}endstream")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    made, places = "%PDF-1.4\n", []
    for number, text in enumerate(objects, 1):
        places.append(len(made))
        made += f"{number} 0 obj\n{text}\nendobj\n"
    rows = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    made += f"xref\n0 {size}\n0000000000 65535 f \n{rows}trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\n"
    made += f"startxref\n{made.index('xref')}\n%%EOF\n"
    path.write_bytes(made.encode("latin-1"))
    return path


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
