"""A mapping of any list's columns, drafted from their names in three languages and from what is in them."""

import csv
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from qantar.formats.foreign_dates import read_time
from qantar.formats.foreign_table import ForeignTable, plain_name
from qantar.formats.list_reading import whole
from qantar.formats.listing import number_in
from qantar.formats.wording import ANY, Word, folded
from qantar.study.vocabularies import shipped_codes

#: The fields that a column as a whole can fill; the others are words, looked up value by value.
WHOLE = (
    "id", "date", "end_date", "place", "district", "region", "country", "lat", "lon", "organisers", "participants",
    "target", "crowd", "crowd_low", "crowd_high", "killed", "injured", "detained", "label", "note",
)  # fmt: skip
WORDED = ("kind", "form", "issue", "issues", "demands", "violence", "property_damage", "state_response")
COLUMN_FIELDS = (*WHOLE, *WORDED)
#: A column of words has no more different values than this; one with more is text.
_MOST_WORDS = 80
_LOOKED_AT = 2000


@dataclass
class Draft:
    """The rows of a drafted mapping, and what could not be told from the columns."""

    rows: list[Word] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        """Return the mapping as the lines of a CSV."""
        import io

        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(("column", "value", "field", "becomes", "lost"))
        writer.writerows((row.column, row.value, row.field, row.becomes, row.lost) for row in self.rows)
        return text.getvalue().splitlines()


def draft(table: ForeignTable, rows: Sequence[Sequence[str]]) -> Draft:
    """Return a mapping of the columns of a table, drafted from its header and its first rows."""
    found = Draft()
    taken: dict[str, int] = {}
    columns = [Counter(row[place].strip() for row in rows) for place in range(len(table.header))]
    for name, place, whole_name in _by_name(table):
        fits = name not in taken and place not in taken.values() and _fits(name, columns[place])
        if fits and (whole_name or name not in WORDED or any(word_for(name, value) for value in columns[place])):
            taken[name] = place
    if "date" not in taken:
        # Some lists write the day into a column of notes.
        free = {name: place for name, place in taken.items() if name not in ("note", "label")}
        dates = [place for place, values in enumerate(columns) if place not in free.values() and _dates(values)]
        if dates:
            taken = {name: place for name, place in taken.items() if place != dates[0]} | {"date": dates[0]}
    for name in COLUMN_FIELDS:
        if name in taken:
            column = table.header[taken[name]]
            found.rows.append(Word(column, "", name, ""))
            if name in WORDED:
                found.rows += _values(column, name, columns[taken[name]])
    if "kind" not in taken:
        found.rows.append(Word(ANY, "", "kind", "protest", "what kind of event it was"))
    used = set(taken.values())
    found.unread = [name for place, name in enumerate(table.header) if place not in used and name]
    return found


def named_for(table: ForeignTable, name: str) -> int | None:
    """Return the number of the first column whose name means a field; None without any."""
    return next((place for found, place, _ in _by_name(table) if found == name), None)


def _by_name(table: ForeignTable) -> Iterator[tuple[str, int, bool]]:
    """Give the fields that the names of the columns mean: whole names first, then words in them."""
    for name, names in _column_names():
        for one in names:
            if one in table.columns:
                yield name, table.columns[one], True
    for name, names in _column_names():
        for column, place in table.columns.items():
            if any(f"_{one}_" in f"_{column}_" for one in names if len(one) > 2):
                yield name, place, False


@cache
def _column_names() -> tuple[tuple[str, tuple[str, ...]], ...]:
    text = (files("qantar.formats") / "words" / "column-names.csv").read_text(encoding="utf-8")
    return tuple(
        (row["field"], tuple(plain_name(name) for name in row["names"].split(";")))
        for row in csv.DictReader(text.splitlines())
    )


