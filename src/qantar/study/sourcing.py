"""Every row names its source, and where in it; every text is there in each language that its table has."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qantar.errors import Problem, records
from qantar.study.record import Row, Sourced, columns_of

if TYPE_CHECKING:
    from qantar.study.study import Study


def check_sources(study: "Study") -> Iterator[Problem]:
    """Find rows without a source, or without the place in it where they were read."""
    for table in study.tables:
        if not issubclass(table.record, Sourced):
            continue
        for row in study.rows[table.name]:
            source, locator = row.record.source, row.record.locator
            if (source is not None and locator is not None) or row.origin == "qantar":
                continue
            # A column that the whole file lacks is said once, at its header.
            yaml = bool(row.lines)
            if source is None and (yaml or "source" in row.columns):
                make = records.missing_source if locator is None else records.locator_without_source
                yield make(row.at("source"))
            elif source is not None and (yaml or "locator" in row.columns):
                yield records.missing_locator(row.at("locator"))


def check_translations(study: "Study") -> Iterator[Problem]:
    """Find texts that lack a language which their file, or their survey, has."""
    for table in study.tables:
        names = [name for name, column in columns_of(table.record).items() if column.translated]
        wanted: dict[tuple[int, str], list[str]] = {}
        for row in study.rows[table.name] if names else ():
            if row.origin == "qantar":
                continue
            for name in names:
                # The rows of one file share their columns, and a survey's file its languages.
                key = (id(row.columns), name)
                if key not in wanted:
                    wanted[key] = _languages(study, row, name)
                if len(wanted[key]) > 1:
                    yield from _lacking(study, row, name, wanted[key], getattr(row.record, name))


def _languages(study: "Study", row: Row, name: str) -> list[str]:
    """Return the languages in which a text of a file should be: its columns', and those of its survey."""
    own = study.languages[0]
    prefix = f"{name}_"
    found = [own, *(column.removeprefix(prefix) for column in row.columns if column.startswith(prefix))]
    if row.file.startswith("surveys/"):
        survey = study.row("surveys", row.folder)
        found += [tag for tag in (survey.record.languages if survey else ()) if tag not in found]
    return found


def _lacking(study: "Study", row: Row, name: str, languages: list[str], texts: Mapping[str, Any]) -> Iterator[Problem]:
    if not texts:
        return
    for language in languages:
        if not texts.get(language):
            column = name if language == study.languages[0] else f"{name}_{language}"
            at = row.at(column) if column in row.columns else row.at(name)
            yield records.missing_translation(at, name=name, language=language, column=column)
