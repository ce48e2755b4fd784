"""Put the tables of a study into one Excel workbook, or bring what changed in it back.

--out writes an .xlsx with a sheet for each table, drop-downs for ids and words, and a sheet of help.
--from lists every row that was added, changed or deleted in it since, then writes the CSV files and
sources.yaml; rows that nobody changed stay byte for byte. A row that was changed in the workbook and
meanwhile in the files too is a conflict: it is told, and nothing is written until --keep says which counts.

The workbook holds private columns and people who are withheld: share it with nobody but the authors.
"""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qantar.cli.counting import counted
from qantar.cli.output import Output
from qantar.errors.problems import plural

if TYPE_CHECKING:
    from qantar.formats.workbook_merging import Change
    from qantar.formats.workbook_return import Brought

#: A cell of the study that is listed is cut past this many signs.
LONGEST_SHOWN = 80


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("study", metavar="STUDY", help="the folder that holds study.yaml")
    ways = parser.add_mutually_exclusive_group(required=True)
    ways.add_argument("--out", metavar="FILE", help="write the study to this .xlsx")
    ways.add_argument("--from", dest="from_", metavar="FILE", help="bring back what changed in this .xlsx")
    parser.add_argument("--replace", action="store_true", help="with --out: write over a workbook that is there")
    parser.add_argument("--dry-run", action="store_true", help="with --from: list what changed and write nothing")
    parser.add_argument(
        "--keep", choices=("workbook", "files"), help="with --from: which counts where a row was changed in both"
    )


def run(chosen: argparse.Namespace, output: Output) -> int:
    """Write a workbook, or bring one back."""
    from qantar.errors import UsageError

    if chosen.out is not None:
        if chosen.dry_run or chosen.keep:
            raise UsageError("--dry-run and --keep belong to --from", "see: qantar workbook --help")
        return _out(chosen, output)
    if chosen.replace:
        raise UsageError("--replace belongs to --out", "see: qantar workbook --help")
    return _back(chosen, output)


def _out(chosen: argparse.Namespace, output: Output) -> int:
    from qantar.build.building import study_folder
    from qantar.build.writing import write_whole
    from qantar.errors.disk import DiskError
    from qantar.errors.workbooks import WorkbookError
    from qantar.formats.workbook_writing import workbook_bytes
    from qantar.study.folder import read_study

    path = Path(chosen.out)
    folder = study_folder(chosen.study)
    if path.suffix.lower() != ".xlsx":
        raise WorkbookError.not_xlsx(path)
    if path.exists() and not chosen.replace:
        raise WorkbookError.exists(path)
    output.progress("reading the study")
    study = read_study(folder)
    output.progress("writing the workbook")
    content = workbook_bytes(study)
    try:
        write_whole(path, content)
    except OSError as error:
        raise DiskError.of(error, path) from error
    rows = sum(study.counts().values())
    output.document({"study": chosen.study, "out": str(path), "counts": study.counts()})
    output.line(f"Wrote {path}: {plural(rows, 'row')}")
    output.say("This workbook holds private columns and people who are withheld: share it with nobody but the authors.")
    return 0


def _back(chosen: argparse.Namespace, output: Output) -> int:
    from qantar.build.building import study_folder
    from qantar.errors.disk import DiskError
    from qantar.formats.workbook_reading import read_workbook
    from qantar.formats.workbook_return import bring_back
    from qantar.study.folder import read_study

    folder = study_folder(chosen.study)
    output.progress("reading the workbook")
    book = read_workbook(Path(chosen.from_))
    study = read_study(folder)
    surveys = [row.folder for row in study.rows["surveys"]]
    try:
        brought = bring_back(book, study.languages, surveys, lambda file: _bytes_of(folder / file), chosen.keep)
    except OSError as error:
        raise DiskError(f"the study could not be read: {error.strerror}", "check its permissions") from error
    stopped = not brought.may_be_written or (bool(brought.conflicts) and chosen.keep is None)
    written = not stopped and not chosen.dry_run and bool(brought.files)
    _tell(brought, output)
    if written:
        _write(folder, brought)
    said = _as_json(chosen, brought, written)
    if not chosen.dry_run and not stopped:
        said |= _check(folder, output)
    output.document(said)
    _sum_up(brought, stopped, written, chosen, output)
    return 1 if stopped else 0


