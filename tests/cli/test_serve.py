"""`qantar serve` as it is typed: it says where it answers, and Ctrl-C ends it cleanly."""

import json
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

from qantar.cli import main
from tests.meridia import write_study


def test_serve_until_ctrl_c(tmp_path: Path) -> None:
    study = write_study(tmp_path / "study")
    command = [sys.executable, "-m", "qantar", "serve", str(study), "--port", "0"]
    started = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert started.stdout is not None and started.stderr is not None
    address = started.stdout.readline().split()[1]
    assert address.startswith("http://127.0.0.1:")
    assert started.stderr.readline() == "built; 0 warnings\n"
    with urllib.request.urlopen(address, timeout=30) as page:
        assert b"Water was named most" in page.read()
    started.send_signal(signal.SIGINT)
    _, said = started.communicate(timeout=60)
    assert (started.returncode, said) == (0, "\nstopped\n")
    assert not (study / ".qantar" / ".serve.staging").exists()


def test_serve_says_where_in_json(tmp_path: Path) -> None:
    study = write_study(tmp_path / "study")
    command = [sys.executable, "-m", "qantar", "serve", str(study), "--port", "0", "--format", "json"]
    started = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert started.stderr is not None
    started.stderr.readline()
    started.send_signal(signal.SIGINT)
    said = json.loads(started.communicate(timeout=60)[0])
    assert said["address"] == f"http://127.0.0.1:{said['port']}/"


def test_used_wrongly(tmp_path: Path) -> None:
    study = write_study(tmp_path / "study")
    assert main(["serve", str(study), "--port", "70000"]) == 2
    assert main(["serve", str(tmp_path / "none")]) == 2
