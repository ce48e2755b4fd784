"""Yearly tallies: a table of figures by year becomes series of the study, or claims of somebody about each year.

The table has a column of years or other periods, and either a column of figures for each thing that was counted, or
one column that names the thing and one that holds its figure. A column of places is taken where there is one.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from qantar.errors import imports
from qantar.errors.problems import plural
from qantar.formats.foreign_dates import read_day
from qantar.formats.foreign_file import open_foreign
from qantar.formats.foreign_numbers import NumberMarks, plain_figures
from qantar.formats.foreign_table import ForeignTable, plain_name, read_table
from qantar.formats.format import Asked, Format, Option
from qantar.formats.imported import Import, Question, Unplaced
from qantar.formats.list_reading import THOUSANDS
from qantar.formats.tally_places import KINDS, Places
from qantar.formats.tally_totals import Totals
from qantar.study.fields import slug
from qantar.values.dates import DateError, read_edtf
from qantar.values.numbers import NumberError, read_number

_PERIODS = (
    "period",
    "year",
    "years",
    "month",
    "month_yr",
    "month_year",
    "year_month",
    "date",
    "год",
    "годы",
    "период",
    "жыл",
    "жылдар",
    "кезең",
    "месяц",
    "ай",
)
_PLACES = ("place", *KINDS["region"], *KINDS["country"], *KINDS[""])
_THINGS = ("indicator", "measure", "what", "показатель", "көрсеткіш")
_VALUES = ("value", "figure", "count", "number", "значение", "число", "количество", "мәні", "саны")
_EMPTY = frozenset({"", "-", "–", "—", "na", "n/a", "nan", "null", ".", ".."})


@dataclass(frozen=True, slots=True)
class _Figure:
    line: int
    column: int
    thing: str
    place: str
    period: str
    value: str


@dataclass
class _Read:
    """What is read so far, and what of it has no place in the study."""

    made: Import
    table: ForeignTable
    figures: list[_Figure] = field(default_factory=list)
    unknown: dict[str, int] = field(default_factory=dict)
    totals: Totals = field(default_factory=Totals)
    #: Cells of the figures' columns that hold none, by what stands in them.
    empty: Counter[str] = field(default_factory=Counter)
    #: What points and commas part in its figures.
    parts: tuple[tuple[str, str], ...] = ()


def read(asked: Asked) -> Import:
    """Read a table of tallies."""
    file = open_foreign(asked.file, asked.work)
    table = read_table(file)
    made = Import(notes=list(file.notes))
    found = _Read(made, table)
    years = [name for name in table.header if re.fullmatch(r"(?:1[5-9]|20)\d\d", name)]
    if table.place(*_PERIODS) is None and len(years) > 1:
        table.problems.append(imports.years_in_head(table.name, years))
        table.fail_if_wrong()
    period = table.need(*_PERIODS, what="the year or period of each figure")
    place = table.place(*_PLACES)
    thing, value = table.place(*_THINGS), table.place(*_VALUES)
    table.fail_if_wrong()
    columns = {period, place, thing, value} - {None}
    if thing is not None and value is not None:
        figures = {value: ""}
    else:
        figures = {number: name for number, name in enumerate(table.header) if number not in columns - {value} and name}
    figures = _of_figures(found, figures)
    _find_marks(asked, found, list(figures))
    places = Places(asked, made)
    for line, cells in table.rows():
        made.rows_in += 1
        _read_row(found, line, cells, (period, place, thing), figures, places)
    found.totals.settle(made, asked.answers.get("totals", ""))
    if not made.rows_in and not table.problems:
        table.problems.append(imports.no_rows(table.name))
    table.fail_if_wrong()
    made.unplaced = [Unplaced(name, rows) for name, rows in sorted(found.unknown.items())]
    places.offer(sorted(found.unknown), plain_name(table.header[place]) if place is not None else "")
    made.plan = [f"Periods: the column {table.header[period]!r}", f"Figures: {', '.join(_things(found))}"]
    if found.empty:
        shown = ", ".join(f"{count:,} {_shown(text)}" for text, count in sorted(found.empty.items()))
        made.notes.append(f"{plural(found.empty.total(), 'cell')} without a figure: {shown}.")
    _ask(asked, made)
    _tell_units(asked, found)
    if found.figures and not made.questions:
        (_as_claims if asked.answers["as"] == "claims" else _as_series)(asked, found)
    return made


def _read_row(
    found: _Read,
    line: int,
    cells: list[str],
    at: tuple[int, int | None, int | None],
    figures: Mapping[int, str],
    places: Places,
) -> None:
    period, place, thing = cells[at[0]].strip(), cells[at[1]].strip() if at[1] is not None else "", at[2]
    filled = {number: cells[number].strip() for number in figures if cells[number].strip().lower() not in _EMPTY}
    found.empty.update(cells[number].strip() for number in figures if number not in filled)
    if found.parts:
        filled = {number: plain_figures(text, found.parts) for number, text in filled.items()}
    things = {
        number: (cells[thing].strip() if thing is not None and not figures[number] else figures[number])
        or found.table.header[number]
        for number in filled
    }
    if not filled:
        found.made.aside("no figure in the row", line)
        return
    if found.totals.is_total(period):
        found.totals.keep(line, period, {things[number]: text for number, text in filled.items()})
        return
    found.totals.count((things[number], text) for number, text in filled.items())
    try:
        when = read_edtf(_period(period)).text
    except DateError as error:
        found.table.problems.append(
            imports.bad_value(found.table.name, line, at[0] + 1, f"no year or period: {error.message}", error.hint)
        )
        return
    where = places.find(place)
    if not where and place:
        found.unknown[place] = found.unknown.get(place, 0) + 1
        found.made.aside("a place that the study does not know", line)
        return
    if not where:
        places.ask()
    found.made.rows_out += 1
    for number, text in filled.items():
        if _is_number(found.table, line, number, text):
            found.figures.append(_Figure(line, number + 1, things[number], where, when, text))


def _period(text: str) -> str:
    """Return a year or period as EDTF: two years with a stroke or hyphen between them are an interval.

    >>> _period("2019-2020"), _period("2021.0"), _period("2012 г."), _period("202105"), _period("May 2021")
    ('2019/2020', '2021', '2012', '2021-05', '2021-05')
    """
    text = re.sub(r"\s*(?:гг?\.?|жж?\.?|год[аы]?|жыл\w*)$", "", text.strip())
    text = re.sub(r"\.0$", "", text)
    years = re.fullmatch(r"(\d{4})\s*[-–—/]\s*(\d{4})", text)
    if years:
        return f"{years[1]}/{years[2]}"
    month = re.fullmatch(r"(\d{4})(0[1-9]|1[0-2])", text)
    if month:
        return f"{month[1]}-{month[2]}"
    return read_day(text) or text if re.fullmatch(r"[^\W\d]{3,}\.?\s+\d{4}", text) else text


def _is_number(table: ForeignTable, line: int, number: int, text: str) -> bool:
    try:
        read_number(text)
    except NumberError as error:
        table.problems.append(imports.bad_value(table.name, line, number + 1, error.message, error.hint))
        return False
    return True


def _of_figures(found: _Read, columns: dict[int, str]) -> dict[int, str]:
    """Return the columns that hold a figure in some row; of text alone are notes, names and codes."""
    kept = list(found.table.problems)
    open_ = set(columns)
    for _, cells in found.table.rows():
        open_ -= {number for number in open_ if _reads(cells[number].strip())}
        if not open_:
            break
    found.table.problems[:] = kept
    left = {number: name for number, name in columns.items() if number not in open_}
    if not left or not open_:
        return columns
    named = ", ".join(columns[number] for number in sorted(open_))
    found.made.notes.append(f"Columns without a figure, that nothing is read from: {named}.")
    return left


def _reads(text: str) -> bool:
    if text.lower() in _EMPTY:
        return False
    try:
        read_number(text)
    except NumberError:
        return False
    return True


def _find_marks(asked: Asked, found: _Read, columns: Sequence[int]) -> None:
    """Find what a point parts in the figures of a table; what only the user can know becomes a question."""
    seen = NumberMarks(found.table.delimiter)
    kept = list(found.table.problems)
    for _, cells in found.table.rows():
        for number in columns:
            seen.see(cells[number].strip())
    found.table.problems[:] = kept
    given = asked.answers.get("thousands", "")
    points = [one for one in seen.either["."] if one in seen.open]
    if points and not given:
        text = f"Does the point in {points[0]} part thousands, or decimals?"
        found.made.questions.append(Question("thousands", text, ("thousands", "decimals"), tuple(points)))
    if seen.either["."] or seen.thousands["."] or given:
        found.parts = seen.parts(given)
        if seen.uses(".") == "thousands" and seen.either["."]:
            shown = ", ".join(f"{one} is {one.replace('.', '')}" for one in seen.either["."])
            found.made.notes.append(f"Points part thousands: {shown}.")


def _shown(text: str) -> str:
    return f'say "{text}"' if text else "empty"


def _unit(asked: Asked, thing: str) -> str:
    """Return the unit of a column: its own, or that of all."""
    own = {plain_name(name.removeprefix("unit.")): unit for name, unit in asked.answers.items() if "unit." in name}
    return own.get(plain_name(thing), asked.answers.get("unit", ""))


def _tell_units(asked: Asked, found: _Read) -> None:
    """Refuse the unit of a column that is not there, and tell where one unit is said of several columns."""
    things = {plain_name(thing): thing for thing in _things(found)}
    for name in asked.answers:
        if name.startswith("unit.") and plain_name(name.removeprefix("unit.")) not in things:
            known = [f"unit.{thing}" for thing in things.values()]
            raise imports.ImportRefusedError.unknown_answer("tallies", name, known)
    own = {plain_name(name.removeprefix("unit.")) for name in asked.answers if name.startswith("unit.")}
    shared = [thing for plain, thing in things.items() if plain not in own]
    unit = asked.answers.get("unit", "")
    if unit and len(shared) > 1:
        found.made.notes.append(
            f"The unit of {', '.join(shared)} is {unit}: say that of a column with --answer 'unit.{shared[-1]}=…'."
        )


def _things(found: _Read) -> list[str]:
    return list(dict.fromkeys(figure.thing for figure in found.figures))


def _ask(asked: Asked, made: Import) -> None:
    if asked.answers["as"] == "claims" and not asked.answers.get("measure"):
        codes = sorted(
            row.record.code for row in asked.study.rows["vocabularies"] if row.record.vocabulary == "measures"
        )
        made.questions.append(Question("measure", "Which measure of the vocabulary is this?", tuple(codes)))
    if asked.answers["as"] == "claims" and not asked.answers.get("about"):
        made.questions.append(Question("about", "What is it about, as table/id (windows/NAME for a named period)?"))
    source = asked.answers.get("source", "")
    if source and asked.study.row("sources", source) is None:
        made.questions.append(Question("source", f"sources.yaml has no work {source!r}: which one was read?"))


def _source(asked: Asked, made: Import) -> str:
    """Return the work that the figures rest on: one of the study's, or a new one that the user describes later."""
    given = asked.answers.get("source", "")
    if given:
        return given
    made.source = {
        "id": asked.name,
        "type": "dataset",
        "title": asked.file.name,
        "terms": "rows",
        "note": "Say here who counted, and how; see also counts, threshold and covers.",
    }
    made.notes.append(f"sources.yaml gets a work {asked.name}: fill in its title, author and date.")
    return asked.name