@cache
def _plain_words() -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    text = (files("qantar.formats") / "words" / "plain-words.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(text.splitlines())
    return tuple((row["field"], row["becomes"], tuple(row["words"].split(";"))) for row in rows)


@cache
def _coded() -> dict[tuple[str, str], str]:
    """Return the study's word for each code of PLOVER and ACLED that means one, by vocabulary.

    A code that several words of the study share means none of them, unless it names one: PROTEST/riot is a riot, and
    ASSAULT may be by anybody.
    """
    shared: dict[tuple[str, str], list[str]] = {}
    for row in shipped_codes():
        code = row.record
        kind_of_plover = (code.plover or "").partition("/")[0]
        for text in dict.fromkeys((code.plover, kind_of_plover, code.acled, (code.acled or "").partition(": ")[2])):
            if text:
                many = shared.setdefault((code.vocabulary, folded(text)), [])
                many.append(code.code)
                # A type has other codes than the one that a word of the study has.
                many += [""] if text == kind_of_plover != code.plover else []
    found = {(row.record.vocabulary, row.record.code): row.record.code for row in shipped_codes()}
    for (vocabulary, text), codes in shared.items():
        named = [code for code in codes if code in re.split(r"[/: ]+", text)[-1:]]
        if len(codes) == 1 or named:
            found.setdefault((vocabulary, text), (named or codes)[0])
    return found


_VOCABULARIES = {"kind": "event_kinds", "form": "forms", "state_response": "responses"}


def _fits(name: str, values: Counter[str]) -> bool:
    """Say whether what stands in a column can be what its name says."""
    filled = {value: count for value, count in values.items() if value and value.lower() not in ("na", "nan", "null")}
    if not filled:
        return False
    if name in ("date", "end_date"):
        return _dates(values)
    if name in ("lat", "lon"):
        return _share(filled, lambda value: number_in(value) is not None and abs(number_in(value) or 0) <= 180) > 0.9
    if name == "id":
        return max(filled.values()) <= max(5, sum(filled.values()) // 100)
    if name in WORDED:
        return len(filled) <= _MOST_WORDS
    if name in ("organisers", "participants", "target", "label"):
        return any(number_in(value) is None for value in filled)
    if name in ("crowd", "crowd_low", "crowd_high", "killed", "injured", "detained"):
        # A column of 0 and 1 says whether, and not how many.
        if {whole(value) for value in filled} <= {"0", "1"}:
            return False
        from qantar.values.people import read_people

        return _share(filled, lambda value: number_in(value) is not None or read_people(value).crowd is not None) > 0.5
    return True


def _dates(values: Counter[str]) -> bool:
    filled = {value: count for value, count in values.items() if value and value.upper() != "NA"}
    day = re.compile(r"\d.*[-/. ].*\d|\d{8}|[^\W\d]{3,}\.? \d{4}")
    return bool(filled) and _share(
        filled, lambda value: bool(day.search(value) and (read_time(value) or read_time(value, "month-first")))
    ) > 0.8  # fmt: skip


def _share(values: dict[str, int], holds: Callable[[str], bool]) -> float:
    looked = list(values.items())[:_LOOKED_AT]
    return sum(count for value, count in looked if holds(value)) / sum(count for _, count in looked)


def _values(column: str, name: str, values: Counter[str]) -> Iterator[Word]:
    """Give a row for each value of a column of words: the study's word that is meant, or none."""
    for value, _ in sorted(values.items(), key=lambda one: (-one[1], one[0])):
        if not value or value.upper() == "NA":
            continue
        becomes = word_for(name, value)
        yield Word(column, value, name, becomes, "" if becomes else "no word of the study was found for it")


def word_for(name: str, value: str) -> str:
    """Return the study's word that a value means, by words in it of three languages; empty if that is not sure.

    A value with words for two different things means neither, and who used violence is never guessed.
    """
    text = folded(value)
    if (coded := _coded().get((_VOCABULARIES.get(name, ""), text))) is not None:
        return coded
    meant: list[str] = []
    for field_, becomes, words in _plain_words():
        if field_ == name and any(text == word or (name not in _EXACT and _has_word(text, word)) for word in words):
            meant.append(becomes)
    if name != "kind" or len(meant) < 2:
        return meant[0] if meant else ""
    # A peaceful protest is a protest, too.
    return meant[0] if len(meant) == 2 and meant[0] in _PROTESTS and meant[1] == "protest" else ""


#: Columns whose values say something only as a whole: "not by the state" is not "by the state".
_EXACT = frozenset({"violence", "property_damage"})
#: Kinds that are protests of a sort.
_PROTESTS = frozenset(
    {"riot", "violent-demonstration", "protest-with-intervention", "peaceful-protest", "excessive-force"}
)


def _has_word(text: str, word: str) -> bool:
    """Say whether a word or the beginning of one is in a text; of few letters it must be a whole word."""
    end = r"\b" if len(word) <= 3 else ""
    return re.search(rf"(?<![\w-]){re.escape(word)}{end}", text) is not None
