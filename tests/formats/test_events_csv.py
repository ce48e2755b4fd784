"""Any list of events: the mapping that is drafted, shown, edited and used."""

from pathlib import Path

import duckdb
import pytest

from qantar.build.importing import ImportResult
from qantar.errors.imports import ImportFileError
from qantar.formats.events_csv_draft import word_for
from tests.formats.lists import aside, brought, events, reports, wrong
from tests.meridia import write

ENGLISH = """\
No,Event date,City,Region,Lat,Lon,Type,Reason,Size,Arrested,Organizer,Comments
1,13/05/2022,Solis,North Coast,12.1,-40.2,March,Water,about 300,12,Harbour League,"two
lines"
2,04/05/2022,Altamar,South Coast,,,Hunger strike,Pensions,several hundred,,,
"""
RUSSIAN = """\
Дата;Город;Форма акции;Требования;Количество участников;Задержано
13.05.2022;Солис;митинг;отставка;около 300;12
04.05.2022;Альтамар;шествие;;сотни;
"""
KAZAKH = "күні\tқала\tтүрі\tқатысушылар саны\tұсталды\n13.05.2022\tСолис\tереуіл\tмыңға жуық\t12\n"
OK = {"mapping": "as-drafted"}


def test_the_draft_is_shown_before_anything_is_read(tmp_path: Path) -> None:
    result = brought(tmp_path, "events-csv", ENGLISH)
    assert [question.name for question in result.made.questions] == ["mapping"]
    assert (result.written, result.made.rows_in, result.made.rows_out) == (False, 2, 0)
    assert [line for line in result.made.plan if line.count(",") == 4] == [
        "column,value,field,becomes,lost", "No,,id,,", "Event date,,date,,", "City,,place,,", "Region,,region,,",
        "Lat,,lat,,", "Lon,,lon,,", "Organizer,,organisers,,", "Size,,crowd,,", "Arrested,,detained,,",
        "Comments,,note,,",        "Type,,kind,,", "Type,Hunger strike,kind,protest,", "Type,March,kind,protest,",
    ]  # fmt: skip
    assert "Reason" in result.made.plan[-1]


def test_a_draft_that_is_right_is_used(tmp_path: Path) -> None:
    result = brought(tmp_path, "events-csv", ENGLISH, name="own list.csv", answers=OK | {"terms": "rows"})
    one, two = events(result)
    assert (one["id"], one["date"], one["place"], one["kind"]) == ("own-list-1", "2022-05-13", "solis", "protest")
    assert (one["organisers"], one["note"], two["place"]) == ("harbour-league", "two\nlines", "altamar")
    assert [(report["crowd"], report.get("detained")) for report in reports(result)] == [
        ("about 300", "12"),
        ("several hundred", None),
    ]
    assert result.made.source["terms"] == "rows"


@pytest.mark.parametrize(
    ("text", "kinds", "crowds"),
    [(RUSSIAN, ["protest", "protest"], ["около 300", "сотни"]), (KAZAKH, ["protest"], ["мыңға жуық"])],
    ids=["Russian, semicolons", "Kazakh, tabs"],
)
def test_columns_in_other_languages(tmp_path: Path, text: str, kinds: list[str], crowds: list[str]) -> None:
    result = brought(tmp_path, "events-csv", text, answers=OK)
    assert [one["kind"] for one in events(result)] == kinds
    assert events(result)[0]["place"] == "solis"
    assert [one["crowd"] for one in reports(result)] == crowds
    assert reports(result)[0]["detained"] == "12"


