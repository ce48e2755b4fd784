"""The manifest of a build: which files it has, and the digest of each. It also marks a folder as made by Qantar."""

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qantar import names

#: What the first line of every manifest says; a folder whose manifest lacks it is never replaced.
MADE_BY = "Qantar"
_BLOCK = 1 << 20


@dataclass(frozen=True)
class Manifest:
    """What a build says of itself: its id, and size and SHA-256 of each file by its path."""

    build_id: str
    study: str
    qantar: str
    files: Mapping[str, tuple[int, str]]
    packages: Mapping[str, str]

    def text(self) -> str:
        """Return the manifest as it is written; its last entry is the digest of all others."""
        entries: dict[str, Any] = {
            "made_by": MADE_BY,
            "qantar": self.qantar,
            "study": self.study,
            "build_id": self.build_id,
            "packages": dict(sorted(self.packages.items())),
            "files": {path: {"bytes": size, "sha256": sha} for path, (size, sha) in sorted(self.files.items())},
        }
        return json.dumps({**entries, "sha256": _digest_of(entries)}, ensure_ascii=False, indent=1) + "\n"


def digest_file(path: Path) -> str:
    """Return the SHA-256 of a file, read in blocks.

    >>> import tempfile
    >>> file = Path(tempfile.mkdtemp(), "empty"); file.touch()
    >>> digest_file(file)[:8]
    'e3b0c442'
    """
    found = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            found.update(block)
    return found.hexdigest()


def files_in(folder: Path) -> Iterator[tuple[str, Path]]:
    """Give every file under a folder with its path in it, sorted; links are given as they stand, not followed."""
    found = []
    for root, folders, files in os.walk(folder):
        here = Path(root)
        linked = [name for name in folders if (here / name).is_symlink()]
        found += [here / name for name in [*files, *linked]]
    yield from sorted((path.relative_to(folder).as_posix(), path) for path in found)


def stub() -> str:
    """Return what marks a folder as Qantar's while its build is not finished."""
    return json.dumps({"made_by": MADE_BY, "unfinished": True}) + "\n"


def is_ours(folder: Path) -> bool:
    """Say whether Qantar made this folder, finished or not."""
    found = _read(folder)
    return found is not None and found.get("made_by") == MADE_BY


def read_manifest(folder: Path) -> Manifest | None:
    """Return the manifest of a finished build; None if there is none, or if it was altered."""
    found = _read(folder)
    if found is None or found.pop("sha256", None) != _digest_of(found):
        return None
    try:
        files = {path: (int(entry["bytes"]), str(entry["sha256"])) for path, entry in found["files"].items()}
        return Manifest(found["build_id"], found["study"], found["qantar"], files, found["packages"])
    except (KeyError, TypeError, AttributeError, ValueError):
        return None


def _read(folder: Path) -> dict[str, Any] | None:
    try:
        found = json.loads((folder / names.MANIFEST_FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) else None


def _digest_of(entries: Mapping[str, Any]) -> str:
    text = json.dumps(entries, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
