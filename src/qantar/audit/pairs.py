"""Percentages that stand with the count they were made of, and the number they are said to be of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from qantar.audit.asserting import is_taken_back
from qantar.audit.draft import Draft
from qantar.audit.equating import A_CHANGE, NAMELY, ONLY, SEATS, equated, is_count_of, is_set_beside
from qantar.audit.no_counts import is_no_count
from qantar.audit.passages import Figure, Passage, Sentence
from qantar.audit.sayings import is_count, is_saying, may_be_counts
from qantar.values.written import Written

_OPENS = re.compile(r"\s*[\[(]\s*(?:n\s*=\s*|[^\W\d_]+:\s*)?$", re.IGNORECASE)
_IN_BRACKET = re.compile(r"^\s*[,;/]\s*(?:n\s*=\s*)?$", re.IGNORECASE)
_COUNTED = r"(?:[^\W\d_]|[-'’ “”«»\"]|(?<=чел)\.)"
# What may stand between the end of a percentage and the bracket with its count, and the other way round.
_TO_BRACKET = re.compile(rf"{_COUNTED}{{0,60}}[\[(]\s*(?:n\s*=\s*|{NAMELY},?\s*|{ONLY}\s*)*$", re.IGNORECASE)
# "17 or 2.0 %", where a noun or the decimals show that the two are no range: 10 or 12 %.
_PLAIN_OR = re.compile(r"^(?:-[^\W\d_]{1,5})?(?:\s+[^\W\d_]+\.?){0,2}\s+(?:or|или|немесе|яғни)\s+$")
_OR = re.compile(
    rf"^{_COUNTED}{{0,40}}(?:,\s*or|,\s*i\.\s?e\.,?|,\s*that is,?|,\s*или|,?\s*яғни|,?\s*немесе|,\s*то есть)\s+$"
)
_THE = (
    r"(?:(?:the|all|these|those|our|its|their|his|her|your|some|a|total|overall|whole|number|sample|of|about"
    r"|в|из|всех|этих"
    r"|тех|наших|своих|общего|общей|всего|числа|количества|выборки)\s+){0,4}"
)
_OF = re.compile(rf"^\s*(?:-?[^\W\d_]{{1,3}}\s+)?(?:[^\W\d_]{{1,20}}\s+){{0,2}}?(?:of|out of|из|от)\s+{_THE}$")
# Kazakh names the whole first: 124 респонденттің 77-сі.
_WHOLE_FIRST = re.compile(r"^\s+[^\W\d_]{2,30}(?:ның|нің|дың|дің|тың|тің)(?:\s+[^\W\d_]{1,20}){0,2}\s+$")
_FRONT_OF = re.compile(
    rf"\b(?:of|out of|among|amongst|from (?:among|a (?:sample|total|group|pool) of)|из"
    rf"|среди)\s+{_THE}$",
    re.IGNORECASE,
)
# What follows is a part of a number named before: of which, of them, оның ішінде.
_OF_WHICH = re.compile(
    r"\b(?:(?:of|among|out of) (?:which|whom|them|these|those)|(?:из|среди) (?:них|которых|этих)|в том числе"
    r"|including"
    r"|(?:оның|олардың|солардың|соның)(?: ішінде| ішінен| арасында| арасынан)?)\W*(?:[^\W\d_]+\s+){0,3}$",
    re.IGNORECASE,
)
_OF_WHICH_BEHIND = re.compile(
    r"^\s+(?:[^\W\d_]+\s+)?(?:(?:of|among) (?:which|whom|them|these|those)|(?:из|среди) (?:них|которых|этих))\b",
    re.IGNORECASE,
)
_OF_THESE = re.compile(
    r"\W*(?:of|among) (?:these|those|them)\b|\W*из (?:них|этих)\b|\W*среди них\b|\W*олардың\b", re.IGNORECASE
)
_CLOSED = re.compile(r"[\])]")
_ALONE_BEFORE = re.compile(r"[\[(]\s*(?:n\s*=\s*|[^\W\d_]+:\s*)?$", re.IGNORECASE)
_ALONE_BETWEEN = re.compile(r"^(?:\s+[^\W\d_]+\.?){0,2}\s*(?:[;,/|–—]|\s-)\s*$")
#: (88 people, 32.5 % of the sample)
_BRACKET_ENDS = re.compile(r"(?:-\w{1,5})?(?:\s+(?:of|from|из|от)\s[^()\d]{2,36}|\s+[^\W\d_]{4,20})?\s*[\])]")
_N_IS = re.compile(r"\bn\s*=\s*$", re.IGNORECASE)
# A count and the percentage that another word puts for it stand near: not more than its noun between.
_NEAR = re.compile(r"^(?:-[^\W\d_]{1,5})?(?:\s+[^\W\d_][\w’'.-]*){0,5}\s*(?:[\[(,–—:;=]|\s-\s|$)")
# A Kazakh number that a verb or a comparison asks for counts nobody: 100-ден асады, 500-ге жетті.
_FROM_OR_TO = re.compile(r"-(?:[дтн][ае]н|[ғгқк][ае])$")
# In a list of lines that end without a sign, the next begins where this ends: "bread – 45 people, 44.6 %".
_LISTED = re.compile(r"(?:[–—:]|\s-)\s*$")
_GOES_ON = re.compile(
    r"^(?:-[^\W\d_]{1,5})?\s+(?:of|in|at|from|for|and|more|less|fewer|higher|lower|above|below|in|из|от|в|на"
    r"|у|за|и|больше"
    r"|меньше|выше|ниже|көп|аз|артық|кем)\b",
    re.IGNORECASE,
)
# "grew by 300, 12 %" is a change.
_BY = re.compile(r"\b(?:by|another|на|ещё|еще|тағы)\s+$", re.IGNORECASE)
# "8,840, or 15 % fewer" is what changed, and no share of anything.
_FEWER = re.compile(
    r"(?:-[^\W\d_]{1,4})?\s*(?:ahead of|up on|down on|fewer|less|lower|more|higher|above|below"
    r"|меньше|больше|ниже|выше|кем|көп|аз|артық)\b"
    r"|-(?:ға|ге|қа|ке)\s+(?:көбей|азай|өс|кемі|арт|төмен|қысқар|жоғары)"
    rf"|{A_CHANGE}",
    re.IGNORECASE,
)
_REMAINING = re.compile(r"\b(?:remaining|remainder|the rest|others|остальн\w+|қалған\w*)\b", re.IGNORECASE)


class Pair(NamedTuple):
    """A percentage and its count; `base` is the number that the sentence itself says it is of."""

    passage: Passage
    percent: Figure
    counted: Figure
    base: Figure | None
    whole: Figure | None = None  # what the base is a part of, where the sentence says "of these"


def pairs_of(draft: Draft) -> list[Pair]:
    """Every percentage with its count in running text."""
    found: list[Pair] = draft.shared("pairs", lambda d: list(_find(d)))
    return found


def _find(draft: Draft) -> Iterator[Pair]:
    before: list[Pair] = []
    for sentence in draft.sentences():
        found = [] if is_taken_back(sentence) else list(_in_sentence(sentence))
        said = before and before[-1].passage is sentence.passage and _OF_THESE.match(sentence.text)
        if said and len(found) == 1 and found[0].base is None:
            found = [found[0]._replace(base=before[-1].counted, whole=before[-1].base)]
        yield from found
        before = found


def _in_sentence(sentence: Sentence) -> Iterator[Pair]:
    figures = may_be_counts(sentence)
    used: set[int] = set()
    for place, figure in enumerate(figures):
        if sentence.passage.text[max(0, figure.start - 1) : figure.start] in ("+", "−") or figure.text[0] in "+−":
            continue  # what was added: 344 (+28 %)
        if not _is_exact_percent(figure) or _FEWER.match(sentence.passage.text, figure.end):
            continue
        for rule in (
            _count_in_bracket,
            _percent_in_bracket,
            _both_in_bracket,
            _or_percent,
            _or_count,
            _count_behind,
            _percent_behind,
        ):
            found = rule(sentence, figures, place)
            if found and found[0] not in used and not is_saying(sentence, figures, *found):
                count, base = found
                if is_no_count(sentence.passage.text, figures[count].start, figures[count].end):
                    break
                if count > place and _is_n_of_all(sentence, figures, place, count):
                    break
                if _REMAINING.search(_between(sentence, figures[min(count, place)], figures[max(count, place)])):
                    break  # 79 of 98 were found, while the remaining (19.4 %) were not
                if count > place and SEATS.search(_between(sentence, figure, figures[count])):
                    break
                base = _behind(sentence, figures, max(place, count)) if base is None else base
                used.add(count)
                lead = base if base is not None else _lead(sentence, figures, min(count, place))
                if base is None and lead is not None:
                    near = is_near_size(figure.value, figures[count].whole or 0, figures[lead].whole or 1)
                    lead = lead if near else None
                yield Pair(sentence.passage, figure, figures[count], figures[lead] if lead is not None else None)
                break


def _is_exact_percent(figure: Figure) -> bool:
    value = figure.value
    return (
        figure.is_percent and value.exact is not None and not value.vague and value.low is not None and value.low >= 0
    )


def _is_n_of_all(sentence: Sentence, figures: list[Figure], place: int, count: int) -> bool:
    """Whether an n behind the last of three shares of one whole is what all of them are of: 28 %, 45 % and 26 %."""
    if _N_IS.search(_between(sentence, figures[place], figures[count])) is None:
        return False
    shares = figures[: place + 1]
    total = float(sum(one.value.exact or 0 for one in shares))
    return len(shares) >= 3 and all(map(_is_exact_percent, shares)) and abs(total - 100) <= len(shares) / 2


def _is_in_digits(figure: Figure) -> bool:
    return is_count(figure) and figure.text[0].isdigit()


Hit = tuple[int, int | None] | None


def is_near_size(percent: Written, counted: int, base: int) -> bool:
    """Whether a percentage may be meant to be of a number; not if its count is lost beside it.

    "Two cities of a population of 5 million saw 231 events (60 %)" gives no share of the population.
    """
    return 20 * 100 * counted >= (percent.exact or 0) * base


def _between(sentence: Sentence, left: Figure, right: Figure) -> str:
    return sentence.passage.text[left.end : right.start]


def _count_in_bracket(sentence: Sentence, figures: list[Figure], place: int) -> Hit:
    """62.1 % (77 responses); 62.1 % (77 of 124); 62.1 % of 124 respondents (77)."""
    after, base = place + 1, None
    if after >= len(figures):
        return None
    if _OF.match(_between(sentence, figures[place], figures[after])) and after + 1 < len(figures):
        base, after = after, after + 1
        if not is_count(figures[base]) or not _TO_BRACKET.match(_between(sentence, figures[base], figures[after])):
            return None
    elif _IN_BRACKET.match(_between(sentence, figures[place], figures[after])):
        if "(" not in sentence.passage.text[max(sentence.start, figures[place].start - 2) : figures[place].start]:
            return None
    elif not any(opens.match(_between(sentence, figures[place], figures[after])) for opens in (_OPENS, _TO_BRACKET)):
        return None
    if not is_count(figures[after]):
        return None
    if base is None and after + 1 < len(figures) and is_count(figures[after + 1]):  # 58.5 % (85 жауаптың 54-і)
        inner = _between(sentence, figures[after], figures[after + 1])
        if _WHOLE_FIRST.match(inner) and _closes(sentence, figures[after + 1]):
            return after + 1, after
    if not _closes(sentence, figures[after]) and not (after + 1 < len(figures) and _is_of(sentence, figures, after)):
        return None
    if base is None and after + 1 < len(figures) and _is_of(sentence, figures, after):
        base = after + 1
    return after, base


def _behind(sentence: Sentence, figures: list[Figure], place: int) -> int | None:
    """What a pair is said to be of behind it: 77 people (61.2 % of 124); 61.2 % (77 people) of the 124 asked."""
    if place + 1 >= len(figures) or not is_count(figures[place + 1]):
        return None
    between = _between(sentence, figures[place], figures[place + 1])
    of = _OF.match(between.partition(")")[2]) if ")" in between[:40] else _OF.match(between)
    return place + 1 if of else None


def _is_of(sentence: Sentence, figures: list[Figure], place: int) -> bool:
    between = _between(sentence, figures[place], figures[place + 1])
    return is_count(figures[place + 1]) and (bool(_OF.match(between)) or between.strip() == "/")


def _closes(sentence: Sentence, figure: Figure) -> bool:
    """Whether nothing but the name of what was counted stands between a count and the end of its bracket."""
    rest = sentence.passage.text[figure.end : figure.end + 60]
    return re.match(rf"{_COUNTED}{{0,40}}\.?[\])]", rest) is not None


def _percent_in_bracket(sentence: Sentence, figures: list[Figure], place: int) -> Hit:
    """77 respondents (62.1 %); 77 of the 124 respondents (62.1 %)."""
    if place == 0 or not _TO_BRACKET.match(_between(sentence, figures[place - 1], figures[place])):
        return None
    if _CLOSED.search(_between(sentence, figures[place - 1], figures[place])):
        return None
    if not is_count(figures[place - 1]):
        return None
    if place >= 2 and is_count(figures[place - 2]) and _is_of(sentence, figures, place - 2):
        return place - 2, place - 1
    return place - 1, None


def _or_percent(sentence: Sentence, figures: list[Figure], place: int) -> Hit:
    """77 respondents, or 62.1 %; 77 of 124 respondents, or 62.1 %."""
    if place == 0 or not is_count(figures[place - 1]):
        return None
    between = _between(sentence, figures[place - 1], figures[place])
    if not _OR.match(between) and not _is_or(between, figures[place]):
        return None
    if place >= 2 and is_count(figures[place - 2]) and _is_of(sentence, figures, place - 2):
        return place - 2, place - 1
    return place - 1, None


def _is_or(between: str, percent: Figure) -> bool:
    plain = _PLAIN_OR.match(between) is not None
    return plain and (percent.value.decimals > 0 or (percent.value.exact or 0) > 100 or len(between.split()) > 1)


def _or_count(sentence: Sentence, figures: list[Figure], place: int) -> Hit:
    """62.1 %, or 77 respondents; 62.1 %, or 77 of 124 respondents."""
    after = place + 1
    if after >= len(figures) or not is_count(figures[after]) or _is_times(sentence, figures[after]):
        return None
    between = _between(sentence, figures[place], figures[after])
    if not _OR.match(between) and not _is_or(between, figures[place]):
        return None
    return after, after + 1 if after + 1 < len(figures) and _is_of(sentence, figures, after) else None


def _both_in_bracket(sentence: Sentence, figures: list[Figure], place: int) -> Hit:
    """Two figures alone in a bracket: (77; 62.1 %)."""
    if place == 0 or not is_count(figures[place - 1]):
        return None
    count, percent, text = figures[place - 1], figures[place], sentence.passage.text
    opened = text[max(sentence.start, count.start - 6) : count.start]
    between, behind = _between(sentence, count, percent), text[percent.end : percent.end + 50]
    whole = _ALONE_BEFORE.search(opened) and _ALONE_BETWEEN.match(between) and _BRACKET_ENDS.match(behind)
    return (place - 1, None) if whole else None


def _count_behind(sentence: Sentence, figures: list[Figure], place: int) -> Hit:
    """62.1 % of the sample (n = 77); 62.1 % of these people, 77 in number; 62.1 % / 77 persons."""
    after = place + 1
    if after >= len(figures) or not _is_in_digits(figures[after]) or _is_times(sentence, figures[after]):
        return None
    behind = sentence.passage.text[figures[after].end : min(sentence.end, figures[after].end + 60)]
    if not is_count_of(_between(sentence, figures[place], figures[after]), behind):
        return None
    return after, after + 1 if after + 1 < len(figures) and _is_of(sentence, figures, after) else None


def _percent_behind(sentence: Sentence, figures: list[Figure], place: int) -> Hit:
    """77 people, 62.1 %, agreed; 77 people (that is 62.1 % of those asked); 77 people, a share of 62.1 %."""
    if place == 0 or not _is_in_digits(figures[place - 1]) or _is_times(sentence, figures[place - 1]):
        return None
    count, percent, text = figures[place - 1], figures[place], sentence.passage.text
    between, behind = _between(sentence, count, percent), text[percent.end : min(sentence.end, percent.end + 40)]
    if (
        _CLOSED.search(between)
        or _FROM_OR_TO.search(count.text)
        or _BY.search(text[max(sentence.start, count.start - 12) : count.start])
    ):
        return None
    told = [one for one in figures[:place] if one.is_percent]
    since = [one for one in figures[:place] if _is_in_digits(one) and (not told or one.start > told[-1].end)]
    if _GOES_ON.match(behind) or (len(since) > 1 and len(between) > 24 and not _is_of(sentence, figures, place - 2)):
        equals = False  # it may be of another of the numbers before it
    else:
        equals = _NEAR.match(between) is not None and equated(between, behind)
    listed = _LISTED.search(text[max(sentence.start, count.start - 4) : count.start]) and not _GOES_ON.match(behind)
    if not is_set_beside(between, ";" if listed else behind) and not equals:
        return None
    if place >= 2 and is_count(figures[place - 2]) and _is_of(sentence, figures, place - 2):
        return place - 2, place - 1
    return place - 1, None


def _is_times(sentence: Sentence, figure: Figure) -> bool:
    return re.match(r"\s*(?:times|раза?|есе)\b", sentence.passage.text[figure.end : figure.end + 8]) is not None


def _lead(sentence: Sentence, figures: list[Figure], first: int) -> int | None:
    """Of 124 respondents, 77 (62.1 %) ..., 46 (37.1 %) ...: the number that "of" or "from among" brings in before."""
    text = sentence.passage.text
    behind = text[figures[first].end : figures[first].end + 40]
    of_which = _OF_WHICH_BEHIND.match(behind) is not None
    for place in range(first - 1, max(-1, first - 16), -1):
        if not is_count(figures[place]):
            continue
        larger = (figures[place].whole or 0) > (figures[first].whole or 0)
        apart = _between(sentence, figures[place], figures[first])
        if place == first - 1 and larger and (of_which or _OF_WHICH.search(apart)):
            return place
        if larger and place < first - 1 and _WHOLE_FIRST.match(_between(sentence, figures[place], figures[place + 1])):
            return place  # 169 делегаттың 14-і (8,3 %) ..., 21-і (12,4 %)
        if place == first - 1 and _WHOLE_FIRST.match(_between(sentence, figures[place], figures[first])):
            return place
        before = sentence.passage.text[max(sentence.start, figures[place].start - 30) : figures[place].start]
        if _FRONT_OF.search(before) and not (place and _is_of(sentence, figures, place - 1)):
            return place
    return None