def test_a_draft_is_saved_edited_and_given_back(tmp_path: Path) -> None:
    saved = tmp_path / "mine.csv"
    brought(tmp_path, "events-csv", ENGLISH, answers={"draft": str(saved)})
    text = saved.read_text(encoding="utf-8").replace("Type,March,kind,protest,", "Type,March,kind,peaceful-protest,how")
    text += "Reason,,issues,,\nReason,Water,issues,utilities,\nReason,*,issues,,other reasons\n"
    saved.write_text(text.replace("Comments,,note,,\n", "*,,violence,none,\n"), encoding="utf-8")
    result = brought(tmp_path, "events-csv", ENGLISH, mapping=saved)
    one, two = events(result)
    assert (one["kind"], one["issues"], one["violence"]) == ("peaceful-protest", "utilities", "none")
    assert (two["kind"], two.get("issues"), one.get("note")) == ("protest", None, None)
    assert [(lost.value, lost.lost, lost.rows) for lost in result.made.lost] == [
        ("*", "other reasons", 1),
        ("March", "how", 1),
    ]
    with pytest.raises(Exception, match="already in the study"):
        brought(tmp_path, "events-csv", ENGLISH, answers={"draft": str(saved)})


def test_codes_of_plover_are_known(tmp_path: Path) -> None:
    text = "date,event type,place\n2022-05-02,PROTEST,Solis\n2022-05-03,COERCE/arrest,Solis\n"
    text += "2022-05-04,PROTEST/riot,Solis\n"
    result = brought(tmp_path, "events-csv", text, answers=OK)
    assert [one["kind"] for one in events(result)] == ["protest", "arrests", "riot"]


def test_a_study_keeps_its_mapping(tmp_path: Path) -> None:
    text = "when,where\n2022-05-02,Solis\n,Altamar\n"
    brought(tmp_path, "events-csv", text, name="x.csv")
    write(
        tmp_path / "study", "mappings/x.csv", "column,value,field,becomes\nwhen,,date,\nwhere,,place,\n*,,kind,riot\n"
    )
    result = brought(tmp_path, "events-csv", text, name="x.csv")
    assert [(one["date"], one["place"], one["kind"]) for one in events(result)] == [("2022-05-02", "solis", "riot")]
    assert aside(result) == {"no date": 1}


@pytest.mark.parametrize(
    ("mapping", "said"),
    [
        ("column,value,field,becomes\nwhen,,dates,\n", "2:3: 'dates' is no field that a column can fill"),
        ("column,value,field,becomes\nwhen,,date,\nwhen,x,knd,riot\n", "3:3: 'knd' is no field that a value can fill"),
        ("column,field\nwhen,date\n", "1:1: the column 'value' is not there"),
        (
            "column,value,field,becomes\nWhne,,date,\n",
            "1:1: the column 'Whne' is not there (the mapping says",
        ),
        (
            "column,value,field,becomes\nwhere,,place,\n",
            "1:1: the column 'date' is not there (the mapping",
        ),
    ],
)
def test_a_mapping_that_is_wrong(tmp_path: Path, mapping: str, said: str) -> None:
    file = write(tmp_path, "mapping.csv", mapping)
    assert any(
        line.startswith(said) for line in wrong(tmp_path, "events-csv", "when,where\n2022,Solis\n", mapping=file)
    )


def test_dates_that_both_orders_allow_are_a_question(tmp_path: Path) -> None:
    text = "date,place\n03/04/2022,Solis\n05/06/2022,Altamar\n"
    result = brought(tmp_path, "events-csv", text, answers=OK)
    assert [(one.name, one.seen) for one in result.made.questions] == [("dates", ("03/04/2022", "05/06/2022"))]
    found = []
    for order in ("day-first", "month-first"):
        result = brought(tmp_path, "events-csv", text, name=f"{order}.csv", answers=OK | {"dates": order})
        found.append([one["date"] for one in events(result)])
    assert found == [["2022-04-03", "2022-06-05"], ["2022-03-04", "2022-05-06"]]


EUROPEAN = "Datum;Ort;Teilnehmer;lat;lon\n13.05.2022;Solis;12.000;12,1;-40,2\n"
EUROPEAN += "14.05.2022;Solis;250.000;;\n15.05.2022;Solis;1.500;;\n16.05.2022;Solis;ca. 1.000;;\n"
PEOPLE = "column,value,field,becomes,lost\nDatum,,date,,\nOrt,,place,,\nTeilnehmer,,crowd,,\nlat,,lat,,\nlon,,lon,,\n"
PEOPLE += "*,,kind,protest,\n"


