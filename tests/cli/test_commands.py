"""The commands as they are typed: exit codes, one JSON document, and nothing left half-written."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from qantar.cli import main
from qantar.cli.run import COMMANDS, parser
from tests.meridia import append, write_study


@pytest.fixture
def study(tmp_path: Path) -> Path:
    return write_study(tmp_path / "study")


def answer(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict[str, Any]]:
    code = main([*arguments, "--format", "json"])
    return code, json.loads(capsys.readouterr().out)


def test_check_without_problems(study: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, found = answer(capsys, "check", str(study))
    assert (code, found["problems"]) == (0, [])
    assert found["study"] == "The water protests in Meridia"
    assert found["counts"]["events"] == 3


def test_rows_of_each_kind_are_counted_in_words(study: Path, capsys: pytest.CaptureFixture[str]) -> None:
    counts = answer(capsys, "check", str(study))[1]["counts"]
    assert main(["check", str(study)]) == 0
    said = capsys.readouterr().out
    assert ", 3 events, " in said
    assert f"; {sum(counts.values())} rows" in said
    assert main(["build", str(study)]) == 0
    assert "Rows  " in (built := capsys.readouterr().out)
    assert main(["build", str(study)]) == 0
    again = capsys.readouterr().out
    assert " ".join(said.split("rows\n")[1].split()) in " ".join(built.split())
    assert built.split("Rows")[1] == again.split("Rows")[1]


def test_check_lists_every_problem(study: Path, capsys: pytest.CaptureFixture[str]) -> None:
    line = append(study, "events.csv", "too short")
    append(study, "series.csv", "rallies,nowhere,2022,x,rallies,,,observatory-2022,p. 8")
    code, found = answer(capsys, "check", str(study))
    assert code == 1
    assert {problem["file"] for problem in found["problems"]} == {"events.csv", "series.csv"}
    short = found["problems"][0]
    assert (short["id"], short["severity"], short["line"]) == ("row-too-short", "error", line)
    assert set(short) == {"id", "severity", "file", "line", "column", "message", "hint"}
    assert main(["check", str(study)]) == 1
    assert f"events.csv:{line}:" in capsys.readouterr().out


def test_only_and_ignore(study: Path, capsys: pytest.CaptureFixture[str]) -> None:
    append(study, "events.csv", "too short")
    assert answer(capsys, "check", str(study), "--ignore", "row-too-short")[0] == 0
    assert answer(capsys, "check", str(study), "--only", "bad-date")[1]["problems"] == []
    code, found = answer(capsys, "check", str(study), "--only", "bad-dat")
    assert code == 2
    assert "did you mean 'bad-date'" in found["error"]["hint"]


def test_build_and_verify(study: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, built = answer(capsys, "build", str(study))
    assert (code, built["fresh"]) == (0, True)
    code, verified = answer(capsys, "verify", str(study / "build"))
    assert (code, verified["build_id"], verified["changes"]) == (0, built["build_id"], {})
    (study / "build" / "findings.json").write_text("{}")
    (study / "build" / "more.txt").write_text("x")
    (study / "build" / "data" / "events.parquet").unlink()
    code, verified = answer(capsys, "verify", str(study / "build"))
    assert code == 1
    assert verified["changes"] == {
        "findings.json": "altered",
        "data/events.parquet": "missing",
        "more.txt": "added",
    }


def test_a_manifest_that_was_altered(study: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["build", str(study)])
    capsys.readouterr()
    manifest = study / "build" / "manifest.json"
    manifest.write_text(manifest.read_text().replace('"build_id": "', '"build_id": "0'))
    assert answer(capsys, "verify", str(study / "build"))[1]["changes"] == {"manifest.json": "altered"}
    assert answer(capsys, "verify", str(study))[0] == 2
    assert answer(capsys, "verify", str(study / "nowhere"))[0] == 2


def test_build_with_errors_says_which(study: Path, capsys: pytest.CaptureFixture[str]) -> None:
    append(study, "events.csv", "too short")
    code, found = answer(capsys, "build", str(study))
    assert code == 1
    assert found["error"]["message"] == "the study has 1 error"
    assert [problem["id"] for problem in found["problems"]] == ["row-too-short"]


def test_methods(capsys: pytest.CaptureFixture[str]) -> None:
    code, found = answer(capsys, "methods")
    assert code == 0
    for method in found["methods"]:
        described = answer(capsys, "methods", method["id"])[1]
        assert described["question"] == method["question"]
        assert described["description"]
        assert all(setting["description"] for setting in described["settings"]), method["id"]
    code, found = answer(capsys, "methods", "rival")
    assert (code, found["error"]["hint"]) == (2, "did you mean 'rivals'?")
    assert main(["methods", "rivals"]) == 0
    assert "Tables and columns it needs" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [["bild"], ["check"], ["check", "x", "--onyl", "y"], ["build", "nowhere"]])
def test_used_wrongly(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr().err
    assert main([*arguments, "--format", "json"]) == 2
    assert json.loads(capsys.readouterr().out)["error"]["message"]


def test_a_fault_of_our_own_tells_nothing_of_the_study(
    study: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from qantar.build import building

    words = "Quillon Vash"

    def fail(*_: object) -> None:
        raise RuntimeError(words)

    monkeypatch.setattr(building, "build_key", fail)
    for more in ([], ["--debug"]):
        assert main(["build", str(study), *more]) == 3
        said = capsys.readouterr()
        assert "Qantar failed in" in said.err and "RuntimeError" in said.err
        assert "Quillon" not in said.out + said.err
        assert ("Traceback" in said.err or 'File "' in said.err) == bool(more)


def test_every_command_and_option_says_what_it_is() -> None:
    for command in COMMANDS:
        assert (command.__doc__ or "").strip()
    parts: Any = parser()._subparsers
    for name, part in parts._group_actions[0].choices.items():
        for action in part._actions:
            assert action.help, f"{name} {action.option_strings}"


def run(*arguments: str, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "qantar", *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, check=False, env={**os.environ, **(environment or {})}
    )


def test_python_m_qantar() -> None:
    assert run("--version").stdout.startswith("qantar ")
    assert run().returncode == 2


def test_help_imports_nothing_heavy() -> None:
    program = "import sys; from qantar.cli import main; main(['--help']); print([m.split('.')[0] for m in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    loaded = set(json.loads(ran.stdout.splitlines()[-1].replace("'", '"')))
    assert not loaded & {"duckdb", "numpy", "pydantic", "yaml", "jinja2", "scipy", "narwhals"}


def test_a_reader_that_leaves_early(study: Path) -> None:
    for number in range(2000):
        append(study, "events.csv", f"too short {number}")
    command = f"{sys.executable} -m qantar check {study} | head -1"
    ran = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=True)
    assert ran.stderr == ""


def test_colours_only_where_they_are_wanted(study: Path) -> None:
    append(study, "events.csv", "too short")
    assert "\x1b" not in run("check", str(study)).stdout


def test_letters_a_terminal_lacks(tmp_path: Path) -> None:
    study = write_study(tmp_path / "Қазақ")
    ran = run("check", str(study / "жоқ"), environment={"PYTHONIOENCODING": "ascii"})
    assert ran.returncode == 2
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize("error", [RuntimeError("Query interrupted"), ImportError("half-way"), KeyboardInterrupt()])
def test_stopped_within_a_library(monkeypatch: Any, capsys: Any, study: Path, error: BaseException) -> None:
    def build(*_: object) -> None:
        try:
            signal.raise_signal(signal.SIGINT)
        except KeyboardInterrupt:
            raise error from None

    monkeypatch.setattr("qantar.build.building.build", build)
    assert main(["build", str(study)]) == 130
    assert capsys.readouterr().err.startswith("qantar: stopped")
    # What goes wrong without a Ctrl-C is told as a fault, also after a command that was stopped.
    monkeypatch.setattr("qantar.build.building.build", lambda *_: (_ for _ in ()).throw(RuntimeError("broken")))
    assert main(["build", str(study)]) == 3


def test_stopped_while_it_is_loaded() -> None:
    program = """
import builtins, signal, sys
load = builtins.__import__
def stop(name, *rest):
    if name == "qantar.cli":
        signal.raise_signal(signal.SIGINT)
    return load(name, *rest)
from qantar.__main__ import run
builtins.__import__ = stop
sys.exit(run())
"""
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (130, "qantar: stopped\n")


def test_stopped_by_hand(study: Path) -> None:
    started = subprocess.Popen([sys.executable, "-m", "qantar", "build", str(study)], stderr=subprocess.PIPE)
    staged = study / ".build.staging"
    for _ in range(6000):
        if staged.exists() or started.poll() is not None:
            break
        time.sleep(0.01)
    started.send_signal(signal.SIGINT)
    started.communicate(timeout=60)
    assert started.returncode in (130, 0)
    assert not staged.exists()
    assert (study / "build").exists() == (started.returncode == 0)
