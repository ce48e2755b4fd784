"""A build: the same bytes for the same study, nothing on errors, and never over what Qantar did not make."""

import errno
import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from qantar.build import checking, making
from qantar.build.building import build
from qantar.build.verifying import verify
from qantar.errors import NotAStudyError, StudyProblemsError, UsageError
from qantar.errors.disk import BusyError, DiskError
from tests.meridia import append, replace, write_study

DIFFERS = {"study.duckdb", "manifest.json"}
NOBODY = 65534


def digests(folder: Path) -> dict[str, str]:
    """The digest of every file of a build but the database, and the manifest without its digest."""
    found = {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in DIFFERS
    }
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    manifest["files"].pop("study.duckdb")
    manifest.pop("sha256")
    return found | {"manifest.json": json.dumps(manifest)}


@pytest.fixture
def study(tmp_path: Path) -> Path:
    return write_study(tmp_path / "study")


def test_what_a_build_holds(study: Path) -> None:
    built = build(study)
    assert built.out == study / "build"
    assert {path.name for path in built.out.iterdir()} == {
        "site", "data", "schemas", "findings.json", "datapackage.json", "study.duckdb", "manifest.json",
    }  # fmt: skip
    assert (built.site / "index.html").is_file()
    findings = json.loads((built.out / "findings.json").read_text(encoding="utf-8"))
    assert set(findings) == {"study", "qantar", "findings"}
    assert findings["findings"][0]["id"].startswith("harbour.")
    assert verify(built.out) == built.build_id
    assert not list(study.glob(".build*"))


def test_the_same_bytes_whatever_the_surroundings(tmp_path: Path) -> None:
    surroundings = [
        {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "77", "TZ": "Pacific/Kiritimati", "LC_ALL": "C.UTF-8", "LANG": "kk_KZ.UTF-8"},
    ]
    found = []
    for folder, more in zip(("one", "два and a space"), surroundings, strict=True):
        study = write_study(tmp_path / folder / "study")
        program = "import sys, qantar; print(qantar.build(sys.argv[1], sys.argv[2]).build_id)"
        out = tmp_path / folder / "a build"
        environment = {**os.environ, **more}
        subprocess.run([sys.executable, "-c", program, str(study), str(out)], check=True, env=environment)
        found.append(digests(out))
    assert found[0] == found[1]


def test_nothing_is_done_where_nothing_changed(study: Path) -> None:
    first = build(study)
    before = (first.out / "manifest.json").stat().st_mtime_ns
    again = build(study)
    assert (first.fresh, again.fresh) == (True, False)
    assert (again.build_id, again.problems, again.counts) == (first.build_id, first.problems, first.counts)
    assert (first.out / "manifest.json").stat().st_mtime_ns == before


@pytest.mark.parametrize("change", ["altered", "removed", "added"])
def test_a_build_that_was_touched_is_made_again(study: Path, change: str) -> None:
    page = build(study).site / "index.html"
    if change == "altered":
        page.write_text("x")
    elif change == "removed":
        page.unlink()
    else:
        (page.parent / "more.html").write_text("x")
    assert build(study).fresh
    assert verify(study / "build")
    assert not (page.parent / "more.html").exists()


def test_nothing_to_do_imports_only_the_standard_library(study: Path) -> None:
    build(study)
    program = (
        "import sys; before = set(sys.modules); from qantar.cli import main; main(['build', sys.argv[1]]);"
        "print(sorted({name.split('.')[0] for name in set(sys.modules) - before}))"
    )
    command = [sys.executable, "-S", "-c", _WITHOUT_SITE + program, str(study)]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "Nothing changed" in ran.stdout
    names = set(json.loads(ran.stdout.splitlines()[-1].replace("'", '"')))
    assert names - {"qantar"} <= sys.stdlib_module_names


#: The packages are on the path, and nothing of what their .pth files would import.
_WITHOUT_SITE = f"import sys; sys.path += {[path for path in sys.path if path]!r}; "


def test_errors_write_nothing(study: Path) -> None:
    old = build(study).build_id
    append(study, "events.csv", "bad row")
    with pytest.raises(StudyProblemsError) as caught:
        build(study)
    assert [problem.file for problem in caught.value.problems] == ["events.csv"]
    assert verify(study / "build") == old
    assert not list(study.glob(".build*"))