def _bytes_of(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None


def _write(folder: Path, brought: "Brought") -> None:
    from qantar.build.writing import write_together
    from qantar.errors.disk import DiskError

    try:
        if any(_bytes_of(folder / file) != before for file, before in brought.before.items()):
            raise DiskError("a file of the study changed while the workbook was being read", "run the command again")
        write_together({folder / file: content for file, content in brought.files.items()})
    except OSError as error:
        raise DiskError.of(error, folder) from error


def _check(folder: Path, output: Output) -> dict[str, Any]:
    """Check the study as it is now, and return how many errors and warnings it has."""
    from qantar.build.checking import check

    output.progress("checking the study")
    report = check(folder)
    counts = {"errors": report.errors, "warnings": report.warnings}
    found = f"{counted(report.errors, 'errors')} and {counted(report.warnings, 'warnings')}"
    output.line(f"The study now has {found}: qantar check {folder}")
    return {"check": counts}


def _tell(brought: "Brought", output: Output) -> None:
    for problem in brought.problems:
        output.line(str(problem))
    for change in brought.changes:
        _line(change, change.kind, output)
    for conflict in brought.conflicts:
        _line(conflict, "conflict", output)


def _line(change: "Change", word: str, output: Output) -> None:
    where = f"{change.sheet}:{change.row}" if change.row else change.sheet
    output.line(f"{word:8} {change.record}  ({where})")
    if change.kind == "deleted" and word != "conflict":
        return
    for cell in change.cells:
        old = "" if change.kind == "added" and word != "conflict" else f"{_shown(cell.old)} -> "
        now = f"; in {change.file}: {_shown(cell.now)}" if cell.now is not None else ""
        output.line(f"    {cell.column}: {old}{_shown(cell.new)}{now}")


def _shown(text: str) -> str:
    """Return a cell as one short line.

    >>> _shown("a line"), _shown("")
    ("'a line'", '(empty)')
    """
    return repr(text if len(text) <= LONGEST_SHOWN else text[: LONGEST_SHOWN - 1] + "…") if text else "(empty)"


def _sum_up(brought: "Brought", stopped: bool, written: bool, chosen: argparse.Namespace, output: Output) -> None:
    kinds = [change.kind for change in brought.changes]
    counts = ", ".join(f"{kinds.count(kind)} {kind}" for kind in ("added", "changed", "deleted"))
    if brought.mended:
        cells = counted(brought.mended, "cells")
        output.line(f"Turned back into text what had become a number or a date: {cells}.")
    files = ", ".join(brought.files)
    if stopped and brought.may_be_written:
        why = "rows were changed in the workbook and in the files: see each conflict above"
        output.say(
            f"{why}.\nNothing was written. Mend the workbook or the files, or add --keep workbook or --keep files."
        )
    elif stopped:
        output.say("Some cells cannot be brought back with certainty. Nothing was written: mend them in the workbook.")
    elif not brought.files:
        output.line("Nothing changed in the workbook since it was written.")
    else:
        output.line(f"{counts}: {'written to' if written else 'would be written to'} {files}")
    if written:
        output.say(f"Go on in a new workbook: qantar workbook {chosen.study} --out {chosen.from_} --replace")


def _as_json(chosen: argparse.Namespace, brought: "Brought", written: bool) -> dict[str, Any]:
    from dataclasses import asdict

    return {
        "study": chosen.study,
        "from": chosen.from_,
        "written": written,
        "files": sorted(brought.files),
        "changes": [asdict(change) for change in brought.changes],
        "conflicts": [asdict(change) for change in brought.conflicts],
        "problems": [asdict(problem) for problem in brought.problems],
        "mended": brought.mended,
    }
