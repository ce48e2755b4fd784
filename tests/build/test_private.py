"""A canary in every private field is sought in everything that a build writes."""

import re
from pathlib import Path

import duckdb
import pytest

from qantar.build.building import build
from qantar.build.checking import check
from qantar.build.naming import name_pattern
from qantar.study.folder import TABLES, read_study
from qantar.study.record import columns_of
from qantar.tables.publish import countable, publish
from qantar.tables.relations import relations
from tests.meridia import append, replace, write, write_study

CANARY = "zxqcanary"


def with_canaries(folder: Path) -> Path:
    """Meridia with a canary in every private field, and in every row that may not be published."""
    study = write_study(folder)
    for number, note in enumerate(
        ("secret-source-note", "secret-actor-note", "secret-event-note", "secret-survey-note")
    ):
        for path in study.rglob("*.*"):
            if path.is_file() and note in (text := path.read_text(encoding="utf-8")):
                path.write_text(text.replace(note, f"{CANARY}-note-{number}"), encoding="utf-8")
    append(
        study, "actors.csv", f"{CANARY}-id,person,{CANARY} Name,{CANARY} Nom,1977-03-09,,,,withheld,,gazette-2022,p. 1"
    )
    append(
        study,
        "events.csv",
        f"2022-05-05-solis,,2022-05-05,solis,peaceful-protest,A rally,Un rassemblement,rally,{CANARY}-id,?{CANARY} New,"
        f"dockers;{CANARY}-id,social,,,,none,no,none,{CANARY}-event-note,gazette-2022,p. 5",
    )
    append(
        study, "reports.csv", f"{CANARY}-report,2022-05-05-solis,,77,,,,{CANARY} quote,en,,,kept,closed-archive,p. 1"
    )
    append(
        study, "statements.csv", f"words,{CANARY}-id,2022-05-05,windows/may,asserts,{CANARY} said,,,gazette-2022,p. 3"
    )
    append(
        study,
        "claims.csv",
        f"clerk,windows/may,injured,people hurt,meridia,2022-05,,9,people,,no,{CANARY}-id,,{CANARY} words,en,rival,"
        "hearsay,printed,gazette-2022,p. 4",
    )
    append(
        study,
        "claims.csv",
        f"told,actors/{CANARY}-id,injured,{CANARY} hurt,,,,9,,,no,,,,,rival,x,printed,gazette-2022,p. 4",
    )
    with_cases_of_canary(study)
    append(study, "citations.csv", f"actors/{CANARY}-id,label,observatory-2022,{CANARY} page,gazette-2022,p. 1")
    replace(study, "study.yaml", "small_cells: 5", f"small_cells: 5\nnote: {CANARY}-study-note")
    archive = f"  archive: {{file: archive/{CANARY}.pdf}}\n"
    replace(study, "sources.yaml", "  terms: none\n", "  terms: none\n" + archive)
    write(study, f"archive/{CANARY}.pdf", f"{CANARY} in an archived file")
    write(
        study,
        "surveys/harbour/responses.csv",
        f"respondent,language,weight,why.other,why.other.text,again\n{CANARY}-1,en,1,1,{CANARY} free,yes\n",
    )
    replace(study, "surveys/harbour/survey.yaml", "weights: none", "weights: weight")
    write(
        study,
        "surveys/harbour/codes.csv",
        f"question,respondent,coder,code,coded_from\nwhy,{CANARY}-1,{CANARY},anger,{CANARY}\n",
    )
    write(
        study,
        "surveys/harbour/backcoding.csv",
        f"question,respondent,option,into,coder,reason\nwhy,{CANARY}-1,other,wages,{CANARY} coder,{CANARY} reason\n",
    )
    return study


def with_cases_of_canary(study: Path) -> None:
    """Add ties, cases and all that leads to them of somebody withheld: each row holds a canary beside the name."""
    who, end = f"{CANARY}-id", "gazette-2022,p. 6"
    for name, row in (
        ("ties.csv", f"tie-1,{who},works-for,harbour-herald,{CANARY} clerk,{CANARY} commis,,,,,documented,,"),
        ("ties.csv", f"tie-2,interior-ministry,dismissed,{who},{CANARY} clerk,{CANARY} commis,,,,,documented,,"),
        (
            "ties.csv",
            f"tie-3,dockers,supports,harbour-league,{CANARY} role,{CANARY} nom,,,,,alleged,{who};observatory,",
        ),
        ("ties.csv", f"tie-4,dockers,opposes,?{CANARY} New,{CANARY} role,{CANARY} nom,,,,,documented,,"),
        ("cases.csv", f"{CANARY}-case,{who},prosecution,{CANARY} trial,{CANARY} jugé,{CANARY} act,{CANARY} 1,{CANARY}"),
        ("case_steps.csv", f"step-1,{CANARY}-case,2022-05,trial,,{CANARY} in court,{CANARY} devant le juge"),
        ("case_steps.csv", f"step-2,lorne-trial,2022-05-06,trial,{who},{CANARY} hears,{CANARY} entend"),
        ("case_versions.csv", f"version-1,{CANARY}-case,{CANARY} point,{CANARY} did,observatory,,{CANARY} says,no"),
        ("case_versions.csv", f"version-2,lorne-trial,{CANARY} point,{CANARY} saw,{who};dockers,,{CANARY} says,no"),
        ("commitments.csv", f"promise,{who},2022-05,{CANARY} promise,courts,open,2022-06,{CANARY} reason"),
        ("recommendations.csv", f"advice-1,{who},interior-ministry,{CANARY} advice,courts,cases/lorne-trial,"),
        ("recommendations.csv", f"advice-2,observatory,{who},{CANARY} advice,courts,cases/{CANARY}-case,"),
        (
            "recommendations.csv",
            f"advice-3,observatory,,Hear everybody,courts,cases/{CANARY}-case;cases/lorne-trial,",
        ),
        ("citations.csv", f"cases/{CANARY}-case,charge,observatory-2022,{CANARY} page"),
        ("statements.csv", f"on-case,observatory,2022,cases/{CANARY}-case,doubts,{CANARY} doubt,,"),
    ):
        append(study, name, f"{row},{end}")


