"""What was built last, and whether it still stands: then nothing need be done, nor anything heavy imported."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qantar import names
from qantar.build.manifest import files_in
from qantar.build.writing import write_quietly

_FILE = "built.json"


@dataclass(frozen=True)
class Built:
    """The last build in a place: its key, what was said of it, and size and time of each of its files."""

    key: str
    said: Mapping[str, Any]
    files: Mapping[str, list[int]]


def remember(work: Path, target: Path, key: str, said: Mapping[str, Any]) -> None:
    """Write down what was built, as it lies there now."""
    all_of_them = {place: built for place, built in _read(work).items() if (Path(place) / names.MANIFEST_FILE).exists()}
    all_of_them[str(target)] = {"key": key, "said": dict(said), "files": _states(target)}
    write_quietly(work / _FILE, json.dumps(all_of_them, ensure_ascii=False).encode())


def still_there(work: Path, target: Path, key: str) -> Built | None:
    """Return the last build of a place if it was made with this key and every file keeps its size and time."""
    entry = _read(work).get(str(target))
    if not isinstance(entry, dict) or entry.get("key") != key or not target.is_dir():
        return None
    return Built(key, entry["said"], entry["files"]) if entry.get("files") == _states(target) else None


def _states(target: Path) -> dict[str, list[int]]:
    found = {}
    for name, path in files_in(target):
        stat = path.lstat()
        found[name] = [stat.st_size, stat.st_mtime_ns]
    return found


def _read(work: Path) -> dict[str, Any]:
    try:
        found = json.loads((work / _FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
