"""A session of Spark: found or refused in words, started quietly, on this computer unless the environment says where.

SPARK_MASTER, else MASTER, names where Spark runs (`spark://host:7077`, `yarn`, `local[8]`); without them it runs here,
on two cores. What runs here is not reachable from elsewhere. On a cluster its own spark-defaults.conf holds.
"""

import importlib.util
import os
import re
import shutil
import signal
import subprocess
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qantar.errors.engines import EngineError

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

OLDEST_JAVA = 17
LOCAL = "local[2]"

#: Log nothing but what ends the work; what Spark writes before it has read this goes to a file.
_LOG4J = """\
rootLogger.level = error
rootLogger.appenderRef.stderr.ref = stderr
appender.stderr.type = Console
appender.stderr.name = stderr
appender.stderr.target = SYSTEM_ERR
appender.stderr.layout.type = PatternLayout
appender.stderr.layout.pattern = %p %c: %m%n
"""


def look_for_spark() -> None:
    """Raise an `EngineError` that says what to install, where pyspark or Java is missing or too old."""
    if importlib.util.find_spec("pyspark") is None:
        raise EngineError.needs_pyspark()
    version = java_version()
    if version is None:
        raise EngineError.needs_java()
    if version < OLDEST_JAVA:
        raise EngineError.old_java(version)


def java_version() -> int | None:
    """Return the version of the Java that Spark would run on, None where there is none."""
    home = os.environ.get("JAVA_HOME")
    program = str(Path(home, "bin", "java")) if home else shutil.which("java")
    if program is None:
        return None
    try:
        ran = subprocess.run([program, "-version"], capture_output=True, text=True, timeout=60, check=True)
    except (OSError, subprocess.SubprocessError):
        return None
    return version_said(ran.stderr + ran.stdout)


def version_said(text: str) -> int | None:
    """Return the version that Java says it is.

    >>> version_said('openjdk version "17.0.15" 2025-04-15'), version_said('java version "1.8.0_402"')
    (17, 8)
    """
    found = re.search(r'version "(?:1\.)?([0-9]+)', text)
    return int(found[1]) if found else None


def master() -> str:
    """Return where Spark is to run."""
    return os.environ.get("SPARK_MASTER") or os.environ.get("MASTER") or LOCAL


def settings_of(where: str, folder: Path) -> dict[str, str]:
    """Return the settings of a session that runs in a place and keeps what it writes in a folder."""
    log4j = folder / "log4j2.properties"
    found = {
        "spark.master": where,
        "spark.app.name": "qantar",
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.log.structuredLogging.enabled": "false",
        "spark.driver.extraJavaOptions": f"-Duser.timezone=UTC -Dlog4j2.configurationFile={log4j.as_uri()}",
        # Tables of frames alone: no catalogue of Hive, which would leave its database in the folder at hand.
        "spark.sql.catalogImplementation": "in-memory",
        "spark.sql.warehouse.dir": (folder / "warehouse").as_uri(),
    }
    if where.startswith("local"):
        found |= {
            "spark.driver.bindAddress": "127.0.0.1",
            "spark.driver.host": "127.0.0.1",
            "spark.local.dir": str(folder),
            "spark.default.parallelism": "4",
            "spark.sql.shuffle.partitions": "4",
        }
    return found


#: How frames are read and computed, whoever started Spark.
SQL_SETTINGS = {
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.caseSensitive": "true",
    "spark.sql.ansi.enabled": "true",
}


def start(folder: Path) -> "tuple[SparkSession, bool]":
    """Return a session, and whether it was started here: where this program has one already, that is used.

    A session of somebody else's is not changed: ours has the same Spark and settings of its own.
    """
    from pyspark.sql import SparkSession

    running = SparkSession.getActiveSession()
    session = running.newSession() if running is not None else _started(folder)
    for name, value in SQL_SETTINGS.items():
        session.conf.set(name, value)
    return session, running is None


def _started(folder: Path) -> "SparkSession":
    from pyspark import SparkConf, SparkContext
    from pyspark.sql import SparkSession

    where = master()
    (folder / "log4j2.properties").write_text(_LOG4J, encoding="utf-8")
    conf = SparkConf().setAll(list(settings_of(where, folder).items()))
    if SparkContext._gateway is not None:  # Java runs already, from an earlier session of this program
        return SparkSession(_context(where, conf, SparkContext._gateway))
    from pyspark.java_gateway import launch_gateway

    with (folder / "started.log").open("wb") as said:
        try:
            gateway = launch_gateway(conf, {"stdout": said, "stderr": said})  # type: ignore[no-untyped-call]
        except Exception as error:  # noqa: BLE001 - whatever kept Java from starting; the log says why
            raise EngineError.no_start(where, _last_line(folder / "started.log") or type(error).__name__) from None
    return SparkSession(_context(where, conf, gateway))


def _context(where: str, conf: Any, gateway: Any) -> Any:  # noqa: ANN401 - of pyspark and py4j
    from pyspark import SparkContext

    answering = signal.getsignal(signal.SIGINT)
    try:
        return SparkContext(conf=conf, gateway=gateway)
    except Exception as error:  # noqa: BLE001 - a master that does not answer, in one of many exceptions
        raise EngineError.no_start(where, reason(error)) from None
    finally:
        # Spark would answer Ctrl-C itself from now on, also when it has long been stopped.
        if threading.current_thread() is threading.main_thread() and answering is not None:
            signal.signal(signal.SIGINT, answering)


def _last_line(log: Path) -> str:
    """Return the last thing that Java said before it ended, without the places in its code that follow."""
    lines = [line.strip() for line in log.read_text(encoding="utf-8", errors="replace").splitlines() if line.strip()]
    said = [line for line in lines if not line.startswith(("at ", "WARNING", "... "))]
    return said[-1][:200] if said else ""


def reason(error: BaseException) -> str:
    """Return the kind of fault that Spark tells of; its message may hold cells of the study, and is not repeated."""
    java = getattr(error, "java_exception", None)
    try:
        kind = java.getClass().getSimpleName() if java is not None else type(error).__name__
        condition = getattr(error, "getCondition", lambda: None)()
    except Exception:  # noqa: BLE001 - Java itself is gone
        return type(error).__name__
    return f"{kind} ({condition})" if condition else str(kind)
