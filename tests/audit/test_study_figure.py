"""A text held against what a study knows: findings and claims."""

from decimal import Decimal
from pathlib import Path

import pytest

from qantar.audit.known import Known, known_figures
from qantar.audit.words import stems
from qantar.cli import main
from qantar.findings import Finding, Findings, Uncertainty, Value
from qantar.tables.published import Published
from tests.audit.asking import found, held
from tests.meridia import write_study

RULE = "study-figure"


def known(label: str, value: str, *, unit: str | None = None, used: bool = True, years: tuple[int, ...] = ()) -> Known:
    exact = Decimal(value)
    words = frozenset(stems(label))
    return Known(f"claims/{value}", label, words, exact, exact, unit, "", frozenset(years), frozenset(), used, value)


def test_a_figure_that_the_study_gives_otherwise() -> None:
    knows = (known("people detained in the country", "4404", years=(2022,)),)
    text = "In January 2022, 4,404 people were detained in the whole country."
    assert held(text, RULE, known=knows) == 1
    assert found(text.replace("4,404", "4,440"), RULE, known=knows) == [("likely", "4,440", "4404")]
    assert held(text, RULE) == 0


def test_rivals_that_the_study_knows_are_no_discrepancy() -> None:
    knows = (
        known("people detained in the country", "4404"),
        known("people detained in the country", "5969", used=False),
    )
    assert held("They say that 5,969 people were detained in the country.", RULE, known=knows) == 1


def test_other_things_and_other_years_are_left_in_peace() -> None:
    knows = (known("people detained in the country", "4404", years=(2022,)),)
    for text in (
        "In 2019, 1,345 people were detained in the country.",
        "In 2022, 1,345 people were wounded in the country.",
        "In 2022, 12 % of people were detained in the country.",
        "Of the 9,000 people in the country, 4,404 were detained in 2022.",
    ):
        assert found(text, RULE, known=knows) == []


def test_a_figure_of_many_years_is_not_one_of_a_year_of_them() -> None:
    knows = (known("peaceful assemblies in the country", "1053", years=tuple(range(2010, 2021))),)
    assert found("In 2019 there were 300 peaceful assemblies in the country.", RULE, known=knows) == []
    text = "From 2010 to 2020 there were {} peaceful assemblies in the country."
    assert found(text.format("1,553"), RULE, known=knows) == [("likely", "1,553", "1053")]
    assert held(text.format("1,053"), RULE, known=knows) == 1


def test_findings_are_known_by_their_labels() -> None:
    finding = Finding(
        "survey.q1.poverty",
        {"en": "Why?"},
        {"en": "Poverty and other problems"},
        Value("62.0967741935", {"en": "62.1 %"}, 62.0967741935),
        Uncertainty("none", {"en": "A count."}),
        unit="percent",
    )
    knows = known_figures(Published({"languages": ("en",)}, {}), Findings([finding]))
    assert [one.id for one in knows] == ["findings/survey.q1.poverty"]
    text = "Poverty and other problems were named by 62 % of them."
    assert held(text, RULE, known=knows) == 1
    assert found(text.replace("62 %", "67.1 %"), RULE, known=knows) == [("possible", "67.1 %", "62.1 %")]


def test_from_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    study = write_study(tmp_path / "study")
    text = tmp_path / "report.md"
    text.write_text("Nothing was counted.", encoding="utf-8")
    assert main(["audit", str(text), "--study", str(study), "--only", RULE]) == 0
    assert main(["audit", str(text), "--study", str(tmp_path / "none")]) == 2
    assert "there is no folder" in capsys.readouterr().err
