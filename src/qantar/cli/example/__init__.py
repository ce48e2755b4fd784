"""The study that `qantar new` writes: its files lie beside this one, all rows invented."""

import json
import re
import shutil
from importlib.resources import files
from pathlib import Path

from qantar import names
from qantar.build.writing import sync_tree
from qantar.errors import UsageError
from qantar.errors.disk import DiskError
from qantar.values.languages import is_tag

#: Files in which {title} and {language} are filled in; in the others braces are braces.
_FILLED = (names.STUDY_FILE, f"{names.SURVEYS_FOLDER}/market/{names.SURVEY_FILE}", "README.md", "pages/overview.md")


def write_example(name: str, language: str = "en") -> tuple[Path, list[str]]:
    """Write a small study into a new folder, whole or not at all; return the folder and the files in it.

    Raises a `UsageError` where the folder exists and is not empty, or the language is no tag.
    """
    folder = Path(name)
    if not is_tag(language):
        raise UsageError(f"{language!r} is not a language tag", "write for example --language en, ru or kk")
    title = re.sub(r"\s+", " ", folder.name).strip()
    if not title or title == "..":
        raise UsageError(
            f"{name!r} cannot be the name of a study", "give the name of a folder to make: qantar new georgia"
        )
    if folder.is_symlink() or (folder.exists() and (not folder.is_dir() or any(folder.iterdir()))):
        raise UsageError(f"{folder} already exists, so nothing was written", "choose another name")
    beside = folder.with_name(f".{folder.name}.new")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(beside, ignore_errors=True)
        written = _write(beside, title, language)
        sync_tree(beside)
        beside.rename(folder)
    except OSError as error:
        raise DiskError.of(error, folder) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return folder, written


def _write(folder: Path, title: str, language: str) -> list[str]:
    written = []
    with_files = files("qantar.cli.example").joinpath("study")
    for inside in _files(Path(str(with_files))):
        text = (Path(str(with_files)) / inside).read_text(encoding="utf-8")
        if inside in _FILLED:
            # A text in JSON's quotation marks is one in YAML, whatever signs are in it.
            shown = title if inside == "README.md" else json.dumps(title, ensure_ascii=False)
            text = text.replace("{title}", shown).replace("{language}", language).replace("{{", "{").replace("}}", "}")
        name = ".gitignore" if inside == "gitignore" else inside
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        written.append(name)
    return sorted(written)


def _files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
