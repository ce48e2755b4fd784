"""What a disk, or another Qantar at work, can refuse: worded so that one can act on it."""

import errno
from pathlib import Path

from qantar.errors.failures import QantarError

#: What the system says when it has no room left.
FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
#: What the system says when it does not allow a write.
REFUSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


class DiskError(QantarError):
    """Something could not be written or read; what was there before is still there, whole."""

    @classmethod
    def of(cls, error: OSError, path: Path) -> "DiskError":
        """Word what the system refused while a path was being written."""
        if error.errno in FULL:
            return cls(f"the disk is full: {path} could not be written", "make room and build again; nothing was lost")
        if error.errno in REFUSED:
            return cls(
                f"{path} may not be written: no permission",
                "choose another folder with --out, or change its permissions",
            )
        return cls(f"{path} could not be written: {error.strerror or type(error).__name__}", "nothing was lost")

    @classmethod
    def changed_meanwhile(cls) -> "DiskError":
        """Say that the study was edited while it was being read."""
        return cls("a file of the study changed while it was being read", "build again")


class BusyError(QantarError):
    """Another Qantar is at work on the same folder."""

    @classmethod
    def building(cls, folder: Path) -> "BusyError":
        """Say that the folder is being built by somebody else."""
        return cls(f"another build of {folder} is running", "wait for it to end, then build again")


class NotABuildError(QantarError):
    """The folder given to `qantar verify` is not a build."""

    exit_code = 2

    @classmethod
    def missing(cls, folder: Path) -> "NotABuildError":
        """Say that there is no such folder."""
        what = f"{folder} is a file, and a build is a folder" if folder.is_file() else f"there is no folder {folder}"
        return cls(what, "give the folder that holds manifest.json")

    @classmethod
    def unreadable(cls, folder: Path, error: OSError) -> "NotABuildError":
        """Say that a file of the build cannot be read, so that nobody can say whether it is as it was."""
        name = Path(error.filename).name if error.filename else "a file"
        return cls(f"{name} in {folder} cannot be read: {error.strerror}", "look at its permissions")

    @classmethod
    def no_manifest(cls, folder: Path) -> "NotABuildError":
        """Say that the folder holds no manifest of Qantar."""
        return cls(
            f"{folder} is not a build: it has no manifest.json of Qantar", "give the folder that `qantar build` wrote"
        )


class AlteredBuildError(QantarError):
    """A build is not as it was made; `changes` says of each file whether it was altered, is missing or was added."""

    exit_code = 1

    def __init__(self, folder: Path, changes: dict[str, str]) -> None:
        files = "1 file is" if len(changes) == 1 else f"{len(changes)} files are"
        super().__init__(f"{folder} was changed since it was built: {files} not as built", "build it again")
        self.changes = changes
