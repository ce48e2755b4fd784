"""A peak, a highest or a lowest that is not one.

"The peak falls in 2019", "more than in any other town" and "nowhere were there fewer" are held against the table that
the sentence speaks of: one of its own number or subject, the next, or the nearest. Where the columns are years, "in all
these years" is held against each of them, and a town with a year against its own row and against that year's column.
"The largest part, 42.7 %" is held against the other percentages of the paragraph, and "the farmers were the largest
group" against the other groups that the passage lists.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from qantar.audit.answer import Discrepancy, Held, Place
from qantar.audit.asserting import is_asserted
from qantar.audit.draft import Draft
from qantar.audit.each_year import in_each_year
from qantar.audit.grids import Grid, grids_of
from qantar.audit.groups_in_lists import called_largest
from qantar.audit.groups_listed import OF_A_GROUP, Called, called_in, of_other_figures, value_of
from qantar.audit.joined import with_its_answer, with_the_one_before
from qantar.audit.pairs import Pair, pairs_of
from qantar.audit.passages import Passage, Sentence
from qantar.audit.ranks_told import rank_told
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.superlatives import Claim, claims_in
from qantar.audit.table_extremes import Item, Reading, in_each, readings_of
from qantar.audit.tables_beside import says_little_else, tables_beside
from qantar.audit.tables_meant import speaks_beyond_the_table, tables_meant
from qantar.audit.things_called import speaks_of_a_thing
from qantar.audit.words import stems

ID = "extremes"

# A part of people or of answers, not a row of a table.
_PART = re.compile(
    r"\s+(?:part|share of (?:those|people|respondents)|group|часть|доля|групп\w+|бөлігі|топ|топты)\b", re.IGNORECASE
)
_COUNTED_FROM = re.compile(
    r"\b(?:count\w*|start\w*|begin\w*|rank\w*|order\w*|sort\w*|arrang\w*) (?:\w+ )?from\b|\bfrom (?:most|highest"
    r"|largest)\b"
    r"|считая (?:от|с)\b|начиная с\b|по убыванию|по возрастанию|бастап (?:сана|есепте)|"
    r"\b(?:of|in|among|over|for) (?:the |these |its )?(?:last|first|latest|final) (?:two|three|four|five|six"
    r"|\d) (?:years|towns)"
    r"|упорядоч\w+ по|\bперв\w+ ид[её]т[^.;]{0,20}\bгде\b"
    r"|(?:дв|тр|чет|пят|шест|\d)\w* (?:последн|перв)\w+ (?:лет|год|город)"
    r"|\b(?:from|since) (?:1[89]|20)\d\d on(?:wards?)?\b|\b(?:since|after|before) (?:1[89]|20)\d\d\b"
    r"|\b(?:начиная с|после|до) (?:1[89]|20)\d\d (?:года|г\.)"
    r"|(?:1[89]|20)\d\d жыл(?:дан (?:бастап|кейін)|(?<!дан \d{4} жыл)ға дейін)"
    r"|[дтн][ае]н баста(?:латын|лып|лған)"
    r"|\b(?:последн|перв)\w+ (?:дву|тр|чет|пят|шест|\d)\w* (?:лет|год)|(?:соңғы|алғашқы) (?:екі|үш|төрт|бес|алты"
    r"|\d) жыл|кемуі бойынша|өсуі бойынша",
    re.IGNORECASE,
)
#: Neither before nor after 2009 were there so many.
_BOTH_WAYS = re.compile(
    r"before (?:n?or|and) after|after (?:n?or|and) before|ни до,? ни после|до и после"
    r"|(?:дейін|бұрын) де[^.;]{0,20}кейін де",
    re.IGNORECASE,
)
#: The peak of arrests came in a year that was not the one with most marches.
_NOT_THE_ONE = re.compile(
    r"\b(?:not|wasn't|isn't|не)\s+(?:in |at |на |в )?(?:the |тот |та |тем |самый )?(?:same |one |same one )?(?:year"
    r"|town"
    r"|city|год|город|in which)|не (?:на|в) (?:тот|ту|те)"
    r"|(?:жыл|қала)\w* емес\b",
    re.IGNORECASE,
)
#: Behind a number that is a name and no value: question 5 is 5-сұрақ, 5-й вопрос, the 5th.
_NAMES_A_THING = re.compile(
    r"[-‑–](?:(?:й|я|е|го|му|м|ой|ая|ую|ші|шы)(?!\w)|(?:сұрақ|кесте|бет|тарау|бөлім|тапсырма|сурет|мақала|сынып"
    r"|топ|орын|жол|параграф)\w*)|(?:st|nd|rd|th)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_PIECE = re.compile(r"[,;:](?!\d)|\s[–—-]\s")
_OTHERS = re.compile(
    r"\b(?:other|others|rest|remaining|остальн\w+|прочи\w+|прочих|друг(?:ие|их|им)\w*|қалған\w*|басқа\w*"
    r"|өзге\w*)(?!\w)",
    re.IGNORECASE,
)
LEAST = 3  # percentages with counts in a paragraph, of which one is called the largest
MOST_ELSE = 2  # nouns of a sentence that are not of the table whose place it names
#: Of these the highest is the least: precision, accuracy.
_OF_WORTH = re.compile(
    r"\b(?:precision|accurac\w+|performance|efficien\w+|qualit\w+|точност\w+|дәлді\w+)(?!\w)", re.IGNORECASE
)


def check(draft: Draft) -> Finds:
    """Look whether what is called the most, or the least, is."""
    by_passage: dict[int, list[Pair]] = {}
    for pair in pairs_of(draft):
        by_passage.setdefault(pair.passage.number, []).append(pair)
    told = set[int]()
    for passage, called, listed in called_largest(draft):
        if passage.number not in told:
            told.add(passage.number)
            yield from _of_groups(passage, called, listed.passages[0].place(listed.start))
    members, years = _members(draft)
    for passage in draft.passages:
        if passage.number in told or passage.paragraph.role in ("heading", "caption") or _is_reference(passage):
            continue
        in_list = list(_in_list(passage))
        yield from in_list
        pairs = by_passage.get(passage.number, [])
        if in_list or (len(pairs) < LEAST and members.isdisjoint(passage.stems) and not _names_one(passage, years)):
            continue
        for sentence in passage.sentences:
            yield from _in_sentence(draft, sentence, pairs)


def _members(draft: Draft) -> tuple[frozenset[str], frozenset[str]]:
    """The stems of all labels of rows, and the years of all tables: only what is one of these can be the most."""
    grids = grids_of(draft)
    stems_of = frozenset[str]().union(*(label for grid in grids for label in grid.labels))
    return stems_of, frozenset(str(year) for grid in grids for year in grid.of_years)


def _names_one(passage: Passage, years: frozenset[str]) -> bool:
    return bool(years) and passage.has_digits and not years.isdisjoint(_YEAR.findall(passage.text))


def _is_reference(passage: Passage) -> bool:
    """Whether a note names a work, whose title tells of nothing that the text counts."""
    return passage.is_note and bool(passage.addresses)


def _in_sentence(draft: Draft, sentence: Sentence, pairs: list[Pair]) -> Finds:
    sentence = with_its_answer(sentence)
    claims = _without_those_of_others(sentence.text, claims_in(sentence.text))
    if not claims or len({claim.most for claim in claims}) != 1 or not is_asserted(sentence):
        return
    if _compares_otherwise(sentence.text):
        return
    claim = claims[0]._replace(peak=any(claim.peak for claim in claims))
    found = list(_in_paragraph(sentence, claim, pairs))
    if not found and not _PART.match(sentence.text[claim.end :]):
        found = list(_in_table(draft, sentence, claim))
    whole = with_the_one_before(sentence) if not found else None
    if whole is not None and is_asserted(whole) and not _compares_otherwise(whole.text):
        behind = sentence.start - whole.start
        found = list(_in_table(draft, whole, claim._replace(start=claim.start + behind, end=claim.end + behind)))
    yield from found


def _compares_otherwise(text: str) -> bool:
    """Whether a sentence compares with what no table holds, tells of a rank, or of how good something is."""
    if _OF_WORTH.search(text) or speaks_beyond_the_table(text) or _NOT_THE_ONE.search(text):
        return True
    if _COUNTED_FROM.search(text) and not _BOTH_WAYS.search(text):
        return True
    told = rank_told(text)
    return told is not None and (told.rank > 1 or not in_each_year(text))


def _without_those_of_others(text: str, claims: Sequence[Claim]) -> Sequence[Claim]:
    """Most came in 2010, in the other years there were fewer: of two claims that differ, not that of the others."""
    if len({claim.most for claim in claims}) < 2:
        return claims
    cuts = [0, *(match.end() for match in _PIECE.finditer(text)), len(text)]
    pieces = list(pairwise(cuts))
    return [claim for claim in claims if not any(a <= claim.start < b and _OTHERS.search(text[a:b]) for a, b in pieces)]


def _in_paragraph(sentence: Sentence, claim: Claim, pairs: list[Pair]) -> Finds:
    own = [pair for pair in pairs if sentence.start <= pair.percent.start < sentence.end]
    after = [pair for pair in own if 0 <= pair.percent.start - sentence.start - claim.end < 60]
    if len(own) != 1 or not after or len(pairs) < LEAST:
        return
    behind = sentence.text[claim.end :]
    if speaks_of_a_thing(sentence.text, claim, frozenset()) and not OF_A_GROUP.match(behind):
        return
    mine, most = _value(own[0]), claim.most
    beyond = [pair for pair in pairs if (_value(pair) > mine if most else _value(pair) < mine)]
    place = sentence.passage.place(own[0].percent.start, own[0].percent.end)
    if not beyond:
        yield Held(ID, place.line)
        return
    best = max(beyond, key=_value) if most else min(beyond, key=_value)
    words = sentence.text[claim.start : claim.end]
    message = f'"{words}" is said of {own[0].percent.text}, and {best.percent.text} is {"more" if most else "less"}'
    also = (sentence.passage.place(best.percent.start, best.percent.end),)
    yield discrepancy(
        ID, "likely", place, stated=own[0].percent.text, expected=best.percent.text, message=message, also=also
    )


def _value(pair: Pair) -> Decimal:
    return pair.percent.value.exact or Decimal(0)


def _in_list(passage: Passage) -> Finds:
    """119 workers, 48 pensioners and 129 farmers; the pensioners were the largest group."""
    called = called_in(passage)
    if called is None:
        return
    sentence = passage.sentence_at(called.start)
    if is_asserted(sentence) and not of_other_figures(sentence, called.groups):
        yield from _of_groups(passage, called, passage.place(called.mine.figure.start))


def _of_groups(passage: Passage, called: Called, listed: Place) -> Finds:
    best = (max if called.most else min)(called.groups, key=value_of)
    place = passage.place(called.start, called.end)
    if value_of(best) == value_of(called.mine):
        yield Held(ID, place.line)
        return
    words, mine, right = passage.text[called.start : called.end], called.mine.figure.text, best.figure.text
    message = f'"{words}" is said of {mine}, and {right} is {"more" if called.most else "less"}'
    expected = best.name or right
    yield discrepancy(ID, "likely", place, stated=words, expected=expected, message=message, also=(listed,))


def _in_table(draft: Draft, sentence: Sentence, claim: Claim) -> Finds:
    for grid in tables_meant(draft, sentence):
        if speaks_of_a_thing(sentence.text, claim, _counted_in(grid)):
            return
        readings = _readings(grid, sentence, claim)
        if readings:
            yield from _judge(grid, sentence, claim, readings)
            return
    text = sentence.passage.text
    told = {
        figure.value.exact
        for figure in sentence.figures
        if figure.text[0].isdigit() and not _NAMES_A_THING.match(text, figure.end)
    }
    answers = list[Discrepancy | Held]()
    for grid in tables_beside(draft, sentence):
        readings = _readings(grid, sentence, claim)
        # The figure that it tells stands in the table beside it, or it tells of next to nothing else.
        told_there = [one for one in readings if one.mine.value in told]
        most = (
            MOST_ELSE if grid.names and grid.names <= sentence.stems else 0
        )  # it names the place of which the table is
        words = sentence.text[claim.start : claim.end]
        little = not told and says_little_else(grid, sentence.text, most, beyond=words)
        if little and speaks_of_a_thing(sentence.text, claim, _counted_in(grid)):
            continue
        if told_there or (little and readings):
            answers += _judge(grid, sentence, claim, told_there or readings)
    yield from [one for one in answers if isinstance(one, Held)][:1] or answers[:1]


def _readings(grid: Grid, sentence: Sentence, claim: Claim) -> list[Reading]:
    """What a sentence may speak of, but for rows whose own labels hold the words of the claim: "Largest figure"."""
    words = frozenset(stems(sentence.text[claim.start : claim.end]))
    found = readings_of(grid, sentence, claim)
    return [one for one in found if one.mine.cell is None or words.isdisjoint(grid.labels[one.mine.cell.row])]


def _counted_in(grid: Grid) -> frozenset[str]:
    return grid.subject.union(*(stems(grid.head(column)) for column in range(grid.columns)))


def _judge(grid: Grid, sentence: Sentence, claim: Claim, readings: Sequence[Reading]) -> Finds:
    place = sentence.passage.place(sentence.start + claim.start, sentence.start + claim.end)
    wrong = [one for one in readings if one.best(claim.most).value != one.mine.value]
    together = in_each(grid, sentence.text) or len(readings) == 1
    if not wrong or (not together and len(wrong) < len(readings)):
        yield Held(ID, place.line)
        return
    mine, best = wrong[0].mine, wrong[0].best(claim.most)
    words = sentence.text[claim.start : claim.end]
    message = f'"{words}" is said of {mine.name} with {_shown(mine)}; {grid.name} has {_shown(best)} for {best.name}'
    also = tuple(grid.place(item.cell) for item in (best, mine) if item.cell is not None)
    yield discrepancy(ID, "likely", place, stated=words, expected=best.name, message=message, also=also)


def _shown(item: Item) -> str:
    return item.cell.cell.text if item.cell is not None else f"{item.value:,}"


RULE = Rule(
    ID,
    "A peak, a highest or a lowest that the figures do not bear out",
    "error",
    check,
    needs="a table that the sentence speaks of, three percentages with counts in a paragraph, or a list of groups",
)
