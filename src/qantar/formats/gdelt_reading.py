"""The columns of GDELT become those of a study in SQL: codes and places are looked up once for each distinct one."""

# ruff: noqa: S608 - every name and text in the SQL here goes through `quoted` or `text`.

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import duckdb

from qantar.errors import imports
from qantar.errors.imports import ImportFileError
from qantar.errors.problems import plural
from qantar.formats.countries import countries_by_fips, countries_by_iso3
from qantar.formats.foreign_file import ForeignFile
from qantar.formats.format import Asked
from qantar.formats.gdelt import EARLY, TAKEN
from qantar.formats.imported import Import
from qantar.formats.listed import Origin
from qantar.formats.listing import Listing
from qantar.formats.listing_files import LARGE, write_list
from qantar.formats.placing import Where
from qantar.study.data import ListedEvent
from qantar.study.record import columns_of
from qantar.tables.database import connect, insert, number_from, quoted, text

_FIELDS = ("kind", "form", "issue", "issues", "demands", "violence", "property_damage", "state_response")
#: The rows of a file up to this size are numbered, so that the lines of what is set aside can be named.
_SMALL = 64 << 20
#: What GDELT's kinds of places are worth: country, state, city.
_PRECISION = "CASE ActionGeo_Type WHEN '1' THEN 'country' WHEN '2' THEN 'region' WHEN '5' THEN 'region' "
_PRECISION += "WHEN '3' THEN 'exact' WHEN '4' THEN 'exact' END"
_ELSEWHERE = "in a country that the study is not about (--answer countries=all takes them)"
_NOWHERE = "no place given (--answer countries=all takes them)"
_EARLY = f'dated {EARLY} days or more before it was added: GDELT makes a day of "a year ago"'


