"""Read one file of a table into rows: which column is which, what each cell says, and what is wrong."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from qantar.errors import At, Problem, reading, records
from qantar.study.cells import Loc, read_record, read_sketch
from qantar.study.csvfile import CsvFile, CsvRecord, read_csv
from qantar.study.record import Record, Row, Table, columns_of
from qantar.study.yamlfile import YamlFile, quotable_name, read_yaml
from qantar.values.languages import is_tag


@dataclass
class Rows:
    """The rows of one file, the ids of those that could not be read, and what is wrong."""

    rows: list[Row] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)
    #: What could be read of those: only the ids in them are looked up.
    sketches: list[Row] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    #: What may be the name of somebody withheld, in rows that could not be read.
    hidden: set[str] = field(default_factory=set)
    #: Whether part of the file could not be read, so that rows may be missing that are there.
    unread: bool = False
    #: Those that a YAML file was read in, its own first.
    languages: tuple[str, ...] = ()


class Slot(NamedTuple):
    """Where one column of a file goes: the number of its cell, its field, and its language or key within it."""

    number: int
    name: str
    part: str | None


def written_name(record: type[Record], name: str) -> str:
    """Return the name that a field has in the file: container-title for container_title."""
    return record.model_fields[name].alias or name


def split_language(name: str, translated: Sequence[str]) -> tuple[str, str] | None:
    """Return the field and the language of a column like label_kk, or None if it is not one.

    >>> split_language("label_kk", ["label"]), split_language("label", ["label"])
    (('label', 'kk'), None)
    """
    field_, underscore, tag = name.rpartition("_")
    return (field_, tag) if underscore and field_ in translated and is_tag(tag) else None


# CSV


def read_table(table: Table, path: Path, file: str, folder: str, languages: Sequence[str]) -> Rows:
    """Read one CSV file of a table. `languages` are those it may be translated into, the study's own first."""
    raw = read_csv(path, file, list(header_of(table)))
    found = Rows(problems=raw.problems)
    slots = _slots(table, raw, file, languages, found.problems)
    found.unread = raw.unread or slots is None
    if slots is None:
        # Without its key column a row cannot be told from another, so none is read.
        return found
    columns = {slot.name if slot.part is None or table.others == slot.name else "": slot.number + 1 for slot in slots}
    columns = {name: number for name, number in columns.items() if name and name != table.others}
    own = languages[0]
    for slot in slots:
        if slot.part is not None:
            plain = slot.name == table.others
            name = slot.part if plain else slot.name if slot.part == own else f"{slot.name}_{slot.part}"
            columns.setdefault(name, slot.number + 1)
    absent = frozenset(name for name, column in columns_of(table.record).items() if column.required) - set(columns)
    for fields in raw.left_out:
        _keep_hidden(table, fields, found)
        _keep_key(table, {slot.name: fields[slot.number] for slot in slots if slot.number < len(fields)}, folder, found)
    for record in raw.records:
        _read_row(table, record, slots, Row(None, file, record.line, columns, folder=folder), absent, found)
    return found


def header_of(table: Table, languages: Sequence[str] = ()) -> Iterator[str]:
    """Give the header of a table's file, with its translated columns in the languages beside the study's own."""
    for name, column in columns_of(table.record).items():
        if name == table.others:
            continue
        yield written_name(table.record, name)
        if column.translated:
            yield from (f"{name}_{language}" for language in languages)


def _slots(
    table: Table, raw: CsvFile, file: str, languages: Sequence[str], problems: list[Problem]
) -> list[Slot] | None:
    if not raw.header:
        return None
    columns = columns_of(table.record)
    translated = [name for name, column in columns.items() if column.translated]
    known = list(header_of(table, languages[1:]))
    unknown: list[Problem] = []
    slots: list[Slot] = []
    seen: set[str] = set()
    for number, name in enumerate(raw.header):
        at = At(file, raw.header_line, number + 1)
        language = split_language(name, translated)
        if name and name in seen:
            problems.append(reading.duplicate_column(at, name=name))
        elif name in columns and name != table.others:
            slots.append(Slot(number, name, languages[0] if name in translated else None))
        elif language is not None and language[1] in languages[1:]:
            slots.append(Slot(number, *language))
        elif language is not None:
            problems.append(records.undeclared_language(at, name=name, declared=languages))
        elif not name:
            if any(record.fields[number].strip() for record in raw.records):
                problems.append(reading.unnamed_column(at))
        elif table.others:
            slots.append(Slot(number, table.others, name))
        else:
            unknown.append(reading.unknown_column(at, name=_quoted_column(name, known), known=known))
        seen.add(name)
    if not slots or (len(unknown) > len(slots) and not seen & set(table.key)):
        problems.append(reading.no_header(At(file, raw.header_line), columns=known))
        return None
    problems.extend(unknown)
    missing = [name for name in columns if columns[name].required and name not in seen]
    wanted = [name for name in ("source", "locator") if name in columns and name not in seen]
    at = At(file, raw.header_line, len(raw.header))
    problems.extend(reading.missing_column(at, name=name) for name in [*missing, *wanted])
    return None if set(missing) & set(table.key) else slots


def _quoted_column(name: str, known: Sequence[str]) -> str:
    from qantar.errors import nearest

    return name if nearest(name.lower(), known) else quotable_name(name)


