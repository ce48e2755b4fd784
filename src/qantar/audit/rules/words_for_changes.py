"""A word for a change - grew, fell, doubled, by 20 % - that its two figures do not fit.

The rule reads two figures of one thing, of which the sentence tells the earlier and the later: "from 4.3 to 5.7
percent", "to 12 from 15", "40 in 2015 and 61 in 2016", "61 against 40 a year before". What grew must have become more;
doubled allows 1.7 to 2.4 times; "by 20 %", "an increase of 20 %" or "20 % more" must be the change of the two figures,
rounded in any way. It is certain where one sentence holds two figures and no more, and says outright which is the
earlier. A difference of two percentages is in percentage points: "from 4.3 % to 5.7 %, by 1.4 %" takes
points for per cent. The word, or the percentage, may stand in the next sentence or a note, and a figure that a sentence
compares with ("less than for 2010") in any other paragraph that gives it for that year, of the same thing in the same
place: then the answer is at most `likely`. So it is where it is not told which figure is the earlier: a multiple or a
percentage must then fit neither order.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from qantar.audit.answer import Certainty, Discrepancy, Held, Place
from qantar.audit.asserting import is_asserted, is_denied
from qantar.audit.change_amounts import YEAR, Amount, amounts_in
from qantar.audit.change_pairs import Change, became_more, pairs_in
from qantar.audit.change_subjects import is_itself_counted, is_of_the_noun_behind
from qantar.audit.changes import (
    CHANGE_NOUN,
    COMPARED_DOWN,
    COMPARED_UP,
    DOWN,
    UP,
    how_much,
    is_denied_within,
    is_of_a_norm,
    said_of_changes,
    says_how_much,
)
from qantar.audit.changes_at_large import told_at_large
from qantar.audit.changes_called import changes_by
from qantar.audit.changes_told import told_together
from qantar.audit.comparisons import compared, then_more
from qantar.audit.draft import Draft
from qantar.audit.levels_elsewhere import Filled, filled_in
from qantar.audit.passages import Sentence
from qantar.audit.phrases import Phrases
from qantar.audit.points_called_per_cent import CalledPercent, points_called_per_cent
from qantar.audit.rules.amounts_of_change import FAR, ID, hold_by, hold_sum_and_share, is_plain, place_of
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.rules.told_changes import hold_told
from qantar.audit.sentences_in_order import in_their_order
from qantar.audit.words import RESPECTIVELY

MOST_FIGURES = 80  # a sentence with more is a list of numbers

_OTHER_SUBJECT = re.compile(
    r"\b(?:and|while|but|whereas|because|потому что|поскольку|так как|өйткені"
    r"|а|и|но|тогда|ал|және|when|which(?! (?:is|was|means|meant|makes|made) (?:an?"
    r"|the)\b))\b(?!\s*(?:in\s)?\d)(?!\s*(?:then\s+)?(?:by|to|на|до|so)\b)"
    r"|,\s*(?:those|that of|[^\W\d_]+(?:лар|лер))\b",
    re.IGNORECASE,
)
_NEW_VERB = Phrases(
    rf",[^,]*\b(?:{UP}|{DOWN})\b|\b(?:than|чем|when|which|where)\b|,\s*(?:and|but|while|whereas|а|но|ал)\b"
    rf"|\b(?:while|whereas|тогда как)\b"
    rf"|,\s*(?:because|since|потому что|так как|поскольку|ведь|себебі|өйткені)\b"
)
#: A trend or a rise may be told of first, and then come its figures: a decline set in, where 335 gave way to 640.
_IS_NOUN = Phrases(rf"(?:{CHANGE_NOUN}|.*(?:trend|tendency|movement)|upsurge|downturn)")
_NEW_VERB_OF_NOUN = Phrases(
    rf",[^,]*\b(?:{UP}|{DOWN})\b|\b(?:than|чем|while|whereas|тогда как)\b|,\s*(?:and|but|а|но|ал)\b"
)
#: A length of time, or a name with a figure in it, as of a gene.
_NO_AMOUNT = re.compile(
    r"\b\d{1,3}[\s-](?:y|yrs?|years?|months?|weeks?|days?|decades?|лет|год\w*|месяц\w*|жыл\w*|ай\w*)\b"
    r"|\b[A-Za-z]+\d\w*",
    re.IGNORECASE,
)
_UP_FROM = re.compile(r"(?:up|down)\sfrom\b", re.IGNORECASE)
_TIMES_AS_MUCH = re.compile(r"twice as|\w+ times (?:as|more|higher|larger|greater)", re.IGNORECASE)
_BY_MORE_THAN = re.compile(r"\b(?:by|на)\s(?:more|less|более|менее)\s(?:than|чем)\b", re.IGNORECASE)
_WHICH = r"former|latter|first|last|second|перв(?:ый|ом|ого)|последн\w+|втор\w+|алғашқысында|соңғысында"
#: Of two years, the former had more; больше пришлось на последний.
_OF_THE_TWO = re.compile(
    rf"\b(?P<which>{_WHICH})\b[^.;()]{{0,20}}\b(?:(?P<up>more|higher|больше|көп)|(?P<down>fewer|less|меньше|аз))\b"
    rf"|\b(?:(?P<kup>more|больше|көп)|(?P<kdown>fewer|меньше|аз))\b[^.;()]{{0,90}}\b(?P<kwhich>{_WHICH})\b",
    re.IGNORECASE,
)
_PREDICATE = re.compile(
    rf"[^.;\d]{{0,24}}?\b(?:was|were|is|are|было|были)\s+(?:(?P<up>{COMPARED_UP})"
    rf"|(?P<down>{COMPARED_DOWN}))\b(?!\s+(?:than|чем))",
    re.IGNORECASE,
)
_MORE_THEN = re.compile(
    rf"\b(?:that is|i\.e\.|то есть|т\.\s?е\.|яғни),?\s+(?:(?P<up>{COMPARED_UP})"
    rf"|(?P<down>{COMPARED_DOWN}))\b(?!\s+(?:than|чем))",
    re.IGNORECASE,
)
#: It grew 18 % in 2005, 26 % in 2006: each is a change of its own year.
_RATES = Phrases(
    rf"\b(?:{UP}|{DOWN})\s(?:by\s|на\s)?\d[\d.,]*\s?(?:%|per ?cent|процент\w*)\s(?:in|в)\s(?:19|20)\d\d"
    r"(?:\sгоду)?,?\s?(?:and\s|и\s)?(?:by\s|на\s)?\d[\d.,]*\s?(?:%|per ?cent|процент)"
)
_THAN = re.compile(r"than|чем|[дтн][ае]н\b|compared|сравнению|салыстырғанда|қарағанда")
_THERE_WERE = re.compile(r"^[^;]*;\s*(?:there|it|they|было|их|ол|олар)\b[^;]*$", re.IGNORECASE)
_TWO = re.compile(r"\d[^\d]{1,40}\d")
_MORE_BEHIND = re.compile(
    rf"\s*(?:-?(?:ға|ге|қа|ке)\s)?\s*(?:(?P<up>{COMPARED_UP})|(?P<down>{COMPARED_DOWN}))\b", re.IGNORECASE
)


def check(draft: Draft) -> Finds:
    """Hold every word for a change against its two figures, which may stand in two sentences."""
    told: set[tuple[int, int]] = set()
    wrong: set[tuple[int, int]] = set()
    for passage in draft.passages:
        if not passage.figures:
            continue
        last: list[Sentence] = []
        for sentence in passage.sentences:
            if len(sentence.figures) > MOST_FIGURES:
                last = [*last[-1:], sentence]
                continue
            if not is_asserted(sentence):
                last = []
                continue
            found: list[Discrepancy | Held] = []
            if len(sentence.figures) >= 2 or _TWO.search(sentence.text):
                found = list(_in_sentence(sentence))
            yield from found
            if found:
                told.add((passage.number, sentence.start))
            if any(isinstance(one, Discrepancy) for one in found):
                wrong.add((passage.number, sentence.start))
            last = [*last[-1:], sentence]
    yield from _told_elsewhere(draft, told, wrong)


def _told_elsewhere(draft: Draft, told: set[tuple[int, int]], wrong: set[tuple[int, int]]) -> Finds:
    """What sentences that say nothing of a change by themselves tell of figures elsewhere."""
    for change in told_at_large(draft, told):
        wrong.add((change.sentence.passage.number, change.sentence.start))
        yield from hold_told(change)
    for _, sentence, _ in in_their_order(draft):
        key = (sentence.passage.number, sentence.start)
        filled = filled_in(draft, sentence) if key not in told else None
        if filled is not None:
            wrong.add(key)
            yield from _as_told(filled, sentence)
    for called in points_called_per_cent(draft):
        if (called.sentence.passage.number, called.sentence.start) not in wrong:
            yield _points(called)


def _as_told(filled: Filled, sentence: Sentence) -> Finds:
    """Hold a sentence with figures filled in that stand elsewhere, and tell of it as it stands."""
    found = list(_in_sentence(filled.sentence))
    lead = (filled.lead,) if filled.lead is not None else ()
    for together in ((filled.sentence,), (*lead, filled.sentence)):
        told = told_together(together) if not found else None
        found = found or (list(hold_told(told)) if told else [])
    place = place_of(sentence, 0, len(sentence.text.rstrip()))
    also = tuple(one.passage.place(one.start, one.end) for one in filled.taken_from)
    for one in found:
        yield (
            replace(one, certainty="likely", place=place, also=also)
            if isinstance(one, Discrepancy)
            else Held(ID, place.line)
        )


def _points(called: CalledPercent) -> Discrepancy:
    """Agreement stood at 31 %. Two years later it was 42 %, which is 11 per cent more."""
    points = f"{float(called.said.value.exact or 0):g} percentage points"
    message = f"{called.low.text} and {called.high.text} lie {points} apart"
    place = called.sentence.passage.place(called.said.start, called.said.end)
    return discrepancy(ID, "likely", place, stated=called.said.text, expected=points, message=message)


def _in_sentence(sentence: Sentence) -> Finds:
    amounts = amounts_in(sentence)
    if len(amounts) < 2:
        return
    by = changes_by(sentence, amounts)
    pairs = pairs_in(sentence, [one for one in amounts if one not in by])
    words = said_of_changes(sentence.text) if pairs else []
    if by and not pairs:
        yield from hold_sum_and_share(sentence, amounts, by)
    rates = bool(pairs) and _RATES.search(sentence.text) is not None
    for change in pairs:
        if rates and not change.stated and change.after.unit == "percent":
            continue
        until = min((other.start for other in pairs if other.start >= change.end), default=len(sentence.text))
        since = max((other.end for other in pairs if other.end <= change.start), default=0)
        near = [match for match in words if since <= match.start() < until]
        near = [match for match in near if not since or match.start() - since > change.start - match.end()]
        if until < len(sentence.text) and any(match.start() < change.start for match in near):
            near = [match for match in near if match.start() < change.end]  # what follows is of the next pair
        its_by = [one for one in by if since <= one.start < until]
        yield from _direction(sentence, change, near, its_by)
        yield from hold_by(sentence, change, its_by)


def _direction(sentence: Sentence, change: Change, words: Sequence[re.Match[str]], by: Sequence[Amount]) -> Finds:
    """Hold the direction that is said against the two figures."""
    text = sentence.text
    words = [match for match in words if not (says_how_much(match) and is_denied(text, *match.span()))]
    said = [match for match in words if says_how_much(match) and _is_of(text, match, change)]
    if said:
        yield from _multiple(sentence, change, [match for match in words if _is_of(text, match, change)])
        return
    ways = [match for match in words if (match["up"] or match["down"]) and _is_of(text, match, change, by)]
    if not change.stated:
        ways = [match for match in ways if not is_itself_counted(match, change.start, change.after.unit)]
    ways = [match for match in ways if not is_of_the_noun_behind(text, match)]
    denied = [match for match in ways if is_denied(text, match.start(), match.end()) or is_denied_within(match)]
    ways = [match for match in ways if match not in denied]
    outright = [match for match in ways if _UP_FROM.match(text, match.start())]  # growth of 6.7 %, down from 6.9
    comparison = None if outright else _compared(text, change, by)
    ways = outright or ways
    up = {match["up"] is not None for match in ways} | ({comparison[2]} if comparison else set())
    if len(up) != 1:
        return
    start, end = comparison[:2] if comparison else ways[0].span()
    rising = up == {True}
    place, stated = _told(sentence, start, end, change)
    if became_more(change) is (not rising):
        became = "less" if rising else "more"
        word = text[start:end]
        message = f'"{word}" is said of figures that became {became}: {change.before.text} and then {change.after.text}'
        sure: Certainty = "certain" if len(ways) == 1 and not comparison and is_plain(sentence, change) else "likely"
        yield discrepancy(ID, sure, place, stated=stated, expected=f"a word for becoming {became}", message=message)
    else:
        yield Held(ID, place.line)


def _compared(text: str, change: Change, by: Sequence[Amount]) -> tuple[int, int, bool] | None:
    """A word that compares - 5 % more, fewer than - and whether it says that the later figure is more."""
    for amount in by:
        match = _MORE_BEHIND.match(text, amount.end)
        if match:
            return match.start(), match.end(), match["up"] is not None
    match = _MORE_THEN.search(text, change.end)
    if match and _is_of(text, match, change, by):
        return match.start(), match.end(), match["up"] is not None
    match = _OF_THE_TWO.search(text) if RESPECTIVELY.search(text) else None
    if match:
        of_last = re.match(r"latter|last|second|последн|втор|соңғы", match["which"] or match["kwhich"], re.IGNORECASE)
        return match.start(), match.end(), ((match["up"] or match["kup"]) is not None) == (of_last is not None)
    match = _PREDICATE.match(text, change.end)
    if match:
        return match.start(), match.end(), (match["up"] is not None) != change.later_first
    found = compared(text, *change.places, change.years)
    if found is None and not change.later_first and len(change.years) == 2:
        return then_more(text, *change.places)
    return found


def _is_of(text: str, word: re.Match[str], change: Change, by: Sequence[Amount] = ()) -> bool:
    """Whether nothing between a word and the figures, or their change, says that it is of other ones."""
    if change.start <= word.start() < change.end:
        return True
    if word.end() <= change.start:
        gap = _BY_MORE_THAN.sub(" ", text[word.end() : change.start])
        other = (_NEW_VERB_OF_NOUN if _IS_NOUN.fullmatch(word.group()) else _NEW_VERB).search(gap)
    else:
        gap = text[change.end : word.start()]
        other = _OTHER_SUBJECT.search(gap)
    for amount in by:
        gap = gap.replace(text[amount.start : amount.end], " ", 1)
    digits = any(char.isdigit() for char in _NO_AMOUNT.sub("", YEAR.sub("", gap)))
    return other is None and len(gap) <= FAR and not digits and (";" not in gap or _THERE_WERE.search(gap) is not None)


def _multiple(sentence: Sentence, change: Change, words: Sequence[re.Match[str]]) -> Finds:
    """Doubled, halved, by a third: one such word, and at most one direction beside it."""
    text = sentence.text
    said = [match for match in words if says_how_much(match) and not is_of_a_norm(match)]
    ways = {"down" if match["down"] or match["fewer"] else "up" for match in words if not says_how_much(match)}
    if len(said) != 1 or len(ways) > 1 or not _is_of(text, said[0], change):
        return
    word, before = said[0], Fraction(change.before.exact or 0)
    ways = ways if change.stated or not _TIMES_AS_MUCH.match(word.group()) else set()
    halved = re.match(r"halv|half as|in half|наполовину|вполовину", word["part"] or "", re.IGNORECASE)
    down = bool(halved) or "down" in ways or re.search(r"times\s+(?:fewer|less|lower)", word.group()) is not None
    if not before or (word["part"] and not halved and not ways):
        return
    place, stated = _told(sentence, *word.span(), change)
    after = Fraction(change.after.exact or 0)
    compared = any(match["fewer"] for match in words) or _THAN.search(text) is not None
    rough = change.before.vague or change.after.vague
    much = how_much(word).stretched(Fraction(9, 8)) if rough else how_much(word)
    fits = much.fits(before, after, down)
    fits = fits or (halved is not None and halved[0] == "half as" and how_much(word).fits(after, before, down))
    if fits or (compared and after and not word["part"] and how_much(word).fits(after, before, down)):
        yield Held(ID, place.line)
        return
    times = f"{float(after / before):.2f} times"
    message = f'"{word.group()}" is said, and {change.after.text} is {times} {change.before.text}'
    wide = how_much(word).stretched(Fraction(5, 4))
    sure: Certainty = (
        "certain"
        if is_plain(sentence, change) and not wide.fits(before, after, down) and not (wide.fits(after, before, down))
        else "likely"
    )
    yield discrepancy(ID, sure, place, stated=stated, expected=times, message=message)


def _told(sentence: Sentence, first: int, last: int, change: Change) -> tuple[Place, str]:
    start, end = min(first, change.start), max(last, change.end)
    return place_of(sentence, start, end), " ".join(sentence.text[start:end].split())


RULE = Rule(
    ID,
    "A word for a change - grew, doubled, by 20 % - that its two figures do not fit, and points taken for per cent",
    "error",
    check,
    needs="two figures of one unit joined by from and to",
)
