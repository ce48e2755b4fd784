"""Export a study: read and check it, then write it as one file of another format."""

from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace as replaced
from pathlib import Path
from typing import TYPE_CHECKING

import qantar
from qantar.build.building import Progress, study_folder
from qantar.build.key import build_key
from qantar.build.published_before import read_published, remember_published
from qantar.build.workplace import workplace
from qantar.build.writing import write_whole
from qantar.errors import UsageError
from qantar.errors.disk import DiskError
from qantar.errors.exports import ExportError

if TYPE_CHECKING:
    from qantar.exports import Export, Given

#: How works are cited where nobody says otherwise: in notes, as a document has them.
STYLE = "chicago"


@dataclass(frozen=True)
class ExportResult:
    """A finished export: the file, its format, the build that its numbers are of, and its size in bytes."""

    out: Path
    format: str
    build_id: str
    bytes: int


def export(  # noqa: PLR0913 - each is an option of the command
    path: Path | str,
    to: str,
    out: Path | str,
    *,
    style: str | None = None,
    pages: Sequence[str] = (),
    survey: str | None = None,
    replace: bool = False,
    progress: Progress = lambda _: None,
) -> ExportResult:
    """Write a study as one file: `to` is a format of `qantar.exports.EXPORTS`, `style` how a document cites works.

    `pages` names those that a document holds; where none is named it holds all but lists of records. `survey` names
    the survey that is written, where a study has several.

    Raises `StudyProblemsError` with all problems when the study has errors; then nothing is written. A file that is
    there is left alone unless `replace` says that it may go.
    """
    from qantar.exports import find_export

    export = find_export(to)
    folder, file = study_folder(path), Path(out)
    chosen = _style(export, style)
    if pages and not export.cites:
        raise ExportError.no_document("--pages", export.id)
    if survey and not export.of_survey:
        raise ExportError.no_survey("--survey", export.id)
    writer = export.writer(file.suffix.lower())
    if writer is None:
        raise ExportError.other_suffix(file, export.suffix, tuple(export.others))
    if file.exists() and not replace:
        raise ExportError.exists(file)
    if export.prepare:
        export.prepare()
    with workplace(folder) as work:
        key = build_key(folder, work)
        given = replaced(given_of(folder, work, key, chosen, progress), pages=tuple(pages), survey=survey)
        progress(f"writing {file.name}")
        content = writer(given)
        if build_key(folder, work) != key:
            raise DiskError.changed_meanwhile()
        # Whoever has the file has its counts: a later build keeps away from them.
        remember_published(work, read_published(folder), given.findings.items)
    try:
        write_whole(file, content)
    except OSError as error:
        raise DiskError.of(error, file) from error
    return ExportResult(file, export.id, key, len(content))


def _style(export: "Export", style: str | None) -> str:
    from qantar.formats.citations import STYLES

    if style is None:
        return STYLE
    if not export.cites:
        raise ExportError.no_document("--style", export.id)
    if style not in STYLES:
        raise UsageError.unknown("style", style, list(STYLES))
    return style


def given_of(folder: Path, work: Path | None, key: str, style: str, progress: Progress = lambda _: None) -> "Given":
    """Read and check a study, and return what of it may be published, as an export sees it.

    Raises a `StudyProblemsError` if it has errors. `work` is where slow results are kept, if anywhere.
    """
    from qantar.build.cache import Cache
    from qantar.build.checking import title_of
    from qantar.build.making import look
    from qantar.exports import Given
    from qantar.report.about import About

    seen = look(folder, work, progress)
    published = seen.published
    counts = {name: len(relation.rows) for name, relation in published.relations.items() if relation.rows}
    licence = str(published.settings.get("licence") or "")
    about = About(title_of(published), qantar.__version__, key, licence, counts)
    return Given(published, seen.findings, about, style, keeper=Cache(work / "cache" if work else None))
