"""A study as a document: what stands in it, in Word and as PDF."""

import json
import re
from collections.abc import Callable
from dataclasses import replace as altered
from importlib.resources import files
from pathlib import Path

import pytest

from qantar.build.building import build
from qantar.errors import UsageError
from qantar.exports import find_export
from qantar.exports.document import document_of
from qantar.exports.export import Given
from tests.exports.givens import given_of
from tests.exports.reading import Word, pdf_pages
from tests.meridia import replace, write_study


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_study(tmp_path_factory.mktemp("meridia") / "study")


@pytest.fixture(scope="module")
def given(study: Path) -> Given:
    return given_of(study)


@pytest.fixture(scope="module")
def docx(given: Given) -> bytes:
    return find_export("docx").write(given)


@pytest.fixture(scope="module")
def word(docx: bytes) -> Word:
    return Word(docx)


@pytest.fixture(scope="module")
def printed(given: Given) -> bytes:
    return find_export("pdf").write(given)


@pytest.fixture(scope="module")
def pdf(printed: bytes) -> list[str]:
    return pdf_pages(printed)


def test_a_figure_in_the_text_has_a_real_footnote(word: Word) -> None:
    assert len(word.marks) == len(set(word.marks)) > 4
    assert set(word.marks) == set(word.notes)
    price = next(note for note in word.notes.values() if "[harbour.why.price]" in note)
    assert "The price of water: 55.0\u202f%." in price
    assert "Base: 60 people" in price
    assert "No margin of error: people were invited" in price
    assert "question 1" in price
    ministry, again = (word.notes[mark] for mark in word.marks if "[claims/detained-ministry]" in word.notes[mark])
    assert "Interval: None" in ministry
    assert "Interval" not in again  # a later chapter says who says it, and where
    assert "Ministry of the Interior, 8 May 2022" in again
    assert word.text.count("Several answers could be chosen") == 1
    assert "The Meridia Gazette, May 8, 2022, 4, https://gazette.example/water" in ministry


def test_numbers_in_the_text_are_those_of_the_findings(study: Path, word: Word, pdf: list[str]) -> None:
    built = build(study)
    findings = json.loads((built.out / "findings.json").read_text(encoding="utf-8"))["findings"]
    price = next(item for item in findings if item["id"] == "harbour.why.price")
    shown = re.match(r"[0-9.]+", price["value"]["shown"]["en"])[0]  # type: ignore[index]
    assert f"Of the people asked, {shown}\u202f% named the price of water." in word.paragraphs("FirstParagraph")
    assert any(re.search(rf"Of the people asked, {shown}\s?%", page) for page in pdf)
    html = (built.site / "index.html").read_text(encoding="utf-8")
    assert f">{shown}\u202f%</a>" in html


def test_the_document_holds_the_pages_in_order(word: Word, pdf: list[str]) -> None:
    chapters = word.paragraphs("Heading1")
    assert chapters[0] == "Water was named most, and not alone"
    assert chapters[1:5] == ["Day by day", "Counts over time", "The survey", "Where figures do not agree"]
    assert chapters[5:] == ["How this document was made", "Methods", "Works cited", "The numbers behind the figures"]
    assert word.paragraphs("Title") == ["The water protests in Meridia"]
    assert word.paragraphs("Author") == ["A. Researcher"]
    assert "build" in word.paragraphs("Date")[0]
    assert word.paragraphs("TOC1") == chapters
    assert "Did the price of water alone bring people onto the streets?" in word.text
    assert [page for page in pdf if page.startswith("Works cited")]


