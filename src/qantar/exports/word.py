"""What pandoc leaves to be done in a file for Word: its styles, its page and the lines of its contents."""

import io
import re
import zipfile
from xml.sax.saxutils import escape

from qantar.exports.packing import packed
from qantar.exports.word_styles import EDGE, styled

_PAGE = (
    '<w:sectPr><w:footerReference w:type="default" r:id="rIdFooter"/>'
    '<w:footnotePr><w:numRestart w:val="continuous"/></w:footnotePr><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1247" w:right="1134" w:bottom="1247" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>'
    "{}</w:sectPr>"
)
_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_FOOTER_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"
_FIELD = '<w:r><w:fldChar w:fldCharType="{}"{}/></w:r>'
_HEADING = re.compile(r'(<w:p><w:pPr><w:pStyle w:val="Heading([12])" />.*?</w:pPr>)(.*?)(</w:p>)', re.S)


def finished(raw: bytes, footer: str, *, right_to_left: bool) -> bytes:
    """Return a file of pandoc's as it is handed out: the same parts always give the same bytes."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        parts = {info.filename: archive.read(info) for info in archive.infolist()}
    document = parts["word/document.xml"].decode()
    document = re.sub(r"<w:sectPr>.*?</w:sectPr>|<w:sectPr ?/>", "", document, flags=re.S)
    page = _PAGE.format("<w:bidi/>" if right_to_left else "")
    document = document.replace("</w:body>", f"{page}</w:body>")
    parts["word/document.xml"] = _with_contents(_small_cells(document)).encode()
    parts["word/styles.xml"] = styled(parts["word/styles.xml"].decode(), right_to_left=right_to_left).encode()
    if right_to_left:  # a note is in Qantar's own words, which run from left to right
        parts["word/footnotes.xml"] = parts["word/footnotes.xml"].replace(b"<w:bidi />", b"")
    parts["word/footer1.xml"] = _footer(footer).encode()
    _declare_footer(parts)
    return packed(parts)


def _small_cells(document: str) -> str:
    """Give the paragraphs in the cells of tables their own style."""
    compact = '<w:pStyle w:val="Compact" />'
    small = '<w:pStyle w:val="TableText" />'
    return re.sub(r"<w:tbl>.*?</w:tbl>", lambda found: found[0].replace(compact, small), document, flags=re.S)


def _with_contents(document: str) -> str:
    """Write the lines of the contents, so that they stand there before a program has worked them out."""
    lines: list[str] = []

    def mark(found: re.Match[str]) -> str:
        number = len(lines) + 1
        words = re.sub(r"<w:r>(?:(?!</w:r>).)*<w:footnoteReference.*?</w:r>", "", found[3], flags=re.S)
        text = "".join(re.findall(r"<w:t(?: [^>]*)?>(.*?)</w:t>", words, re.S))
        lines.append(_line(int(found[2]), text, number))
        name = f'<w:bookmarkStart w:id="{900000 + number}" w:name="_Toc{number:06d}"/>'
        return f'{found[1]}{name}{found[3]}<w:bookmarkEnd w:id="{900000 + number}"/>{found[4]}'

    document = _HEADING.sub(mark, document)
    head = r"(<w:instrText[^>]*>TOC [^<]*</w:instrText>)"
    field = re.search(rf'<w:p><w:r><w:fldChar w:fldCharType="begin"[^>]*/>{head}.*?</w:p>', document, re.S)
    if field is None or not lines:
        return document
    # A program that sees it dirty offers to work it out anew when it opens the file.
    begin = f'<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r><w:r>{field[1]}</w:r>'
    begin += '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    lines[0] = lines[0].replace("</w:pPr>", f"</w:pPr>{begin}", 1)
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    lines[-1] = lines[-1].removesuffix("</w:p>") + end
    return document.replace(field[0], "".join(lines))


def _line(level: int, text: str, number: int) -> str:
    """Return one line of the contents, which leads to its heading.

    Its page is left out: only the program that sets the pages knows it, and puts it there when it updates the field.
    """
    return (
        f'<w:p><w:pPr><w:pStyle w:val="TOC{level}"/></w:pPr><w:hyperlink w:anchor="_Toc{number:06d}">'
        f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:hyperlink></w:p>'
    )


def _footer(text: str) -> str:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><w:ftr {_NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Footer"/>'
        f'<w:tabs><w:tab w:val="right" w:pos="{EDGE}"/></w:tabs></w:pPr>'
        f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r><w:r><w:tab/></w:r>{_FIELD.format("begin", "")}'
        f'<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>{_FIELD.format("separate", "")}'
        f"<w:r><w:t>1</w:t></w:r>{_FIELD.format('end', '')}</w:p></w:ftr>"
    )


def _declare_footer(parts: dict[str, bytes]) -> None:
    types = f'<Override PartName="/word/footer1.xml" ContentType="{_FOOTER_TYPE}"/></Types>'
    link = f'<Relationship Id="rIdFooter" Type="{_OFFICE}/footer" Target="footer1.xml"/></Relationships>'
    for name, end, more in (
        ("[Content_Types].xml", b"</Types>", types),
        ("word/_rels/document.xml.rels", b"</Relationships>", link),
    ):
        parts[name] = parts[name].replace(end, more.encode())
