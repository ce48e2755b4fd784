"""The checks of a large list as SQL: the database finds the distinct values, and those alone are read one by one.

Ten million rows have some thousand dates and some dozen kinds: each is read by the same parser as in any other
table, and only then are the rows that hold a wrong one looked up.
"""

# ruff: noqa: S608 - every name and text in the SQL here goes through `quoted` or `text`.

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qantar.errors import At, Problem, lists, records
from qantar.study.fields import ID_PATTERN, Column
from qantar.study.record import Table, columns_of
from qantar.tables.data_files import LISTED, DataFile
from qantar.tables.data_numbers import Wrong, wrong_numbers
from qantar.tables.database import Connection, number_from, quoted
from qantar.values.dates import DateError, Edtf, read_edtf
from qantar.values.numbers import NumberError, read_number

if TYPE_CHECKING:
    from qantar.study.study import Study

#: What words a problem: the check's constructor, told where.
Make = Callable[[At, str], Problem]


@dataclass(frozen=True)
class Known:
    """What a study's own tables know: ids by table, codes by vocabulary, terms of sources and tiers of actors."""

    ids: Mapping[str, frozenset[str]]
    codes: Mapping[str, frozenset[str]]
    terms: Mapping[str, str] = field(default_factory=dict)
    tiers: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, study: "Study") -> "Known":
        """Gather what a study knows."""
        codes: dict[str, set[str]] = {}
        for row in study.rows["vocabularies"]:
            codes.setdefault(row.record.vocabulary, set()).add(row.record.code)
        return cls(
            {name: frozenset(rows) for name, rows in study.index.items()},
            {name: frozenset(found) for name, found in codes.items()},
            {row.record.id: str(row.record.terms) for row in study.rows["sources"]},
            {row.record.id: str(row.record.tier) for row in study.rows["actors"]},
        )


