"""Write a file so that it is there whole or not at all."""

import contextlib
import os
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