def test_charts_are_pictures_with_captions_and_alt_texts(word: Word) -> None:
    document = word.parts["word/document.xml"].decode()
    alts = re.findall(r'<wp:docPr descr="([^"]*)"', document)
    pictures = [name for name in word.parts if name.startswith("word/media/")]
    captions = word.paragraphs("ImageCaption")
    assert len(alts) == len(captions) >= 6
    assert all(len(alt) > 20 for alt in alts)
    assert all(word.parts[name].startswith(b"\x89PNG") for name in pictures)
    assert [int(re.match(r"Figure\s(\d+)", caption)[1]) for caption in captions] == list(range(1, len(captions) + 1))  # type: ignore[index]
    assert document.count("SEQ Figure") == len(captions)
    assert any("The price of water: 55.0\u202f%, 33 people" in alt for alt in alts)


def test_tables_are_tables(word: Word) -> None:
    document = word.parts["word/document.xml"].decode()
    assert document.count("<w:tbl>") == document.count("SEQ Table") == len(word.paragraphs("TableCaption")) >= 4
    assert document.count("<w:tblHeader") == document.count("<w:tbl>")
    cells = word.paragraphs("TableText")
    assert "Police disperse a second rally" in cells
    assert "Le prix de l'eau" in cells


def test_a_bibliography_in_each_style(given: Given, docx: bytes) -> None:
    found = {}
    for style in ("apsa", "chicago", "harvard"):
        word = Word(docx if style == given.style else find_export("docx").write(altered(given, style=style)))
        found[style] = (
            word.paragraphs("Bibliography"),
            [note for note in word.notes.values() if "detained-ministry" in note],
        )
        works = " ".join(found[style][0])
        assert "Morrow" in works
        assert "Protest in Meridia, 2018 to 2021" in works
    assert len({str(works) for works, _ in found.values()}) == 3
    assert "Morrow 2022, p. 4" in found["apsa"][1][0] or "Morrow 2022, 4" in found["apsa"][1][0]
    assert "La journée de l’eau" in found["chicago"][1][0]


def test_a_note_ends_with_one_full_stop(tmp_path: Path) -> None:
    # Two figures of one page rest on one work: the second note of a style that cites in notes says "ibid.".
    folder = write_study(tmp_path / "study")
    replace(folder, "claims.csv", "printed,gazette-2022,p. 4", "printed,observatory-2022,p. 30")
    notes = Word(find_export("docx").write(altered(given_of(folder), style="chicago"))).notes.values()
    assert any("ibid." in note for note in notes)
    assert not [note for note in notes if ".." in note.replace("...", "…")]


def test_a_changed_row_changes_the_number(tmp_path: Path) -> None:
    study = write_study(tmp_path / "study")
    replace(study, "surveys/harbour/tallies.csv", "why,price,33,55.0,60", "why,price,36,60.0,60")
    html = document_of(given_of(study)).html
    assert "60.0\u202f%<span" in html
    assert "55.0\u202f%" not in html


def test_the_same_study_gives_the_same_bytes(docx: bytes, printed: bytes, tmp_path: Path) -> None:
    moved = write_study(tmp_path / "elsewhere")
    again = given_of(moved)
    assert find_export("docx").write(again) == docx
    assert find_export("pdf").write(again) == printed


def test_the_document_of_a_study_from_right_to_left(tmp_path: Path) -> None:
    given = given_of(arabic_study(tmp_path / "study"))
    word = Word(find_export("docx").write(given))
    document = word.parts["word/document.xml"].decode()
    assert "<w:bidi" in document
    assert "<w:rtl" in document
    assert (
        'w:lang w:bidi="ar"' in word.parts["word/styles.xml"].decode()
        or 'w:val="ar"' in document + word.parts["word/styles.xml"].decode()
    )
    assert "تجمع سبعة وسبعون" in word.text
    text = " ".join(pdf_pages(find_export("pdf").write(given)))
    assert "77" in text
    assert re.search("[\u0600-\u06ff\ufb50-\ufefc]{3}", text)


