"""KoboToolbox: a form in XLSForm (https://xlsform.org) and data as Kobo exports them (its help: "Exporting data")."""

from pathlib import Path

import pytest

import qantar
from qantar.build.importing import import_file
from qantar.errors.imports import ImportFileError, ImportRefusedError
from tests.formats.surveys.forms import TOLD, Into, Rows, text, workbook

SURVEY = [
    ["type", "name", "label::English (en)", "label::Français (fr)", "relevant", "required"],
    ["start", "start", "", "", "", ""],
    ["deviceid", "deviceid", "", "", "", ""],
    ["note", "hello", "**Good day**", "Bonjour", "", ""],
    ["text", "name", "Your name", "Votre nom", "", ""],
    ["begin_group", "about", "About you", "Sur vous", "", ""],
    ["integer", "age", "How old are you?", "Quel âge avez-vous ?", "", "true"],
    ["select_one yes_no", "went", "Did you go to the rally?", "Êtes-vous allé au rassemblement ?", "", ""],
    ["end_group", "", "", "", "", ""],
    [
        "select_multiple reasons",
        "why",
        "Why did you go?",
        "Pourquoi y êtes-vous allé ?",
        "selected(${went}, 'yes') and ${age} >= 18",
        "",
    ],
    ["text", "why_words", "Which other reason?", "Quelle autre raison ?", "selected(${why}, 'other')", ""],
    ["select_one town or_other", "town", "Which town?", "Quelle ville ?", "", ""],
    ["geopoint", "where", "Where are you?", "Où êtes-vous ?", "", ""],
]
CHOICES = [
    ["list_name", "name", "label::English (en)", "label::Français (fr)"],
    ["yes_no", "yes", "Yes", "Oui"],
    ["yes_no", "no", "No", "Non"],
    ["reasons", "price", "The price of water", "Le prix de l'eau"],
    ["reasons", "wages", "Wages", "Les salaires"],
    ["reasons", "other", "Another reason", "Une autre raison"],
    ["town", "solis", "Solis", "Solis"],
    ["town", "port_altamar", "Altamar", "Altamar"],
]
SETTINGS = [["form_title", "default_language"], ["The market", "English (en)"]]

ADDED = "start;deviceid;name;about/age;about/went"
END = "why_words;town;town_other;where;_where_latitude;_where_longitude;_id;_uuid;_submission_time;__version__;_index"
META = "2022-06-{0}T08:00;dev{0};Ida;{1}"
TAIL = "1.0 2.0;1.0;2.0;{0};uu{0};2022-06-{0}T09:00:00;v1;{0}"

#: What four people answered, whatever the layout: age and went, the reasons, their own words, the town and other town.
PEOPLE = [
    ("12", "40;yes", ["price", "other"], "the dam; and rain", "solis;"),
    ("13", "35;no", [], "", "other;Nora"),
    ("14", "17;yes", [], "", "port_altamar;"),
    ("15", "50;yes", [], "", ";"),
]
OPTIONS = ["price", "wages", "other"]


def cells(chosen: list[str], layout: str) -> str:
    joined = " ".join(chosen)
    split = ";".join(("1" if option in chosen else "0") if chosen else "" for option in OPTIONS)
    return {"joined": joined, "split": split, "both": f"{joined};{split}"}[layout]


def data(layout: str) -> str:
    header = {"joined": "why", "split": ";".join(f"why/{one}" for one in OPTIONS)}
    header["both"] = f"{header['joined']};{header['split']}"
    lines = [f"{ADDED};{header[layout]};{END}"]
    for number, about, chosen, words, town in PEOPLE:
        own = f'"{words}"' if words else ""
        lines.append(";".join([META.format(number, about), cells(chosen, layout), own, town, TAIL.format(number)]))
    return "\n".join(lines) + "\n"


@pytest.fixture
def form(tmp_path: Path) -> Path:
    return workbook(tmp_path / "form.xlsx", {"survey": SURVEY, "choices": CHOICES, "settings": SETTINGS})


@pytest.fixture
def into(tmp_path: Path) -> Into:
    return Into(tmp_path)