def people(text: str, tmp_path: Path, **answers: str) -> list[str] | tuple[str, ...]:
    """The crowds that a list becomes, or what it asks of its numbers."""
    mapping = write(tmp_path, "people.csv", PEOPLE)
    result = brought(tmp_path, "events-csv", text, mapping=mapping, answers=answers)
    if result.made.questions:
        assert (result.written, [one.name for one in result.made.questions]) == (False, ["thousands"])
        return result.made.questions[0].seen
    return [one["crowd"] for one in reports(result)]


def test_points_between_thousands(tmp_path: Path) -> None:
    assert people(EUROPEAN, tmp_path) == ["12000", "250000", "1500", "ca. 1000"]
    assert "ca. 1000" in (tmp_path / "study/reports.csv").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("cells", "became"),
    [
        # Nothing in a file with commas between its cells says what 12.000 is, nor do degrees with a point.
        (["12.000", "300"], ("12.000",)),
        (["12.000", "1.250.000"], ["12000", "1250000"]),
        (["12.000", '"1.250,5"', "300"], ["12000", "300"]),
        (["12.000", "300.5"], ("12.000",)),
        (['"12,000"', "300"], ["12000", "300"]),
        (['"12,000"', '"300,5"'], ("12,000",)),
        (["300.0", "12.0"], ["300", "12"]),
        (["1e400", "300"], ["300"]),
        (["1.2E+04", "300"], ["12000", "300"]),
    ],
)
def test_what_points_and_commas_part_is_shown_or_asked(
    tmp_path: Path, cells: list[str], became: list[str] | tuple[str, ...]
) -> None:
    text = "Datum,Ort,Teilnehmer,lat,lon\n" + "".join(
        f"2022-05-{day},Solis,{cell},,\n" for day, cell in enumerate(cells, start=10)
    )
    assert people(text, tmp_path) == became


def test_the_answer_says_what_a_point_parts(tmp_path: Path) -> None:
    text = "Datum,Ort,Teilnehmer,lat,lon\n2022-05-10,Solis,12.000,12.1,-40.2\n"
    assert people(text, tmp_path) == ("12.000",)
    assert people(text, tmp_path, thousands="decimals") == ["12"]
    (tmp_path / "again").mkdir()
    assert people(text, tmp_path / "again", thousands="thousands") == ["12000"]


def test_cells_of_several_lines_in_a_long_list(tmp_path: Path) -> None:
    text = "date,place,comments\n" + "".join(
        f'2022-05-{day},Solis,"{day} says ""so"",\nand\r\n\n"more""\n'.replace('\\"', '""') for day in range(10, 25)
    )
    result = brought(tmp_path, "events-csv", text, large=True, answers=OK)
    assert result.made.rows_out == 15
    file = tmp_path / "study/data/list/events.parquet"
    notes = duckdb.connect().execute(f"SELECT note FROM read_parquet('{file}') ORDER BY date").fetchall()
    assert len(notes) == 15
    assert notes[0][0].startswith('10 says "so",\nand')


LONG = "id,date,place,crowd\n1,2022-05-10,Solis,10\n2,2022-05-11,Solis,20\n"


def notes(result: ImportResult) -> str:
    return " ".join(result.made.notes)


def test_a_long_list_again_tells_what_it_says_otherwise(tmp_path: Path) -> None:
    brought(tmp_path, "events-csv", LONG, large=True, answers=OK)
    changed = LONG.replace("Solis,20", "Altamar,25") + "3,2022-05-12,Solis,30\n"
    result = brought(tmp_path, "events-csv", changed, large=True, answers=OK)
    assert [(one.record, one.columns) for one in result.differing] == [
        ("data/list/list-2", ("place", "crowd", "crowd_low", "crowd_high"))
    ]
    assert "data/list has 2 events: 1 of the file are new, and 2 are known." in notes(result)
    assert "Events of data/list that the file tells otherwise now: 1." in notes(result)
    file = tmp_path / "study/data/list/events.parquet"
    read = "SELECT place, crowd FROM read_parquet(?) ORDER BY id"
    assert duckdb.connect().execute(read, [str(file)]).fetchall() == [("solis", "10"), ("solis", "20"), ("solis", "30")]
    same = brought(tmp_path, "events-csv", LONG, large=True, answers=OK)
    assert (same.differing, same.written) == ([], False)
    assert "Events of data/list that are not in the file, and stay: 1" in notes(same)


