"""What can keep an engine from measuring large lists: it is not installed, it does not start, it fails."""

from collections.abc import Sequence

from qantar.errors.failures import QantarError, UsageError

_JAVA = "install it (on Debian and Ubuntu: apt install openjdk-17-jre-headless), or let JAVA_HOME name its folder"


class EngineError(QantarError):
    """The engine that was asked for cannot measure on this computer; nothing was written."""

    exit_code = 2

    @classmethod
    def unknown(cls, name: str, known: Sequence[str]) -> UsageError:
        """Say that there is no engine of this name."""
        return UsageError.unknown("engine", name, known)

    @classmethod
    def needs_pyspark(cls) -> "EngineError":
        """Say what must be installed for Spark."""
        return cls("Spark is used through pyspark, which is not installed", 'pip install "qantar[spark]"')

    @classmethod
    def needs_java(cls) -> "EngineError":
        """Say that Spark runs on Java."""
        return cls("Spark needs Java 17 or later, and no Java was found", _JAVA)

    @classmethod
    def old_java(cls, version: int) -> "EngineError":
        """Say that the Java that was found is too old."""
        return cls(f"Spark needs Java 17 or later, and the Java that was found is {version}", _JAVA)

    @classmethod
    def no_start(cls, master: str, why: str) -> "EngineError":
        """Say that Spark did not start, or that its master does not answer."""
        hint = "SPARK_MASTER (or MASTER) names where Spark runs; without it, it runs here: local[2]"
        return cls(f"Spark did not start on {master}: {why}", hint)

    @classmethod
    def failed(cls, master: str, why: str) -> "EngineError":
        """Say that Spark gave up while it measured; `why` names a kind of fault, never a cell."""
        hint = "look whether Spark is reachable there and has memory enough, or build without --engine"
        return cls(f"Spark on {master} could not measure the large lists: {why}", hint)