class Checker:
    """Checks the files of one large list against the columns of its table."""

    def __init__(self, connection: Connection, table: Table, known: Known, source: str | None) -> None:
        self.connection = connection
        self.table = table
        self.known = known
        self.source = source
        #: Every date met, unless each is a single day written as one.
        self.dates: dict[str, Edtf] = {}
        self._read: dict[str, Edtf] = {}

    def problems(self, files: Sequence[DataFile]) -> list[Problem]:
        """Return what is wrong, at most a handful of each kind listed and the rest counted."""
        found: list[Problem] = []
        for file in files:
            for name, column in columns_of(self.table.record).items():
                if name in file.columns:
                    found += self._column(file, name, column)
            if "source" not in file.columns and self.source is None:
                found.append(records.missing_source(At(file.name)))
        return found + self._same_keys(files)

    def _column(self, file: DataFile, name: str, column: Column) -> Iterator[Problem]:
        cell = f"CAST({quoted(name)} AS VARCHAR)"
        if column.required or (name == "source" and self.source is None):
            make: Make = lambda at, _: records.missing_value(at, name=name)  # noqa: E731
            yield from self._rows(file, name, f"{quoted(name)} IS NULL OR trim({cell}) = ''", make)
        for wrong in wrong_numbers(file, name, column):
            yield from self._rows(file, name, wrong.where, _wording(wrong))
        if column.kind == "date" and file.types[name] == "DATE":
            return
        reader = self._reader(name, column)
        if reader is None:
            return
        part = f"unnest(string_split({cell}, ';'))" if column.many else cell
        values = self.connection.execute(
            f"SELECT DISTINCT trim(part) FROM (SELECT {part} AS part FROM ({file.select})) WHERE trim(part) <> ''"
        ).fetchall()
        for value in sorted(value for (value,) in values):
            if (make_problem := reader(value)) is not None:
                holds = f"list_contains(list_transform(string_split({cell}, ';'), lambda x: trim(x)), $value)"
                where = holds if column.many else f"trim({cell}) = $value"
                yield from self._rows(file, name, where, make_problem, value)

    def _reader(self, name: str, column: Column) -> Callable[[str], Make | None] | None:
        """Return what says of a distinct value whether it is wrong; None for a column that takes any text."""
        if column.kind == "date":
            return self._read_date
        if column.kind == "number":
            return _read_number
        if column.choices:
            return lambda value: _bad_choice(value, column.choices)
        if column.vocabulary is not None:
            codes = self.known.codes.get(column.vocabulary, frozenset())
            vocabulary = column.vocabulary
            return lambda value: (
                None
                if value in codes
                else (
                    lambda at, cell: records.unknown_code(
                        at, value=_safe(cell), vocabulary=vocabulary, known=sorted(codes)
                    )
                )
            )
        if column.refers not in (None, "*", self.table.name):
            ids, table = self.known.ids.get(str(column.refers), frozenset()), str(column.refers)
            return lambda value: (
                None
                if value in ids or value.startswith("?")
                else (lambda at, cell: records.unknown_id(at, value=_safe(cell), table=table, known=sorted(ids)))
            )
        return None

    def _read_date(self, value: str) -> Make | None:
        try:
            read = read_edtf(value)
        except DateError as error:
            why, hint = error.message, error.hint
            return lambda at, _: records.bad_date(at, why=why, hint=hint)
        self._read[value] = read
        if not (read.is_day and len(value) == len("2022-01-05")):
            self.dates = self._read
        return None

    def _rows(self, file: DataFile, name: str, where: str, make: Make, value: str = "") -> Iterator[Problem]:
        """Give the problem of each of the first rows where something holds, and count the others."""
        given = {"value": value} if "$value" in where else {}
        numbered = f"SELECT *, row_number() OVER () AS position_ FROM ({file.select})"
        total = number_from(self.connection, f"SELECT count(*) FROM ({file.select}) WHERE {where}", given)
        if not total:
            return
        rows = self.connection.execute(
            f"SELECT position_ FROM ({numbered}) WHERE {where} ORDER BY 1 LIMIT {LISTED}",
            given,
        ).fetchall()
        for (position,) in rows:
            problem = make(At(file.name, self._line(file, int(position)), file.field(name)), value)
            yield problem
        if total > len(rows):
            at = At(file.name, self._line(file, int(rows[0][0])), file.field(name))
            yield lists.more_of_the_same(at, check=problem.id, more=total - len(rows))

    def _line(self, file: DataFile, position: int) -> int:
        """Return the line of a row: cells above it that hold line breaks push it down."""
        if file.first_line == 1:
            return position
        breaks = " + ".join(
            f"coalesce(len({quoted(name)}) - len(replace({quoted(name)}, chr(10), '')), 0)" for name in file.columns
        )
        above = f"SELECT coalesce(sum({breaks}), 0) FROM (SELECT * FROM ({file.select}) LIMIT {position - 1})"
        return file.first_line + position - 1 + number_from(self.connection, above)

    def _same_keys(self, files: Sequence[DataFile]) -> list[Problem]:
        """Find rows that share the key of their table, by a digest of it: ids of ten million rows are large."""
        key = [name for name in self.table.key if all(name in file.columns for file in files)]
        if key != list(self.table.key):
            return []
        joined = "concat_ws('/', " + ", ".join(f"CAST({quoted(name)} AS VARCHAR)" for name in key) + ")"
        union = " UNION ALL ".join(f"SELECT {joined} AS id FROM ({file.select})" for file in files)
        twice = f"SELECT hash(id) FROM ({union}) GROUP BY 1 HAVING count(*) > 1"
        rows = self.connection.execute(
            f"SELECT id FROM ({union}) WHERE hash(id) IN ({twice}) GROUP BY id HAVING count(*) > 1 "
            f"ORDER BY id LIMIT {LISTED}"
        ).fetchall()
        return [self._same_key(files, key, joined, id_) for (id_,) in rows]

    def _same_key(self, files: Sequence[DataFile], key: Sequence[str], joined: str, id_: str) -> Problem:
        places = []
        for file in files:
            rows = self.connection.execute(
                f"SELECT position_ FROM (SELECT *, row_number() OVER () AS position_ FROM ({file.select})) "
                f"WHERE {joined} = $id ORDER BY 1 LIMIT 2",
                {"id": id_},
            ).fetchall()
            places += [At(file.name, self._line(file, int(position)), file.field(key[0])) for (position,) in rows]
        first, second = places[:2]
        return records.duplicate_key(second, columns=key, first=str(first))


def _wording(wrong: Wrong) -> Make:
    make = records.off_the_globe if wrong.off_globe else records.not_a_number
    return lambda at, _: make(at, why=wrong.why, hint=wrong.hint)


def _read_number(value: str) -> Make | None:
    try:
        read_number(value)
    except NumberError as error:
        why, hint = error.message, error.hint
        return lambda at, _: records.not_a_number(at, why=why, hint=hint)
    return None


def _bad_choice(value: str, choices: Sequence[str]) -> Make | None:
    if value in choices:
        return None
    return lambda at, cell: records.bad_choice(at, value=_safe(cell), choices=choices)


def _safe(value: str) -> str:
    """Return a value if it is written as ids are, so that a message may repeat it."""
    return value if ID_PATTERN.fullmatch(value) else ""
