"""A table that somebody else made: its columns by any spelling of their names, its rows with the line of each."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from qantar.errors import imports
from qantar.errors.imports import FileProblem, ImportFileError
from qantar.formats.foreign_file import ForeignFile
from qantar.formats.foreign_json import items_of

#: The signs that part cells.
_MARKS = (",", ";", "\t", "|")
_LONGEST_CELL = 1 << 26
#: So many broken rows are told one by one.
_TOLD = 5


def plain_name(name: str) -> str:
    r"""Return the name of a column as it is compared: small letters, digits and single underscores.

    >>> plain_name("\ufeffEvent Date"), plain_name("price increases_tax_policy"), plain_name("Год")
    ('event_date', 'price_increases_tax_policy', 'год')
    """
    return re.sub(r"[^\w]+|_+", "_", name.strip("\ufeff \t\"'").lower()).strip("_")


@dataclass
class ForeignTable:
    """A table of text: its header as written, and its rows one by one."""

    file: ForeignFile
    delimiter: str
    header: list[str]
    strict: bool = True
    #: The rows of a file that is no table of text.
    items: list[list[str]] | None = None
    problems: list[FileProblem] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.columns: dict[str, int] = {}
        for place, name in enumerate(self.header):
            self.columns.setdefault(plain_name(name), place)

    @property
    def name(self) -> str:
        """The name of the file, for messages."""
        return self.file.name

    def place(self, *names: str) -> int | None:
        """Return the number of the column that has the first of these names that there is; None without any."""
        return next((self.columns[name] for name in names if name in self.columns), None)

    def need(self, *names: str, what: str = "") -> int:
        """Return the number of a column that must be there; its absence is told with all other problems."""
        found = self.place(*names)
        if found is None:
            self.problems.append(imports.missing_column(self.name, names[0], self.header, what))
        return -1 if found is None else found

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Give each row with the line it begins on; rows that are too short or long are told once all were read."""
        width = len(self.header)
        wrong: list[tuple[int, int]] = []
        last = 0
        for line, cells in self._records():
            if len(cells) != width:
                if not any(cell.strip() for cell in cells):
                    continue
                if len(cells) < width or any(cell.strip() for cell in cells[width:]):
                    wrong.append((line, len(cells)))
                    last = line
                    continue
                cells = cells[:width]
            last = line
            yield line, cells
        # Only the end of a file that was cut is short.
        if wrong and wrong[-1][0] == last and wrong[-1][1] < width:
            why = f"line {last} has {wrong[-1][1]} of {width} cells"
            self.problems.append(imports.cut_off(self.name, last, why))
            wrong.pop()
        for number, (line, has) in enumerate(wrong[:_TOLD], start=1):
            more = len(wrong) - _TOLD if number == _TOLD else 0
            self.problems.append(imports.broken_row(self.name, line, has, width, more + 1))

    def _records(self) -> Iterator[tuple[int, list[str]]]:
        if self.items is not None:
            yield from enumerate(self.items, start=1)
            return
        with self.file.path.open(encoding=self.file.encoding, errors="replace", newline="") as text:
            reader = csv.reader(text, delimiter=self.delimiter, strict=self.strict)
            line, first = 1, True
            try:
                for cells in reader:
                    if not first and any(cells):
                        yield line, cells
                    first = first and not any(cells)
                    line = reader.line_num + 1
            except csv.Error as error:
                self.problems.append(_worded(self.name, line, reader.line_num, error))

    def fail_if_wrong(self) -> None:
        """Raise an `ImportFileError` with all problems met, if there are any."""
        if self.problems:
            raise ImportFileError(self.problems)


def read_table(file: ForeignFile, header: Sequence[str] | None = None) -> ForeignTable:
    """Return the table in a file; `header` is that of a file which has none of its own."""
    if file.is_json:
        keys, items = items_of(file)
        file = replace(file, notes=(*file.notes, "In JSON the number of a line is that of the item."))
        return ForeignTable(file, ",", keys, items=items)
    first = next((line for line in file.head.splitlines() if line.strip()), "")
    delimiter = max(_MARKS, key=lambda mark: _outside_quotes(first).count(mark))
    names = list(header) if header is not None else _header(file, delimiter)
    table = ForeignTable(file, delimiter, names, strict=_is_strict(file, delimiter))
    seen: set[str] = set()
    for number, name in enumerate(names, start=1):
        plain = plain_name(name)
        if plain and plain in seen:
            table.problems.append(imports.repeated_column(file.name, number, name))
        seen.add(plain)
    if header is None:
        _look_for_title(table)
    return table


def _look_for_title(table: ForeignTable) -> None:
    """Tell of a line that stands over the names of the columns: few of its cells are filled, and most of the next."""
    lines = csv.reader(io.StringIO(table.file.head, newline=""), delimiter=table.delimiter)
    filled = [(line, sum(bool(cell.strip()) for cell in cells)) for line, cells in enumerate(lines, start=1)]
    first = [(line, count) for line, count in filled if count][:2]
    width = len(table.header)
    if len(first) == 2 and 2 * first[0][1] < width and first[1][1] > 2 * first[0][1]:
        table.problems.append(imports.no_header(table.name, first[0][0], width - first[0][1], width))


def first_rows(table: ForeignTable, count: int) -> list[list[str]]:
    """Return the first rows of a table, and none of the problems of what follows."""
    kept = list(table.problems)
    found: list[list[str]] = []
    for _, cells in table.rows():
        found.append(cells)
        if len(found) == count:
            break
    table.problems[:] = kept
    return found


def _header(file: ForeignFile, delimiter: str) -> list[str]:
    csv.field_size_limit(_LONGEST_CELL)
    lines = csv.reader(io.StringIO(file.head, newline=""), delimiter=delimiter)
    cells = next((cells for cells in lines if any(cell.strip() for cell in cells)), [])
    return [cell.strip("\ufeff ").strip() for cell in cells]


def _is_strict(file: ForeignFile, delimiter: str) -> bool:
    """Say whether quotation marks stand only around cells; some lists write them bare inside."""
    csv.field_size_limit(_LONGEST_CELL)
    with file.path.open(encoding=file.encoding, errors="replace", newline="") as text:
        try:
            for _ in csv.reader(text, delimiter=delimiter, strict=True):
                pass
        except csv.Error as error:
            return "expected after" not in str(error)
    return True


def _worded(name: str, line: int, last: int, error: csv.Error) -> FileProblem:
    if "unexpected end" in str(error):
        return imports.cut_off(name, line, f"a cell opens a quotation mark there and none closes it by line {last}")
    if "NUL" in str(error):
        return imports.not_text(name, line)
    return imports.bad_value(name, line, 1, f"the row cannot be read: {error}", "look at its quotation marks")


def _outside_quotes(line: str) -> str:
    return re.sub(r'"[^"]*"', "", line)


def cells_of(cells: Sequence[str], places: Iterable[int | None]) -> list[str]:
    """Return the cells at these places without blanks around them; empty where a column is not there."""
    return ["" if place is None else cells[place].strip() for place in places]
