"""`qantar export` as it is typed: formats, files, and what it says when it cannot."""

import importlib
import json
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from qantar.cli import main
from qantar.exports import EXPORTS
from tests.build.test_private import CANARY, with_canaries
from tests.exports.reading import Word, pdf_pages
from tests.meridia import append, write_study


@pytest.fixture
def study(tmp_path: Path) -> Path:
    return write_study(tmp_path / "study")


def said(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, dict[str, Any]]:
    capsys.readouterr()
    code = main(["export", *map(str, arguments), "--format", "json"])
    return code, json.loads(capsys.readouterr().out)


def test_sources_for_other_programs(study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, made = said(capsys, study, "--to", "csl-json", "--out", tmp_path / "works.json")
    assert (code, made["to"], len(made["build_id"])) == (0, "csl-json", 64)
    items = json.loads((tmp_path / "works.json").read_text(encoding="utf-8"))
    assert made["bytes"] == (tmp_path / "works.json").stat().st_size
    assert {"gazette-2022", "observatory-2022", "own-survey"} <= {item["id"] for item in items}
    assert main(["export", str(study), "--to", "bibtex", "--out", str(tmp_path / "works.bib")]) == 0
    assert "@techreport{observatory-2022," in (tmp_path / "works.bib").read_text(encoding="utf-8")


def test_wrong_names_are_told_with_the_nearest(study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, answer = said(capsys, study, "--to", "dcox", "--out", tmp_path / "a.docx")
    assert code == 2
    assert "no format called 'dcox'" in answer["error"]["message"]
    assert "docx" in answer["error"]["hint"]
    code, answer = said(capsys, study, "--to", "docx", "--out", tmp_path / "a.docx", "--style", "chicgo")
    assert code == 2
    assert "chicago" in answer["error"]["hint"]
    code, answer = said(capsys, study, "--to", "bibtex", "--out", tmp_path / "a.bib", "--style", "apsa")
    assert (code, answer["error"]["hint"]) == (2, "leave --style out")
    code, answer = said(capsys, study, "--to", "bibtex", "--out", tmp_path / "a.bib", "--pages", "overview")
    assert (code, answer["error"]["hint"]) == (2, "leave --pages out")
    code, answer = said(capsys, study, "--to", "pdf", "--out", tmp_path / "a.docx")
    assert (code, answer["error"]["hint"]) == (2, "write a.pdf")
    assert not list(tmp_path.glob("a.*"))


def test_a_file_is_not_written_over(study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "works.bib"
    file.write_text("my own notes", encoding="utf-8")
    code, answer = said(capsys, study, "--to", "bibtex", "--out", file)
    assert code == 2
    assert "--replace" in answer["error"]["hint"]
    assert file.read_text(encoding="utf-8") == "my own notes"
    assert said(capsys, study, "--to", "bibtex", "--out", file, "--replace")[0] == 0
    assert file.read_text(encoding="utf-8").startswith("@")


def test_a_place_that_cannot_be_written(study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "taken").write_text("a file, not a folder", encoding="utf-8")
    code, answer = said(capsys, study, "--to", "bibtex", "--out", tmp_path / "taken" / "works.bib")
    assert code == 3
    assert "could not be written" in answer["error"]["message"]


@pytest.mark.parametrize("format_", ["docx", "bibtex"])
def test_with_errors_nothing_is_written(study: Path, tmp_path: Path, capsys: Any, format_: str) -> None:
    append(
        study, "claims.csv", "crowd,windows/nowhere,crowd,people,meridia,,,77,people,,no,,,,,used,x,printed,nobody,p. 3"
    )
    suffix = next(export.suffix for export in EXPORTS if export.id == format_)
    code, answer = said(capsys, study, "--to", format_, "--out", tmp_path / f"study{suffix}")
    assert code == 1
    assert "nobody" in json.dumps(answer["problems"])
    assert not (tmp_path / f"study{suffix}").exists()


@pytest.mark.parametrize(("format_", "module"), [("docx", "pypandoc"), ("pdf", "pypandoc"), ("pdf", "typst")])
def test_what_is_not_installed_is_told_in_one_line(
    study: Path, tmp_path: Path, capsys: Any, monkeypatch: pytest.MonkeyPatch, format_: str, module: str
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(ImportError):
        importlib.import_module(module)
    code, answer = said(capsys, study, "--to", format_, "--out", tmp_path / f"study.{format_}")
    assert (code, answer["error"]["hint"]) == (2, 'pip install "qantar[documents]"')
    assert not (tmp_path / f"study.{format_}").exists()


def test_nothing_private_is_in_an_export(tmp_path: Path) -> None:
    study = with_canaries(tmp_path / "study")
    for export in EXPORTS:
        assert (
            main(["export", str(study), "--to", export.id, "--out", str(tmp_path / f"{export.id}{export.suffix}")]) == 0
        )
    word = Word((tmp_path / "docx.docx").read_bytes())
    places = {name: part.decode(errors="replace") for name, part in word.parts.items()}
    places["pdf"] = " ".join(pdf_pages(tmp_path / "pdf.pdf"))
    places |= {name: (tmp_path / name).read_text(encoding="utf-8") for name in ("csl-json.json", "bibtex.bib")}
    for name in ("tables.xlsx", "xlsform.xlsx"):
        with zipfile.ZipFile(tmp_path / name) as parts:
            places |= {f"{name}/{part}": parts.read(part).decode(errors="replace") for part in parts.namelist()}
    assert "dockers" in places["word/document.xml"].lower()
    assert [name for name, text in places.items() if CANARY in text or "Quillon" in text] == []


def test_a_study_as_it_begins_is_a_document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", str(tmp_path / "nn")]) == 0
    for format_, begins in (("docx", b"PK"), ("pdf", b"%PDF")):
        file = tmp_path / f"n.{format_}"
        code, made = said(capsys, tmp_path / "nn", "--to", format_, "--out", file)
        assert (code, made["to"]) == (0, format_)
        assert file.read_bytes().startswith(begins)


def test_every_format_is_explained() -> None:
    explained = Path("docs/export.md").read_text(encoding="utf-8")
    assert [export.id for export in EXPORTS if f"`--to {export.id}`" not in explained] == []
