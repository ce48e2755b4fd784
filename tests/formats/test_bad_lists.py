"""Lists that are broken, cut, swapped or of another kind: each is told what is wrong, and nothing is half-imported."""

import gzip
import io
import zipfile
from pathlib import Path

import pytest

from qantar.values.word_lists import words_in_order
from tests.formats.lists import ACLED_NEW, acled, aside, brought, events, table, wrong

GOOD = table(ACLED_NEW, acled("A1"), acled("A2", location="Altamar", latitude="11.4", longitude="-40.6"))


def workbook(text: str) -> bytes:
    import csv

    from openpyxl import Workbook

    book = Workbook()
    assert book.active is not None
    for row in csv.reader(text.splitlines()):
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def packed(text: str, name: str = "acled.csv") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(name, text)
    return out.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        GOOD.encode("utf-8-sig"),
        GOOD.encode("utf-16"),
        GOOD.replace("Dockers rallied", "Докеры").encode("cp1251"),
        GOOD.replace("Gazette", "Café").encode("latin-1"),
        GOOD.replace("\n", "\r\n").encode(),
        GOOD.upper().replace("SOLIS", "Solis").encode(),
        GOOD.replace("event_date", "Event Date").encode(),
        table(ACLED_NEW, acled("A1", notes='two\nlines; "quoted"'), acled("A2"), delimiter=";").encode(),
        table(ACLED_NEW, acled("A1"), acled("A2"), delimiter="\t").encode(),
        table([*ACLED_NEW, "own_column"], acled("A1") | {"own_column": "x"}, acled("A2")).encode(),
        ("\n\n" + GOOD + "\n,,,\n\n").encode().replace(b"\n,,,", b"\n" + b"," * (len(ACLED_NEW) - 1)),
        gzip.compress(GOOD.encode()),
        packed(GOOD),
        workbook(GOOD),
    ],
    ids=words_in_order(
        "BOM UTF-16 Windows-1251 Latin-1 CRLF capitals spaces semicolons tabs more-columns blank-lines gzip zip xlsx"
    ),
)  # fmt: skip
def test_the_same_list_in_other_dress(tmp_path: Path, content: bytes) -> None:
    result = brought(tmp_path, "acled", content)
    assert (result.made.rows_in, result.made.rows_out) == (2, 2)
    assert events(result)[0]["date"] == "2022-05-02"
    assert events(result)[0]["place"] == "solis"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "1:1: the file is empty"),
        (b"  \n\n", "1:1: the file is empty"),
        (b"<!DOCTYPE html>\n<html><body>Log in</body></html>", "1:1: this is a page of the web (HTML), not a table"),
        (b"\n <html>", "1:1: this is a page of the web (HTML), not a table"),
        (b"%PDF-1.7", "1:1: this is a PDF, not a table as text"),
        (b"\xd0\xcf\x11\xe0rest", "1:1: this is a workbook of Excel's older format (.xls), not a table as text"),
        (GOOD.splitlines()[0].encode() + b"\n", "1:1: the file has columns and no rows"),
        (packed(GOOD)[:300], "1:1: this is an archive that ends too early or is damaged, not a table as text"),
        (gzip.compress(GOOD.encode())[:-30], "1:1: this is an archive that ends too early"),
        (b"\x00\x01\x02,a\n", "1:1: these bytes are no text"),
        (b"a,b\n1,2\n", "1:1: these are not the columns of acled; it has: a, b"),
        (GOOD.replace("event_date", "evnt_dat").encode(), "1:1: the column 'event_date' is not there"),
        (
            GOOD.replace("event_date,year", "event_date,event_date").encode(),
            "1:3: a second column is called 'event_date'",
        ),
        (GOOD.encode()[:-90], "3:1: the file ends in the middle of a row: line 3 has 18 of 31 cells"),
        (GOOD.encode() + b'A3,"2022', "4:1: the file ends in the middle of a row: a cell opens a quotation mark there"),
        ((GOOD + "A3,2022-05-02\n" + GOOD.splitlines()[1] + "\n").encode(), "4:2: 2 cells instead of 31"),
        (table(ACLED_NEW, acled(event_date="soon")).encode(), "2:2: 'soon' is not a date"),
        (table(ACLED_NEW, acled(event_date="2022-02-30")).encode(), "2:2: '2022-02-30' is not a date"),
        (table(ACLED_NEW, acled(event_date="")).encode(), "2:2: the date is empty"),
        (table(ACLED_NEW, acled(fatalities=-1)).encode(), "2:29: -1 people cannot be"),
        (table(ACLED_NEW, acled(latitude="north")).encode(), "2:23: 'north' is no degree"),
        (table(ACLED_NEW, acled(), acled(location="Altamar")).encode(), "3:1: the id 'XMM1' is also that of line 2"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_written(tmp_path: Path, content: bytes, said: str) -> None:
    assert wrong(tmp_path, "acled", content)[0].startswith(said)


def test_all_is_told_at_once_and_much_of_one_kind_is_counted(tmp_path: Path) -> None:
    rows = [
        acled(f"A{number}", event_date="soon" if number < 8 else "2022-05-02", fatalities=-number)
        for number in range(10)
    ]
    said = wrong(tmp_path, "acled", table(ACLED_NEW, *rows))
    assert len([line for line in said if "'soon' is not a date" in line]) == 5
    assert any("3 more rows have the same problem (no date)" in line for line in said)
    assert any("-9 people" in line or "4 more rows have the same problem (negative)" in line for line in said)


def test_dates_in_two_orders(tmp_path: Path) -> None:
    text = "date,place\n13/04/2022,Solis\n04/25/2022,Altamar\n"
    assert wrong(tmp_path, "events-csv", text, answers={"mapping": "as-drafted"}) == [
        "1:1: dates stand in two orders: 13/04/2022 and 04/25/2022"
    ]


def test_swapped_coordinates_are_a_question(tmp_path: Path) -> None:
    rows = [
        acled(f"A{number}", location="", admin1="", latitude="-40.2", longitude=number) for number in (11.5, 12.1, 12.5)
    ]
    text = table(ACLED_NEW, *rows)
    result = brought(tmp_path, "acled", text)
    assert [(one.name, one.choices) for one in result.made.questions] == [("coordinates", ("swapped", "as-written"))]
    assert not result.files
    swapped = brought(tmp_path, "acled", text, answers={"coordinates": "swapped"})
    assert [one["place"] for one in events(swapped)] == ["south-coast", "north-coast", "north-coast"]


def test_coordinates_that_cannot_be_are_left_out_and_said(tmp_path: Path) -> None:
    rows = [
        acled("A1", latitude=0, longitude=0),
        acled("A2", latitude="143.2"),
        acled("A3", longitude="-40.2", latitude="11.5"),
    ]
    found = events(brought(tmp_path, "acled", table(ACLED_NEW, *rows)))
    assert [(one["doubts"], one.get("lat")) for one in found] == [
        ("null-coordinates", None),
        ("impossible-coordinates", None),
        ("outside-unit", "11.5"),
    ]


def test_a_study_whose_tables_are_broken_is_left_alone(tmp_path: Path) -> None:
    brought(tmp_path, "acled", GOOD)
    file = tmp_path / "study/events.csv"
    file.write_bytes(file.read_bytes() + b'x,"never ends')
    before = file.read_bytes()
    with pytest.raises(Exception, match=r"events\.csv cannot be added to"):
        brought(tmp_path, "acled", table(ACLED_NEW, acled("A9")))
    assert file.read_bytes() == before


def test_rows_of_the_file_are_accounted_for(tmp_path: Path) -> None:
    rows = [acled("A1"), acled("A1"), acled("A2", country="Chad"), acled("A3", event_type="?", sub_event_type="?")]
    result = brought(tmp_path, "acled", table(ACLED_NEW, *rows))
    assert sum(aside(result).values()) == 3
