"""Habits of the source that no linter checks."""

import ast
import re
import tomllib
import zipfile
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent
PACKAGE = CHECKOUT / "src" / "qantar"
MODULES = sorted(PACKAGE.rglob("*.py"))


def worded_with_commas(tree: ast.AST) -> list[int]:
    """Lines that build an exception as `Error("no %s", name)`, which prints a tuple and not a sentence."""
    calls = [node.exc for node in ast.walk(tree) if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call)]
    return [
        call.lineno
        for call in calls
        if len(call.args) > 1
        and isinstance(call.args[0], ast.Constant)
        and re.search(r"%[sdrif]|\{\w*\}", str(call.args[0].value))
    ]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_errors_are_sentences(path: Path) -> None:
    assert worded_with_commas(ast.parse(path.read_text(encoding="utf-8"))) == []


def test_an_error_worded_with_commas_is_found() -> None:
    assert worded_with_commas(ast.parse('raise ValueError("No matcher %s", name)')) == [1]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_modules_stay_readable(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400, "split it by subject"
    assert path.stem not in {"helpers", "utils", "_utils", "common", "misc", "core", "constants"}


def test_requirements_are_pinned_with_hashes_and_name_no_address() -> None:
    for path in sorted((CHECKOUT / "requirements").glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        assert "://" not in text
        assert "--index" not in text
        entries = [entry for entry in re.split(r"\n(?=\S)", text) if entry.strip()]
        assert all("==" in entry and "--hash=sha256:" in entry for entry in entries), path.name


def names_of(requirements: list[str]) -> set[str]:
    return {re.split(r"[^\w.-]", line)[0].lower().replace("_", "-") for line in requirements}


def test_what_qantar_runs_on_is_pinned_as_it_was_tested() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
    run = set(re.findall(r"^\S+==\S+", (CHECKOUT / "requirements/run.txt").read_text(encoding="utf-8"), re.MULTILINE))
    dev = set(re.findall(r"^\S+==\S+", (CHECKOUT / "requirements/dev.txt").read_text(encoding="utf-8"), re.MULTILINE))
    assert names_of(project["project"]["dependencies"]) <= names_of(sorted(run))
    assert run <= dev


def test_the_wheel_carries_every_file_of_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from hatchling.build import build_wheel

    monkeypatch.chdir(CHECKOUT)
    with zipfile.ZipFile(tmp_path / build_wheel(str(tmp_path))) as wheel:
        packed = {name.removeprefix("qantar/") for name in wheel.namelist() if name.startswith("qantar/")}
    ours = {path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*") if path.is_file()}
    assert packed == {name for name in ours if "__pycache__" not in name}