class Gdelt:
    """One file of GDELT on its way into a study."""

    def __init__(
        self, asked: Asked, origin: Origin, file: ForeignFile, layout: tuple[Sequence[str], str, bool]
    ) -> None:
        self.asked = asked
        self.origin = origin
        self.file = file
        self.columns, self.mark, self.header = layout
        self.listing = Listing(asked, "gdelt", origin, file.name)
        self.listing.made.notes += list(file.notes)
        self.connection = connect(asked.work / "rows.duckdb", spill=asked.work / "spill", threads=2)
        self.roots = TAKEN[asked.answers.get("take", "unrest")]

    def read(self) -> Import:
        """Return what the file becomes."""
        try:
            self._stage()
            self._look_up_codes()
            self._look_up_places()
            return self._finish()
        finally:
            self.connection.close()

    def _reader(self, more: str = "") -> str:
        columns = ", ".join(f"{text(name)}: 'VARCHAR'" for name in self.columns)
        # What a database that gave the rows out writes for an empty cell; in a file of GDELT it is a name like others.
        nothing = "['']" if self.mark == "\t" else "['', 'NULL']"
        quotes = "'', escape = ''" if self.mark == "\t" else "'\"', escape = '\"'"
        return (
            f"read_csv({text(str(self.file.path))}, header = {str(self.header).lower()}, auto_detect = false, "
            f"delim = {text(self.mark)}, nullstr = {nothing}, quote = {quotes}, strict_mode = true, "
            f"columns = {{{columns}}}{more})"
        )

    def _stage(self) -> None:
        """Read the file once: the cells that are needed of the rows that are taken, and a reason for each other row."""
        self.listing.asked.progress("reading the events")
        self._small_tables()
        day, roots = _day("SQLDATE"), ", ".join(map(text, self.roots))
        taken = f"substr(EventCode, 1, 2) IN ({roots})" if self.roots else "true"
        abroad = f"country <> '' AND country NOT IN ({self._own_codes()})" if self.listing.only_study else "false"
        nowhere = "country = '' AND place = ''" if self.listing.only_study else "false"
        added = _day("DATEADDED") if "DATEADDED" in self.columns else "NULL::DATE"
        keep_early = self.asked.answers.get("early") == "keep"
        early = "false" if keep_early else f"coalesce(day <= {added} - {EARLY}, false)"
        optional = ("DATEADDED", "SOURCEURL", "Actor1CountryCode", "Actor2CountryCode", "Actor1Name", "Actor2Name")
        others = ", ".join(f"{quoted(name) if name in self.columns else 'NULL'} AS {name}" for name in optional)
        swap = self.listing.swap
        lat, lon = ("ActionGeo_Long", "ActionGeo_Lat") if swap else ("ActionGeo_Lat", "ActionGeo_Long")
        # A number for each row keeps the database from reading with both hands: only where it costs nothing.
        line = f"row_number() OVER () + {int(self.header)}" if self._is_small() else "NULL"
        actors = "concat_ws(' - ', Actor1Name, Actor2Name)"
        # Where codes went through a spreadsheet as numbers, 020 (an appeal) reads 20, which is mass violence.
        cut = "length(EventRootCode) = 1 AND EventRootCode BETWEEN '1' AND '9' AND EventCode NOT LIKE '0%'"
        code = f"CASE WHEN {cut} THEN '0' || EventCode ELSE EventCode END" if self._has_roots() else "EventCode"
        kept = {
            "event": "GLOBALEVENTID", "day": "day", "added": added, "code": "EventCode", "name": "ActionGeo_FullName",
            "country": "country", "lat": f"try_cast({lat} AS DOUBLE)", "lon": f"try_cast({lon} AS DOUBLE)",
            "precision": _PRECISION, "one": "Actor1CountryCode", "other": "Actor2CountryCode",
            "actors": f"CASE WHEN {actors} <> '' THEN 'actors: ' || {actors} END", "url": "SOURCEURL",
        }  # fmt: skip
        # Most rows are not taken: what only the others need is worked out for these alone.
        cells = ", ".join(f"CASE WHEN reason IS NULL THEN {cell} END AS {name}" for name, cell in kept.items())
        reasons = {
            "try_cast(GLOBALEVENTID AS BIGINT) IS NULL": "no id that is a number",
            "day IS NULL": "no date that is one",
            f"NOT {taken}": self._not_taken(),
            early: _EARLY,
            nowhere: _NOWHERE,
            abroad: _ELSEWHERE,
        }
        cases = " ".join(f"WHEN {holds} THEN {number}" for number, holds in enumerate(reasons))
        query = f"""
            CREATE TABLE staged AS
            WITH read AS (
                SELECT {line} AS line, GLOBALEVENTID, {day} AS day, coalesce({code}, '') AS EventCode, ActionGeo_Type,
                    ActionGeo_FullName, coalesce(ActionGeo_FullName, '') AS place,
                    coalesce(ActionGeo_CountryCode, '') AS country, ActionGeo_Lat, ActionGeo_Long, {others}
                FROM {self._reader()}
            ),
            -- Read once, for both the rows that are taken and the number of all others.
            judged AS MATERIALIZED (
                SELECT reason, line, {cells} FROM (SELECT *, CAST(CASE {cases} END AS UTINYINT) AS reason FROM read)
            )
            SELECT judged.* EXCLUDE (country), coalesce(fips.iso, '') AS iso, 1 AS rows, NULL::BIGINT[] AS lines
            FROM judged LEFT JOIN fips ON fips.code = country WHERE reason IS NULL
            UNION ALL BY NAME
            SELECT reason, count(*) AS rows, min(line, 10) AS lines
            FROM judged WHERE reason IS NOT NULL GROUP BY reason"""
        try:
            self.connection.execute(query)
        except duckdb.Error as error:
            raise ImportFileError([self._worded(str(error))]) from error
        made, texts = self.listing.made, list(reasons.values())
        counts = "SELECT reason, sum(rows), any_value(lines) FROM staged GROUP BY 1 ORDER BY 1 NULLS FIRST"
        for reason, count, lines in self.connection.execute(counts).fetchall():
            made.rows_in += int(count)
            if reason is not None:
                made.aside(texts[reason], rows=int(count))
                made.set_aside[-1].lines = [int(one) for one in lines or ()]

    def _has_roots(self) -> bool:
        return "EventRootCode" in self.columns

    def _small_tables(self) -> None:
        for name, codes in (("fips", countries_by_fips()), ("iso3", countries_by_iso3())):
            rows = ", ".join(f"({text(code)}, {text(iso)})" for code, iso in codes.items())
            self.connection.execute(f"CREATE TABLE {name} AS SELECT * FROM (VALUES {rows}) AS t(code, iso)")

    def _own_codes(self) -> str:
        """Return the codes that GDELT has for the countries of the study, as SQL lists them."""
        own = [code for code, iso in countries_by_fips().items() if iso in self.listing.countries]
        return ", ".join(map(text, own)) or "''"

    def _not_taken(self) -> str:
        return {
            "protest": "no protest (--answer take=unrest or take=all takes more)",
            "unrest": "neither protest nor coercion nor violence (--answer take=all takes them)",
        }.get(self.asked.answers.get("take", "unrest"), "")

    def _worded(self, error: str) -> imports.FileProblem:
        found = re.search(r"line:?\s*(\d+)", error, re.IGNORECASE)
        line = int(found[1]) if found else 1
        cells = re.search(r"Expected Number of Columns: (\d+) Found: (\d+)", error)
        if cells:
            last = self._is_last(line)
            if last:
                why = f"line {line} has {cells[2]} of {cells[1]} cells"
                return imports.cut_off(self.file.name, line, why)
            return imports.broken_row(self.file.name, line, int(cells[2]), int(cells[1]))
        if "unicode" in error.lower() or "utf-8" in error.lower():
            return imports.not_text(self.file.name, line)
        return imports.bad_value(
            self.file.name, line, 1, "the row cannot be read", "download the file again; or take the line out"
        )

    def _is_last(self, line: int) -> bool:
        with self.file.path.open("rb") as lines:
            return sum(1 for _ in lines) <= line

    def _is_small(self) -> bool:
        return self.file.path.stat().st_size <= _SMALL

    def _look_up_codes(self) -> None:
        """Make a table of what each code of a deed becomes: its own row of the mapping, or that of a wider code."""
        words = self.listing.words
        self.connection.execute(
            f"CREATE TABLE codes (code VARCHAR, {', '.join(f'{name} VARCHAR' for name in _FIELDS)})"
        )
        counts = self.connection.execute(
            "SELECT code, count(*) FROM staged WHERE reason IS NULL GROUP BY 1 ORDER BY 1"
        ).fetchall()
        for code, count in counts:
            found = words.narrowing("EventCode", dict.fromkeys([code, code[:3], code[:2]]), int(count))
            if "kind" not in found:
                self.connection.execute("DELETE FROM staged WHERE code = ?", [code])
                self.listing.made.aside(f"a code that the mapping does not have: {code}", rows=int(count))
            self.connection.execute(
                f"INSERT INTO codes VALUES ({', '.join('?' * (len(_FIELDS) + 1))})",
                [code, *(";".join(found.get(name, [])) or None for name in _FIELDS)],
            )

    def _look_up_places(self) -> None:
        """Make a table of the study's places that the distinct places of the file are, as of the days they have."""
        placer, countries = self.listing.placer, self.listing.countries
        self.connection.execute(
            "CREATE TABLE places (name VARCHAR, iso VARCHAR, lat DOUBLE, lon DOUBLE, era INTEGER, id VARCHAR, "
            "kind VARCHAR, doubts VARCHAR)"
        )
        own = f"list_contains({_list(sorted(countries))}, iso) OR iso = ''"
        rows = self.connection.execute(
            f"SELECT name, iso, lat, lon, {self._era()} AS era, min(day), count(*) FROM staged "
            f"WHERE reason IS NULL AND ({own}) GROUP BY ALL ORDER BY ALL"
        ).fetchall()
        found = []
        for name, iso, lat, lon, era, day, count in rows:
            placed = placer.place(_where(name, iso, lat, lon), day)
            if placer.last_spoken:
                placer.unplaced[placer.last_spoken] += int(count) - 1
            found.append((name, iso, lat, lon, era, placed.id, placed.kind, ";".join(placed.doubts)))
        if found:
            insert(self.connection, "places", list(zip(*found, strict=True)))

    def _era(self) -> str:
        """Return the SQL of which map a day belongs to: between two changes of places nothing differs."""
        turns = [] if self.listing.placer.map_day else self.listing.placer.turns
        return " + ".join(f"CAST(day >= DATE '{turn.isoformat()}' AS INTEGER)" for turn in turns) or "0"

    def _select(self) -> str:
        """Return the SQL of the rows with the columns of a list of events."""
        name = self.asked.name
        point = "abs(s.lat) <= 90 AND abs(s.lon) <= 180 AND NOT (s.lat = 0 AND s.lon = 0)"
        elsewhere = "coalesce(a.iso <> s.iso, true) AND coalesce(b.iso <> s.iso, true)"
        known = "s.iso <> '' AND (a.iso IS NOT NULL OR b.iso IS NOT NULL)"
        place = (
            "CASE WHEN coalesce(p.id, '') <> '' THEN p.id WHEN s.name <> '' THEN '?' || replace(s.name, ';', ',') END"
        )
        cells = {
            "id": f"{text(name + '-')} || event",
            "date": "day",
            "place": place,
            "lat": f"CASE WHEN {point} THEN s.lat END",
            "lon": f"CASE WHEN {point} THEN s.lon END",
            "precision": "precision",
            "doubts": f"concat_ws(';', nullif(p.doubts, ''), "
            f"CASE WHEN {known} AND {elsewhere} THEN 'actor-elsewhere' END, "
            f"CASE WHEN day <= added - {EARLY} THEN 'dated-early' END)",
            **{one: f"c.{one}" for one in _FIELDS},
            "note": "concat_ws('; ', actors, url)",
            "source": text(self.listing.source),
            "locator": "'id ' || event",
        }
        shown = ", ".join(f"{cells[one]} AS {quoted(one)}" for one in columns_of(ListedEvent) if one in cells)
        return f"""
            SELECT {shown} FROM staged s JOIN codes c ON c.code = s.code
            LEFT JOIN places p ON p.name IS NOT DISTINCT FROM s.name AND p.iso = s.iso
                AND p.lat IS NOT DISTINCT FROM s.lat AND p.lon IS NOT DISTINCT FROM s.lon AND p.era = ({self._era()})
            LEFT JOIN iso3 a ON a.code = s.one LEFT JOIN iso3 b ON b.code = s.other
            WHERE s.reason IS NULL"""

    def _finish(self) -> Import:
        listing, made = self.listing, self.listing.made
        taken = number_from(self.connection, "SELECT count(*) FROM staged WHERE reason IS NULL")
        ids = int(
            self.connection.execute("SELECT count(DISTINCT event) FROM staged WHERE reason IS NULL").fetchall()[0][0]
        )
        if ids < taken:
            made.aside("the same event again, with the same id", rows=taken - ids)
        made.rows_out = ids
        large = self.asked.large if self.asked.large is not None else listing.rows.large
        large = ids > LARGE if large is None else large
        urls = number_from(self.connection, "SELECT count(DISTINCT url) FROM staged WHERE reason IS NULL")
        if urls:
            made.notes.append(
                f"{plural(ids, 'event')} {'rests' if ids == 1 else 'rest'} on {plural(urls, 'article')}: one article "
                "gives many events."
            )
        self._elsewhere()
        if large:
            listing.rows.large = True
            done = listing.account()
            if not done.questions:
                if self.asked.study.row("sources", listing.source) is None:
                    made.source = self.origin.source(listing.source, listing.words.loses())
                self._write(distinct=ids < taken)
            return done
        for row in self._rows():
            listing.rows.add(row)
        return listing.finish()

    def _elsewhere(self) -> None:
        """Count the places of other countries, which nobody looked for in the study."""
        known = {f"list_contains({_list(sorted(self.listing.countries))}, iso)", "iso = ''"}
        rows = self.connection.execute(
            f"SELECT coalesce(nullif(name, ''), 'no place given'), count(*) FROM staged "
            f"WHERE reason IS NULL AND NOT ({' OR '.join(sorted(known))}) GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 10000"
        ).fetchall()
        self.listing.placer.unplaced.update({str(name): int(count) for name, count in rows})

    def _rows(self) -> Iterable[dict[str, str]]:
        result = self.connection.execute(f"SELECT DISTINCT ON (id) * FROM ({self._select()}) ORDER BY id")
        names = [column[0] for column in result.description or ()]
        for row in result.fetchall():
            yield {name: _text(cell) for name, cell in zip(names, row, strict=True) if cell is not None}

    def _write(self, *, distinct: bool) -> None:
        select = self._select()
        if distinct:
            select = f"SELECT DISTINCT ON (id) * FROM ({select}) ORDER BY id"
        self.listing.asked.progress("writing the events")
        write_list(self.asked, self.listing.source, self.listing.made, self.origin, select, self.connection)


def _day(column: str) -> str:
    """Return the SQL of a day in eight figures; nothing where they are none."""
    return f"CAST(try_strptime(substr({column}, 1, 8), '%Y%m%d') AS DATE)"


def _where(name: str | None, iso: str, lat: float | None, lon: float | None) -> Where:
    """Return a place of GDELT: its full name runs from the finest to the country.

    >>> _where("Solis, North Coast, Meridia", "XM", 12.1, -40.2).names
    ('Solis', 'North Coast')
    """
    parts = [re.sub(r"\s*\(.*?\)", "", part).strip() for part in (name or "").split(",")]
    names = tuple(dict.fromkeys(part for part in (parts[:-1] if len(parts) > 1 else ()) if part))
    return Where(names, iso or (parts[-1] if parts else ""), lat, lon)


def _text(cell: Any) -> str:  # noqa: ANN401 - a cell of any type
    if isinstance(cell, float):
        from qantar.formats.listing import degrees

        return degrees(cell)
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def _list(values: Iterable[str]) -> str:
    return "[" + ", ".join(text(value) for value in values) + "]::VARCHAR[]"
