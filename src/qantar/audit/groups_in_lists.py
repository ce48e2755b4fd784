"""Groups of people with their numbers, as sentences and lines list them, and the one that a sentence calls the largest.

"Farmers - 61, pensioners - 107", "332 farmers, 123 pensioners", and lines of one group each. What is said of a list in
its own passage, in those right below it, or later of the same place and year, is held against it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from qantar.audit.asserting import is_asserted, is_denied
from qantar.audit.draft import Draft
from qantar.audit.ends_of_lists import ends_in
from qantar.audit.groups_listed import (
    MAINLY,
    Called,
    Group,
    first_in,
    of_other_figures,
    says_it_of_a_thing,
    speaks_beyond_the_list,
    telling,
)
from qantar.audit.joined import with_its_answer
from qantar.audit.lists_of_groups import BELOW, WORD, Listed, Lists, lists_of
from qantar.audit.passages import Passage, Sentence
from qantar.audit.superlatives import ONLY_AMONG, claims_in
from qantar.audit.words import stems

MOST_ELSE = 5  # words of a clause that speaks of a list elsewhere, and are not the list's

_A_NUMBER = re.compile(r"\s(?:[^\W\d_]+\s)?(?:numbers?|числ\w+|количеств\w+|сан\w*)\b", re.IGNORECASE)
_CLAUSE = re.compile(r"[,;:()?!](?!\d)|\s[–—-]\s")
_MORE = re.compile(
    r"\b(?:(?P<most>largest (?:group|part|share|number|body)|the majority|more[^.;]{0,60}? than (?:by |of |for )?"
    r"(?:any(?:one|body)|either|both|each)[^.;]{0,20}"
    r"|(?:first|top) (?:by|in) number|came first|(?:larger|more numerous) than (?:either|each|both|all)"
    r"|outnumber\w* (?:each|both|either|all|every)|(?:most|more) (?:actively|eagerly)|most active|in front"
    r"|крупнейш\w+|активнее (?:прочих|других|остальных|всех)|чаще (?:прочих|других|остальных|всех)"
    r"|первенств\w+"
    r"|(?:многочисленнее|больше|чаще|активнее) (?:прочих|других|остальных|всех|обеих|двух)"
    r"|сам\w+ (?:активн|многочисл|част)\w+"
    r"|саны (?:жағынан|бойынша) (?:[^\W\d_]+ )?бірінші|бірінші (?:болды|кел\w+|тұр\w*)|көбіне"
    r"|ең белсенді\w*|бәрінен (?:жиі|көп)"
    r"|(?:өзге|қалған|басқа) (?:екі |үш )?топ\w*[^.;]{0,30}?(?:көп|асып|артық|басым)"
    r"|(?:басқа|өзге|қалған)\w*(?:дан|ден|тан|тен|нан|нен)(?: гөрі| да| де)? (?:[^\W\d_]+ )?"
    r"(?:көп|көбірек|жиі|артық)\w*)"
    r"|(?P<least>smallest (?:group|part|share|number|body)"
    r"|(?:fewer|smaller)[^.;]{0,60}? than (?:any(?:one|body)|either|both|each)"
    r"[^.;]{0,20}|малочисленнее (?:прочих|других|остальных|всех)|реже (?:прочих|других|остальных|всех)"
    r"|меньше (?:прочих|других|остальных|всех)|бәрінен (?:аз|сирек)))(?!\w)",
    re.IGNORECASE,
)
#: No group was larger than the pensioners, ни одна группа не была больше пенсионеров.


def called_largest(draft: Draft) -> Iterator[tuple[Passage, Called, Listed]]:
    """Every group that a manuscript calls the largest or the smallest of a list."""
    lists = lists_of(draft)
    for passage in draft.passages if lists.every else ():
        if passage.paragraph.role in ("heading", "caption"):
            continue
        for sentence in map(with_its_answer, passage.sentences):
            meant = list(_meant(lists, sentence))
            for most, start, end in _calling(sentence) if meant else ():
                for listed in meant:
                    if says_it_of_a_thing(passage.text, listed.groups, most, start, end):
                        continue
                    if listed.groups[0].figure.is_percent and _A_NUMBER.match(passage.text, end):
                        continue  # the highest number, where the list gives shares
                    mine = _named(listed, sentence, start, end)
                    if mine is not None:
                        yield passage, Called(mine, listed.groups, most, start, end), listed
                        break


def _calling(sentence: Sentence) -> list[tuple[bool, int, int]]:
    """Words that call something the most or the least, if all of them agree."""
    if not is_asserted(sentence) or speaks_beyond_the_list(sentence.text):
        return []
    text = sentence.text
    feet = {one.start for one in ends_in(text) if not one.head}  # at the end of a list stands no smallest group
    found = [
        (c.most, c.start, c.end)
        for c in claims_in(text)
        if not c.peak and c.start not in feet and text[c.start : c.end].lower() != "most"
    ]
    if not found:
        for match in MAINLY.finditer(text):
            if ONLY_AMONG.search(text[max(0, match.start() - 56) : match.start()]):
                return []
            if not is_denied(text, match.start(), match.end()):
                found.append((match["least"] is None, match.start(), match.end()))
    found = found or first_in(text)
    if len({most for most, _, _ in found}) != 1:
        return []
    most, start, end = found[0]
    return [(most, sentence.start + start, sentence.start + end)]


def _meant(lists: Lists, sentence: Sentence) -> Iterator[Listed]:
    """The lists that a sentence may speak of, the nearest first."""
    number = sentence.passage.number
    for listed in lists.about(sentence):
        first, last = listed.passages[0].number, listed.passages[-1].number
        if first == last == number:
            if not of_other_figures(sentence, listed.groups):
                yield listed
        elif last < number <= last + BELOW or (number < first <= number + 1):
            if _says_little_else(listed, sentence):
                yield listed
        elif number > last and listed.years:
            years = {date.value.earliest.year for date in sentence.dates if date.value.earliest}
            there = listed.where & sentence.names_with_first
            same = listed.years == years or (not years and _speaks_of_its_subject(listed, sentence))
            if there and same and _says_little_else(listed, sentence):
                yield listed


def _says_little_else(listed: Listed, sentence: Sentence) -> bool:
    """Whether a sentence outside a list has no figures of its own, and few words that the list has not."""
    own = [one.text for one in sentence.figures if one.text.lstrip("+−-")[:1].isdigit()]
    if own and not _figures(listed).issuperset(own):
        return False
    clauses = [part for part in _CLAUSE.split(sentence.text) if part.strip()]
    fewest = min((len(telling(part) - listed.about) for part in clauses if _names_a_group(listed, part)), default=99)
    return fewest <= MOST_ELSE + len(sentence.names)


def _speaks_of_its_subject(listed: Listed, sentence: Sentence) -> bool:
    """Whether a sentence without a year speaks of what a list is about: no other names, and most of its words there."""
    words = telling(sentence.text) - listed.where
    groups = frozenset[str]().union(*(group.stems for group in listed.groups))
    return (
        sentence.names <= listed.where
        and not (words & listed.about) <= groups
        and len(words - listed.about) <= MOST_ELSE
    )


def _names_a_group(listed: Listed, text: str) -> bool:
    own = frozenset(stems(text))
    return any(group.stems & own for group in listed.groups)


def _figures(listed: Listed) -> frozenset[str]:
    return frozenset(one.text for passage in listed.passages for one in passage.figures)


def _named(listed: Listed, sentence: Sentence, start: int, end: int) -> Group | None:
    """The one group that the clause around a claim names, or else the sentence."""
    text = sentence.passage.text
    cuts = [sentence.start, *(m.start() for m in _CLAUSE.finditer(text, sentence.start, sentence.end)), sentence.end]
    left = max(cut for cut in cuts if cut <= start)
    right = min((cut for cut in cuts if cut >= end), default=sentence.end)
    for one, other in ((left, right), (sentence.start, sentence.end)):
        said = {
            stem
            for word in WORD.finditer(text, one, other)
            if not listed.holds(sentence.passage, word.start())
            for stem in stems(word.group())
        }
        named = [group for group in listed.groups if group.stems & said]
        if named:
            return named[0] if len(named) == 1 else None
    return None
