"""LimeSurvey: the CSV of its manual's "Export responses", and the structure as .lss, .lsq and tab-separated values."""

from pathlib import Path

import pytest

import qantar
from qantar.errors.imports import ImportFileError
from tests.formats.surveys.forms import Into, text


def rows(name: str, listed: list[dict[str, str]]) -> str:
    cells = "".join(
        "<row>" + "".join(f"<{key}><![CDATA[{value}]]></{key}>" for key, value in row.items()) + "</row>"
        for row in listed
    )
    return f"<{name}><fields/><rows>{cells}</rows></{name}>"


#: id, parent, type, code, other, relevance, the words in English and in French.
QUESTIONS = [
    ("1", "0", "L", "went", "Y", "1", "Did you go?", "Y étiez-vous ?"),
    ("2", "0", "M", "why", "Y", '((went.NAOK == "A1"))', "<p>Why?</p>", "Pourquoi ?"),
    ("3", "0", "N", "age", "N", "1", "Your age?", "Votre âge ?"),
    ("4", "0", "F", "trust", "N", "1", "How far do you trust", "Faites-vous confiance à"),
    ("5", "0", "S", "email", "N", "1", "Your e-mail", "Courriel"),
    ("6", "0", "X", "bye", "N", "1", "Thank you", "Merci"),
    ("7", "0", "Y", "again", "N", "pseudo(went) == 1", "Would you go again?", "Y retourneriez-vous ?"),
]
PARTS = [
    ("21", "2", "SQ001", "The price", "Le prix"),
    ("22", "2", "SQ002", "Wages", "Les salaires"),
    ("41", "4", "SQ001", "the police", "la police"),
    ("42", "4", "SQ002", "the council", "la mairie"),
]
ANSWERS = [
    ("1", "1", "A1", "Yes", "Oui"),
    ("2", "1", "A2", "No", "Non"),
    ("3", "4", "AO01", "Much", "Beaucoup"),
    ("4", "4", "AO02", "Little", "Peu"),
]


def worded(
    row: dict[str, str], name: str, both: list[str], new: bool
) -> tuple[list[dict[str, str]], list[dict[str, str]]]:
    """A row with its words beside it in a table of their own, or once for each language."""
    said = [{"language": language, name: words} for language, words in zip(("en", "fr"), both, strict=True)]
    id_ = row.get("aid") or row["qid"]
    key = "aid" if "aid" in row else "qid"
    return (
        ([row], [{"id": id_ + one["language"], key: id_} | one for one in said])
        if new
        else ([row | one for one in said], [])
    )


def lss(new: bool = True) -> str:
    """The structure as LimeSurvey 4 and later write it (words in tables of their own), or as earlier ones did."""
    questions, words, parts, answers, said = [], [], [], [], []
    for number, (id_, parent, type_, code, other, relevance, *both) in enumerate(QUESTIONS):
        row = {"qid": id_, "parent_qid": parent, "gid": "1", "type": type_, "title": code, "other": other}
        made = worded(row | {"relevance": relevance, "question_order": str(number)}, "question", both, new)
        questions += made[0]
        words += made[1]
    for number, (id_, parent, code, *both) in enumerate(PARTS):
        row = {"qid": id_, "parent_qid": parent, "title": code, "question_order": str(number), "scale_id": "0"}
        made = worded(row, "question", both, new)
        parts += made[0]
        words += made[1]
    for number, (id_, question, code, *both) in enumerate(ANSWERS):
        row = {"aid": id_, "qid": question, "code": code, "sortorder": str(number), "scale_id": "0"}
        made = worded(row, "answer", both, new)
        answers += made[0]
        said += made[1]
    titles = [
        {"surveyls_language": "en", "surveyls_title": "The market"},
        {"surveyls_language": "fr", "surveyls_title": "Le marché"},
    ]
    tables = (
        rows("answers", answers) + rows("groups", [{"gid": "1", "group_order": "0"}]) + rows("questions", questions)
    )
    tables += rows("subquestions", parts) + rows("surveys_languagesettings", titles)
    tables += rows("question_l10ns", words) + rows("answer_l10ns", said)
    languages = "<languages><language>en</language><language>fr</language></languages>"
    head = "<LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>480</DBVersion>"
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<document>{head}{languages}{tables}</document>\n'


