"""A study that names its manuscript: its site says what does not hold there, and nothing else of it leaves."""

from __future__ import annotations

from pathlib import Path

import pytest

from qantar.audit.answer import Audit
from qantar.build import manuscript_audited
from qantar.build.building import build
from qantar.build.checking import check, look
from qantar.build.key import build_key
from qantar.report.audited import NOT_SHOWN
from tests.meridia import append, replace, write, write_study

TEXT = """# The water protests

Nothing here is about numbers, and zxqprivate stands nowhere else.

Of 124 people asked, 77 ({share} %) named the price of water.

Of 50 dockers asked, 20 (45 %) agreed, said Wilhelmina Zanzibarova of the union.
"""
WITHHELD = "zanzibar,person,Wilhelmina Zanzibarova,Wilhelmina Zanzibarova,,,,,withheld,,gazette-2022,p. 1"


def with_manuscript(folder: Path, name: str = "seed/thesis.md", share: str = "67.1") -> Path:
    study = write_study(folder)
    write(study, "seed/thesis.md", TEXT.format(share=share))
    replace(study, "study.yaml", "small_cells: 5", f"small_cells: 5\nmanuscript: {name}")
    return study


def audit_of(study: Path) -> Audit:
    audited = look(study, study / ".qantar").audited
    assert audited is not None
    return audited.found


def test_of_the_manuscript_only_short_quotes_are_in_the_build(tmp_path: Path) -> None:
    study = with_manuscript(tmp_path / "study")
    append(study, "actors.csv", WITHHELD)
    page = (build(study).site / "audit.html").read_text(encoding="utf-8")
    assert "Of 124 people asked, 77 (67.1 %) named the price of water." in page
    assert "States <b><bdi>45 %" in page, "what stands beside a withheld name is told, without its words"
    assert "somebody whom this study does not name" in page
    for path in (study / "build").rglob("*"):
        held = path.read_bytes() if path.is_file() else b""
        for private in (b"zxqprivate", b"thesis.md", b"anzibarov"):
            assert private not in held, (path.name, private)


def test_it_is_kept_until_the_manuscript_or_who_is_withheld_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    study = with_manuscript(tmp_path / "study")
    (study / ".qantar").mkdir()
    first = audit_of(study)
    assert [(one.rule, one.stated) for one in first.discrepancies] == [
        ("percentage-of-count", "67.1 %"),
        ("percentage-of-count", "45 %"),
        ("study-figure", "77"),
    ]
    assert first.discrepancies[-1].message.startswith("findings/harbour.why.price.count of the study has 33 ")
    with monkeypatch.context() as without:
        without.setattr(manuscript_audited, "_audited", None)
        assert audit_of(study) == first

    append(study, "actors.csv", WITHHELD)
    assert [one.place.quote == NOT_SHOWN for one in audit_of(study).discrepancies] == [False, True, False]
    replace(study, "seed/thesis.md", "67.1 %", "62.1 %")
    assert [one.stated for one in audit_of(study).discrepancies if one.certainty == "certain"] == ["45 %"]


@pytest.mark.parametrize("name", ["thesis.txt", "../thesis.md", "/etc/hostname", "seed", ".seed/thesis.md"])
def test_a_manuscript_that_is_not_there_is_told(tmp_path: Path, name: str) -> None:
    study = with_manuscript(tmp_path / "study", name)
    write(study, ".seed/thesis.md", TEXT)
    write(tmp_path, "thesis.md", TEXT)
    [problem] = check(study, only=["no-manuscript"]).problems
    line = (study / "study.yaml").read_text(encoding="utf-8").splitlines()[problem.line - 1]
    assert (problem.file, line[problem.column - 1 :]) == ("study.yaml", name)
    assert name in problem.message
    assert "take the line out" in problem.hint


def test_one_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    study = with_manuscript(tmp_path / "study")
    write(study, "seed/thesis.md", "<!doctype html><p>77 of 124")
    [problem] = check(study, only=["manuscript-unread"]).problems
    assert (problem.file, problem.severity) == ("study.yaml", "error")
    assert problem.message == "the manuscript is a web page, and such files are not read"
    assert "save it as .docx" in problem.hint


def test_its_bytes_count_for_the_build(tmp_path: Path) -> None:
    study = with_manuscript(tmp_path / "study")
    before = build_key(study, tmp_path)
    write(study, "seed/notes.txt", "not the manuscript")
    assert build_key(study, tmp_path) == before
    replace(study, "seed/thesis.md", "67.1", "62.1")
    assert build_key(study, tmp_path) != before