def _locator(figure: _Figure) -> str:
    return f"line {figure.line}, column {figure.column}"


def _as_series(asked: Asked, found: _Read) -> None:
    source = _source(asked, found.made)
    known = {row.record.code for row in asked.study.rows["vocabularies"] if row.record.vocabulary == "indicators"}
    codes = {thing: _code(thing, asked.name, number) for number, thing in enumerate(_things(found), start=1)}
    for thing, code in codes.items():
        if code not in known:
            found.made.rows["vocabularies"].append(
                {"vocabulary": "indicators", "code": code, "label": thing, "definition": f"{thing}: {asked.file.name}"}
                | {"source": source, "locator": "the head of its column"}
            )
    seen: dict[tuple[str, str, str], _Figure] = {}
    for one in found.figures:
        key = (codes[one.thing], one.place, one.period)
        first = seen.setdefault(key, one)
        if first is not one:
            what = f"a second figure for {one.thing!r}, {one.period}; the first stands on line {first.line}"
            hint = "keep one of the two, or import them as claims: --answer as=claims"
            found.table.problems.append(imports.bad_value(found.table.name, one.line, one.column, what, hint))
        found.made.rows["series"].append(
            {"indicator": key[0], "place": one.place, "period": one.period, "value": one.value}
            | {"unit": _unit(asked, one.thing)}
            | {"source": source, "locator": _locator(one)}
        )
    found.table.fail_if_wrong()


