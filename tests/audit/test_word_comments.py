"""A copy of a Word manuscript with comments: at their places, all else untouched, and LibreOffice opens it."""

import re
import subprocess
import zipfile
from pathlib import Path

import pytest

from qantar.audit.answer import Audit
from qantar.audit.auditing import audit
from qantar.audit.reading import read_manuscript
from qantar.audit.word_comments import write_commented
from qantar.cli import main
from qantar.errors import UsageError
from tests.conftest import libreoffice_program

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)


def paragraph(*runs: str) -> str:
    return "<w:p>" + "".join(f'<w:r><w:t xml:space="preserve">{run}</w:t></w:r>' for run in runs) + "</w:p>"


def row(*cells: str) -> str:
    return "<w:tr>" + "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in cells) + "</w:tr>"


@pytest.fixture
def manuscript(tmp_path: Path) -> Path:
    body = paragraph("A report of &lt;people&gt; &amp; numbers.")
    body += paragraph("Of 124 respondents, 77 (", "67.1 %", ") named poverty.") + paragraph("And no more.")
    body += "<w:tbl>" + row("Answer", "Count", "Share") + row("Yes", "77", "62.1 %") + row("No", "47", "39.7 %")
    body += row("Total", "124", "100 %") + "</w:tbl>" + paragraph("The end.")
    path = tmp_path / "report.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr("_rels/.rels", RELATIONS)
        archive.writestr("word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>")
    return path


def commented(manuscript: Path) -> tuple[Audit, Path]:
    found, copy = audit(manuscript), manuscript.with_name("copy.docx")
    assert write_commented(read_manuscript(manuscript), found.discrepancies, copy) == len(found.discrepancies)
    return found, copy


def test_comments_stand_around_the_words(manuscript: Path) -> None:
    found, copy = commented(manuscript)
    assert [one.stated for one in found.discrepancies if one.certainty == "certain"] == ["67.1 %", "39.7 %"]
    with zipfile.ZipFile(copy) as archive:
        document = archive.read("word/document.xml").decode()
        comments = archive.read("word/comments.xml").decode()
        assert "comments+xml" in archive.read("[Content_Types].xml").decode()
        assert "relationships/comments" in archive.read("word/_rels/document.xml.rels").decode()
    ranges = re.findall(r'<w:commentRangeStart [^>]*w:id="(\d+)"/>(.*?)<w:commentRangeEnd', document)
    assert [re.sub(r"<[^>]+>", "", words) for _, words in ranges] == ["67.1 %", "39.7 %"]
    assert comments.count("<w:comment ") == len(found.discrepancies)
    assert "77 of 124 is 62.1 %" in comments


def test_all_else_stays_as_it_is(manuscript: Path) -> None:
    _, copy = commented(manuscript)
    with zipfile.ZipFile(copy) as archive, zipfile.ZipFile(manuscript) as before:
        document = archive.read("word/document.xml").decode()
        without = re.sub(r"<w:commentRange[^>]+/>|<w:r [^>]+><w:commentReference[^>]+/></w:r>", "", document)
        assert without == before.read("word/document.xml").decode()
    assert [one.key for one in audit(copy).discrepancies] == [one.key for one in audit(manuscript).discrepancies]


def test_comments_join_those_that_are_there(manuscript: Path) -> None:
    _, copy = commented(manuscript)
    again = manuscript.with_name("again.docx")
    found = audit(copy)
    write_commented(read_manuscript(copy), found.discrepancies, again)
    with zipfile.ZipFile(again) as archive:
        ids = re.findall(r'<w:comment [^>]*w:id="(\d+)"', archive.read("word/comments.xml").decode())
    assert ids == [str(number) for number in range(2 * len(found.discrepancies))]


def test_the_same_copy_each_time(manuscript: Path) -> None:
    _, copy = commented(manuscript)
    first = copy.read_bytes()
    assert commented(manuscript)[1].read_bytes() == first


def test_what_is_no_word_file_is_refused(tmp_path: Path, manuscript: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_text("77 of 124 (67.1 %).", encoding="utf-8")
    assert main(["audit", str(text), "--docx", str(tmp_path / "b.docx")]) == 2
    assert not (tmp_path / "b.docx").exists()
    with pytest.raises(UsageError, match="the manuscript itself"):
        write_commented(read_manuscript(manuscript), (), manuscript)


@pytest.mark.libreoffice
def test_libreoffice_opens_it_with_its_comments(manuscript: Path, tmp_path: Path) -> None:
    found, copy = commented(manuscript)
    program = libreoffice_program()
    assert program is not None
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [program, profile, "--headless", "--convert-to", "fodt", "--outdir", str(tmp_path), str(copy)]
    subprocess.run(command, capture_output=True, timeout=300, check=True)
    opened = copy.with_suffix(".fodt").read_text(encoding="utf-8")
    assert opened.count("<office:annotation ") == len(found.discrepancies)
    assert "77 of 124 is 62.1 %" in opened
    assert "A report of &lt;people&gt; &amp; numbers." in opened
