"""The events of a list, one by one, become rows of a study: placed, counted, told apart, and nothing left out."""

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache

from qantar.errors import imports
from qantar.errors.imports import FileProblem, ImportFileError
from qantar.errors.problems import plural
from qantar.formats.actor_names import ActorNames
from qantar.formats.format import Asked, Option
from qantar.formats.imported import Import, Lost, Question, Unplaced
from qantar.formats.listed import Listed, Origin, event_id
from qantar.formats.listing_files import Rows
from qantar.formats.placing import Placed, Placer, Where
from qantar.formats.wording import Words, folded, words_for
from qantar.study.reports import FIGURES
from qantar.values.dates import read_edtf
from qantar.values.numbers import NumberError, read_number
from qantar.values.people import Range, read_crowd, read_people

#: What every list of events may be told.
OPTIONS = (
    Option("countries", "take the events of the study's countries alone, or of all", ("study", "all"), "study"),
    Option("map", "the day whose map all events are placed on (the map of each event's own day if nothing is said)"),
    Option("coordinates", "whether latitude and longitude are as written or swapped", ("as-written", "swapped")),
    Option("source", "the id of the work in sources.yaml that this is (a new one if nothing is said)"),
)
#: The format whose words are in the mapping that comes with each list.
ANY_LIST = "events-csv"
#: So many problems of one kind are told one by one.
_TOLD = 5
#: Doubts that leave an event without a point.
_NO_POINT = frozenset({"null-coordinates", "impossible-coordinates"})
#: From so many points on, swapped coordinates are no chance.
_POINTS = 3


