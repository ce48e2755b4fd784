"""Verify a build: nothing in it was altered, is missing or was added since it was made."""

from pathlib import Path

from qantar import names
from qantar.build.manifest import Manifest, digest_file, files_in, is_ours, read_manifest
from qantar.errors.disk import AlteredBuildError, NotABuildError


def verify(folder: Path | str) -> str:
    """Return the build id of a build in which every file is as it was made.

    Raises `AlteredBuildError`, whose `changes` name each file that is not, and `NotABuildError` for a folder
    that is no build. A build can be verified wherever it was copied to, without the study.
    """
    place = Path(folder)
    if not place.is_dir():
        raise NotABuildError.missing(place)
    manifest = read_manifest(place)
    if manifest is None:
        if is_ours(place):
            raise AlteredBuildError(place, {names.MANIFEST_FILE: "altered"})
        raise NotABuildError.no_manifest(place)
    try:
        changes = changes_in(place, manifest)
    except OSError as error:
        raise NotABuildError.unreadable(place, error) from error
    if changes:
        raise AlteredBuildError(place, changes)
    return manifest.build_id


def changes_in(folder: Path, manifest: Manifest) -> dict[str, str]:
    """Say of each file that is not as the manifest has it: altered, missing or added."""
    there = {path: file for path, file in files_in(folder) if path != names.MANIFEST_FILE}
    changes = {path: "added" for path in there if path not in manifest.files}
    for path, (size, sha) in manifest.files.items():
        if path not in there:
            changes[path] = "missing"
        elif there[path].is_symlink() or there[path].stat().st_size != size or digest_file(there[path]) != sha:
            changes[path] = "altered"
    return dict(sorted(changes.items()))
