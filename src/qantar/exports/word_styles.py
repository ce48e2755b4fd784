"""How a document for Word looks: every style that the text uses, by its id in Word."""

import re
from dataclasses import dataclass

#: Faces that every Word has; where they are missing a program takes those of the same widths.
SERIF, SANS, FIXED = "Times New Roman", "Arial", "Courier New"
INK, SOFT, LINE = "14171A", "62686F", "898F95"
#: Where page numbers stand: the right edge of the text, in twentieths of a point.
EDGE = 9638


#: Names that Word knows; a style of another name says that it is the document's own.
_BUILT_IN = (
    *("Body Text", "Title", "Date", "heading 1", "heading 2", "heading 3", "Block Text", "footnote text"),
    *("Bibliography", "TOC Heading", "toc 1", "toc 2", "footer"),
)


@dataclass(frozen=True, slots=True)
class Style:
    """A style of paragraphs. Its size is in half points, its space in twentieths, its lines in parts of 240."""

    id: str
    name: str
    face: str = SERIF
    size: int = 22
    before: int = 0
    after: int = 120
    line: int = 276
    bold: bool = False
    colour: str = INK
    based: str = "Normal"
    #: It stays with what follows, so that no page ends with it; it begins a page; page numbers stand at the edge.
    keeps: bool = False
    new_page: bool = False
    numbered: bool = False
    left: int = 0
    right: int = 0
    hanging: int = 0
    #: Its place in the contents, for a heading.
    level: int | None = None

    @property
    def xml(self) -> str:
        """The style as Word reads it: what a schema wants in this order."""
        first = self.id == "Normal"
        kind = ' w:default="1"' if first else "" if self.name in _BUILT_IN else ' w:customStyle="1"'
        return "".join(
            (
                f'<w:style w:type="paragraph"{kind} w:styleId="{self.id}">',
                f'<w:name w:val="{self.name}"/>',
                "" if first else f'<w:basedOn w:val="{self.based}"/>',
                "<w:qFormat/><w:pPr>",
                "<w:keepNext/><w:keepLines/>" if self.keeps else "",
                "<w:pageBreakBefore/>" if self.new_page else "",
                f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{EDGE}"/></w:tabs>' if self.numbered else "",
                f'<w:spacing w:before="{self.before}" w:after="{self.after}" w:line="{self.line}" w:lineRule="auto"/>',
                f'<w:ind w:left="{self.left}" w:right="{self.right}" w:hanging="{self.hanging}"/>',
                "" if self.level is None else f'<w:outlineLvl w:val="{self.level}"/>',
                f"</w:pPr><w:rPr>{_face(self.face)}{'<w:b/><w:bCs/>' if self.bold else ''}",
                f'<w:color w:val="{self.colour}"/><w:sz w:val="{self.size}"/><w:szCs w:val="{self.size}"/>',
                "</w:rPr></w:style>",
            )
        )


def _heading(level: int, size: int, before: int, after: int) -> Style:
    name, top = f"heading {level}", level == 1
    return Style(
        f"Heading{level}", name, SANS, size, before, after, 252, bold=True, keeps=True, new_page=top, level=level - 1
    )