@dataclass
class Listing:
    """Takes the events of a list as they are read, and makes an `Import` of them."""

    asked: Asked
    format_id: str
    origin: Origin
    file: str
    made: Import = field(default_factory=Import)
    problems: list[FileProblem] = field(default_factory=list)

    def __post_init__(self) -> None:
        answers = self.asked.answers
        self.words: Words = (
            Words([])
            if self.format_id == ANY_LIST
            else words_for(self.format_id, self.asked.study.path, self.asked.mapping)
        )
        self.placer = Placer(self.asked.study, self._map_day())
        self.actors = ActorNames(self.asked.study)
        self.source = answers.get("source") or self.asked.name
        self.swap = answers.get("coordinates") == "swapped"
        self.countries = frozenset(self.asked.study.settings.countries)
        self.only_study = answers.get("countries", "study") == "study"
        self.rows = Rows(self.asked, self.source, large=True if self.placer.map_day else self.asked.large)
        self.seen: dict[str, tuple[int, int]] = {}
        self.again: Counter[str] = Counter()
        self.unread: Counter[tuple[str, str]] = Counter()
        #: What stands in the place of a last day, and is no day.
        self.no_last_day: Counter[str] = Counter()
        #: Rows whose low estimate of some number is over the high one.
        self.low_over_high = 0
        self._told: Counter[str] = Counter()
        if answers.get("source") and self.asked.study.row("sources", self.source) is None:
            text = f"sources.yaml has no work {self.source!r}: which one is this?"
            self.made.questions.append(Question("source", text))

    def _map_day(self) -> date | None:
        text = self.asked.answers.get("map", "")
        if not text:
            return None
        try:
            return read_edtf(text).earliest
        except ValueError as error:
            raise imports.ImportRefusedError.bad_answer(f"map={text}") from error

    def problem(self, kind: str, made: FileProblem) -> None:
        """Keep a problem; of one kind the first few are told, the others counted."""
        self._told[kind] += 1
        if self._told[kind] <= _TOLD:
            self.problems.append(made)

    def add(self, listed: Listed, repeated: str = "") -> None:
        """Take one event up, or set it aside with its reason; `repeated` is what in its row tells doubles apart."""
        made = self.made
        if listed.words.get("skip"):
            made.aside(listed.words["skip"][0], listed.line)
            return
        if not listed.words.get("kind"):
            made.aside("a kind of event that the mapping does not have", listed.line)
            return
        again = self._again(listed, repeated)
        if again == 0:
            return
        if self.swap:
            listed.where = _swapped(listed.where)
        country = self.placer.country(listed.where.country)
        if self.only_study and listed.where.country and country not in self.countries:
            made.aside("in a country that the study is not about (--answer countries=all takes them)", listed.line)
            return
        day = _first_day(listed.date)
        placed = self.placer.place(listed.where, day)
        place = placed.id
        if not place and (name := self.placer.asked_for(listed.where, day)):
            place = f"?{name.replace(';', ',')}"
        made.rows_out += 1
        self.words.count(listed.words)
        self.rows.add(self._row(listed, placed, place, again))

    def _again(self, listed: Listed, repeated: str) -> int:
        """Return which of several like it an event is, from 1; 0 for one that stands in the file already."""
        if not listed.id:
            self.again[f"{listed.date} {listed.digest}"] += 1
            return self.again[f"{listed.date} {listed.digest}"]
        what = hash(repeated)
        first = self.seen.setdefault(listed.id, (listed.line, what))
        if first[0] == listed.line:
            return 1
        if first[1] == what:
            self.made.aside("the same event again, with the same id", listed.line)
        else:
            self.problem("id", imports.repeated_id(self.file, listed.line, 1, listed.id, first[0]))
        return 0

    def _row(self, listed: Listed, placed: Placed, place: str, again: int) -> dict[str, str]:
        doubts = [*placed.doubts, *listed.doubts]
        if placed.country and listed.actor_countries:
            known = {self.placer.country(one) for one in listed.actor_countries} - {""}
            if known and placed.country not in known:
                doubts.append("actor-elsewhere")
        words: dict[str, list[str]] = dict(listed.words)
        if "issue" not in words and (root := self._root(words.get("issues", ()))):
            words["issue"] = [root]
        where = listed.where
        as_point = where.lat is not None and not _NO_POINT.intersection(placed.doubts)
        row = {
            "id": event_id(self.asked.name, listed, again),
            "date": listed.date,
            "place": place,
            "lat": degrees(where.lat) if as_point else "",
            "lon": degrees(where.lon) if as_point else "",
            "precision": listed.precision or (placed.kind if placed.kind in ("region", "country") else ""),
            "doubts": ";".join(dict.fromkeys(doubts)) if doubts else "",
            "label": listed.label,
            **{name: ";".join(many) for name, many in words.items() if name != "skip"},
            "source": self.source,
            "locator": f"id {listed.id}" if listed.id else f"row {listed.digest}" + (f", {again}" if again > 1 else ""),
        }
        notes = [listed.note] if listed.note else []
        for name in ("organisers", "participants", "target"):
            if names := getattr(listed, name):
                ids, others = self.actors.find(names)
                row[name] = ";".join(ids)
                notes += [f"{name}: {', '.join(others)}"] if others else []
        row["note"] = "; ".join(notes)
        for figure in FIGURES:
            if text := getattr(listed, figure):
                row |= self._figure(figure, text)
        return row

    def _root(self, issues: Sequence[str]) -> str:
        """Return the broad issue that all finer ones belong to; empty where they belong to several."""
        found = set()
        for code in issues:
            row = self.asked.study.row("vocabularies", f"issues/{code}")
            while row is not None and row.record.parent:
                row = self.asked.study.row("vocabularies", f"issues/{row.record.parent}")
            found.add(row.record.code if row is not None else "")
        return found.pop() if len(found) == 1 and found <= {"political", "economic", "social"} else ""

    def _figure(self, figure: str, text: str) -> dict[str, str]:
        """Return a number of people as written where that reads as it stands, else in words that do; and its ends."""
        text = " ".join(text.split())
        if not text:
            return {}
        cells = _figure_cells(figure, text)
        if cells is None:
            self.unread[figure, text] += 1
            return {}
        return cells

    def finish(self) -> Import:
        """Return what the list became; raises an `ImportFileError` if anything is wrong in it."""
        made = self.made
        for kind, count in self._told.items():
            if count > _TOLD:
                last = self.problems[-1]
                what = f"{count - _TOLD:,} more rows have the same problem ({kind})"
                self.problems.append(FileProblem(self.file, last.line, 1, what))
        if not made.rows_in and not self.problems:
            self.problems.append(imports.no_rows(self.file))
        if self.problems:
            raise ImportFileError(self.problems)
        if not self.account().questions:
            self.rows.finish(made, self.origin, self.words.loses())
        return made

    def account(self) -> Import:
        """Say what is lost, unplaced and unknown; what only the user knows becomes a question."""
        made, placer = self.made, self.placer
        made.lost = self.words.lost()
        made.lost += [
            Lost(figure, text, "", "no number of people can be read in it", count)
            for (figure, text), count in self.unread.most_common()
        ]
        made.lost += [
            Lost("end_date", text, "", "it is no day: the event is on its first day alone", count)
            for text, count in self.no_last_day.most_common()
        ]
        for (column, value), count in self.words.unknown.most_common():
            made.lost.append(Lost(column, value, "", "the mapping has no row for it", count))
        made.unplaced = [Unplaced(name, rows) for name, rows in placer.unplaced.most_common()]
        if placer.only_wider:
            first = ", ".join(f"{name} in {id_}" for (name, id_), _ in placer.only_wider.most_common(5))
            number = len(placer.only_wider)
            places = "1 place is" if number == 1 else f"{number:,} places are"
            made.notes.append(
                f"{places} known to the study only by a wider one ({first}{' …' if number > 5 else ''}): "
                "add them to places.csv to tell them apart."
            )
        if placer.beside:
            first = ", ".join(f"{name} beside {id_}" for (name, id_), _ in placer.beside.most_common(5))
            more = " …" if len(placer.beside) > 5 else ""
            made.notes.append(
                f"{plural(len(placer.beside), 'name')} in one cell with a town of the study, and not among its places "
                f"({first}{more}): the events are counted in that town. Add to places.csv what is a town of its own."
            )
        if placer.ambiguous:
            names = ", ".join(name for name, _ in placer.ambiguous.most_common(5))
            made.notes.append(f"Names that several places of the study have, and nothing tells which: {names}.")
        if self.actors.unknown:
            names = ", ".join(name for name, _ in self.actors.unknown.most_common(5))
            more = " …" if len(self.actors.unknown) > 5 else ""
            made.notes.append(
                f"{plural(len(self.actors.unknown), 'name')} of actors not in the study ({names}{more}): kept in the "
                "private notes of the events. Add those who act in public to actors.csv and import with --replace."
            )
        if self.low_over_high:
            rows = "1 row gives" if self.low_over_high == 1 else f"{self.low_over_high:,} rows give"
            made.notes.append(
                f"{rows} a low estimate over the high one: the number is left out, and doubts says low-over-high."
            )
        described = self.asked.study.row("sources", self.source)
        if self.origin.warning and not (described is not None and described.record.terms):
            made.notes.append(self.origin.warning)
        if not self.asked.answers.get("coordinates") and _POINTS <= placer.inside_swapped > placer.inside:
            text = (
                f"{placer.inside_swapped:,} points lie in the study's places only if latitude and longitude change "
                f"places, and {placer.inside:,} as they are written: are they swapped?"
            )
            made.questions.append(Question("coordinates", text, ("swapped", "as-written")))
        return made


