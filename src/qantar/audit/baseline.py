"""The list of discrepancies that somebody looked at and let stand, one a line, for `qantar audit --baseline`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qantar.audit.answer import Audit
from qantar.errors.audits import BaselineError

HEAD = "# Discrepancies that were looked at and accepted: rule: what is stated | the words around it"


def read_baseline(path: str | Path) -> tuple[str, ...]:
    """The keys in a list of accepted discrepancies; empty lines and lines that begin with # say nothing."""
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except (OSError, ValueError) as error:
        raise BaselineError.unreadable(
            Path(path), getattr(error, "strerror", None) or "it is not text in UTF-8"
        ) from error
    return tuple(line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))


def write_baseline(path: str | Path, found: Audit, accepted: Iterable[str] = ()) -> None:
    """Write the keys of all that was found, and of what was accepted before, in the order of the text."""
    keys = dict.fromkeys([*accepted, *(one.key for one in found.discrepancies)])
    try:
        Path(path).write_text("\n".join([HEAD, *keys]) + "\n", encoding="utf-8")
    except OSError as error:
        raise BaselineError.unwritable(Path(path), error.strerror or str(error)) from error
