"""Spark is found, or refused in words that say what to install; it runs here unless the environment says where."""

import importlib.util
from pathlib import Path

import pytest

from qantar.build.building import build
from qantar.errors import UsageError
from qantar.errors.engines import EngineError
from qantar.tables import spark_session
from qantar.tables.engines import look_for
from tests.meridia import write_study


def java(folder: Path, said: str) -> None:
    """A Java that says its version and does nothing else."""
    program = folder / "bin" / "java"
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\necho '{said}' >&2\n")
    program.chmod(0o755)


def test_without_java_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("JAVA_HOME", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(EngineError, match="no Java was found") as caught:
        look_for("spark")
    assert "apt install openjdk-17-jre-headless" in caught.value.hint
    assert caught.value.exit_code == 2


def test_an_old_java_is_refused_and_a_new_one_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    java(tmp_path, 'java version "1.8.0_402"')
    with pytest.raises(EngineError, match="the Java that was found is 8"):
        look_for("spark")
    (tmp_path / "bin" / "java").write_text("#!/bin/sh\necho 'openjdk version \"21.0.2\"' >&2\n")
    look_for("spark")


def test_without_pyspark_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(EngineError, match="pyspark, which is not installed") as caught:
        look_for("spark")
    assert caught.value.hint == 'pip install "qantar[spark]"'


def test_an_engine_that_does_not_exist_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    study = write_study(tmp_path / "study")
    with pytest.raises(UsageError, match="no engine called 'sparc'") as caught:
        build(study, engine="sparc")
    assert "spark" in caught.value.hint
    assert not (study / "build").exists()


def test_where_it_runs_is_said_by_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SPARK_MASTER", "MASTER"):
        monkeypatch.delenv(name, raising=False)
    assert spark_session.master() == "local[2]"
    monkeypatch.setenv("MASTER", "local[4]")
    assert spark_session.master() == "local[4]"
    monkeypatch.setenv("SPARK_MASTER", "spark://there:7077")
    assert spark_session.master() == "spark://there:7077"


def test_what_runs_here_is_not_reachable_from_elsewhere(tmp_path: Path) -> None:
    here = spark_session.settings_of("local[2]", tmp_path)
    assert (here["spark.driver.bindAddress"], here["spark.driver.host"]) == ("127.0.0.1", "127.0.0.1")
    assert here["spark.ui.enabled"] == "false"
    assert here["spark.local.dir"] == str(tmp_path)
    # The computers of a cluster must reach the program that asks them: its own settings say where.
    there = spark_session.settings_of("spark://there:7077", tmp_path)
    assert not {"spark.driver.bindAddress", "spark.driver.host", "spark.local.dir"} & set(there)