def arabic_study(folder: Path) -> Path:
    """An invented study in Arabic alone, with one figure and no event."""
    folder.mkdir()
    files = {
        "study.yaml": "title: احتجاجات الماء\ncountries: [XM]\nperiod: 2022\nlanguages: [ar]\n"
        "authors: [{name: باحثة}]\n"
        "licence: CC-BY-4.0\nsmall_cells: 5\nwindows: {may: {label: أيار, period: 2022-05}}\n",
        "sources.yaml": "- id: gazette\n  type: report\n  title: يوم الماء\n  author: [{literal: الجريدة}]\n"
        "  issued: 2022\n  language: ar\n  terms: rows\n",
        "claims.csv": "id,about,measure,population,place,period,as_of,value,unit,base,cumulative,said_by,said_on,quote,"
        "language,standing,reason,reading,source,locator\n"
        "crowd,windows/may,crowd,الحاضرون,,2022-05,,77,people,,no,,,,,used,the only account,printed,gazette,p. 3\n",
        "pages/overview.md": "---\ntitle: ماذا نعرف\nstandfirst: كان الماء غاليا\n---\n\n"
        "تجمع سبعة وسبعون: [[claims/crowd]].\n",
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_chapters_are_chosen_by_the_names_of_their_pages(given: Given) -> None:
    html = document_of(altered(given, pages=("survey",))).html
    assert re.findall('<div class="chapter" id="([a-z]+)"', html) == ["survey", "made", "methods", "works", "tables"]
    with pytest.raises(UsageError, match="no page called 'servey'") as told:
        document_of(altered(given, pages=("servey",)))
    assert "survey" in told.value.hint
    with pytest.raises(UsageError):  # the works are at the end of every document
        document_of(altered(given, pages=("sources",)))


def test_every_piece_said_otherwise_is_one_of_the_site() -> None:
    """A piece that the site renames would come back onto paper as it is on a screen."""
    own, site = (files(package) / "templates" for package in ("qantar.exports", "qantar.report"))
    new = {"below"}
    pieces = [file for file in own.iterdir() if file.name.endswith("pieces.html")]
    assert len(pieces) > 5
    for file in pieces:
        said, known = (
            set(re.findall(r"{% macro (\w+)", path.read_text(encoding="utf-8"))) for path in (file, site / file.name)
        )
        assert said - known <= new, file.name


@pytest.mark.libreoffice
def test_libreoffice_opens_the_word_file(docx: bytes, tmp_path: Path, libreoffice: Callable[..., Path]) -> None:
    file = tmp_path / "study.docx"
    file.write_bytes(docx)
    pages = pdf_pages(libreoffice(file, ".pdf"))
    assert len(pages) > 6
    contents, first = pages[0], next(page for page in pages[1:] if page.startswith("Water was named most"))
    assert "Where figures do not agree" in contents
    assert "55.0" in first
    assert "No margin of error" in first  # its note is at the foot of the same page
    assert any("Figure 1" in page for page in pages)


def test_the_document_of_the_study_that_ships() -> None:
    """Every page of the largest study at hand has its place in a document, without what only a screen can do."""
    given = given_of(Path("studies/kazakhstan"))
    document = document_of(given)
    chapters = re.findall('<div class="chapter" id="([a-z]+)"', document.html)
    lists = {"actors", "places", "events", "sources", "data"}
    assert chapters == [
        *(page for page in given.settings["pages"] if page not in lists | {"methods"}),
        *("made", "methods", "works", "tables"),
    ]
    assert not re.findall(
        r'<(?:button|input|script|svg|details|fieldset)\b|<(?:span|p|b) class="sr"|aria-hidden', document.html
    )
    assert len(document.pictures) > 20
    assert document.html.count('class="note"') > 100


def test_a_survey_of_single_people_is_printed_with_its_cross_tables(surveyed: Path) -> None:
    html = document_of(given_of(surveyed.parent)).html
    assert "By the language in which people answered" in html
    assert "<td>suppressed</td>" in html
    assert "The thin line over a bar" in html
    assert "Krippendorff’s alpha" in html
    assert "Not comparable. It is not the same question" in html