def tabs() -> str:
    columns = "id\trelated_id\tclass\ttype/scale\tname\trelevance\ttext\thelp\tlanguage\tvalidation\tmandatory\tother"
    lines = [columns, "\t\tS\t\tlanguage\t\ten\t\t\t\t\t", "\t\tS\t\tadditional_languages\t\tfr\t\t\t\t\t"]
    for place, language in enumerate(("en", "fr")):
        title = ("The market", "Le marché")[place]
        lines.append(f"\t\tSL\t\tsurveyls_title\t\t{title}\t\t{language}\t\t\t")
        lines.append(f"1\t\tG\tG1\tAll\t1\t\t\t{language}\t\t\t")
        for id_, _, type_, code, other, relevance, *both in QUESTIONS:
            condition = relevance.replace('"', '""')
            lines.append(f'{id_}\t\tQ\t{type_}\t{code}\t"{condition}"\t{both[place]}\t\t{language}\t\tN\t{other}')
            for part_id, parent, part, *texts in PARTS:
                if parent == id_:
                    lines.append(f"{part_id}\t\tSQ\t0\t{part}\t1\t{texts[place]}\t\t{language}\t\t\t")
            for _, question, answer, *texts in ANSWERS:
                if question == id_:
                    lines.append(f"{id_}\t\tA\t0\t{answer}\t\t{texts[place]}\t\t{language}\t\t\t")
    return "\ufeff" + "\n".join(lines) + "\n"


CODES = """\
"id","submitdate","lastpage","startlanguage","seed","startdate","ipaddr","went","went[other]","why[SQ001]","why[SQ002]",\
"why[other]","age","trust[SQ001]","trust[SQ002]","email","again"
"1","2022-06-14 10:00:00","2","en","7","2022-06-14 09:50:00","10.0.0.1","A1","","Y","","the dam","34","AO01","AO02",\
"a@mail.example","Y"
"2","2022-06-15 10:00:00","2","fr","8","2022-06-15 09:50:00","10.0.0.2","A2","","","","","51","AO01","","","N"
"3","","1","fr","9","2022-06-15 10:50:00","10.0.0.3","-oth-","Nearly","","","","","","","",""
"4","2022-06-16 10:00:00","2","en","7","2022-06-16 09:50:00","10.0.0.4","A1","","","","","28","","","",""
"""
EXPECTED = [
    "respondent,language,went,went.other.text,why.sq001,why.sq002,why.other,why.other.text,age,trust-sq001,trust-sq002,again",
    "1,en,a1,,1,0,1,the dam,34,ao01,ao02,y",
    "2,fr,a2,,[not shown],[not shown],[not shown],,51,ao01,,n",
    "3,fr,other,Nearly,[not shown],[not shown],[not shown],,,,,",
    "4,en,a1,,,,,,28,,,",
]


@pytest.fixture
def into(tmp_path: Path) -> Into:
    return Into(tmp_path)


@pytest.mark.parametrize(
    ("name", "content"), [("s.lss", lss()), ("s.lss", lss(new=False)), ("s.lsq", lss()), ("s.txt", tabs())]
)
def test_structures_and_codes(into: Into, tmp_path: Path, name: str, content: str) -> None:
    files = text(tmp_path / "answers.csv", CODES), text(tmp_path / name, content)
    result = into.take("limesurvey", *files)
    assert into.lines("responses.csv") == EXPECTED
    assert "title: The market\ntitle_fr: Le marché\n" in "\n".join(into.lines("survey.yaml"))
    assert "why,multiple,Why?,Pourquoi ?,own-survey,question why" in into.lines("questions.csv")
    assert "went,other,Other,Autre,yes,own-survey,question went" in into.lines("options.csv")
    told = "\n".join(result.made.notes)
    for words in ('"email" was left out', '"ipaddr" was left out', "1 of 4 respondents did not submit", "pseudo(went)"):
        assert words in told
    assert not [problem for problem in qantar.check(into.study).problems if problem.severity == "error"]


