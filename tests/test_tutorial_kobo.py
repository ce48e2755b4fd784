"""The tutorial on a Kobo form, followed to the letter: its files are written, its commands run and compared."""

import importlib.util
import json
import re
import shlex
import shutil
from pathlib import Path

import pytest

from qantar.cli import main

DOCS = Path(__file__).parents[1] / "docs"
PAGE = (DOCS / "tutorial-kobo.md").read_text(encoding="utf-8")
#: In the order of the page: a file in bold with its fence, a command, or what a command says.
STEP = re.compile(
    r"^\*\*`(?P<file>[^`]+)`\*\*\n\n```\w*\n(?P<content>.*?)^```$"
    r"|^    (?P<command>qantar [^\n]*)$"
    r"|^```text\n(?P<said>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)


def test_the_form_and_the_data_are_what_their_script_writes(tmp_path: Path) -> None:
    spec = importlib.util.spec_from_file_location("write", DOCS / "kobo" / "write.py")
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    script.main(tmp_path)
    for name in ("form.xlsx", "data.csv"):
        assert (tmp_path / name).read_bytes() == (DOCS / "kobo" / name).read_bytes(), name


def test_the_tutorial_as_it_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("form.xlsx", "data.csv"):
        shutil.copy(DOCS / "kobo" / name, name)
    out, codes = "", []
    for step in STEP.finditer(PAGE):
        if step["file"]:
            Path(step["file"]).parent.mkdir(parents=True, exist_ok=True)
            Path(step["file"]).write_text(step["content"], encoding="utf-8")
        elif step["command"]:
            codes.append(main(shlex.split(step["command"])[1:]))
            out, _ = capsys.readouterr()
            written = Path("answers.yaml").read_text(encoding="utf-8")
        elif "answered_in" in step["said"]:
            assert step["said"].strip() in written
        else:
            assert step["said"].strip() in out
    # The first import asks; everything after it holds.
    assert codes == [1, *[0] * 6]
    findings = json.loads(Path("halvia/build/findings.json").read_text(encoding="utf-8"))["findings"]
    found = {one["id"]: one for one in findings}
    answers = [line.split(",") for line in Path("halvia/surveys/market/responses.csv").read_text("utf-8").splitlines()]
    bread = [row[answers[0].index("why.bread")] for row in answers[1:]]
    assert (bread.count("[not shown]"), bread.count("")) == (12, 1)
    assert found["market.why"]["n"] == bread.count("1") + bread.count("0")
    assert found["market.why.bread.count"]["value"]["number"] == bread.count("1")
    site = Path("halvia/build/site/index.html").read_text(encoding="utf-8")
    assert "No margin of error" in site
    everything = b"".join(path.read_bytes() for path in Path("halvia").rglob("*") if path.is_file())
    assert b"Invented 1" not in everything
    assert sorted(path.name for path in Path().glob("*.*")) == [
        "again.xlsx",
        "answers.yaml",
        "data.csv",
        "form.xlsx",
        "tables.xlsx",
        "tables.zip",
    ]