def _people(figure: str, text: str) -> Range | None:
    # 1e400 is no number of people, and neither is the 1 it begins with.
    if re.fullmatch(r"[\d.,]+[eE][-+]?\d+", text):
        return None
    if figure == "crowd":
        return read_crowd(text)
    found = read_people(text)
    own: Range | None = getattr(found, figure)
    if own is not None or found.crowd is None:
        return own
    # A crowd has somebody in it; of those killed, hurt or held there may be none.
    return replace(found.crowd, low=0) if found.crowd.low == 1 and _may_be_none(text) else found.crowd


def _may_be_none(text: str) -> bool:
    try:
        read = read_number(text)
    except NumberError:
        return False
    return read.low is not None and int(read.low) + read.low_open == 0


@lru_cache(maxsize=65_536)
def _figure_cells(figure: str, text: str) -> dict[str, str] | None:
    """Return the cells of a number of people; None where there is none in the text."""
    one = _people(figure, text)
    if one is None:
        return None
    ends = {f"{figure}_low": str(one.low), f"{figure}_high": "" if one.high is None else str(one.high)}
    return {figure: _cell(text, one), **ends}


@lru_cache(maxsize=65_536)
def _first_day(when: str) -> date | None:
    return read_edtf(when).earliest


def _cell(text: str, one: Range) -> str:
    try:
        read = read_number(text)
    except NumberError:
        return one.text
    low = None if read.low is None else int(read.low) + read.low_open
    return text if low is not None and max(low, min(1, one.low)) == one.low and read.unit is None else one.text


@lru_cache(maxsize=65_536)
def degrees(value: float | None) -> str:
    """Return degrees as a decimal, never with an exponent.

    >>> degrees(43.25), degrees(-0.00001)
    ('43.25', '-0.00001')
    """
    return "" if value is None else re.sub(r"\.?0+$", "", f"{value:.6f}") or "0"


def _swapped(where: Where) -> Where:
    return Where(where.names, where.country, where.lon, where.lat)


def number_in(text: str) -> float | None:
    """Return a decimal with a point or comma; None for anything else.

    >>> number_in("43,25"), number_in("43.25"), number_in("north"), number_in("inf")
    (43.25, 43.25, None, None)
    """
    try:
        number = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def values_of(cells: Iterator[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the pairs whose value holds something."""
    return [(name, value) for name, value in cells if folded(value)]
