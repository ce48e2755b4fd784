"""A kill at any instant leaves the old or the new build whole, and the next build clears away what it left."""

import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from qantar.build import building, staging
from qantar.build.key import packages
from qantar.build.manifest import Manifest, digest_file, files_in
from qantar.build.verifying import verify
from qantar.cli.example import write_example
from tests.build.kill import FINISHED, KILLED, run_killed_at

OLD, NEW = "0" * 64, "1" * 64


def write_build(folder: Path, key: str) -> None:
    """A build of few files, written as a real one is: files first, the manifest last."""
    for name in ("site/index.html", "site/assets/site.js", "data/events.parquet", "findings.json"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{name} of {key}")
    files = {
        name: (path.stat().st_size, digest_file(path)) for name, path in files_in(folder) if name != "manifest.json"
    }
    (folder / "manifest.json").write_text(Manifest(key, "study", "0", files, packages()).text())


def build(target: Path, key: str) -> None:
    with staging.staging(target) as stage:
        write_build(stage.folder, key)
        stage.finish()


def leftovers(target: Path) -> list[str]:
    hidden = [path.name for path in target.parent.iterdir() if path.name.startswith(".")]
    return [name for name in hidden if name != f".{target.name}.builds"]


@pytest.mark.parametrize("exchange", [True, False], ids=["exchange", "link"])
@pytest.mark.parametrize("before", [True, False], ids=["a build before", "no build before"])
def test_killed_at_every_act(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exchange: bool, before: bool) -> None:
    if not exchange:
        monkeypatch.setattr(staging, "exchange", lambda one, other: False)
    seen = set()
    for act in range(1, 500):
        folder = tmp_path / str(act)
        target = folder / "build"
        folder.mkdir()
        if before:
            build(target, OLD)
        ended = run_killed_at(act, partial(build, target, NEW))
        assert ended in (KILLED, FINISHED)
        if target.exists():
            seen.add(verify(target))
        else:
            assert not before, f"killed before act {act}, and the old build is gone"
        build(target, NEW)
        assert verify(target) == NEW
        assert leftovers(target) == []
        shutil.rmtree(folder)
        if ended == FINISHED:
            break
    else:
        pytest.fail("it never came to an end")
    assert seen == ({OLD, NEW} if before else {NEW})
    assert act > 10


def test_a_folder_becomes_a_link_where_there_is_no_exchange(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The one swap in two steps: between them the old build lies beside its place, and the next build finds it."""
    seen = set()
    for act in range(1, 500):
        folder = tmp_path / str(act)
        folder.mkdir()
        target = folder / "build"
        build(target, OLD)
        with monkeypatch.context() as patch:
            patch.setattr(staging, "exchange", lambda one, other: False)
            ended = run_killed_at(act, partial(build, target, NEW))
            staging.recover(target)
            seen.add(verify(target))
            build(target, NEW)
        assert verify(target) == NEW
        assert leftovers(target) == []
        if ended == FINISHED:
            break
    assert seen == {OLD, NEW}


_WHOLE_BUILD = """
import os, sys
left = int(sys.argv[1])
sys.path.insert(0, sys.argv[3])
from tests.build.kill import _writes
def hook(event, arguments):
    global left
    if _writes(event, arguments):
        left -= 1
        if left == 0:
            os._exit(9)
sys.addaudithook(hook)
import qantar
qantar.build(sys.argv[2])
print(left)
"""


def test_a_whole_build_killed_now_and_then(tmp_path: Path) -> None:
    study, _ = write_example(str(tmp_path / "study"))
    old = building.build(study).build_id
    (study / "events.csv").write_text((study / "events.csv").read_text().replace("over the price", "for the price"))
    checkout = str(Path(__file__).parents[2])
    many = 1_000_000
    copy = tmp_path / "copy"
    shutil.copytree(study, copy)
    ran = subprocess.run(
        [sys.executable, "-c", _WHOLE_BUILD, str(many), str(copy), checkout], capture_output=True, text=True, check=True
    )
    acts = many - int(ran.stdout.splitlines()[-1])
    new = verify(copy / "build")
    assert new != old
    for act in (acts // 3, 2 * acts // 3, acts - 20, acts - 3):
        here = tmp_path / f"killed-{act}"
        shutil.copytree(study, here)
        killed = subprocess.run([sys.executable, "-c", _WHOLE_BUILD, str(act), str(here), checkout], check=False)
        assert killed.returncode == KILLED
        assert verify(here / "build") in (old, new)
        assert building.build(here).build_id == new
        assert verify(here / "build") == new
        assert {path.name for path in here.iterdir()} == {path.name for path in study.iterdir()}
        shutil.rmtree(here)