FULL = """\
Response ID,Date submitted,Start language,Did you go?,Did you go? [Other],Why? [The price],Why? [Wages],Why? [Other],\
Your age?,How far do you trust [the police],How far do you trust [the council],Would you go again?
1,2022-06-14 10:00:00,en,Yes,,Yes,No,the dam,34,Much,Little,Yes
2,2022-06-15 10:00:00,fr,No,,N/A,N/A,,51,Much,,No
3,,fr,Other,Nearly,N/A,N/A,,,,,N/A
4,2022-06-16 10:00:00,en,Yes,,No,No,,28,,,N/A
"""


def test_texts_and_full_answers(into: Into, tmp_path: Path) -> None:
    structure = lss().replace("<![CDATA[email]]>", "<![CDATA[gone]]>")
    into.take("limesurvey", text(tmp_path / "a.csv", FULL), text(tmp_path / "s.lss", structure), leave_out="gone")
    assert into.lines("responses.csv") == [*EXPECTED[:4], "4,en,a1,,0,0,0,,28,,,"]


def test_without_a_structure_types_are_asked(into: Into, tmp_path: Path) -> None:
    data = "id,startlanguage,went,why[SQ001],why[SQ002],why[other]\n1,en,A1,Y,,rain\n2,en,A2,,Y,\n"
    result = into.take("limesurvey", text(tmp_path / "a.csv", data), title="A", languages="en")
    assert [(one.name, one.suggestion) for one in result.made.questions] == [
        ("type.q1", ("open",)),
        ("type.q2", ("multiple",)),
    ]
    told = {"title": "A", "languages": "en", "type__q1": "single", "options__q1": "A1; A2", "type__q2": "multiple"}
    into.take("limesurvey", text(tmp_path / "a.csv", data), **told)
    assert into.lines("responses.csv") == [
        "respondent,language,q1,q2.sq001,q2.sq002,q2.other,q2.other.text",
        "1,en,a1,1,0,1,rain",
        "2,en,a2,0,1,0,",
    ]


@pytest.mark.parametrize(
    ("structure", "says"),
    [
        ("<document><questions>", "damaged from here on"),
        ("<document/>", "no structure of a survey"),
        ('<!DOCTYPE x [<!ENTITY a "b">]><document/>', "declares entities"),
        ("", "empty"),
    ],
)
def test_structures_that_are_none(into: Into, tmp_path: Path, structure: str, says: str) -> None:
    with pytest.raises(ImportFileError, match=says):
        into.take("limesurvey", text(tmp_path / "a.csv", CODES), text(tmp_path / "s.lss", structure))


def test_a_code_and_a_column_that_are_not_in_the_structure(into: Into, tmp_path: Path) -> None:
    data = CODES.replace('"A2"', '"A7"').replace('"age"', '"aeg"')
    with pytest.raises(ImportFileError) as caught:
        into.take("limesurvey", text(tmp_path / "a.csv", data), text(tmp_path / "s.lss", lss()))
    told = [(one.line, one.column, one.message) for one in caught.value.problems]
    assert told == [
        (1, 1, "there is no column 'age'"),
        (1, 13, "no question has a column 'aeg'"),
        (3, 8, "'A7' is no answer to went"),
    ]


def test_an_array_without_a_structure_is_a_scale_a_row(into: Into, tmp_path: Path) -> None:
    cells = "".join(f'"{n}","2","en","7","AO01","AO02"\n' for n in range(1, 7))
    data = text(tmp_path / "a.csv", '"id","lastpage","startlanguage","seed","trust[SQ001]","trust[SQ002]"\n' + cells)
    open_ = into.take("limesurvey", data, title="A", languages="en")
    (asked,) = [question for question in open_.made.questions if question.name == "type.q1"]
    assert asked.suggestion == ("single",)
    told = {"title": "A", "languages": "en", "type__q1": "single", "options__q1": "AO01\nAO02\nAO03"}
    result = into.take("limesurvey", data, **told)
    assert into.lines("responses.csv")[:2] == ["respondent,language,q1-1,q1-2", "1,en,ao01,ao02"]
    assert [line.split(",")[:2] for line in into.lines("options.csv")[1:4]] == [
        ["q1-1", "ao01"], ["q1-1", "ao02"], ["q1-1", "ao03"]
    ]  # fmt: skip
    assert any('about how answers were collected: "lastpage", "seed"' in note for note in result.made.notes)