STYLES: tuple[Style, ...] = (
    Style("Normal", "Normal"),
    Style("BodyText", "Body Text"),
    Style("FirstParagraph", "First Paragraph", based="BodyText"),
    Style("Compact", "Compact", after=40, line=259),
    Style("Title", "Title", SANS, 48, 1200, 200, 240, bold=True),
    Style("Author", "Author", SERIF, 24, 0, 60),
    Style("Date", "Date", SANS, 18, 0, 480, colour=SOFT),
    _heading(1, 34, 0, 200),
    _heading(2, 25, 360, 120),
    _heading(3, 22, 280, 80),
    Style("Standfirst", "Standfirst", SERIF, 26, 0, 280, 288, colour="42484E"),
    Style("BlockText", "Block Text", SANS, 19, 60, 120, 264, left=397, right=397),
    Style("CaptionedFigure", "Captioned Figure", before=240, after=80, line=240, keeps=True),
    Style("Figure", "Figure", before=240, after=80, line=240, keeps=True),
    Style("ImageCaption", "Image Caption", SANS, 18, 0, 60, 252),
    Style("TableCaption", "Table Caption", SANS, 18, 280, 100, 252, keeps=True),
    Style("Source", "Source", SANS, 16, 40, 280, 247, colour=SOFT),
    Style("FootnoteText", "footnote text", SERIF, 17, 0, 40, 240),
    Style("Bibliography", "Bibliography", after=100, line=259, left=397, hanging=397),
    Style("DefinitionTerm", "Definition Term", SANS, 19, 120, 0, bold=True, keeps=True),
    Style("Definition", "Definition", after=60, left=397),
    Style("TableText", "Table Text", SANS, 16, 30, 30, 240),
    Style("TOCHeading", "TOC Heading", SANS, 25, 240, 120, bold=True),
    Style("TOC1", "toc 1", SANS, 20, 100, 20, 240, bold=True, numbered=True),
    Style("TOC2", "toc 2", SERIF, 20, 0, 20, 240, numbered=True, left=284),
    Style("Footer", "footer", SANS, 16, colour=SOFT),
)

_CHARACTERS = (
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr/></w:style>',
    '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>'
    '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
    '<w:style w:type="character" w:customStyle="1" w:styleId="VerbatimChar"><w:name w:val="Verbatim Char"/>'
    f'<w:rPr><w:rFonts w:ascii="{FIXED}" w:hAnsi="{FIXED}" w:cs="{FIXED}"/><w:color w:val="{SOFT}"/></w:rPr></w:style>',
)

#: Tables have a line above and below the heads and at the end, no lines between, and small letters.
_TABLE = (
    '<w:style w:type="table" w:customStyle="1" w:styleId="Table"><w:name w:val="Table"/>'
    '<w:pPr><w:spacing w:before="30" w:after="30" w:line="240" w:lineRule="auto"/></w:pPr>'
    f'<w:rPr><w:rFonts w:ascii="{SANS}" w:hAnsi="{SANS}" w:cs="{SANS}"/><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr>'
    f'<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="{INK}"/>'
    f'<w:bottom w:val="single" w:sz="8" w:space="0" w:color="{INK}"/>'
    f'<w:insideH w:val="single" w:sz="2" w:space="0" w:color="{LINE}"/></w:tblBorders>'
    '<w:tblCellMar><w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders>'
    f'<w:bottom w:val="single" w:sz="6" w:space="0" w:color="{INK}"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>'
)


def styled(styles: str, *, right_to_left: bool = False) -> str:
    """Return styles.xml of pandoc with the document's own styles in it.

    In a study that runs from right to left so do its title, its contents and its foot; pandoc says it of the rest.
    """
    own = [*(style.xml for style in STYLES), *_CHARACTERS, _TABLE]
    if right_to_left:
        own = [re.sub("(?=<w:spacing)", "<w:bidi/>", xml, count=1) if _of_frame(xml) else xml for xml in own]
    for xml in own:
        id_ = re.search(r'w:styleId="(\w+)"', xml)
        assert id_ is not None
        styles = re.sub(rf'<w:style [^>]*w:styleId="{id_[1]}".*?</w:style>', "", styles, flags=re.S)
    styles = re.sub(r"<w:rFonts w:asciiTheme[^>]*/>", _face(SERIF), styles, count=1)
    return styles.replace("</w:styles>", "".join(own) + "</w:styles>")


def _of_frame(xml: str) -> bool:
    return re.search(r'w:styleId="(Title|Author|Date|TOC1|TOC2|TOCHeading|Footer)"', xml) is not None


def _face(face: str) -> str:
    return f'<w:rFonts w:ascii="{face}" w:hAnsi="{face}" w:eastAsia="{face}" w:cs="{face}"/>'