@pytest.mark.parametrize("layout", ["joined", "split", "both"])
def test_three_layouts_give_the_same_survey(into: Into, form: Path, tmp_path: Path, layout: str) -> None:
    result = into.take("kobo", text(tmp_path / "data.csv", data(layout)), form, answered_in="fr")
    assert result.written
    assert into.lines("responses.csv") == [
        "respondent,language,age,went,why.price,why.wages,why.other,why.other.text,town,town.other.text",
        "12,fr,40,yes,1,0,1,the dam; and rain,solis,",
        "13,fr,35,no,[not shown],[not shown],[not shown],,other,Nora",
        "14,fr,17,yes,[not shown],[not shown],[not shown],,port-altamar,",
        "15,fr,50,yes,,,,,,",
    ]
    assert into.lines("questions.csv")[2] == (
        "went,single,Did you go to the rally?,Êtes-vous allé au rassemblement ?,own-survey,question went"
    )
    left = "\n".join(result.made.notes)
    for column in ("name", "deviceid", "where"):
        assert column in left
    assert "Ida" not in left
    everything = "".join(file.read_text(encoding="utf-8") for file in (into.study / "surveys" / "market").iterdir())
    assert "Ida" not in everything
    assert "dev12" not in everything
    errors = [problem for problem in qantar.check(into.study).problems if problem.severity == "error"]
    assert errors == []


def test_a_survey_that_is_there_is_not_added_twice(into: Into, form: Path, tmp_path: Path) -> None:
    file = text(tmp_path / "data.csv", data("both"))
    into.take("kobo", file, form, answered_in="fr")
    described = into.study / "surveys/market/survey.yaml"
    described.write_text(described.read_text(encoding="utf-8") + "note: mine\n", encoding="utf-8")
    before = {path: path.read_bytes() for path in into.study.rglob("*") if path.is_file()}
    again = into.take("kobo", file, form, answered_in="fr")
    assert (again.written, again.files) == (False, {})
    assert before == {path: path.read_bytes() for path in into.study.rglob("*") if path.is_file()}


def test_more_answers_are_put_in_the_place_of_those_that_are_there(into: Into, form: Path, tmp_path: Path) -> None:
    file = text(tmp_path / "data.csv", data("both"))
    into.take("kobo", file, form, answered_in="fr")
    described, options = (into.study / "surveys/market" / name for name in ("survey.yaml", "options.csv"))
    described.write_text(described.read_text(encoding="utf-8") + "note: mine\n", encoding="utf-8")
    edited = options.read_text(encoding="utf-8").replace("The price of water", "The price of tap water")
    options.write_text(edited, encoding="utf-8")
    grown = data("both") + data("both").splitlines()[1].replace(";12;uu12", ";16;uu16") + "\n"
    text(file, grown)
    with pytest.raises(ImportRefusedError, match="already in the study"):
        into.take("kobo", file, form, answered_in="fr")
    told = {**TOLD, "answered_in": "fr"}
    result = import_file("kobo", file, into.study, name="market", answers=told, mapping=form, replace=True)
    assert sorted(result.files) == ["surveys/market/responses.csv", "surveys/market/survey.yaml"]
    assert len(into.rows()) == 5
    assert options.read_text(encoding="utf-8") == edited
    assert described.read_text(encoding="utf-8").endswith("note: mine\n")
    assert "n: 5" in into.lines("survey.yaml")


def test_nobody_is_told_apart_by_a_name(into: Into, tmp_path: Path) -> None:
    survey = [
        ["type", "name", "label::English (en)"],
        ["text", "who", "Who are you?"],
        ["integer", "id", "Which house?"],
    ]
    form = workbook(tmp_path / "form.xlsx", {"survey": survey})
    file = text(tmp_path / "data.csv", "who,id,_id\nIda Morrow,5,1\nBo Vash,5,2\n")
    into.take("kobo", file, form, title="A", leave_out="who")
    assert into.lines("responses.csv") == ["respondent,language,id", "1,en,5", "2,en,5"]
    with pytest.raises(ImportFileError, match="tell respondents apart by their names") as caught:
        into.take("kobo", file, form, title="A", respondent="who")
    assert "Ida" not in str(caught.value.problems)


def test_a_condition_may_speak_of_what_is_calculated(into: Into, tmp_path: Path) -> None:
    survey = [
        ["type", "name", "label::English (en)", "relevant"],
        ["calculate", "group_of", "", ""],
        ["integer", "age", "Age?", "${group_of} = 'a'"],
        ["integer", "size", "Size?", "${nowhere} = 'a'"],
    ]
    form = workbook(tmp_path / "form.xlsx", {"survey": survey})
    result = into.take("kobo", text(tmp_path / "data.csv", "group_of,age,size,_id\na,,,1\nb,,,2\n"), form, title="A")
    assert into.lines("responses.csv")[1:] == ["1,en,,", "2,en,[not shown],"]
    assert any("${nowhere}" in note for note in result.made.notes)


