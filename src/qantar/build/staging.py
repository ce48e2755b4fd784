"""Stage a build beside its place, and swap it in at once: at any instant the old or the new build is there, whole.

Where the system can exchange two folders in one step (Linux, macOS), DIR is a folder. Elsewhere DIR is a link to
a folder in `.DIR.builds` beside it, and the link is replaced in one step.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from qantar import names
from qantar.build.exchange import exchange
from qantar.build.manifest import is_ours, stub
from qantar.build.workplace import take
from qantar.build.writing import sync_folder, sync_tree, write_whole
from qantar.errors import UsageError
from qantar.errors.disk import DiskError


class Staging:
    """A folder that becomes a build when `finish` is called; it goes away if that never happens."""

    def __init__(self, target: Path, folder: Path) -> None:
        self.target = target
        self.folder = folder

    def finish(self) -> None:
        """Have everything on the disk, then put the new build where the old one is."""
        sync_tree(self.folder)
        swap_in(self.folder, self.target)


@contextmanager
def staging(target: Path) -> Iterator[Staging]:
    """Give an empty folder beside `target`, locked; what a killed build left there is cleared away first.

    Raises a `UsageError` where the target holds files that Qantar did not make.
    """
    refuse_foreign(target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        recover(target)
        folder = _staging_name(target)
        refuse_foreign(folder)
    except OSError as error:
        raise DiskError.of(error, target) from error
    with ExitStack() as held:
        try:
            folder.mkdir(exist_ok=True)
        except OSError as error:
            raise DiskError.of(error, target) from error
        _hold(held, folder, target)
        try:
            if target.is_dir():
                _hold(held, target, target)  # it takes the staging name when they change places
            _empty(folder)
            # Whole or not at all: on a full disk half a mark would make the folder nobody's.
            write_whole(folder / names.MANIFEST_FILE, stub().encode())
            yield Staging(target, folder)
        finally:
            discard(folder)


def refuse_foreign(target: Path) -> None:
    """Raise a `UsageError` unless a folder is absent, empty, or made by Qantar."""
    if not target.exists() and not target.is_symlink():
        return
    if not target.is_dir():
        raise UsageError.would_replace(target)
    if not is_ours(target) and not _untouched(target):
        raise UsageError.would_replace(target)


def swap_in(new: Path, target: Path) -> None:
    """Put a finished folder in its place in one step; what was there before is then at the name of the new one."""
    if not target.exists() and not target.is_symlink() and _can_exchange(new):
        new.rename(target)
    elif target.is_symlink() or not target.exists():
        _relink(new, target)
    elif not exchange(new, target):
        _replace_by_link(new, target)
    sync_folder(target.parent)


def recover(target: Path) -> None:
    """Put back a build that a kill left under its other name, where the system has no exchange."""
    old = _old_name(target)
    if target.exists() or target.is_symlink():
        discard(old)
    elif is_ours(old):
        old.rename(target)


def discard(folder: Path) -> None:
    """Remove a folder of ours, its mark last, so that a kill half-way leaves something known to be ours."""
    if folder.is_symlink() or not folder.is_dir() or not (is_ours(folder) or _untouched(folder)):
        return
    _empty(folder)
    (folder / names.MANIFEST_FILE).unlink(missing_ok=True)
    folder.rmdir()


def _untouched(folder: Path) -> bool:
    """Say whether a folder is empty but for a mark of ours that was never finished."""
    unfinished = f".{names.MANIFEST_FILE}."
    return all(path.name.startswith(unfinished) or _is_empty_mark(path) for path in folder.iterdir())


def _is_empty_mark(path: Path) -> bool:
    return path.name == names.MANIFEST_FILE and path.stat().st_size == 0


def _empty(folder: Path) -> None:
    for path in folder.iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        elif path.name != names.MANIFEST_FILE:
            path.unlink()


def _hold(held: ExitStack, folder: Path, target: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    held.callback(os.close, handle)
    take(handle, target)


def _can_exchange(new: Path) -> bool:
    """Try it on two empty folders inside the staging folder, where a kill leaves nothing that is not cleared."""
    one, other = new / ".one", new / ".other"
    one.mkdir()
    other.mkdir()
    try:
        return exchange(one, other)
    finally:
        one.rmdir()
        other.rmdir()


def _relink(new: Path, target: Path) -> None:
    """Give the new build a name of its own, and let the link point there."""
    store = _store_name(target)
    store.mkdir(exist_ok=True)
    before = target.resolve() if target.is_symlink() else None
    number = max((int(path.name) for path in store.iterdir() if path.name.isdigit()), default=0) + 1
    place = store / str(number)
    new.rename(place)
    link = store / "next"
    link.unlink(missing_ok=True)
    link.symlink_to(Path(store.name, place.name))
    link.replace(target)
    for path in store.iterdir():
        if path != place:
            discard(path)
    if before is not None and before.parent == store.resolve():
        discard(before)


def _replace_by_link(new: Path, target: Path) -> None:
    """Turn a folder into a link. The one swap with an instant between: `recover` puts the old build back."""
    old = _old_name(target)
    target.rename(old)
    _relink(new, target)
    discard(old)


def place_of(target: Path) -> Path:
    """Return where a build really goes: behind a link of the user's, but not behind one of ours.

    >>> place_of(Path("/a/build"))
    PosixPath('/a/build')
    """
    parent = Path(os.path.realpath(target.parent))
    place = parent / target.name
    if place.is_symlink() and place.readlink().parent != Path(_store_name(place).name):
        return Path(os.path.realpath(place))
    return place


def _staging_name(target: Path) -> Path:
    return target.with_name(f".{target.name}.staging")


def _store_name(target: Path) -> Path:
    return target.with_name(f".{target.name}.builds")


def _old_name(target: Path) -> Path:
    return target.with_name(f".{target.name}.old")
