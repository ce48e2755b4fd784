"""A plain table with a codebook, and all that can be wrong with files."""

import gzip
import zipfile
from pathlib import Path

import pytest

import qantar
from qantar.errors.imports import ImportFileError
from tests.formats.surveys.forms import Into, text

BOOK = """\
column,question,type,text,text_fr,code,label,label_fr,other,means
went,went,single,Did you go?,Y étiez-vous ?,1,Yes,Oui,,
,,,,,2,No,Non,,
,,,,,9,,,,refused
,,,,,8,,,,not shown
why_1,why,multiple,Why?,Pourquoi ?,1,The price,Le prix,,
why_2,why,,,,1,Wages,Salaires,,
why_2,why,,,,9,,,,refused
why_2,why,,,,8,,,,not shown
seen,,multiple,What did you see?,Qu'avez-vous vu ?,p,Police,Police,,
,,,,,b,Barricades,Barricades,,
,,,,,x,Something else,Autre chose,yes,
age,,number,Your age?,Votre âge ?,99,,,,missing
more,,open,More?,Autre chose ?,,,,,
"""
DATA = """\
id,lang,w,went,why_1,why_2,seen,seen_other,age,more,phone
1,fr,1.5,1,1,2,p;b,,30,,+7 700 000 00 01
2,en,0.5,2,8,8,,,99,Rain,+7 700 000 00 02
3,en,1,9,9,9,x,the mayor; and dogs,41,,+7 700 000 00 03
4,en,1,8,2,1,b,,,,+7 700 000 00 04
"""
TOLD = {"title": "A", "answered_in": "lang", "weight": "w", "mark__seen": "semicolon"}


@pytest.fixture
def into(tmp_path: Path) -> Into:
    return Into(tmp_path)


def test_not_chosen_not_shown_refused_and_missing_stay_apart(into: Into, tmp_path: Path) -> None:
    files = text(tmp_path / "data.csv", DATA), text(tmp_path / "book.csv", BOOK)
    result = into.take("survey-csv", *files, **(TOLD | {"languages": "en; fr"}))
    assert into.lines("responses.csv") == [
        "respondent,language,weight,went,why.the-price,why.wages,seen.p,seen.b,seen.x,seen.x.text,age,more",
        "1,fr,1.5,yes,1,0,1,1,0,,30,",
        "2,en,0.5,no,[not shown],[not shown],,,,,,Rain",
        "3,en,1,[refused],[refused],[refused],0,0,1,the mayor; and dogs,41,",
        "4,en,1,[not shown],0,1,0,1,0,,,",
    ]
    assert "weights: weight" in into.lines("survey.yaml")
    assert any('"phone" was left out: it holds numbers of telephones' in note for note in result.made.notes)
    assert not [problem for problem in qantar.check(into.study).problems if problem.severity == "error"]


def test_everything_is_told_at_once(into: Into, tmp_path: Path) -> None:
    data = DATA.replace("1,fr,1.5,1,1", "1,fr,1.5,7,1").replace("2,en,0.5", "1,en,0.5").replace(",b,,,,", ",z;b,,,,")
    data += "5,en,1,1\n"
    book = BOOK.replace("number,Your", "nummer,Your") + "gone,,open,Gone?,,,,,,\n"
    with pytest.raises(ImportFileError) as caught:
        into.take("survey-csv", text(tmp_path / "data.csv", data), text(tmp_path / "book.csv", book), **TOLD)
    told = [f"{problem.file}:{problem.line}:{problem.column}: {problem.message}" for problem in caught.value.problems]
    assert told == [
        "book.csv:13:1: the type of age is 'nummer'",
        "data.csv:1:1: there is no column 'gone'",
        "data.csv:2:4: '7' is no answer to went",
        "data.csv:3:1: line 2 is of the same respondent",
        "data.csv:5:7: this is no answer to seen",
        "data.csv:6:5: the row has 4 cells and the header 11",
    ]
    assert not (into.study / "surveys/market").exists()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "the file is empty"),
        (b"\n \n", "the file is empty"),
        (b"<!DOCTYPE html><html><body>Sign in</body></html>", "a page of the web"),
        (b"id,went\n1,\x00\n", "null byte"),
        (b'id,went\n1,"no end\n', "never ends"),
        (b"PK\x03\x04nothing", "damaged"),
        (b"id,went\n", "nobody's answers"),
    ],
)
def test_files_that_are_none(into: Into, tmp_path: Path, content: bytes, says: str) -> None:
    file = tmp_path / "data.csv"
    file.write_bytes(content)
    with pytest.raises(ImportFileError) as caught:
        into.take("survey-csv", file, text(tmp_path / "book.csv", "column,type,text\nwent,open,Went?\n"), **TOLD)
    assert any(says in problem.message for problem in caught.value.problems), caught.value.problems
    assert all(problem.file == "data.csv" and problem.line >= 1 for problem in caught.value.problems)


def test_an_answer_that_nobody_asked_for_is_a_slip(into: Into, tmp_path: Path) -> None:
    files = text(tmp_path / "data.csv", DATA), text(tmp_path / "book.csv", BOOK)
    with pytest.raises(ImportFileError, match=r"nothing of this name is asked") as caught:
        into.take("survey-csv", *files, **(TOLD | {"languages": "en; fr", "mark__sean": "comma"}))
    assert "did you mean 'mark.seen'?" in caught.value.hint


