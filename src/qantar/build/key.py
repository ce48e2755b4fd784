"""The build key: one digest of everything a build is made of, so that equal keys mean equal builds.

Only the standard library is imported here: where nothing changed, nothing else need be.
"""

import hashlib
import importlib.metadata
import importlib.util
import json
import os
import re
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import qantar
from qantar import names
from qantar.build.manifest import digest_file
from qantar.build.writing import write_quietly
from qantar.study.manuscript import manuscript_named

#: What of a study folder is read: these folders, and files of these kinds beside study.yaml.
INPUT_FOLDERS = (names.SURVEYS_FOLDER, names.DATA_FOLDER, names.PAGES_FOLDER)
INPUT_KINDS = frozenset({".csv", ".geojson", ".yaml", ".yml"})
#: A file as large as this, or any under data/, is read once and then known by its size and time.
LARGE = 8 * 1024 * 1024
#: A file changed less than this long ago may change again within the same tick of the clock.
SETTLED_NS = 2_000_000_000
_DIGESTS_FILE = "digests.json"


def build_key(study: Path, work: Path, options: Mapping[str, Any] | None = None) -> str:
    """Return the SHA-256 of every input's path and bytes, Qantar's code, the packages it runs on, and the options.

    Where the study lies does not count, nor when its files were written.
    """
    found = hashlib.sha256()
    for part in (
        *(f"input {path} {sha}" for path, sha in input_digests(study, work).items()),
        *(f"code {path} {sha}" for path, sha in code_digests().items()),
        *(f"package {name} {version}" for name, version in packages().items()),
        f"options {json.dumps(dict(options or {}), sort_keys=True)}",
    ):
        found.update(part.encode("utf-8", "surrogateescape") + b"\0")
    return found.hexdigest()


def input_digests(study: Path, work: Path) -> dict[str, str]:
    """Return the digest of every file of a study by its path; what is large and unchanged is not read again."""
    known = _known_digests(work)
    found: dict[str, str] = {}
    large: dict[str, list[Any]] = {}
    for name, path in inputs(study):
        try:
            stat = path.stat()
            small = stat.st_size < LARGE and not name.startswith(f"{names.DATA_FOLDER}/")
            if small:
                found[name] = digest_file(path)
        except OSError:
            found[name] = "unreadable"  # reading the study says why, and where
            continue
        if small:
            continue
        state = [stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns]
        recorded = known.get(name)
        found[name] = recorded[3] if recorded and recorded[:3] == state else digest_file(path)
        if time.time_ns() - max(stat.st_mtime_ns, stat.st_ctime_ns) > SETTLED_NS:
            large[name] = [*state, found[name]]
    if large != known:
        write_quietly(work / _DIGESTS_FILE, json.dumps(large).encode())
    return found


def inputs(study: Path) -> list[tuple[str, Path]]:
    """Return every file that makes up a study with its path in it, sorted; what a spreadsheet hides is not one."""
    found = [path for path in study.iterdir() if path.suffix.lower() in INPUT_KINDS and path.is_file()]
    for folder in INPUT_FOLDERS:
        found += _files_under(study / folder, set())
    manuscript = manuscript_named(study)
    if manuscript is not None and manuscript not in found:
        found.append(manuscript)
    visible = [(path.relative_to(study).as_posix(), path) for path in found]
    return sorted(entry for entry in visible if not Path(entry[0]).name.startswith((".", "~$")))


def _files_under(folder: Path, seen: set[str]) -> Iterator[Path]:
    """Give the files under a folder; linked folders are followed once, so that a loop of links ends."""
    real = os.path.realpath(folder)
    if real in seen or not folder.is_dir():
        return
    seen.add(real)
    try:
        inside = sorted(folder.iterdir())
    except OSError:
        return
    for path in inside:
        if path.is_dir():
            if not path.name.startswith("."):
                yield from _files_under(path, seen)
        elif path.is_file():
            yield path


def code_digests() -> dict[str, str]:
    """Return the digest of every file of Qantar, and of packages that add methods to it."""
    found = _package_digests("qantar", Path(qantar.__file__).parent)
    for entry in sorted(importlib.metadata.entry_points(group=names.METHODS_GROUP)):
        top = entry.value.split(":")[0].split(".")[0]
        spec = importlib.util.find_spec(top)
        if spec is not None and spec.origin is not None:
            origin = Path(spec.origin)
            found |= _package_digests(top, origin.parent if spec.submodule_search_locations else origin)
        found[f"entry {entry.name}"] = entry.value
    return found


def _package_digests(name: str, place: Path) -> dict[str, str]:
    files = [place] if place.is_file() else sorted(place.rglob("*"))
    return {
        f"{name}/{path.relative_to(place).as_posix()}": digest_file(path)
        for path in files
        if path.is_file() and path.suffix != ".pyc" and not path.name.startswith(".")
    }


def packages() -> dict[str, str]:
    """Return the version of Python, and of every package that Qantar needs, directly or not."""
    found = {"python": ".".join(map(str, sys.version_info[:3])), "qantar": qantar.__version__}
    ahead = ["qantar"]
    while ahead:
        try:
            package = importlib.metadata.distribution(ahead.pop())
        except importlib.metadata.PackageNotFoundError:
            continue
        for wanted in package.requires or ():
            name = _plain_name(wanted)
            if "extra ==" not in wanted and name not in found:
                try:
                    found[name] = importlib.metadata.version(name)
                except importlib.metadata.PackageNotFoundError:
                    continue  # needed on another system only
                ahead.append(name)
    return dict(sorted(found.items()))


def _plain_name(wanted: str) -> str:
    """Return the name of a package from what another says it needs.

    >>> _plain_name("Citeproc_py>=0.11,<0.12")
    'citeproc-py'
    """
    match = re.match(r"[A-Za-z0-9._-]+", wanted)
    return re.sub(r"[-_.]+", "-", match.group()).lower() if match else wanted


def _known_digests(work: Path) -> dict[str, list[Any]]:
    try:
        found = json.loads((work / _DIGESTS_FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