def test_a_list_put_in_the_place_of_a_longer_one_tells_what_goes(tmp_path: Path) -> None:
    brought(tmp_path, "events-csv", LONG, large=True, answers=OK)
    shorter = LONG.partition("2,2022")[0].replace("10\n", "12\n")
    result = brought(tmp_path, "events-csv", shorter, large=True, replace=True, answers=OK)
    assert (
        "data/list has 2 events, and 1 take their place: 1 go that the file does not have, 0 are new, and 1 are told"
        in notes(result)
    )
    assert result.made.file_rows == {"data/list/events.parquet": 1}


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("assault", ""), ("ASSAULT", ""), ("other", ""), ("Other", ""), ("unrest", ""), ("violence", ""),
        ("demonstration & miscellaneous attack", ""), ("clash", ""), ("ASSAULT/firearms", ""), ("RETREAT", ""),
        ("property", ""), ("bomb threat", ""), ("demonstration", "protest"), ("peaceful march", "peaceful-protest"),
        ("Attack", "attack"), ("riot", "riot"), ("violent demonstration", "violent-demonstration"),
        ("arrests", "arrests"), ("PROTEST/riot", "riot"), ("COERCE/arrest", "arrests"),
        ("мирный митинг", "peaceful-protest"),
        ("excessive force against protesters", "excessive-force"), ("non-violent demonstration", "protest"),
    ],
)  # fmt: skip
def test_a_kind_is_drafted_only_where_it_is_sure(value: str, kind: str) -> None:
    assert word_for("kind", value) == kind


@pytest.mark.parametrize(
    ("name", "value", "becomes"),
    [
        ("violence", "yes", ""), ("violence", "not known", ""), ("violence", "police violence reported", ""),
        ("violence", "by participants", "by participants"), ("violence", "none", "none"), ("violence", "нет", "none"),
        ("state_response", "north", ""), ("state_response", "ceasefire", ""), ("state_response", "arrested", "arrests"),
        ("form", "other", "other"), ("form", "assault", ""),
    ],
)  # fmt: skip
def test_no_more_than_a_value_says_is_drafted(name: str, value: str, becomes: str) -> None:
    assert word_for(name, value) == becomes


def test_kinds_left_blank_are_set_aside_and_named(tmp_path: Path) -> None:
    text = "date,place,type\n2022-05-02,Solis,march\n2022-05-03,Solis,assault\n"
    shown = brought(tmp_path, "events-csv", text)
    assert "type,assault,kind,,no word of the study was found for it" in shown.made.plan
    assert "Values left blank, for you to fill in: type 'assault'" in shown.made.plan
    result = brought(tmp_path, "events-csv", text, answers=OK)
    assert aside(result) == {"a kind of event that the mapping does not have": 1}


def test_dates_that_are_intervals(tmp_path: Path) -> None:
    text = "date,place\n2021-12-27/2022-01-02,Solis\n2022-05-03,Solis\n2022-06~,Solis\n"
    result = brought(tmp_path, "events-csv", text, answers=OK)
    assert [one["date"] for one in events(result)] == ["2021-12-27/2022-01-02", "2022-05-03", "2022-06~"]


def test_a_column_of_dates_that_are_none_is_named_with_its_cell(tmp_path: Path) -> None:
    text = "date,place\n2022-05-03,Solis\n27-31 December,Solis\nwinter,Altamar\n"
    assert wrong(tmp_path, "events-csv", text) == [
        "3:1: '27-31 December' in the column 'date' is not a date, and too few of its cells are"
    ]
    assert wrong(tmp_path, "events-csv", "date,place\n,Solis\n") == ["1:1: the column 'date' holds no dates"]


