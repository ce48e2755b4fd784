"""From the file of each program to a published figure: what an import wrote is checked, computed, and right."""

from pathlib import Path

import pytest

from qantar.build.checking import check
from qantar.build.importing import import_file
from tests.formats.surveys.forms import TOLD, text, workbook
from tests.formats.surveys.test_spss import sav
from tests.meridia import append, write_study

#: Of 20 people 12 were for it, 7 of them for bread and 9 for water (4 for both), 6 were against; 2 did not say.
PEOPLE = [("yes", "both")] * 4 + [("yes", "bread")] * 3 + [("yes", "water")] * 5 + [("no", "")] * 6 + [("", "")] * 2
CHOSEN = {"both": ["bread", "water"], "bread": ["bread"], "water": ["water"], "": []}
MORE = {"title": "A", "languages": "en", "answered_in": "en"}


def google(folder: Path) -> Path:
    named = {"bread": "Bread, milk", "water": "Water"}
    lines = ["Timestamp,Are you for it?,Why?"]
    for said, why in PEOPLE:
        lines.append(f'2022/06/14 9:00:00,{said.title()},"{", ".join(named[one] for one in CHOSEN[why])}"')
    return text(folder / "google.csv", "\n".join(lines) + "\n")


def monkey(folder: Path) -> Path:
    lines = ["Respondent ID,Are you for it?,Why?,", ",Response,Bread,Water"]
    for number, (said, why) in enumerate(PEOPLE):
        boxes = ["Bread" if "bread" in CHOSEN[why] else "", "Water" if "water" in CHOSEN[why] else ""]
        lines.append(",".join([f"{number}", said.title(), *boxes]))
    return text(folder / "monkey.csv", "\n".join(lines) + "\n")


def lime(folder: Path) -> Path:
    lines = ["id,for,why[bread],why[water]"]
    for number, (said, why) in enumerate(PEOPLE):
        lines.append(f"{number},{said},{'Y' * ('bread' in CHOSEN[why])},{'Y' * ('water' in CHOSEN[why])}")
    return text(folder / "lime.csv", "\n".join(lines) + "\n")


def kobo(folder: Path) -> tuple[Path, Path]:
    form = workbook(
        folder / "form.xlsx",
        {
            "survey": [
                ["type", "name", "label::English (en)", "relevant"],
                ["select_one yes_no", "for", "Are you for it?", ""],
                ["select_multiple reasons", "why", "Why?", "${for} = 'yes'"],
            ],
            "choices": [
                ["list_name", "name", "label::English (en)"],
                ["yes_no", "yes", "Yes"],
                ["yes_no", "no", "No"],
                ["reasons", "bread", "Bread"],
                ["reasons", "water", "Water"],
            ],
        },
    )
    lines = ["_id;for;why", *(f"{number};{said};{' '.join(CHOSEN[why])}" for number, (said, why) in enumerate(PEOPLE))]
    return text(folder / "kobo.csv", "\n".join(lines) + "\n"), form


def plain(folder: Path) -> tuple[Path, Path]:
    lines = ["id,for,bread,water"]
    for number, (said, why) in enumerate(PEOPLE):
        boxes = [str(int(one in CHOSEN[why])) for one in ("bread", "water")] if why else ["", ""]
        lines.append(",".join([str(number), {"yes": "1", "no": "2", "": "9"}[said], *boxes]))
    book = (
        "column,question,type,text,code,label,means\nfor,for,single,Are you for it?,1,Yes,\n,,,,2,No,\n,,,,9,,refused\n"
        "bread,why,multiple,Why?,1,Bread,\nwater,why,,,1,Water,\n"
    )
    return text(folder / "plain.csv", "\n".join(lines) + "\n"), text(folder / "book.csv", book)


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory) -> dict[str, float]:
    """One study with a survey of each program, and every figure that is computed of them."""
    folder = tmp_path_factory.mktemp("all")
    study = write_study(folder / "meridia")

    def take(format_: str, file: Path, form: Path | None = None, /, **more: str) -> None:
        told = TOLD | MORE | {name.replace("__", "."): value for name, value in more.items()}
        if format_ == "spss":
            told.pop("answered_in"), told.pop("title")
        result = import_file(format_, file, study, name=format_, answers=told, mapping=form)
        assert result.written, result.made.questions
        append(
            study, "analyses.yaml", f"- id: {format_}\n  method: survey-estimates\n  settings: {{survey: {format_}}}"
        )

    take("surveymonkey", monkey(folder))
    boxes = {"type__q1": "single", "options__q1": "Yes; No", "type__q2": "multiple"}
    take("googleforms", google(folder), **boxes, options__q2="Bread, milk\nWater")
    take("limesurvey", lime(folder), **(boxes | {"options__q1": "yes; no"}))
    take("kobo", *kobo(folder))
    take("survey-csv", *plain(folder))
    missing = {"missing__98": "refused", "missing__99": "not shown", "missing__97": "missing"}
    take("spss", sav(folder / "a.sav"), weight="none", type__trust="number", leave_out="wgt", **missing)
    report = check(study)
    assert [str(problem) for problem in report.problems if problem.severity == "error"] == []
    assert report.findings is not None
    return {
        one.id: one.value.number
        for one in report.findings.items
        if one.value is not None and hasattr(one.value, "number")
    }


@pytest.mark.parametrize(
    ("survey", "asked", "why", "bread"),
    [
        ("surveymonkey", "q1", "q2", "bread"),
        ("googleforms", "q1", "q2", "bread-milk"),
        ("limesurvey", "q1", "q2", "bread"),
        ("kobo", "for", "why", "bread"),
        ("survey-csv", "for", "why", "bread"),
    ],
)
def test_the_same_people_give_the_same_figures(
    figures: dict[str, float], survey: str, asked: str, why: str, bread: str
) -> None:
    assert figures[f"{survey}.{asked}.yes.count"] == 12
    assert figures[f"{survey}.{asked}.yes"] == pytest.approx(100 * 12 / 18)
    assert figures[f"{survey}.{why}.{bread}.count"] == 7
    assert figures[f"{survey}.{why}.water.count"] == 9
    assert figures[f"{survey}.{why}.water"] == pytest.approx(100 * 9 / 12)


def test_why_there_is_no_answer(figures: dict[str, float]) -> None:
    """The same silence, as far as each program tells what it is."""
    assert figures["kobo.why.not-shown"] == 8
    assert figures["surveymonkey.q2.missing"] == 8
    assert figures["survey-csv.for.refused"] == 2


def test_values_of_an_spss_file(figures: dict[str, float]) -> None:
    assert (figures["spss.went.refused"], figures["spss.went.not-shown"], figures["spss.went.missing"]) == (1, 1, 1)
    assert figures["spss.why.the-price.count"] == 1
    assert figures["spss.towns.nora.count"] == 2