def test_what_is_no_code_is_not_repeated(into: Into, tmp_path: Path) -> None:
    """Somebody may have written a name where a code belongs."""
    data = DATA.replace("1,fr,1.5,1,", "1,fr,1.5,Quillon,")
    with pytest.raises(ImportFileError) as caught:
        into.take("survey-csv", text(tmp_path / "data.csv", data), text(tmp_path / "book.csv", BOOK), **TOLD)
    (problem,) = caught.value.problems
    assert str(problem).startswith("data.csv:2:4: this is no answer to went")
    assert "Quillon" not in str(problem) + caught.value.message


def packed(path: Path, **files: str) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name.replace("_csv", ".csv"), content)
    return path


def test_archives_with_one_table_are_unpacked(into: Into, tmp_path: Path) -> None:
    book = text(tmp_path / "book.csv", BOOK)
    told = TOLD | {"languages": "en; fr"}
    with pytest.raises(ImportFileError, match="holds 2 tables"):
        into.take("survey-csv", packed(tmp_path / "a.zip", a_csv=DATA, b_csv=DATA), book, **told)
    with pytest.raises(ImportFileError, match="holds no table"):
        into.take("survey-csv", packed(tmp_path / "a.zip", a=DATA), book, **told)
    assert into.take("survey-csv", packed(tmp_path / "a.zip", a_csv=DATA), book, **told).written
    zipped = tmp_path / "a.csv.gz"
    zipped.write_bytes(gzip.compress(DATA.encode())[:-9])
    with pytest.raises(ImportFileError, match="cannot be unpacked"):
        into.take("survey-csv", zipped, book, **told)
    zipped.write_bytes(gzip.compress(DATA.encode()))
    assert not into.take("survey-csv", zipped, book, **told).files


def test_the_words_of_other_and_the_weights_are_named(into: Into, tmp_path: Path) -> None:
    book = "column,question,type,text,code,label,other\nq8,q8,single,Why?,1,Цены,\n,,,,9,Другое,yes\n"
    data = "id,q8,q8_слова,вага\n" + "".join(f"{n},1,,1\n" for n in range(1, 4)) + "4,9,the dam,2\n"
    files = text(tmp_path / "data.csv", data), text(tmp_path / "book.csv", book)
    with pytest.raises(ImportFileError) as caught:
        into.take("survey-csv", *files, title="A", languages="ru")
    assert [problem.column for problem in caught.value.problems] == [3, 4]
    assert "--answer words.q8.a2=NAME" in caught.value.problems[0].hint
    assert "--answer weight=NAME" in caught.value.problems[0].hint
    told = {"title": "A", "languages": "ru", "words__q8__a2": "q8_слова", "weight": "вага"}
    result = into.take("survey-csv", *files, **told, gathered_by="Us")
    assert into.lines("responses.csv")[0] == "respondent,language,weight,q8,q8.a2.text"
    assert into.lines("responses.csv")[4] == "4,ru,2,a2,the dam"
    assert "Options of q8: a1 = Цены; a2 = Другое" in result.made.plan
    assert any("gathered_by was not needed: the source is there already" in note for note in result.made.notes)


def test_what_is_wrong_alike_is_told_once_with_its_lines(into: Into, tmp_path: Path) -> None:
    book = "column,question,type,text,code,label\nq8,q8,single,Why?,1,Yes\n"
    data = "id,q8\n" + "".join(f"{n},7\n" for n in range(1, 20))
    with pytest.raises(ImportFileError) as caught:
        into.take(
            "survey-csv", text(tmp_path / "d.csv", data), text(tmp_path / "b.csv", book), title="A", languages="en"
        )
    (problem,) = caught.value.problems
    assert problem.line == 2
    assert problem.message.startswith("'7' is no answer to q8 (so too in 18 more lines: 3, 4, 5")


def test_letters_below_a_plain_header_tell_the_encoding(into: Into, tmp_path: Path) -> None:
    book = text(tmp_path / "b.csv", "column,type,text\nwhy,open,Why?\n")
    rows = "".join(f"{n},Да и хлеб\n" for n in range(1, 7)) + "7,Моя сестра Оля болела\n"
    for encoding in ("windows-1251", "koi8-r", "cp866"):
        result = into.take("survey-csv", text(tmp_path / "d.csv", f"id,why\n{rows}", encoding), book, title="A")
        (asked,) = [question for question in result.made.questions if question.name == "encoding"]
        assert asked.suggestion == (encoding,)
        assert "(line 2)" in asked.text
        assert "Оля" not in asked.text
        assert "сестра" not in asked.text
    french = "id,why\n" + "1,Le prix a augmenté là-bas\n2,à cause de la sécheresse\n"
    result = into.take("survey-csv", text(tmp_path / "d.csv", french, "windows-1252"), book, title="A")
    assert result.made.questions[0].suggestion == ("windows-1252",)
    assert "sécheresse" not in result.made.questions[0].text


def test_a_codebook_that_is_not_given_is_named_as_the_option_and_no_place_in_a_file(into: Into, tmp_path: Path) -> None:
    with pytest.raises(ImportFileError) as caught:
        into.take("survey-csv", text(tmp_path / "data.csv", DATA), **TOLD)
    (problem,) = caught.value.problems
    assert str(problem).startswith("--questionnaire: the codebook is needed to read the data\n")
    assert caught.value.message == "--questionnaire: the codebook is needed to read the data"
