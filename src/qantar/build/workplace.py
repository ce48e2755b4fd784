"""The private working folder of a study, and the lock that lets one build at a time use it."""

import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qantar import names
from qantar.errors.disk import BusyError

_LOCK = "lock"
_README = """This folder is Qantar's own: what a study keeps private, and results kept to save time.
Never publish it. It may be deleted whenever nothing is being built; but then Qantar no longer knows
which counts of people earlier builds published (published-counts.json), and cannot keep a new build
from telling, beside an old one, what one person answered.
"""


@contextmanager
def workplace(study: Path) -> Iterator[Path]:
    """Give the private working folder of a study, which nobody else uses meanwhile.

    It is STUDY/.qantar, readable by its owner alone; where the study may not be written, a temporary folder
    that is gone afterwards.
    """
    folder = study / names.WORK_FOLDER
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        _furnish(folder)
        handle = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        temporary = Path(tempfile.mkdtemp(prefix="qantar-"))
        try:
            yield temporary
        finally:
            shutil.rmtree(temporary, ignore_errors=True)
        return
    try:
        take(handle, study)
        yield folder
    finally:
        os.close(handle)


def take(handle: int, folder: Path) -> None:
    """Lock an open file or folder, or raise a `BusyError`; a lock ends with the program that holds it."""
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise BusyError.building(folder) from None
    except OSError:
        return  # a disk that knows no locks, as some network disks: the swap is whole there all the same


def _furnish(folder: Path) -> None:
    for name, text in ((".gitignore", "*\n"), ("README.txt", _README)):
        if not (folder / name).exists():
            (folder / name).write_text(text, encoding="utf-8")