def _read_row(
    table: Table, raw: CsvRecord, slots: Sequence[Slot], row: Row, absent: frozenset[str], found: Rows
) -> None:
    values: dict[str, Any] = {}
    for number, name, part in slots:
        if cell := raw.fields[number].strip():
            if part is None:
                values[name] = cell
            else:
                values.setdefault(name, {})[part] = cell
    # A withheld actor, or one whose tier is not clear, is not spoken of in a message.
    hide_all = "tier" in table.record.model_fields and values.get("tier") != "public"
    place = partial(_in_row, row)
    record, problems = read_record(table.record, values, place, hide_all=hide_all, absent=absent)
    if record is None:
        found.problems.extend(problems)
        _keep_key(table, values, row.folder, found)
        _keep_hidden(table, raw.fields, found)
        row.record = None if hide_all else read_sketch(table.record, values)
        if row.record is not None:
            found.sketches.append(row)
    else:
        row.record = record
        found.rows.append(row)


def _keep_key(table: Table, values: Mapping[str, Any], folder: str, found: Rows) -> None:
    """Remember the key of a row that could not be read: whoever names it makes no mistake."""
    keys = [str(values.get(name, "")).strip() for name in table.key]
    found.broken.add("/".join([folder, *keys] if table.folder_column else keys))


def _keep_hidden(table: Table, fields: Sequence[str], found: Rows) -> None:
    """Remember what may be a name in a row of somebody withheld that could not be read: no message repeats it."""
    cells = [cell.strip() for cell in fields]
    if "tier" in table.record.model_fields and "public" not in cells:
        found.hidden.update(cell for cell in cells if any(sign.isupper() or sign > "\x7f" for sign in cell))


def _in_row(row: Row, loc: Loc, key: bool) -> At:
    """Return where a value of a CSV row stands: a translation has a column of its own."""
    names = ["_".join(map(str, loc[:2])), *map(str, reversed(loc[:2]))]
    return next((row.at(name) for name in names if name in row.columns), row.at())


# YAML


def read_yaml_rows(table: Table, path: Path, file: str, folder: str, languages: Sequence[str]) -> Rows:
    """Read a YAML file of a table: a list of records, or one record where the table has no key of its own."""
    yaml = read_yaml(path, file)
    found = Rows(problems=list(yaml.problems))
    found.unread = yaml.value is None and bool(yaml.problems)
    if yaml.value is None:
        if not yaml.problems and not table.key:
            found.problems.append(reading.empty_file(At(file)))
        return found
    if not table.key:
        _read_mapping(table, yaml, (), folder, languages, found)
    elif not isinstance(yaml.value, list):
        found.unread = True
        found.problems.append(reading.wrong_shape(yaml.at(), wanted="a list, each item beginning with a hyphen,"))
    else:
        for number in range(len(yaml.value)):
            _read_mapping(table, yaml, (number,), folder, languages, found)
    return found


def _read_mapping(table: Table, yaml: YamlFile, path: Loc, folder: str, languages: Sequence[str], found: Rows) -> None:
    value = yaml.value[path[0]] if path else yaml.value
    if not isinstance(value, Mapping):
        found.problems.append(reading.wrong_shape(yaml.at(path), wanted="a group of keys"))
        return
    values = dict(value)
    if not path:
        languages = _with_own(languages, values.get("languages"))
        found.languages = tuple(languages)
    values, problems = gathered(table.record, values, languages, yaml, path)
    found.problems.extend(problems)
    record, problems = read_record(
        table.record,
        values,
        lambda loc, key: (yaml.key_at if key else yaml.at)((*path, *_ungathered(table, loc, yaml, path))),
        languages=languages,
    )
    found.problems.extend(problems)
    if record is None:
        _keep_key(table, values, folder, found)
        return
    start = yaml.at(path)
    marks = {name: yaml.at((*path, name)) for name in value}
    for name, item in value.items():
        if isinstance(item, list):
            marks.update({f"{name}.{number}": yaml.at((*path, name, number)) for number in range(len(item))})
    columns = {name.replace("-", "_"): at.column for name, at in marks.items()} | {"": start.column}
    lines = {name.replace("-", "_"): at.line for name, at in marks.items()}
    found.rows.append(Row(record, yaml.name, start.line, columns, lines, folder))


def _with_own(languages: Sequence[str], declared: object) -> Sequence[str]:
    """Return the study's languages and those that a survey, or study.yaml, declares itself."""
    own = [declared] if isinstance(declared, str) else declared if isinstance(declared, list) else []
    more = [tag for tag in own if isinstance(tag, str) and is_tag(tag) and tag not in languages]
    return [*languages, *dict.fromkeys(more)] or ["en"]


def gathered(
    record: type[Record], values: Mapping[str, Any], languages: Sequence[str], yaml: YamlFile, path: Loc
) -> tuple[dict[str, Any], list[Problem]]:
    """Return the values of a YAML group with title, title_kk and title_ru gathered in one, and what is wrong."""
    translated = [name for name, column in columns_of(record).items() if column.translated]
    result: dict[str, Any] = {}
    problems: list[Problem] = []
    for name, value in values.items():
        language = split_language(name, translated)
        if language is not None and language[1] not in languages:
            problems.append(records.undeclared_language(yaml.at((*path, name)), name=name, declared=languages))
        elif language is not None:
            result.setdefault(language[0], {})[language[1]] = value
        elif name in translated:
            result[name] = {languages[0]: value} | result.get(name, {})
        else:
            result[name] = value
    return result, problems


def _ungathered(table: Table, loc: Loc, yaml: YamlFile, path: Loc) -> Loc:
    """Return where the file has a value that was gathered: title_kk, not title and kk."""
    column = columns_of(table.record).get(str(loc[0])) if loc else None
    if column is None or not column.translated or len(loc) < 2:
        return loc
    joined = f"{loc[0]}_{loc[1]}"
    return (joined,) if (*path, joined) in yaml.marks else (loc[0],)
