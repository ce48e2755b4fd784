"""Read a whole study: every table, page, shape and description in it, and everything that is wrong."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path

from qantar import names
from qantar.errors import At, NotAStudyError, Problem, reading, records
from qantar.study import (
    actors,
    aliases,
    analyses,
    case_steps,
    case_versions,
    cases,
    citations,
    claims,
    codebook,
    commitments,
    data,
    events,
    evidence,
    hypotheses,
    laws,
    manuscript,
    pages,
    places,
    recommendations,
    references,
    reports,
    responses,
    series,
    settings,
    shapes,
    sources,
    sourcing,
    statements,
    surveys,
    tallies,
    ties,
    validity,
    vocabularies,
)
from qantar.study.fields import ID_PATTERN, slug
from qantar.study.listing import Listing, list_folder, shown, unknown_files
from qantar.study.record import Checker, Row, Table
from qantar.study.rows import Rows, read_table, read_yaml_rows
from qantar.study.study import Study
from qantar.study.withheld import without_withheld

__all__ = ["FILES", "TABLES", "Study", "read_study", "table_named"]

#: Every table of a study, in the order in which one reads about them.
TABLES: tuple[Table, ...] = (
    sources.TABLE,
    citations.TABLE,
    vocabularies.TABLE,
    places.PLACES,
    places.PLACE_NAMES,
    places.PLACE_PARENTS,
    places.PLACE_CHANGES,
    actors.TABLE,
    ties.TABLE,
    events.TABLE,
    reports.TABLE,
    claims.TABLE,
    statements.TABLE,
    series.TABLE,
    laws.TABLE,
    cases.TABLE,
    case_steps.TABLE,
    case_versions.TABLE,
    commitments.TABLE,
    recommendations.TABLE,
    hypotheses.TABLE,
    evidence.TABLE,
    surveys.SURVEYS,
    surveys.QUESTIONS,
    surveys.OPTIONS,
    tallies.TABLE,
    responses.RESPONSES,
    codebook.CODEBOOK,
    responses.CODES,
    codebook.BACKCODING,
    analyses.TABLE,
    aliases.TABLE,
)

#: Every file that has a record: the tables, and what describes the study and each large list.
FILES: tuple[Table, ...] = (settings.TABLE, *TABLES, data.TABLE)

#: Checks that look at every table alike.
GENERAL_CHECKS: tuple[Checker, ...] = (
    references.check_references,
    sourcing.check_sources,
    sourcing.check_translations,
    validity.check_order,
    shapes.check_shapes,
    *pages.CHECKS,
    *settings.TABLE.checks,
    manuscript.check_manuscript,
)


def table_named(name: str) -> Table:
    """Return the table of this name.

    >>> table_named("events").file
    'events.csv'
    """
    return next(table for table in TABLES if table.name == name)


def read_study(path: Path | str) -> Study:
    """Read the study in a folder, with all that is wrong with it; a folder that is none raises `NotAStudyError`."""
    folder = Path(path)
    _look_at(folder)
    # Reading makes many objects and hardly any garbage: looking for it over and over takes a third of the time.
    collecting = gc.isenabled()
    gc.disable()
    try:
        return _read(folder)
    finally:
        if collecting:
            gc.enable()


def _read(folder: Path) -> Study:
    said = read_yaml_rows(settings.TABLE, folder / names.STUDY_FILE, names.STUDY_FILE, "", ())
    study = Study(folder, settings.settings_of(said), TABLES, {}, problems=said.problems)
    if said.rows:
        study.settings_row = said.rows[0]
    else:
        study.unread.add("study")
    listing = list_folder(folder)
    study.problems.extend(listing.problems)
    for table in TABLES:
        _read_files(study, table, listing)
    study.rows["vocabularies"] = vocabularies.with_shipped(study.rows["vocabularies"])
    _read_shapes(study, listing)
    _read_pages(study, listing)
    _read_data(study, listing)
    study.problems.extend(unknown_files(study, listing))
    study.problems.extend(_duplicates(study))
    for check in (*GENERAL_CHECKS, *(check for table in TABLES for check in table.checks)):
        study.problems.extend(check(study))
    study.problems = sorted(without_withheld(study, study.problems))
    return study


def _look_at(folder: Path) -> None:
    try:
        if not folder.exists():
            raise NotAStudyError.missing(folder)
        if not folder.is_dir():
            raise NotAStudyError.not_a_folder(folder)
        if not os.path.lexists(folder / names.STUDY_FILE):
            raise NotAStudyError.no_study_yaml(folder)
    except (OSError, ValueError):
        raise NotAStudyError.missing(folder) from None


def _read_files(study: Study, table: Table, listing: Listing) -> None:
    """Read the file of a table, or its file in the folder of each survey."""
    found = study.rows[table.name] = []
    read = read_yaml_rows if table.file.endswith(".yaml") else read_table
    for file, folder in _files_of(table, listing):
        languages = list(study.languages)
        for survey in study.rows.get("surveys", ()):
            if folder and survey.folder == folder:
                languages += [tag for tag in survey.record.languages if tag not in languages]
        rows: Rows = read(table, study.path / file, file, folder, languages)
        found.extend(rows.rows)
        study.broken.setdefault(table.name, set()).update(rows.broken)
        study.sketches.setdefault(table.name, []).extend(rows.sketches)
        study.problems.extend(rows.problems)
        study.hidden |= rows.hidden
        if rows.unread:
            study.unread.add(table.name)


def _files_of(table: Table, listing: Listing) -> Iterator[tuple[str, str]]:
    if "*" not in table.file:
        if table.file in listing.root:
            yield table.file, ""
        return
    top, _, name = table.file.split("/")
    for folder in listing.surveys:
        if name in listing.inside[f"{top}/{folder}"]:
            yield f"{top}/{folder}/{name}", folder


def _read_shapes(study: Study, listing: Listing) -> None:
    if names.SHAPES_FILE in listing.root:
        study.shape_rows, problems = shapes.read_shapes(study.path / names.SHAPES_FILE, names.SHAPES_FILE)
        study.problems.extend(problems)


def _read_pages(study: Study, listing: Listing) -> None:
    for entry in listing.pages:
        file = f"{names.PAGES_FOLDER}/{shown(entry)}"
        if not ID_PATTERN.fullmatch(entry[:-3]):
            study.problems.append(reading.bad_folder_name(At(file), near=slug(entry[:-3])))
            continue
        page, problems = pages.read_page(study.path / names.PAGES_FOLDER / entry, file)
        study.problems.extend(problems)
        if page is not None:
            study.pages.append(page)
        else:
            study.broken.setdefault("pages", set()).add(entry[:-3])


def _read_data(study: Study, listing: Listing) -> None:
    for name in listing.data:
        file = f"{names.DATA_FOLDER}/{name}/{names.DATA_FILE}"
        if names.DATA_FILE not in listing.inside[f"{names.DATA_FOLDER}/{name}"]:
            study.problems.append(reading.missing_data_file(At(file), name=names.DATA_FILE))
            continue
        rows = read_yaml_rows(data.TABLE, study.path / file, file, name, study.languages)
        study.problems.extend(rows.problems)
        for row in rows.rows:
            study.data.append(data.DataSet(name, row.record, [], row))
    for found in study.data:
        study.problems.extend(data.look_at_files(found, study.path))
    for name in listing.surveys:
        file = f"{names.SURVEYS_FOLDER}/{name}/{names.SURVEY_FILE}"
        if names.SURVEY_FILE not in listing.inside[f"{names.SURVEYS_FOLDER}/{name}"]:
            study.problems.append(reading.missing_survey_file(At(file)))


def _duplicates(study: Study) -> Iterator[Problem]:
    """Find rows with the id or key of an earlier row of the same table."""
    for table in TABLES:
        first: dict[tuple[str, ...], Row] = {}
        for row in study.rows[table.name]:
            key = table.key_of(row)
            if key in first:
                where = str(first[key].at(table.key[0] if table.key else ""))
                at = row.at(table.key[0] if table.key else "")
                yield records.duplicate_key(at, columns=table.key, first=where)
            else:
                first[key] = row
