"""What tests may ask for: the shared reference folder, a real browser and LibreOffice.

A test that needs something this computer lacks is skipped and says why. Where QANTAR_CI is set the same lack is a
failure, so that no run can pass by leaving tests out.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

import qantar

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from qantar.tables.spark import Spark

# No test judges by the clock. Where everything is checked, the same examples are tried each time.
settings.register_profile(
    "qantar",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize="QANTAR_CI" in os.environ,
)
settings.load_profile("qantar")

CHECKOUT = Path(__file__).resolve().parent.parent
CHROMIUM_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def shared_folder() -> Path | None:
    """The folder of reference numbers: QANTAR_SHARED, or `shared` beside the checkout."""
    given = os.environ.get("QANTAR_SHARED")
    folder = Path(given) if given else CHECKOUT.parent / "shared"
    return folder if folder.is_dir() else None


def chromium_program() -> str | None:
    """The installed Chromium or Chrome; tests never fetch one."""
    given = os.environ.get("QANTAR_CHROMIUM")
    names = [given] if given else ["chromium", "chromium-browser", "google-chrome"]
    return next((found for name in names if (found := shutil.which(name))), None)


def libreoffice_program() -> str | None:
    """The installed LibreOffice."""
    given = os.environ.get("QANTAR_LIBREOFFICE")
    names = [given] if given else ["soffice", "libreoffice"]
    return next((found for name in names if (found := shutil.which(name))), None)


def lacking(item: pytest.Item) -> str | None:
    """What the test is marked as needing and this computer has not."""
    if item.get_closest_marker("reference") and shared_folder() is None:
        return "needs the shared reference folder (set QANTAR_SHARED)"
    if item.get_closest_marker("browser") and chromium_program() is None:
        return "needs Chromium (on Debian: apt install chromium)"
    if item.get_closest_marker("libreoffice") and libreoffice_program() is None:
        return "needs LibreOffice (on Debian: apt install libreoffice-calc libreoffice-writer)"
    if item.get_closest_marker("spark") and (why := spark_lacking()) is not None:
        return why
    return None


def spark_lacking() -> str | None:
    """What Spark needs and this computer has not."""
    from qantar.errors import QantarError
    from qantar.tables.spark_session import look_for_spark

    try:
        look_for_spark()
    except QantarError as error:
        return f"{error.message}: {error.hint}"
    return None


def pytest_configure() -> None:
    """Let Ctrl-C be heard: a shell that runs tests in the background has them, and all they start, ignore it."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark a test by the fixtures it uses, so that a fixture alone is enough."""
    for item in items:
        fixtures = getattr(item, "fixturenames", ())
        if "shared" in fixtures:
            item.add_marker(pytest.mark.reference)
        if "chromium" in fixtures:
            item.add_marker(pytest.mark.browser)
        if "libreoffice" in fixtures:
            item.add_marker(pytest.mark.libreoffice)
        if "spark" in fixtures:
            item.add_marker(pytest.mark.spark)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip what cannot run here; fail instead where everything must run."""
    reason = lacking(item)
    if reason is None:
        return
    # The reference folder is not published with the code: it is demanded only where the caller said it is there.
    demanded = "QANTAR_SHARED" in os.environ if "reference" in reason else "QANTAR_CI" in os.environ
    if demanded:
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of reference numbers and real files."""
    folder = shared_folder()
    assert folder is not None, "tests marked `reference` are skipped before they get here"
    return folder


@pytest.fixture(scope="session")
def shipped_build(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The study that ships with Qantar, built once for all programs that run the tests: for reading only."""
    root = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        root = root.parent  # what the programs of one run share
    study = root / "shipped" / "kazakhstan"
    with (root / "shipped.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (study / "build").exists():
            shutil.rmtree(study, ignore_errors=True)
            shipped = CHECKOUT / "studies" / "kazakhstan"
            shutil.copytree(shipped, study, ignore=shutil.ignore_patterns("build*", ".qantar", ".build*"))
            qantar.build(study)
    return (study / "build").resolve()


@pytest.fixture(scope="session")
def surveyed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a build of Meridia with a survey of single people; read it, and leave it as it is."""
    from qantar.build.building import build
    from tests.surveyed import write_survey

    return build(write_survey(tmp_path_factory.mktemp("surveyed") / "study")).out


@pytest.fixture(scope="session")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Spark]:
    """Spark, started once: it takes some ten seconds, so all tests that need it are in one file."""
    from qantar.tables.spark import Spark

    with Spark(tmp_path_factory.mktemp("spark")) as engine:
        # A few hundred rows are not worth compiling for, or cutting up.
        engine.session.conf.set("spark.sql.codegen.wholeStage", "false")
        engine.session.conf.set("spark.sql.shuffle.partitions", "1")
        yield engine


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A headless Chromium. Ask it for `new_context(offline=True)`: no test needs the network."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_program(), headless=True, args=CHROMIUM_FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def libreoffice(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Open a file in LibreOffice and save it again, as it was or as PDF: gives the path of what it saved."""
    # A profile of its own: two runs at once, or one beside somebody's open LibreOffice, would refuse to start.
    profile = tmp_path_factory.mktemp("libreoffice")

    def saved_again(file: Path, suffix: str = "") -> Path:
        program = libreoffice_program()
        assert program is not None, "tests marked `libreoffice` are skipped before they get here"
        folder = tmp_path_factory.mktemp("saved")
        saved = folder / file.with_suffix(suffix or file.suffix).name
        command = [program, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", saved.suffix[1:]]
        ran = subprocess.run([*command, "--outdir", folder, file], capture_output=True, timeout=300, check=True)
        assert saved.is_file(), ran.stderr.decode()
        return saved

    return saved_again


@pytest.fixture(scope="session")
def axe_script() -> str:
    """axe-core, to be added to a page: `page.evaluate(axe_script)`, then `page.evaluate("axe.run()")`."""
    import axe_playwright_python

    return (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
