"""Keep slow results by the digest of all they were made of, so that the same work is never done twice.

An entry that was half written, or altered on the disk, is as if it were not there: each carries its own digest.
"""

import hashlib
import os
from pathlib import Path

from qantar.build.writing import write_quietly

#: Past this size the entries longest unused go.
MOST_BYTES = 256 * 1024 * 1024
_DIGEST = 64


class Cache:
    """Results by digest, in a folder; without a folder, nothing is kept.

    >>> import tempfile
    >>> cache = Cache(Path(tempfile.mkdtemp()))
    >>> key = cache.key("chart", "a specification")
    >>> cache.get(key) is None
    True
    >>> cache.put(key, b"<svg/>"); cache.get(key)
    b'<svg/>'
    """

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder

    @staticmethod
    def key(*parts: str | bytes) -> str:
        """Return the digest of everything that a result depends on."""
        found = hashlib.sha256()
        for part in parts:
            raw = part.encode() if isinstance(part, str) else part
            found.update(len(raw).to_bytes(8, "big") + raw)
        return found.hexdigest()

    def get(self, key: str) -> bytes | None:
        """Return what was kept under a key; None if nothing was, or if it is not as it was kept."""
        if self.folder is None:
            return None
        path = self._path(key)
        try:
            raw = path.read_bytes()
            if raw[:_DIGEST] != _digest(raw[_DIGEST:]):
                return None
            os.utime(path)  # in use: pruned last
        except OSError:
            return None
        return raw[_DIGEST:]

    def put(self, key: str, result: bytes) -> None:
        """Keep a result; where it cannot be written, the work is simply done again next time."""
        if self.folder is not None:
            write_quietly(self._path(key), _digest(result) + result)

    def prune(self, most: int = MOST_BYTES) -> None:
        """Drop the entries longest unused until the rest fit."""
        if self.folder is None or not self.folder.is_dir():
            return
        try:
            entries = [(path.stat(), path) for path in self.folder.rglob("*") if path.is_file()]
            total = sum(stat.st_size for stat, _ in entries)
            for stat, path in sorted(entries, key=lambda entry: entry[0].st_mtime_ns):
                if total <= most:
                    return
                path.unlink(missing_ok=True)
                total -= stat.st_size
        except OSError:
            return

    def _path(self, key: str) -> Path:
        assert self.folder is not None, "asked only where there is a folder"
        return self.folder / key[:2] / key


def _digest(raw: bytes) -> bytes:
    return hashlib.sha256(raw).hexdigest().encode()
