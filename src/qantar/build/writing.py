"""Write a file so that it is there whole or not at all."""

import contextlib
import os
import shutil
import signal
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path


def write_whole(path: Path, content: bytes, *, sync: bool = True) -> None:
    """Write a file beside its place and move it there in one step; `sync` also survives a power cut."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with beside.open("wb") as file:
            file.write(content)
            if sync:
                file.flush()
                os.fsync(file.fileno())
        beside.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise


def write_quietly(path: Path, content: bytes) -> None:
    """Write what could be made again: where the disk refuses, nothing is written and nobody is told."""
    with contextlib.suppress(OSError):
        write_whole(path, content, sync=False)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on the disk, not only in memory."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_tree(folder: Path) -> None:
    """Have every file and folder of a tree on the disk, so that no power cut leaves an empty file with a name."""
    for root, _, files in os.walk(folder):
        for name in files:
            handle = os.open(Path(root, name), os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
        sync_folder(Path(root))


def write_together(files: Mapping[Path, bytes | Path]) -> None:
    """Write several files: all lie ready beside their places before the first takes its own.

    A file that is given by its path is moved. Folders that had to be made go again where it fails.
    Ctrl-C is heard before or after the exchange, never in the middle of it.
    """
    ready: list[tuple[Path, Path]] = []
    made: list[Path] = []
    try:
        for path, content in files.items():
            place = Path(os.path.realpath(path))
            made += _folders_made(place.parent)
            beside = place.with_name(f".{place.name}.{os.getpid()}.part")
            ready.append((beside, place))
            _lay_ready(beside, content)
            if place.exists():
                shutil.copymode(place, beside)
        with _undisturbed():
            for beside, place in ready:
                beside.replace(place)
        for folder in {place.parent for _, place in ready}:
            sync_folder(folder)
    except BaseException:
        for beside, _ in ready:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)
        for folder in reversed(made):
            with contextlib.suppress(OSError):  # one that holds something stays
                folder.rmdir()
        raise


def _folders_made(folder: Path) -> list[Path]:
    """Make a folder and those above it, and return the ones that were not there, the uppermost first."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    return missing[::-1]


def _lay_ready(beside: Path, content: bytes | Path) -> None:
    if isinstance(content, Path):
        shutil.move(content, beside)
    with beside.open("r+b" if isinstance(content, Path) else "wb") as file:
        if isinstance(content, bytes):
            file.write(content)
        file.flush()
        os.fsync(file.fileno())


@contextlib.contextmanager
def _undisturbed() -> Iterator[None]:
    """Keep Ctrl-C waiting; only the first thread of a program can, and only it hears Ctrl-C."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    heard: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: heard.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
        if heard:
            signal.raise_signal(signal.SIGINT)