def everything_in(build_folder: Path) -> dict[str, str]:
    """Every file of a build by name, as text: databases and Parquet as bytes and as what they hold."""
    found = {}
    for path in build_folder.rglob("*"):
        if not path.is_file():
            continue
        text = path.read_bytes().decode("utf-8", "ignore")
        if path.suffix == ".parquet":
            with duckdb.connect() as database:
                for reader in ("read_parquet", "parquet_kv_metadata"):
                    text += str(database.execute(f"SELECT * FROM {reader}(?)", [str(path)]).fetchall())
        if path.suffix == ".duckdb":
            with duckdb.connect(str(path), read_only=True) as database:
                for (table,) in database.execute("SELECT table_name FROM duckdb_tables()").fetchall():
                    text += str(database.execute(f'SELECT * FROM "{table}"').fetchall())
        found[str(path.relative_to(build_folder))] = text
    return found


def test_no_private_word_is_published(tmp_path: Path) -> None:
    study = with_canaries(tmp_path / "study")
    built = build(study)
    leaks = {
        name: [text[max(0, at.start() - 60) : at.end() + 20] for at in re.finditer(CANARY, text, re.IGNORECASE)]
        for name, text in everything_in(built.out).items()
        if CANARY in text.lower() or CANARY in name.lower()
    }
    assert leaks == {}
    assert "1977-03-09" not in str(everything_in(built.out).values())
    assert any(CANARY in path.read_bytes().decode("utf-8", "ignore") for path in (study / ".qantar").glob("*.duckdb"))


def test_what_names_somebody_withheld_goes_whole(tmp_path: Path) -> None:
    """A tie or a case with the name left out would still say whose it is: its columns, and that there is one."""
    study = read_study(with_canaries(tmp_path / "study"))
    published = publish(study, relations(study))
    assert set(published.relations["cases"].ids) == {"lorne-trial", "herald-closed"}
    assert not [id_ for id_ in published.relations["ties"].ids if id_.startswith("tie-")]
    assert not [id_ for id_ in published.relations["case_steps"].ids if id_.startswith("step-")]
    assert not [id_ for id_ in published.relations["case_versions"].ids if id_.startswith("version-")]
    assert "promise" not in published.relations["commitments"].ids
    advice = published.relations["recommendations"].by_id
    assert set(advice) == {"name-the-held", "advice-3"}
    assert advice["advice-3"]["rests_on"] == "cases/lorne-trial;withheld"
    for table in ("ties", "cases", "case_steps", "case_versions", "commitments"):
        assert "withheld" not in repr(published.relations[table].rows), table
    counted = countable(study, relations(study))
    assert CANARY not in repr([counted[table].rows for table in ("ties", "cases", "case_steps", "case_versions")])


def test_every_private_field_has_its_canary(tmp_path: Path) -> None:
    """So that a new private field is looked for as well: the test above fills each of them."""
    study = read_study(with_canaries(tmp_path / "study"))
    assert [problem for problem in study.problems if problem.severity == "error"] == []
    for table in TABLES:
        if table.private and table.name != "analyses":
            assert CANARY in repr([row.record for row in study.rows[table.name]]), table.name
            continue
        for name, column in columns_of(table.record).items():
            filled = any(getattr(row.record, name) for row in study.rows[table.name])
            assert column.public or filled or table.name == "analyses", f"{table.name}.{name} is never filled here"


def test_the_working_folder_is_private(tmp_path: Path) -> None:
    study = write_study(tmp_path / "study")
    build(study)
    folder = study / ".qantar"
    assert folder.stat().st_mode & 0o077 == 0
    assert (folder / ".gitignore").read_text() == "*\n"


def test_what_a_message_says_of_private_rows(tmp_path: Path) -> None:
    study = with_canaries(tmp_path / "study")
    problems = [problem for problem in read_study(study).problems if problem.id != "new-name"]  # a row to paste
    messages = repr([(problem.message, problem.hint) for problem in problems])
    assert CANARY not in messages.lower()


def test_a_text_that_names_somebody_withheld(tmp_path: Path) -> None:
    study = write_study(tmp_path / "study")
    line = append(study, "place_names.csv", "solis,Quillon Vash Harbour,en,2021,,observatory-2022,p. 2")
    replace(study, "pages/overview.md", "named the price of water.", "named the price of water, says Quillon Vash.")
    found = [problem for problem in check(study).problems if problem.id == "withheld-named"]
    assert [(problem.file, problem.line) for problem in found] == [("pages/overview.md", 8), ("place_names.csv", line)]
    assert "Quillon" not in repr(found)


@pytest.mark.parametrize(
    "text", ["QUILLON VASH-TORMANY", "Tormany, Quillon Vash", "Mr Tormanyev", "2022-tormany-arrest"]
)
def test_a_name_in_other_forms_is_found(text: str) -> None:
    assert name_pattern(["Quillon Vash-Tormany"]).search(text)


def test_no_name_is_found_in_other_words() -> None:
    assert not name_pattern(["Quillon Vash", "Ann Lee"]).search("A vast quill, an annual lee")


def test_a_surname_that_somebody_public_has_too() -> None:
    pattern = name_pattern(["Quillon Vashev"], {"maryam", "vasheva"})
    assert not pattern.search("Maryam Vasheva spoke")
    assert pattern.search("Vashev, Quillon")