def test_a_rebuild_equals_a_clean_build(study: Path, tmp_path: Path) -> None:
    choose = random.Random(7)
    edits = [
        ("reports.csv", ",hundreds,", ",thousands,"),
        ("claims.csv", "a list of names that can be checked", "a list of names"),
        ("pages/overview.md", "## What people said", "## What they said"),
        ("study.yaml", "title: The water protests", "title: The two water protests"),
        ("surveys/harbour/options.csv", "Wages paid late", "Late wages"),
        ("places.csv", "solis,city,Solis,Solis", "solis,city,Solis,Solis (ville)"),
    ]
    choose.shuffle(edits)
    build(study)
    seen = set()
    for number, edit in enumerate(edits[:4]):
        replace(study, *edit)
        again = build(study)
        copy = tmp_path / f"copy-{number}"
        shutil.copytree(study, copy, ignore=shutil.ignore_patterns("build", ".qantar"))
        clean = build(copy)
        assert digests(again.out) == digests(clean.out), edit
        seen.add(again.build_id)
    assert len(seen) == 4


def test_a_folder_of_somebody_else_is_left_alone(study: Path, tmp_path: Path) -> None:
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    (theirs / "thesis.txt").write_text("years of work")
    for out in (theirs, theirs / "thesis.txt", study, tmp_path, study / "pages", study / ".qantar" / "x"):
        with pytest.raises(UsageError):
            build(study, out)
    assert (theirs / "thesis.txt").read_text() == "years of work"
    (tmp_path / "empty").mkdir()
    assert build(study, tmp_path / "empty").fresh


def test_a_build_goes_where_a_link_of_the_users_leads(study: Path, tmp_path: Path) -> None:
    (tmp_path / "big disk").mkdir()
    (study / "build").symlink_to(tmp_path / "big disk")
    built = build(study)
    assert built.out == tmp_path / "big disk"
    assert (study / "build").is_symlink()
    assert verify(study / "build") == built.build_id


def test_without_permission_the_message_says_so(study: Path, tmp_path: Path) -> None:
    build(study, tmp_path / "first")  # all of Qantar is in memory then: nobody may not read everywhere
    me = os.geteuid()
    with tempfile.TemporaryDirectory() as place:
        Path(place).chmod(0o755)
        copy = Path(shutil.copytree(study, Path(place, "study"), ignore=shutil.ignore_patterns(".qantar")))
        copy.chmod(0o555)
        if me == 0:
            os.seteuid(NOBODY)  # root may write anywhere
        try:
            with pytest.raises(DiskError, match="permission"):
                build(copy)
        finally:
            os.seteuid(me)
            copy.chmod(0o700)


def test_a_study_that_may_not_be_written_is_built_elsewhere(
    study: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make = Path.mkdir

    def refuse(self: Path, *args: object, **named: object) -> None:
        if self.is_relative_to(study):
            raise OSError(errno.EROFS, "Read-only file system", str(self))
        make(self, *args, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(Path, "mkdir", refuse)
    built = build(study, tmp_path / "elsewhere")
    assert verify(built.out) == built.build_id
    assert not (study / ".qantar").exists()
    with pytest.raises(DiskError, match="permission"):
        build(study)


def test_a_full_disk_loses_nothing(study: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = build(study).build_id
    replace(study, "reports.csv", ",hundreds,", ",thousands,")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(making, "write_manifest", full)
    with pytest.raises(DiskError, match="disk is full"):
        build(study)
    assert verify(study / "build") == old
    assert not list(study.glob(".build*"))


def test_two_builds_at_once(study: Path) -> None:
    from qantar.build.workplace import workplace

    with workplace(study), pytest.raises(BusyError, match="another build"):
        build(study)
    assert build(study).fresh


def test_a_study_edited_while_it_is_read(study: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read = checking.look

    def edited(*given: object) -> object:
        seen = read(*given)  # type: ignore[arg-type]
        replace(study, "reports.csv", ",hundreds,", ",thousands,")
        return seen

    monkeypatch.setattr(checking, "look", edited)
    with pytest.raises(DiskError, match="changed while it was being read"):
        build(study)
    assert not (study / "build").exists()


def test_what_is_no_study(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "empty").mkdir()
    (tmp_path / "loop").symlink_to("loop")
    for name, words in (("nowhere", "no folder"), ("file", "is a file"), ("empty", "no study.yaml"), ("loop", "loop")):
        with pytest.raises(NotAStudyError, match=words):
            build(tmp_path / name)


def test_the_marks_of_what_was_published(study: Path) -> None:
    built = build(study)
    package = json.loads((built.out / "datapackage.json").read_text(encoding="utf-8"))
    resources = {resource["name"]: resource for resource in package["resources"]}
    for resource in resources.values():
        raw = (built.out / resource["path"]).read_bytes()
        assert resource["bytes"] == len(raw)
        assert resource["hash"] == "sha256:" + hashlib.sha256(raw).hexdigest()
    assert resources["tallies"]["schema"]["primaryKey"] == ["survey", "question", "option"]
    keys = resources["reports"]["schema"]["foreignKeys"]
    assert {"fields": ["event"], "reference": {"resource": "events", "fields": ["id"]}} in keys
    fields = {field["name"] for field in resources["events"]["schema"]["fields"]}
    assert "date_earliest" in fields and "note" not in fields