@pytest.mark.parametrize("group", ["", "Sur vous/"])
def test_labels_as_xlsx(into: Into, form: Path, tmp_path: Path, group: str) -> None:
    """Exported with labels in French, with and without groups in the headers, and select_multiple in both layouts."""
    header = [
        f"{group}Quel âge avez-vous ?",
        f"{group}Êtes-vous allé au rassemblement ?",
        "Pourquoi y êtes-vous allé ?",
    ]
    header += [f"Pourquoi y êtes-vous allé ?/{one}" for one in ("Le prix de l'eau", "Les salaires", "Une autre raison")]
    header += ["Quelle autre raison ?", "Quelle ville ?", "_id", "_submission_time"]
    both = "Les salaires Le prix de l'eau Une autre raison"
    rows: Rows = [header, [40, "Oui", both, 1, 1, 1, "le barrage", "Altamar", 7, "2022-06-12T09:00:00"]]
    file = workbook(tmp_path / "data.xlsx", {"The market": rows})
    into.take("kobo", file, form, answered_in="fr")
    assert into.rows() == [
        {
            "respondent": "7",
            "language": "fr",
            "age": "40",
            "went": "yes",
            "why.price": "1",
            "why.wages": "1",
            "why.other": "1",
            "why.other.text": "le barrage",
            "town": "port-altamar",
        }
    ]


def test_everything_that_is_wrong_is_told_at_once(into: Into, form: Path, tmp_path: Path) -> None:
    spoilt = data("both").replace("40;yes", "forty;yess").replace("price other;1;0;1", "price other;0;1;1")
    spoilt = spoilt.replace(";14;uu14", ";13;uu14").replace("__version__", "extra")
    with pytest.raises(ImportFileError) as caught:
        into.take("kobo", text(tmp_path / "data.csv", spoilt), form, answered_in="fr")
    told = [(problem.line, problem.column, problem.message) for problem in caught.value.problems]
    assert [(line, column) for line, column, _ in told] == [(1, 19), (2, 4), (2, 5), (2, 6), (4, 16)]
    assert "'extra'" in told[0][2]
    assert "'yess' is no answer to went" in told[2][2]
    assert "disagree" in told[3][2]
    assert "line 3 is of the same respondent" in told[4][2]
    assert not (into.study / "surveys/market").exists()


def test_what_cannot_be_told_is_asked(into: Into, form: Path, tmp_path: Path) -> None:
    result = import_file("kobo", text(tmp_path / "d.csv", data("both")), into.study, name="market", mapping=form)
    assert [question.name for question in result.made.questions] == [
        "answered_in",
        "population",
        "sample_type",
        "source",
    ]
    assert not result.written
    assert not (into.study / "surveys/market").exists()


def test_a_language_whose_name_tells_no_tag_is_asked(into: Into, tmp_path: Path) -> None:
    survey = [["type", "name", "label::Ours"], ["integer", "age", "How old?"]]
    form = workbook(tmp_path / "form.xlsx", {"survey": survey, "choices": [["list_name", "name"]]})
    file = text(tmp_path / "data.csv", "age,_id\n4,1\n")
    result = into.take("kobo", file, form, title="Ages")
    assert [question.name for question in result.made.questions] == ["language.Ours", "languages"]
    assert into.take("kobo", file, form, title="Ages", language__Ours="en").written
    assert into.lines("responses.csv") == ["respondent,language,age", "1,en,4"]


def test_a_condition_that_cannot_be_read_is_told(into: Into, tmp_path: Path) -> None:
    survey = [["type", "name", "label::English (en)", "relevant"], ["integer", "age", "How old?", "pulldata('x') = 1"]]
    form = workbook(tmp_path / "form.xlsx", {"survey": survey})
    result = into.take("kobo", text(tmp_path / "data.csv", "age,_id\n,1\n"), form, title="Ages")
    assert any("pulldata" in note and "missing" in note for note in result.made.notes)


def test_without_its_form_the_data_are_not_read(into: Into, tmp_path: Path) -> None:
    with pytest.raises(ImportFileError, match="the form is needed"):
        into.take("kobo", text(tmp_path / "data.csv", "age,_id\n4,1\n"))
    data_as_form = workbook(tmp_path / "form.xlsx", {"data": [["age", "_id"], [4, 1]]})
    with pytest.raises(ImportFileError, match="no XLSForm"):
        into.take("kobo", text(tmp_path / "data.csv", "age,_id\n4,1\n"), data_as_form)