def _as_claims(asked: Asked, found: _Read) -> None:
    source = _source(asked, found.made)
    ids: set[str] = set()
    for one in found.figures:
        id_ = "-".join(part for part in (asked.name, slug(one.thing), slug(one.period), one.place) if part)
        while id_ in ids:
            id_ += "-again"
        ids.add(id_)
        found.made.rows["claims"].append(
            {"id": id_, "about": asked.answers["about"], "measure": asked.answers["measure"], "population": one.thing}
            | {"place": one.place, "period": one.period, "value": one.value, "unit": _unit(asked, one.thing)}
            | {"standing": "not comparable", "reason": "not yet judged", "reading": "printed"}
            | {"source": source, "locator": _locator(one)}
        )
    found.made.notes.append("Every claim stands as not comparable until somebody judges it: used, rival, copy.")


def _code(thing: str, name: str, number: int) -> str:
    """Return the code of an indicator: its name, or where that has no Latin letters the list's name and a number.

    >>> _code("Rallies held", "bureau", 1), _code("Митинги", "bureau", 2)
    ('rallies-held', 'bureau-2')
    """
    return slug(thing) if any(sign.isascii() and sign.isalpha() for sign in plain_name(thing)) else f"{name}-{number}"


def _options() -> Iterator[Option]:
    yield Option("as", "what each figure becomes", ("series", "claims"), "series")
    yield Option("place", "the id of the place that all of it is about, where no column says")
    yield Option("unit", "what was counted, in every column: rallies, people")
    yield Option("unit.COLUMN", "what was counted in one column, by its name")
    yield Option("totals", "what becomes of a row of totals that is not the sum of its column", ("aside",))
    yield THOUSANDS
    yield Option("source", "the id of the work in sources.yaml that the table is from")
    yield Option("about", "for claims: what they are about, as table/id")
    yield Option("measure", "for claims: their code in the vocabulary measures")


FORMAT = Format(
    "tallies",
    "Yearly tallies",
    "a CSV with a column of years and one of figures for each thing counted",
    "series.csv, or claims.csv with --answer as=claims",
    read,
    tuple(_options()),
)