def test_terms_that_sources_yaml_says_are_not_asked_for(tmp_path: Path) -> None:
    text = "date,place\n2022-05-03,Solis\n"
    assert "Nothing says what may be passed on" in notes(brought(tmp_path, "events-csv", text, answers=OK))
    own = OK | {"source": "list"}
    result = brought(tmp_path, "events-csv", text + "2022-05-04,Solis\n", name="more.csv", answers=own)
    assert "Nothing says" not in notes(result)


def test_the_order_of_days_is_read_from_last_days_too(tmp_path: Path) -> None:
    text = "start_date,end_date,place\n6/2/2022,6/20/2022 0:00,Solis\n7/1/2022,7/1/2022 0:00,Altamar\n"
    found = events(brought(tmp_path, "events-csv", text, answers=OK))
    assert [one["date"] for one in found] == ["2022-06-02/2022-06-20", "2022-07-01"]


def test_a_last_day_that_is_none_is_told(tmp_path: Path) -> None:
    text = "date,end_date,place\n2022-05-02,2022-05-04,Solis\n" + "2022-05-07,2022-05-07,Solis\n" * 5
    text += "2022-05-03,ongoing,Altamar\n"
    result = brought(tmp_path, "events-csv", text, answers=OK)
    assert events(result)[-1]["date"] == "2022-05-03"
    lost = [(one.value, one.rows) for one in result.made.lost if one.column == "end_date"]
    assert lost == [("ongoing", 1)]


def test_dates_known_to_the_month_by_its_name(tmp_path: Path) -> None:
    text = "date,place\nAug 2022,Solis\nSep 2022,Solis\n10 Aug 2022,Altamar\n"
    found = events(brought(tmp_path, "events-csv", text, answers=OK))
    assert [one["date"] for one in found] == ["2022-08", "2022-09", "2022-08-10"]


def test_dates_in_a_column_called_notes(tmp_path: Path) -> None:
    text = "Name,Notes,City\nMeridia,6/22/2022,Solis\nMeridia,2/21/2022,Altamar\n"
    result = brought(tmp_path, "events-csv", text)
    assert "Notes,,date,," in result.made.plan


def test_without_dates_a_mapping_is_what_helps(tmp_path: Path) -> None:
    text = "countryname,eyr,etype\nMeridia,2021,1\nMeridia,2022,1\n"
    assert wrong(tmp_path, "events-csv", text) == ["1:1: no column holds the dates of the events"]
    mapping = write(tmp_path, "m.csv", "column,value,field,becomes,lost\neyr,,date,,\n*,,kind,protest,\n")
    found = events(brought(tmp_path, "events-csv", text, mapping=mapping))
    assert [one["date"] for one in found] == ["2021", "2022"]


def test_a_title_over_the_names_of_the_columns(tmp_path: Path) -> None:
    text = ",,,from the archive,,\nid,date,place,type,size,note\n1,2022-05-02,Solis,march,200,x\n"
    assert wrong(tmp_path, "events-csv", text)[0] == (
        "1:1: the names of the columns should stand here, and 5 of the 6 cells are empty"
    )


def test_empty_columns_at_the_end_are_no_title(tmp_path: Path) -> None:
    text = "date,place,,,,\n2022-05-02,Solis,,,,\n"
    assert events(brought(tmp_path, "events-csv", text, answers=OK))[0]["place"] == "solis"


@pytest.mark.parametrize("answers", [{}, OK])
def test_dates_as_a_spreadsheet_counts_them_are_named(tmp_path: Path, answers: dict[str, str]) -> None:
    text = "date,place\n44923,Solis\n44922,Altamar\n"
    said = "2:1: '44923' in the column 'date' is not a date, and too few of its cells are"
    assert wrong(tmp_path, "events-csv", text, answers=answers) == [said]
    with pytest.raises(ImportFileError) as error:
        brought(tmp_path, "events-csv", text, answers=answers)
    assert error.value.problems[0].hint.startswith("44923 may be 2022-12-28 as a spreadsheet keeps it")
