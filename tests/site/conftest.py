"""Sites to open: Meridia with something of everything, and a country with one language, from right to left."""

from __future__ import annotations

from pathlib import Path

import pytest

from qantar.build.checking import look
from qantar.report.about import About
from qantar.report.site import write_site
from tests.meridia import write_study
from tests.report.meridia import Meridia
from tests.report.written import STUDY


def write(folder: Path, study: Meridia) -> Path:
    """Write the site of a study."""
    write_site(folder, study.published(), study.findings(), study.about())
    return folder


@pytest.fixture(scope="session")
def meridia_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of Meridia."""
    return write(tmp_path_factory.mktemp("meridia"), Meridia())


@pytest.fixture(scope="session")
def people_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the whole study of tests/meridia.py, with a page for each of its records."""
    folder = tmp_path_factory.mktemp("records")
    seen = look(write_study(folder / "study", **STUDY))
    write_site(folder / "site", seen.published, seen.findings, About("Meridia", "0", "0" * 64, "CC0-1.0"))
    return folder / "site"


@pytest.fixture(scope="session")
def right_to_left_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a study in one language, from right to left, without events, survey or series."""
    study = Meridia(
        languages=("fa",),
        title="سال نان",
        overview="## نان\n\nشهردار از [[claims/crowd-mayor]] سخن گفت.",
        without=frozenset({"events", "surveys", "questions", "options", "tallies", "series", "place_names"}),
        analyses=(),
    )
    return write(tmp_path_factory.mktemp("right-to-left"), study)


@pytest.fixture(scope="session")
def shipped_site(shipped_build: Path) -> Path:
    """The site of the study that ships with Qantar."""
    return shipped_build / "site"
