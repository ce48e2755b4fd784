"""What every reader of a list of events does alike: find its columns, its dates and places, and say what is left."""

from collections.abc import Callable, Mapping, Sequence

from qantar.errors import imports
from qantar.formats.foreign_dates import DateOrder, how_to_write, read_day, read_time
from qantar.formats.foreign_numbers import NumberMarks, plain_figures
from qantar.formats.foreign_table import ForeignTable, plain_name
from qantar.formats.format import Asked, Option
from qantar.formats.imported import Import, Question
from qantar.formats.listed import Origin
from qantar.formats.listing import Listing, number_in
from qantar.formats.placing import Where

#: What a list may be told whose dates are figures with strokes or points.
DATES = Option("dates", "whether the day or the month stands first in 03/04/2021", ("day-first", "month-first"))
#: What a list may be told whose numbers of people have points or commas in them.
THOUSANDS = Option(
    "thousands", "what the point or comma in 12.000 people parts: thousands, or decimals", ("thousands", "decimals")
)
#: So many different cells of a column are remembered, so that none is looked at twice.
_REMEMBERED = 100_000
#: The names of columns, by what they are here: the first that a file has counts.
Names = Mapping[str, tuple[str, ...]]


class Reading:
    """One file of a known list: its columns by what they are called here, and the listing its events go into."""

    def __init__(self, asked: Asked, format_id: str, origin: Origin, table: ForeignTable, names: Names) -> None:
        self.table = table
        self.listing = Listing(asked, format_id, origin, table.name)
        self.listing.made.notes += list(table.file.notes)
        self.at = {what: found for what, many in names.items() if (found := table.place(*many)) is not None}
        self.names = names
        #: In which order day and month stand in its dates.
        self.order = "day-first"
        #: What a point and a comma part in its numbers of people.
        self.parts: tuple[tuple[str, str], ...] = ()
        self._wheres: dict[tuple[str, ...], Where] = {}
        #: What the numbers in columns of people show, where the file was read for it already.
        self._marks: tuple[tuple[str, ...], NumberMarks] | None = None

    def find_order(
        self, what: str, usual: str = "", foreign: str = "", people: Sequence[str] = (), also: Sequence[str] = ()
    ) -> bool:
        """Find in which order day and month stand, from all dates of the file; False where only the user can know.

        `also` are further columns of dates, such as those of last days. `usual` is the order in which the list is
        published: it holds where the dates show no other, but not for dates with a mark that is `foreign` to it.
        `people` are the columns that `find_numbers` will be asked of: what they show is read from the file in one go.
        """
        given = self.listing.asked.answers.get("dates", "")
        seen = self._look((what, *also), people)
        if seen.order == "mixed" and not given:
            said = f"dates stand in two orders: {seen.day_first[0]} and {seen.month_first[0]}"
            hint = "write all as 2022-01-05; a spreadsheet often turns some of them round"
            problem = imports.bad_value(self.table.name, 1, self.at[what] + 1, said, hint)
            raise imports.ImportFileError([problem])
        strange = bool(foreign) and any(foreign in one for one in seen.either)
        self.order = given or seen.order or ("" if strange else usual)
        if not self.order:
            text = "Every date could be read with the day or with the month first: which is it?"
            choices = ("day-first", "month-first")
            self.listing.made.questions.append(Question("dates", text, choices, tuple(seen.either)))
        return bool(self.order)

    def find_numbers(self, *people: str) -> bool:
        """Find what points and commas part in the numbers of people of these columns; False where only the user knows.

        It is read from all of them, and from the degrees of the file.
        """
        if self._marks is None or self._marks[0] != people:
            self._look((), people)
        seen = self._marks[1] if self._marks is not None else NumberMarks(self.table.delimiter)
        given = self.listing.asked.answers.get("thousands", "")
        self.parts = seen.parts(given)
        if seen.open and not given:
            text = f"Does the mark in {seen.open[0]} people part thousands, or decimals?"
            choices = ("thousands", "decimals")
            self.listing.made.questions.append(Question("thousands", text, choices, tuple(seen.open)))
            return False
        for mark, use in self.parts:
            if mark == "." and seen.either[mark] and use == "thousands":
                shown = ", ".join(f"{one} is {one.replace(mark, '')}" for one in seen.either[mark])
                self.listing.made.notes.append(f"Points part thousands in the numbers of people: {shown}.")
        return True

    def _look(self, dates: Sequence[str], people: Sequence[str]) -> DateOrder:
        """Read the file once for what its dates and its numbers of people show; each cell counts once."""
        order, marks = DateOrder(), NumberMarks(self.table.delimiter)
        has = [what for what in people if what in self.at]
        looks: list[tuple[str, set[str], Callable[[str], None]]] = []
        looks += [(what, set(), order.see) for what in dates if what in self.at]
        looks += [(what, set(), marks.see) for what in has]
        looks += [(what, set(), marks.see_degree) for what in ("lat", "lon") if has and what in self.at]
        kept = list(self.table.problems)
        for _, cells in self.table.rows() if looks else ():
            for what, known, see in looks:
                text = cells[self.at[what]]
                if text not in known:
                    if len(known) > _REMEMBERED:
                        known.clear()
                    known.add(text)
                    see(self.cell(cells, what))
        self.table.problems[:] = kept
        self._marks = (tuple(people), marks)
        return order

    def unread(self) -> Import:
        """Return the account of a file that is not read before a question is answered."""
        made = self.listing.made
        made.rows_in = sum(1 for _ in self.table.rows())
        self.table.fail_if_wrong()
        made.aside("not read before the question is answered", rows=made.rows_in)
        return made

    def need(self, *wanted: str) -> None:
        """Raise an `ImportFileError` that tells of every column which must be there and is not."""
        missing = [what for what in wanted if what not in self.at]
        if len(missing) == len(wanted) and len(wanted) > 2:
            wants = [self.names[what][0] for what in wanted]
            problem = imports.unknown_layout(self.table.name, self.listing.format_id, self.table.header, wants)
            raise imports.ImportFileError([problem])
        for what in missing:
            self.table.need(*self.names[what])
        self.table.fail_if_wrong()

    def tell_unused(self, *taken: str) -> None:
        """Note which columns of the file nothing is read from."""
        used = {place for what, place in self.at.items() if not taken or what in taken}
        left = [name for place, name in enumerate(self.table.header) if place not in used and plain_name(name)]
        if left:
            self.listing.made.notes.append(f"Columns that nothing is read from: {', '.join(left)}.")

    def cell(self, cells: Sequence[str], what: str) -> str:
        """Return a cell by what it is; empty where the file lacks the column, or says NA."""
        place = self.at.get(what)
        text = "" if place is None else cells[place].strip()
        return "" if text in _NOTHING else text

    def day(self, line: int, cells: Sequence[str], what: str, *, spans: bool = False) -> str:
        """Return a date as EDTF; one that is none is a problem, and empty. With `spans` it may be an interval."""
        text = self.cell(cells, what)
        found = (read_time if spans else read_day)(text, self.order) if text else ""
        if not found:
            said = f"{text!r} is not a date" if text else "the date is empty"
            place = self.at.get(what, 0) + 1
            problem = imports.bad_value(self.table.name, line, place, said, how_to_write(text))
            self.listing.problem("no date", problem)
        return found

    def where(self, line: int, cells: Sequence[str], *names: str) -> Where:
        """Return the place: its names from the finest to the widest, its country and its coordinates."""
        return self.where_of(line, cells, [self.cell(cells, name) for name in names])

    def where_of(self, line: int, cells: Sequence[str], spoken: Sequence[str]) -> Where:
        """Return the place of names that were read already, with the country and coordinates of the row."""
        key = (*spoken, self.cell(cells, "country"), self.cell(cells, "lat"), self.cell(cells, "lon"))
        known = self._wheres.get(key)
        if known is not None:
            return known
        found = self._where(line, cells, spoken)
        # A row with a bad degree is told each time.
        if None in (found.lat, found.lon) and (key[-1] or key[-2]):
            return found
        if len(self._wheres) > _REMEMBERED:
            self._wheres.clear()
        self._wheres[key] = found
        return found

    def _where(self, line: int, cells: Sequence[str], spoken: Sequence[str]) -> Where:
        points = []
        for what in ("lat", "lon"):
            text = self.cell(cells, what)
            number = number_in(text) if text else None
            if text and number is None:
                what_is = f"{text!r} is no degree"
                problem = imports.bad_value(
                    self.table.name, line, self.at[what] + 1, what_is, "write for example 43.25"
                )
                self.listing.problem("no degree", problem)
            points.append(number)
        lat, lon = points if None not in points else (None, None)
        return Where(tuple(dict.fromkeys(name for name in spoken if name)), self.cell(cells, "country"), lat, lon)

    def count(self, line: int, cells: Sequence[str], what: str) -> str:
        """Return a number of people; a negative one is a problem."""
        written = self.cell(cells, what)
        text = plain_figures(written, self.parts)
        # A comma is still in it only where it parts thousands.
        number = number_in(text.replace(",", "")) if text else None
        if number is None:
            return text
        if number < 0:
            place = self.at[what] + 1
            said = f"{text} people cannot be"
            problem = imports.bad_value(self.table.name, line, place, said, "write nothing where it is not known")
            self.listing.problem("negative", problem)
            return ""
        return str(int(number)) if number == int(number) else text

    def ends(self, low: str, high: str) -> tuple[str, list[str]]:
        """Return a number of people from its low and high estimate, and the doubt where the low is over the high."""
        if not low or not high or low == high:
            return low or high, []
        ends = number_in(low), number_in(high)
        if None not in ends and float(low) > float(high):
            self.listing.low_over_high += 1
            return "", ["low-over-high"]
        return f"{low} to {high}", []


_NOTHING = frozenset({"NA", "N/A", "n/a", "NaN", "nan", "NULL", "null", "None", "#N/A", "."})


def whole(text: str) -> str:
    """Return a code that a spreadsheet turned into a decimal.

    >>> whole("1.0"), whole("A-1")
    ('1', 'A-1')
    """
    return text[:-2] if text.endswith(".0") and text[:-2].lstrip("-").isdigit() else text
