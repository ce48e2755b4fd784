"""The tables beside a sentence, of which it may speak without saying what they count: "The entry for 2013 is 290"."""

from __future__ import annotations

import re

from qantar.audit.counting_words import says_nothing
from qantar.audit.draft import Draft
from qantar.audit.grids import Grid, grids_of
from qantar.audit.order_words import senses
from qantar.audit.passages import Sentence
from qantar.audit.table_words import is_of_tables
from qantar.audit.tables_by_place import tables_of
from qantar.audit.words import stem, stems

YEAR = re.compile(r"\b((?:1[89]|20)\d\d)\b")
BESIDE = 8  # lines between a sentence and a table right beside it
SHORT = 3  # words of a claim that names nothing itself: "the upper end"
_CLAUSE = re.compile(r"[;:()?]|,\s|\s[–—-]\s")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
#: Endings of words that are no nouns: what something is or does.
_NO_NOUN = re.compile(
    r"(?:[a-z]{2,}(?:ed|ing|ly)"
    r"|[а-я]{2,}(?:л|ла|ло|ли|лся|лась|лось|лись|ет|ют|ит|ат|ят|ут|ется|ются|ится|ятся|ть|ться|но|ый|ий|ая|яя|ое|ее"
    r"|ые|ие|ого|его|ому|ему|ым|им|ыми|ими|ых|их|ую|юю)"
    r"|[а-я]{3,}(?:нн|вш|ющ|ящ|ущ|ащ)(?:ой|ей|ом|ем)"
    r"|[а-яәғқңөұүһі]{2,}(?:ды|ді|ты|ті|ған|ген|қан|кен|ады|еді|йды|йді|атын|етін|ып|іп|са|се|саң|сең|сақ|сек|уда|уде|дай|дей))",
    re.IGNORECASE,
)


def line_of(draft: Draft, sentence: Sentence) -> int:
    """The line of a sentence; that of its call, where it stands in a note."""
    own = sentence.passage.paragraph.line_at(sentence.start)
    if not sentence.passage.is_note:
        return own
    lines: dict[int, int] = draft.shared("lines of calls", _lines_of_calls)
    return lines.get(id(sentence.passage.paragraph), own)


def _lines_of_calls(draft: Draft) -> dict[int, int]:
    """For each note the line of its one call; labels that come again are left out."""
    called: dict[str, list[int]] = {}
    for passage in draft.passages:
        for marker in passage.paragraph.markers:
            if marker.label is not None:
                called.setdefault(marker.label, []).append(marker.line)
    labels = [note.label for note in draft.manuscript.notes]
    return {
        id(note.paragraph): called[note.label][0]
        for note in draft.manuscript.notes
        if len(called.get(note.label, ())) == 1 and labels.count(note.label) == 1
    }


def tables_beside(draft: Draft, sentence: Sentence) -> list[Grid]:
    """The tables right before and behind a sentence, which it may speak of without naming them.

    A table is left out whose caption names places or years, of which the sentence names others.
    """
    line = line_of(draft, sentence)
    tables = tables_of(draft)
    around = [*tables.ending(line - BESIDE, line)[-1:], *tables.starting(line, line + BESIDE)[:1]]
    return [grid for grid in around if not names_others(draft, grid, sentence)]


def names_others(draft: Draft, grid: Grid, sentence: Sentence) -> bool:
    """Whether a sentence names years or places, and none of those that a table is of."""
    years = {int(year) for year in YEAR.findall(sentence.text)}
    if years and grid.of_years and years.isdisjoint(grid.of_years):
        return True
    if not grid.names or grid.names & sentence.stems:
        return False
    places = names_of_tables(draft) - frozenset[str]().union(*grid.labels)
    return bool(places & sentence.names)


def names_of_tables(draft: Draft) -> frozenset[str]:
    """The stems of the names that stand in captions: the places of which tables are."""
    found: frozenset[str] = draft.shared(
        "names of tables", lambda d: frozenset[str]().union(*(grid.names for grid in grids_of(d)))
    )
    return found


def rows_named(grid: Grid, text: str) -> list[int]:
    """The rows whose labels stand in a text: the words of a label, or its year."""
    about, years = frozenset(stems(text)), set(YEAR.findall(text))
    return [
        row
        for row, label in enumerate(grid.labels)
        if (label and label <= about) or (not label and grid.label(row).strip() in years)
    ]


def says_little_else(grid: Grid, text: str, most: int = 0, beyond: str = "") -> bool:
    """Whether a clause that names a row of a table holds no noun that is not the table's, and counts nothing else.

    The words `beyond` do not count, if they are few: they are what is said of the row.
    """
    if counts_another(grid, text):
        return False
    clauses = [text, *_CLAUSE.split(text)]
    said = frozenset(stems(beyond)) if beyond.count(" ") < SHORT else frozenset[str]()
    return any(len(nouns_left(grid, clause) - said) <= most for clause in clauses if rows_named(grid, clause))


_NUMBER_OF = re.compile(
    r"\b(?:numbers? of|how many|amount of|число|числа|числу|количеств\w+|сколько|больше всего|меньше всего|most|fewest)"
    r"\s+(?:the\s+)?(?:(?:people|persons|cases|человек|людей|лиц)\s+)?(?P<behind>[^\W\d_]{3,})"
    r"|(?P<before>[^\W\d_]+)\s+(?:саны|санының|санына|санында)(?!\w)"
    r"|ең (?:көп|аз)\s+(?P<kk>[^\W\d_]{3,})",
    re.IGNORECASE,
)


def counts_another(grid: Grid, text: str) -> bool:
    """Whether a text says of what there was a number, and it is nothing of which the table is."""
    for match in _NUMBER_OF.finditer(text):
        word = match["behind"] or match["before"] or match["kk"]
        of = stem(word)
        known = of in grid.words or says_nothing(of) or is_of_tables(of) or not stems(word)
        named = any(of in label for label in grid.labels) or of in grid.names or word[0].isupper()
        does = not match["before"] and "of" not in match[0].lower().split() and _DOES.search(word.lower())
        if not (known or named or does):
            return True
    return False


#: A verb right behind "most" and the like, so that nothing is named there.
_DOES = re.compile(r"(?:л|ла|ло|ли|лся|лась|лось|лись|ды|ді|ты|ті|ed|often|from|of|in)$")


def nouns_left(grid: Grid, text: str) -> set[str]:
    """The words of a text that are not the table's, do not compare, order or count, and are no verbs or adjectives."""
    others = {
        stem(word) for word in _WORD.findall(text) if senses(word) or _NO_NOUN.fullmatch(word.lower().replace("ё", "е"))
    }
    return words_left(grid, text) - others


def words_left(grid: Grid, text: str) -> set[str]:
    """The same with verbs and adjectives."""
    own = grid.words.union(grid.names, *grid.labels)
    return {word for word in stems(text) if word not in own and not says_nothing(word) and not is_of_tables(word)}
